"""The present moment, given to whoever needs it so that tests and repeatable output can set it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def iso_utc(instant: datetime) -> str:
    """Return an instant as ISO 8601 in UTC to the microsecond; raise `ValueError` where it has no zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")
