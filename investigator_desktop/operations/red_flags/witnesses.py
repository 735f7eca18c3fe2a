"""The rows that make a finding true, with the place of each, in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import entry_key
from investigator_desktop.domain.integrity_material import place_text
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.red_flags import Finding

_ROWS_A_FETCH = 1_000


@dataclass(frozen=True, slots=True)
class WitnessRow:
    """One row; `entry_id` is None where it is a payment that gave no entry."""

    entry_id: int | None
    place: str
    day: date | None
    account: str
    amount: Money
    party: str
    purpose: str


def witness_rows(case: CaseFile, finding: Finding) -> tuple[WitnessRow, ...]:
    """Return the rows of a finding; those whose evidence no longer counts are left out."""
    rows = [
        *entry_witnesses(case, finding.witness.entry_keys),
        *_payments(case, finding.witness.payment_keys),
    ]
    return tuple(sorted(rows, key=lambda row: (row.day or date.max, row.place)))


def entry_witnesses(case: CaseFile, keys: Sequence[bytes]) -> Iterator[WitnessRow]:
    """Yield the entries with these keys."""
    ids = case.entry_ids_of(keys)
    for start in range(0, len(ids), _ROWS_A_FETCH):
        for row in case.entry_rows(ids[start : start + _ROWS_A_FETCH]):
            entry = row.entry
            parts = (row.evidence_label, entry.place.sheet, str(entry.place.row))
            yield WitnessRow(
                row.id,
                " · ".join(part for part in parts if part),
                entry.booked_at.date(),
                row.account.key,
                entry.signed_amount,
                entry.counterparty_name or "",
                entry.remittance_info or "",
            )


def _payments(case: CaseFile, keys: Sequence[bytes]) -> Iterator[WitnessRow]:
    if not keys:
        return
    items = {item.id: item for item in case.evidence()}
    wanted = set(keys)
    lone = case.payments().filter(pl.col("entry_count") == 0)
    for row in lone.iter_rows(named=True):
        item = items[row["evidence_id"]]
        if entry_key(item.sha256, row["sheet"], row["row"], 0) not in wanted:
            continue
        at = row["sent_at"] or row["paid_at"]
        parties = (row["payer_name"], row["beneficiary_name"])
        yield WitnessRow(
            None,
            place_text(item, Place(row["sheet"], row["row"])),
            at.date() if at else None,
            "",
            Money(row["amount"] or 0, row["amount_scale"] or 0, row["currency"] or ""),
            " → ".join(name or "?" for name in parties),
            row["remittance_info"] or "",
        )
