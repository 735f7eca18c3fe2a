"""SWIFT statements (MT940, MT942) in the dialects of banks: entries, both parties, balances, totals and days."""

from __future__ import annotations

import string
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.statement import FileReading, Period, ReadStatus, UnreadReason
from investigator_desktop.importers.reading.errors import NoRecords
from tests.importers.builders import entries_of, signed
from tests.importers.record_texts import column, others, read_bytes, read_text

_HEAD = (":20:STARTUMS", ":25:10020030/1234567", ":28C:5/1", ":60F:C240101EUR100,00")
_IBAN = "DE89370400440532013000"


def _read(*entries: str) -> FileReading:
    return read_text(*_HEAD, *entries, ":62F:C240131EUR100,00", "-")


def _assert_every_line_is_kept(text: str, reading: FileReading) -> None:
    lines = {number for number, line in enumerate(text.splitlines(), start=1) if line.strip()}
    kept = {row.place.row + at for row in reading.unread_rows for at in range(len(row.text.splitlines()))}
    for row, other in zip(column(reading, "row"), others(reading), strict=True):
        assert isinstance(row, int)
        parts = [other[tag] for tag in (":61:", ":86:", ":NS:") if tag in other]
        kept |= set(range(row, row + sum(len(part.splitlines()) for part in parts)))
    assert lines <= kept


def test_a_message_is_a_statement_with_its_own_account_days_and_balances() -> None:
    text = "\r\n".join([
        "{1:F01BANKDEFFAXXX0000000000}{2:O9401200240131BANKDEFFAXXX00000000002401311200N}{4:", ":20:REF1",
        f":25:{_IBAN}", ":28C:00007/001", ":60F:C231231EUR1000,", ":61:2401020103C250,50NTRFINVOICE7//BANKREF1",
        ":86:Rent of May", ":61:240105D,50NMSCNONREF", ":62F:D240131EUR1250,", ":64:C240131EUR1250,", "-}",
    ])  # fmt: skip
    reading = read_bytes(text.encode())
    statement = reading.statements[0]
    assert reading.status is ReadStatus.OK
    assert (statement.account.number, statement.account.iban, statement.account.currency) == (
        _IBAN,
        _IBAN,
        "EUR",
    )
    assert (str(statement.opening_balance), str(statement.closing_balance)) == ("1000.00", "-1250.00")
    assert statement.period == Period(date(2024, 1, 1), date(2024, 1, 31))
    assert signed(reading) == [("credit", "250.50"), ("debit", "0.50")]
    assert column(reading, "value_on") == [date(2024, 1, 2), date(2024, 1, 5)]
    assert [moment.date() for moment in column(reading, "booked_at")] == [date(2024, 1, 3), date(2024, 1, 5)]  # type: ignore[attr-defined]
    assert column(reading, "row") == [6, 8]
    assert column(reading, "sheet") == [None, None]
    assert column(reading, "bank_reference") == ["BANKREF1", None]
    assert column(reading, "remittance_info") == ["Rent of May", None]
    assert others(reading)[0][":61: reference"] == "INVOICE7"
    assert not reading.warnings
    assert [layout.id for layout in reading.layouts] == ["mt940"]
    _assert_every_line_is_kept(text, reading)


@pytest.mark.parametrize(
    ("line", "direction", "amount", "booked", "value", "is_reversal"),
    [
        ("2401020103CR50990,05NTRFNONREF//07", "credit", "50990.05", "2024-01-03", "2024-01-02", False),
        ("240102D233,15NMSC", "debit", "233.15", "2024-01-02", "2024-01-02", False),
        ("240102    D65,00NOVBNL47", "debit", "65.00", "2024-01-02", "2024-01-02", False),
        ("240102C1234,", "credit", "1234.00", "2024-01-02", "2024-01-02", False),
        ("240102C1234,5NTRF", "credit", "1234.50", "2024-01-02", "2024-01-02", False),
        ("240102C1.234,50NTRF", "credit", "1234.50", "2024-01-02", "2024-01-02", False),
        ("240102CD212,39NMSC", "credit", "212.39", "2024-01-02", "2024-01-02", False),
        ("240102C5,//BANKREF", "credit", "5.00", "2024-01-02", "2024-01-02", False),
        ("240102RC10,NTRF", "debit", "10.00", "2024-01-02", "2024-01-02", True),
        ("2401020102RDR10,NTRF", "credit", "10.00", "2024-01-02", "2024-01-02", True),
        ("2312310102D1,NTRF", "debit", "1.00", "2024-01-02", "2023-12-31", False),
        ("2401021231D1,NTRF", "debit", "1.00", "2023-12-31", "2024-01-02", False),
        ("20240102C5,NMSC", "credit", "5.00", "2024-01-02", "2024-01-02", False),
    ],
)
def test_every_form_of_a_statement_line_is_read(
    line: str, direction: str, amount: str, booked: str, value: str, *, is_reversal: bool
) -> None:
    reading = _read(f":61:{line}")
    assert signed(reading) == [(direction, amount)]
    assert [str(moment)[:10] for moment in column(reading, "booked_at")] == [booked]
    assert [str(day) for day in column(reading, "value_on")] == [value]
    assert column(reading, "is_reversal") == [is_reversal]


def test_references_are_read_also_where_the_type_of_the_entry_is_missing() -> None:
    reading = _read(":61:240102C5,//BANKREF", ":61:240102C5,NMSCown//bank")
    assert column(reading, "bank_reference") == ["BANKREF", "bank"]
    assert others(reading)[1][":61: reference"] == "own"


def test_a_day_of_value_that_does_not_exist_is_not_made_up() -> None:
    reading = _read(":61:2402300301D6,00N024NONREF")
    assert column(reading, "value_on") == [None]
    assert [str(moment)[:10] for moment in column(reading, "booked_at")] == ["2024-03-01"]
    assert others(reading)[0][":61:"].startswith("240230")


def test_german_parts_are_put_together_across_lines() -> None:
    reading = _read(
        ":61:2401020102DR300,00NTRFNONREF//0724",
        ":86:166?00UEBERWEISUNG?100399?20EREF+EndToEndId TFNR 22 004?21 00001?22",
        "SVWZ+Miete fuer die Wohnung?23  Mai 2024?30DRESDEFF508?31DE1450880",
        "0500194785000?32KARL?33        KAUFMANN?34997",
    )
    assert column(reading, "entry_type") == ["UEBERWEISUNG"]
    assert column(reading, "remittance_info") == ["Miete fuer die Wohnung  Mai 2024"]
    assert column(reading, "counterparty_name") == ["KARL         KAUFMANN"]
    assert column(reading, "counterparty_account") == ["DE14508800500194785000"]
    assert column(reading, "counterparty_bank") == ["DRESDEFF508"]
    other = others(reading)[0]
    assert (other["EREF+"], other["?10"], other["?34"]) == ("EndToEndId TFNR 22 004 00001", "0399", "997")
    assert other[":86: code"] == "166"


@pytest.mark.parametrize("mark", ["<", "~", ">", "^"])
def test_numbered_parts_of_the_east_and_of_the_netherlands_are_read(mark: str) -> None:
    parts = ("00PRZELEW", "20CZYNSZ ZA MAJ", "30BPHKPLPK", "32JAN NOWAK", "38PL25106000760000888888888888")
    reading = _read(":61:240102D10,NTRF", ":86:020" + mark + f"\r\n{mark}".join(parts))
    assert column(reading, "entry_type") == ["PRZELEW"]
    assert column(reading, "remittance_info") == ["CZYNSZ ZA MAJ"]
    assert column(reading, "counterparty_name") == ["JAN NOWAK"]
    assert column(reading, "counterparty_account") == ["PL25106000760000888888888888"]


def test_named_parts_of_dutch_banks_are_read() -> None:
    reading = _read(
        ":61:240102D25,00N102EREF",
        "NL70ABNA0987654321",
        ":86:/EREF/01-01-2024 12:00 003009/BENM//NAME/CONTRA ACCOUN",
        "T HOLDER/REMI/Reference 2024/ISDT/2024-01-02",
        ":61:240102C10,NTRFNONREF",
        ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL12ABNA0123456789/BIC/ABNANL2A/NAME/P. Jansen/REMI/Huur/EREF/NOTPROVIDED",
        ":61:240102C10,NTRFNONREF",
        ":86:/EREF/E1//CNTP/NL08INGB0000001234/INGBNL2A/ING Bank N.V./AMSTERDAM//REMI/USTD//rente/",
    )
    accounts = ["NL70ABNA0987654321", "NL12ABNA0123456789", "NL08INGB0000001234"]
    assert column(reading, "counterparty_account") == accounts
    assert column(reading, "counterparty_name") == ["CONTRA ACCOUNT HOLDER", "P. Jansen", "ING Bank N.V."]
    assert column(reading, "remittance_info") == ["Reference 2024", "Huur", "rente"]
    assert column(reading, "entry_type") == ["N102", "SEPA OVERBOEKING", "NTRF"]
    assert column(reading, "counterparty_bank") == [None, "ABNANL2A", "INGBNL2A"]


def test_named_parts_of_kazakh_and_russian_payments_are_read() -> None:
    reading = _read(
        ":61:240102D10,NTRF",
        ":86:/NAME/TOO ALMA",
        "/IDN/123456789012",
        "/IRS/1",
        "/KNP/852",
        "/ASSIGN/OPLATA PO DOGOVORU 5",
    )
    assert column(reading, "counterparty_name") == ["TOO ALMA"]
    assert column(reading, "counterparty_id") == ["123456789012"]
    assert column(reading, "purpose_code") == ["852"]
    assert column(reading, "remittance_info") == ["OPLATA PO DOGOVORU 5"]


def test_an_account_and_a_name_after_a_text_are_read() -> None:
    reading = _read(":61:240102D5,NTRFNONREF//NONREF", ":86:ORDER 5 REK: NL84INGB0234561789/NAAM: SHOP BV")
    assert column(reading, "counterparty_account") == ["NL84INGB0234561789"]
    assert column(reading, "counterparty_name") == ["SHOP BV"]
    assert column(reading, "bank_reference") == [None]


def test_labelled_parts_of_polish_banks_are_read() -> None:
    reading = _read(
        ":61:2401020102CN0,01NTRFNONREF//MB17",
        "911-TRANSAKCJA",
        ":86:911 TRANSAKCJA COLLECT; ID IPH: XX01; Z RACH.: ",
        "56114010810000267002001001; OD: JAN NOWAK  ",
        "UL. NIJAKA 1; TYT.: PRZELEW SRODKOW   ; TNR: 1791.01",
    )
    assert column(reading, "counterparty_account") == ["56114010810000267002001001"]
    assert column(reading, "counterparty_name") == ["JAN NOWAK UL. NIJAKA 1"]
    assert column(reading, "remittance_info") == ["PRZELEW SRODKOW"]


def test_names_in_columns_after_the_reference_are_read() -> None:
    reading = _read(
        ":61:240102D13,28N0440121470966      W.P. Jansen",
        ":86:Terugboeking",
        ":86:NIET AKKOORD",
        ":61:240102D20,00NIOB0987654321",
        "marechal s",
        ":86:0987654321 marechal s",
        "",
        "dit is een test",
    )
    assert column(reading, "counterparty_account") == ["0121470966", "0987654321"]
    assert column(reading, "counterparty_name") == ["W.P. Jansen", "marechal s"]
    assert column(reading, "remittance_info") == [
        "Terugboeking NIET AKKOORD",
        "0987654321 marechal s dit is een test",
    ]


def test_numbered_lines_under_an_entry_and_the_holder_above_are_read() -> None:
    reading = read_text(
        ":20:STARTUMS", ":25:1222333444", ":28:1/1", ":NS:22Test GmbH", "23Konto", ":60F:C020315DEM0,00",
        ":61:0203170320CM5000,00S05168790452", ":NS:01Verwendungszweck 1", "02Zeile 2", "15Absender AG", "3310918001",
        "340000004279070017", ":62M:C0203155000,00",
    )  # fmt: skip
    statement = reading.statements[0]
    assert (statement.account.holder, statement.account.currency) == ("Test GmbH", "DEM")
    assert str(statement.closing_balance) == "5000.00"
    assert column(reading, "remittance_info") == ["Verwendungszweck 1 Zeile 2"]
    assert column(reading, "counterparty_name") == ["Absender AG"]
    assert column(reading, "counterparty_account") == ["0000004279070017"]


def test_a_text_that_looks_like_a_field_stays_a_text() -> None:
    reading = _read(
        ":61:240102D6,00N024NONREF",
        ":86:805?00ENTGELT?20Kasse 2024-01-01T13",
        ":12:11",
        ": ?32Bank: A",
        ":61:240103D6,00N024NONREF",
        ":86:Es folgt ein Strich",
        "-",
        "und noch eine Zeile",
    )
    assert signed(reading) == [("debit", "6.00"), ("debit", "6.00")]
    assert column(reading, "remittance_info") == [
        "Kasse 2024-01-01T13:12:11:",
        "Es folgt ein Strich - und noch eine Zeile",
    ]


def test_several_messages_and_accounts_of_one_file_stay_apart() -> None:
    reading = read_text(
        "BANKNL2A", "940", "BANKNL2A", *_HEAD, ":61:240102D10,NTRF", ":62M:C240102EUR90,00", "-",
        "BANKNL2A", "940", "BANKNL2A",
        ":20:B", ":25:10020030/1234567", ":28C:5/2", ":60M:C240102EUR90,00", ":61:240103C1,NTRF",
        ":62F:C240103EUR91,00", "-", ":20:C", ":25:/PL25106000760000888888888888", ":60F:D240101PLN5,",
        ":62F:D240101PLN5,", ":25:NL91ABNA0417164300EUR", ":60F:C240101EUR1,", ":61:240101C1,NTRF",
        ":62F:C240101EUR2,", "-XXX",
    )  # fmt: skip
    accounts = [(one.account.number, one.account.currency, one.entries.height) for one in reading.statements]
    assert accounts == [
        ("10020030/1234567", "EUR", 1),
        ("10020030/1234567", "EUR", 1),
        ("PL25106000760000888888888888", "PLN", 0),
        ("NL91ABNA0417164300", "EUR", 1),
    ]
    assert [str(one.opening_balance) for one in reading.statements] == ["100.00", "90.00", "-5.00", "1.00"]
    assert [str(one.closing_balance) for one in reading.statements] == ["90.00", "91.00", "-5.00", "2.00"]
    assert [one.entries["source_order"].to_list() for one in reading.statements] == [[0], [0], [], [0]]


def test_an_interim_report_has_totals_and_expected_entries_are_not_counted() -> None:
    reading = read_text(
        ":20:R", f":25:{_IBAN}", ":28C:1/1", ":34F:PLND0,", ":34F:PLNC0,", ":13D:2401191815+0100",
        ":61:240119CN0,01NTRF", ":61:240119D1,NTRF", ":61:240120ED5,NTRF", ":90D:1PLN1,00", ":90C:1PLN0,01", "-",
    )  # fmt: skip
    totals = reading.statements[0].printed_totals
    assert totals is not None
    assert (totals.count, str(totals.debit), str(totals.credit)) == (2, "1.00", "0.01")
    assert signed(reading) == [("credit", "0.01"), ("debit", "1.00")]
    assert [row.text for row in reading.unread_rows if row.reason is UnreadReason.NOTE] == [
        ":61:240120ED5,NTRF"
    ]
    assert [layout.id for layout in reading.layouts] == ["mt942"]


@pytest.mark.parametrize("text", ["D000004C000002D25,24C28,71", "/SUM/4/2/25,24/28,71/"])
def test_totals_in_the_text_under_the_closing_balance_are_read(text: str) -> None:
    reading = read_text(*_HEAD, ":61:240102D1,NTRF", ":62F:C240131EUR99,", f":86:{text}", "-")
    totals = reading.statements[0].printed_totals
    assert totals is not None
    assert (totals.count, str(totals.debit), str(totals.credit)) == (6, "25.24", "28.71")


@pytest.mark.parametrize(
    ("currency", "printed", "shown"),
    [
        ("JPY", "1234,", "1234"),
        ("KWD", "1,234", "1.234"),
        ("KWD", "1.234", "1.234"),
        ("EUR", "12.34", "12.34"),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(currency: str, printed: str, shown: str) -> None:
    reading = read_text(
        ":20:A",
        ":25:1",
        f":60F:C240101{currency}0,",
        f":61:240102C{printed}NTRF",
        f":62F:C240102{currency}{printed}",
    )
    assert str(reading.statements[0].closing_balance) == shown
    assert column(reading, "amount") == [int(shown.replace(".", ""))]


def test_an_amount_with_a_point_that_may_be_of_thousands_is_not_read() -> None:
    reading = _read(":61:240102C1.234NTRF", ":61:240103C1,NTRF")
    assert signed(reading) == [("credit", "1.00")]
    damaged = [row for row in reading.unread_rows if row.reason is UnreadReason.UNREADABLE_AMOUNT]
    assert [(row.place.row, row.text) for row in damaged] == [(5, ":61:240102C1.234NTRF")]
    assert [warning.code for warning in reading.warnings] == ["damaged"]


def test_an_entry_of_nothing_is_named_with_its_place() -> None:
    reading = _read(":61:240102C0,00NDEF", ":61:240103C1,NTRF")
    assert signed(reading) == [("credit", "1.00")]
    assert [row.place.row for row in reading.unread_rows if row.reason is UnreadReason.ZERO_AMOUNT] == [5]


def test_a_file_that_breaks_off_gives_what_is_whole_and_says_where() -> None:
    reading = read_text(
        "{1:F01BANKDEFFAXXX0000000000}{4:", *_HEAD, ":61:240102C5,NTRF", ":86:whole", ":61:24"
    )
    assert signed(reading) == [("credit", "5.00")]
    assert {(warning.code, warning.place and warning.place.row) for warning in reading.warnings} == {
        ("damaged", 8),
        ("truncated", 8),
    }


@pytest.mark.parametrize("lost", [":61:240102D123", ":61:240102D123,4"])
def test_an_amount_that_the_end_of_the_file_may_have_cut_is_not_read(lost: str) -> None:
    reading = read_bytes("\r\n".join([*_HEAD, ":61:240102C5,00NTRF", lost]).encode())
    assert signed(reading) == [("credit", "5.00")]
    assert [row.place.row for row in reading.unread_rows if row.needs_a_person] == [6]
    assert {warning.code for warning in reading.warnings} == {"damaged", "truncated"}


def test_an_amount_without_the_mark_that_others_have_is_read_with_a_warning() -> None:
    reading = _read(":61:240102C5,NTRF", ":61:240102C500NTRF", ":61:240102C0NTRF")
    assert signed(reading) == [("credit", "5.00"), ("credit", "500.00")]
    assert [(warning.code, warning.place and warning.place.row) for warning in reading.warnings] == [
        ("unmarked", 6)
    ]


def test_whole_amounts_without_a_mark_are_read_where_the_file_has_none() -> None:
    reading = read_text(":20:A", ":25:1", ":60F:C240101EUR100", ":61:240102C5NTRF", ":62F:C240102EUR105", "-")
    assert signed(reading) == [("credit", "5.00")]
    assert str(reading.statements[0].closing_balance) == "105.00"
    assert not reading.warnings


def test_a_message_without_its_closing_balance_at_the_end_of_a_file_is_called_broken_off() -> None:
    reading = read_text(*_HEAD, ":61:240102C5,00NTRF", "")
    assert [warning.code for warning in reading.warnings] == ["truncated"]


def test_a_message_of_another_kind_is_refused_in_one_sentence() -> None:
    text = b"{1:F01BANKDEFFAXXX0000000000}{2:I103BANKDEFFXXXXN}{4:\r\n:20:X\r\n:32A:240101EUR5,\r\n-}"
    with pytest.raises(NoRecords, match="SWIFT MT103"):
        read_bytes(text)


@pytest.mark.parametrize(
    "text",
    [
        "\r\n\r\n\ufeff:20:A\r\n:25:1\r\n:60F:C240101EUR0,\r\n:61:240102C5,NTRF",
        "\x01\r\n:20:A\r\n:25:1\r\n:60F:C240101EUR0,\r\n:61:240102C5,NTRF\r\n-\x03",
        ":940:\r\n:20:A\r\n:25:1\r\n:60F:C240101EUR0,\r\n:61:240102C5,NTRF",
        "@@:20:A@@:25:1@@:60F:C240101EUR0,@@:61:240102C5,NTRF@@-",
        "0000 01BANKNL2A00001\n940 00\n:20:A\n:25:1\n:60F:C240101EUR0,\n:61:240102C5,NTRF\n-XXX",
        ":20:A\n:25:1\n:60F:C240101EUR\n0,\n:61:240102CR\n5,00NTRF\n:\n86:166?20Text",
        ":20:A\r:25:1\r:60F:C240101EUR0,\r:61:240102C5,NTRF\r",
    ],
)
def test_what_banks_put_around_a_message_does_not_hinder(text: str) -> None:
    reading = read_bytes(text.encode())
    assert signed(reading) == [("credit", "5.00")]
    assert reading.statements[0].account.number == "1"


@pytest.mark.parametrize("encoding", ["cp850", "cp852", "cp1250", "utf-8", "utf-16"])
def test_letters_of_no_known_encoding_lose_no_figure(encoding: str) -> None:
    text = "\r\n".join([*_HEAD, ":61:240102C5,NTRF", ":86:?20\u00e1tutal\u00e1s d\u00edj"])
    assert signed(read_bytes(text.encode(encoding))) == [("credit", "5.00")]


def test_a_byte_that_is_no_letter_is_marked_and_the_rest_is_read() -> None:
    text = "\r\n".join(
        [*_HEAD, ":61:240102C5,NTRF", ":86:?20Überweisung für März an Jürgen Müller, Größe ä ö ü ß"]
    )
    reading = read_bytes(text.encode() + b"\xff\r\n:62F:C240131EUR105,00\r\n")
    assert signed(reading) == [("credit", "5.00")]
    assert str(reading.statements[0].closing_balance) == "105.00"


def test_marks_that_another_program_left_for_lost_letters_do_not_change_the_encoding() -> None:
    reading = read_text(*_HEAD, ":61:240102C5,NTRF", ":86:?20Illet\ufffdk")
    assert column(reading, "remittance_info") == ["Illet\ufffdk"]


def test_a_fragment_without_statement_or_entry_says_so() -> None:
    reading = read_text(":86:166?00GUTSCHRIFT")
    assert [warning.code for warning in reading.warnings] == ["no_entries"]
    assert [row.text for row in reading.unread_rows] == [":86:166?00GUTSCHRIFT"]


_DAYS = st.dates(date(2001, 1, 1), date(2049, 12, 31))
_TEXTS = st.text(string.ascii_letters + string.digits + " .,/+-:()", max_size=60).map(
    lambda text: "T" + " ".join(text.split())
)


@st.composite
def _lines(draw: st.DrawFn) -> tuple[date, date, str, Decimal, str]:
    value = draw(_DAYS)
    booked = value + timedelta(days=draw(st.integers(-40, 40)))
    units = draw(st.integers(1, 10**12))
    return booked, value, draw(st.sampled_from("CD")), Decimal(units).scaleb(-2), draw(_TEXTS)


@settings(max_examples=25)
@given(st.lists(_lines(), min_size=1, max_size=8), st.integers(-(10**12), 10**12))
def test_a_statement_reads_back_as_it_was_written(
    entries: list[tuple[date, date, str, Decimal, str]], opening: int
) -> None:
    closing = opening + sum(
        int(amount * 100) * (1 if mark == "C" else -1) for _, _, mark, amount, _ in entries
    )
    text = [":20:X", f":25:{_IBAN}", ":28C:1/1", f":60F:{_balance(date(2024, 1, 1), opening)}"]
    for booked, value, mark, amount, remittance in entries:
        printed = str(amount).replace(".", ",")
        text += [f":61:{value:%y%m%d}{booked:%m%d}{mark}{printed}NTRFREF//B", f":86:020?20{remittance}"]
    reading = read_text(*text, f":62F:{_balance(date(2024, 1, 31), closing)}", "-")
    frame = entries_of(reading)
    assert [moment.date() for moment in frame["booked_at"].to_list()] == [entry[0] for entry in entries]
    assert frame["value_on"].to_list() == [entry[1] for entry in entries]
    assert frame["direction"].to_list() == ["credit" if entry[2] == "C" else "debit" for entry in entries]
    assert frame["amount"].to_list() == [int(entry[3] * 100) for entry in entries]
    assert frame["remittance_info"].to_list() == [entry[4] for entry in entries]
    statement = reading.statements[0]
    assert statement.opening_balance is not None
    assert statement.closing_balance is not None
    assert (statement.opening_balance.units, statement.closing_balance.units) == (opening, closing)


def _balance(day: date, units: int) -> str:
    amount = str(Decimal(abs(units)).scaleb(-2)).replace(".", ",")
    return f"{'D' if units < 0 else 'C'}{day:%y%m%d}EUR{amount}"
