"""The entries behind a figure of a screening, and those of a line of outgoings with the rule of each."""

from __future__ import annotations

from datetime import timedelta

import polars as pl

from investigator_desktop.analysis.screening.digits import digits_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import (
    BalanceDay,
    DigitFigure,
    Figure,
    NumberGap,
    QuietDays,
    RoundShare,
    Scope,
    Stratum,
)
from investigator_desktop.domain.spending import SpendingLine
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.screening.looking import LOOKING_COLUMNS
from investigator_desktop.operations.screening.spending import ASSIGNING_COLUMNS

_ACCOUNT = pl.col("account").fill_null("")
_CURRENCY = pl.col("currency").fill_null("")
_DAY = pl.col("booked_at").dt.date()


def ids_behind(case: CaseFile, figure: Figure) -> tuple[int, ...]:
    """Return the entries that make a figure, by time; those on either side of a gap."""
    entries = countable_entries(case, LOOKING_COLUMNS)
    return tuple(entries.filter(_is_behind(figure))["id"].to_list())


def line_entries(case: CaseFile, assigned: pl.DataFrame, line: SpendingLine) -> pl.DataFrame:
    """Return the outgoings of a line, by time, with the `rule` of each and the word or code that it was `said_by`."""
    entries = countable_entries(case, ASSIGNING_COLUMNS)
    category = None if line.category is None else line.category.value
    return entries.filter(
        _ACCOUNT.eq(line.account) & _CURRENCY.eq(line.currency) & _DAY.dt.month_start().eq(line.month_on)
    ).join(
        assigned.filter(pl.col("category").eq_missing(pl.lit(category, pl.String))),
        on="id",
        how="inner",
        maintain_order="left",
    )


def _is_behind(figure: Figure) -> pl.Expr:
    if isinstance(figure, DigitFigure):
        has_digits = (pl.col("amount") > 0) & (digits_of(figure.test.position) == figure.digits)
        scope = figure.test.scope
        return has_digits & (_is_in(scope) if scope.account else _CURRENCY.eq(scope.currency))
    if isinstance(figure, RoundShare):
        units = _units(figure.unit)
        return _is_in(figure.scope) & (pl.col("amount") > 0) & (units % figure.unit.units == 0)
    if isinstance(figure, Stratum):
        units = _units(figure.total)
        below = pl.lit(value=True) if figure.below_units is None else units < figure.below_units
        return _is_in(figure.scope) & (units >= figure.from_units) & below
    if isinstance(figure, BalanceDay):
        return _is_in(figure.scope) & _DAY.eq(figure.day)
    return _ACCOUNT.eq(figure.account) & _is_beside(figure)


def _is_in(scope: Scope) -> pl.Expr:
    is_in = _ACCOUNT.eq(scope.account) & _CURRENCY.eq(scope.currency)
    if scope.direction is None:
        return is_in
    return is_in & (pl.col("direction").cast(pl.String) == scope.direction.value)


def _units(money: Money) -> pl.Expr:
    """Return amounts in whole units at the scale of an amount of all of them."""
    factor = pl.lit(10, pl.Int128).pow(pl.lit(money.scale, pl.Int64) - pl.col("amount_scale"))
    return pl.col("amount").cast(pl.Int128) * factor


def _is_beside(gap: NumberGap | QuietDays) -> pl.Expr:
    if isinstance(gap, NumberGap):
        return pl.col("bank_reference").is_in([gap.before, gap.after])
    day = timedelta(days=1)
    return _DAY.is_in([gap.from_on - day, gap.to_on + day])
