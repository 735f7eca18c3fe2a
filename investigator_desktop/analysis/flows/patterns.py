"""Two exact shapes: many pay one who pays many, and one pays many who pay one, with the money kept in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.graph import TimedGraph, Whole, microseconds, timed_graph
from investigator_desktop.analysis.flows.hops import hop_of
from investigator_desktop.analysis.flows.scattering import scatterings
from investigator_desktop.analysis.flows.totals import chosen
from investigator_desktop.domain.flows import FlowPattern, PatternKind, PatternQuery, PatternsFound
from investigator_desktop.domain.money import Money


def find_gatherings(ended: pl.DataFrame, query: PatternQuery) -> PatternsFound:
    """Return where one node gathers from at least `least_in` others and pays at least `least_out` within `window`.

    A window begins with a movement that arrives and is `window` long, both ends included; what left in it from the
    first arrival on is within `percent` of what arrived, in one currency. Windows of one node and currency do not
    overlap: the earliest counts first.
    """
    graph = timed_graph(chosen(ended, query))
    found: list[FlowPattern] = []
    for node, arrivals, departures in _meetings(graph, query):
        for places in _windows(graph, arrivals, departures, query):
            found.append(_gathering(graph, node, *places))
    found.sort(key=lambda pattern: (pattern.from_at, pattern.nodes, pattern.received.currency))
    return PatternsFound(tuple(found[: query.limit]), len(found) > query.limit, graph.count)


def find_scatterings(ended: pl.DataFrame, query: PatternQuery) -> PatternsFound:
    """Return where one node pays at least `least_in` others that each pass it on to one and the same node.

    All of it lies within `window` of the first movement; each of those between passes on, after it arrived, an amount
    within `percent` of it in the same currency. Of several movements of one of them the earliest counts.
    """
    graph = timed_graph(chosen(ended, query))
    found, is_cut, step_count = scatterings(graph, query)
    patterns = [_scattering(graph, firsts, seconds) for firsts, seconds in found]
    patterns.sort(key=lambda pattern: (pattern.from_at, pattern.nodes, pattern.received.currency))
    return PatternsFound(tuple(patterns[: query.limit]), is_cut or len(patterns) > query.limit, step_count)


def _meetings(graph: TimedGraph, query: PatternQuery) -> Iterator[tuple[int, Whole, Whole]]:
    """Yield the nodes and currencies with enough parties on either side, and their movements in the order of time."""
    by_arrival = np.lexsort((graph.arrived, graph.currency_2, graph.beneficiary))
    by_departure = np.lexsort((graph.earliest, graph.currency, graph.payer))
    money = int(max(graph.currency.max(initial=0), graph.currency_2.max(initial=0))) + 1
    arrive = (graph.beneficiary * money + graph.currency_2)[by_arrival]
    depart = (graph.payer * money + graph.currency)[by_departure]
    keys, counts = np.unique(arrive, return_counts=True)
    for key in keys[counts >= query.least_in]:
        first, last = np.searchsorted(depart, [key, key + 1])
        if last - first < query.least_out:
            continue
        begin, end = np.searchsorted(arrive, [key, key + 1])
        yield int(key) // money, by_arrival[begin:end], by_departure[first:last]


@dataclass(slots=True)
class _Running:
    """Parties and sum of the movements that a moving window holds."""

    counts: dict[int, int] = field(default_factory=dict)
    total: int = 0

    def add(self, party: int, units: int) -> None:
        """Take a movement in."""
        self.counts[party] = self.counts.get(party, 0) + 1
        self.total += units

    def drop(self, party: int, units: int) -> None:
        """Let a movement go."""
        self.total -= units
        self.counts[party] -= 1
        if not self.counts[party]:
            del self.counts[party]


def _windows(
    graph: TimedGraph, arrivals: Whole, departures: Whole, query: PatternQuery
) -> Iterator[tuple[Whole, Whole]]:
    """Yield the movements that arrive and leave in each window that counts, in the order of time."""
    window = microseconds(query.window)
    come, go = graph.arrived[arrivals], graph.earliest[departures]
    come_ends = np.searchsorted(come, come + window, "right")
    go_begins, go_ends = np.searchsorted(go, come, "left"), np.searchsorted(go, come + window, "right")
    inside, outside = _Running(), _Running()
    come_from = (graph.payer[arrivals], graph.units_2[arrivals])
    go_to = (graph.beneficiary[departures], graph.units[departures])
    held_in, held_out, free_from = (0, 0), (0, 0), -1
    for place in range(len(arrivals)):
        held_in = _moved(inside, held_in, (place, int(come_ends[place])), *come_from)
        held_out = _moved(outside, held_out, (int(go_begins[place]), int(go_ends[place])), *go_to)
        if place < free_from or not _counts(inside, outside, query):
            continue
        free_from = held_in[1]
        yield arrivals[held_in[0] : held_in[1]], departures[held_out[0] : held_out[1]]


def _moved(
    running: _Running, held: tuple[int, int], wanted: tuple[int, int], parties: Whole, units: Whole
) -> tuple[int, int]:
    """Move a window on; both of its borders only go forward."""
    for place in range(held[1], wanted[1]):
        running.add(int(parties[place]), int(units[place]))
    for place in range(held[0], wanted[0]):
        running.drop(int(parties[place]), int(units[place]))
    return wanted


def _counts(inside: _Running, outside: _Running, query: PatternQuery) -> bool:
    if len(inside.counts) < query.least_in or len(outside.counts) < query.least_out:
        return False
    return abs(inside.total - outside.total) * 100 <= inside.total * query.percent


def _gathering(graph: TimedGraph, node: int, arrivals: Whole, departures: Whole) -> FlowPattern:
    return _pattern(
        graph,
        PatternKind.GATHER_SCATTER,
        arrivals,
        departures,
        (graph.nodes[node],),
        (len(set(graph.payer[arrivals].tolist())), len(set(graph.beneficiary[departures].tolist()))),
    )


def _scattering(graph: TimedGraph, firsts: Whole, seconds: Whole) -> FlowPattern:
    ends = (graph.nodes[int(graph.payer[firsts[0]])], graph.nodes[int(graph.beneficiary[seconds[0]])])
    return _pattern(graph, PatternKind.SCATTER_GATHER, firsts, seconds, ends, (len(firsts), len(seconds)))


def _pattern(
    graph: TimedGraph,
    kind: PatternKind,
    firsts: Whole,
    seconds: Whole,
    nodes: tuple[str, ...],
    counts: tuple[int, int],
) -> FlowPattern:
    rows = [graph.frame.row(int(place), named=True) for place in (*firsts, *seconds)]
    hops = tuple(hop_of(row) for row in rows)
    times = [hop.at for hop in hops if hop.at is not None]
    scale = int(rows[0]["scale"])
    money = hops[-1].amount.currency
    named = {hop.payer: hop.payer_name for hop in hops} | {
        hop.beneficiary: hop.beneficiary_name for hop in hops
    }
    return FlowPattern(
        kind=kind,
        nodes=nodes,
        names=tuple(named.get(node, "") for node in nodes),
        from_at=min(times),
        to_at=max(times),
        received=Money(int(graph.units_2[firsts].sum()), scale, money),
        paid=Money(int(graph.units[seconds].sum()), scale, money),
        in_count=counts[0],
        out_count=counts[1],
        hops=hops,
    )
