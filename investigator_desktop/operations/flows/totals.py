"""Totals between parties, accounts and places of a case, with drill-down and, on request, in one currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.analysis.flows.conversion import AmountsTooLarge, with_converted
from investigator_desktop.analysis.flows.hops import hops_of
from investigator_desktop.analysis.flows.totals import edge_movements
from investigator_desktop.analysis.flows.totals import flow_totals as summed
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flows import FlowBy, FlowEdge, FlowQuery, Hop
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.rates import SealedRates
from investigator_desktop.operations.flows.errors import RatesTooFine
from investigator_desktop.operations.flows.movements import built_of, ended_movements
from investigator_desktop.operations.flows.rates import rates_named
from investigator_desktop.operations.releases import Release


@dataclass(frozen=True, slots=True)
class FlowTable:
    """Totals of a question (`FLOW_SCHEMA`, with `CONVERTED_SCHEMA` where `rates` were named).

    `not_paid` are payments apart that moved nothing: how many, by currency and standing. `divided_count` is how many
    matches stay one-sided records since a side of theirs is in two currencies.
    """

    query: FlowQuery
    frame: pl.DataFrame
    rates: SealedRates | None
    not_paid: pl.DataFrame
    divided_count: int


def flow_totals(
    case: CaseFile, query: FlowQuery, rates: str = "", release: Release | None = None
) -> FlowTable:
    """Return the totals of a question; with `release` only of what may leave the case.

    Raise `UnknownRates` where no table of that name is sealed, `RatesTooFine` where it cannot be used exactly.
    """
    ended = ended_movements(case, query.by, release)
    frame = summed(ended, query)
    built = built_of(case, release)
    sealed = rates_named(case, rates) if rates else None
    if sealed is not None:
        try:
            frame = with_converted(frame, ended, query, sealed.table)
        except AmountsTooLarge as error:
            raise RatesTooFine(rates) from error
    return FlowTable(query, frame, sealed, _apart(built.not_moved), built.divided_count)


def _apart(not_moved: pl.DataFrame) -> pl.DataFrame:
    """Return how many payments moved nothing, and their sum, by currency, number of decimals and standing."""
    keys = ["currency", "standing", "amount_scale"]
    grouped = not_moved.group_by(keys).agg(
        pl.len().cast(pl.Int64).alias("count"), pl.col("amount").cast(pl.Int128).sum().alias("amount")
    )
    return grouped.sort(keys, nulls_last=True)


def edge_of(row: Mapping[str, object]) -> FlowEdge:
    """Return which edge a row of totals is."""
    period = row["period"]
    return FlowEdge(
        str(row["payer"]),
        str(row["beneficiary"]),
        period if isinstance(period, date) else None,
        str(row["currency"]),
        MovementGrade(str(row["grade"])),
    )


def edge_hops(case: CaseFile, query: FlowQuery, edge: FlowEdge) -> tuple[Hop, ...]:
    """Return the movements under one row of totals, each with the ids of its entries and rows of its payments."""
    return hops_of(edge_movements(ended_movements(case, query.by), query, edge))


def known_nodes(case: CaseFile, by: FlowBy) -> pl.DataFrame:
    """Return the nodes of movements with their `name`, how many movements have them (`count`), the most first."""
    ended = ended_movements(case, by)
    sides = [ended.select(node=f"{end}_node", name=f"{end}_name") for end in ("from", "to")]
    grouped = pl.concat(sides).group_by("node").agg(
        pl.col("name").drop_nulls().first(), pl.len().cast(pl.Int64).alias("count")
    )  # fmt: skip
    return grouped.sort(["count", "node"], descending=[True, False])
