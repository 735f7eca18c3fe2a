"""What the rules about records look at, gathered from a case."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.integrity_material import INTEGRITY_ENTRIES, AbsentRows, IntegrityMaterial
from investigator_desktop.domain.workbook_properties import WorkbookProperties
from investigator_desktop.importers.reading.workbooks.properties import workbook_properties
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.productions import compare
from investigator_desktop.operations.red_flags.lone_legs import find_lone_legs

_COLUMNS = ("entry_key", "sheet", "row", "source_order", "booked_at", "zone", "warnings")
_WORKBOOKS = (".xlsx", ".xlsm")


def integrity_material(case: CaseFile) -> IntegrityMaterial:
    """Return everything that the rules about records look at."""
    accounts = completeness(case)
    items = tuple(item for item in case.evidence() if item.standing is EvidenceStanding.COUNTS)
    pairs = tuple(_overlapping(accounts))
    return IntegrityMaterial(
        accounts,
        items,
        _entries(case),
        tuple(_properties(case, items)),
        find_lone_legs(case),
        tuple(absent for first, second in pairs for absent in _absent(case, first, second)),
        len(pairs),
    )


def _entries(case: CaseFile) -> pl.DataFrame:
    entries = case.entry_columns(EntryQuery(), _COLUMNS).join(case.entry_statements(), on="id", how="left")
    dated = entries.with_columns(pl.col("booked_at").dt.date().alias("day"))
    return dated.sort("statement_id", "source_order", "id").select(
        pl.col(name).cast(kind) for name, kind in INTEGRITY_ENTRIES.items()
    )


def _properties(
    case: CaseFile, items: tuple[EvidenceItem, ...]
) -> Iterator[tuple[EvidenceItem, WorkbookProperties]]:
    for item in items:
        if item.file_name.lower().endswith(_WORKBOOKS):
            found = workbook_properties(case.evidence_bytes(item.id))
            if found is not None:
                yield item, found


def _overlapping(accounts: tuple[AccountCompleteness, ...]) -> Iterator[tuple[EvidenceItem, EvidenceItem]]:
    """Yield each two items that cover the same days of an account, the one received first before the other."""
    seen: set[tuple[int, int]] = set()
    for account in accounts:
        for one, other in combinations(account.statements, 2):
            first, second = sorted((one.evidence, other.evidence), key=_received)
            if one.covered is None or other.covered is None or first.id == second.id:
                continue
            is_shared = (
                one.covered.from_on <= other.covered.to_on and other.covered.from_on <= one.covered.to_on
            )
            if is_shared and (first.id, second.id) not in seen:
                seen.add((first.id, second.id))
                yield first, second


def _received(item: EvidenceItem) -> tuple[str, int]:
    return ((item.received_on or item.acquired_at.date()).isoformat(), item.number)


def _absent(case: CaseFile, first: EvidenceItem, second: EvidenceItem) -> Iterator[AbsentRows]:
    removed = compare(case, first, second).removed
    for account_id in dict.fromkeys(row.account_id for row in removed):
        keys = tuple(row.entry.entry_key for row in removed if row.account_id == account_id)
        yield AbsentRows(account_id, first, second, keys)
