"""What spreadsheets do to identifiers is seen and named; what they destroyed is not invented."""

from __future__ import annotations

import json

import pytest

from investigator_desktop.domain.check_digits import has_iban_check_digits, has_kazakh_check_digit
from tests.importers.builders import Cell, entries_of, read, read_rows, sheet, signed, workbook

_TITLES = ["Дата", "Приход", "Расход", "Контрагент", "Счет контрагента", "БИН контрагента"]


def _entry(account: Cell, person_id: Cell, name: str = "А") -> dict[str, object]:
    reading = read_rows(_TITLES, ["03.01.2024", 1, None, name, account, person_id])
    return entries_of(reading).row(0, named=True)


def test_a_long_number_kept_as_a_double_is_named_as_damaged() -> None:
    entry = _entry(40702810100000000001, None)
    assert entry["counterparty_account"] == "40702810100000000000"
    assert entry["warnings"] == "identifier_damaged_by_spreadsheet"


def test_exponent_notation_of_an_account_is_named_as_damaged() -> None:
    entry = _entry("4,07028E+19", None)
    assert entry["counterparty_account"] == "4,07028E+19"
    assert entry["warnings"] == "identifier_damaged_by_spreadsheet"


def test_a_lost_leading_zero_is_put_back_where_the_check_digit_agrees_and_the_raw_number_kept() -> None:
    entry = _entry(None, 101500001)
    assert entry["counterparty_id"] == "000101500001"
    assert entry["warnings"] == "identifier_leading_zero_lost"
    assert json.loads(str(entry["other"])) == {"БИН контрагента": "101500001"}


def test_eleven_digits_that_do_not_check_stay_as_they_are_with_a_warning() -> None:
    entry = _entry(None, 12345678901)
    assert entry["counterparty_id"] == "12345678901"
    assert entry["warnings"] == "identifier_leading_zero_lost"


def test_a_number_format_of_zeros_carries_the_leading_zeros() -> None:
    raw = workbook(
        sheet([_TITLES, ["03.01.2024", 1, None, "А", None, 101500001]], formats={5: "000000000000"})
    )
    entry = entries_of(read(raw)).row(0, named=True)
    assert (entry["counterparty_id"], entry["warnings"]) == ("000101500001", "")


def test_decimals_left_behind_by_a_conversion_are_taken_off_and_the_raw_text_kept() -> None:
    entry = _entry(None, "990740000683.0")
    assert entry["counterparty_id"] == "990740000683"
    assert "990740000683.0" in str(entry["other"])


def test_latin_letters_in_a_cyrillic_name_are_named_and_left_as_they_are() -> None:
    entry = _entry(None, None, name="Ивaнов")
    assert entry["counterparty_name"] == "Ивaнов"
    assert entry["warnings"] == "mixed_script"


def test_an_apostrophe_before_digits_does_not_belong_to_the_number() -> None:
    assert _entry("'0012345678901234", None)["counterparty_account"] == "0012345678901234"
    assert signed(read_rows(_TITLES, ["03.01.2024", "'100,50", None, "А", None, None])) == [
        ("credit", "100.50")
    ]


@pytest.mark.parametrize(
    ("number", "is_right"),
    [
        ("850101300124", True), ("000101500001", True), ("990740000683", True), ("850101300125", False),
        ("85010130012", False), ("85010130012x", False),
    ],
)  # fmt: skip
def test_check_digit_of_iin_and_bin(number: str, is_right: bool) -> None:
    assert has_kazakh_check_digit(number) is is_right


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("KZ86125KZT5004100100", True), ("IR580540105180021273113007", True), ("PK36SCBL0000001123456702", True),
        ("KZ86125KZT5004100101", False), ("KZ8612", False), ("kz86125kzt5004100100", False),
    ],
)  # fmt: skip
def test_check_digits_of_an_iban(text: str, is_right: bool) -> None:
    assert has_iban_check_digits(text) is is_right


@pytest.mark.parametrize(
    "printed",
    [
        "ИИК KZ86125KZT5004100100",
        "KZ86125KZT5004100100 KZT",
        "KZ86125KZT5004100100/KZT",
        "КZ86125KZТ5004100100",
    ],
)
def test_an_iban_among_other_words_is_the_iban(printed: str) -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Счет плательщика", "Счет получателя"],
        ["03.01.2024", 10, printed, "KZ00601A000000000011"],
        ["04.01.2024", 10, "KZ00998B000000000033", printed],
    )
    assert [draft.account.key for draft in reading.statements] == ["KZ86125KZT5004100100"]
    assert printed in (entries_of(reading)["other"][0] or "")


def test_a_column_of_amounts_is_no_account() -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Счет", "Назначение"], ["03.01.2024", -1.5, 2.25, "x"], ["04.01.2024", 2, -7.5, "y"]
    )
    assert [draft.account.key for draft in reading.statements] == [""]


def test_a_bare_account_after_the_other_party_is_that_party_s() -> None:
    reading = read_rows(
        ["Дата", "Дебет", "Кредит", "Контрагент", "БИН", "Счет"],
        ["03.01.2024", 10, None, "А", "000000000011", "KZ00601A000000000011"],
    )
    assert [draft.account.key for draft in reading.statements] == [""]
    assert entries_of(reading)["counterparty_account"].to_list() == ["KZ00601A000000000011"]


def test_text_numbers_that_lost_a_zero_get_it_back_where_the_whole_column_agrees() -> None:
    titles = ["Дата", "Сумма", "Контрагент", "ИИН контрагента"]
    rows: list[list[Cell]] = [["03.01.2024", -1, "А", "101500001"], ["04.01.2024", -1, "Б", "850101300124"]]
    assert entries_of(read_rows(titles, *rows))["counterparty_id"].to_list()[0] == "101500001"
    rows[0][3] = "БИН 000101500001"
    assert entries_of(read_rows(titles, *rows))["counterparty_id"].to_list()[0] == "000101500001"
    rows[0][3] = "10101500003"
    assert entries_of(read_rows(titles, *rows))["counterparty_id"].to_list()[0] == "010101500003"
    rows[0][3] = "10101500004"
    assert entries_of(read_rows(titles, *rows))["counterparty_id"].to_list()[0] == "10101500004"
