"""B8: a chain of movements in quick succession that loses little."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.graph import TimedGraph, timed_graph
from investigator_desktop.analysis.flows.hops import money_path
from investigator_desktop.analysis.flows.scattering import passed_on
from investigator_desktop.analysis.red_flags.rules.hops import days, ended, hop_hit, way_label, way_subject
from investigator_desktop.domain.flows import Hop, PatternQuery
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield chains of `least_hops` movements over as many different parties and one more, none in two chains.

    Each movement leaves after the one before it arrived and within the hours, and carries no more than arrived and at
    most `percent` less.
    """
    asked = material.parameters
    query = PatternQuery(window=timedelta(hours=asked["hours"]), percent=asked["percent"])
    graph = timed_graph(ended(material))
    pairs, _ = passed_on(graph, query)
    for places in _chains(graph, _kept(graph, pairs), asked["least_hops"]):
        yield _hit(material, money_path(graph, places).hops)


def _kept(graph: TimedGraph, pairs: pl.DataFrame) -> dict[int, list[int]]:
    """Return by movement those that pass it on without adding to it, in the order of time."""
    firsts, seconds = pairs["first"].to_numpy(), pairs["second"].to_numpy()
    is_less = graph.units[seconds] <= graph.units_2[firsts]
    following: dict[int, list[int]] = {}
    order = np.lexsort((seconds, graph.earliest[seconds], firsts))
    for place in order[is_less[order]]:
        following.setdefault(int(firsts[place]), []).append(int(seconds[place]))
    return following


def _chains(graph: TimedGraph, following: dict[int, list[int]], least_hops: int) -> Iterator[tuple[int, ...]]:
    """Yield the first chain from each movement, in the order of time, over movements that no chain has yet."""
    used: set[int] = set()
    for first in sorted(following, key=lambda place: (int(graph.earliest[place]), place)):
        chain = _chain(graph, following, used, (first,), least_hops)
        if chain:
            used.update(chain)
            yield chain


def _chain(
    graph: TimedGraph,
    following: dict[int, list[int]],
    used: set[int],
    begun: tuple[int, ...],
    least_hops: int,
) -> tuple[int, ...]:
    if begun[-1] in used:
        return ()
    if len(begun) == least_hops:
        return begun
    passed = {int(graph.payer[place]) for place in begun}
    for place in following.get(begun[-1], ()):
        if int(graph.beneficiary[place]) not in passed:
            chain = _chain(graph, following, used, (*begun, place), least_hops)
            if chain:
                return chain
    return ()


def _hit(material: RuleMaterial, hops: tuple[Hop, ...]) -> Hit:
    facts = (
        Fact("way", way_label(hops)),
        Fact("count", len(hops)),
        Fact("first", hops[0].amount),
        Fact("last", hops[-1].amount),
    )
    return hop_hit(material, way_subject(hops), hops, *days(hops), *facts)


B8 = Rule(
    "B8",
    Scope.CASE,
    Needs(has_movements=True),
    message(
        "Red flags",
        "{first} moved on in {count} quick steps from {from_on} to {to_on}, and {last} reached the end: "
        "{way}.",
    ),
    search,
)
