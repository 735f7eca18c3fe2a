"""Hits among the rows of a case: entries by text, amount or other spellings of a name, and money transfers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.transfer_lanes import row_id
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.search import HitGroup, HitKind, SearchHit
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Catalogue, message
from investigator_desktop.operations.search.amounts import entries_of_amount
from investigator_desktop.operations.search.material import NAME_SIDES, search_material
from investigator_desktop.operations.search.query import Asked

_last: WeakKeyDictionary[CaseFile, tuple[tuple[int, str], pl.Series]] = WeakKeyDictionary()


def entry_group(case: CaseFile, asked: Asked, limit: int) -> HitGroup:
    """Return the entries whose texts, or what was decided of them, hold what was typed; the first ones by time."""
    ids = _written(case, asked)
    hits = tuple(_entry_hit(HitKind.ENTRIES, row) for row in case.entry_rows(ids.head(limit).to_list()))
    return HitGroup(HitKind.ENTRIES, len(ids), hits)


def spelling_group(case: CaseFile, asked: Asked, limit: int) -> HitGroup:
    """Return the entries that name somebody in another spelling or script than was typed, those nearest first."""
    if not asked.names:
        return HitGroup(HitKind.SPELLINGS, 0, ())
    entries = search_material(case).entries
    near = pl.col("name").cast(pl.String).replace_strict(dict(asked.names), default=9, return_dtype=pl.Int8)
    found = entries.filter(pl.col("name").is_in(list(asked.names)))
    found = found.join(_written(case, asked).to_frame("id"), on="id", how="anti", maintain_order="left")
    ids: list[int] = found.sort(near, maintain_order=True)["id"].to_list()
    hits = tuple(_entry_hit(HitKind.SPELLINGS, row) for row in case.entry_rows(ids[:limit]))
    return HitGroup(HitKind.SPELLINGS, len(ids), hits, tuple(ids))


def amount_group(case: CaseFile, asked: Asked, limit: int) -> HitGroup:
    """Return the entries of exactly the amount that was typed, each with its account; the first ones by time."""
    ids = entries_of_amount(case, asked.text)
    hits = tuple(_amount_hit(row) for row in case.entry_rows(ids[:limit]))
    return HitGroup(HitKind.AMOUNTS, len(ids), hits, ids)


def _amount_hit(row: EntryRow) -> SearchHit:
    hit = _entry_hit(HitKind.AMOUNTS, row)
    account = row.account.key or row.account.holder or ""
    said = dict.fromkeys(part for part in (account, str(hit.beside)) if part and part != hit.text)
    return replace(hit, beside=" · ".join(said))


def _written(case: CaseFile, asked: Asked) -> pl.Series:
    """Return the entries that hold what was typed; the last answer is kept, since two groups ask for it."""
    wanted, known = (case.sequence, asked.folded), _last.get(case)
    if known is None or known[0] != wanted:
        known = _last[case] = (wanted, case.entry_ids(EntryQuery(text=asked.folded)))
    return known[1]


def _entry_hit(kind: HitKind, row: EntryRow) -> SearchHit:
    entry = row.entry
    name = entry.counterparty_name or entry.counterparty_account or ""
    return SearchHit(
        kind,
        str(row.id),
        name or entry.remittance_info or row.account.key,
        (entry.remittance_info or "") if name else "",
        place_of(row.evidence_label, entry.place.sheet, entry.place.row),
        entry.booked_at.date(),
        entry.signed_amount,
        entry_id=row.id,
    )


def place_of(label: str, sheet: str | None, row: int) -> str:
    """Return where a row stands, as `E3 · Sheet1 · 147`."""
    return " · ".join(part for part in (label, sheet, str(row)) if part)


def transfer_hits(case: CaseFile, asked: Asked, _catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the money transfers whose texts hold what was typed, or that name somebody so in any spelling."""
    payments = search_material(case).payments
    if payments.is_empty():
        return
    names = list(asked.names)
    is_named = pl.any_horizontal([pl.col(f"{side}_name").is_in(names) for side in NAME_SIDES])
    is_written = pl.col("search_text").str.contains(asked.folded, literal=True)
    labels = {item.id: item.label for item in case.evidence()}
    for row in payments.filter((is_named | is_written).fill_null(value=False)).iter_rows(named=True):
        yield _transfer_hit(row, asked, labels)


def _transfer_hit(row: Mapping[str, object], asked: Asked, labels: Mapping[int, str]) -> SearchHit:
    payer, beneficiary = _party(row, "payer"), _party(row, "beneficiary")
    sentence = message("Search", "money transfer from {payer} to {beneficiary}")
    sent = row["sent_at"] or row["paid_at"]
    side = "beneficiary" if beneficiary in asked.names else "payer"
    return SearchHit(
        HitKind.TRANSFERS,
        str(row["position"]),
        str(row["control_no"] or payer or beneficiary),
        sentence.format(payer=isolate(payer or "?"), beneficiary=isolate(beneficiary or "?")),
        place_of(
            labels.get(_number(row["evidence_id"]), ""), _text(row["sheet"]) or None, _number(row["row"])
        ),
        sent.date() if hasattr(sent, "date") else None,
        _amount(row),
        entry_id=row_id(_number(row["position"]), side),
    )


def _party(row: Mapping[str, object], side: str) -> str:
    return next(
        (found for name in ("name", "account", "phone") if (found := _text(row[f"{side}_{name}"]))), ""
    )


def _amount(row: Mapping[str, object]) -> Money | None:
    if row["amount"] is None:
        return None
    return Money(_number(row["amount"]), _number(row["amount_scale"]), _text(row["currency"]))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def ids_of_hits(hits: Sequence[SearchHit]) -> tuple[int, ...]:
    """Return the entries that hits lead to."""
    return tuple(hit.entry_id for hit in hits if hit.entry_id is not None)
