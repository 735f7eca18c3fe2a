"""Movements with the two ends between which a question is asked: accounts, parties, places or names as recorded."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.flows.nodes import keyed, name_key
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import COLLECTIVE_NODES, UNKNOWN_NODE
from investigator_desktop.domain.parties import PartyIndex

SIDES = ("payer", "beneficiary")
_PARTY = ["name", "id", "account", "node"]


def with_ends(movements: pl.DataFrame, by: FlowBy, parties: PartyIndex | None = None) -> pl.DataFrame:
    """Return movements with `from_node`, `from_name`, `to_node` and `to_name`.

    Every node has one name wherever it stands: the one recorded most often. With `parties` those that persons accepted
    as one are one node.
    """
    frame = movements
    for side, end in zip(SIDES, ("from", "to"), strict=True):
        frame = _with_end(frame, side, end, by, parties or PartyIndex())
    return frame if by is FlowBy.NAME else _with_names(frame)


def _with_end(frame: pl.DataFrame, side: str, end: str, by: FlowBy, parties: PartyIndex) -> pl.DataFrame:
    if by is FlowBy.PARTY:
        return _with_parties(frame, side, end, parties)
    if by is FlowBy.PLACE:
        key = pl.lit("place:") + keyed(frame[f"{side}_place"], name_key)
        return frame.with_columns(
            key.fill_null(UNKNOWN_NODE).alias(f"{end}_node"), pl.col(f"{side}_place").alias(f"{end}_name")
        )
    if by is FlowBy.NAME:
        name = pl.coalesce(f"{side}_name", pl.lit(""))
        return frame.with_columns(name.alias(f"{end}_node"), name.alias(f"{end}_name"))
    return frame.with_columns(pl.col(side).alias(f"{end}_node"), pl.col(f"{side}_name").alias(f"{end}_name"))


def _with_parties(frame: pl.DataFrame, side: str, end: str, parties: PartyIndex) -> pl.DataFrame:
    columns = {f"{side}_name": "name", f"{side}_id": "id", f"{side}_account": "account", side: "node"}
    distinct = frame.select([pl.col(column).alias(name) for column, name in columns.items()]).unique()
    nodes, names = [], []
    for name, identifier, account, node in distinct.iter_rows():
        is_nobody = node in COLLECTIVE_NODES and not name and not identifier
        key = "" if is_nobody else parties.party_of(name or "", identifier or "", account or "")
        nodes.append(f"party:{key}" if key else node)
        shown = parties.names.get(key)
        names.append(shown or name or identifier or account)
    found = distinct.with_columns(
        pl.Series(f"{end}_node", nodes, dtype=pl.String), pl.Series(f"{end}_name", names, dtype=pl.String)
    )
    keys = list(columns)
    return frame.join(
        found, left_on=keys, right_on=_PARTY, how="left", nulls_equal=True, maintain_order="left"
    )


def _with_names(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame in which every node has one name."""
    named = pl.concat(
        [frame.select(node=f"{end}_node", name=f"{end}_name").drop_nulls() for end in ("from", "to")]
    )
    counted = (
        named.group_by("node", "name").len().sort(["node", "len", "name"], descending=[False, True, False])
    )
    best = counted.unique("node", keep="first", maintain_order=True)
    for end in ("from", "to"):
        names = best.select(pl.col("node").alias(f"{end}_node"), pl.col("name").alias("best"))
        frame = frame.join(names, on=f"{end}_node", how="left", maintain_order="left")
        frame = frame.with_columns(pl.col("best").alias(f"{end}_name")).drop("best")
    return frame
