"""Everything that can be read of a case and that undo and redo restore, as one value to compare."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, EvidenceItem
from investigator_desktop.domain.custody import UNLIMITED, EvidenceStanding
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery


@dataclass(frozen=True)
class State:
    """All reads of a case but its evidence as received and its trail."""

    entries: list[tuple[object, ...]]
    rows: tuple[EntryRow, ...]
    decisions: list[tuple[object, ...]]
    links: list[tuple[object, ...]]
    payments: list[tuple[object, ...]]
    parts: tuple[object, ...]
    custody: tuple[object, ...]


def state_of(case: CaseFile) -> State:
    """Read everything; numbers of audit records are left out, since what is done again is done by a later record."""
    columns = case.entry_columns(EntryQuery(), ENTRY_SCHEMA.names())
    return State(
        columns.rows(),
        tuple(_without_records(row) for row in case.entry_rows(columns["id"].to_list())),
        case.decisions().drop("sequence").rows(),
        case.links().rows(),
        case.payments().rows(),
        _parts(case),
        _custody(case),
    )


def _parts(case: CaseFile) -> tuple[object, ...]:
    return (
        case.details,
        case.accounts(),
        case.statements(),
        case.unread_rows(),
        case.entry_totals(EntryQuery()),
        case.tags(),
        case.episodes(),
        [sorted(_ids(case, EntryQuery(episode_id=number))) for number in range(1, 5)],
        [run for run in case.runs() if run.is_valid],
    )


def _custody(case: CaseFile) -> tuple[object, ...]:
    """Return what is said of evidence; an item without terms that counts is as it was when it came."""
    items = [item for item in case.evidence() if item.standing is not EvidenceStanding.DESTROYED]
    said = [
        _said(item)
        for item in items
        if item.terms != UNLIMITED or item.standing is not EvidenceStanding.COUNTS
    ]
    return (said, case.quarantined())


def _said(item: EvidenceItem) -> tuple[object, ...]:
    return (item.id, item.terms, item.standing, item.standing_reason)


def _without_records(row: EntryRow) -> EntryRow:
    return replace(row, decisions=tuple(replace(decision, sequence=0) for decision in row.decisions))


def require_agreement(case: CaseFile, state: State) -> None:
    """Assert that views, counts and sums tell the same as the rows."""
    rows = state.rows
    assert _ids(case, EntryQuery(is_excluded=True)) == {row.id for row in rows if row.is_excluded}
    assert _ids(case, EntryQuery(is_outside_basis=False)) == {
        row.id for row in rows if not row.is_outside_basis
    }
    assert _ids(case, EntryQuery(is_intelligence=True)) == {row.id for row in rows if row.is_intelligence}
    for episode in case.episodes():
        assert case.entry_count(EntryQuery(episode_id=episode.id)) == episode.entry_count
    totals = case.entry_totals(EntryQuery())
    assert sum(total.excluded_count for total in totals) == sum(row.is_excluded for row in rows)
    apart = sum(total.excluded_count + total.repeated_count for total in totals)
    assert sum(total.credit_count + total.debit_count for total in totals) + apart == len(rows)
    assert _ids(case, EntryQuery(is_repeated=True)) == {row.id for row in rows if row.is_repeated}
    assert len(state.decisions) == sum(len(row.decisions) for row in rows)


def _ids(case: CaseFile, query: EntryQuery) -> set[int]:
    return set(case.entry_ids(query))
