"""OFX and QFX in all their spellings: banks, cards and investment accounts, and what is wrong with files."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import FileReading, Period, ReadStatus, UnreadReason
from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import DamagedXml, XmlTextTooLong, XmlTooDeep
from investigator_desktop.importers.reading.ofx.ofx_text import ofx_text
from investigator_desktop.importers.reading.ofx.ofx_values import OfxAmounts, ofx_moment, survey_amounts
from tests.importers.builders import entries_of
from tests.importers.ofx_texts import (
    Form,
    Node,
    bank_file,
    bank_statement,
    ledger,
    messages,
    transaction,
    written,
)
from tests.importers.record_texts import column, others, read_bytes

_HEAD = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n"


def _read(*transactions: Node, form: Form = Form.SGML) -> FileReading:
    return read_bytes(bank_file(bank_statement(*transactions), form=form).encode())


def _reasons(reading: FileReading) -> list[UnreadReason]:
    return [row.reason for row in reading.unread_rows if row.reason is not UnreadReason.METADATA]


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("end_of_line", ["\n", "\r\n", "\r", "\n\n\n", "\n   "])
def test_every_spelling_is_read_alike(form: Form, end_of_line: str) -> None:
    text = bank_file(
        bank_statement(
            transaction("-10.00", "20240115", ("NAME", "Shop & Co"), ("MEMO", "May")), tail=(ledger(),)
        ),
        bank_statement(transaction("5", "20240116"), number="777"),
        form=form,
    )
    reading = read_bytes(text.replace("\n", end_of_line).encode())
    assert reading.status is ReadStatus.OK
    assert [layout.id for layout in reading.layouts] == ["ofx"]
    first, second = reading.statements
    assert (first.account.number, first.account.bank, first.account.currency) == (
        "12345",
        "Alpha Bank",
        "EUR",
    )
    assert first.period == Period(date(2024, 1, 1), date(2024, 1, 31))
    assert (first.closing_balance, second.closing_balance) == (Money(9000, 2, "EUR"), None)
    assert entries_of(reading).select("sheet", "row", "amount", "direction").rows() == [
        ("STMTTRN", 1, 1000, "debit"), ("STMTTRN", 2, 500, "credit")
    ]  # fmt: skip
    assert column(reading, "counterparty_name") == ["Shop & Co", None]
    assert column(reading, "remittance_info") == ["May", None]
    assert column(reading, "bank_reference") == ["F1", "F1"]


@pytest.mark.parametrize(
    "head",
    [
        "", "\n\n\n", "DATA:OFXSGML\nENCODING:UTF-8\n", "OFXHEADER:100 DATA:OFXSGML VERSION:102\n",
        "<!--\nOFXHEADER:100\nENCODING:UTF-8\n-->\n\n", "OFXHEADER=100\r\nDATA=OFXSGML\r\n\r\n",
        "<?xml version='1.0'?>\n<?OFX OFXHEADER='200'?>\n",
    ],
)  # fmt: skip
def test_the_lines_over_the_elements_may_be_odd_or_missing(head: str) -> None:
    text = head + written(messages(("BANKMSGSRSV1", (bank_statement(transaction()),))), Form.SGML)
    assert column(read_bytes(text.encode()), "amount") == [1000]


def test_names_of_elements_in_small_letters_are_the_same_names() -> None:
    text = (
        bank_file(bank_statement(transaction())).replace("STMTTRN>", "stmttrn>").replace("<TRNAMT", "<trnamt")
    )
    assert column(read_bytes(text.encode()), "amount") == [1000]


def test_an_empty_element_without_an_end_swallows_nothing() -> None:
    text = _HEAD + (
        "<OFX><SIGNONMSGSRSV1><SONRS><LANGUAGE><FI><ORG>Bank</FI></SONRS></SIGNONMSGSRSV1>"
        "<BANKMSGSRSV1><STMTTRNRS><TRNUID><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID><ACCTID>1</BANKACCTFROM>"
        "<BANKTRANLIST><DTSTART /><DTEND><STMTTRN><TRNTYPE><DTPOSTED>20240101<TRNAMT>5<FITID><NAME><MEMO>x</STMTTRN>"
        "<STMTTRN><DTPOSTED>20240102<TRNAMT>6<NAME>N<CHECKNUM></STMTTRN></BANKTRANLIST>"
        "<LEDGERBAL><BALAMT>11<DTASOF></LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
    )
    reading = read_bytes(text.encode())
    assert column(reading, "amount") == [500, 600]
    assert column(reading, "remittance_info") == ["x", None]
    assert reading.statements[0].account.number == "1"
    assert reading.statements[0].closing_balance == Money(1100, 2, "EUR")


def test_transactions_without_an_end_end_where_the_next_one_or_the_list_does() -> None:
    text = bank_file(bank_statement(transaction("1"), transaction("2"), tail=(ledger(),))).replace(
        "</STMTTRN>", ""
    )
    reading = read_bytes(text.encode())
    assert column(reading, "amount") == [100, 200]
    assert reading.statements[0].closing_balance == Money(9000, 2, "EUR")


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("A&amp;B &lt;x&gt; &#1046; &#x416;", "A&B <x> Ж Ж"), ("AT&T & Co", "AT&T & Co"), ("a < b", "a < b"),
        ("5 <6> 7", "5 <6> 7"), ("&LTD &copy &unknown;", "&LTD &copy &unknown;"), ("<![CDATA[R&D <b>]]>", "R&D <b>"),
        ("x<!-- said aside -->y", "xy"), ("&#0;", "&#0;"), ("it's \"so\"", "it's \"so\""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", [Form.SGML, Form.XML])
def test_entities_and_bare_marks_in_texts(printed: str, read: str, form: Form) -> None:
    text = bank_file(bank_statement(transaction("1", "20240101", ("MEMO", "PLACE"))), form=form)
    assert column(read_bytes(text.replace("PLACE", printed).encode()), "remittance_info") == [read]


@pytest.mark.parametrize(
    ("printed", "moment", "zone"),
    [
        ("20240131", datetime(2024, 1, 31), None), ("20240131102030", datetime(2024, 1, 31, 10, 20, 30), None),
        ("202401311020", datetime(2024, 1, 31, 10, 20), None),
        ("20240131102030.123[-5:EST]", datetime(2024, 1, 31, 10, 20, 30), "-05:00"),
        ("20240131102030[+5.5:IST]", datetime(2024, 1, 31, 10, 20, 30), "+05:30"),
        ("20240131102030[5.30:IST]", datetime(2024, 1, 31, 10, 20, 30), "+05:30"),
        ("20240131102030[0:GMT]", datetime(2024, 1, 31, 10, 20, 30), "+00:00"),
        ("2024-01-31", datetime(2024, 1, 31), None),
    ],
)  # fmt: skip
def test_moments_keep_their_zone(printed: str, moment: datetime, zone: str | None) -> None:
    reading = _read(transaction("1", printed))
    assert entries_of(reading).select("booked_at", "zone").row(0) == (moment, zone)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-12", "-12"), ("+3.5", "3.5"), ("12,50", "12.50"), ("1,234.56", "1234.56"), ("1.234,56", "1234.56"),
        ("(5.00)", "-5.00"), ("12.50-", "-12.50"), ("1 234,5", "1234.5"), ("1\u00a0234.5", "1234.5"),
        ("1'234.50", "1234.50"), ("\u22125", "-5"), (".5", "0.5"), ("1,234,567", "1234567"), ("115.8331", "115.8331"),
        ("0,021", "0.021"), ("0.125", "0.125"), ("12,34,567.50", "1234567.50"),
        ("12..3", None), ("1,2,3", None), ("$5", None), ("", None), ("-", None), ("--5", None), ("1,000", None),
    ],
)  # fmt: skip
def test_an_amount_is_read_by_its_own_marks(text: str, value: str | None) -> None:
    assert OfxAmounts().read(text) == value


def test_marks_that_could_be_either_are_settled_by_the_other_amounts_of_the_file() -> None:
    assert survey_amounts(["1,000", "12.50"]).read("1,000") == "1000"
    assert survey_amounts(["1,000", "12,5"]).read("1,000") == "1.000"
    assert survey_amounts(["1.000", "12,50"]).read("1.000") == "1000"
    assert survey_amounts(["1.000", "12.50"]).read("1.000") == "1.000"
    assert survey_amounts(["1.000", "12.50", "12,50"]).read("1.000") is None


@pytest.mark.parametrize(
    ("damaged", "reason"),
    [
        (transaction("12..5"), UnreadReason.UNREADABLE_AMOUNT),
        (transaction("$12"), UnreadReason.UNREADABLE_AMOUNT),
        (transaction(""), UnreadReason.NO_AMOUNT),
        (transaction("0.00"), UnreadReason.ZERO_AMOUNT),
        (transaction("5", ""), UnreadReason.NO_DATE),
        (transaction("5", "31/01/2024"), UnreadReason.UNREADABLE_DATE),
        (transaction("5", "20240231"), UnreadReason.UNREADABLE_DATE),
        (("STMTTRNP", transaction("5")[1]), UnreadReason.NOT_BOOKED),
    ],
)
def test_a_transaction_that_cannot_be_read_is_named_and_all_others_are_read(
    damaged: Node, reason: UnreadReason
) -> None:
    reading = _read(transaction("-1"), damaged, transaction("-3"))
    assert column(reading, "amount") == [100, 300]
    assert _reasons(reading) == [reason]


def test_both_parties_codes_and_what_has_no_field_are_kept() -> None:
    node: Node = (
        "STMTTRN",
        (
            ("TRNTYPE", "XFER"), ("DTPOSTED", "20240115"), ("DTUSER", "20240114"), ("DTAVAIL", "20240116"),
            ("TRNAMT", "-7"), ("FITID", "F9"), ("CHECKNUM", "55"), ("REFNUM", "R5"), ("SIC", "5411"),
            ("PAYEE", (("NAME", "Shop"), ("ADDR1", "Street 1"), ("COUNTRY", "KAZ"))),
            ("BANKACCTTO", (("BANKID", "BANK2"), ("ACCTID", "999"), ("ACCTTYPE", "SAVINGS"))),
            ("MEMO", "Rent"), ("ORIGCURRENCY", (("CURRATE", "1.1"), ("CURSYM", "USD"))), ("ACCTBAL", "93"),
        ),
    )  # fmt: skip
    reading = _read(node)
    row = entries_of(reading).row(0, named=True)
    assert (row["counterparty_name"], row["counterparty_account"], row["counterparty_bank"]) == (
        "Shop",
        "999",
        "BANK2",
    )
    assert (row["counterparty_country"], row["mcc"], row["entry_type"]) == ("KAZ", "5411", "XFER")
    assert (row["value_on"], row["currency"], row["running_balance"]) == (date(2024, 1, 16), "EUR", 9300)
    kept = set(others(reading)[0].values())
    assert {"20240114", "55", "R5", "Street 1", "SAVINGS", "1.1", "USD"} <= kept


def test_an_amount_in_another_currency_is_an_entry_in_that_currency() -> None:
    reading = _read(transaction("-7", "20240115", kind="POS"), ("STMTTRN", (
        ("DTPOSTED", "20240116"), ("TRNAMT", "-8"), ("CURRENCY", (("CURRATE", "0.9"), ("CURSYM", "USD"))),
    )))  # fmt: skip
    assert [(one.account.currency, one.entries.height) for one in reading.statements] == [
        ("EUR", 1),
        ("USD", 1),
    ]


def test_amounts_without_any_minus_are_debits_where_the_type_says_so() -> None:
    reading = _read(transaction("10", kind="DEBIT"), transaction("20", kind="CREDIT"))
    assert column(reading, "direction") == ["debit", "credit"]


def test_a_sign_goes_before_the_type() -> None:
    reading = _read(transaction("10", kind="DEBIT"), transaction("-20", kind="CREDIT"))
    assert column(reading, "direction") == ["credit", "debit"]


def test_a_card_statement_is_read() -> None:
    card: Node = (
        "CCSTMTTRNRS",
        (("CCSTMTRS", (
            ("CURDEF", "GBP"), ("CCACCTFROM", (("ACCTID", "4111111111111111"),)),
            ("BANKTRANLIST", (transaction("-3.5"),)), ledger("-500"),
        )),),
    )  # fmt: skip
    reading = read_bytes((_HEAD + written(messages(("CREDITCARDMSGSRSV1", (card,))), Form.SGML)).encode())
    (found,) = reading.statements
    assert (found.account.number, found.closing_balance) == ("4111111111111111", Money(-50000, 2, "GBP"))
    assert column(reading, "amount") == [350]


def _trade(name: str, base: str, total: str, **more: str) -> Node:
    moves: tuple[Node, ...] = (
        ("INVTRAN", (("FITID", "I1"), ("DTTRADE", "20240110"), ("DTSETTLE", "20240112"))),
    )
    rest: tuple[Node, ...] = tuple(more.items())
    inner: tuple[Node, ...] = (
        *moves,
        ("SECID", (("UNIQUEID", "X1"),)),
        ("UNITS", "3"),
        ("TOTAL", total),
        *rest,
    )
    return (name, ((base, inner),)) if base else (name, inner)


def _investment(*trades: Node) -> FileReading:
    found: Node = (
        "INVSTMTRS",
        (
            ("DTASOF", "20240131"), ("CURDEF", "USD"), ("INVACCTFROM", (("BROKERID", "b.com"), ("ACCTID", "I-7"))),
            ("INVTRANLIST", (("DTSTART", "20240101"), ("DTEND", "20240131"), *trades)),
            ("INVPOSLIST", (("POSSTOCK", (("INVPOS", (("UNITS", "9"),)),)),)),
        ),
    )  # fmt: skip
    node = messages(("INVSTMTMSGSRSV1", (("INVSTMTTRNRS", (found,)),)))
    return read_bytes((_HEAD + written(node, Form.SGML)).encode())


def test_an_investment_account_has_entries_where_money_moved_and_names_the_rest() -> None:
    reading = _investment(
        ("INVBANKTRAN", (transaction("12"), ("SUBACCTFUND", "CASH"))),
        _trade("BUYSTOCK", "INVBUY", "-30.5"),
        _trade("SELLMF", "INVSELL", "40"),
        _trade("INCOME", "", "5", INCOMETYPE="DIV"),
        _trade("REINVEST", "", "-5"),
        _trade("TRANSFER", "", "0"),
        _trade("SPLIT", "", "0"),
    )
    (found,) = reading.statements
    assert (found.account.number, found.account.currency, found.period) == (
        "I-7", "USD", Period(date(2024, 1, 1), date(2024, 1, 31))
    )  # fmt: skip
    assert entries_of(reading).select("sheet", "amount", "direction").rows() == [
        ("INVBANKTRAN", 1200, "credit"), ("BUYSTOCK", 3050, "debit"), ("SELLMF", 4000, "credit"),
        ("INCOME", 500, "credit"),
    ]  # fmt: skip
    assert column(reading, "entry_type") == ["OTHER", "BUYSTOCK", "SELLMF", "INCOME DIV"]
    assert column(reading, "value_on")[1] == date(2024, 1, 12)
    assert _reasons(reading) == [UnreadReason.NO_MONEY_MOVED] * 3
    assert any(row.place.sheet == "POSSTOCK" for row in reading.unread_rows)


def test_a_purchase_that_brings_money_is_not_read_as_one() -> None:
    assert _reasons(_investment(_trade("BUYSTOCK", "INVBUY", "30"))) == [UnreadReason.UNREADABLE_AMOUNT]


@pytest.mark.parametrize(
    ("declared", "written_in", "name", "evidence"),
    [
        ("1252", "cp1252", "Müller Straße", EncodingEvidence.DECLARED),
        ("1251", "cp1251", "Оплата по счёту", EncodingEvidence.DECLARED),
        ("1252", "cp1251", "Оплата по договору поставки", EncodingEvidence.LETTERS),
        ("1252", "utf-8", "Жанар Ильясова", EncodingEvidence.VALID_UTF8),
        ("NONE", "utf-8", "Müller", EncodingEvidence.VALID_UTF8),
        ("1252", "utf-16", "Жанар", EncodingEvidence.BYTE_ORDER_MARK),
        ("ISO-8859-1", "cp1252", "Café Noël", EncodingEvidence.DECLARED),
    ],
)
def test_the_encoding_is_what_the_bytes_show_else_what_is_declared(
    declared: str, written_in: str, name: str, evidence: EncodingEvidence
) -> None:
    text = bank_file(bank_statement(transaction("1", "20240101", ("NAME", name))), charset=declared)
    content = text.encode(written_in)
    assert column(read_bytes(content), "counterparty_name") == [name]
    assert ofx_text(content, "a.ofx").evidence is evidence


def test_what_a_file_says_beside_its_statements_is_named() -> None:
    profile: Node = ("PROFMSGSRSV1", (("PROFTRNRS", (("PROFRS", (("FINAME", "Beta"),)),)),))
    reading = read_bytes((_HEAD + written(messages(profile), Form.SGML)).encode())
    texts = [row.text for row in reading.unread_rows]
    assert any("FINAME: Beta" in text for text in texts)
    assert any("OFXHEADER:100" in text for text in texts)
    assert not reading.statements


def test_accounts_of_a_list_are_known_although_nothing_is_booked_on_them() -> None:
    listed: tuple[Node, ...] = tuple(
        (
            "ACCTINFO",
            (("DESC", f"Account {number}"), ("BANKACCTINFO", (("BANKACCTFROM", (("ACCTID", number),)),))),
        )
        for number in ("001", "002")
    )
    node: Node = ("SIGNUPMSGSRSV1", (("ACCTINFOTRNRS", (("ACCTINFORS", listed),)),))
    reading = read_bytes((_HEAD + written(messages(node), Form.SGML)).encode())
    assert [one.account.number for one in reading.statements] == ["001", "002"]
    assert any("Account 002" in row.text for row in reading.unread_rows)


def test_a_file_cut_off_gives_what_is_whole_and_a_warning() -> None:
    text = bank_file(bank_statement(transaction("1"), transaction("2"), transaction("3")))
    reading = read_bytes(text[: text.rindex("<TRNAMT>")].encode())
    assert column(reading, "amount") == [100, 200]
    assert _reasons(reading) == [UnreadReason.DAMAGED]
    assert [warning.code for warning in reading.warnings] == ["truncated"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("<OFX>" + "<A>" * 100_000, XmlTooDeep),
        ("<OFX><A>" + "x" * 50_000_000, XmlTextTooLong),
        ("<OFX><BANKMSGSRSV1>", DamagedXml),
    ],
    ids=["deep", "long", "nothing"],
)
def test_what_could_harm_or_holds_nothing_is_refused_with_a_sentence(
    body: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        read_bytes((_HEAD + body).encode())


def test_entities_of_a_document_type_are_never_put_in() -> None:
    head = "<?xml version='1.0'?><!DOCTYPE OFX [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    text = (
        head + bank_file(bank_statement(transaction("1", "20240101", ("MEMO", "PLACE")))).partition("\n\n")[2]
    )
    assert column(read_bytes(text.replace("PLACE", "&x;").encode()), "remittance_info") == ["&x;"]


def test_a_moment_that_is_none_is_not_read_as_one() -> None:
    assert [ofx_moment(text) for text in ("0", "2024013", "31/01/2024", "20240131[", "yesterday")][:3] == [
        None
    ] * 3


_LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="<>")
_WRITTEN = st.lists(
    st.tuples(
        st.decimals(Decimal("-999999999.99"), Decimal("999999999.99"), places=2).filter(bool),
        st.dates(date(1990, 1, 1), date(2090, 12, 31)),
        st.text(_LETTERS, min_size=1, max_size=30),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=30)
@given(_WRITTEN, st.sampled_from(list(Form)), st.sampled_from([".", ","]))
def test_a_statement_that_is_written_is_read_back_exactly(
    entries: list[tuple[Decimal, date, str]], form: Form, mark: str
) -> None:
    nodes = [
        transaction(f"{value}".replace(".", mark), f"{day:%Y%m%d}", ("NAME", name))
        for value, day, name in entries
    ]
    reading = read_bytes(bank_file(bank_statement(*nodes), form=form).encode())
    found = entries_of(reading).select("amount", "direction", "booked_at", "counterparty_name").rows()
    assert found == [
        (
            int(abs(value) * 100),
            "debit" if value < 0 else "credit",
            datetime(day.year, day.month, day.day),
            name,
        )
        for value, day, name in entries
    ]


@settings(max_examples=30)
@given(_WRITTEN, st.sampled_from([Form.SGML, Form.CLOSED, Form.XML]), st.data())
def test_a_file_cut_off_anywhere_gives_the_transactions_before(
    entries: list[tuple[Decimal, date, str]], form: Form, data: st.DataObject
) -> None:
    nodes = [transaction(f"{value}", f"{day:%Y%m%d}", ("NAME", name)) for value, day, name in entries]
    text = bank_file(bank_statement(*nodes), form=form)
    first = text.index("</STMTTRN>") + len("</STMTTRN>")
    cut = text[: data.draw(st.integers(first, len(text)))]
    reading = read_bytes(cut.encode())
    whole = cut.count("</STMTTRN>")
    assert column(reading, "amount")[:whole] == [int(abs(value) * 100) for value, _, _ in entries][:whole]
