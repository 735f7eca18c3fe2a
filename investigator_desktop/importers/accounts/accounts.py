"""Whose account a statement is of, from what the sheet says and what the rows hold."""

from __future__ import annotations

import re

import polars as pl

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity, Period, PrintedTotals
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.conventions.conventions import DateConvention
from investigator_desktop.importers.days.dates import read_times, survey_days
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.labels import Labelled

_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")


def account_key(text: str) -> str:
    """Return an account number without spaces, in capitals: what makes two of them the same account."""
    return "".join(text.split()).upper()


def account_keys(numbers: pl.Series) -> pl.Series:
    """Return the keys of many account numbers; null stays null, as does a word such as NULL, which has no digit."""
    keys = numbers.str.replace_all(r"\s", "").str.to_uppercase()
    return pl.select(pl.when(keys.str.contains(r"\d")).then(keys)).to_series()


def identity(
    number: str | None, facts: Facts, currency: str, holder: str | None, holder_id: str | None
) -> AccountIdentity:
    """Return the identity of an account; what the sheet says of it goes before what the rows say."""
    key = account_key(number or "")
    is_iban = _IBAN.fullmatch(key) is not None
    is_own = facts.account is None or account_key(facts.account) == key
    return AccountIdentity(
        number=number,
        iban=key if is_iban else None,
        currency=currency or facts.currency,
        holder=(facts.holder if is_own else None) or holder,
        holder_id=(facts.holder_id if is_own else None) or holder_id,
        bank=facts.bank,
    )


def money_of(labelled: Labelled | None, currency: str, mark: DecimalMark) -> Money | None:
    """Return a labelled amount as money; a cell that decides its own decimal mark is read by it."""
    if labelled is None:
        return None
    cells = Cells(1, text=pl.Series([labelled.value], dtype=pl.String))
    found = survey(cells)
    read = read_amounts(cells, found.decided or mark, found).row(0, named=True)
    if read["units"] is None:
        return None
    units, scale = int(read["units"]), int(read["scale"])
    wanted = max(scale, minor_digits(currency))
    is_owed = read["is_negative"] or read["direction"] == "debit"
    return Money(units * int(10 ** (wanted - scale)) * (-1 if is_owed else 1), wanted, currency)


def period_of(facts: Facts, convention: DateConvention) -> Period | None:
    """Return the days a statement says it covers."""
    if facts.from_day is None or facts.to_day is None:
        return None
    cells = Cells(2, text=pl.Series([facts.from_day, facts.to_day], dtype=pl.String))
    found = survey_days([cells])
    moments = read_times(cells, found, convention.order, found.calendar or convention.calendar).get_column(
        "moment"
    )
    days = [moment.date() for moment in moments.to_list() if moment is not None]
    return Period(days[0], days[1]) if len(days) == 2 and days[0] <= days[1] else None


def totals_of(facts: Facts, currency: str, mark: DecimalMark, sheet: str | None) -> PrintedTotals | None:
    """Return the totals that the sheet states beside its table."""
    stated = [one for one in (facts.total_credit, facts.total_debit, facts.count) if one is not None]
    if not stated:
        return None
    credit, debit = money_of(facts.total_credit, currency, mark), money_of(facts.total_debit, currency, mark)
    count = int(facts.count.value) if facts.count is not None else None
    if credit is None and debit is None and count is None:
        return None
    return PrintedTotals(abs_money(credit), abs_money(debit), count, Place(sheet, stated[0].row))


def abs_money(money: Money | None) -> Money | None:
    """Return an amount without its sign."""
    return None if money is None else (-money if money.units < 0 else money)
