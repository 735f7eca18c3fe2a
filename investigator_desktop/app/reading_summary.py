"""What was read of a file, in sentences, and the exit code that follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.domain.layout import Question, TableLayout
from investigator_desktop.domain.places import column_letter
from investigator_desktop.domain.question_words import QUESTION_SENTENCES
from investigator_desktop.domain.statement import (
    ReadStatus,
    Reconciliation,
    StatementDraft,
)
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES, UNREAD_TITLES
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.reading import CheckedReading

_MOST_ANSWERS = 5


def say_reading(checked: CheckedReading, context: Context) -> None:
    """Say what a file holds: layout, statements, payments, warnings, and what only a person can tell."""
    for sentence in reading_sentences(checked):
        context.say(sentence)


def reading_sentences(checked: CheckedReading) -> Iterator[Message]:
    """Yield what a person should know of a file, in whole sentences."""
    reading = checked.reading
    if reading.sentence is not None:
        yield reading.sentence
    for layout in reading.layouts:
        yield _layout_sentence(checked, layout)
    for part in zip(reading.statements, checked.reconciliations, checked.entry_counts, strict=True):
        yield _statement_sentence(checked, *part)
    if checked.payment_count:
        sentence = message("Reading", "{file}: %n payments with two parties").counted(checked.payment_count)
        yield sentence.format(file=isolate(checked.reading.file_name))
    for question in reading.questions:
        yield _question_sentence(checked, question)
    for warning in reading.warnings:
        yield message("Reading", "{file}: {warning}").format(
            file=isolate(checked.reading.file_name), warning=warning.sentence
        )
    yield from _unread_sentences(checked)


def _layout_sentence(checked: CheckedReading, layout: TableLayout) -> Message:
    columns = ", ".join(f"{column_letter(column.index)} {column.field.value}" for column in layout.columns)
    sentence = message("Reading", "{file}: layout {layout}, columns {columns}")
    return sentence.format(file=isolate(checked.reading.file_name), layout=layout.id, columns=columns)


def _statement_sentence(
    checked: CheckedReading, draft: StatementDraft, outcome: Reconciliation, count: int
) -> Message:
    sentence = message("Reading", "{file}: account {account}, %n entries. {state}: {reason}").counted(count)
    account = f"{draft.account.key} {draft.account.currency or ''}".strip()
    return sentence.format(
        file=isolate(checked.reading.file_name),
        account=account or message("Reading", "without a number"),
        state=RECONCILIATION_TITLES[outcome.state],
        reason=outcome.reason,
    )


def _question_sentence(checked: CheckedReading, question: Question) -> Message:
    """Return the question with its evidence and the answers that a mapping file may give."""
    answers = ", ".join(choice.key for choice in question.choices[:_MOST_ANSWERS])
    sentence = message("Reading", "{file}: {question} ({evidence}) Answers for --mapping: {answers}")
    return sentence.format(
        file=isolate(checked.reading.file_name),
        question=QUESTION_SENTENCES[question.kind].format(column=question.column or ""),
        evidence=question.evidence,
        answers=answers,
    )


def _unread_sentences(checked: CheckedReading) -> Iterable[Message]:
    doubtful = Counter(row.reason for row in checked.reading.unread_rows if row.needs_a_person)
    for reason, count in doubtful.items():
        sentence = message(
            "Reading", "{file}: %n rows look like entries but were not read: {reason}."
        ).counted(count)
        yield sentence.format(file=isolate(checked.reading.file_name), reason=UNREAD_TITLES[reason])


def code_of(readings: Iterable[CheckedReading]) -> ExitCode:
    """Return the exit code: refused where nothing could be read, 1 where anything needs a person."""
    seen = list(readings)
    errors = sum(checked.reading.status is ReadStatus.ERROR for checked in seen)
    if seen and errors == len(seen):
        return ExitCode.REFUSED
    return ExitCode.NEEDS_A_PERSON if any(checked.needs_a_person for checked in seen) else ExitCode.DONE
