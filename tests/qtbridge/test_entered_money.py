from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import WRITINGS, Display
from investigator_desktop.qtbridge.entered_money import entered_count, entered_money


@pytest.mark.parametrize(
    ("text", "currency", "units", "scale"),
    [
        ("1 234 567,89", "KZT", 123456789, 2),
        ("1,234,567.89", "KZT", 123456789, 2),
        ("1.234.567,8", "EUR", 123456780, 2),
        ("12,34,567.80", "INR", 123456780, 2),
        ("1’234.50", "CHF", 123450, 2),
        ("۱٬۲۳۴٫۵۰", "AFN", 123450, 2),
        ("-5", "KZT", -500, 2),
        ("−5,5", "KZT", -550, 2),
        ("1,234", "KZT", 123400, 2),
        ("1.234", "KWD", 1234, 3),
        ("1,234", "JPY", 1234, 0),
    ],
)
def test_an_amount_is_read_in_the_decimals_of_its_currency(
    text: str, currency: str, units: int, scale: int
) -> None:
    assert entered_money(text, currency) == Money(units, scale, currency)


@pytest.mark.parametrize(
    "text", ["", "abc", "1.2345", "12,345,6", "12.34.56", "1 23,4", "1,5 KZT", "--1", "1e3"]
)
def test_what_is_no_amount_of_the_currency_is_none(text: str) -> None:
    assert entered_money(text, "KZT") is None


@given(units=st.integers(-(10**15), 10**15), language=st.sampled_from(sorted(WRITINGS)))
def test_what_the_window_writes_is_read_again(units: int, language: str) -> None:
    money = Money(units, 2, "KZT")
    assert entered_money(without_controls(Display(language).amount(money)), "KZT") == money


def test_a_number_of_rows_is_whole() -> None:
    assert [entered_count(text) for text in ("12", "1 234", "۵", "1,5", "-1", "x")] == [
        12,
        1234,
        5,
        None,
        None,
        None,
    ]
