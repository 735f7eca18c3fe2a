"""What the statements of a file of records say of themselves: whose they are, their days, balances and totals."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity, Period, PrintedTotals
from investigator_desktop.importers.accounts.accounts import abs_money, account_key
from investigator_desktop.importers.conventions.conventions import DateConvention
from investigator_desktop.importers.days.dates import read_times, survey_days
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.record_files.record_tables import RecordColumns, places_of

_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")
_TEXTS = ("layout", "account", "iban", "bank", "currency", "holder", "holder_id", "count")
_AMOUNTS = ("opening", "closing", "total_credit", "total_debit")
_DAYS = ("period_from", "period_to")


@dataclass(frozen=True, slots=True)
class RecordStatement:
    """One statement as its record tells it; amounts in the decimals of its currency."""

    place: Place
    layout_id: str
    account: AccountIdentity
    period: Period | None
    opening: Money | None
    closing: Money | None
    totals: PrintedTotals | None

    @property
    def says_something(self) -> bool:
        """Tell whether it names an account, a balance or a total, so that it is one even without entries."""
        return bool(self.account.key) or any((self.opening, self.closing, self.totals))


def _moneys(
    columns: RecordColumns, title: str, currencies: list[str], mark: DecimalMark | None
) -> list[Money | None]:
    if title not in columns.titles:
        return [None] * len(currencies)
    cells = columns.cells(title)
    found = survey(cells)
    read = read_amounts(cells, mark, found).select("units", "scale", "is_negative")
    return [
        None if units is None else _money(-units if is_negative else units, scale, currency)
        for (units, scale, is_negative), currency in zip(read.iter_rows(), currencies, strict=True)
    ]


def _money(units: int, scale: int, currency: str) -> Money:
    wanted = max(scale, minor_digits(currency))
    return Money(units * int(10 ** (wanted - scale)), wanted, currency)


def _days(columns: RecordColumns, title: str, dates: DateConvention) -> list[date | None]:
    if title not in columns.titles:
        return [None] * columns.frame.height
    cells = columns.cells(title)
    moments = read_times(cells, survey_days([cells]), dates.order, dates.calendar).get_column("moment")
    return [None if moment is None else moment.date() for moment in moments.to_list()]


def _period(first: date | None, last: date | None) -> Period | None:
    return None if first is None or last is None or first > last else Period(first, last)


def account_identity(number: str | None, iban: str | None, currency: str) -> AccountIdentity:
    """Return the identity of an account by its number, its IBAN or a number that is one."""
    key = account_key(iban or number or "")
    return AccountIdentity(
        number=number or iban or None,
        iban=key if _IBAN.fullmatch(key) else None,
        currency=currency or None,
    )


def _identity(values: dict[str, str | None], currency: str) -> AccountIdentity:
    known = account_identity(values["account"], values["iban"], currency)
    return replace(known, holder=values["holder"], holder_id=values["holder_id"], bank=values["bank"])


def record_statements(
    columns: RecordColumns, mark: DecimalMark | None, dates: DateConvention
) -> tuple[RecordStatement, ...]:
    """Return the statements of a file in the order of the source."""
    texts = pl.DataFrame({title: columns.texts(title) for title in _TEXTS}).to_dicts()
    currencies = [(values["currency"] or "").upper() for values in texts]
    moneys = [_moneys(columns, title, currencies, mark) for title in _AMOUNTS]
    days = [_days(columns, title, dates) for title in _DAYS]
    places = places_of(columns)
    where = zip(places.elements.to_list(), places.rows.to_list(), strict=True)
    found = []
    for at, (values, (element, row)) in enumerate(zip(texts, where, strict=True)):
        place, currency = Place(element, row), currencies[at]
        opening, closing, credit, debit = (amounts[at] for amounts in moneys)
        count = int(values["count"]) if (values["count"] or "").isdigit() else None
        has_totals = credit is not None or debit is not None or count is not None
        found.append(
            RecordStatement(
                place,
                values["layout"] or "",
                _identity(values, currency),
                _period(days[0][at], days[1][at]),
                opening,
                closing,
                PrintedTotals(abs_money(credit), abs_money(debit), count, place) if has_totals else None,
            )
        )
    return tuple(found)
