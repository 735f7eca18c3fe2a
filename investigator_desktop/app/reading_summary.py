"""What was read of a file, in sentences, and the exit code that follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.domain.statement import (
    ReadStatus,
    Reconciliation,
    ReconciliationState,
    StatementDraft,
)
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES, UNREAD_TITLES
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.reading import CheckedReading


def say_reading(checked: CheckedReading, context: Context) -> None:
    """Say what a file holds: its sentence where it has one, its statements, and what only a person can tell."""
    reading = checked.reading
    if reading.sentence is not None:
        context.say(reading.sentence)
    counted = zip(reading.statements, checked.reconciliations, checked.entry_counts, strict=True)
    for draft, outcome, count in counted:
        context.say(_statement_sentence(checked, draft, outcome, count))
    for question in reading.questions:
        context.say(message("Reading", "A person must decide: {evidence}").format(evidence=question.evidence))
    for sentence in _unread_sentences(checked):
        context.say(sentence)


def _statement_sentence(
    checked: CheckedReading, draft: StatementDraft, outcome: Reconciliation, count: int
) -> Message:
    sentence = message("Reading", "{file}: account {account}, %n entries. {state}: {reason}").counted(count)
    return sentence.format(
        file=isolate(checked.path.name),
        account=draft.account.key,
        state=RECONCILIATION_TITLES[outcome.state],
        reason=outcome.reason,
    )


def _unread_sentences(checked: CheckedReading) -> Iterable[Message]:
    doubtful = Counter(row.reason for row in checked.reading.unread_rows if row.needs_a_person)
    for reason, count in doubtful.items():
        sentence = message(
            "Reading", "{file}: %n rows look like entries but were not read: {reason}."
        ).counted(count)
        yield sentence.format(file=isolate(checked.path.name), reason=UNREAD_TITLES[reason])


def code_of(readings: Iterable[CheckedReading]) -> ExitCode:
    """Return the exit code: refused where nothing could be read, 1 where anything needs a person."""
    seen = list(readings)
    errors = sum(checked.reading.status is ReadStatus.ERROR for checked in seen)
    if seen and errors == len(seen):
        return ExitCode.REFUSED
    return ExitCode.NEEDS_A_PERSON if any(needs_a_person(checked) for checked in seen) else ExitCode.DONE


def needs_a_person(checked: CheckedReading) -> bool:
    """Tell whether a file was not read whole or does not reconcile."""
    has_failed = any(item.state is ReconciliationState.FAIL for item in checked.reconciliations)
    has_doubt = any(row.needs_a_person for row in checked.reading.unread_rows)
    return has_failed or has_doubt or checked.reading.status is not ReadStatus.OK
