from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.text import digits_to_ascii
from investigator_desktop.qtbridge.display import WRITINGS, Display
from investigator_desktop.qtbridge.entered import entered_amount, entered_day


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "−1,234,567.50"),
        ("ru", "−1\u00a0234\u00a0567,50"),
        ("kk", "−1\u00a0234\u00a0567,50"),
        ("fa_AF", "−۱٬۲۳۴٬۵۶۷٫۵۰"),
    ],
)
def test_an_amount_is_written_as_the_language_writes_it(language: str, written: str) -> None:
    assert without_controls(Display(language).amount(Money(-123456750, 2, "KZT"))) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "03\u00a0Jan\u00a02024"),
        ("ru", "03.01.2024"),
        ("kk", "03.01.2024"),
        ("fa_AF", "۲۰۲۴/۰۱/۰۳"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language: str, written: str) -> None:
    assert Display(language).day(date(2024, 1, 3)) == written


def test_a_time_is_shown_only_as_finely_as_the_source_printed_it() -> None:
    display, moment = Display("ru"), datetime(2024, 1, 3, 14, 5, 6)
    shown = [without_controls(display.moment(moment, precision)) for precision in ("day", "minute", "second")]
    assert shown == ["03.01.2024", "03.01.2024\u00a0\u00a014:05", "03.01.2024\u00a0\u00a014:05:06"]


def test_an_amount_without_decimals_has_no_mark() -> None:
    assert without_controls(Display("en").money(Money(1500, 0, "JPY"))) == "1,500\u00a0JPY"


@given(st.integers(min_value=0, max_value=2**63 - 1), st.sampled_from(sorted(WRITINGS)))
def test_an_amount_that_is_shown_can_be_typed_back(units: int, language: str) -> None:
    shown = without_controls(Display(language).amount(Money(units, 2, "KZT")))
    assert entered_amount(shown) == units


@given(st.integers(), st.integers(min_value=0, max_value=6))
def test_no_digit_of_an_amount_is_lost(units: int, scale: int) -> None:
    shown = digits_to_ascii(without_controls(Display("fa_AF").amount(Money(units, scale, "AFN"))))
    assert int("".join(ch for ch in shown if ch.isdigit())) == abs(units)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("03.01.2024", date(2024, 1, 3)),
        ("3/1/2024", date(2024, 1, 3)),
        ("2024-01-03", date(2024, 1, 3)),
        ("۰۳.۰۱.۲۰۲۴", date(2024, 1, 3)),
        ("31.02.2024", None),
        ("03.01", None),
        ("", None),
    ],
)
def test_a_day_is_understood_in_any_digits(typed: str, day: date | None) -> None:
    assert entered_day(typed) == day


@pytest.mark.parametrize(
    ("typed", "units"),
    [
        ("1500", 150000),
        ("1 500,5", 150050),
        ("1,500.25", 150025),
        ("1.500", 150000),
        ("۱۵۰۰", 150000),
        ("12x", None),
        ("", None),
        ("99999999999999999999", None),
    ],
)
def test_an_amount_is_understood_with_its_groups(typed: str, units: int | None) -> None:
    assert entered_amount(typed) == units
