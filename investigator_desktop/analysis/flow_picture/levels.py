"""Movements with both of the levels between which a picture can change: parties, and the accounts that are theirs."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.flow_picture import OTHERS_NODE, FlowPictureQuery, NodeKind
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import CASH_NODE, UNKNOWN_NODE

ENDS = ("from", "to")
COLUMNS = (
    "movement_no", "at", "grade", "is_sure", "currency", "amount", "amount_scale", "debit_ids", "credit_ids",
)  # fmt: skip
_KINDS = {
    "account": NodeKind.ACCOUNT,
    "case": NodeKind.ACCOUNT,
    "place": NodeKind.PLACE,
    "party": NodeKind.PARTY,
}


def with_levels(coarse: pl.DataFrame, fine: pl.DataFrame) -> pl.DataFrame:
    """Return movements with ends at two levels, `from_coarse` and `from_fine` and so on, each with its name.

    Both frames are one frame of movements `with_ends`, in the same order: by parties and by accounts, or one twice.
    """
    named = {
        f"{end}_{level}{suffix}": frame[f"{end}_{column}"]
        for level, frame in (("coarse", coarse), ("fine", fine))
        for end in ENDS
        for column, suffix in (("node", ""), ("name", "_name"))
    }
    more = [column for column in ("least", "most") if column in fine.columns]
    return fine.select(*COLUMNS, *more).with_columns(*(series.alias(name) for name, series in named.items()))


def drawn(levels: pl.DataFrame, query: FlowPictureQuery) -> pl.DataFrame:
    """Return the movements with `from_node`, `from_name` and so on: the level at which a question draws each end."""
    return levels.with_columns(*(one for end in ENDS for one in _end(end, query)))


def _end(end: str, query: FlowPictureQuery) -> tuple[pl.Expr, pl.Expr]:
    coarse = pl.col(f"{end}_coarse")
    if query.by is FlowBy.PARTY:
        is_fine = coarse.is_in(list(query.expanded))
    elif query.by is FlowBy.ACCOUNT:
        is_fine = ~coarse.is_in(list(query.collapsed))
    else:
        is_fine = pl.lit(value=False)
    return (
        pl.when(is_fine).then(f"{end}_fine").otherwise(coarse).alias(f"{end}_node"),
        pl.when(is_fine).then(f"{end}_fine_name").otherwise(f"{end}_coarse_name").alias(f"{end}_name"),
    )


def node_kind(key: str, by: FlowBy) -> NodeKind:
    """Return what a node stands for."""
    if key == OTHERS_NODE:
        return NodeKind.OTHERS
    if by is FlowBy.NAME:
        return NodeKind.NAME if key else NodeKind.UNKNOWN
    if key == CASH_NODE:
        return NodeKind.CASH
    if key == UNKNOWN_NODE:
        return NodeKind.UNKNOWN
    return _KINDS.get(key.partition(":")[0], NodeKind.NAME)
