"""Movements as a graph in time: numbered nodes, and the movements that leave each of them in the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import numpy.typing as npt
import polars as pl
import rustworkx as rx

from investigator_desktop.analysis.flows.totals import with_units
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.movements_frame import COLLECTIVE_NODES

Whole = npt.NDArray[np.int64]
Truth = npt.NDArray[np.bool_]
DAY_US = 86_400_000_000
WIDEST = 2**62
UNREACHABLE = 1_000_000


@dataclass(frozen=True, slots=True)
class TimedGraph:
    """Movements with a day between two nodes that stand for somebody, sorted by payer and time.

    Times are microseconds. A movement without a time of day may have left at any time of it: `earliest` to `latest`;
    it arrived not before `arrived`. `units` and `currency` are what left, `units_2` and `currency_2` what arrived.
    `begins` has for each node where its movements begin, and one number more.
    """

    frame: pl.DataFrame
    nodes: tuple[str, ...]
    payer: Whole
    beneficiary: Whole
    earliest: Whole
    latest: Whole
    arrived: Whole
    arrived_latest: Whole
    units: Whole
    currency: Whole
    units_2: Whole
    currency_2: Whole
    begins: Whole

    @property
    def count(self) -> int:
        """Return the number of movements."""
        return len(self.payer)

    def number(self, node: str) -> int | None:
        """Return the number of a node, None where no movement has it."""
        place = int(np.searchsorted(np.array(self.nodes, dtype=object), node)) if self.nodes else 0
        return place if place < len(self.nodes) and self.nodes[place] == node else None


def microseconds(span: timedelta) -> int:
    """Return a stretch of time in microseconds."""
    return span // timedelta(microseconds=1)


def timed_graph(chosen: pl.DataFrame) -> TimedGraph:
    """Return the graph of movements with ends (`with_ends`); those of nobody in particular are left out."""
    rows = _usable(chosen)
    nodes = pl.concat([rows["from_node"], rows["to_node"].rename("from_node")]).unique().sort()
    rows = _numbered(rows, nodes).sort("payer_no", "latest", "earliest", "movement_no")
    columns = [rows[name].to_numpy().astype(np.int64) for name in _NUMBERS]
    return _of_columns(rows.drop(_NUMBERS), tuple(nodes), columns)


def _of_columns(frame: pl.DataFrame, nodes: tuple[str, ...], columns: Sequence[Whole]) -> TimedGraph:
    """Return a graph of columns in the order of `_NUMBERS`, sorted by payer and time."""
    payer, beneficiary, earliest, latest, arrived, arrived_latest, units, currency, units_2, currency_2 = (
        columns
    )
    begins = np.searchsorted(payer, np.arange(len(nodes) + 1)).astype(np.int64)
    return TimedGraph(
        frame, nodes, payer, beneficiary, earliest, latest, arrived, arrived_latest, units, currency, units_2,
        currency_2, begins,
    )  # fmt: skip


_NUMBERS = [
    "payer_no", "beneficiary_no", "earliest", "latest", "arrived", "arrived_latest", "units_1", "currency_no",
    "units_2", "currency_2_no",
]  # fmt: skip


def _usable(chosen: pl.DataFrame) -> pl.DataFrame:
    nobody = list(COLLECTIVE_NODES)
    return with_units(chosen).filter(
        pl.col("at").is_not_null()
        & pl.col("amount").is_not_null()
        & (pl.col("from_node") != pl.col("to_node"))
        & ~pl.col("from_node").is_in(nobody)
        & ~pl.col("to_node").is_in(nobody)
        & (pl.col("units") < WIDEST)
    )


def _numbered(rows: pl.DataFrame, nodes: pl.Series) -> pl.DataFrame:
    """Return the rows with numbers for nodes and currencies, times as microseconds, and amounts at one scale."""
    numbers = nodes.to_frame("node").with_row_index("number").with_columns(pl.col("number").cast(pl.Int64))
    for end, name in (("from", "payer_no"), ("to", "beneficiary_no")):
        named = numbers.rename({"node": f"{end}_node", "number": name})
        rows = rows.join(named, on=f"{end}_node", how="left")
    rows = _with_received(rows)
    money = pl.concat([rows["currency"], rows["currency_2"].rename("currency")]).unique().sort()
    codes = money.to_list()
    order = {code: place for place, code in enumerate(codes)}
    is_day = pl.col("precision") == Precision.DAY.value
    received = pl.coalesce("received_at", "at")
    is_received_day = is_day | (received == received.dt.truncate("1d"))
    return rows.with_columns(
        pl.col("currency").replace_strict(order, return_dtype=pl.Int64).alias("currency_no"),
        pl.col("currency_2").replace_strict(order, return_dtype=pl.Int64).alias("currency_2_no"),
        pl.col("units").cast(pl.Int64).alias("units_1"),
        _start(pl.col("at"), is_day).alias("earliest"),
        _end(pl.col("at"), is_day).alias("latest"),
        _start(received, is_received_day).alias("arrived"),
        _end(received, is_received_day).alias("arrived_latest"),
    )


def _start(at: pl.Expr, is_day: pl.Expr) -> pl.Expr:
    return pl.when(is_day).then(at.dt.truncate("1d")).otherwise(at).dt.epoch("us")


def _end(at: pl.Expr, is_day: pl.Expr) -> pl.Expr:
    whole_day = at.dt.truncate("1d").dt.epoch("us") + (DAY_US - 1)
    return pl.when(is_day).then(whole_day).otherwise(at.dt.epoch("us"))


def _with_received(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows with what arrived, in the units in which movements of its currency leave; else what left."""
    scales = rows.group_by("currency").agg(pl.col("scale").first().alias("scale_2"))
    joined = rows.join(scales, left_on="received_currency", right_on="currency", how="left")
    known = pl.coalesce("scale_2", "received_scale")
    up = pl.lit(10, pl.Int128).pow((known - pl.col("received_scale")).clip(0))
    down = pl.lit(10, pl.Int128).pow((pl.col("received_scale") - known).clip(0))
    arrived = (pl.col("received_amount").cast(pl.Int128) * up) // down
    is_stated = pl.col("received_amount").is_not_null() & (arrived < WIDEST)
    return joined.with_columns(
        pl.when(is_stated).then(arrived).otherwise("units").cast(pl.Int64).alias("units_2"),
        pl.when(is_stated).then("received_currency").otherwise("currency").alias("currency_2"),
    ).drop("scale_2")


def structure(graph: TimedGraph) -> rx.PyDiGraph[int, None]:
    """Return the graph without its times: one edge for all movements from one node to another."""
    bare: rx.PyDiGraph[int, None] = rx.PyDiGraph(multigraph=False)
    bare.add_nodes_from(range(len(graph.nodes)))
    width = max(len(graph.nodes), 1)
    pairs = np.unique(graph.payer * width + graph.beneficiary)
    bare.add_edges_from_no_data(list(zip((pairs // width).tolist(), (pairs % width).tolist(), strict=True)))
    return bare


def hops_to(graph: TimedGraph, target: int) -> Whole:
    """Return for each node the least number of movements to the target, `UNREACHABLE` where there is no way."""
    bare = structure(graph)
    bare.reverse()
    lengths = rx.dijkstra_shortest_path_lengths(bare, target, lambda _: 1.0)
    found = np.full(len(graph.nodes), UNREACHABLE, dtype=np.int64)
    for node, length in lengths.items():
        found[node] = int(length)
    found[target] = 0
    return found


def in_cycles(graph: TimedGraph) -> Truth:
    """Return which movements lie on a directed cycle of the graph without its times."""
    part = np.arange(len(graph.nodes)) + len(graph.nodes)
    for number, members in enumerate(rx.strongly_connected_components(structure(graph))):
        if len(members) > 1:
            part[np.array(members)] = number
    found: Truth = part[graph.payer] == part[graph.beneficiary]
    return found


def leaving(graph: TimedGraph, node: int, not_before: int, until: int) -> Whole:
    """Return the movements that can leave a node from a time on, and begin not after another."""
    first, last = int(graph.begins[node]), int(graph.begins[node + 1])
    latest = graph.latest[first:last]
    start = first + int(np.searchsorted(latest, not_before, "left"))
    end = first + int(np.searchsorted(latest, until + DAY_US, "right"))
    places = np.arange(start, end, dtype=np.int64)
    return places[graph.earliest[start:end] <= until]


def kept(graph: TimedGraph, mask: Truth) -> TimedGraph:
    """Return the graph with some of its movements and all of its nodes."""
    columns = (
        graph.payer, graph.beneficiary, graph.earliest, graph.latest, graph.arrived, graph.arrived_latest,
        graph.units, graph.currency, graph.units_2, graph.currency_2,
    )  # fmt: skip
    chosen = graph.frame.filter(pl.Series(mask, dtype=pl.Boolean))
    return _of_columns(chosen, graph.nodes, [column[mask] for column in columns])
