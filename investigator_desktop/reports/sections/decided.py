"""What persons decided about an entry, as the schedule shows it beside what the source prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.report_content import ScheduleRow
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.wording import Wording

EXCLUDED = message("Report", "excluded")
REPEATED = message("Report", "given again")
CORRECTED_FIELDS: dict[str, Message] = {
    "counterparty_name": message("Report", "Name corrected to: {value}"),
    "counterparty_account": message("Report", "Account corrected to: {value}"),
    "counterparty_id": message("Report", "Identifier corrected to: {value}"),
    "counterparty_bank": message("Report", "Bank corrected to: {value}"),
    "counterparty_country": message("Report", "Country corrected to: {value}"),
    "remittance_info": message("Report", "Purpose corrected to: {value}"),
    "bank_reference": message("Report", "Reference corrected to: {value}"),
    "purpose_code": message("Report", "Purpose code corrected to: {value}"),
    "entry_type": message("Report", "Type corrected to: {value}"),
    "location": message("Report", "Location corrected to: {value}"),
}
_OTHER_FIELD = message("Report", "{field} corrected to: {value}")
_PARTY_FIELDS = "counterparty_"


def with_party_decisions(row: ScheduleRow, wording: Wording) -> str:
    """Return the other party as printed, and below it what was corrected of it and who it is taken to be."""
    return _below(row.counterparty, row.decisions, wording, _party_sentence)


def with_other_decisions(row: ScheduleRow, wording: Wording) -> str:
    """Return the purpose as printed, and below it why the entry is excluded, other corrections, tags and notes."""
    ordered = tuple(sorted(row.decisions, key=lambda one: one.kind is not DecisionKind.EXCLUSION))
    return _below(row.remittance_info, ordered, wording, _other_sentence)


def marks(row: ScheduleRow) -> Iterator[Message]:
    """Yield what must be known of the source of an entry."""
    if row.is_outside_basis:
        yield message("Report", "outside the legal basis")
    if row.is_intelligence:
        yield message("Report", "intelligence only")


def _below(
    original: str,
    decisions: tuple[EntryDecision, ...],
    wording: Wording,
    sentence_of: Callable[[EntryDecision], Message | None],
) -> str:
    sentences = (sentence_of(decision) for decision in decisions)
    return "\n".join([original, *(wording.text(one) for one in sentences if one is not None)])


def _party_sentence(decision: EntryDecision) -> Message | None:
    value = isolate(decision.value)
    if decision.kind is DecisionKind.PARTY:
        return message("Report", "Party: {value}").format(value=value)
    if decision.kind is DecisionKind.CORRECTION and decision.field.startswith(_PARTY_FIELDS):
        return _corrected(decision)
    return None


def _other_sentence(decision: EntryDecision) -> Message | None:
    value = isolate(decision.value)
    match decision.kind:
        case DecisionKind.EXCLUSION:
            return message("Report", "Excluded: {reason}").format(reason=isolate(decision.reason))
        case DecisionKind.NO_REPEAT:
            sentence = message("Report", "Counts as a movement of its own: {reason}")
            return sentence.format(reason=isolate(decision.reason))
        case DecisionKind.TAG:
            return message("Report", "Tag: {value}").format(value=value)
        case DecisionKind.NOTE:
            return message("Report", "Note: {value}").format(value=value)
        case DecisionKind.CORRECTION if not decision.field.startswith(_PARTY_FIELDS):
            return _corrected(decision)
    return None


def _corrected(decision: EntryDecision) -> Message:
    sentence = CORRECTED_FIELDS.get(decision.field, _OTHER_FIELD)
    corrected = sentence.format(field=decision.field, value=isolate(decision.value))
    if not decision.reason:
        return corrected
    return message("Report", "{correction} ({reason})").format(
        correction=corrected, reason=isolate(decision.reason)
    )
