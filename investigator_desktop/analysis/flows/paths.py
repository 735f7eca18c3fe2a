"""Ways of money from one node to another that respect time: the earliest arrival first, within bounds."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.graph import (
    WIDEST,
    TimedGraph,
    Whole,
    hops_to,
    leaving,
    microseconds,
    timed_graph,
)
from investigator_desktop.analysis.flows.hops import money_path
from investigator_desktop.analysis.flows.totals import chosen
from investigator_desktop.domain.flows import PathQuery, PathsFound


@dataclass(frozen=True, slots=True)
class _Way:
    """A way so far: its movements, when the last arrived at the earliest, and what arrived."""

    movements: tuple[int, ...]
    visited: frozenset[int]
    arrived: int
    units: int
    currency: int


def find_paths(ended: pl.DataFrame, source: str, target: str, query: PathQuery) -> PathsFound:
    """Return the ways from `source` to `target` among movements with ends (`with_ends`).

    A way passes no node twice. Ways come in the order of their arrival, so that a bound cuts off the later ones.
    """
    graph = timed_graph(chosen(ended, query))
    start, end = graph.number(source), graph.number(target)
    if start is None or end is None or start == end:
        return PathsFound((), has_more=False, step_count=0)
    search = _Search(graph, end, query)
    found: list[tuple[int, ...]] = []
    for movements in search.ways(start):
        if len(found) == query.limit:
            return _answer(graph, found, search, has_more=True)
        found.append(movements)
    return _answer(graph, found, search, has_more=search.is_cut)


def _answer(
    graph: TimedGraph, found: list[tuple[int, ...]], search: _Search, *, has_more: bool
) -> PathsFound:
    paths = tuple(money_path(graph, movements) for movements in found)
    return PathsFound(paths, has_more, search.step_count)


class _Search:
    """A search by the time of arrival; each step looks at one movement."""

    def __init__(self, graph: TimedGraph, target: int, query: PathQuery) -> None:
        """Measure how far every node is from the target."""
        self._graph, self._target, self._query = graph, target, query
        self._distance = hops_to(graph, target)
        self._window = microseconds(query.window)
        self._heap: list[tuple[int, int, _Way, Whole, int]] = []
        self._pushed = 0
        self.step_count = 0
        self.is_cut = False

    def ways(self, start: int) -> Iterator[tuple[int, ...]]:
        """Yield the movements of each way, the earliest arrival first."""
        self._push(_Way((), frozenset({start}), -WIDEST, 0, -1), self._first(start), 0)
        while self._heap:
            if self.step_count >= self._query.step_limit:
                self.is_cut = True
                return
            self.step_count += 1
            _, _, way, places, at = heapq.heappop(self._heap)
            self._push(way, places, at + 1)
            longer = self._extended(way, int(places[at]))
            if int(self._graph.beneficiary[places[at]]) == self._target:
                yield longer.movements
            else:
                self._push(longer, self._next(longer), 0)

    def _push(self, way: _Way, places: Whole, at: int) -> None:
        """Let the next movement of a way wait for its turn; those after it wait behind it."""
        if at < len(places):
            self._pushed += 1
            arrival = max(way.arrived, _arrival(self._graph, int(places[at])))
            heapq.heappush(self._heap, (arrival, self._pushed, way, places, at))

    def _extended(self, way: _Way, place: int) -> _Way:
        graph = self._graph
        return _Way(
            (*way.movements, place),
            way.visited | {int(graph.beneficiary[place])},
            max(way.arrived, _arrival(graph, place)),
            int(graph.units_2[place]),
            int(graph.currency_2[place]),
        )

    def _first(self, start: int) -> Whole:
        graph = self._graph
        places = np.arange(graph.begins[start], graph.begins[start + 1], dtype=np.int64)
        return self._ordered(places[self._distance[graph.beneficiary[places]] < self._query.max_hops])

    def _next(self, way: _Way) -> Whole:
        graph, query = self._graph, self._query
        node = int(graph.beneficiary[way.movements[-1]])
        places = leaving(graph, node, way.arrived, way.arrived + self._window)
        left = query.max_hops - len(way.movements)
        least = -(-way.units * query.least_percent // 100)
        most = way.units * query.most_percent // 100 if query.most_percent else WIDEST
        units = graph.units[places]
        fits = (
            (graph.currency[places] == way.currency)
            & (units >= min(least, WIDEST))
            & (units <= min(most, WIDEST))
            & (self._distance[graph.beneficiary[places]] < left)
        )
        places = places[fits]
        is_new = [int(node) not in way.visited for node in graph.beneficiary[places]]
        return self._ordered(places[np.array(is_new, dtype=np.bool_)])

    def _ordered(self, places: Whole) -> Whole:
        graph = self._graph
        arrivals = np.maximum(graph.earliest[places], graph.arrived[places])
        return places[np.lexsort((places, arrivals))]


def _arrival(graph: TimedGraph, place: int) -> int:
    return max(int(graph.earliest[place]), int(graph.arrived[place]))
