"""ISO 4217 currencies from the one shipped table."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.foundation.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency of ISO 4217: `digits` is the number of decimals of its minor unit."""

    code: str
    numeric: str
    digits: int


_OLD_ROUBLE = "810"  # the number that accounts of Russian banks have in them to this day


def _section(name: str) -> dict[str, Currency]:
    table = tomllib.loads((RESOURCES / "reference" / "iso4217.toml").read_text(encoding="utf-8"))
    return {code: Currency(code, row["numeric"], row["digits"]) for code, row in table[name].items()}


@lru_cache
def currencies() -> dict[str, Currency]:
    """Return all currencies in use by alphabetic code."""
    return _section("currencies")


@lru_cache
def withdrawn_currencies() -> dict[str, Currency]:
    """Return the currencies that are in use no longer, such as `LTL`, by alphabetic code."""
    return _section("withdrawn")


@lru_cache
def all_currencies() -> dict[str, Currency]:
    """Return the currencies of past and present by alphabetic code."""
    return {**withdrawn_currencies(), **currencies()}


@lru_cache
def currency_codes_by_number() -> dict[str, str]:
    """Return the alphabetic code of each three-digit numeric code; 810 is the rouble, as Russian accounts write it."""
    past = {currency.numeric: code for code, currency in reversed(tuple(withdrawn_currencies().items()))}
    return past | {currency.numeric: code for code, currency in currencies().items()} | {_OLD_ROUBLE: "RUB"}


def minor_digits(code: str | None) -> int:
    """Return the number of decimals of a currency; 2 where the currency is not known or not in the table."""
    known = all_currencies().get(code or "")
    return known.digits if known else 2
