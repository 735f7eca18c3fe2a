"""How a file came, and on what terms it may be used, as named values."""

from __future__ import annotations

from datetime import date

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.wording import Wording

NamedValue = tuple[Message, str]

SOURCE_KIND_TITLES: dict[SourceKind, Message] = {
    SourceKind.EVIDENCE: message("Report", "Evidence"),
    SourceKind.INTELLIGENCE: message("Report", "Intelligence only, no evidence for a court"),
}


def receipt_facts(item: EvidenceItem, wording: Wording) -> tuple[NamedValue, ...]:
    """Return from whom, on what, when and by whom an item was received; what nobody said is left out."""
    return _said(
        (message("Report", "Received from"), item.received_from),
        (message("Report", "Medium"), item.medium),
        (message("Report", "Seal number"), item.seal_number),
        (message("Report", "Received on"), _day(item.received_on, wording)),
        (message("Report", "Received by"), item.received_by),
    )


def acquired(item: EvidenceItem, wording: Wording) -> NamedValue:
    """Return when and by whom an item was taken into the case."""
    sentence = message("Report", "{instant} by {actor}").format(
        instant=wording.instant(item.acquired_at), actor=isolate(actor_text(item.acquired_by, wording))
    )
    return message("Report", "Taken into the case"), wording.text(sentence)


def order_facts(item: EvidenceItem, wording: Wording) -> tuple[NamedValue, ...]:
    """Return the order on which an item was produced; what nobody said is left out."""
    basis = item.terms.basis
    return _said(
        (message("Report", "Legal basis"), item.legal_basis),
        (message("Report", "Act"), basis.act),
        (message("Report", "Number of the order"), basis.number),
        (message("Report", "Date of the order"), _day(basis.issued_on, wording)),
        (message("Report", "Issued by"), basis.authority),
    )


def reach_facts(basis: LegalBasis, wording: Wording) -> tuple[NamedValue, ...]:
    """Return which persons, accounts and days an order covers; what it does not limit is left out."""
    return _said(
        (message("Report", "Persons covered"), _listed(basis.persons)),
        (message("Report", "Accounts covered"), _listed(basis.accounts)),
        (message("Report", "Period covered"), _period(basis.from_on, basis.to_on, wording)),
    )


def kind_facts(terms: EvidenceTerms, wording: Wording) -> tuple[NamedValue, ...]:
    """Return whether an item is evidence and, where it is not, who gave it under which conditions."""
    kind = message("Report", "Kind of source"), wording.text(SOURCE_KIND_TITLES[terms.source_kind])
    if terms.source_kind is SourceKind.EVIDENCE:
        return (kind,)
    return kind, *_said(
        (message("Report", "Given by"), terms.originator),
        (message("Report", "Condition of its use"), terms.caveat),
        (message("Report", "Consent to pass it on"), wording.text(_consent(terms))),
    )


def _consent(terms: EvidenceTerms) -> Message:
    return message("Report", "given") if terms.may_be_passed_on else message("Report", "not given")


def _said(*facts: NamedValue) -> tuple[NamedValue, ...]:
    return tuple(fact for fact in facts if fact[1])


def _day(day: date | None, wording: Wording) -> str:
    return "" if day is None else wording.day(day)


def _period(first: date | None, last: date | None, wording: Wording) -> str:
    if first is not None and last is not None:
        return wording.period(first, last)
    if first is not None:
        return wording.text(message("Report", "from {first}").format(first=first))
    return "" if last is None else wording.text(message("Report", "until {last}").format(last=last))


def _listed(texts: tuple[str, ...]) -> str:
    return ", ".join(isolate(text) for text in texts)
