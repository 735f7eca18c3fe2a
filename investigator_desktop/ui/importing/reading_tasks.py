"""What is done off the window's thread to look at files: finding them, reading them, and reading them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.layout import Answer, AnswerForLayout, GivenAnswer, Mapping
from investigator_desktop.domain.passwords import Passwords
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.importing.archive_rows import rows_of
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile
from investigator_desktop.ui.importing.told_answers import AnswerOrigin, ToldAnswer, question_answered

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.importers.known_layouts.presets_text import Preset
    from investigator_desktop.operations.reading import CheckedReading

_READ = message("Import", "Reading {file}")


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """The files of one path that was chosen; `folder` is set where it is one."""

    folder: Path | None
    files: tuple[Path, ...]


def find(paths: tuple[Path, ...], _progress: Progress) -> tuple[FoundFiles, ...]:
    """Return the files that lie in folders, and those that were named."""
    from investigator_desktop.operations.reading import find_files

    return tuple(FoundFiles(path if path.is_dir() else None, find_files([path])) for path in paths)


def read_root(
    case: CaseFile,
    root: StagedFile,
    before: Sequence[StagedFile],
    passwords: Passwords,
    progress: Progress,
) -> tuple[StagedFile, ...]:
    """Read a file on the disk with all that lies in it; what was decided about one before stays decided."""
    from investigator_desktop.operations.readings import read_all

    given = case.given_answers()
    known = {file.path: file for file in before}
    files = []
    for checked in read_all(
        [root.disk_path], progress, known=[one.answer for one in given], passwords=passwords
    ):
        progress.begin(_READ.format(file=isolate(checked.reading.file_name)))
        progress.check()
        earlier = known.get(checked.path)
        if earlier is not None and _is_same_source(earlier, checked):
            files.append(earlier)
        else:
            files.append(_with_kept(_staged(case, checked), given))
    return rows_of(root, files)


def _is_same_source(earlier: StagedFile, checked: CheckedReading) -> bool:
    """Tell whether a file was read before and nothing new can be read of it."""
    reading = None if earlier.checked is None else earlier.checked.reading
    is_open = reading is not None and reading.status in (ReadStatus.OK, ReadStatus.NEEDS_MAPPING)
    return is_open and reading is not None and reading.sha256 == checked.reading.sha256


def _staged(case: CaseFile, checked: CheckedReading) -> StagedFile:
    known = case.has_evidence(checked.reading.sha256)
    is_held = checked.reading.status is ReadStatus.HELD
    is_imported = known is not None and any(
        run.is_valid and run.evidence_id == known.id and (is_held or run.status != ReadStatus.HELD.value)
        for run in case.runs()
    )
    label = known.label if known is not None and is_imported else ""
    file = StagedFile(checked.path, checked, label)
    return replace(file, is_chosen=file.state is not FileState.LOCKED)


def _with_kept(file: StagedFile, given: Sequence[GivenAnswer]) -> StagedFile:
    """Return a file with the answers kept in the case that it was read with."""
    from investigator_desktop.operations.answers import answers_of

    if file.checked is None or not file.mapping.answers:
        return file
    told = []
    for answer in file.mapping.answers:
        alone = replace(file.mapping, answers=(answer,))
        served = answers_of(file.checked.reading, alone)
        kept = next((one for one in given if any(_is_same(one.answer, own) for own in served)), None)
        told.append(ToldAnswer(answer, AnswerOrigin.KEPT, given=kept))
    return replace(file, told=tuple(told))


def _is_same(one: AnswerForLayout, other: AnswerForLayout) -> bool:
    return replace(one, offered=()) == replace(other, offered=())


def read_again(
    case: CaseFile, file: StagedFile, mapping: Mapping, layout: Preset | None, progress: Progress
) -> StagedFile:
    """Read a file under another mapping, or under a layout that a person chose."""
    from investigator_desktop.operations.layouts import with_layout
    from investigator_desktop.operations.reading import ReadAgain

    assert file.checked is not None
    again = ReadAgain(file.checked, progress)
    checked = again(mapping) if layout is None else with_layout(again, layout, mapping)
    fresh = _staged(case, checked)
    told = tuple(one for one in file.told if _holds(one.answer, fresh))
    layout_id = layout.id if layout is not None else file.layout_id if mapping != Mapping() else ""
    return replace(
        file,
        checked=checked,
        known_as=fresh.known_as,
        is_chosen=file.is_chosen or file.state is FileState.LOCKED,
        told=(*told, *_untold(fresh, told)),
        layout_id=layout_id,
    )


def _holds(answer: Answer, file: StagedFile) -> bool:
    return answer in file.mapping.answers


def _untold(file: StagedFile, told: Sequence[ToldAnswer]) -> tuple[ToldAnswer, ...]:
    """Return the answers of a mapping of which nobody has told yet where they come from: they were given here."""
    known = {one.answer for one in told}
    questions = () if file.checked is None else file.checked.reading.questions
    return tuple(
        ToldAnswer(answer)
        for answer in file.mapping.answers
        if answer not in known and question_answered(answer, questions)
    )
