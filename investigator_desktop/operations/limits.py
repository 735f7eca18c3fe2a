"""What a reader of the report must know against it, gathered from the case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Gap, StatementRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.entry_warnings import warning_sentence
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message


def limits_of(case: CaseFile, missing: Sequence[Gap]) -> tuple[Message, ...]:
    """Return the limits and weaknesses of what the case holds, as sentences."""
    accounts = {account.id: account.identity.key for account in case.accounts()}
    return (
        *_unproven(case.statements()),
        *(_gap(gap, accounts[gap.account_id]) for gap in missing),
        *_unread(case),
        *_assumed(case),
        *_warned(case),
    )


def _unproven(statements: Sequence[StatementRecord]) -> Iterator[Message]:
    for record in statements:
        if record.reconciliation.state is ReconciliationState.FAIL:
            sentence = message(
                "Limits", "{evidence}, account {account}: the statement does not reconcile. {reason}"
            )
        elif record.reconciliation.state is ReconciliationState.INCONCLUSIVE:
            sentence = message(
                "Limits", "{evidence}, account {account}: completeness is not proven. {reason}"
            )
        else:
            continue
        yield sentence.format(
            evidence=record.evidence.label,
            account=isolate_ltr(record.account.key),
            reason=record.reconciliation.reason,
        )


def _gap(gap: Gap, account: str) -> Message:
    sentence = message("Limits", "Account {account}: no statement covers {first} to {last}.")
    return sentence.format(account=isolate_ltr(account), first=gap.from_on, last=gap.to_on)


def _unread(case: CaseFile) -> Iterator[Message]:
    counts = Counter(record.evidence.label for record in case.unread_rows() if record.unread.needs_a_person)
    for label, count in counts.items():
        sentence = message("Limits", "{evidence}: %n rows look like entries but could not be read.").counted(
            count
        )
        yield sentence.format(evidence=label)


def _assumed(case: CaseFile) -> Iterator[Message]:
    zones = case.entry_columns(EntryQuery(), ["zone_source", "precision"])
    assumed = int((zones["zone_source"] == "assumed").sum())
    if assumed:
        sentence = message("Limits", "%n entries record no time zone; {zone} is assumed.").counted(assumed)
        yield sentence.format(zone=isolate_ltr(case.details.timezone))
    undated = int((zones["precision"] == "day").sum())
    if undated:
        yield message(
            "Limits", "%n entries record a day without a time; within it they stand as in the source."
        ).counted(undated)


def _warned(case: CaseFile) -> Iterator[Message]:
    warnings = case.entry_columns(EntryQuery(), ["warnings"])["warnings"].drop_nulls()
    counts = Counter(code for codes in warnings for code in str(codes).split())
    for code, count in sorted(counts.items()):
        sentence = message("Limits", "%n entries: {warning}").counted(count)
        yield sentence.format(warning=warning_sentence(code))
