"""The financial-flow timeline of a case: its model for the window, its pictures for the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import polars as pl

from investigator_desktop.analysis.periods import gaps as find_gaps
from investigator_desktop.analysis.timeline.building import TIMELINE_COLUMNS, build_timeline
from investigator_desktop.analysis.timeline.by_place import as_places, placed_entries
from investigator_desktop.analysis.timeline.layout import layout_timeline
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.outline import build_outline
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import LaneBy, TimelineView, fitted
from investigator_desktop.analysis.timeline.wording import Wording, document_wording
from investigator_desktop.analysis.transfer_lanes import TransferLanes, transfer_lanes, with_agent_places
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.report_content import FIGURE_HEIGHT, FIGURE_WIDTH
from investigator_desktop.domain.scene import Scene
from investigator_desktop.operations.timeline_parts import beside, case_events, holders, proven_beside
from investigator_desktop.operations.transfers import counted

ALL_ENTRIES = EntryQuery()
OUTLINE_FROM = 50_000  # entries, of which the model is there in a third of a second
_TEXT_SIZE = 7.0


def timeline(
    case: CaseFile, query: EntryQuery = ALL_ENTRIES, lane_by: LaneBy = LaneBy.ACCOUNT
) -> TimelineModel:
    """Return the model of the entries in `query`, ready to be laid out at any view.

    With all entries go the money transfers that were paid: a lane for each person whose transfers they are. A model by
    places is another than that of accounts and parties, which is one. Excluded entries are in no sum and no curve, so
    that they are left out unless `query` asks for them.
    """
    drawn = _drawn(query)
    transfers = counted(case) if _has_transfers(query) else None
    if lane_by is LaneBy.PLACE:
        return _places(case, drawn, transfers)
    lanes = None if transfers is None else transfer_lanes(transfers)
    return _model(case, drawn, case.statements(), lanes)


def first_picture(
    case: CaseFile, query: EntryQuery = ALL_ENTRIES, lane_by: LaneBy = LaneBy.ACCOUNT
) -> TimelineModel | None:
    """Return the outline of a case whose entries take long to read; None where it would show nothing sooner."""
    count = sum(account.entry_count for account in case.accounts())
    if lane_by is LaneBy.PLACE or count < OUTLINE_FROM:
        return None
    outline = timeline_outline(case, query)
    return outline if outline.count else None


def timeline_outline(case: CaseFile, query: EntryQuery = ALL_ENTRIES) -> TimelineModel:
    """Return the model of the sums of days, which is there at once however many entries there are.

    It shows accounts and parties until `timeline` has read the entries; nothing in it can be pointed at by itself.
    """
    accounts, records = case.accounts(), case.statements()
    marks = case_events(case, query)
    own = holders(case, accounts)
    return build_outline(case.day_sums(_drawn(query)), accounts, records, find_gaps(records), marks, own)


def _drawn(query: EntryQuery) -> EntryQuery:
    """Return the query of what is drawn: without excluded and repeated entries unless it asks for them."""
    drawn = replace(query, is_excluded=False) if query.is_excluded is None else query
    return replace(drawn, is_repeated=False) if drawn.is_repeated is None else drawn


def _has_transfers(query: EntryQuery) -> bool:
    """Tell whether money transfers, of which filters of entries know nothing, belong into a picture."""
    return replace(query, order=ALL_ENTRIES.order, is_descending=False) == ALL_ENTRIES


def _model(
    case: CaseFile,
    query: EntryQuery,
    records: Sequence[StatementRecord],
    lanes: TransferLanes | None,
) -> TimelineModel:
    entries = case.entry_columns(query, TIMELINE_COLUMNS)
    accounts, gaps = case.accounts(), find_gaps(records)
    if lanes is None or not lanes.rows.height:
        return build_timeline(entries, accounts, records, gaps, beside(case, query), holders(case, accounts))
    rows = lanes.rows.select(pl.col(name).cast(kind) for name, kind in entries.schema.items())
    both, every = pl.concat([entries, rows]), (*accounts, *lanes.persons)
    told = beside(case, query, lanes.links)
    return build_timeline(both, every, records, gaps, told, holders(case, every))


def _places(case: CaseFile, query: EntryQuery, transfers: pl.DataFrame | None) -> TimelineModel:
    """Return the model by the places that sources state of entries, and of the agents of money transfers."""
    entries = case.entry_columns(query, (*TIMELINE_COLUMNS, "location")).rename({"location": "place"})
    links = None
    if transfers is not None and transfers.height:
        lanes = transfer_lanes(transfers)
        rows = with_agent_places(lanes.rows, transfers)
        entries = pl.concat(
            [entries, rows.select(pl.col(n).cast(kind) for n, kind in entries.schema.items())]
        )
        links = lanes.links
    placed = placed_entries(entries)
    return as_places(build_timeline(placed.rows, placed.places, beside=beside(case, query, links)))


def report_timeline(
    case: CaseFile, query: EntryQuery, language: str, records: Sequence[StatementRecord] | None = None
) -> tuple[Scene, ...]:
    """Return the pictures of the whole period, as many as all lanes need; none where there are no entries.

    They show what `records` state, where they are given, else what all statements of the case do.
    """
    stated = case.statements() if records is None else records
    entries, accounts = case.entry_columns(query, TIMELINE_COLUMNS), case.accounts()
    told, own = proven_beside(case, query), holders(case, accounts)
    model = build_timeline(entries, accounts, stated, find_gaps(stated), told, own)
    return tuple(timeline_pages(model, document_wording(language))) if model.lanes else ()


def timeline_pages(model: TimelineModel, wording: Wording) -> Iterator[Scene]:
    """Yield the pictures of the whole period of a model, each of as many lanes as a page holds."""
    begin, end = as_moment(model.extent.begin), as_moment(model.extent.end)
    view = fitted(model, TimelineView(begin, end, FIGURE_WIDTH, FIGURE_HEIGHT, _TEXT_SIZE))
    is_done = False
    while not is_done:
        laid_out = layout_timeline(model, view, wording)
        yield laid_out.scene
        view = replace(view, first_lane=view.first_lane + max(1, laid_out.plot.row_count))
        is_done = view.first_lane >= laid_out.plot.lane_count
