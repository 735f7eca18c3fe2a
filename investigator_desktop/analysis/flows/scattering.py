"""Pairs of movements through a node between, and windows in which enough of them lead from one node to another."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.graph import TimedGraph, Whole, microseconds
from investigator_desktop.domain.flows import PatternQuery

_PAIRS = pl.Schema(
    {"source": pl.Int64(), "target": pl.Int64(), "currency": pl.Int64(), "between": pl.Int64(), "first": pl.Int64(),
     "second": pl.Int64(), "at": pl.Int64(), "until": pl.Int64()}
)  # fmt: skip


def scatterings(graph: TimedGraph, query: PatternQuery) -> tuple[list[tuple[Whole, Whole]], bool, int]:
    """Return the movements out and on of each scattering, whether the bound cut the search, and the number of pairs."""
    pairs, is_cut = passed_on(graph, query)
    wide = pairs.filter(pl.col("between").n_unique().over("source", "target", "currency") >= query.least_in)
    found: list[tuple[Whole, Whole]] = []
    ordered = wide.sort("source", "target", "currency", "at", "until", "first", "second")
    for group in ordered.partition_by("source", "target", "currency", maintain_order=True):
        found.extend(_windows(group, microseconds(query.window), query.least_in))
    return found, is_cut, pairs.height


def passed_on(graph: TimedGraph, query: PatternQuery) -> tuple[pl.DataFrame, bool]:
    """Return the pairs of a movement and one that passes its money on, and whether there were more than the bound.

    The second leaves after the first arrived, at most `window` after the first left, in the currency and within
    `percent` of the amount that arrived, and goes to a third node. A bound leaves out those with the most followers.
    """
    window = microseconds(query.window)
    begins, ends = _followers(graph, window)
    counts = ends - begins
    fewest = np.argsort(counts, kind="stable")
    total = np.cumsum(counts[fewest])
    whole = int(np.searchsorted(total, query.step_limit, "right"))
    fewest, counts = fewest[:whole], counts[fewest[:whole]]
    firsts = np.repeat(fewest, counts)
    offsets = np.arange(len(firsts), dtype=np.int64) - np.repeat(total[:whole] - counts, counts)
    seconds = begins[firsts] + offsets
    arrived, left = graph.units_2[firsts], graph.units[seconds]
    width = arrived // 100 * query.percent + arrived % 100 * query.percent // 100
    fits = (
        (graph.currency_2[firsts] == graph.currency[seconds])
        & (np.abs(arrived - left) <= width)
        & (graph.beneficiary[seconds] != graph.payer[firsts])
        & (graph.earliest[seconds] <= graph.earliest[firsts] + window)
        & (graph.latest[seconds] >= graph.arrived[firsts])
    )
    firsts, seconds = firsts[fits], seconds[fits]
    frame = pl.DataFrame(
        {
            "source": graph.payer[firsts], "target": graph.beneficiary[seconds],
            "currency": graph.currency[seconds], "between": graph.beneficiary[firsts], "first": firsts,
            "second": seconds, "at": graph.earliest[firsts],
            "until": np.maximum(graph.earliest[seconds], graph.arrived[firsts]),
        },
        schema=_PAIRS,
    )  # fmt: skip
    return frame, whole < graph.count


def _followers(graph: TimedGraph, window: int) -> tuple[Whole, Whole]:
    """Return for each movement where those that leave its beneficiary in time begin and end in the graph."""
    begins, ends = np.zeros(graph.count, dtype=np.int64), np.zeros(graph.count, dtype=np.int64)
    order = np.argsort(graph.beneficiary, kind="stable")
    borders = np.searchsorted(graph.beneficiary[order], np.arange(len(graph.nodes) + 1))
    day = 86_400_000_000
    for node in np.flatnonzero(np.diff(borders) * np.diff(graph.begins)):
        come = order[borders[node] : borders[node + 1]]
        low, high = int(graph.begins[node]), int(graph.begins[node + 1])
        latest = graph.latest[low:high]
        begins[come] = low + np.searchsorted(latest, graph.arrived[come], "left")
        ends[come] = low + np.searchsorted(latest, graph.earliest[come] + window + day, "right")
    return begins, np.maximum(begins, ends)


def _windows(group: pl.DataFrame, window: int, least: int) -> Iterator[tuple[Whole, Whole]]:
    """Yield, for one source, target and currency, the movements of each window with enough parties between.

    Windows do not overlap: the earliest counts first. Of one party between the first pair counts.
    """
    at, until = group["at"].to_numpy(), group["until"].to_numpy()
    between, firsts, seconds = (group[name].to_numpy() for name in ("between", "first", "second"))
    place = 0
    while place < len(at):
        end = int(np.searchsorted(at, at[place] + window, "right"))
        inside = np.arange(place, end)[until[place:end] <= at[place] + window]
        _, unique = np.unique(between[inside], return_index=True)
        if len(unique) >= least:
            chosen = inside[np.sort(unique)]
            yield firsts[chosen].astype(np.int64), seconds[chosen].astype(np.int64)
            place = end
        else:
            place += 1
