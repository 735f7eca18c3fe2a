"""Rates of exchange that a person supplies: exact, with their source, and sealed before anything is converted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.currency import all_currencies
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

MOST_DECIMALS = 12
DEFAULT_AGE_DAYS = 7


class RatesRefused(InvestigatorError):
    """A table of rates that cannot be used, with the place and the reason."""

    def __init__(self, place: str, reason: Message) -> None:
        """Name the place and the reason."""
        sentence = message("Rates", "The table of rates cannot be used: {place}: {reason}")
        super().__init__(sentence.format(place=isolate(place), reason=reason))


@dataclass(frozen=True, slots=True)
class Rate:
    """What `nominal` units of `currency` were worth in the base on a day: `value` is decimal text, as printed."""

    on: date
    currency: str
    value: str
    nominal: int = 1

    @property
    def exact(self) -> Fraction:
        """Return the worth of one unit."""
        return Fraction(Decimal(self.value)) / self.nominal


@dataclass(frozen=True, slots=True)
class RateTable:
    """Rates into one currency, from one named source. A rate holds from its day on, for at most `age_days` days."""

    name: str
    source: str
    base: str
    rates: tuple[Rate, ...]
    age_days: int = DEFAULT_AGE_DAYS

    @property
    def from_on(self) -> date:
        """Return the day of the first rate."""
        return min(rate.on for rate in self.rates)

    @property
    def to_on(self) -> date:
        """Return the day of the last rate."""
        return max(rate.on for rate in self.rates)

    @property
    def currencies(self) -> tuple[str, ...]:
        """Return the currencies that it converts."""
        return tuple(sorted({rate.currency for rate in self.rates}))

    @property
    def sha256(self) -> str:
        """Return the hash that the seal is: over all that the table says but its name."""
        return sha256_hex(canonical_json({**self.as_plain(), "name": ""}))

    def as_plain(self) -> dict[str, object]:
        """Return the table as plain values: rates in the order of currency and day."""
        ordered = sorted(self.rates, key=lambda rate: (rate.currency, rate.on))
        return {
            "name": self.name,
            "source": self.source,
            "base": self.base,
            "age_days": self.age_days,
            "rates": [[rate.on.isoformat(), rate.currency, rate.nominal, rate.value] for rate in ordered],
        }

    def rate_on(self, currency: str, day: date) -> Rate | None:
        """Return the newest rate of a currency on a day that is not too old; None where there is none."""
        known = [rate for rate in self.rates if rate.currency == currency and rate.on <= day]
        newest = max(known, key=lambda rate: rate.on, default=None)
        return newest if newest is not None and (day - newest.on).days <= self.age_days else None


@dataclass(frozen=True, slots=True)
class SealedRates:
    """A table as sealed in a case: by whom, when, and in which audit record."""

    table: RateTable
    sha256: str
    sealed_by: Actor
    sealed_at: datetime
    sequence: int
    record_id: int


def table_of_plain(plain: object) -> RateTable:
    """Return the table that plain values say; raise `ValueError` where they say none."""
    if not isinstance(plain, dict) or not isinstance(plain.get("rates"), list):
        raise ValueError("this is no table of rates")
    rates = tuple(
        Rate(date.fromisoformat(str(on)), str(currency), str(value), int(str(nominal)))
        for on, currency, nominal, value in plain["rates"]
    )
    return RateTable(
        str(plain["name"]), str(plain["source"]), str(plain["base"]), rates, int(str(plain["age_days"]))
    )


def checked(table: RateTable, place: str) -> RateTable:
    """Return the table where it can be used; raise `RatesRefused` with the place of the first fault."""
    _require(bool(table.name.strip()), place, message("Rates", "it has no name."))
    _require(bool(table.source.strip()), place, message("Rates", "its source is not named."))
    _require_currency(table.base, place)
    _require(bool(table.rates), place, message("Rates", "it has no rates."))
    _require(table.age_days >= 0, place, message("Rates", "its rates hold for less than a day."))
    seen: set[tuple[str, date]] = set()
    for rate in table.rates:
        where = f"{place}, {rate.currency} {rate.on.isoformat()}"
        _require_rate(rate, table.base, where)
        _require(
            (rate.currency, rate.on) not in seen, where, message("Rates", "there are two rates for the day.")
        )
        seen.add((rate.currency, rate.on))
    return table


def _require_rate(rate: Rate, base: str, where: str) -> None:
    _require_currency(rate.currency, where)
    _require(rate.currency != base, where, message("Rates", "a currency is converted into itself."))
    _require(rate.nominal > 0, where, message("Rates", "the number of units is not above zero."))
    try:
        value = Decimal(rate.value)
    except InvalidOperation:
        value = Decimal(0)
    _require(value.is_finite() and value > 0, where, message("Rates", "the rate is not a number above zero."))
    exponent = value.as_tuple().exponent
    is_short = isinstance(exponent, int) and -exponent <= MOST_DECIMALS
    _require(is_short, where, message("Rates", "the rate has more than 12 decimals."))


def _require_currency(code: str, where: str) -> None:
    known = message("Rates", "{code} is no currency of ISO 4217.").format(code=isolate(code))
    _require(code in all_currencies(), where, known)


def _require(holds: bool, place: str, reason: Message) -> None:
    if not holds:
        raise RatesRefused(place, reason)
