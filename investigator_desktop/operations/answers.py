"""Answers that were given once: they serve every file of the same layout and account, are listed, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.layout import (
    Answer,
    AnswerForLayout,
    GivenAnswer,
    Mapping,
    QuestionKind,
)
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.known_layouts.mapping_text import mapping_to_json
from investigator_desktop.importers.questions import answer_to
from investigator_desktop.operations.answer_scope import answers_of, serving, shared_answers
from investigator_desktop.operations.linking import renew_links
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, read_file

__all__ = [
    "AnswerUnknown",
    "Withdrawal",
    "answered",
    "answers",
    "answers_for",
    "answers_of",
    "mapping_with_answers",
    "read_with_answers",
    "runs_read_with",
    "serving",
    "shared_answers",
    "with_answers",
    "withdraw_answer",
]
_MOST_READINGS = 6
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
