"""What went in and out within a period, exactly, by currency."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

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
        if not currency or lane.currency == currency:
            own = _lane_sum(model, lane, period)
            before = sums.get(lane.currency)
            sums[lane.currency] = own if before is None else _added(before, own)
    return tuple(sums[code] for code in sorted(sums) if sums[code].count)


def _lane_sum(model: TimelineModel, lane: Lane, period: Span) -> PeriodSum:
    times = model.entries["at"]
    first = bisect_left(times, period.begin, lane.first, lane.stop)
    stop = bisect_left(times, period.end, first, lane.stop)
    rows = model.entries.slice(first, stop - first)
    credit = rows.filter(rows["is_credit"])["units"].sum()
    return PeriodSum(lane.money(int(credit)), lane.money(int(rows["units"].sum()) - int(credit)), len(rows))


def _added(one: PeriodSum, other: PeriodSum) -> PeriodSum:
    return PeriodSum(one.credits + other.credits, one.debits + other.debits, one.count + other.count)
