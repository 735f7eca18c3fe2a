"""The time axis: ticks from ten years down to a minute, as close as their labels allow, and the context above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from investigator_desktop.analysis.timeline.model import Span
from investigator_desktop.analysis.timeline.times import DAY_US, HOUR_US, MINUTE_US, as_moment, as_us


class TickUnit(StrEnum):
    """What the label of a tick names."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


CONTEXT: dict[TickUnit, TickUnit | None] = {
    TickUnit.YEAR: None,
    TickUnit.QUARTER: TickUnit.YEAR,
    TickUnit.MONTH: TickUnit.YEAR,
    TickUnit.DAY: TickUnit.MONTH,
    TickUnit.HOUR: TickUnit.DAY,
    TickUnit.MINUTE: TickUnit.DAY,
}


@dataclass(frozen=True, slots=True)
class TickStep:
    """A distance between ticks: so many units, its usual microseconds, and how wide its labels are in letters."""

    unit: TickUnit
    count: int
    us: int
    letters: float


STEPS: tuple[TickStep, ...] = (
    TickStep(TickUnit.MINUTE, 1, MINUTE_US, 7.0),
    TickStep(TickUnit.MINUTE, 5, 5 * MINUTE_US, 7.0),
    TickStep(TickUnit.MINUTE, 15, 15 * MINUTE_US, 7.0),
    TickStep(TickUnit.MINUTE, 30, 30 * MINUTE_US, 7.0),
    TickStep(TickUnit.HOUR, 1, HOUR_US, 7.0),
    TickStep(TickUnit.HOUR, 3, 3 * HOUR_US, 7.0),
    TickStep(TickUnit.HOUR, 6, 6 * HOUR_US, 7.0),
    TickStep(TickUnit.DAY, 1, DAY_US, 4.0),
    TickStep(TickUnit.DAY, 2, 2 * DAY_US, 4.0),
    TickStep(TickUnit.DAY, 5, 5 * DAY_US, 4.0),
    TickStep(TickUnit.DAY, 10, 10 * DAY_US, 4.0),
    TickStep(TickUnit.MONTH, 1, 30 * DAY_US, 6.5),
    TickStep(TickUnit.QUARTER, 1, 91 * DAY_US, 8.0),
    TickStep(TickUnit.YEAR, 1, 365 * DAY_US, 6.0),
    TickStep(TickUnit.YEAR, 2, 2 * 365 * DAY_US, 6.0),
    TickStep(TickUnit.YEAR, 5, 5 * 365 * DAY_US, 6.0),
    TickStep(TickUnit.YEAR, 10, 10 * 365 * DAY_US, 6.0),
)


def tick_step(shown: Span, width: float, letter_width: float) -> TickStep:
    """Return the shortest step whose labels do not touch each other on an axis of this width."""
    per_us = width / max(1, shown.end - shown.begin)
    return next((step for step in STEPS if step.us * per_us >= step.letters * letter_width), STEPS[-1])


def ticks(shown: Span, step: TickStep) -> tuple[datetime, ...]:
    """Return the moments of the ticks in a stretch of time, each at the beginning of its unit."""
    return tuple(moment for moment in _moments(shown, step) if shown.begin <= as_us(moment) < shown.end)


def stretches(shown: Span, unit: TickUnit) -> tuple[tuple[datetime, Span], ...]:
    """Return the whole units that a stretch of time touches, each with the part of it that is shown."""
    begins = list(_moments(shown, TickStep(unit, 1, 0, 0)))
    ends = [*(as_us(moment) for moment in begins[1:]), shown.end]
    found = [
        (moment, Span(max(as_us(moment), shown.begin), min(end, shown.end)))
        for moment, end in zip(begins, ends, strict=True)
    ]
    return tuple((moment, span) for moment, span in found if span.begin < span.end)


def _moments(shown: Span, step: TickStep) -> Iterator[datetime]:
    """Yield the moments of a step from the last one before the stretch to its end."""
    moment = _floor(as_moment(shown.begin), step)
    while as_us(moment) < shown.end:
        yield moment
        following = _next(moment, step)
        if following <= moment:
            return
        moment = following


def _floor(moment: datetime, step: TickStep) -> datetime:
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    match step.unit:
        case TickUnit.YEAR:
            return midnight.replace(year=max(1, moment.year // step.count * step.count), month=1, day=1)
        case TickUnit.QUARTER:
            return midnight.replace(month=(moment.month - 1) // 3 * 3 + 1, day=1)
        case TickUnit.MONTH:
            return midnight.replace(day=1)
        case TickUnit.DAY:
            return midnight.replace(day=_floor_day(moment.day, step.count))
    size = timedelta(microseconds=step.us)
    return midnight + (moment - midnight) // size * size


def _floor_day(day: int, count: int) -> int:
    """Return the last ticked day of a month up to `day`: the 1st, then every `count` days, none close to its end."""
    return max(tick for tick in _ticked_days(count) if tick <= day)


def _ticked_days(count: int) -> tuple[int, ...]:
    if count == 1:
        return tuple(range(1, 32))
    if count == 2:
        return tuple(range(1, 30, 2))
    return (1, *range(1 + count, 28, count))


def _next(moment: datetime, step: TickStep) -> datetime:
    match step.unit:
        case TickUnit.YEAR:
            year = moment.year - moment.year % step.count + step.count
            return moment.replace(year=year) if year <= 9999 else moment
        case TickUnit.QUARTER:
            return _month_later(moment, 3)
        case TickUnit.MONTH:
            return _month_later(moment, 1)
        case TickUnit.DAY:
            return _next_day(moment, step.count)
    return moment + timedelta(microseconds=step.us)


def _month_later(moment: datetime, count: int) -> datetime:
    years, month = divmod(moment.month - 1 + count, 12)
    year = moment.year + years
    return moment.replace(year=year, month=month + 1, day=1) if year <= 9999 else moment


def _next_day(moment: datetime, count: int) -> datetime:
    later = [day for day in _ticked_days(count) if day > moment.day]
    following = moment + timedelta(days=later[0] - moment.day) if later else _month_later(moment, 1)
    return following if following.month == moment.month else _month_later(moment, 1)
