"""Wall clocks of the region in 2024, kept here so that a sample never depends on a system's zone tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KAZAKHSTAN_CHANGE_AT = datetime(2024, 2, 29, 18, tzinfo=UTC)
"""The instant at which Almaty went from UTC+6 to UTC+5: midnight of 1 March became 23:00 of 29 February."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A wall clock by its offsets in minutes before and after the Kazakh change."""

    name: str
    before_minutes: int
    after_minutes: int

    def wall_time(self, at: datetime) -> datetime:
        """Return what the clock on the wall shows, without a zone, as banks print it."""
        minutes = self.before_minutes if at < KAZAKHSTAN_CHANGE_AT else self.after_minutes
        return (at + timedelta(minutes=minutes)).replace(tzinfo=None)

    def instant(self, wall: datetime) -> datetime:
        """Return the instant of a wall time; in the hour that came twice, the first one."""
        early = wall.replace(tzinfo=UTC) - timedelta(minutes=self.before_minutes)
        if early < KAZAKHSTAN_CHANGE_AT:
            return early
        return wall.replace(tzinfo=UTC) - timedelta(minutes=self.after_minutes)


ALMATY = Zone("Asia/Almaty", 360, 300)
BISHKEK = Zone("Asia/Bishkek", 360, 360)
TASHKENT = Zone("Asia/Tashkent", 300, 300)
KABUL = Zone("Asia/Kabul", 270, 270)
