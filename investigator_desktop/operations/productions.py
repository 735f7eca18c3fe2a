"""Comparing two productions of the same records: the same account and days, given twice."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from investigator_desktop.analysis.productions import PRODUCTION_COLUMNS, Pairing, pair_productions
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, EvidenceItem
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.production import ChangedRow, ProductionComparison
from investigator_desktop.domain.statement import Period
from investigator_desktop.foundation.catalogue import Catalogue, Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.table_files import TABLE_SUFFIXES, table_file

_IDS = {"id", "account_id", "evidence_id"}
_AMOUNTS = frozenset({"first_amount", "first_balance", "second_amount", "second_balance"})
_ROWS_A_FETCH = 1_000
CHANGE_TITLES: dict[str, Message] = {
    "added": message("Productions", "only in the second"),
    "removed": message("Productions", "only in the first"),
    "changed": message("Productions", "said otherwise"),
}


class NothingToCompare(InvestigatorError):
    """Two items of evidence tell of no account together."""

    def __init__(self, first: EvidenceItem, second: EvidenceItem) -> None:
        """Name both."""
        sentence = message("Productions", "{first} and {second} have no account in common to be compared.")
        super().__init__(sentence.format(first=first.label, second=second.label))


class ComparedWithItself(InvestigatorError):
    """One item of evidence is named as both productions."""

    def __init__(self, item: EvidenceItem) -> None:
        """Name it."""
        sentence = message(
            "Productions", "{evidence} cannot be compared with itself: name two items of evidence."
        )
        super().__init__(sentence.format(evidence=item.label))


def compare(case: CaseFile, first: EvidenceItem, second: EvidenceItem) -> ProductionComparison:
    """Compare two items of evidence in all accounts of which both tell.

    Raise `ComparedWithItself` or `NothingToCompare`.
    """
    if first.id == second.id:
        raise ComparedWithItself(first)
    columns = [name for name in PRODUCTION_COLUMNS if name not in _IDS]
    entries = case.entry_columns(EntryQuery(), columns)
    one, other = (entries.filter(pl.col("evidence_id") == item.id) for item in (first, second))
    shared = sorted(set(one["account_id"].to_list()) & set(other["account_id"].to_list()))
    if not shared:
        raise NothingToCompare(first, second)
    one, other = (part.filter(pl.col("account_id").is_in(shared)) for part in (one, other))
    days = _shared_days(case, first, second, shared)
    return _comparison(case, (first, second), shared, days, pair_productions(one, other))


def _shared_days(
    case: CaseFile, first: EvidenceItem, second: EvidenceItem, accounts: list[int]
) -> Period | None:
    """Return the days of which both tell, over all of their statements of these accounts."""
    spans = []
    for item in (first, second):
        covered = [
            record.covered
            for record in case.statements()
            if record.evidence.id == item.id and record.account_id in accounts and record.covered
        ]
        spans.append((min(p.from_on for p in covered), max(p.to_on for p in covered)))
    from_on, to_on = max(start for start, _ in spans), min(end for _, end in spans)
    return Period(from_on, to_on) if from_on <= to_on else None


def _comparison(
    case: CaseFile,
    items: tuple[EvidenceItem, EvidenceItem],
    accounts: list[int],
    days: Period | None,
    pairing: Pairing,
) -> ProductionComparison:
    changed = [pair for pair in pairing.pairs if pair[2]]
    firsts = _rows(case, [one for one, _, _ in changed])
    seconds = _rows(case, [other for _, other, _ in changed])
    removed, added = _rows(case, pairing.first_alone), _rows(case, pairing.second_alone)
    names = {account.id: account.identity.key for account in case.accounts()}
    return ProductionComparison(
        *items,
        tuple(names[account] for account in accounts),
        days,
        len(pairing.pairs) - len(changed),
        tuple(row for row in added if _is_on(row, days)),
        tuple(row for row in removed if _is_on(row, days)),
        tuple(
            ChangedRow(first, second, fields)
            for first, second, (_, _, fields) in zip(firsts, seconds, changed, strict=True)
        ),
        tuple(row for row in (*removed, *added) if not _is_on(row, days)),
    )


def _is_on(row: EntryRow, days: Period | None) -> bool:
    return days is not None and days.from_on <= row.entry.booked_at.date() <= days.to_on


def _rows(case: CaseFile, ids: tuple[int, ...] | list[int]) -> list[EntryRow]:
    return [
        row
        for start in range(0, len(ids), _ROWS_A_FETCH)
        for row in case.entry_rows(ids[start : start + _ROWS_A_FETCH])
    ]


def comparison_frame(found: ProductionComparison, catalogue: Catalogue) -> pl.DataFrame:
    """Return the differences as a table: what it is, and both rows side by side with their places."""
    rows = [_cells(catalogue, "removed", row, None, ()) for row in found.removed]
    rows += [_cells(catalogue, "added", None, row, ()) for row in found.added]
    rows += [_cells(catalogue, "changed", one.first, one.second, one.fields) for one in found.changed]
    sides = [f"{side}_{name}" for side in ("first", "second") for name in _SIDE]
    return pl.DataFrame(rows, dict.fromkeys(["difference", "columns", *sides], pl.String()), orient="row")


_SIDE = ("place", "day", "account", "amount", "currency", "counterparty", "purpose", "reference", "balance")


def _cells(
    catalogue: Catalogue, kind: str, first: EntryRow | None, second: EntryRow | None, fields: tuple[str, ...]
) -> tuple[str | None, ...]:
    title = catalogue.text(CHANGE_TITLES[kind])
    return (title, ", ".join(fields) or None, *_side(first), *_side(second))


def _side(row: EntryRow | None) -> tuple[str | None, ...]:
    if row is None:
        return (None,) * len(_SIDE)
    entry = row.entry
    balance = entry.running_balance
    return (
        place_of(row),
        entry.booked_at.date().isoformat(),
        row.account.key,
        str(entry.signed_amount),
        entry.amount.currency,
        entry.counterparty_name,
        entry.remittance_info,
        entry.bank_reference,
        None if balance is None else str(balance),
    )


def place_of(row: EntryRow) -> str:
    """Return where an entry stands: item, sheet where there is one, and row."""
    parts = (row.evidence_label, row.entry.place.sheet, str(row.entry.place.row))
    return " · ".join(part for part in parts if part)


def write_comparison(case: CaseFile, found: ProductionComparison, out: Path, catalogue: Catalogue) -> None:
    """Write the differences as a table at `out`, `.csv` or `.xlsx`; raise `OutputRefused`."""
    require_output(out, TABLE_SUFFIXES, case.path)
    try:
        frame = comparison_frame(found, catalogue)
        replace_file(out, table_file(frame, out.suffix, "Comparison", _AMOUNTS, catalogue.language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
