"""The rows of a table in one shape: when, how much, which way, in which currency, with what balance afterwards.

A frame of lines has one row a row of the table's body. `moment`, `units` and `direction` are null where the row
does not give them; why a row is no entry is told by `date_unreadable` and `amount_unreadable`.
"""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.currency import all_currencies
from investigator_desktop.domain.entry_frame import PRECISION
from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import Cells, shown_text
from investigator_desktop.importers.conventions.conventions import AmountConventions, DateConvention
from investigator_desktop.importers.days.calendars import LUNAR_MARGIN
from investigator_desktop.importers.days.clocks import times_of_day
from investigator_desktop.importers.days.dates import read_times
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.rows.amounts import FIRST, SECOND, column_amounts, table_amounts
from investigator_desktop.importers.rows.currencies import row_currencies
from investigator_desktop.importers.rows.directions import DEBIT

_DEFAULT_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Conventions:
    """How a table's amounts and days are written."""

    amounts: AmountConventions
    dates: DateConvention


def times_of(table: Table, field: Field, convention: DateConvention) -> pl.DataFrame:
    """Return moment, precision and zone of a date column; all null where the table has none."""
    cells = table.cells(field) or Cells(table.body.height)
    return read_times(cells, convention.survey, convention.order, convention.calendar)


def _is_filled(table: Table, field: Field) -> pl.Series:
    cells = table.cells(field) or Cells(table.body.height)
    return shown_text(cells).is_not_null()


def _with_time_of_day(times: pl.DataFrame, clock: pl.DataFrame | None) -> pl.DataFrame:
    if clock is None:
        return times
    joined = pl.concat([times, clock], how="horizontal")
    has_clock = pl.col("seconds").is_not_null() & pl.col("moment").is_not_null()
    day = pl.col("moment").dt.truncate("1d")
    return joined.select(
        pl.when(has_clock)
        .then(day + pl.duration(seconds="seconds", time_unit="us"))
        .otherwise("moment")
        .alias("moment"),
        pl.when(has_clock)
        .then(pl.col("fine"))
        .otherwise(pl.col("precision").cast(pl.String))
        .cast(PRECISION)
        .alias("precision"),
        "zone",
        pl.col("is_off_clock") | pl.col("clock_is_off"),
        "is_lunar",
    )


def booked_times(table: Table, convention: DateConvention) -> pl.DataFrame:
    """Return when each row was booked, with the time of day from its own column where there is one."""
    field = Field.BOOKED_AT if table.has(Field.BOOKED_AT) else Field.SENT_AT
    cells = table.cells(Field.BOOKED_TIME)
    clock = times_of_day(cells) if cells is not None else None
    times = _with_time_of_day(times_of(table, field, convention), clock)
    unreadable = _is_filled(table, field) & times.get_column("moment").is_null()
    return times.with_columns(date_unreadable=unreadable, **_interval())


def _interval() -> dict[str, pl.Expr]:
    """Return the first and last day that a time may be on; nothing where its day is certain."""
    day, margin, is_lunar = pl.col("moment").dt.date(), pl.duration(days=LUNAR_MARGIN), pl.col("is_lunar")
    return {
        "earliest_on": pl.when(is_lunar).then(day - margin),
        "latest_on": pl.when(is_lunar).then(day + margin),
    }


def _balances(table: Table, conventions: AmountConventions) -> pl.DataFrame:
    read = column_amounts(table, Field.RUNNING_BALANCE, conventions)
    is_negative = pl.col("is_negative") | (pl.col("direction") == DEBIT).fill_null(value=False)
    return read.select(
        balance=pl.when(is_negative).then(-pl.col("units")).otherwise("units"), balance_scale="scale"
    )


def minor_digits_expr(column: str) -> pl.Expr:
    """Return the decimals of the currency in a column; 2 for one that is not known."""
    table = all_currencies()
    return pl.col(column).replace_strict(
        list(table),
        [currency.digits for currency in table.values()],
        default=_DEFAULT_DIGITS,
        return_dtype=pl.Int64,
    )


def _seconds(table: Table, conventions: AmountConventions) -> pl.DataFrame:
    """Return the second amount of each row, such as the equivalent in the national currency."""
    read = table_amounts(table, SECOND, conventions)
    fields = (SECOND.single, SECOND.credit, SECOND.debit)
    currency = row_currencies(table, Field.CURRENCY_2, fields, read.get_column("currency"), None)
    scale = pl.max_horizontal(minor_digits_expr("currency_2"), "second_scale")
    frame = pl.DataFrame(
        {"second": read.get_column("units"), "second_scale": read.get_column("scale"), "currency_2": currency}
    )
    return at_scale(
        frame.with_columns(amount_2_scale=scale), ("second", "second_scale"), "amount_2_scale"
    ).select(
        amount_2="second",
        amount_2_scale=pl.when(pl.col("second").is_not_null()).then("amount_2_scale"),
        currency_2=pl.when(pl.col("second").is_not_null()).then("currency_2"),
    )


def at_scale(frame: pl.DataFrame, units_and_scale: tuple[str, str], scale: str) -> pl.DataFrame:
    """Return a frame with units brought from their own number of decimals to that of the column `scale`."""
    units, own = units_and_scale
    power = pl.lit(10, pl.Int64).pow((pl.col(scale) - pl.col(own)).clip(0, 18))
    return frame.with_columns((pl.col(units) * power).cast(pl.Int64).alias(units))


def _at_common_scale(lines: pl.DataFrame) -> pl.DataFrame:
    """Return lines whose amount and balance have the decimals of the currency, or more where a figure has more."""
    own = pl.max_horizontal(
        _needed_scale("units", "scale"), _needed_scale("balance", "balance_scale").fill_null(0)
    )
    lines = lines.with_columns(amount_scale=pl.max_horizontal(minor_digits_expr("currency"), own))
    lines = lines.with_columns(
        is_finer=(_needed_scale("units", "scale") > minor_digits_expr("currency")).fill_null(value=False)
    )
    lines = _stripped(lines, "units", "scale")
    lines = _stripped(lines, "balance", "balance_scale")
    lines = at_scale(lines, ("units", "scale"), "amount_scale")
    return at_scale(lines, ("balance", "balance_scale"), "amount_scale")


def _trailing_zeros(units: str, scale: str) -> pl.Expr:
    """Return how many decimals at the end of an amount are 0, up to six."""
    zeros: pl.Expr = pl.lit(0, pl.Int64)
    for count in range(1, 7):
        is_so = (pl.col(units) % 10**count == 0) & (pl.col(scale) >= count)
        zeros = pl.when(is_so).then(count).otherwise(zeros)
    return zeros


def _needed_scale(units: str, scale: str) -> pl.Expr:
    return pl.col(scale) - _trailing_zeros(units, scale)


def _stripped(lines: pl.DataFrame, units: str, scale: str) -> pl.DataFrame:
    zeros = _trailing_zeros(units, scale)
    return lines.with_columns(
        (pl.col(units) // pl.lit(10, pl.Int64).pow(zeros)).cast(pl.Int64).alias(units),
        (pl.col(scale) - zeros).alias(scale),
    )


def read_lines(
    table: Table, conventions: Conventions, facts: Facts, section_currency: pl.Series | None = None
) -> pl.DataFrame:
    """Return the lines of a table; `direction` is what the amount columns alone tell.

    `section_currency` is what lines between the rows say of those under them; it goes before what the sheet says.
    """
    amounts = table_amounts(table, FIRST, conventions.amounts)
    fields = (FIRST.single, FIRST.credit, FIRST.debit)
    currency = row_currencies(table, Field.CURRENCY, fields, amounts.get_column("currency"), None)
    stated = [section_currency] if section_currency is not None else []
    currency = pl.select(pl.coalesce(currency, *stated, pl.lit(facts.currency, pl.String))).to_series()
    parts = [
        table.body.select(ROW),
        booked_times(table, conventions.dates),
        times_of(table, Field.VALUE_ON, conventions.dates).select(value_on=pl.col("moment").dt.date()),
        amounts.drop("currency").rename({"is_unreadable": "amount_unreadable"}),
        _balances(table, conventions.amounts),
        _seconds(table, conventions.amounts),
    ]
    lines = pl.concat(parts, how="horizontal").with_columns(currency=currency.fill_null(""))
    return _at_common_scale(lines)
