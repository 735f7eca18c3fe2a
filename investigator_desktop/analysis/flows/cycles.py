"""Directed cycles of movements in the order of time whose amounts stay near the first one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.graph import (
    WIDEST,
    TimedGraph,
    Truth,
    Whole,
    in_cycles,
    kept,
    leaving,
    microseconds,
    timed_graph,
)
from investigator_desktop.analysis.flows.hops import money_path
from investigator_desktop.analysis.flows.totals import chosen
from investigator_desktop.domain.flows import CycleQuery, PathsFound

_SECOND = 1_000_000
_ROUNDS = 4


def find_cycles(ended: pl.DataFrame, query: CycleQuery) -> PathsFound:
    """Return the cycles among movements with ends (`with_ends`), each once, by the time of its first movement.

    A cycle passes no node twice, lies within `window` of its first movement, and each of its amounts is within
    `percent` of the first. Of movements of one day whose order is not printed the first is that found first.
    """
    graph = _narrowed(timed_graph(chosen(ended, query)), query)
    search = _CycleSearch(graph, query)
    found: dict[frozenset[int], tuple[int, ...]] = {}
    has_more = False
    for movements in search.cycles():
        if frozenset(movements) in found:
            continue
        if len(found) == query.limit:
            has_more = True
            break
        found[frozenset(movements)] = movements
    paths = tuple(money_path(graph, movements) for movements in found.values())
    return PathsFound(paths, has_more or search.is_cut, search.step_count)


def _narrowed(graph: TimedGraph, query: CycleQuery) -> TimedGraph:
    """Return the graph without movements that can be on no cycle: each needs one before it and one after it."""
    for _ in range(_ROUNDS):
        mask = in_cycles(graph)
        mask[mask] = _is_between(kept(graph, mask), microseconds(query.window)) if mask.any() else mask[mask]
        if mask.all():
            break
        graph = kept(graph, mask)
    return graph


def _is_between(graph: TimedGraph, window: int) -> Truth:
    """Tell of each movement whether another of its currency leaves where it arrived, and one arrives where it left.

    Both are sought within `window` before and after it: the last movement of a cycle arrives where the first one left.
    Seconds are compared, a day more on either side, so that none is dropped that could follow.
    """
    span, slack = window // _SECOND + 1, 86_400
    start = int(graph.earliest.min()) // _SECOND if graph.count else 0
    time = graph.earliest // _SECOND - start
    width = int(time.max(initial=0)) + 2 * (span + 2 * slack) + 1
    money = int(graph.currency.max(initial=0)) + 1
    if len(graph.nodes) * money * width >= WIDEST:
        return np.ones(graph.count, dtype=np.bool_)

    def keys(nodes: Whole) -> Whole:
        return (nodes * money + graph.currency) * width + span + 2 * slack

    leaves, arrives = np.sort(keys(graph.payer) + time), np.sort(keys(graph.beneficiary) + time)
    after, before = keys(graph.beneficiary) + time, keys(graph.payer) + time
    reach = span + slack
    has_next = _has_within(leaves, after - reach, after + reach)
    return has_next & _has_within(arrives, before - reach, before + reach)


def _has_within(ordered: Whole, first: Whole, last: Whole) -> Truth:
    found: Truth = np.searchsorted(ordered, last, "right") > np.searchsorted(ordered, first, "left")
    return found


class _CycleSearch:
    """A search that begins with every movement in the order of time; each step looks at one movement."""

    def __init__(self, graph: TimedGraph, query: CycleQuery) -> None:
        """Search a graph that was narrowed."""
        self._graph, self._query = graph, query
        self._window = microseconds(query.window)
        self.step_count = 0
        self.is_cut = False

    def cycles(self) -> Iterator[tuple[int, ...]]:
        """Yield the movements of each cycle, perhaps more than once."""
        for first in np.lexsort((np.arange(self._graph.count), self._graph.earliest)):
            yield from self._from(int(first))
            if self.is_cut:
                return

    def _from(self, first: int) -> Iterator[tuple[int, ...]]:
        graph = self._graph
        start = int(graph.payer[first])
        waiting: list[tuple[tuple[int, ...], int]] = [((first,), int(graph.earliest[first]))]
        while waiting:
            movements, arrived = waiting.pop()
            if self.step_count >= self._query.step_limit:
                self.is_cut = True
                return
            self.step_count += 1
            if int(graph.beneficiary[movements[-1]]) == start:
                yield movements
                continue
            for place in reversed(self._next(movements, arrived, start)):
                waiting.append(((*movements, int(place)), max(arrived, int(graph.earliest[place]))))

    def _next(self, movements: tuple[int, ...], arrived: int, start: int) -> Whole:
        graph, query = self._graph, self._query
        first, last = movements[0], movements[-1]
        until = int(graph.earliest[first]) + self._window
        not_before = max(arrived, int(graph.arrived[last]))
        places = leaving(graph, int(graph.beneficiary[last]), not_before, until)
        whole = int(graph.units[first])
        least, most = -(-whole * (100 - query.percent) // 100), whole * (100 + query.percent) // 100
        units, to = graph.units[places], graph.beneficiary[places]
        fits = (graph.currency[places] == graph.currency[first]) & (units >= least) & (units <= most)
        if len(movements) == query.max_hops - 1:
            fits &= to == start
        places = places[fits]
        passed = {int(graph.beneficiary[place]) for place in movements}
        is_new = [int(node) not in passed for node in graph.beneficiary[places]]
        followed: Whole = places[np.array(is_new, dtype=np.bool_)]
        return followed
