"""QIF: accounts, entries, splits, opening balances and investments; days and amounts as the whole column settles."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from tests.importers.builders import answered, signed
from tests.importers.record_texts import column, others, read_bytes, read_text


def _days(reading: FileReading) -> list[str]:
    return [str(moment)[:10] for moment in column(reading, "booked_at")]


def _left(reading: FileReading, reason: UnreadReason) -> list[tuple[int, str]]:
    return [(row.place.row, row.text) for row in reading.unread_rows if row.reason is reason]


def test_entries_of_an_account_are_read_with_payee_memo_number_and_category() -> None:
    reading = read_text(
        "!Account",
        "NChecking",
        "DHousehold",
        "TBank",
        "^",
        "!Type:Bank",
        "D01/31/2024",
        "T-1,000.50",
        "U-1,000.50",
        "CX",
        "N1005",
        "PBank Of Mortgage",
        "MMay",
        "AP.O. Box 1",
        "ATown",
        "LHome:Mortgage",
        "^",
        "D02/01/2024",
        "T75.00",
        "PDeposit",
        "L[Savings]",
        "^",
    )
    assert reading.status is ReadStatus.OK
    assert [(one.account.number, one.account.currency) for one in reading.statements] == [("Checking", None)]
    assert signed(reading) == [("debit", "1000.50"), ("credit", "75.00")]
    assert _days(reading) == ["2024-01-31", "2024-02-01"]
    assert column(reading, "row") == [7, 18]
    assert column(reading, "counterparty_name") == ["Bank Of Mortgage", "Deposit"]
    assert column(reading, "remittance_info") == ["May", None]
    assert column(reading, "bank_reference") == ["1005", None]
    assert column(reading, "counterparty_account") == [None, "Savings"]
    assert others(reading)[0] == {"C": "X", "A": "P.O. Box 1\nTown", "L": "Home:Mortgage"}
    assert [warning.code for warning in reading.warnings] == ["currency_not_stated"]
    assert [layout.id for layout in reading.layouts] == ["qif"]


def test_the_parts_of_a_split_entry_are_kept_and_are_no_entries() -> None:
    reading = read_text(
        "!Type:Bank",
        "D13/01/2024",
        "T-100.00",
        "LFood",
        "SFood",
        "D10/01/2024",
        "E50%",
        "$-50.00",
        "SCar",
        "$-50.00",
        "^",
    )
    assert signed(reading) == [("debit", "100.00")]
    assert _days(reading) == ["2024-01-13"]
    assert others(reading)[0]["S"] == "SFood\nD10/01/2024\nE50%\n$-50.00\nSCar\n$-50.00"


def test_what_stands_after_the_splits_is_of_the_whole_entry() -> None:
    reading = read_text("!Type:Bank", "D13/01/2024", "SOne", "$23", "STwo", "$52", "T75.00", "PDeposit", "^")
    assert signed(reading) == [("credit", "75.00")]
    assert column(reading, "counterparty_name") == ["Deposit"]
    assert others(reading)[0]["S"] == "SOne\n$23\nSTwo\n$52"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("1/25'08", "2008-01-25"),
        ("1/25' 8", "2008-01-25"),
        ("12/31'2019", "2019-12-31"),
        (" 1/25/94", "1994-01-25"),
        ("31.12.2019", "2019-12-31"),
        ("2019-03-31", "2019-03-31"),
        ("25/ 1/2010", "2010-01-25"),
    ],
)
def test_every_form_of_a_day_is_read(printed: str, read: str) -> None:
    assert _days(read_text("!Type:Bank", f"D{printed}", "T-1.00", "^")) == [read]


def test_an_order_of_day_and_month_that_may_be_either_is_asked_and_one_answer_serves() -> None:
    lines = ("!Type:Bank", "D06/01/2024", "T-1.00", "PA", "^", "D06/02/2024", "T2.00", "^")
    reading = read_text(*lines)
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert [question.kind for question in reading.questions] == [QuestionKind.DATE_ORDER]
    assert [row for row, _ in _left(reading, UnreadReason.ASKED)] == [2, 6]
    assert _days(read_text(*lines, mapping=answered(QuestionKind.DATE_ORDER, "month_first"))) == [
        "2024-06-01",
        "2024-06-02",
    ]


def test_a_decimal_mark_that_may_be_either_is_asked() -> None:
    reading = read_text("!Type:Bank", "D31.01.2024", "T-1.250", "^", "D30.01.2024", "T2.500", "^")
    assert [question.kind for question in reading.questions] == [QuestionKind.DECIMAL_MARK]
    settled = read_text("!Type:Bank", "D31.01.2024", "T-1.250", "^", "D30.01.2024", "T2.500,75", "^")
    assert signed(settled) == [("debit", "1250.00"), ("credit", "2500.75")]


def test_an_opening_balance_is_no_entry_and_names_the_account() -> None:
    reading = read_text(
        "!Type:Bank",
        "D1/31'2020",
        "T250.00",
        "CX",
        "POpening Balance",
        "L[My Bank]",
        "^",
        "D2/ 1'2020",
        "T-50.00",
        "^",
    )
    statement = reading.statements[0]
    assert (statement.account.number, str(statement.opening_balance)) == ("My Bank", "250.00")
    assert signed(reading) == [("debit", "50.00")]
    assert [row for row, _ in _left(reading, UnreadReason.BALANCE)] == [2]


def test_accounts_listed_before_their_entries_are_not_taken_for_each_other() -> None:
    reading = read_text(
        "!Option:AutoSwitch",
        "!Account",
        "NCash",
        "TCash",
        "^",
        "NCard",
        "TCCard",
        "^",
        "!Clear:AutoSwitch",
        "!Account",
        "NCash",
        "TCash",
        "^",
        "!type:cash",
        "D31/01/2024",
        "T5",
        "^",
        "!Account",
        "NCard",
        "TCCard",
        "^",
        "!Type:CCard ",
        "D30/01/2024",
        "T-7",
        "^",
        "D29/01/2024",
        "T-8",
        "^",
    )
    assert [(one.account.number, one.entries.height) for one in reading.statements] == [
        ("Cash", 1),
        ("Card", 2),
    ]
    assert signed(reading) == [("credit", "5.00"), ("debit", "7.00"), ("debit", "8.00")]


def test_lists_are_named_and_are_no_entries() -> None:
    reading = read_text(
        "### exported",
        "",
        "!Type:Cat",
        "NFood",
        "DGroceries",
        "T1000",
        "^",
        "!Type:Security",
        "NBond",
        "S^BTC",
        "TStock",
        "^",
        "!Type:Memorized",
        "KD",
        "T-5.00",
        "PShop",
        "^",
        "!Type:Bank",
        "D31/01/2024",
        "T5",
        "^",
    )
    assert signed(reading) == [("credit", "5.00")]
    assert _left(reading, UnreadReason.NOT_A_STATEMENT) == [
        (4, "NFood\nDGroceries\nT1000"),
        (9, "NBond\nS^BTC\nTStock"),
        (14, "KD\nT-5.00\nPShop"),
    ]
    assert _left(reading, UnreadReason.NOTE) == [(1, "### exported")]


def _investments(*records: str) -> FileReading:
    """Return what an account of securities means; the lines of each record are separated by strokes."""
    lines = [line for record in records for line in (*record.split("|"), "^")]
    return read_text("!Account", "NBroker", "TInvst", "^", "!Type:Invst", *lines)


def test_investments_give_an_entry_where_money_of_their_account_moves() -> None:
    reading = _investments(
        "D1/31/24|NBuy|YShares|I10|Q5|T50.00|O1.00",
        "D1/30/24|NDiv|YShares|T3.00",
        "D1/27/24|NXOut|T20.00|L[CHECKING]",
        "D1/26/24|NCash|T-4.00",
    )
    assert signed(reading) == [("debit", "50.00"), ("credit", "3.00"), ("debit", "20.00"), ("debit", "4.00")]
    assert column(reading, "entry_type") == ["Buy", "Div", "XOut", "Cash"]
    assert column(reading, "counterparty_account") == [None, None, "CHECKING", None]
    assert others(reading)[0] == {"Y": "Shares", "I": "10", "Q": "5", "O": "1.00"}


def test_investments_that_move_shares_alone_are_named() -> None:
    reading = _investments(
        "D1/29/24|NShrsIn|YShares|Q5|T50.00",
        "D1/28/24|NBuyX|YShares|T9.00|L[CHECKING]|$9.00",
        "D1/25/24|NSell|YShares",
    )
    assert not reading.statements
    assert [row for row, _ in _left(reading, UnreadReason.NOTE)] == [6, 12]
    assert [row for row, _ in _left(reading, UnreadReason.NO_AMOUNT)] == [19]


def test_a_file_that_ends_without_a_caret_gives_what_is_whole() -> None:
    whole = read_bytes(b"!Type:Bank\nD31/01/2024\nT5\n^\nD30/01/2024\nT-7\nPShop\n")
    assert signed(whole) == [("credit", "5.00"), ("debit", "7.00")]
    assert [(one.code, one.place and one.place.row) for one in whole.warnings][:1] == [("truncated", 5)]
    cut = read_bytes(b"!Type:Bank\nD31/01/2024\nT5\n^\nD30/01/2024\nT-7")
    assert signed(cut) == [("credit", "5.00")]
    assert _left(cut, UnreadReason.UNREADABLE_AMOUNT) == [(5, "D30/01/2024\nT-7")]


def test_an_entry_whose_end_was_forgotten_does_not_swallow_the_next() -> None:
    reading = read_text("!Type:Bank", "D31/01/2024", "T5", "D30/01/2024", "T-7", "^")
    assert signed(reading) == [("credit", "5.00"), ("debit", "7.00")]


def test_records_without_a_head_are_known_by_their_lines() -> None:
    reading = read_bytes("D31/01/2024\r\nT5\r\nPЛавка\r\n^\r\n".encode("cp1251"))
    assert signed(reading) == [("credit", "5.00")]


def test_a_record_without_a_day_or_an_amount_is_named() -> None:
    reading = read_text(
        "!Type:Bank",
        "D31/01/2024",
        "PNo amount",
        "^",
        "T5",
        "^",
        "D30/01/2024",
        "Tabc",
        "^",
        "D29/01/2024",
        "T1",
        "^",
    )
    assert signed(reading) == [("credit", "1.00")]
    assert [row for row, _ in _left(reading, UnreadReason.NO_AMOUNT)] == [2]
    assert [row for row, _ in _left(reading, UnreadReason.NO_DATE)] == [5]
    assert [row for row, _ in _left(reading, UnreadReason.UNREADABLE_AMOUNT)] == [7]


def test_a_head_alone_holds_no_entries_and_says_so() -> None:
    reading = read_text("!Type:Bank", "^")
    assert [warning.code for warning in reading.warnings] == ["no_entries"]


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.dates(date(1990, 1, 1), date(2039, 12, 31)), st.integers(-(10**9), 10**9).filter(bool)),
        min_size=1,
        max_size=8,
    )
)
def test_entries_read_back_as_they_were_written(entries: list[tuple[date, int]]) -> None:
    lines = ["!Type:Bank"]
    for day, units in entries:
        lines += [f"D{day:%d.%m.%Y}", f"T{Decimal(units).scaleb(-2)}", "PX", "^"]
    reading = read_text(*lines)
    assert _days(reading) == [day.isoformat() for day, _ in entries]
    assert column(reading, "amount") == [abs(units) for _, units in entries]
    assert column(reading, "direction") == ["credit" if units > 0 else "debit" for _, units in entries]
