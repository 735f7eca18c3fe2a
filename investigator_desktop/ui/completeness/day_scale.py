"""Where a day lies on a strip: whole pixels from the side where reading begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from investigator_desktop.domain.completeness import AccountCompleteness, DayRange

LEAST_WIDTH = 3  # pixels, so that a single day in ten years can be seen
_MOST_DAYS_WITH_MONTHS = 800


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The days that strips show, both included."""

    first: date
    last: date

    @property
    def day_count(self) -> int:
        """Return their number."""
        return (self.last - self.first).days + 1

    def years(self) -> range:
        """Return the years in it."""
        return range(self.first.year, self.last.year + 1)

    def meets(self, part: DayRange) -> bool:
        """Tell whether some days of a range are shown."""
        return part.from_on <= self.last and self.first <= part.to_on


@dataclass(frozen=True, slots=True)
class DayScale:
    """A span of days over a width in pixels."""

    span: DaySpan
    width: int

    def begin_of(self, day: date) -> int:
        """Return where a day begins."""
        return (day - self.span.first).days * self.width // self.span.day_count

    def place_of(self, part: DayRange) -> tuple[int, int]:
        """Return where a range begins and how wide it is, cut off at the ends and never too thin to see."""
        begin = max(0, self.begin_of(part.from_on))
        end = min(self.width, self.begin_of(part.to_on + timedelta(days=1)))
        width = max(LEAST_WIDTH, end - begin)
        return min(begin, self.width - width), width

    def range_at(self, x: int, ranges: Sequence[DayRange]) -> int | None:
        """Return the position of the range at a place: the narrowest where some are drawn wider than they are."""
        hits = [
            (width, position)
            for position, part in enumerate(ranges)
            if self.span.meets(part)
            for begin, width in (self.place_of(part),)
            if begin <= x < begin + width
        ]
        return min(hits)[1] if hits else None

    @property
    def is_monthly(self) -> bool:
        """Tell whether months are marked; longer strips have years."""
        return self.span.day_count <= _MOST_DAYS_WITH_MONTHS

    def marks(self) -> Iterator[tuple[int, date]]:
        """Yield where years begin, or months on a short strip."""
        for year in self.span.years():
            for month in range(1, 13) if self.is_monthly else (1,):
                mark = date(year, month, 1)
                if self.span.first <= mark <= self.span.last:
                    yield self.begin_of(mark), mark


def span_of(accounts: Sequence[AccountCompleteness]) -> DaySpan | None:
    """Return the days that concern any of the accounts, None where there are none."""
    firsts = [one.from_on for one in accounts if one.from_on is not None]
    lasts = [one.to_on for one in accounts if one.to_on is not None]
    return DaySpan(min(firsts), max(lasts)) if firsts and lasts else None


def year_span(year: int) -> DaySpan:
    """Return the days of a year."""
    return DaySpan(date(year, 1, 1), date(year, 12, 31))
