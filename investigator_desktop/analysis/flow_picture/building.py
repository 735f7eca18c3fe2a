"""Builds a picture of movements: groups them between the nodes that are drawn, every movement in exactly one edge."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.flow_picture.cells import cells_of, counted
from investigator_desktop.analysis.flow_picture.edges import edges_of, with_parts
from investigator_desktop.analysis.flow_picture.levels import ENDS, drawn, node_kind
from investigator_desktop.analysis.flow_picture.nodes import nodes_of
from investigator_desktop.analysis.flows.totals import with_units
from investigator_desktop.domain.flow_picture import (
    OTHERS_NODE,
    FlowPicture,
    FlowPictureQuery,
    NodeKind,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy

_COLLECTIVE = (NodeKind.CASH, NodeKind.UNKNOWN)


def build_picture(levels: pl.DataFrame, query: FlowPictureQuery) -> FlowPicture:
    """Return the picture of movements `with_levels`, of which those of the question's currency and grades are drawn."""
    return _built(_asked(levels, query), query, query)


def build_traced(levels: pl.DataFrame, query: TracedQuery) -> FlowPicture:
    """Return the picture of traced parts of movements: `levels` has `least` and `most` beside `amount`."""
    return _built(levels, FlowPictureQuery(by=FlowBy.ACCOUNT, most_nodes=query.most_nodes), query)


def _asked(levels: pl.DataFrame, query: FlowPictureQuery) -> pl.DataFrame:
    conditions = [pl.lit(value=True)]
    if query.currency:
        conditions.append(pl.col("currency") == query.currency)
    if query.grades:
        conditions.append(pl.col("grade").cast(pl.String).is_in([grade.value for grade in query.grades]))
    return levels.filter(pl.all_horizontal(conditions))


def _built(
    levels: pl.DataFrame, shown: FlowPictureQuery, query: FlowPictureQuery | TracedQuery
) -> FlowPicture:
    rows = counted(with_units(levels))
    cells = drawn(cells_of(rows), shown)
    currencies = _currencies(cells)
    hidden = _hidden(cells, shown)
    folded = with_parts(_folded(cells, hidden))
    single = with_parts(_folded(drawn(rows, shown), hidden), shown.opened)
    return FlowPicture(
        query=query,
        nodes=nodes_of(folded, shown.by, hidden, currencies),
        edges=edges_of(single if shown.opened else folded, currencies),
        currencies=currencies,
        movement_count=single.height,
        hidden_count=len(hidden),
        movements=_movements(single),
    )


def _movements(folded: pl.DataFrame) -> pl.DataFrame:
    names = {"from_node": "payer", "to_node": "beneficiary", "from_alone": "payer_alone",
             "from_alone_name": "payer_name", "to_alone": "beneficiary_alone",
             "to_alone_name": "beneficiary_name"}  # fmt: skip
    entry_ids = pl.concat_list("debit_ids", "credit_ids").alias("entry_ids")
    return folded.select(
        "movement_no", *(pl.col(old).alias(new) for old, new in names.items()), "part", entry_ids
    )


def _currencies(frame: pl.DataFrame) -> tuple[str, ...]:
    """Return the currencies in the order of how many movements are in them."""
    totals = frame.group_by("currency").agg(pl.col("count").sum())
    return tuple(totals.sort(["count", "currency"], descending=[True, False])["currency"].to_list())


def _hidden(frame: pl.DataFrame, query: FlowPictureQuery) -> tuple[str, ...]:
    """Return the nodes beyond the number that is drawn, the greatest first.

    A node is as great as its best rank by amount in any currency; nobody in particular is never hidden.
    """
    ends = [frame.select(pl.col(f"{end}_node").alias("node"), "currency", "units") for end in ENDS]
    sums = pl.concat(ends).group_by("node", "currency").agg(pl.col("units").sum())
    place = pl.col("units").rank("min", descending=True).over("currency")
    ranked = sums.with_columns(place.alias("place")).group_by("node").agg(pl.col("place").min())
    ordered = ranked.sort(["place", "node"])["node"].to_list()
    kept = set(query.kept)
    named = [node for node in ordered if node not in kept and node_kind(node, query.by) not in _COLLECTIVE]
    most = max(0, query.most_nodes - len(kept))
    return tuple(named[most:]) if len(named) > most + 1 else ()


def _folded(frame: pl.DataFrame, hidden: tuple[str, ...]) -> pl.DataFrame:
    """Return the movements with the hidden nodes as one; `from_alone` and `to_alone` keep who each was."""
    behind = pl.Series(list(hidden), dtype=pl.String).implode()
    columns = []
    for end in ENDS:
        node, is_hidden = pl.col(f"{end}_node"), pl.col(f"{end}_node").is_in(behind)
        columns += [
            pl.when(is_hidden).then(pl.lit(OTHERS_NODE)).otherwise(node).alias(f"{end}_node"),
            pl.when(~is_hidden).then(f"{end}_name").alias(f"{end}_name"),
            node.alias(f"{end}_alone"),
            pl.col(f"{end}_name").alias(f"{end}_alone_name"),
        ]
    return frame.with_columns(columns)
