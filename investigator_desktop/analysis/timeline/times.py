"""Printed wall-clock times as whole microseconds, in which a view is computed exactly."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - times are kept as printed
MICROSECOND = timedelta(microseconds=1)
MINUTE_US = 60_000_000
HOUR_US = 60 * MINUTE_US
DAY_US = 24 * HOUR_US
FIRST = datetime(1, 1, 1)  # noqa: DTZ001
LAST = datetime(9999, 12, 31)  # noqa: DTZ001


def as_us(moment: datetime) -> int:
    """Return a printed time as microseconds since 1970."""
    return (moment - EPOCH) // MICROSECOND


def as_moment(us: int) -> datetime:
    """Return microseconds since 1970 as a printed time; the calendar's ends hold what lies beyond them."""
    return EPOCH + timedelta(microseconds=min(max(us, as_us(FIRST)), as_us(LAST)))


def day_begin(day: date) -> int:
    """Return the microsecond at which a day begins."""
    return as_us(datetime.combine(day, time.min))


def day_end(day: date) -> int:
    """Return the microsecond at which the next day begins."""
    return day_begin(day) + DAY_US
