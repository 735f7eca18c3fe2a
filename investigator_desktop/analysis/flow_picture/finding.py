"""Finds in a picture: the entries of an edge or a node, the edges of entries and of ways, and nodes by a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from investigator_desktop.domain.flow_picture import EdgeKey, FlowPicture
from investigator_desktop.domain.flows import Hop
from investigator_desktop.foundation.text import fold

_EDGE = ["payer", "beneficiary", "part"]


def movements_of_edge(picture: FlowPicture, key: EdgeKey) -> pl.Series:
    """Return the numbers of the movements of an edge."""
    return _of_edge(picture, key)["movement_no"]


def movements_of_node(picture: FlowPicture, node: str) -> pl.Series:
    """Return the numbers of the movements that a node paid or received."""
    return _of_node(picture, node)["movement_no"]


def entries_of_edge(picture: FlowPicture, key: EdgeKey) -> tuple[int, ...]:
    """Return the ids of the entries of an edge; none where only payments without an entry are behind it."""
    return _entries(_of_edge(picture, key))


def entries_of_node(picture: FlowPicture, node: str) -> tuple[int, ...]:
    """Return the ids of the entries of all movements of a node."""
    return _entries(_of_node(picture, node))


def edges_of_entries(picture: FlowPicture, entry_ids: Iterable[int]) -> frozenset[EdgeKey]:
    """Return the edges in which any of the entries is."""
    wanted = pl.Series(list(entry_ids), dtype=pl.Int64)
    single = picture.movements.select(*_EDGE, "entry_ids").explode("entry_ids")
    return _keys(single.filter(pl.col("entry_ids").is_in(wanted.implode())))


def edges_of_hops(picture: FlowPicture, hops: Iterable[Hop]) -> frozenset[EdgeKey]:
    """Return the edges in which the movements of ways are; those that the picture leaves out have none."""
    wanted = pl.Series([hop.movement_no for hop in hops], dtype=pl.Int64)
    return _keys(picture.movements.filter(pl.col("movement_no").is_in(wanted.implode())))


def nodes_of_edges(edges: Iterable[EdgeKey]) -> frozenset[str]:
    """Return the nodes that edges join."""
    return frozenset(node for key in edges for node in (key.payer, key.beneficiary))


def nodes_named(picture: FlowPicture, text: str) -> tuple[str, ...]:
    """Return the drawn nodes in whose name or number a folded text stands, also of those that are drawn as one.

    The greatest stand first.
    """
    wanted = fold(text)
    if not wanted:
        return ()
    known = {node.key for node in picture.nodes if wanted in fold(f"{node.name} {node.key}")}
    sides = [
        picture.movements.select(
            pl.col(end).alias("node"),
            pl.col(f"{end}_alone").alias("alone"),
            pl.col(f"{end}_name").alias("name"),
        )
        for end in ("payer", "beneficiary")
    ]
    for node, alone, name in pl.concat(sides).unique().iter_rows():
        if node not in known and wanted in fold(f"{name or ''} {alone}"):
            known.add(node)
    inside = {node.key for node in picture.nodes if any(wanted in fold(one) for one in node.members)}
    return tuple(node.key for node in picture.nodes if node.key in known | inside)


def alone_named(picture: FlowPicture, text: str) -> tuple[str, ...]:
    """Return the nodes in whose name a folded text stands before any of them are drawn as one: to keep them apart."""
    wanted = fold(text)
    found: dict[str, None] = {}
    for end in ("payer", "beneficiary"):
        distinct = picture.movements.select(f"{end}_alone", f"{end}_name").unique(maintain_order=True)
        for node, name in distinct.iter_rows():
            if wanted and wanted in fold(f"{name or ''} {node}"):
                found.setdefault(node)
    return tuple(found)


def _of_edge(picture: FlowPicture, key: EdgeKey) -> pl.DataFrame:
    is_of = (pl.col("payer") == key.payer) & (pl.col("beneficiary") == key.beneficiary)
    return picture.movements.filter(is_of & (pl.col("part") == key.part))


def _of_node(picture: FlowPicture, node: str) -> pl.DataFrame:
    return picture.movements.filter((pl.col("payer") == node) | (pl.col("beneficiary") == node))


def _entries(frame: pl.DataFrame) -> tuple[int, ...]:
    found: Sequence[int] = frame["entry_ids"].explode().drop_nulls().unique(maintain_order=True).to_list()
    return tuple(found)


def _keys(frame: pl.DataFrame) -> frozenset[EdgeKey]:
    return frozenset(EdgeKey(*row) for row in frame.select(_EDGE).unique().iter_rows())
