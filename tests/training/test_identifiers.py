from __future__ import annotations

import pytest
from stdnum import iban

from investigator_desktop.training.identifiers import (
    firm_bin,
    iin_check_digit,
    kazakh_iban,
    kyrgyz_pin,
    person_iin,
    pinfl,
)


@pytest.mark.parametrize("number", ["850101300124", "000101500001", "990740000683"])
def test_check_digits_agree_with_published_numbers(number: str) -> None:
    assert iin_check_digit(number[:11]) == int(number[11])


@pytest.mark.parametrize("serial", range(1, 60, 7))
def test_persons_and_firms_have_no_month(serial: int) -> None:
    for number in (person_iin(1984, 17, True, serial), firm_bin(2016, serial)):
        assert len(number) == 12
        assert number[2:4] == "00"
        assert iin_check_digit(number[:11]) == int(number[11])


def test_an_iin_of_this_century_begins_with_zero_and_says_so() -> None:
    number = person_iin(2003, 15, False, 44)
    assert number.startswith("030015")
    assert number[6] == "6"


def test_ibans_have_right_check_digits_and_an_account_no_bank_uses() -> None:
    number = kazakh_iban("002", 106)
    assert iban.is_valid(number)
    assert number[4:10] == "002TRN"


def test_uzbek_and_kyrgyz_numbers_have_fourteen_digits_and_no_month() -> None:
    assert pinfl(1971, 12, True, 45)[3:5] == "00"
    assert kyrgyz_pin(1976, 4, True, 54)[3:5] == "00"
    assert {len(pinfl(1971, 12, True, 45)), len(kyrgyz_pin(1976, 4, True, 54))} == {14}
