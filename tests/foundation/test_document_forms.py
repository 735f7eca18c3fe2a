from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Catalogue, message
from investigator_desktop.foundation.document_forms import MINUS, NO_BREAK_SPACE, document_decimal

LANGUAGES = st.sampled_from(("en", "ru", "kk", "fa_AF"))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "−1,234,567.80"),
        ("ru", f"−1{NO_BREAK_SPACE}234{NO_BREAK_SPACE}567,80"),
        ("kk", f"−1{NO_BREAK_SPACE}234{NO_BREAK_SPACE}567,80"),
    ],
)
def test_an_amount_has_the_marks_of_the_language(language: str, expected: str) -> None:
    assert document_decimal("-1234567.80", language) == expected


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), LANGUAGES)
def test_grouping_keeps_every_digit_in_ascii(amount: Decimal, language: str) -> None:
    plain = f"{amount:f}"
    written = document_decimal(plain, language)
    assert "".join(ch for ch in written if ch.isdigit()) == "".join(
        ch for ch in plain if ch.isdigit()
    ).lstrip("0").rjust(4, "0")
    assert written.startswith(MINUS) == plain.startswith("-")


def test_an_amount_in_a_sentence_is_written_in_the_language_of_the_sentence() -> None:
    sentence = message("Test", "{stated} is printed.").format(stated=Money(1_759_805_895, 2, "UZS"))
    assert Catalogue("en", {}).text(sentence) == "17,598,058.95 is printed."
    assert Catalogue("ru", {}).text(sentence) == "17\u00a0598\u00a0058,95 is printed."
