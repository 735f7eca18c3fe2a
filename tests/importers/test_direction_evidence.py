"""What the texts, the lines above and the words of a file prove about directions, and what they do not."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.layout import DirectionBasis, Field
from investigator_desktop.domain.statement import ReadStatus, UnreadReason
from tests.importers.builders import entries_of, read, read_rows, sheet, signed, text_file, workbook

_OWN, _OTHER, _THIRD = "KZ86125KZT5004100100", "KZ00601A000000000011", "KZ00998B000000000033"


def _codes(reading: object) -> set[str]:
    return {warning.code for warning in reading.warnings}  # type: ignore[attr-defined]


def test_charges_of_a_card_with_a_plus_are_debits_where_the_texts_prove_it() -> None:
    reading = read_rows(
        ["Date", "Description", "Amount"],
        ["2026-04-22", "Purchase Shop one", "30.00"],
        ["2026-04-23", "Payment received", "-500.00"],
        ["2026-04-24", "Shop two", "4.60"],
    )
    assert signed(reading) == [("debit", "30.00"), ("credit", "500.00"), ("debit", "4.60")]
    assert "charges_with_plus" in _codes(reading)
    assert reading.as_read is not None
    table = reading.as_read.tables[0]
    assert [evidence.basis for evidence in table.directions] == [DirectionBasis.STATED]
    assert next(one for one in table.columns if one.field is Field.AMOUNT).is_minus_reversal


def test_texts_that_agree_with_the_signs_change_nothing() -> None:
    reading = read_rows(
        ["Date", "Description", "Amount"],
        ["2026-04-22", "Purchase Shop one", "-30.00"],
        ["2026-04-23", "Payment received", "500.00"],
    )
    assert signed(reading) == [("debit", "30.00"), ("credit", "500.00")]
    assert "charges_with_plus" not in _codes(reading)


def test_signs_of_a_card_without_proof_are_kept_and_named() -> None:
    reading = read_rows(
        ["Credit card statement"],
        ["Date", "Card number", "Description", "Amount"],
        ["2026-04-22", "5191230567984561", "Shop one", "30.00"],
        ["2026-04-23", "5191230567984561", "Reward", "-0.20"],
    )
    assert signed(reading) == [("credit", "30.00"), ("debit", "0.20")]
    assert "signs_of_card" in _codes(reading)


def test_rows_that_count_neither_way_are_named_and_not_asked_about() -> None:
    reading = read_rows(
        ["收入：1笔 0.35元"],
        ["支出：1笔 28.16元"],
        ["交易时间", "收/支", "金额(元)"],
        ["2019-09-26 12:45:27", "支出", "¥28.16"],
        ["2019-09-24 10:10:11", "收入", "¥0.35"],
        ["2019-09-23 10:10:11", "/", "¥2000.00"],
        ["2019-09-22 10:10:11", "不计收支", "¥16.03"],
    )
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("debit", "28.16"), ("credit", "0.35")]
    named = [row for row in reading.unread_rows if row.reason is UnreadReason.NO_DIRECTION]
    assert [row.place.row for row in named] == [6, 7]
    assert all(row.needs_a_person for row in named)
    assert "no_direction" in _codes(reading)


def test_cancelled_rows_of_a_statement_are_entries_with_a_warning() -> None:
    reading = read_rows(
        ["Date", "Amount", "Status"],
        ["2026-04-22", "-30.00", "Completed"],
        ["2026-04-23", "-45.00", "Declined"],
    )
    assert signed(reading) == [("debit", "30.00"), ("debit", "45.00")]
    warning = next(warning for warning in reading.warnings if warning.code == "cancelled_entries")
    assert warning.place is not None
    assert warning.place.row == 3


@pytest.mark.parametrize("line", ["Приход: 5 000,00", "Кредит: 12"])
def test_a_total_above_a_table_gives_no_direction_to_its_rows(line: str) -> None:
    reading = read_rows([line], ["Дата", "Сумма"], ["13.01.2024", "100,00"], ["14.01.2024", "200,00"])
    assert [question.kind.value for question in reading.questions] == ["direction_words"]


def test_lines_above_that_name_both_directions_give_none() -> None:
    reading = read_rows(["Приход"], ["Расход"], ["Дата", "Сумма"], ["13.01.2024", "100,00"])
    assert [question.kind.value for question in reading.questions] == ["direction_words"]


def test_a_repeated_row_of_titles_is_no_unknown_word_for_a_direction() -> None:
    reading = read_rows(
        ["Date", "Transaction Type", "Amount"],
        ["2026-04-22", "debit", "30.00"],
        ["2026-04-23", "credit", "500.00"],
        ["Date", "Transaction Type", "Amount"],
    )
    assert signed(reading) == [("debit", "30.00"), ("credit", "500.00")]


def test_turnovers_among_the_rows_are_totals() -> None:
    reading = read_rows(
        ["Date", "Details", "Amount", "D/K"],
        ["2026-04-22", "Shop", "30.00", "D"],
        ["2026-04-23", "Wages", "500.00", "K"],
        ["2026-04-23", "Turnover", "30.00", "D"],
        ["2026-04-23", "Turnover", "500.00", "K"],
    )
    assert signed(reading) == [("debit", "30.00"), ("credit", "500.00")]
    assert sum(row.reason is UnreadReason.TOTAL for row in reading.unread_rows) == 2


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("export_20180226_1.csv", date(2018, 2, 10)),
        ("export_2018-02-26.csv", date(2018, 2, 10)),
        ("export_26-02-2018.csv", date(2018, 2, 10)),
        ("export.csv", None),
        ("export_02-03-2018.csv", None),
        ("export_20190101.csv", None),
    ],
)
def test_the_day_in_the_name_of_a_file_settles_the_order(name: str, expected: date | None) -> None:
    rows: list[list[str | None]] = [["Date", "Amount"], ["10/02/2018", "-5.00"]]
    reading = read(text_file(rows), file_name=name)
    if expected is None:
        assert [question.kind.value for question in reading.questions] == ["date_order"]
    else:
        assert entries_of(reading)["booked_at"].dt.date().to_list() == [expected]
        assert "order_by_file_name" in _codes(reading)


def test_accounts_that_never_are_the_stated_one_are_those_of_others() -> None:
    reading = read_rows(
        [f"Счет: {_OWN}"],
        ["Дата", "ИИК", "Дебет", "Кредит"],
        ["13.01.2024", _OTHER, "100,00", None],
        ["14.01.2024", _THIRD, None, "200,00"],
    )
    assert [statement.account.key for statement in reading.statements] == [_OWN]
    assert entries_of(reading)["counterparty_account"].to_list() == [_OTHER, _THIRD]


def test_accounts_with_the_stated_one_among_them_are_kept() -> None:
    reading = read(
        workbook(
            sheet(
                [
                    [f"Счет: {_OWN}"],
                    ["Дата", "Счет", "Дебет", "Кредит"],
                    ["13.01.2024", _OWN, "100,00", None],
                    ["14.01.2024", _THIRD, None, "200,00"],
                ]
            )
        )
    )
    assert {statement.account.key for statement in reading.statements} == {_OWN, _THIRD}
