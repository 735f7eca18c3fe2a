"""The balance after every entry: printed where the source prints it, else inferred from what is printed around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from investigator_desktop.analysis.timeline.model import Lane
from investigator_desktop.analysis.timeline.times import day_begin
from investigator_desktop.domain.case import StatementRecord


def with_balances(
    rows: pl.DataFrame, lanes: Sequence[Lane], statements: Sequence[StatementRecord]
) -> tuple[pl.DataFrame, tuple[Lane, ...]]:
    """Return the placed entries with `balance` and `is_inferred`, and the lanes with the range of their balances.

    A balance is what an anchor (a printed running balance or a statement's opening balance) and the entries since
    give; entries before the first anchor are counted back from it. Without any anchor there is no balance.
    """
    anchored = _with_offsets(rows, _opening_anchors(rows, lanes, statements))
    balanced = anchored.with_columns(
        (pl.col("offset") + pl.col("running")).alias("balance"),
        pl.col("printed_balance").is_null().alias("is_inferred"),
    )
    kept = balanced.drop("offset", "running", "printed_balance")
    return kept, tuple(_with_range(lane, kept) for lane in lanes)


def _with_offsets(rows: pl.DataFrame, openings: pl.DataFrame) -> pl.DataFrame:
    """Return the rows with `running`, the sum of the lane up to each, and `offset`, what the lane began with."""
    signed = pl.when(pl.col("is_credit")).then(pl.col("units")).otherwise(-pl.col("units"))
    rows = rows.with_row_index("position").join(openings, on="position", how="left", maintain_order="left")
    summed = rows.with_columns(signed.cum_sum().over("lane").alias("running"), signed.alias("signed"))
    printed = pl.col("printed_balance") - pl.col("running")
    stated = pl.col("opening") - pl.col("running") + pl.col("signed")
    offset = pl.coalesce(printed, stated)
    filled = offset.forward_fill().over("lane").fill_null(offset.backward_fill().over("lane"))
    return summed.with_columns(filled.alias("offset")).drop("position", "opening", "signed")


def _opening_anchors(
    rows: pl.DataFrame, lanes: Sequence[Lane], statements: Sequence[StatementRecord]
) -> pl.DataFrame:
    """Return `position`, the row before which a statement states `opening`."""
    times = rows["at"]
    found: dict[int, int] = {}
    for statement in statements:
        lane = _lane_of(statement, lanes)
        if lane is None or statement.period is None or statement.opening_balance is None:
            continue
        begin = day_begin(statement.period.from_on)
        position = lane.first + int(
            times.slice(lane.first, lane.stop - lane.first).search_sorted(begin, side="left")
        )
        units = _units_at(statement.opening_balance.units, statement.opening_balance.scale, lane.scale)
        if position < lane.stop and units is not None:
            found.setdefault(position, units)
    columns = {"position": list(found), "opening": list(found.values())}
    return pl.DataFrame(
        columns,
        schema={"position": rows.with_row_index("position").schema["position"], "opening": pl.Int64()},
    )


def _lane_of(statement: StatementRecord, lanes: Sequence[Lane]) -> Lane | None:
    """Return the lane of a statement's account in the currency of its opening balance."""
    money = statement.opening_balance
    currency = (money.currency if money else "") or statement.account.currency or ""
    return next(
        (lane for lane in lanes if (lane.account_id, lane.currency) == (statement.account_id, currency)), None
    )


def _units_at(units: int, scale: int, lane_scale: int) -> int | None:
    if scale <= lane_scale:
        return units * int(10 ** (lane_scale - scale))
    whole, rest = divmod(units, int(10 ** (scale - lane_scale)))
    return None if rest else whole


def _with_range(lane: Lane, rows: pl.DataFrame) -> Lane:
    own = rows.slice(lane.first, lane.stop - lane.first)
    known = own["balance"].drop_nulls()
    if known.is_empty():
        return lane
    first = own.row(0, named=True)
    opening = first["balance"] - (first["units"] if first["is_credit"] else -first["units"])
    low, high = int(known.min()), int(known.max())  # type: ignore[arg-type]
    return replace(
        lane, opening=opening, balance_low=min(0, low, opening), balance_high=max(0, high, opening)
    )
