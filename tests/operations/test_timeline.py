"""The timeline of a case: whose lanes it has, what its arrows rest on, where its flags stand, and its first picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.analysis.timeline.levels import bins_in_view
from investigator_desktop.analysis.timeline.model import BinUnit
from investigator_desktop.analysis.timeline.period_sums import period_sums
from investigator_desktop.analysis.timeline.view import LaneBy
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.events import CaseEvent, EventKind
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.events import keep_event
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.operations.timeline import timeline, timeline_outline
from investigator_desktop.operations.timeline_parts import proven_beside
from tests.casefile.builders import import_into, new_case


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    made = new_case(tmp_path / "case.idcase")
    import_into(
        made,
        b"statement",
        [{"location": text} for text in ("Алматы", "Алматы", "АЛМАТЫ", None, "Khorgos")],
    )
    return made


def test_places_are_lanes_whatever_their_spelling_and_the_unstated_come_last(case: CaseFile) -> None:
    model = timeline(case, lane_by=LaneBy.PLACE)
    assert [(lane.account.holder, lane.count) for lane in model.lanes] == [
        ("Алматы", 3),
        ("Khorgos", 1),
        (None, 1),
    ]
    assert model.is_by_place
    assert all(lane.opening is None for lane in model.lanes)
    assert [group.key for group in model.groups] == ["place:алматы", "place:khorgos", "place:"]


def test_accounts_and_parties_are_lanes_of_one_model(case: CaseFile) -> None:
    by_account, by_party = timeline(case), timeline(case, lane_by=LaneBy.PARTY)
    assert [lane.key for lane in by_account.lanes] == [lane.key for lane in by_party.lanes]
    assert by_account.count == by_party.count == 5


def test_the_first_picture_adds_up_by_day_to_what_the_entries_do(case: CaseFile) -> None:
    model, outline = timeline(case), timeline_outline(case)
    assert outline.is_outline
    assert outline.count == model.count == 5
    assert [(lane.key, lane.count) for lane in outline.lanes] == [
        (lane.key, lane.count) for lane in model.lanes
    ]
    assert period_sums(outline, outline.extent) == period_sums(model, model.extent)
    for unit in (BinUnit.DAY, BinUnit.WEEK, BinUnit.MONTH):
        both = [bins_in_view(one, unit, range(len(one.lanes)), one.extent) for one in (outline, model)]
        for name in ("begin", "count", "credit_count", "credit_units", "debit_units"):
            assert getattr(both[0], name).tolist() == getattr(both[1], name).tolist()
    assert outline.ids(0, 2) == ()


def test_a_report_draws_no_lead_and_what_stands_on_intelligence_only_where_it_is_let_out(
    case: CaseFile,
) -> None:
    (item,) = case.evidence()
    on_item = Standing(evidence_id=item.id, place="page 2")
    keep_event(case, CaseEvent(EventKind.ARREST, "", date(2024, 1, 5)), on_item, Actor("Examiner"))
    set_terms(case, item.id, replace(item.terms, source_kind=SourceKind.INTELLIGENCE), Actor("Examiner"))
    assert len(proven_beside(case, EntryQuery()).events) == 1
    hidden = proven_beside(case, EntryQuery(is_intelligence=False))
    assert hidden.events == ()
    assert hidden.flags is None
