"""Two spellings of one telephone number have one key, and other numbers have none."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.phones import phone_key


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("+7 701 123 45 67", None),
        ("8 (701) 123-45-67", "KZ"),
        ("7011234567", "KZ"),
        ("77011234567", None),
        ("007 701 1234567", None),
        ("+۷ ۷۰۱ ۱۲۳ ۴۵ ۶۷", None),
        ("тел. +7-701-123-45-67", None),
        ("+7(701)1234567", "AF"),
    ],
)
def test_spellings_of_one_number_have_one_key(text: str, country: str | None) -> None:
    assert phone_key(text, country) == "+77011234567"


@pytest.mark.parametrize(
    ("text", "country", "key"),
    [
        ("0700123456", "AF", "+93700123456"),
        ("0093700123456", None, "+93700123456"),
        ("90 123 45 67", "UZ", "+998901234567"),
        ("998901234567", None, "+998901234567"),
        ("0300 1234567", "PK", "+923001234567"),
    ],
)
def test_a_number_is_dialled_in_its_country(text: str, country: str | None, key: str) -> None:
    assert phone_key(text, country) == key


@pytest.mark.parametrize("text", ["", "12345", "Иванов", "0000000000", "850101"])
def test_what_is_no_number_has_no_key(text: str) -> None:
    assert phone_key(text, "KZ") is None
