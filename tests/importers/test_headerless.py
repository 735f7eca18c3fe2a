"""A table without titles is read where its cells leave one reading, and asked about where they leave two."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from tests.importers.builders import entries_of, read, signed, text_file

_OWN = "KZ86125KZT5004100100"


def _read(*rows: list[str | None]) -> FileReading:
    return read(text_file(rows), file_name="statement.csv")


def _fields(reading: FileReading) -> list[Field]:
    return [column.field for column in reading.layouts[0].columns]


def test_a_signed_amount_beside_a_day_and_a_text() -> None:
    reading = _read(
        [_OWN, "03.01.2024", "Rent for January", "-1 200,50", "KZT"],
        [_OWN, "14.01.2024", "Wages", "3 000,00", "KZT"],
    )
    assert reading.layouts[0].id == "general-headerless"
    assert _fields(reading) == [
        Field.ACCOUNT, Field.BOOKED_AT, Field.REMITTANCE_INFO, Field.AMOUNT, Field.CURRENCY,
    ]  # fmt: skip
    assert signed(reading) == [("debit", "1200.50"), ("credit", "3000.00")]
    assert reading.statements[0].account.key == _OWN


def test_the_columns_that_were_taken_are_named() -> None:
    reading = _read(["03.01.2024", "Rent", "-1200.50"], ["14.01.2024", "Wages", "3000.00"])
    warning = next(warning for warning in reading.warnings if warning.code == "no_titles")
    assert "column A holds the day and C the amount" in str(warning.sentence)


def test_two_sides_without_signs_are_told_by_the_balances() -> None:
    reading = _read(
        ["03.01.2024", "Opening deposit", None, "500.00", "500.00"],
        ["14.01.2024", "Shop", "20.25", None, "479.75"],
        ["15.01.2024", "Shop", "79.75", None, "400.00"],
    )
    assert _fields(reading)[2:] == [Field.DEBIT, Field.CREDIT, Field.RUNNING_BALANCE]
    assert signed(reading) == [("credit", "500.00"), ("debit", "20.25"), ("debit", "79.75")]


def test_balances_prove_sides_in_files_with_the_newest_row_first() -> None:
    reading = _read(
        ["15.01.2024", "Shop", "79.75", "0", "400.00"],
        ["14.01.2024", "Shop", "20.25", "0", "479.75"],
        ["03.01.2024", "Deposit", "0", "500.00", "500.00"],
    )
    assert signed(reading) == [("debit", "79.75"), ("debit", "20.25"), ("credit", "500.00")]


def test_two_sides_without_signs_and_balances_are_asked_about() -> None:
    reading = _read(["13.01.2024", "Shop", None, "20.25"], ["14.01.2024", "Somebody", "500.00", None])
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert not reading.statements
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.ASKED}


def test_amounts_without_any_direction_ask_for_it_alone() -> None:
    reading = _read(["13.01.2024", "Shop", "20.25"], ["14.01.2024", "Somebody", "500.00"])
    assert [question.kind.value for question in reading.questions] == ["direction_words"]


def test_words_for_directions_beside_the_amount() -> None:
    reading = _read(["20240113", "Shop", "Af", "136,13"], ["20240114", "Somebody", "Bij", "375,00"])
    assert signed(reading) == [("debit", "136.13"), ("credit", "375.00")]


def test_an_unsigned_column_that_moves_slowly_is_no_amount() -> None:
    reading = _read(
        ["13.01.2024", "Shop", "-48,00", "26550,33"],
        ["14.01.2024", "Cafe", "-79,00", "26054,54"],
        ["15.01.2024", "Wages", "497,90", "25433,54"],
        ["16.01.2024", "Shop", "-995,00", "27939,54"],
    )
    assert _fields(reading) == [Field.BOOKED_AT, Field.REMITTANCE_INFO, Field.AMOUNT, Field.OTHER]


def test_balances_before_and_after_each_row_prove_the_amount_between_them() -> None:
    reading = _read(
        ["123456789", "EUR", "20160102", "15,00", "10,00", "20160102", "-5,00", "Shop"],
        ["123456789", "EUR", "20160103", "10,00", "0,00", "20160103", "-10,00", "Cafe"],
    )
    assert signed(reading) == [("debit", "5.00"), ("debit", "10.00")]
    assert entries_of(reading)["running_balance"].to_list() == [1000, 0]


def test_two_columns_of_signed_amounts_are_asked_about() -> None:
    reading = _read(
        ["13.01.2024", "Shop", "-48.00", "-50.10"],
        ["14.01.2024", "Cafe", "-79.00", "81.25"],
        ["15.01.2024", "Wages", "497.90", "-501.30"],
    )
    assert reading.status is ReadStatus.NEEDS_MAPPING


def test_a_summary_under_titles_that_are_understood_is_no_table_without_titles() -> None:
    reading = _read(
        ["AccountId", "StatementCreated", "NumTransactions", "NetAmount"],
        ["50000000054910000003", "2010-10-18", "3", "-64321.5"],
    )
    assert not reading.statements


@pytest.mark.parametrize(
    "rows",
    [
        [["entry1", "entry2", "entry3"], ["entry4", "entry5", "entry6"]],
        [["key", "target"], ["Children", "Childcare"]],
        [["1", "2024-01-03", "Warehouse A"], ["2", "2024-01-04", "Warehouse B"]],
    ],
)
def test_lists_without_days_or_money_are_no_statements(rows: list[list[str | None]]) -> None:
    reading = _read(*rows)
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.NOT_A_STATEMENT}


def test_lines_before_and_between_the_rows_are_accounted_for() -> None:
    reading = _read(
        ["K", "32000", "244081", "EUR"],
        ["POS", "20240311", "Shop one", "-89.30"],
        ["a note in between", None, None, None],
        ["POS", "20240312", "Shop two", "-109.53"],
    )
    assert entries_of(reading)["row"].to_list() == [2, 4]
    assert {row.place.row for row in reading.unread_rows} == {1, 3}
