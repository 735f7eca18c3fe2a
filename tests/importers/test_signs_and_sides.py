"""What may not tell the signs and sides of amounts: totals, numbers of columns, closing balances, texts, accounts."""

from __future__ import annotations

import pytest

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import ReadStatus, ReconciliationState, StatementDraft
from investigator_desktop.importers.words.titles import title_meanings
from tests.importers.builders import Cell, entries_of, read_rows, signed

IBAN = "PK76HABB1681415735380068"


def _only(*rows: list[Cell]) -> StatementDraft:
    (statement,) = read_rows(*rows).statements
    return statement


def test_negative_closing_balance_under_the_amounts_gives_them_no_signs() -> None:
    reading = read_rows(
        ["Account number", IBAN],
        ["Date", "Amount", "Type", "Balance", "Currency"],
        ["20-04-2024", "27.00", "Debit", "27.00-", "PKR"],
        ["21-04-2024", "20.00", "Credit", "7.00-", "PKR"],
        ["22-04-2024", "13.00", "Debit", "20.00-", "PKR"],
        ["Closing balance", "20.00-"],
    )
    assert signed(reading) == [("debit", "27.00"), ("credit", "20.00"), ("debit", "13.00")]


@pytest.mark.parametrize("foreign", [["1", "2", "3", "4"], ["Total", None, "75.00", "60.00"]])
def test_debits_that_all_have_a_minus_stay_debits_beside_numbers_and_totals(foreign: list[Cell]) -> None:
    reading = read_rows(
        ["Date", "Details", "Debit, USD", "Credit, USD"],
        foreign,
        ["20.04.2024", "Rent", "-50.00", "0.00"],
        ["21.04.2024", "Salary", "0.00", "60.00"],
        ["22.04.2024", "Fee", "-25.00", "0.00"],
    )
    assert signed(reading) == [("debit", "50.00"), ("credit", "60.00"), ("debit", "25.00")]


def test_a_word_of_withdrawal_in_a_text_does_not_outweigh_the_sign() -> None:
    reading = read_rows(
        ["Күнү", "Суммасы", "Төлөм багыты", "Валюта"],
        ["2024-08-19", "496,16", "Выдача наличных в банкомате", "KGS"],
        ["2024-08-20", "- 155,46", "Комиссия банка", "KGS"],
        ["2024-08-21", "- 30,00", "Выдача наличных в банкомате", "KGS"],
    )
    assert signed(reading) == [("credit", "496.16"), ("debit", "155.46"), ("debit", "30.00")]


def test_the_balance_teaches_the_words_of_the_row_that_it_cannot_prove() -> None:
    reading = read_rows(
        ["Date", "Type", "Amount, EUR", "Balance"],
        ["20.04.2024", "qwe", "27.00", "973.00"],
        ["21.04.2024", "rty", "20.00", "993.00"],
        ["22.04.2024", "qwe", "13.00", "980.00"],
    )
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("debit", "27.00"), ("credit", "20.00"), ("debit", "13.00")]


def test_the_opening_balance_tells_the_direction_of_the_first_row() -> None:
    reading = read_rows(
        ["Opening balance", "1,000.00"],
        ["Date", "Amount, EUR", "Balance"],
        ["20.04.2024", "27.00", "973.00"],
        ["21.04.2024", "20.00", "993.00"],
        ["22.04.2024", "13.00", "980.00"],
    )
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("debit", "27.00"), ("credit", "20.00"), ("debit", "13.00")]


def test_one_chain_of_balances_through_several_accounts_is_one_statement() -> None:
    draft = _only(
        ["Date", "Account", "Amount, EUR", "Balance"],
        ["20.04.2024", "DE04834396480486573442", "-27.00", "973.00"],
        ["21.04.2024", "DE57691739835170569584", "20.00", "993.00"],
        ["22.04.2024", "DE04834396480486573442", "-13.00", "980.00"],
    )
    assert reconcile(draft).state is ReconciliationState.PASS
    assert draft.entries["counterparty_account"][0] == "DE04834396480486573442"


def test_accounts_that_go_each_with_one_counterparty_are_theirs() -> None:
    draft = _only(
        ["Buchungstag", "Begünstigter/Zahlungspflichtiger", "Kontonummer/IBAN", "Betrag"],
        ["20.04.2024", "Müller GmbH", "DE04834396480486573442", "-27,00 EUR"],
        ["21.04.2024", "Şahin Ltd", "DE57691739835170569584", "20,00 EUR"],
        ["22.04.2024", "Müller GmbH", "DE04834396480486573442", "-13,00 EUR"],
    )
    assert draft.entries["counterparty_account"].null_count() == 0


def test_one_stated_balance_for_several_accounts_makes_them_those_of_others() -> None:
    draft = _only(
        ["Opening balance", "1,000.00"],
        ["Date", "Account", "Amount, EUR"],
        ["20.04.2024", "DE04834396480486573442", "-27.00"],
        ["21.04.2024", "DE57691739835170569584", "20.00"],
    )
    assert draft.entries.height == 2


@pytest.mark.parametrize(
    ("printed", "units"),
    [
        ("Closing balance: (285.00)", -28500),
        ("Closing balance (EUR): (285.00)", -28500),
        ("Closing balance: -285.00", -28500),
        ("Closing balance — 285.00", 28500),
    ],
)
def test_a_balance_beside_its_label_keeps_its_sign(printed: str, units: int) -> None:
    draft = _only(
        ["Account: DE04834396480486573442"],
        [printed],
        ["Date", "Details", "Amount, EUR"],
        ["20.04.2024", "Rent", "-27.00"],
        ["21.04.2024", "Salary", "20.00"],
    )
    assert draft.closing_balance is not None
    assert draft.closing_balance.units == units


def test_a_column_of_an_unknown_title_is_the_side_that_the_table_lacks() -> None:
    reading = read_rows(
        ["Date", "Details", "Ausgehend xyz", "Credit", "Currency", "Balance"],
        ["20.04.2024", "Rent", "50.00", "0.00", "EUR", "950.00"],
        ["21.04.2024", "Salary", "0.00", "60.00", "EUR", "1,010.00"],
        ["22.04.2024", "Fee", "25.00", "0.00", "EUR", "985.00"],
    )
    assert signed(reading) == [("debit", "50.00"), ("credit", "60.00"), ("debit", "25.00")]


def test_an_outgoing_balance_is_no_amount() -> None:
    assert title_meanings("Шығыс қалдығы")[0].field is Field.RUNNING_BALANCE


def test_days_with_the_signs_for_year_month_and_day_are_read() -> None:
    reading = read_rows(
        ["交易日期", "摘要", "交易金额", "币种"],
        ["2024年03月15日", "转账", "-10.00", "CNY"],
        ["2024年3月6日", "工资", "20.00", "CNY"],
    )
    assert [str(moment.date()) for moment in entries_of(reading)["booked_at"]] == ["2024-03-15", "2024-03-06"]
