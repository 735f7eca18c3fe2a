"""What a reader of the report must know against it, gathered from the case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.movements import RepeatedEntries
from investigator_desktop.analysis.periods import Join
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Gap, StatementRecord, UnreadRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.entry_warnings import warning_sentence
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.material import Material
from investigator_desktop.operations.statements import Completeness


def limits_of(
    case: CaseFile, found: Completeness, material: Material, query: EntryQuery
) -> tuple[Message, ...]:
    """Return the limits and weaknesses of the entries in `query` and of the material of the case, as sentences."""
    return (
        *_unproven(material.statements),
        *incompleteness(case, found),
        *_held(material),
        *_without_entries(material),
        *_unread(material.unread_rows),
        *_assumed(case, query),
        *_warned(case, query),
    )


def incompleteness(case: CaseFile, found: Completeness) -> tuple[Message, ...]:
    """Return sentences on what is missing between statements, contradictory where they meet, or there twice."""
    accounts = {account.id: account.identity.key for account in case.accounts()}
    return (
        *(_gap(gap, accounts[gap.account_id]) for gap in found.gaps),
        *(_unmet(join, accounts[join.account_id]) for join in found.unmet),
        *_repeated(found.repeated),
        *_alike(found.alike),
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


def _held(material: Material) -> Iterator[Message]:
    if material.held:
        sentence = message(
            "Limits",
            "%n items of evidence are held and were not read; what they say is in no figure, and the list of the "
            "material names each with the reason.",
        )
        yield sentence.counted(len(material.held))


def _without_entries(material: Material) -> Iterator[Message]:
    """Yield how many payments of each file touch no account of the case, so that nobody takes them for missing."""
    labels = {item.id: item.label for item in material.evidence}
    counted = material.payments.group_by("evidence_id", maintain_order=True).len()
    for evidence_id, count in counted.iter_rows():
        sentence = message(
            "Limits", "{evidence}: %n payments touch no account of the case and are in no sum of one."
        )
        yield sentence.counted(count).format(evidence=labels[evidence_id])


def _gap(gap: Gap, account: str) -> Message:
    sentence = message("Limits", "Account {account}: no statement covers {first} to {last}.")
    return sentence.format(account=isolate_ltr(account), first=gap.from_on, last=gap.to_on)


def _unmet(join: Join, account: str) -> Message:
    sentence = message(
        "Limits",
        "Account {account}: a statement ends with a balance of {closing}, the next begins with {opening}.",
    )
    return sentence.format(account=isolate_ltr(account), closing=join.closing, opening=join.opening)


def _repeated(repeated: Sequence[RepeatedEntries]) -> Iterator[Message]:
    """Yield one sentence an account: on how many days and with how many entries two statements agree."""
    sentence = message(
        "Limits",
        "Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.",
    )
    yield from _of_accounts(sentence, repeated)


def _alike(alike: Sequence[RepeatedEntries]) -> Iterator[Message]:
    """Yield one sentence an account: how many entries may be one movement with those of another statement."""
    sentence = message(
        "Limits",
        "Account {account}: %n entries between {first} and {last} equal entries of another statement in day and "
        "amount, but not in all that is stated of them; both are counted.",
    )
    yield from _of_accounts(sentence, alike)


def _of_accounts(sentence: Message, found: Sequence[RepeatedEntries]) -> Iterator[Message]:
    by_account: dict[str, list[RepeatedEntries]] = {}
    for day in found:
        by_account.setdefault(day.account, []).append(day)
    for account, days in by_account.items():
        counted = sentence.counted(sum(day.count for day in days))
        first, last = days[0].booked_on, days[-1].booked_on
        yield counted.format(account=isolate_ltr(account), first=first, last=last)


def _unread(records: Sequence[UnreadRecord]) -> Iterator[Message]:
    counts = Counter(record.evidence.label for record in records if record.unread.needs_a_person)
    for label, count in counts.items():
        sentence = message("Limits", "{evidence}: %n rows look like entries but could not be read.").counted(
            count
        )
        yield sentence.format(evidence=label)


def _assumed(case: CaseFile, query: EntryQuery) -> Iterator[Message]:
    zones = case.entry_columns(query, ["zone_source", "precision"])
    assumed = int((zones["zone_source"] == "assumed").sum())
    if assumed:
        sentence = message("Limits", "%n entries record no time zone; {zone} is assumed.").counted(assumed)
        yield sentence.format(zone=isolate_ltr(case.details.timezone))
    undated = int((zones["precision"] == "day").sum())
    if undated:
        yield message(
            "Limits", "%n entries record a day without a time; within it they stand as in the source."
        ).counted(undated)


def _warned(case: CaseFile, query: EntryQuery) -> Iterator[Message]:
    warnings = case.entry_columns(query, ["warnings"])["warnings"].drop_nulls()
    counts = Counter(code for codes in warnings for code in str(codes).split())
    for code, count in sorted(counts.items()):
        sentence = message("Limits", "%n entries: {warning}").counted(count)
        yield sentence.format(warning=warning_sentence(code))
