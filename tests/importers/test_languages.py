"""Statements in the languages of many banks are read without a mapping."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import ReadStatus
from tests.importers.builders import read, read_rows, signed, text_file

_EXPECTED = [("debit", "1234.56"), ("credit", "3500.00"), ("debit", "4.50")]


@pytest.mark.parametrize(
    ("day", "amount", "text"),
    [
        ("Buchungstag", "Betrag", "Verwendungszweck"),
        ("Date de l'opération", "Montant de l'opération", "Libellé"),
        ("Fecha operación", "Importe", "Concepto"),
        ("Data contabile", "Importo", "Descrizione"),
        ("Data lançamento", "Valor", "Histórico"),
        ("Boekdatum", "Bedrag (EUR)", "Omschrijving"),
        ("Bokföringsdag", "Belopp", "Beskrivning"),
        ("Bogføringsdato", "Beløb i DKK", "Tekst"),
        ("Data operacji", "Kwota operacji", "Opis operacji"),
        ("Datum zaúčtování", "Zaúčtovaná částka", "Zpráva"),
        ("Könyvelés dátuma", "Összeg", "Közlemény"),
        ("İşlem Tarihi", "İşlem Tutarı", "Açıklama"),
        ("Əməliyyatın tarixi", "Məbləğ", "Təyinat"),
        ("Санаи амалиёт", "Маблағ", "Таъиноти пардохт"),
        ("Amalyň senesi", "Möçberi", "Tölegiň maksady"),
        ("التاريخ", "المبلغ", "البيان"),
        ("تاریخ لین دین", "کل رقم", "تفصیل"),
        ("نېټه", "د پیسو اندازه", "تشریح"),
        ("交易日期", "交易金额", "摘要"),
        ("お取引日", "取引金額", "お取引内容"),
        ("거래일자", "거래금액", "적요"),
    ],
)
def test_titles_of_a_signed_amount(day: str, amount: str, text: str) -> None:
    reading = read(
        text_file(
            [
                [day, text, amount],
                ["2026-04-02", "A", "-1.234,56"],
                ["2026-04-05", "B", "3.500,00"],
                ["2026-04-09", "C", "-4,50"],
            ]
        )
    )
    assert reading.status is ReadStatus.OK
    assert signed(reading) == _EXPECTED
    fields = [column.field for column in reading.layouts[0].columns]
    assert fields == [Field.BOOKED_AT, Field.REMITTANCE_INFO, Field.AMOUNT]


@pytest.mark.parametrize(
    ("day", "debit", "credit", "balance"),
    [
        ("Buchungsdatum", "Belastung CHF", "Gutschrift CHF", "Saldo CHF"),
        ("Date", "Débit", "Crédit", "Solde"),
        ("Fecha", "Cargo", "Abono", "Saldo"),
        ("Data", "Uscite", "Entrate", "Saldo contabile"),
        ("Datum", "Af", "Bij", "Saldo na mutatie"),
        ("Tarih", "Borç", "Alacak", "Bakiye"),
        ("Tarix", "Məxaric", "Mədaxil", "Qalıq"),
        ("Сана", "Хароҷот", "Даромад", "Бақия"),
        ("التاريخ", "مدين", "دائن", "الرصيد"),
        ("记账日", "支出", "收入", "账户余额"),
        ("日付", "出金", "入金", "残高"),
        ("Date", "Money out", "Money in", "Balance"),
        ("Date", "Paid out", "Paid in", "Balance"),
        ("Date", "Outflow", "Inflow", "Running Balance"),
    ],
)
def test_titles_of_two_sides(day: str, debit: str, credit: str, balance: str) -> None:
    reading = read_rows(
        [day, debit, credit, balance],
        ["2026-04-22", "1234.56", None, "8765.44"],
        ["2026-04-25", None, "3500.00", "12265.44"],
        ["2026-04-29", "4.50", None, "12260.94"],
    )
    assert signed(reading) == _EXPECTED
    assert reading.statements[0].entries["running_balance"].to_list() == [876544, 1226544, 1226094]


@pytest.mark.parametrize(
    ("title", "paid", "received"),
    [
        ("Af Bij", "Af", "Bij"),
        ("Soll/Haben", "S", "H"),
        ("Bevétel/Kiadás", "kiadás", "bevétel"),
        ("收/支", "支出", "收入"),
        ("借贷", "借 Dr", "贷 Cr"),
        ("Borç/Alacak", "B", "A"),
        ("مدين/دائن", "مدين", "دائن"),
        ("D/K", "D", "K"),
    ],
)
def test_words_of_a_direction_column(title: str, paid: str, received: str) -> None:
    reading = read_rows(
        ["Date", "Amount", title],
        ["2026-04-22", "1234.56", paid],
        ["2026-04-25", "3500.00", received],
        ["2026-04-29", "4.50", paid],
    )
    assert signed(reading) == _EXPECTED


def test_titles_written_together_are_taken_apart() -> None:
    reading = read_rows(
        ["JournalDate", "Description", "NetAmount"],
        ["2026-04-22", "A", "-12.50"],
        ["2026-04-23", "B", "7.00"],
    )
    assert signed(reading) == [("debit", "12.50"), ("credit", "7.00")]


def test_amount_and_currency_of_the_account_come_before_those_of_the_operation() -> None:
    reading = read_rows(
        ["交易日期", "交易币种", "交易金额", "入账货币", "入账金额"],
        ["2026-04-22", "USD", "-10.00", "CNY", "-72.50"],
        ["2026-04-23", "USD", "5.00", "CNY", "36.00"],
    )
    assert signed(reading) == [("debit", "72.50"), ("credit", "36.00")]
    assert reading.statements[0].account.currency == "CNY"
    assert reading.statements[0].entries["currency_2"].to_list() == ["USD", "USD"]


def test_sides_of_the_account_come_before_those_of_the_operation() -> None:
    reading = read_rows(
        [
            "交易日期",
            "交易金额(收入)",
            "交易金额(支出)",
            "交易币种",
            "记账金额(收入)",
            "记账金额(支出)",
            "记账币种",
        ],
        ["2026-04-22", None, "10.00", "USD", None, "72.50", "CNY"],
        ["2026-04-23", "5.00", None, "USD", "36.00", None, "CNY"],
    )
    assert signed(reading) == [("debit", "72.50"), ("credit", "36.00")]
    assert reading.statements[0].account.currency == "CNY"


def test_an_empty_column_of_receipts_takes_nothing_from_the_amount() -> None:
    reading = read_rows(
        ["Date", "Amount", "Credit"], ["2026-04-22", "-10.00", None], ["2026-04-23", "5.00", None]
    )
    assert signed(reading) == [("debit", "10.00"), ("credit", "5.00")]
