"""The entries that an exhibit points out, as rows, and where each stands in its source."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.exhibits import Exhibit, ExhibitSource

MOST_ROWS = 500


def pinned_ids(case: CaseFile, exhibit: Exhibit) -> tuple[int, ...]:
    """Return the ids of the entries that an exhibit points out, as far as the case has them now."""
    return tuple(case.entry_ids_of(exhibit.entry_keys)) if exhibit.entry_keys else ()


def pinned_rows(case: CaseFile, exhibit: Exhibit) -> tuple[EntryRow, ...]:
    """Return the rows of the entries that an exhibit points out, in the order of time, at most `MOST_ROWS`."""
    rows = case.entry_rows(pinned_ids(case, exhibit)[:MOST_ROWS])
    return tuple(sorted(rows, key=lambda row: (row.entry.booked_at, row.id)))


def sources_of(case: CaseFile, rows: Sequence[EntryRow]) -> tuple[ExhibitSource, ...]:
    """Return where entries stand, in their order, with the hash of each item of evidence."""
    hashes = {item.label: item.sha256 for item in case.evidence()}
    return tuple(
        ExhibitSource(
            row.evidence_label,
            row.evidence_name,
            hashes.get(row.evidence_label, ""),
            row.entry.place.sheet,
            row.entry.place.row,
        )
        for row in rows
    )
