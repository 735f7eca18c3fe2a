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


@lru_cache
def currencies() -> dict[str, Currency]:
    """Return all currencies by alphabetic code."""
    table = tomllib.loads((RESOURCES / "reference" / "iso4217.toml").read_text(encoding="utf-8"))
    return {code: Currency(code, row["numeric"], row["digits"]) for code, row in table["currencies"].items()}


@lru_cache
def currency_codes_by_number() -> dict[str, str]:
    """Return the alphabetic code of each three-digit numeric code."""
    return {currency.numeric: code for code, currency in currencies().items()}


def minor_digits(code: str | None) -> int:
    """Return the number of decimals of a currency; 2 where the currency is not known or not in the table."""
    known = currencies().get(code or "")
    return known.digits if known else 2
