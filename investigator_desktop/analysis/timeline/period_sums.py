"""What went in and out within a period, exactly, by currency."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from investigator_desktop.analysis.timeline.model import Lane, Span, TimelineModel
from investigator_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class PeriodSum:
    """The entries of all lanes of one currency within a period."""

    credits: Money
    debits: Money
    count: int


def period_sums(model: TimelineModel, period: Span, currency: str = "") -> tuple[PeriodSum, ...]:
    """Return the sums of every currency that has entries in a period, or of one of them, in the order of the codes."""
    sums: dict[str, PeriodSum] = {}
    for lane in model.lanes:
        if not lane.members and (not currency or lane.currency == currency):
            own = _lane_sum(model, lane, period)
            before = sums.get(lane.currency)
            sums[lane.currency] = own if before is None else _added(before, own)
    return tuple(sums[code] for code in sorted(sums) if sums[code].count)


def _lane_sum(model: TimelineModel, lane: Lane, period: Span) -> PeriodSum:
    own = model.columns
    first, stop = (
        lane.first + int(np.searchsorted(own.at[lane.first : lane.stop], us))
        for us in (period.begin, max(period.begin, period.end))
    )
    if first >= stop:
        return PeriodSum(lane.money(0), lane.money(0), 0)
    last = stop - 1
    is_credit, units = bool(own.is_credit[last]), int(own.units[last])
    credit = int(own.credit_before[last]) - int(own.credit_before[first]) + (units if is_credit else 0)
    debit = int(own.debit_before[last]) - int(own.debit_before[first]) + (0 if is_credit else units)
    count = int(own.count_before[last]) - int(own.count_before[first]) + int(own.weight[last])
    return PeriodSum(lane.money(credit), lane.money(debit), count)


def _added(one: PeriodSum, other: PeriodSum) -> PeriodSum:
    return PeriodSum(one.credits + other.credits, one.debits + other.debits, one.count + other.count)
