from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.currency import (
    all_currencies,
    currencies,
    currency_codes_by_number,
    minor_digits,
)
from investigator_desktop.domain.money import Money, decimal_text, rescaled

UNITS = st.integers(min_value=-(10**18), max_value=10**18)
SCALES = st.integers(min_value=0, max_value=6)


@given(UNITS, SCALES)
def test_decimal_text_is_exact(units: int, scale: int) -> None:
    assert Decimal(decimal_text(units, scale)) == Decimal(units).scaleb(-scale)


@given(UNITS, SCALES, SCALES)
def test_a_finer_scale_and_back_changes_nothing(units: int, scale: int, finer: int) -> None:
    assert rescaled(rescaled(units, scale, scale + finer), scale + finer, scale) == units


def test_a_coarser_scale_that_would_lose_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="more decimals"):
        rescaled(1234567, 3, 2)


@given(UNITS, SCALES, UNITS, SCALES)
def test_sums_are_exact_across_scales(one: int, one_scale: int, other: int, other_scale: int) -> None:
    total = Money(one, one_scale, "KZT") + Money(other, other_scale, "KZT")
    assert Decimal(str(total)) == Decimal(one).scaleb(-one_scale) + Decimal(other).scaleb(-other_scale)


def test_two_currencies_are_never_added() -> None:
    with pytest.raises(ValueError, match="cannot be added"):
        Money(1, 2, "KZT") + Money(1, 2, "USD")


@pytest.mark.parametrize(
    ("code", "digits"), [("AFN", 2), ("IRR", 2), ("IQD", 3), ("JPY", 0), ("KZT", 2), ("", 2), (None, 2)]
)
def test_minor_digits_are_those_of_iso_4217(code: str | None, digits: int) -> None:
    assert minor_digits(code) == digits


def test_every_currency_has_a_number_of_its_own() -> None:
    assert len({currency.numeric for currency in currencies().values()}) == len(currencies())
    assert currency_codes_by_number()["398"] == "KZT"


@pytest.mark.parametrize(("code", "digits"), [("LTL", 2), ("DEM", 2), ("ITL", 0), ("BYR", 0)])
def test_withdrawn_currencies_are_known_with_their_minor_units(code: str, digits: int) -> None:
    assert code not in currencies()
    assert all_currencies()[code].digits == minor_digits(code) == digits


def test_a_number_means_the_currency_that_has_it_now() -> None:
    assert currency_codes_by_number()["428"] == "LVL"
    assert currency_codes_by_number()["810"] == "RUB"
    assert all(currency_codes_by_number()[one.numeric] == one.code for one in currencies().values())
