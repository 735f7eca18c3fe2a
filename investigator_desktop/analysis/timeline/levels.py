"""Entries added up over minutes to years beforehand, so that a picture of any stretch reads a few hundred bins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import polars as pl

from investigator_desktop.analysis.timeline.columns import (
    BinColumns,
    EntryColumns,
    LevelColumns,
    numbers,
    read_bins,
)
from investigator_desktop.analysis.timeline.model import BinUnit, Lane, Level, Span, TimelineModel
from investigator_desktop.domain.scene_columns import Numbers

# the level from which each one's bins are put together: weeks do not divide months, so those come from days
FINER = {unit: finer for finer, unit in zip(BinUnit, list(BinUnit)[1:], strict=False)} | {
    BinUnit.MONTH: BinUnit.DAY
}
BEFORE_VIEW = (
    2  # bins before the view that are read too: the one that reaches into it, and the balance before that
)
_BY_CALENDAR = frozenset({BinUnit.MONTH, BinUnit.QUARTER, BinUnit.YEAR})


def build_levels(columns: EntryColumns, lanes: Sequence[Lane]) -> tuple[Level, ...]:
    """Return a level for every length of bin, finest first, from entries sorted by lane and time."""
    one = np.ones(len(columns.at), dtype=np.int64)
    rows = np.arange(len(columns.at), dtype=np.int64)
    singles = LevelColumns(columns.at, columns.at, rows, one, columns.balance, columns.balance)
    found: dict[BinUnit, LevelColumns] = {}
    for unit in BinUnit:
        found[unit] = _added_up(found[FINER[unit]] if unit in FINER else singles, columns, unit)
    return tuple(_level(unit, found[unit], columns, lanes) for unit in BinUnit)


def _added_up(finer: LevelColumns, columns: EntryColumns, unit: BinUnit) -> LevelColumns:
    """Return the bins that a finer level gives; it is sorted, so that equal ones stand beside each other."""
    begin, lane = _begin(finer.begin, unit), columns.lane[finer.first]
    is_new = np.ones(len(begin), dtype=np.bool_)
    is_new[1:] = (begin[1:] != begin[:-1]) | (lane[1:] != lane[:-1])
    firsts = np.flatnonzero(is_new)
    begins = begin[firsts]
    if len(firsts) == len(begin):
        return replace(finer, begin=begins, end=_end(begins, unit))
    return LevelColumns(
        begin=begins,
        end=_end(begins, unit),
        first=finer.first[firsts],
        count=np.add.reduceat(finer.count, firsts),
        low=np.minimum.reduceat(finer.low, firsts),
        high=np.maximum.reduceat(finer.high, firsts),
    )


def _begin(begins: Numbers, unit: BinUnit) -> Numbers:
    if unit in _BY_CALENDAR or unit is BinUnit.WEEK:
        return _calendar(begins, pl.col("us").dt.truncate(unit.every))
    return begins - begins % unit.us


def _end(begins: Numbers, unit: BinUnit) -> Numbers:
    if unit in _BY_CALENDAR:
        return _calendar(begins, pl.col("us").dt.offset_by(unit.every))
    return begins + unit.us


def _calendar(moments: Numbers, changed: pl.Expr) -> Numbers:
    series = pl.from_epoch(pl.Series("us", moments, dtype=pl.Int64()), "us")
    return numbers(series.to_frame().select(changed.dt.epoch("us").alias("us")), "us")


def _level(unit: BinUnit, bins: LevelColumns, columns: EntryColumns, lanes: Sequence[Lane]) -> Level:
    offsets = np.searchsorted(columns.lane[bins.first], np.arange(len(lanes) + 1))
    largest, largest_merged = _largest(read_bins(columns, bins, np.arange(len(bins.begin))), offsets, lanes)
    return Level(unit, bins, tuple(offsets.tolist()), largest, largest_merged)


def _largest(
    bins: BinColumns, offsets: np.ndarray[tuple[int], np.dtype[np.intp]], lanes: Sequence[Lane]
) -> tuple[dict[str, int], dict[str, int]]:
    """Return by currency the largest sum of one direction: in lanes by themselves, and in any lane."""
    own: dict[str, int] = {}
    every: dict[str, int] = {}
    most = np.maximum(bins.credit_units, bins.debit_units)
    for number, lane in enumerate(lanes):
        units = int(most[offsets[number] : offsets[number + 1]].max(initial=0))
        every[lane.currency] = max(every.get(lane.currency, 0), units)
        if not lane.members:
            own[lane.currency] = max(own.get(lane.currency, 0), units)
    return own, every


def fitting_unit(us_per_bin: float) -> BinUnit:
    """Return the shortest length of bin that is not shorter than asked for."""
    return next((unit for unit in BinUnit if unit.us >= us_per_bin), BinUnit.YEAR)


def bins_in_view(model: TimelineModel, unit: BinUnit, lanes: Sequence[int], shown: Span) -> BinColumns:
    """Return the bins of some lanes that lie in a stretch of time, and up to two before it in each lane."""
    level = model.level(unit)
    begins = level.bins.begin
    picked: list[np.ndarray[tuple[int], np.dtype[np.intp]]] = []
    for lane in lanes:
        start, stop = level.offsets[lane], level.offsets[lane + 1]
        own = begins[start:stop]
        first = max(0, int(np.searchsorted(own, shown.begin, side="right")) - BEFORE_VIEW)
        last = max(first, int(np.searchsorted(own, shown.end)))
        picked.append(np.arange(start + first, start + last))
    rows = np.concatenate(picked) if picked else np.arange(0)
    return read_bins(model.columns, level.bins, rows)
