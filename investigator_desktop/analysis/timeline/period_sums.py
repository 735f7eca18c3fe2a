"""What went in and out within a period, exactly, by currency: entries, and apart from them money transfers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from investigator_desktop.analysis.timeline.model import Lane, Span, TimelineModel
from investigator_desktop.domain.money import Money

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PeriodSum:
    """The entries of all lanes of one currency within a period, or the money transfers in them."""

    credits: Money
    debits: Money
    count: int


def period_sums(model: TimelineModel, period: Span, currency: str = "") -> tuple[PeriodSum, ...]:
    """Return the sums of entries in every currency that has some in a period, or in one, in the order of the codes.

    Money transfers, whose ids are negative, are no entries and in none of these sums.
    """
    sums: dict[str, PeriodSum] = {}
    for lane in _own_lanes(model, currency):
        own = _entry_sum(model, lane, period)
        before = sums.get(lane.currency)
        sums[lane.currency] = own if before is None else _added(before, own)
    return tuple(sums[code] for code in sorted(sums) if sums[code].count)


def transfer_sums(model: TimelineModel, period: Span, currency: str = "") -> tuple[PeriodSum, ...]:
    """Return what the money transfers of a period brought and took, by currency; two sides of one are counted once."""
    found: dict[str, list[tuple[Lane, Rows]]] = {}
    for lane in _own_lanes(model, currency):
        rows = _transfer_rows(model, lane, *_rows_within(model, lane, period))
        if len(rows):
            found.setdefault(lane.currency, []).append((lane, rows))
    return tuple(_sum_of(model, found[code]) for code in sorted(found))


def _own_lanes(model: TimelineModel, currency: str) -> list[Lane]:
    """Return the lanes that add no others up, of one currency or of all."""
    own = [lane for lane in model.lanes if not lane.members]
    return [lane for lane in own if not currency or lane.currency == currency]


def _rows_within(model: TimelineModel, lane: Lane, period: Span) -> tuple[int, int]:
    times = model.columns.at[lane.first : lane.stop]
    first, stop = np.searchsorted(times, [period.begin, max(period.begin, period.end)]).tolist()
    return lane.first + first, lane.first + stop


def _transfer_rows(model: TimelineModel, lane: Lane, first: int, stop: int) -> Rows:
    """Return which rows are money transfers: all of a person's lane, none of an account's, some of a place's."""
    if lane.account_id < 0:
        return np.arange(first, stop)
    if not model.is_by_place:
        return np.arange(0)
    return first + np.flatnonzero(model.columns.id[first:stop] < 0)


def _entry_sum(model: TimelineModel, lane: Lane, period: Span) -> PeriodSum:
    """Return the sum of all rows of a lane in a period, less those that are money transfers."""
    own = model.columns
    first, stop = _rows_within(model, lane, period)
    if first >= stop or lane.account_id < 0:
        return PeriodSum(lane.money(0), lane.money(0), 0)
    last = stop - 1
    is_credit, units = bool(own.is_credit[last]), int(own.units[last])
    credit = int(own.credit_before[last]) - int(own.credit_before[first]) + (units if is_credit else 0)
    debit = int(own.debit_before[last]) - int(own.debit_before[first]) + (0 if is_credit else units)
    count = int(own.count_before[last]) - int(own.count_before[first]) + int(own.weight[last])
    moved = _transfer_rows(model, lane, first, stop)
    less_credit, less_debit = _units(model, moved)
    return PeriodSum(lane.money(credit - less_credit), lane.money(debit - less_debit), count - len(moved))


def _units(model: TimelineModel, rows: Rows) -> tuple[int, int]:
    """Return what rows brought and what they took."""
    units, is_credit = model.columns.units[rows], model.columns.is_credit[rows]
    return int(units[is_credit].sum()), int(units[~is_credit].sum())


def _sum_of(model: TimelineModel, parts: list[tuple[Lane, Rows]]) -> PeriodSum:
    """Return the sum of money transfers of one currency; ids of the two sides of one follow each other."""
    rows = np.concatenate([rows for _, rows in parts])
    credit, debit = _units(model, rows)
    lane = parts[0][0]
    count = len(np.unique((-model.columns.id[rows] - 1) // 2))
    return PeriodSum(lane.money(credit), lane.money(debit), count)


def _added(one: PeriodSum, other: PeriodSum) -> PeriodSum:
    return PeriodSum(one.credits + other.credits, one.debits + other.debits, one.count + other.count)
