"""The days of the story and its rates of exchange, in whole fractions, so that amounts stay exact."""

from __future__ import annotations

from datetime import date

FIRST = date(2024, 1, 1)
LAST = date(2024, 6, 30)

MONTH_WORDS = ("январь", "февраль", "март", "апрель", "май", "июнь")


def tenge_in_som(minor: int) -> int:
    """Return Kyrgyz som for tenge at 5.05 tenge a som."""
    return minor * 100 // 505


def tenge_in_uzbek_sum(minor: int) -> int:
    """Return Uzbek sum for tenge at 27.4 sum a tenge."""
    return minor * 274 // 10


def tenge_in_dollars(minor: int) -> int:
    """Return dollars for tenge at 452.30 tenge a dollar."""
    return minor * 10 // 4523


def dollars_in_afghani(minor: int) -> int:
    """Return afghani for dollars at 70.60 afghani a dollar."""
    return minor * 706 // 10


def dollars_in_som(minor: int) -> int:
    """Return Kyrgyz som for dollars at 88.90 som a dollar."""
    return minor * 889 // 10


def rounded_down(minor: int, step: int) -> int:
    """Return the greatest multiple of `step` that does not exceed the amount."""
    return minor // step * step
