from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise, permutations

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.flows.cycles import find_cycles
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.analysis.flows.paths import find_paths
from investigator_desktop.analysis.flows.patterns import find_gatherings, find_scatterings
from investigator_desktop.domain.flows import (
    CycleQuery,
    FlowBy,
    FlowPattern,
    MoneyPath,
    PathQuery,
    PatternQuery,
)
from tests.analysis.flows.builders import day, movement, movements

Row = dict[str, object]
WINDOW = timedelta(days=3)
PATHS = PathQuery(max_hops=3, window=WINDOW, least_percent=80, most_percent=100, limit=10_000)
CYCLES = CycleQuery(max_hops=4, window=timedelta(days=8), limit=10_000)
PATTERNS = PatternQuery(least_in=2, least_out=2, window=WINDOW)


def ended(*rows: Row) -> pl.DataFrame:
    return with_ends(movements(*rows), FlowBy.ACCOUNT)


def numbers(path: MoneyPath) -> tuple[int, ...]:
    return tuple(hop.movement_no for hop in path.hops)


@st.composite
def graphs(draw: st.DrawFn) -> list[Row]:
    """Draw a small graph of movements, some of them without a time of day."""
    rows = []
    for number in range(draw(st.integers(0, 9))):
        payer, beneficiary = draw(st.permutations("abcd"))[:2]
        hour = draw(st.integers(0, 23))
        is_day = draw(st.booleans())
        at = day(draw(st.integers(1, 9)), 0 if is_day else hour)
        amount = draw(st.sampled_from([100, 95, 90, 50]))
        precision = "day" if is_day else "second"
        rows.append(movement(number, payer, beneficiary, amount, at, precision=precision))
    return rows


def _span(row: Row) -> tuple[int, int]:
    start = int((row["at"] - day(1)).total_seconds() * 1_000_000)  # type: ignore[operator]
    return start, start + (86_400_000_000 - 1 if row["precision"] == "day" else 0)


def _units(row: Row) -> int:
    return int(str(row["amount"]))


def _orders(rows: list[Row], most: int) -> Iterator[tuple[Row, ...]]:
    for length in range(1, most + 1):
        yield from permutations(rows, length)


def _joined(way: tuple[Row, ...]) -> bool:
    return all(one["beneficiary"] == other["payer"] for one, other in pairwise(way))


def _arrivals(way: tuple[Row, ...]) -> list[int] | None:
    """Return when money can have arrived after each hop; None where a hop comes too early."""
    arrived = _span(way[0])[0]
    found = [arrived]
    for row in way[1:]:
        earliest, latest = _span(row)
        if latest < arrived:
            return None
        arrived = max(arrived, earliest)
        found.append(arrived)
    return found


def plain_paths(rows: list[Row], source: str, target: str) -> set[tuple[int, ...]]:
    window = int(WINDOW.total_seconds() * 1_000_000)
    found = set()
    for way in _orders(rows, PATHS.max_hops):
        nodes = [row["payer"] for row in way] + [way[-1]["beneficiary"]]
        times = _arrivals(way)
        if not _joined(way) or nodes[0] != source or nodes[-1] != target or len(set(nodes)) < len(nodes):
            continue
        near = times is not None and all(
            _span(row)[0] - before <= window for row, before in zip(way[1:], times, strict=False)
        )
        keeps = all(80 * _units(a) <= 100 * _units(b) <= 100 * _units(a) for a, b in pairwise(way))
        if near and keeps:
            found.add(tuple(int(str(row["movement_no"])) for row in way))
    return found


@settings(max_examples=80, deadline=None)
@given(graphs())
def test_the_ways_found_are_those_of_looking_at_all_orders(rows: list[Row]) -> None:
    found = find_paths(ended(*rows), "a", "d", PATHS)
    assert {numbers(path) for path in found.paths} == plain_paths(rows, "a", "d")
    assert len({numbers(path) for path in found.paths}) == len(found.paths)
    assert not found.has_more


@settings(max_examples=40, deadline=None)
@given(graphs(), st.integers(1, 4))
def test_a_bound_cuts_off_the_later_ways_and_says_so(rows: list[Row], limit: int) -> None:
    whole = find_paths(ended(*rows), "a", "d", PATHS)
    cut = find_paths(ended(*rows), "a", "d", PathQuery(3, WINDOW, 80, 100, limit))
    assert cut.paths == whole.paths[:limit]
    assert cut.has_more == (len(whole.paths) > limit)


def plain_cycles(rows: list[Row]) -> set[frozenset[int]]:
    window = int(CYCLES.window.total_seconds() * 1_000_000)
    found = set()
    for way in _orders(rows, CYCLES.max_hops):
        nodes = [row["payer"] for row in way]
        if (
            len(way) < 2
            or not _joined(way)
            or way[-1]["beneficiary"] != nodes[0]
            or len(set(nodes)) < len(nodes)
        ):
            continue
        first = _units(way[0])
        start = _span(way[0])[0]
        if _arrivals(way) is None or any(_span(row)[0] > start + window for row in way):
            continue
        if all(85 * first <= 100 * _units(row) <= 115 * first for row in way):
            found.add(frozenset(int(str(row["movement_no"])) for row in way))
    return found


@settings(max_examples=80, deadline=None)
@given(graphs())
def test_the_cycles_found_are_those_of_looking_at_all_orders(rows: list[Row]) -> None:
    found = find_cycles(ended(*rows), CYCLES)
    assert {frozenset(numbers(path)) for path in found.paths} == plain_cycles(rows)
    assert len({frozenset(numbers(path)) for path in found.paths}) == len(found.paths)


def test_a_cycle_against_the_order_of_time_is_none() -> None:
    rows = [movement(0, "a", "b", 100, day(2)), movement(1, "b", "a", 100, day(1))]
    assert [numbers(path) for path in find_cycles(ended(*rows), CYCLES).paths] == [(1, 0)]
    rows = [
        movement(0, "a", "b", 100, day(3)),
        movement(1, "b", "c", 100, day(2)),
        movement(2, "c", "a", 100, day(1)),
    ]
    assert find_cycles(ended(*rows), CYCLES).paths == ()


def test_nobody_in_particular_is_on_no_way() -> None:
    rows = [movement(0, "a", "cash", 100, day(1)), movement(1, "cash", "b", 100, day(2))]
    assert find_paths(ended(*rows), "a", "b", PATHS).paths == ()


def test_a_way_goes_on_in_the_currency_that_arrived() -> None:
    exchanged = {"received_amount": 2, "received_scale": 0, "received_currency": "USD"}
    rows = [
        movement(0, "a", "b", 900_00, day(1), **exchanged),
        movement(1, "b", "c", 1_90, day(2), currency="USD"),
        movement(2, "b", "c", 900_00, day(2)),
    ]
    found = find_paths(ended(*rows), "a", "c", PATHS)
    assert [numbers(path) for path in found.paths] == [(0, 1)]
    assert found.paths[0].bottleneck is None


def test_two_movements_of_one_day_without_a_time_may_follow_and_it_is_said() -> None:
    rows = [
        movement(0, "a", "b", 100, day(1), precision="day"),
        movement(1, "b", "c", 90, day(1), precision="day"),
        movement(2, "b", "c", 95, day(2), precision="day"),
    ]
    found = find_paths(ended(*rows), "a", "c", PATHS).paths
    assert [(numbers(path), path.is_order_printed) for path in found] == [((0, 1), False), ((0, 2), True)]
    assert found[0].bottleneck is not None
    assert str(found[0].bottleneck) == "0.90"


def test_a_search_that_stops_says_that_more_may_exist() -> None:
    rows = [movement(n, "a", f"x{n}", 100, day(1)) for n in range(9)]
    rows += [movement(10 + n, f"x{n}", "d", 100, day(2)) for n in range(9)]
    found = find_paths(ended(*rows), "a", "d", PathQuery(3, WINDOW, step_limit=4))
    assert found.has_more
    assert len(found.paths) < 9


def _gathers(rows: list[Row]) -> set[tuple[object, object]]:
    """Return node and time of each arrival whose window counts."""
    window = int(WINDOW.total_seconds() * 1_000_000)
    found = set()
    for anchor in rows:
        node, start = anchor["beneficiary"], _span(anchor)[0]
        ins = [row for row in rows if row["beneficiary"] == node and start <= _span(row)[0] <= start + window]
        outs = [row for row in rows if row["payer"] == node and start <= _span(row)[0] <= start + window]
        came, went = sum(map(_units, ins)), sum(map(_units, outs))
        wide = len({r["payer"] for r in ins}) >= 2 and len({r["beneficiary"] for r in outs}) >= 2
        if wide and abs(came - went) * 100 <= came * 10:
            found.add((node, anchor["at"]))
    return found


def _first_at(pattern: FlowPattern) -> object:
    return min(hop.at for hop in pattern.hops if hop.beneficiary == pattern.nodes[0] and hop.at is not None)


@st.composite
def timed_graphs(draw: st.DrawFn) -> list[Row]:
    """Draw a graph whose movements have distinct times."""
    rows = []
    hours = draw(st.lists(st.integers(0, 120), max_size=12, unique=True))
    for number, hour in enumerate(hours):
        payer, beneficiary = draw(st.permutations("abcd"))[:2]
        at = day(1) + timedelta(hours=hour)
        rows.append(movement(number, payer, beneficiary, draw(st.sampled_from([100, 95, 50])), at))
    return rows


@settings(max_examples=100, deadline=None)
@given(timed_graphs())
def test_gatherings_are_those_of_looking_at_every_window(rows: list[Row]) -> None:
    found = find_gatherings(ended(*rows), PATTERNS).patterns
    plain = _gathers(rows)
    assert {(pattern.nodes[0], _first_at(pattern)) for pattern in found} <= plain
    assert {pattern.nodes[0] for pattern in found} == {node for node, _ in plain}


def _scatters(rows: list[Row]) -> set[tuple[object, object]]:
    window = timedelta(days=3)
    found: set[tuple[object, object]] = set()
    for anchor in rows:
        for target in "abcd":
            source, start = anchor["payer"], anchor["at"]
            between = {
                one["beneficiary"]
                for one in rows
                for other in rows
                if one["payer"] == source and other["beneficiary"] == target and other["payer"] == one["beneficiary"]
                and target != source and start <= one["at"] <= other["at"] <= start + window  # type: ignore[operator]
                and abs(_units(one) - _units(other)) * 100 <= _units(one) * 10
            }  # fmt: skip
            if len(between) >= 2:
                found.add((source, target))
    return found


@settings(max_examples=100, deadline=None)
@given(timed_graphs())
def test_scatterings_are_those_of_looking_at_all_pairs(rows: list[Row]) -> None:
    found = find_scatterings(ended(*rows), PATTERNS).patterns
    assert {pattern.nodes for pattern in found} == _scatters(rows)
    for pattern in found:
        assert pattern.in_count == len(pattern.hops) // 2 >= 2


def test_a_gathering_names_its_movements_and_sums() -> None:
    rows = [movement(n, f"p{n}", "x", 100, day(1, n)) for n in range(3)]
    rows += [movement(5 + n, "x", f"b{n}", 95, day(2, n)) for n in range(3)]
    (pattern,) = find_gatherings(ended(*rows), PatternQuery()).patterns
    assert (str(pattern.received), str(pattern.paid)) == ("3.00", "2.85")
    assert (pattern.in_count, pattern.out_count, len(pattern.hops)) == (3, 3, 6)
