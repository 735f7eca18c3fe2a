"""A first picture of many entries: their sums by day stand for them until they have been read one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import polars as pl

from investigator_desktop.analysis.timeline.balances import with_balances
from investigator_desktop.analysis.timeline.beside import link_columns, placed_links
from investigator_desktop.analysis.timeline.building import (
    extent_of,
    lane_frame_of,
    lanes_of,
    with_sums_before,
)
from investigator_desktop.analysis.timeline.columns import entry_columns
from investigator_desktop.analysis.timeline.grouping import Holder, with_merged_lanes
from investigator_desktop.analysis.timeline.levels import build_levels
from investigator_desktop.analysis.timeline.model import EventMark, TimelineModel
from investigator_desktop.analysis.timeline.times import DAY_US
from investigator_desktop.domain.case import AccountRecord, Gap, StatementRecord
from investigator_desktop.domain.entry_frame import Direction

DAY_SUM_SCHEMA = pl.Schema(
    {
        "account_id": pl.Int64(),
        "currency": pl.String(),
        "amount_scale": pl.Int64(),
        "day": pl.Int64(),  # since 1970
        "direction": pl.String(),
        "count": pl.Int64(),
        "amount": pl.Int64(),
    }
)


def build_outline(
    sums: pl.DataFrame,
    accounts: Sequence[AccountRecord],
    statements: Sequence[StatementRecord] = (),
    gaps: Sequence[Gap] = (),
    events: tuple[EventMark, ...] = (),
    holders: Mapping[int, Holder] = MappingProxyType({}),
) -> TimelineModel:
    """Return the model of day sums (`DAY_SUM_SCHEMA`): what a bin of a day or longer shows is what entries would."""
    lane_frame = lane_frame_of(sums, accounts)
    placed = _placed(sums, lane_frame)
    lanes = lanes_of(placed, lane_frame, accounts, statements, gaps)
    balanced, lanes = with_balances(placed, lanes, statements)
    added, lanes, groups = with_merged_lanes(balanced, lanes, holders)
    kept = with_sums_before(added)
    columns, links = entry_columns(kept), placed_links(balanced, lanes, None)
    return TimelineModel(
        lanes=lanes,
        entries=kept,
        columns=columns,
        levels=build_levels(columns, lanes),
        links=links,
        arrows=link_columns(links),
        extent=extent_of(lanes, events),
        zones=(),
        has_days_without_time=True,
        has_inferred_balances=any(lane.opening is not None for lane in lanes),
        groups=groups,
        events=events,
        is_outline=True,
    )


def _placed(sums: pl.DataFrame, lane_frame: pl.DataFrame) -> pl.DataFrame:
    """Return a row for each day and direction in the middle of its day, money in first."""
    factor = pl.lit(10, pl.Int64).pow(pl.col("scale") - pl.col("amount_scale")).cast(pl.Int64)
    rows = sums.with_columns(pl.col("currency").fill_null("")).join(lane_frame, on=["account_id", "currency"])
    return rows.select(
        pl.lit(0, pl.Int64).alias("id"),
        "lane",
        (pl.col("day") * DAY_US + DAY_US // 2).alias("at"),
        (pl.col("direction") == Direction.CREDIT.value).alias("is_credit"),
        (pl.col("amount") * factor).alias("units"),
        pl.lit(None, pl.Int64).alias("printed_balance"),
        pl.col("count").alias("weight"),
    ).sort("lane", "at", "is_credit", descending=[False, False, True])
