"""Times read from cells by columns: the distinct days are read one by one, the times of day all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce

import polars as pl

from investigator_desktop.domain.entry_frame import PRECISION, Precision
from investigator_desktop.importers.calendars import EXCEL_DAYS, SOLAR_YEARS, Calendar
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.date_shapes import COMPACT_MOMENT, DateOrder, DateParts, date_parts
from investigator_desktop.importers.number_shapes import cleaned
from investigator_desktop.importers.series import all_false, no_texts, same_text

_TIME = (
    r"(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$"
)
_SPLIT = r"^(.*?)" + _TIME
_COMPACT_DAYS = (19000101, 21000101)


@dataclass(frozen=True, slots=True)
class DateSurvey:
    """The distinct days of a column and what they say together about the order of day and month and the calendar."""

    parts: dict[str, DateParts | None]

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
        if not doubtful or len(self.proving) > 1:
            return next(iter(self.proving)) if len(self.proving) == 1 else DateOrder.DAY_FIRST
        if self.proving:
            return next(iter(self.proving))
        return DateOrder.DAY_FIRST if all(parts.has_points for parts in doubtful) else None

    @property
    def calendar(self) -> Calendar | None:
        """Return the calendar of years that could be of either Hijri calendar; None for a doubt."""
        years = {parts.year for parts in self.parts.values() if parts is not None and parts.calendar is None}
        if not years or years & set(SOLAR_YEARS) == years:
            return Calendar.SOLAR_HIJRI
        return None


@dataclass(frozen=True, slots=True)
class _Split:
    """The texts of a column split into day, time of day, half of the day and zone."""

    days: pl.Series
    times: pl.Series
    halves: pl.Series
    zones: pl.Series


def _split_evenly(clean: pl.Series) -> _Split | None:
    """Return the parts of texts that all have the same length and the time at the same place, without a pattern."""
    lengths = clean.str.len_bytes()
    length = lengths.max()
    if length not in (16, 19) or lengths.min() != length:
        return None
    marks = clean.str.slice(10, 1)
    if not marks.is_in([" ", "T"]).all() or not clean.str.slice(13, 1).eq(":").all():
        return None
    nothing = no_texts(len(clean))
    return _Split(clean.str.slice(0, 10), clean.str.slice(11), nothing, nothing)


def _split(texts: pl.Series) -> _Split:
    clean = cleaned(texts)
    clean = clean.set(clean == "", None)
    even = _split_evenly(clean) if not clean.null_count() and len(clean) else None
    if even is not None:
        return even
    if clean.str.contains(COMPACT_MOMENT.pattern).any():
        clean = clean.str.replace(COMPACT_MOMENT.pattern, "${1} ${2}:${3}:${4}")
    if not clean.str.contains(":", literal=True).any():
        nothing = no_texts(len(clean))
        return _Split(clean, nothing, nothing, nothing)
    groups = clean.str.extract_groups(_SPLIT).struct.unnest()
    return _Split(*(groups.to_series(place) for place in range(4)))


def _day_texts(cells: Cells) -> pl.Series:
    parts = []
    if cells.text is not None:
        parts.append(_split(cells.text).days.drop_nulls().unique())
    return pl.concat(parts) if parts else pl.Series([], dtype=pl.String)


def survey_days(columns: Iterable[Cells]) -> DateSurvey:
    """Return the distinct days of one or several columns that are written the same way."""
    texts = {text for cells in columns for text in _day_texts(cells).to_list()}
    return DateSurvey({text: date_parts(text) for text in texts})


def holds_day(cells: Cells) -> pl.Series:
    """Tell which cells are a day, in whatever order and calendar."""
    parts = []
    if cells.text is not None:
        days = _split(cells.text).days
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
    days = {text: _day(found.parts.get(text) or date_parts(text), order, calendar) for text in distinct}
    keys = pl.Series(list(days), dtype=pl.String)
    values = pl.Series(list(days.values()), dtype=pl.Date)
    return texts.replace_strict(keys, values, default=None, return_dtype=pl.Date)


def _day(parts: DateParts | None, order: DateOrder, calendar: Calendar) -> date | None:
    return None if parts is None else parts.day(order, calendar)


def seconds_of(times: pl.Series, halves: pl.Series | None = None) -> pl.Series:
    """Return the seconds since midnight of times such as `9:05` or `21:05:59`; null where there is none."""
    frame = pl.DataFrame({"time": times}).with_columns(
        pl.col("time")
        .str.split_exact(":", 2)
        .struct.rename_fields(["hour", "minute", "second"])
        .struct.unnest()
    )
    hour, minute, second = (
        pl.col(name).cast(pl.Int64, strict=False) for name in ("hour", "minute", "second")
    )
    if halves is not None and halves.null_count() < len(halves):
        half = halves.str.to_lowercase().str.slice(0, 1)
        frame = frame.with_columns(half=half)
        hour = hour % 12 + pl.when(pl.col("half") == "p").then(12).otherwise(0)
        hour = (
            pl.when(pl.col("half").is_null())
            .then(pl.col("hour").cast(pl.Int64, strict=False))
            .otherwise(hour)
        )
    total = hour * 3600 + minute * 60 + second.fill_null(0)
    fits = (hour < 24) & (minute < 60) & (second.fill_null(0) < 60)
    return frame.select(pl.when(fits).then(total).alias("seconds")).to_series()


def _precision(times: pl.Series) -> pl.Series:
    length = times.str.count_matches(":").fill_null(0)
    return pl.select(
        pl.when(length == 0)
        .then(pl.lit(Precision.DAY.value))
        .when(length == 1)
        .then(pl.lit(Precision.MINUTE.value))
        .otherwise(pl.lit(Precision.SECOND.value))
        .cast(PRECISION)
    ).to_series()


def _times_frame(moments: pl.Series, precision: pl.Series, zones: pl.Series | None) -> pl.DataFrame:
    zone = zones if zones is not None else no_texts(len(moments))
    return pl.DataFrame({"moment": moments, "precision": precision, "zone": zone.cast(pl.String)})


def _read_texts(texts: pl.Series, found: DateSurvey, order: DateOrder, calendar: Calendar) -> pl.DataFrame:
    split = _split(texts)
    days = _read_days(split.days, found, order, calendar)
    seconds = seconds_of(split.times, split.halves).fill_null(0)
    moments = days.cast(pl.Datetime("us")) + (seconds * 1_000_000).cast(pl.Duration("us"))
    return _times_frame(moments, _precision(split.times), split.zones)


def _read_moments(moments: pl.Series) -> pl.DataFrame:
    precision = same_text(Precision.SECOND.value, len(moments)).cast(PRECISION)
    return _times_frame(moments.cast(pl.Datetime("us")), precision, None)


def _read_numbers(
    numbers: pl.Series, found: DateSurvey, order: DateOrder, calendar: Calendar
) -> pl.DataFrame:
    """Return the times of numbers: days since 1899-12-30, or eight digits of year, month and day."""
    low, high = EXCEL_DAYS
    serial = pl.select(pl.when((numbers >= low) & (numbers < high)).then(numbers)).to_series()
    start = pl.datetime(1899, 12, 30, time_unit="us")
    moments = pl.select(
        start
        + pl.duration(microseconds=pl.lit((serial * 86_400_000_000).round(0).cast(pl.Int64)), time_unit="us")
    ).to_series()
    compact = _read_days(numbers.cast(pl.Int64, strict=False).cast(pl.String), found, order, calendar)
    both = pl.select(pl.coalesce(moments.dt.round("1s"), compact.cast(pl.Datetime("us")))).to_series()
    return _times_frame(both, _read_moments(both).get_column("precision"), None)


def read_times(cells: Cells, found: DateSurvey, order: DateOrder, calendar: Calendar) -> pl.DataFrame:
    """Return `moment`, `precision` and `zone` (an offset as printed) of each cell; moment is null where there is none.

    A column whose every time is midnight was printed with days only.
    """
    frames = []
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
