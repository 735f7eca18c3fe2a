"""Looking at entries: ids of a view, pages of rows, sums, and the source row behind one."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, EntryTotal, EvidenceItem, SourceRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.places import Place, column_letter
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.cells import cells_of, shown_text
from investigator_desktop.importers.raw import ROW, RawFile, RawSheet
from investigator_desktop.importers.reading import read_raw
from investigator_desktop.importers.reading.containers import Container
from investigator_desktop.operations.errors import UnknownAccount
from investigator_desktop.operations.source_cells import with_cells
from investigator_desktop.operations.transfers import transfer_rows

_KEPT_SOURCES = 2
_sources: WeakKeyDictionary[CaseFile, dict[int, RawFile]] = WeakKeyDictionary()


def entry_ids(case: CaseFile, query: EntryQuery) -> pl.Series:
    """Return the ids of all entries of the view, in its order."""
    return case.entry_ids(query)


def entry_rows(case: CaseFile, ids: Sequence[int]) -> tuple[EntryRow, ...]:
    """Return one page of rows in the order of `ids`; negative ones are sides of money transfers."""
    own = {row.id: row for row in case.entry_rows([number for number in ids if number >= 0])}
    sides = [number for number in ids if number < 0]
    own |= {row.id: row for row in transfer_rows(case, sides)} if sides else {}
    return tuple(own[number] for number in ids if number in own)


def totals(case: CaseFile, query: EntryQuery) -> tuple[EntryTotal, ...]:
    """Return credits and debits of the view by account and currency."""
    return case.entry_totals(query)


def account_ids(case: CaseFile, accounts: Sequence[str]) -> tuple[int, ...]:
    """Return the ids of accounts named by number or IBAN; raise `UnknownAccount` for one the case lacks."""
    known: dict[str, list[int]] = {}
    for record in case.accounts():
        known.setdefault(record.identity.key, []).append(record.id)
    found: list[int] = []
    for account in accounts:
        key = "".join(account.split()).upper()
        if key not in known:
            raise UnknownAccount(account)
        found += known[key]
    return tuple(found)


def source_row(
    case: CaseFile, entry_id: int, context: int = 3, progress: Progress | None = None
) -> SourceRow:
    """Return the row of the kept evidence that an entry came from, among `context` rows on either side.

    Its cells say which of them were read into which field of the entry.
    """
    row = entry_rows(case, [entry_id])[0]
    evidence = next(item for item in case.evidence() if item.label == row.evidence_label)
    raw = _kept_source(case, evidence, progress or Progress())
    return with_cells(case, row, source_rows_at(raw, evidence, row.entry.place, context))


def source_rows_at(raw: RawFile, evidence: EvidenceItem, place: Place, context: int) -> SourceRow:
    """Return the rows around a place of a raw file, as many as there are within `context` before and after it.

    Titles are spreadsheet letters, numbers in a delimited text, and the names of the keys in an exchange text.
    """
    sheet = next((sheet for sheet in raw.sheets if sheet.name == place.sheet), raw.sheets[0])
    at = sheet.frame[ROW].search_sorted(place.row)
    first = max(0, at - context)
    near = sheet.frame.slice(first, at + context + 1 - first)
    return SourceRow(evidence, place, _titles(raw, sheet), _cell_texts(near, sheet.width))


def _titles(raw: RawFile, sheet: RawSheet) -> tuple[str, ...]:
    if raw.container == Container.EXCHANGE_TEXT:
        return _cell_texts(sheet.frame.head(1), sheet.width)[0][1]
    is_text = sheet.name is None
    return tuple(str(index + 1) if is_text else column_letter(index) for index in range(sheet.width))


def _cell_texts(rows: pl.DataFrame, width: int) -> tuple[tuple[int, tuple[str, ...]], ...]:
    columns = [shown_text(cells_of(rows, index)).fill_null("").to_list() for index in range(width)]
    return tuple(zip(rows[ROW].to_list(), zip(*columns, strict=True), strict=True))


def _kept_source(case: CaseFile, evidence: EvidenceItem, progress: Progress) -> RawFile:
    """Return the evidence as raw tables, the last few files read being kept at hand while the case is open."""
    kept = _sources.setdefault(case, {})
    if evidence.id not in kept:
        raw = read_raw(case.evidence_bytes(evidence.id), evidence.file_name, progress)
        while len(kept) >= _KEPT_SOURCES:
            kept.pop(next(iter(kept)))
        kept[evidence.id] = raw
    return kept[evidence.id]
