"""Lets an answer given for one file answer the others that it serves, also those that are read later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from investigator_desktop.domain.layout import Answer
from investigator_desktop.ui.importing.file_list import FileListModel
from investigator_desktop.ui.importing.reading_queue import ReadingQueue
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile, with_answer, without_answer
from investigator_desktop.ui.importing.told_answers import AnswerOrigin, ToldAnswer

if TYPE_CHECKING:
    from investigator_desktop.domain.statement import FileReading


@dataclass(frozen=True, slots=True)
class _GivenHere:
    """An answer that a person gave on this page, with the reading that asked for it."""

    asked: FileReading
    answer: Answer
    file: StagedFile


class AnswerSharing(QObject):
    """One answer serves all files of the same layout and account; each of them can ask again."""

    def __init__(self, files: FileListModel, queue: ReadingQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._queue = queue
        self._given: list[_GivenHere] = []

    def answer(self, file: StagedFile, answer: Answer) -> None:
        """Answer a question of a file, and of the others that ask the same."""
        assert file.checked is not None
        given = _GivenHere(file.checked.reading, answer, file)
        self._given = [one for one in self._given if not _is_same_question(one, given)] + [given]
        mapping = with_answer(self._queue.mapping_of(file), answer)
        for other, served in self._others(given, self._files.files):
            self._use(other, served, given)
        self._queue.read_again(_told(file, ToldAnswer(answer)), mapping)

    def take_back(self, file: StagedFile, told: ToldAnswer) -> None:
        """Let a file ask again; the other files keep their answers."""
        mapping = without_answer(self._queue.mapping_of(file), *told.asked)
        if told.origin is AnswerOrigin.HERE:
            self._given = [
                one for one in self._given if one.answer != told.answer or one.file.path != file.path
            ]
        others = tuple(one for one in file.told if one.asked != told.asked)
        self._queue.read_again(replace(file, told=others), mapping)

    def serve(self, file: StagedFile) -> None:
        """Answer what a file asks that was read after the answers were given."""
        for given in self._given:
            for other, served in self._others(given, (file,)):
                self._use(other, served, given)

    def counted(self, file: StagedFile) -> StagedFile:
        """Return a file whose own answers say how many other files they answer."""
        told = tuple(
            replace(one, other_count=self._count_of(file, one)) if one.origin is AnswerOrigin.HERE else one
            for one in file.told
        )
        return replace(file, told=told)

    def _count_of(self, file: StagedFile, told: ToldAnswer) -> int:
        return sum(
            any(
                one.file_path == file.path
                and one.answer.kind is told.answer.kind
                and one.answer.column == told.answer.column
                for one in other.told
            )
            for other in self._files.files
        )

    def forget(self) -> None:
        """Let go of all answers."""
        self._given.clear()

    def _others(
        self, given: _GivenHere, files: tuple[StagedFile, ...]
    ) -> tuple[tuple[StagedFile, Answer], ...]:
        from investigator_desktop.operations.answers import shared_answers

        asking = [
            file for file in files if file.state is FileState.NEEDS_YOU and file.path != given.file.path
        ]
        readings = [file.checked.reading for file in asking if file.checked is not None]
        served = shared_answers(readings, given.asked, given.answer)
        return tuple((asking[place], answer) for place, answer in served)

    def _use(self, file: StagedFile, answer: Answer, given: _GivenHere) -> None:
        told = ToldAnswer(answer, AnswerOrigin.ANOTHER_FILE, given.file.path, given.file.whole_name)
        self._queue.read_again(_told(file, told), with_answer(self._queue.mapping_of(file), answer))


def _is_same_question(one: _GivenHere, other: _GivenHere) -> bool:
    is_same_file = one.file.path == other.file.path
    return is_same_file and replace(one.answer, choices=()) == replace(other.answer, choices=())


def _told(file: StagedFile, told: ToldAnswer) -> StagedFile:
    return replace(file, told=(*(one for one in file.told if one.asked != told.asked), told))
