"""Times of day from a column of their own, however it writes them."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.importers.cells import Cells, shown_text
from investigator_desktop.importers.days.day_times import seconds_of, split_times
from investigator_desktop.importers.figures.number_shapes import cleaned

_POINTS = r"^(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(\D.*)?$"
_SIX_DIGITS = r"^(\d{2})(\d{2})(\d{2})$"
_FOUR_DIGITS = r"^(\d{1,2})(\d{2})$"
_LAST_OF_FOUR_DIGITS = 2359
_LEAST_OF_FOUR_DIGITS = (
    100  # whole numbers below may be hours, minutes or anything: no time is read from them
)
_NO_TIME = "99:99"


def times_of_day(cells: Cells) -> pl.DataFrame:
    """Return `seconds` since midnight, the precision as `fine`, and `clock_is_off` where no clock shows the time."""
    split = split_times(_with_colons(cells))
    seconds = seconds_of(split.times, split.halves)
    is_fine = split.times.str.count_matches(":") == 2
    precision = pl.select(
        pl.when(is_fine).then(pl.lit(Precision.SECOND.value)).otherwise(pl.lit(Precision.MINUTE.value))
    ).to_series()
    is_off = (split.times.is_not_null() & seconds.is_null()).fill_null(value=False)
    return pl.DataFrame({"seconds": seconds, "fine": precision, "clock_is_off": is_off})


def _with_colons(cells: Cells) -> pl.Series:
    texts = cleaned(shown_text(cells))
    if not texts.str.contains(":", literal=True).any():
        texts = texts.str.replace(_POINTS, "${1}:${2}:${3}${4}").str.strip_chars_end(":")
        texts = texts.str.replace(_SIX_DIGITS, "${1}:${2}:${3}")
        if texts.drop_nulls().str.contains(r"^\d{3,4}$").all():
            texts = texts.str.replace(_FOUR_DIGITS, "${1}:${2}")
    if cells.number is None:
        return texts
    return pl.select(pl.coalesce(_of_numbers(cells.number), texts)).to_series()


def _of_numbers(numbers: pl.Series) -> pl.Series:
    """Return the times of numbers: the part of a day that has gone, or the digits of hour, minute and second.

    Whole numbers of which none has more than two digits are no time that anybody could be sure of.
    """
    whole = numbers.drop_nulls()
    greatest = float(whole.max() or 0)  # type: ignore[arg-type]
    if greatest >= 1 and bool((whole % 1 == 0).all()):
        digits = numbers.cast(pl.Int64, strict=False).cast(pl.String)
        if greatest > _LAST_OF_FOUR_DIGITS:
            return digits.str.zfill(6).str.replace(_SIX_DIGITS, "${1}:${2}:${3}")
        if greatest >= _LEAST_OF_FOUR_DIGITS:
            return digits.str.zfill(4).str.replace(_FOUR_DIGITS, "${1}:${2}")
        return digits.set(digits.is_not_null(), _NO_TIME)
    seconds = pl.col("seconds")
    fraction = (numbers % 1 * 86400).round(0).cast(pl.Int64, strict=False)
    return (
        pl.DataFrame({"seconds": fraction})
        .select(
            pl.format(
                "{}:{}:{}",
                seconds // 3600 % 24,
                (seconds // 60 % 60).cast(pl.String).str.zfill(2),
                (seconds % 60).cast(pl.String).str.zfill(2),
            )
        )
        .to_series()
    )
