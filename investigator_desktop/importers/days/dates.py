"""Times read from cells by columns: the distinct days are read one by one, the times of day all at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import reduce

import polars as pl

from investigator_desktop.domain.entry_frame import PRECISION, Precision
from investigator_desktop.importers.cells import SPACES, Cells
from investigator_desktop.importers.days.calendars import EXCEL_DAYS, HIJRI_YEARS, SOLAR_YEARS, Calendar
from investigator_desktop.importers.days.date_shapes import (
    DateOrder,
    DateParts,
    date_parts,
    ends_in_number,
    ends_in_one_digit,
)
from investigator_desktop.importers.days.day_times import seconds_of, split_times
from investigator_desktop.importers.series import FEW, all_false, no_texts, same_text

_COMPACT_DAYS = (19000101, 21000101)
_SERIAL = r"^[2-7]\d{4}(?:[.,]\d+)?$"
_EPOCHS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001


@dataclass(frozen=True, slots=True)
class DateSurvey:
    """The distinct days of a column and what they say together about the order of day and month and the calendar."""

    parts: dict[str, DateParts | None]
    from_1904: bool = False  # the epoch of numbers that count days

    @property
    def short_years(self) -> tuple[int, int] | None:
        """Return the first and the last of the years that are printed with two digits, None for none."""
        years = [parts.year for parts in self.parts.values() if parts is not None and parts.has_short_year]
        return (min(years), max(years)) if years else None

    @property
    def open_years(self) -> frozenset[int]:
        """Return the years that are not of the Gregorian calendar, or not surely."""
        known = (parts for parts in self.parts.values() if parts is not None)
        return frozenset(parts.year for parts in known if parts.calendar is None)

    @property
    def gregorian_years(self) -> frozenset[int]:
        """Return the years that are Gregorian without any doubt."""
        known = (parts for parts in self.parts.values() if parts is not None)
        return frozenset(parts.year for parts in known if parts.calendar is Calendar.GREGORIAN)

    @property
    def _open(self) -> list[DateParts]:
        return [parts for parts in self.parts.values() if parts is not None and not parts.is_fixed]

    @property
    def proving(self) -> frozenset[DateOrder]:
        """Return the orders that some day proves, because it is a day under one of them only."""
        return frozenset(order for parts in self._open if len(parts.orders) == 1 for order in parts.orders)

    @property
    def order(self) -> DateOrder | None:
        """Return the order that the days settle: by a part above 12, or by points between them; None for a doubt."""
        doubtful = [parts for parts in self._open if len(parts.orders) > 1 and parts.first != parts.second]
        if not doubtful:
            return next(iter(self.proving)) if len(self.proving) == 1 else DateOrder.DAY_FIRST
        if self.proving:
            return next(iter(self.proving)) if len(self.proving) == 1 else None
        return DateOrder.DAY_FIRST if all(parts.has_points for parts in doubtful) else None

    @property
    def calendar(self) -> Calendar | None:
        """Return the calendar of the open years that the days themselves settle; None for a doubt.

        Years up to 1409 are of the Solar Hijri calendar, as lunar ones they ended in 1989; no lunar month has 31 days.
        """
        years = self.open_years
        named = self._named_calendars
        if len(named) == 1 and years <= set(HIJRI_YEARS):
            return next(iter(named))
        if not years or years <= set(SOLAR_YEARS):
            return Calendar.SOLAR_HIJRI
        known = (parts for parts in self.parts.values() if parts is not None and parts.year in years)
        has_31 = any(31 in (parts.first, parts.second) for parts in known)
        return Calendar.SOLAR_HIJRI if has_31 and years <= set(HIJRI_YEARS) else None

    @property
    def _named_calendars(self) -> frozenset[Calendar]:
        """Return the Hijri calendars of which months are written with their names."""
        known = (parts.calendar for parts in self.parts.values() if parts is not None)
        return frozenset(one for one in known if one not in (None, Calendar.GREGORIAN))

    def lunar_days(self, calendar: Calendar) -> list[str]:
        """Return the texts of days of the lunar calendar, if the open years are of `calendar`."""
        return [
            text
            for text, parts in self.parts.items()
            if parts is not None and (parts.calendar or calendar) is Calendar.LUNAR_HIJRI
        ]


def _may_be_serials(texts: pl.Series) -> bool:
    """Tell whether the first text of a column counts days, which spares nearly all columns the look at the others."""
    first = next((text for text in texts.head(FEW).to_list() if text is not None), None)
    return first is None or re.match(_SERIAL, first.strip(SPACES)) is not None


def with_serials(cells: Cells) -> Cells:
    """Return cells whose every text is a number that counts days as spreadsheets do, as the numbers they are."""
    if cells.text is None or not _may_be_serials(cells.text):
        return cells
    if not cells.text.str.strip_chars().str.contains(_SERIAL).all():
        return cells
    numbers = cells.text.str.strip_chars().str.replace(",", ".", literal=True).cast(pl.Float64, strict=False)
    both = numbers if cells.number is None else cells.number.fill_null(numbers)
    return replace(cells, text=None, number=both)


def _day_texts(cells: Cells) -> pl.Series:
    parts = []
    if cells.text is not None:
        parts.append(split_times(cells.text).days.drop_nulls().unique())
    return pl.concat(parts) if parts else pl.Series([], dtype=pl.String)


def survey_days(columns: Iterable[Cells], *, from_1904: bool = False) -> DateSurvey:
    """Return the distinct days of one or several columns that are written the same way.

    Where a column has `10-Nov-9` nobody can tell whether `10-Nov-12` begins or ends with its year.
    """
    texts = {text for cells in columns for text in _day_texts(with_serials(cells)).to_list()}
    parts = {text: date_parts(text) for text in texts}
    if any(ends_in_one_digit(text) for text, one in parts.items() if one is None):
        parts = {text: None if ends_in_number(text) else one for text, one in parts.items()}
    return DateSurvey(parts, from_1904)


def holds_day(cells: Cells) -> pl.Series:
    """Tell which cells are a day, in whatever order and calendar."""
    parts = []
    cells = with_serials(cells)
    if cells.text is not None:
        days = split_times(cells.text).days
        distinct = days.drop_nulls().unique()
        known = distinct.filter(
            pl.Series([date_parts(text) is not None for text in distinct.to_list()], dtype=pl.Boolean)
        )
        parts.append(days.is_in(known.implode()).fill_null(value=False))
    if cells.number is not None:
        low, high = EXCEL_DAYS
        is_serial = (cells.number >= low) & (cells.number < high)
        is_compact = (cells.number >= _COMPACT_DAYS[0]) & (cells.number < _COMPACT_DAYS[1])
        parts.append((is_serial | is_compact).fill_null(value=False))
    if cells.moment is not None:
        parts.append(cells.moment.is_not_null())
    nothing = all_false(cells.length)
    return reduce(lambda one, other: one | other, parts, nothing)


def _read_days(texts: pl.Series, found: DateSurvey, order: DateOrder, calendar: Calendar) -> pl.Series:
    distinct = [text for text in texts.unique().to_list() if text is not None]
    known = found.parts
    parts = {text: known[text] if text in known else date_parts(text) for text in distinct}
    days = {text: _day(one, order, calendar) for text, one in parts.items()}
    keys = pl.Series(list(days), dtype=pl.String)
    values = pl.Series(list(days.values()), dtype=pl.Date)
    return texts.replace_strict(keys, values, default=None, return_dtype=pl.Date)


def _day(parts: DateParts | None, order: DateOrder, calendar: Calendar) -> date | None:
    return None if parts is None else parts.day(order, calendar)


def _precision(times: pl.Series, seconds: pl.Series) -> pl.Series:
    """Return how finely each time is known; one that no clock shows is known to the day."""
    colons = times.str.count_matches(":").fill_null(0)
    return pl.select(
        pl.when(seconds.is_null())
        .then(pl.lit(Precision.DAY.value))
        .when(colons == 1)
        .then(pl.lit(Precision.MINUTE.value))
        .otherwise(pl.lit(Precision.SECOND.value))
        .cast(PRECISION)
    ).to_series()


def _times_frame(
    moments: pl.Series,
    precision: pl.Series,
    zones: pl.Series | None,
    off_clock: pl.Series | None = None,
    lunar: pl.Series | None = None,
) -> pl.DataFrame:
    zone = zones if zones is not None else no_texts(len(moments))
    never = all_false(len(moments))
    return pl.DataFrame(
        {
            "moment": moments,
            "precision": precision,
            "zone": zone.cast(pl.String),
            "is_off_clock": never if off_clock is None else off_clock,
            "is_lunar": never if lunar is None else lunar,
        }
    )


def _read_texts(texts: pl.Series, found: DateSurvey, order: DateOrder, calendar: Calendar) -> pl.DataFrame:
    split = split_times(texts)
    days = _read_days(split.days, found, order, calendar)
    seconds = seconds_of(split.times, split.halves)
    moments = days.cast(pl.Datetime("us")) + (seconds.fill_null(0) * 1_000_000).cast(pl.Duration("us"))
    is_off = split.times.is_not_null() & seconds.is_null() & days.is_not_null()
    lunar = found.lunar_days(calendar)
    is_lunar = split.days.is_in(lunar).fill_null(value=False) if lunar else None
    return _times_frame(moments, _precision(split.times, seconds), split.zones, is_off, is_lunar)


def _read_moments(moments: pl.Series) -> pl.DataFrame:
    precision = same_text(Precision.SECOND.value, len(moments)).cast(PRECISION)
    return _times_frame(moments.cast(pl.Datetime("us")), precision, None)


def _read_numbers(
    numbers: pl.Series, found: DateSurvey, order: DateOrder, calendar: Calendar
) -> pl.DataFrame:
    """Return the times of numbers: days since the epoch of their workbook, or digits of year, month, day and time."""
    low, high = EXCEL_DAYS
    serial = pl.select(pl.when((numbers >= low) & (numbers < high)).then(numbers)).to_series()
    start = pl.lit(_EPOCHS[found.from_1904], pl.Datetime("us"))
    moments = pl.select(
        start
        + pl.duration(microseconds=pl.lit((serial * 86_400_000_000).round(0).cast(pl.Int64)), time_unit="us")
    ).to_series()
    written = _read_texts(numbers.cast(pl.Int64, strict=False).cast(pl.String), found, order, calendar)
    both = pl.select(pl.coalesce(moments.dt.round("1s"), written.get_column("moment"))).to_series()
    return _times_frame(both, _read_moments(both).get_column("precision"), None)


def read_times(cells: Cells, found: DateSurvey, order: DateOrder, calendar: Calendar) -> pl.DataFrame:
    """Return `moment`, `precision`, `zone`, `is_off_clock` and `is_lunar` of each cell; no moment where there is none.

    A time that no clock shows (`24:10`, `13:15 AM`) leaves the day, and is marked.
    A column whose every time is midnight was printed with days only.
    """
    frames = []
    cells = with_serials(cells)
    if cells.text is not None:
        frames.append(_read_texts(cells.text, found, order, calendar))
    if cells.moment is not None:
        frames.append(_read_moments(cells.moment))
    if cells.number is not None:
        frames.append(_read_numbers(cells.number, found, order, calendar))
    if not frames:
        nothing = pl.Series([None] * cells.length, dtype=pl.Datetime("us"))
        return _times_frame(nothing, nothing.cast(pl.Int64).cast(pl.String).cast(PRECISION), None)
    return _days_where_all_are_midnight(_first_filled(frames))


def _first_filled(frames: list[pl.DataFrame]) -> pl.DataFrame:
    """Return row by row the first frame that has a moment."""
    merged = frames[0]
    for other in frames[1:]:
        is_missing = merged.get_column("moment").is_null()
        merged = pl.select(
            pl.when(is_missing).then(other.get_column(name)).otherwise(merged.get_column(name)).alias(name)
            for name in merged.columns
        )
    return merged


def _days_where_all_are_midnight(times: pl.DataFrame) -> pl.DataFrame:
    moments = times.get_column("moment")
    if not (moments.drop_nulls().dt.truncate("1d") == moments.drop_nulls()).all():
        return times
    return times.with_columns(precision=pl.lit(Precision.DAY.value).cast(PRECISION))
