from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.flow_picture.columns import columns_of
from investigator_desktop.analysis.flow_picture.pairs import pairs_of, spots_of
from investigator_desktop.analysis.flow_picture.placing import moved, placed
from investigator_desktop.analysis.flow_picture.stacking import bar_units, stacked
from investigator_desktop.domain.flow_picture import FlowPicture, FlowPictureKind, FlowPlaces
from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress
from tests.analysis.flow_picture.builders import Row, made_rows, paid, picture

SANKEY, NETWORK = FlowPictureKind.SANKEY, FlowPictureKind.NETWORK
kinds = st.sampled_from([SANKEY, NETWORK])


def places_of(found: FlowPicture, kind: FlowPictureKind, earlier: FlowPlaces | None = None) -> FlowPlaces:
    return placed(found, kind, "KZT", earlier)


@settings(max_examples=25)
@given(made_rows, kinds, st.data())
def test_a_filter_moves_no_node_that_stays_and_taking_it_away_brings_all_back(
    rows: list[Row], kind: FlowPictureKind, data: st.DataObject
) -> None:
    whole = picture(*rows, currency="KZT")
    before = places_of(whole, kind)
    kept = [row for row in rows if data.draw(st.booleans())]
    filtered = places_of(picture(*kept, currency="KZT"), kind, before)
    again = places_of(whole, kind, filtered)
    assert before.by_node.items() <= filtered.by_node.items()
    assert again.by_node == before.by_node


@settings(max_examples=25)
@given(made_rows, made_rows, kinds)
def test_what_a_wider_filter_brings_moves_nothing_either(
    first: list[Row], second: list[Row], kind: FlowPictureKind
) -> None:
    before = places_of(picture(*first, currency="KZT"), kind)
    both = picture(*first, *second, currency="KZT")
    after = places_of(both, kind, before)
    if before.by_node:
        assert before.by_node.items() <= after.by_node.items()
    assert after.by_node.keys() >= places_of(both, kind).by_node.keys()


@settings(max_examples=25)
@given(made_rows, kinds)
def test_the_same_picture_has_the_same_places(rows: list[Row], kind: FlowPictureKind) -> None:
    found = picture(*rows, currency="KZT")
    assert places_of(found, kind) == places_of(found, kind)


@given(made_rows)
def test_bars_of_a_column_never_overlap_and_stay_in_the_picture(rows: list[Row]) -> None:
    found = picture(*rows, currency="KZT")
    pairs = spots_of(found, pairs_of(found, "KZT"))
    columns = columns_of(pairs)
    units, heights = bar_units(pairs, columns.of_node), stacked(pairs, columns)
    bars: dict[int, list[tuple[float, float]]] = {}
    for node, column in columns.of_node.items():
        half = units[node] * heights.per_unit / 2
        bars.setdefault(column, []).append((heights.middle[node] - half, heights.middle[node] + half))
    for column_bars in bars.values():
        assert all(top >= -1e-5 and bottom <= 1 + 1e-5 for top, bottom in column_bars)
        for (top, bottom), (other_top, other_bottom) in combinations(column_bars, 2):
            assert bottom <= other_top + 1e-5 or other_bottom <= top + 1e-5


def test_money_goes_to_the_right_in_the_order_of_time_and_comes_back_to_the_left() -> None:
    found = picture(
        paid(0, "Alpha/1", "Beta/2", 100), paid(1, "Beta/2", "Gamma/3", 90), paid(2, "Gamma/3", "Alpha/1", 80)
    )
    by_node = places_of(found, SANKEY).by_node
    assert by_node["party:Alpha"].x < by_node["party:Beta"].x < by_node["party:Gamma"].x


def test_a_trifle_that_was_paid_first_does_not_turn_the_picture_round() -> None:
    rows = (
        paid(0, "Beta/2", "Alpha/1", 1),
        paid(1, "Alpha/1", "Beta/2", 1_000),
        paid(2, "Alpha/1", "Beta/2", 9),
    )
    by_node = places_of(picture(*rows), SANKEY).by_node
    assert by_node["party:Alpha"].x < by_node["party:Beta"].x


def test_whoever_is_not_named_pays_on_the_left_and_receives_on_the_right() -> None:
    rows = (paid(0, "cash", "Alpha/1", 10), paid(1, "Alpha/1", "cash", 10))
    by_node = places_of(picture(*rows), SANKEY).by_node
    assert by_node["cash\u2190"].x < by_node["party:Alpha"].x < by_node["cash"].x


def test_a_node_that_a_person_moved_stays_there() -> None:
    found = picture(paid(0, "Alpha/1", "Beta/2", 10), paid(1, "Beta/2", "Gamma/3", 10))
    for kind in (SANKEY, NETWORK):
        put = moved(places_of(found, kind), "party:Beta", 0.4, 0.9)
        after = places_of(picture(paid(0, "Alpha/1", "Beta/2", 10)), kind, put)
        place = after.by_node["party:Beta"]
        assert (place.x, place.y, place.is_moved) == (0.4, 0.9, True)


def test_bars_become_lower_rather_than_overlap_where_a_filter_is_taken_away() -> None:
    few = picture(paid(0, "Alpha/1", "Beta/2", 10), paid(1, "Alpha/1", "Gamma/3", 10))
    before = places_of(few, SANKEY)
    many = picture(paid(0, "Alpha/1", "Beta/2", 1000), paid(1, "Alpha/1", "Gamma/3", 1000))
    after = places_of(many, SANKEY, before)
    assert after.per_unit < before.per_unit
    assert after.by_node == before.by_node


def test_groups_that_nothing_joins_stand_apart() -> None:
    found = picture(*(paid(n, f"Hub{n % 2}/{n % 2}", f"Leaf{n}/{n + 9}", 10) for n in range(40)))
    by_node = places_of(found, NETWORK).by_node
    sides = [[by_node[f"party:Leaf{n}"].x for n in range(start, 40, 2)] for start in (0, 1)]
    assert max(sides[0]) < min(sides[1]) or max(sides[1]) < min(sides[0])


def network_of(count: int) -> FlowPicture:
    rows = [paid(n, f"P{n * 7919 % 40}/{n * 7919 % 40}", f"P{n}/{n}", 10 + n) for n in range(40, count)]
    rows += [paid(n, f"P{n}/{n}", f"P{(n + 1) % 40}/{(n + 1) % 40}", 10 + n) for n in range(40)]
    return picture(*rows, most_nodes=5_000)


def test_two_thousand_nodes_are_placed_within_seconds_and_none_on_another() -> None:
    found = network_of(2_000)
    begin = time.process_time()
    by_node = places_of(found, NETWORK).by_node
    assert time.process_time() - begin < 12  # two seconds here; a slow machine has its time
    assert len({(place.x, place.y) for place in by_node.values()}) == 2_000
    assert all(0 <= place.x <= 1 and 0 <= place.y <= 1 for place in by_node.values())


def test_placing_ends_where_it_is_no_longer_wanted() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        placed(network_of(100), NETWORK, progress=progress)
