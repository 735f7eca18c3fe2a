"""Nodes of a picture: their names, what came in and went out, and what they stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from investigator_desktop.analysis.flow_picture.levels import ENDS, node_kind
from investigator_desktop.domain.flow_picture import COLLECTIVE, NodeKind, PictureNode
from investigator_desktop.domain.flows import FlowBy, NodeGradeSum
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade

_TWO_LEVELS = (FlowBy.PARTY, FlowBy.ACCOUNT)


@dataclass(slots=True)
class _Inside:
    """What two levels say of one drawn node."""

    name: str = ""
    is_of_case: bool = False
    members: dict[str, None] = field(default_factory=dict)
    parties: dict[str, None] = field(default_factory=dict)


def nodes_of(
    frame: pl.DataFrame, by: FlowBy, hidden: tuple[str, ...], currencies: tuple[str, ...]
) -> tuple[PictureNode, ...]:
    """Return the nodes of cells between drawn nodes, the greatest in the first currency first."""
    sums = _sums(frame, currencies)
    inside = _inside(frame)
    accounts_of = _accounts_of(frame)
    nodes = [_node(key, by, sums[key], one, accounts_of, hidden) for key, one in inside.items()]
    main = currencies[0] if currencies else ""
    return tuple(sorted(nodes, key=lambda node: (-_size(node, main), -_count(node), node.key)))


def _node(
    key: str,
    by: FlowBy,
    sums: tuple[NodeGradeSum, ...],
    inside: _Inside,
    accounts_of: Mapping[str, int],
    hidden: tuple[str, ...],
) -> PictureNode:
    kind = node_kind(key, by)
    if kind is NodeKind.OTHERS:
        return PictureNode(key, "", kind, sums, hidden, is_expandable=True)
    is_party = kind is NodeKind.PARTY and by in _TWO_LEVELS
    parties = () if is_party or by not in _TWO_LEVELS else tuple(inside.parties)
    return PictureNode(
        key=key,
        name=inside.name,
        kind=kind,
        sums=sums,
        members=tuple(inside.members) if is_party else (),
        parties=parties,
        is_of_case=inside.is_of_case and kind not in COLLECTIVE,
        is_expandable=is_party and len(inside.members) > 1,
        is_collapsible=any(accounts_of.get(party, 0) > 1 for party in parties),
    )


def _sides(frame: pl.DataFrame) -> pl.DataFrame:
    """Return one row for each end of each cell."""
    sides = [
        frame.select(
            pl.col(f"{end}_node").alias("node"),
            pl.col(f"{end}_name").alias("name"),
            pl.col(f"{end}_fine").alias("fine"),
            pl.col(f"{end}_coarse").alias("coarse"),
            pl.col(f"{end}_is_of_case").alias("is_of_case"),
            pl.lit(end).alias("end"),
            "currency", "grade", "units", "scale", "count",
        )
        for end in ENDS
    ]  # fmt: skip
    return pl.concat(sides)


def _sums(frame: pl.DataFrame, currencies: tuple[str, ...]) -> dict[str, tuple[NodeGradeSum, ...]]:
    is_paid = pl.col("end") == "from"
    grouped = _sides(frame).group_by("node", "currency", "grade").agg(
        pl.col("units").filter(~is_paid).sum().alias("received"),
        pl.col("units").filter(is_paid).sum().alias("paid"),
        pl.col("count").filter(~is_paid).sum().alias("received_count"),
        pl.col("count").filter(is_paid).sum().alias("paid_count"),
        pl.col("scale").first(),
    )  # fmt: skip
    order = {currency: place for place, currency in enumerate(currencies)}
    found: dict[str, list[NodeGradeSum]] = defaultdict(list)
    place = pl.col("currency").replace_strict(order, default=0, return_dtype=pl.Int64)
    for row in (
        grouped.with_columns(place.alias("place")).sort("node", "place", "grade").iter_rows(named=True)
    ):
        currency, scale = row["currency"], row["scale"]
        found[row["node"]].append(
            NodeGradeSum(
                currency,
                MovementGrade(row["grade"]),
                Money(int(row["received"]), scale, currency),
                Money(int(row["paid"]), scale, currency),
                int(row["received_count"]),
                int(row["paid_count"]),
            )
        )
    return {node: tuple(sums) for node, sums in found.items()}


def _inside(frame: pl.DataFrame) -> dict[str, _Inside]:
    """Return for each drawn node its name, accounts and parties, those of most movements first."""
    grouped = _sides(frame).group_by("node", "fine", "coarse").agg(
        pl.col("count").sum(), pl.col("name").drop_nulls().first(), pl.col("is_of_case").any()
    )  # fmt: skip
    found: dict[str, _Inside] = defaultdict(_Inside)
    for row in grouped.sort(["count", "fine", "coarse"], descending=[True, False, False]).iter_rows(
        named=True
    ):
        one = found[row["node"]]
        one.name = one.name or row["name"] or ""
        one.is_of_case |= row["is_of_case"]
        one.members.setdefault(row["fine"])
        if row["coarse"] != row["node"]:
            one.parties.setdefault(row["coarse"])
    return found


def _accounts_of(frame: pl.DataFrame) -> dict[str, int]:
    """Return how many accounts each party has in the picture."""
    counted = _sides(frame).group_by("coarse").agg(pl.col("fine").n_unique())
    return dict(counted.iter_rows())


def _size(node: PictureNode, currency: str) -> int:
    return sum(one.received.units + one.paid.units for one in node.sums if one.currency == currency)


def _count(node: PictureNode) -> int:
    return sum(one.received_count + one.paid_count for one in node.sums)
