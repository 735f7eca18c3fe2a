"""Tables of several accounts one under the other: none is lost, and what is said of one is not said of another."""

from __future__ import annotations

from tests.importers.builders import Cell, read_rows, signed

ONE, TWO = "DE45758566097999255977", "DE14540894039287421687"


def test_a_short_table_over_a_longer_one_of_other_columns_keeps_its_rows() -> None:
    first: list[list[Cell]] = [
        [f"Account: {ONE}"],
        ["S.No", "Txn Date", "Details", "Deposits, EUR", "Withdrawals, EUR"],
        ["1", "20240209", "Rent", None, "193.94"],
        ["2", "20240210", "Salary", "921.51", None],
    ]
    second: list[list[Cell]] = [
        [f"Account: {TWO}"],
        ["Txn Date", "Currency", "Details", "Type", "Amount"],
    ]
    second += [[f"202402{day}", "EUR", "Fee", "DR", "10.00"] for day in range(10, 22)]
    reading = read_rows(*first, [None], *second)
    assert [(one.account.number, one.entries.height) for one in reading.statements] == [(ONE, 2), (TWO, 12)]
    assert signed(reading)[:2] == [("debit", "193.94"), ("credit", "921.51")]


def test_balances_above_the_second_table_are_not_those_of_the_first() -> None:
    reading = read_rows(
        ["IBAN", ONE],
        ["Nr.", "Buchung", "Wertstellung", "Verwendungszweck", "Währung", "Umsatz"],
        ["1", "15.08.2024", "15.08.2024", "Miete", "EUR", "-3,00"],
        ["2", "16.08.2024", "16.08.2024", "Miete", "EUR", "-2,00"],
        ["Summe", None, None, None, None, "-5,00"],
        [None],
        ["Kontoauszug"],
        [f"Kontonummer: {TWO}"],
        ["Anfangssaldo: 987,32"],
        ["Neuer Saldo: 997,32"],
        ["Buchungsdatum", "Name Zahlungsbeteiligter", "Soll/Haben", "Umsatz", "Saldo", "Währung"],
        ["15.08.2024", "Müller GmbH", "Haben", "6,00", "993,32", "EUR"],
        ["16.08.2024", "Müller GmbH", "Haben", "4,00", "997,32", "EUR"],
    )
    first, second = reading.statements
    assert (first.account.number, first.opening_balance, first.closing_balance) == (ONE, None, None)
    assert second.account.number == TWO
    assert second.closing_balance is not None
    assert second.closing_balance.units == 99732


def test_titles_broken_into_lines_on_one_page_alone_begin_no_other_table() -> None:
    reading = read_rows(
        ["Devise:", "CHF"],
        ["Solde initial", "100,00"],
        ["Date\nopération", "Libellé", "Montant\ndébit", "Montant\ncrédit"],
        ["23.05.2024", "Loyer", "5,00", None],
        ["Date opération", "Libellé", "Montant débit", "Montant crédit"],
        ["24.05.2024", "Salaire", None, "7,00"],
    )
    (statement,) = reading.statements
    assert (statement.entries.height, statement.entries["currency"].to_list()) == (2, ["CHF", "CHF"])
