"""Answers that were given once: they serve every file of the same layout and account, are listed, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import (
    Answer,
    AnswerForLayout,
    DirectionBasis,
    GivenAnswer,
    Mapping,
    Question,
    QuestionKind,
    TableLayout,
)
from investigator_desktop.domain.places import column_index
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.accounts import account_key
from investigator_desktop.importers.asked_accounts import account_of
from investigator_desktop.importers.layout_keys import layout_key
from investigator_desktop.importers.mapping_text import mapping_to_json
from investigator_desktop.importers.presets_fit import title_asked
from investigator_desktop.importers.questions import answer_to
from investigator_desktop.operations.linking import renew_links
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, read_file

_MOST_READINGS = 6
_DIRECTIONS = frozenset(Direction)
_KEPT = "kept_answers"
Reread = Callable[[Mapping], CheckedReading]


class AnswerUnknown(InvestigatorError):
    """No answer of this number holds in the case."""

    def __init__(self, answer_id: int) -> None:
        """Name the number."""
        sentence = message("Answers", "The case has no answer of number {number}.")
        super().__init__(sentence.format(number=answer_id))


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What the withdrawal of an answer did: the import runs that had been read with it no longer count."""

    changes: CaseChanges
    run_ids: tuple[int, ...]


def answers(case: CaseFile) -> tuple[GivenAnswer, ...]:
    """Return the answers that serve files of the case, the oldest first."""
    return case.given_answers()


def answers_for(case: CaseFile, reading: FileReading) -> Mapping:
    """Return the answers of the case that serve what a file asks; nothing for a file that asks nothing."""
    return Mapping(answers=tuple(serving((kept.answer for kept in case.given_answers()), reading)))


def serving(known: Iterable[AnswerForLayout], reading: FileReading) -> Iterator[Answer]:
    """Yield the answers to the questions of a file that are known for its layout and account."""
    listed = tuple(known)
    for question in reading.questions:
        for layout in _asking(question, reading):
            answer = next((one for one in listed if _serves(one, question, layout, reading)), None)
            if answer is not None:
                yield Answer(question.sheet, question.column, question.kind, _offered(answer, question))
                break


def _asking(question: Question, reading: FileReading) -> Iterator[TableLayout]:
    """Yield the tables that may have asked a question: those of its sheet that have its column."""
    for layout in reading.layouts:
        has_column = question.column is None or any(
            column.index == column_index(question.column) for column in layout.columns
        )
        if has_column and question.sheet in (layout.sheet, None):
            yield layout


def _serves(answer: AnswerForLayout, question: Question, layout: TableLayout, reading: FileReading) -> bool:
    title = title_asked(question.sheet, question.column, [layout])
    if (answer.kind, answer.column_title) != (question.kind, title) or answer.layout_key != layout_key(
        layout
    ):
        return False
    if question.kind is QuestionKind.DIRECTION_WORDS and not _knows_words(answer, question):
        return False
    if (
        question.kind is QuestionKind.SUBJECT_ACCOUNTS
    ):  # an account of others stands in few rows, the subject in most
        return bool(question.choices) and question.choices[0].key in answer.choices
    return answer.account_key == account_of(reading, layout) and bool(_offered(answer, question))


def _knows_words(answer: AnswerForLayout, question: Question) -> bool:
    """Tell whether an answer says of every word what it means; that of a whole table is never that of another one."""
    words = {choice.key for choice in question.choices}
    return words != _DIRECTIONS and words <= set(answer.offered)


def _offered(answer: AnswerForLayout, question: Question) -> tuple[str, ...]:
    """Return what of an answer is a choice of the question."""
    offered = {choice.key for choice in question.choices}
    return tuple(choice for choice in answer.choices if choice in offered)


def answered(checked: CheckedReading, known: Sequence[AnswerForLayout], reread: Reread) -> CheckedReading:
    """Return a file read again with all known answers to what it asks; one that asks nothing is returned as it is."""
    for _ in range(_MOST_READINGS):
        given = checked.mapping.answers
        fresh = tuple(answer for answer in serving(known, checked.reading) if answer not in given)
        if not fresh:
            break
        checked = reread(replace(checked.mapping, answers=(*given, *fresh)))
    return checked


def read_with_answers(
    path: Path,
    mapping: Mapping = NO_MAPPING,
    known: Sequence[AnswerForLayout] = (),
    progress: Progress | None = None,
    *,
    is_alone: bool = True,
) -> CheckedReading:
    """Return what a file holds under a mapping and known answers.

    A mapping that is given for several files (not `is_alone`) answers only what a file asks: what a file itself tells
    is not overruled by what was said of another one.
    """
    return with_answers(lambda told: read_file(path, told, progress), mapping, known, is_alone=is_alone)


def with_answers(
    read: Reread, mapping: Mapping, known: Sequence[AnswerForLayout], *, is_alone: bool
) -> CheckedReading:
    """Return what `read` gives under a mapping and known answers, as `read_with_answers` does for a file."""
    if is_alone or not mapping.answers:
        return answered(read(mapping), known, read)
    kept = tuple(answer for answer in mapping.answers if answer.kind is QuestionKind.SUBJECT_ACCOUNTS)
    checked = read(replace(mapping, answers=kept))
    for _ in range(_MOST_READINGS):
        fresh = tuple(_told(mapping, checked))
        if not fresh:
            break
        told = replace(checked.mapping, answers=(*checked.mapping.answers, *fresh))
        checked = read(told)
    return answered(checked, known, read)


def _told(mapping: Mapping, checked: CheckedReading) -> Iterator[Answer]:
    """Yield what a mapping says to the questions of a file, each for its own sheet and column."""
    for question in checked.reading.questions:
        choices = answer_to(mapping, question.sheet, question.column, question.kind)
        if choices is not None:
            answer = Answer(question.sheet, question.column, question.kind, choices)
            if answer not in checked.mapping.answers:
                yield answer


def answers_of(reading: FileReading, mapping: Mapping) -> tuple[AnswerForLayout, ...]:
    """Return the answers of a mapping to questions of this file, as they serve other files of its layout and account.

    An answer counts that names a column of a table, or concerns a whole table.
    """
    found = (
        _for_layout(reading, layout, answer)
        for answer in mapping.answers
        for layout in reading.layouts
        if answer.sheet in (layout.sheet, None)
    )
    return tuple(dict.fromkeys(answer for answer in found if answer is not None))


def _for_layout(reading: FileReading, layout: TableLayout, answer: Answer) -> AnswerForLayout | None:
    if answer.kind is QuestionKind.SUBJECT_ACCOUNTS:
        named = {draft.account.key for draft in reading.statements if draft.sheet == layout.sheet}
        is_used = bool(reading.payments.height) and bool(named & set(map(account_key, answer.choices)))
        return _general(reading, layout, answer, ()) if is_used else None
    if answer.column is None:
        return _general(reading, layout, answer, ()) if answer.kind is QuestionKind.CURRENCY else None
    index = column_index(answer.column)
    if index not in {column.index for column in layout.columns}:
        return None
    is_word = answer.kind is QuestionKind.DIRECTION_WORDS
    if is_word and set(answer.choices) <= _DIRECTIONS:
        return None
    return _general(reading, layout, answer, _words_read(reading, layout) if is_word else ())


def _words_read(reading: FileReading, layout: TableLayout) -> tuple[str, ...]:
    """Return the words of directions of a table as it was read, where that is known."""
    tables = () if reading.as_read is None else reading.as_read.tables
    words = (
        word
        for table in tables
        if table.sheet in (layout.sheet, None)
        for evidence in table.directions
        if evidence.basis is DirectionBasis.WORD
        for word, _ in evidence.words
    )
    return tuple(dict.fromkeys(words))


def shared_answers(
    readings: Sequence[FileReading], asked: FileReading, answer: Answer
) -> tuple[tuple[int, Answer], ...]:
    """Return which of the files an answer serves that was given for one that asked, with the answer each one needs.

    The files are told by their place in `readings`; the one that asked is not among them.
    """
    question = _question_of(asked, answer)
    if question is None:
        return ()
    offered = tuple(choice.key for choice in question.choices)
    known = tuple(_general(asked, layout, answer, offered) for layout in _asking(question, asked))
    return tuple(
        (place, served)
        for place, reading in enumerate(readings)
        if reading.sha256 != asked.sha256
        for served in serving(known, reading)
    )


def _question_of(reading: FileReading, answer: Answer) -> Question | None:
    wanted = (answer.sheet, answer.column, answer.kind)
    return next((one for one in reading.questions if (one.sheet, one.column, one.kind) == wanted), None)


def _general(
    reading: FileReading, layout: TableLayout, answer: Answer, offered: tuple[str, ...]
) -> AnswerForLayout:
    title = title_asked(answer.sheet, answer.column, [layout])
    is_subject = answer.kind is QuestionKind.SUBJECT_ACCOUNTS
    account = "+".join(sorted(answer.choices)) if is_subject else account_of(reading, layout)
    return AnswerForLayout(layout_key(layout), account, answer.kind, title, answer.choices, offered)


def withdraw_answer(case: CaseFile, answer_id: int, actor: Actor, clock: Clock = system_clock) -> Withdrawal:
    """Withdraw an answer and undo the imports that were read with it, as one step; raise `AnswerUnknown`."""
    given = next((kept for kept in case.given_answers() if kept.id == answer_id), None)
    if given is None:
        raise AnswerUnknown(answer_id)
    run_ids = runs_read_with(case, given.answer)
    request: dict[str, object] = {"answer": answer_id, "runs": list(run_ids)}
    with case.unit_of_work(actor, clock, "withdraw_answer", request) as work:
        work.end_answer(answer_id)
        for run_id in run_ids:
            work.end_run(run_id)
        renew_links(work)
    changes = CaseChanges(case.sequence, bool(run_ids), bool(run_ids), has_decisions=True)
    return Withdrawal(changes, run_ids)


def runs_read_with(case: CaseFile, answer: AnswerForLayout) -> tuple[int, ...]:
    """Return the import runs that count and were read with an answer."""
    valid = {run.id for run in case.runs() if run.is_valid}
    return tuple(
        int(str(row["id"]))
        for row in case.kept_rows("import_run")
        if row["id"] in valid and _was_used(answer, row)
    )


def _was_used(answer: AnswerForLayout, row: MappingOf[str, object]) -> bool:
    try:
        kept = json.loads(str(row["mapping"])).get(_KEPT, [])
    except (ValueError, AttributeError):
        return False
    return _document(answer) in kept


def mapping_with_answers(checked: CheckedReading) -> str:
    """Return the mapping of a file as its import run keeps it, with what it says to questions of layouts."""
    document = json.loads(mapping_to_json(checked.mapping))
    known = answers_of(checked.reading, checked.mapping)
    if known:
        document[_KEPT] = [_document(answer) for answer in known]
    return json.dumps(document, ensure_ascii=False, indent=2)


def _document(answer: AnswerForLayout) -> dict[str, object]:
    return {
        "layout_key": answer.layout_key,
        "account_key": answer.account_key,
        "kind": answer.kind.value,
        "column_title": answer.column_title,
        "choices": list(answer.choices),
    }
