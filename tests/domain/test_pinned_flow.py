from __future__ import annotations

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import (
    EdgeKey,
    EdgeSplit,
    FlowPictureKind,
    FlowPictureQuery,
    FlowPlaces,
    FlowView,
    NodePlace,
    OpenedEdge,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.pinned_flow import PinnedFlowView, pinned_flow_from, pinned_flow_text
from investigator_desktop.domain.tracing import TracingMethod

ENTRIES = EntryQuery(party="alpha")
ASKED = FlowPictureQuery(
    ENTRIES, FlowBy.ACCOUNT, "KZT", (MovementGrade.PROVEN,), ("party:1",), ("party:2",), ("account:3",),
    (OpenedEdge("a", "b", EdgeSplit.MONTH),), 80,
)  # fmt: skip
PLACES = FlowPlaces(
    FlowPictureKind.SANKEY, "KZT", {"a": NodePlace(0.25, 0.123456, is_moved=True), "b": NodePlace(1.0, 0.5)},
    1.25e-9, 4,
)  # fmt: skip
VIEW = FlowView(
    FlowPictureKind.SANKEY, 0.0, 0.0, zoom=2.5, middle_x=0.25, middle_y=0.75, currency="KZT",
    highlighted_nodes=frozenset({"a", "b"}), highlighted_edges=frozenset({EdgeKey("a", "b", "2024-03")}),
    selected_edge=EdgeKey("a", "b"),
)  # fmt: skip


def test_a_picture_that_is_kept_as_text_comes_back_the_same() -> None:
    pinned = PinnedFlowView(ASKED, PLACES, VIEW)
    text = pinned_flow_text(pinned)
    assert pinned_flow_from(text, ENTRIES) == pinned
    assert pinned_flow_text(pinned_flow_from(text, ENTRIES)) == text


def test_a_picture_of_money_followed_comes_back_the_same() -> None:
    pinned = PinnedFlowView(TracedQuery(7, TracingMethod.LIBR, has_inferred=True), PLACES, VIEW)
    assert pinned_flow_from(pinned_flow_text(pinned), ENTRIES) == pinned


def test_the_filters_are_those_of_the_exhibit() -> None:
    text = pinned_flow_text(PinnedFlowView(ASKED, PLACES, VIEW))
    again = pinned_flow_from(text, EntryQuery(text="other")).query
    assert isinstance(again, FlowPictureQuery)
    assert again.entries == EntryQuery(text="other")
