from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.timeline.layout import layout_timeline
from investigator_desktop.analysis.timeline.rows import (
    all_folded,
    foldable_groups,
    folded,
    moved,
    moved_before,
    shown_lanes,
    shown_rows,
)
from investigator_desktop.analysis.timeline.view import LaneBy, TimelineView
from investigator_desktop.analysis.timeline.wording import document_wording
from tests.analysis.timeline.builders import rich_timeline, whole_view

MODEL = rich_timeline()
WHOLE = whole_view(MODEL, 900, 620)
TWO = "party:x"


def names(view: TimelineView) -> list[str]:
    return [row.key for row in shown_rows(MODEL, view)]


def test_accounts_of_one_holder_stand_below_their_head() -> None:
    rows = shown_rows(MODEL, WHOLE)
    assert [row.is_head for row in rows] == [False, False, True, False, False]
    assert rows[2].group == rows[3].group == TWO
    assert foldable_groups(MODEL) == {TWO}


def test_a_closed_group_is_one_lane_with_the_sums_of_its_accounts() -> None:
    lanes = [MODEL.lanes[number] for number in shown_lanes(MODEL, folded(WHOLE, TWO))]
    merged = lanes[-1]
    assert [lane.count for lane in lanes] == [5, 4, 4]
    assert [MODEL.lanes[number].account_id for number in merged.members] == [3, 4]
    ids = MODEL.ids(merged.first, merged.count)
    assert sorted(ids) == [8, 9, 10, 11]
    assert [*MODEL.columns.at[merged.first : merged.stop]] == sorted(
        MODEL.columns.at[merged.first : merged.stop]
    )


def test_opening_a_closed_group_gives_the_view_of_before() -> None:
    assert folded(folded(WHOLE, TWO), TWO) == WHOLE
    closed = all_folded(MODEL, WHOLE, is_closed=True)
    assert closed.collapsed == {TWO}
    assert all_folded(MODEL, closed, is_closed=False) == WHOLE


def test_lanes_of_parties_add_up_all_accounts_of_each() -> None:
    by_party = replace(WHOLE, lane_by=LaneBy.PARTY)
    assert [row.is_foldable for row in shown_rows(MODEL, by_party)] == [False] * 3
    assert len(shown_lanes(MODEL, by_party)) == 3


def test_an_entry_counts_once_whatever_lanes_show_it() -> None:
    assert MODEL.count == 13
    places = [MODEL.place_of(8, shown_lanes(MODEL, view)) for view in (WHOLE, folded(WHOLE, TWO))]
    assert [place.lane in shown_lanes(MODEL, WHOLE) for place in places if place] == [True, False]


def test_the_balance_of_a_group_is_the_sum_of_its_accounts_and_there_is_none_where_one_has_none() -> None:
    merged = next(lane for lane in MODEL.lanes if lane.members)
    assert merged.opening is None  # account 3 prints no balance
    closed = layout_timeline(MODEL, folded(WHOLE, TWO), document_wording("en"))
    assert closed.plot.strips[-1].lane is merged


def test_a_group_is_moved_as_one_and_a_lane_within_its_group() -> None:
    up = moved(MODEL, WHOLE, TWO, -2)
    assert names(up)[0] == TWO
    inner = names(up)[1:3]
    turned = moved(MODEL, up, inner[0], 1)
    assert names(turned)[1:3] == inner[::-1]
    assert names(moved_before(MODEL, turned, TWO, None))[-3] == TWO


@given(st.lists(st.tuples(st.sampled_from(names(WHOLE)), st.integers(-3, 3)), max_size=8))
def test_however_rows_are_moved_none_is_lost_and_none_leaves_its_group(steps: list[tuple[str, int]]) -> None:
    view = WHOLE
    for key, step in steps:
        view = moved(MODEL, view, key, step)
    assert sorted(names(view)) == sorted(names(WHOLE))
    keys = names(view)
    head = keys.index(TWO)
    assert {row.group for row in shown_rows(MODEL, view)[head : head + 3]} == {TWO}
