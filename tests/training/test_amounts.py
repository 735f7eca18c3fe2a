from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.training import amounts


def test_each_spelling_is_what_its_bank_prints() -> None:
    assert amounts.grouped(154006911, " ") == "1 540 069,11"
    assert amounts.minimal(20274280) == "202742.8"
    assert amounts.minimal(100000) == "1000"
    assert amounts.comma(-5) == "-0,05"
    assert amounts.persian(123456789) == "۱٬۲۳۴٬۵۶۷٫۸۹"


@given(st.integers(-(10**14), 10**14))
def test_a_cell_holds_the_exact_amount(minor: int) -> None:
    assert Decimal(amounts.number(minor)) * 100 == minor


@given(st.integers(-(10**14), 10**14))
def test_plain_text_holds_the_exact_amount(minor: int) -> None:
    assert Decimal(amounts.plain(minor)) * 100 == minor
