"""Evidence with custody, terms and standing as JSON documents of the command-line contract."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from investigator_desktop.app.documents import Json, day_text
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import (
    CustodyRecord,
    Destruction,
    EvidenceTerms,
    StandingRecord,
)
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.held import held_not_read


def evidence_document(case: CaseFile) -> Json:
    """Return all evidence that is shown, what is in quarantine by number alone, and what was destroyed."""
    items = case.evidence()
    labels = {item.id: item.label for item in items}
    held = {one.evidence.id: str(one.sentence) for one in held_not_read(case)}
    return {
        "evidence": [
            {
                **_item(item, case.custody(item.id)),
                **_origin(item, labels),
                "held_not_read": held.get(item.id),
            }
            for item in items
        ],
        "quarantined": [_standing(record) for record in case.quarantined()],
        "destroyed": [_destruction(record) for record in case.destructions()],
    }


def _origin(item: EvidenceItem, labels: Mapping[int, str]) -> dict[str, Json]:
    """Return out of which item one was taken, and how; nulls for a file as received."""
    container = None if item.container_id is None else labels.get(item.container_id)
    return {"taken_out_of": container, "derivation": item.derivation and item.derivation.value}


def _item(item: EvidenceItem, custody: tuple[CustodyRecord, ...]) -> dict[str, Json]:
    return {
        "label": item.label,
        "file": item.file_name,
        "sha256": item.sha256,
        "size": item.size,
        "standing": item.standing.value,
        "standing_reason": item.standing_reason or None,
        "terms": terms_document(item.terms),
        "custody": [_receipt(record) for record in custody],
    }


def terms_document(terms: EvidenceTerms) -> Json:
    """Return on what legal basis, and how far, an item may be used."""
    basis = terms.basis
    return {
        "act": basis.act or None,
        "order_number": basis.number or None,
        "issued_on": day_text(basis.issued_on),
        "authority": basis.authority or None,
        "persons": list(basis.persons),
        "accounts_covered": list(basis.accounts),
        "from": day_text(basis.from_on),
        "to": day_text(basis.to_on),
        "source_kind": terms.source_kind.value,
        "originator": terms.originator or None,
        "caveat": terms.caveat or None,
        "may_be_passed_on": terms.may_be_passed_on,
    }


def _receipt(record: CustodyRecord) -> Json:
    receipt = record.receipt
    return {
        "file": record.file_name,
        "modified_at": _instant(record.modified_at),
        "received_from": receipt.received_from or None,
        "legal_basis": receipt.legal_basis or None,
        "medium": receipt.medium or None,
        "seal_number": receipt.seal_number or None,
        "received_on": day_text(receipt.received_on),
        "received_by": receipt.received_by or None,
        "recorded_at": _instant(record.recorded_at),
        "recorded_by": _actor(record.recorded_by),
    }


def _standing(record: StandingRecord) -> Json:
    return {
        "label": record.label,
        "standing": record.standing.value,
        "reason": record.reason or None,
        "decided_at": _instant(record.decided_at),
        "decided_by": _actor(record.decided_by),
    }


def _destruction(record: Destruction) -> Json:
    return {
        "label": record.label,
        "sha256": record.sha256,
        "authority": record.authority,
        "order_number": record.order_number,
        "ordered_on": day_text(record.ordered_on),
        "reason": record.reason or None,
        "destroyed_at": _instant(record.destroyed_at),
        "destroyed_by": _actor(record.destroyed_by),
    }


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else iso_utc(moment)


def _actor(actor: Actor) -> Json:
    return {"name": actor.name, "role": actor.role, "is_os_account": actor.is_os_account}
