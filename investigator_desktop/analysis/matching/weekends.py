"""Working days between two legs: a bank books on those of the country where the money arrives."""

from __future__ import annotations

import polars as pl

_FIRST_REST_DAY = {"IR": 3, "AF": 4}  # Monday is 0; elsewhere Saturday and Sunday
_REST_DAYS = {"AF": 1}
_EPOCH_WEEKDAY = 3  # day 0 of the count is a Thursday
_SHORTEST_IBAN = 15


def country_of(account: str) -> str | None:
    """Return the country that an IBAN begins with, None for any other number."""
    is_iban = len(account) >= _SHORTEST_IBAN and account[:2].isalpha() and account[2:4].isdigit()
    return account[:2] if is_iban and account[:2].isascii() else None


def working_days(debit_day: str, credit_day: str, country: str) -> pl.Expr:
    """Return how many working days of a country lie after the first day up to the second, negative backwards."""
    rest = _rest_between(debit_day, credit_day, 5, 2)
    for place, first in _FIRST_REST_DAY.items():
        own = _rest_between(debit_day, credit_day, first, _REST_DAYS.get(place, 2))
        rest = pl.when(pl.col(country) == place).then(own).otherwise(rest)
    apart = pl.col(credit_day) - pl.col(debit_day)
    return pl.when(apart > 0).then(apart - rest).otherwise(apart)


def _rest_between(debit_day: str, credit_day: str, first: int, count: int) -> pl.Expr:
    return _rest_until(credit_day, first, count) - _rest_until(debit_day, first, count)


def _rest_until(day: str, first: int, count: int) -> pl.Expr:
    """Return how many days of rest there were up to a day, counted from the Monday before day 0."""
    since = pl.col(day) + _EPOCH_WEEKDAY
    return since.floordiv(7) * count + (since.mod(7) - first + 1).clip(0, count)
