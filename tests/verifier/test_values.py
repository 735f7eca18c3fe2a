"""What the checker reads in a cell: numbers, times, texts; and what of a workbook holds a value."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta
from decimal import Decimal

import jdatetime
import pytest
from openpyxl import Workbook

from tests.verifier.bundle_builder import day, moment
from tests.verifier.checker import verifier

NUMBERS = [
    ("1 234,50", "comma", "1234.50"),
    ("1,234.50", "comma", "1234.50"),
    ("1,234.50", "point", "1234.50"),
    ("1.234", "comma", "1234"),
    ("1.234", "point", "1.234"),
    ("1'234.5", "point", "1234.5"),
    ("(5,25)", "comma", "-5.25"),
    ("-7", None, "-7"),
    ("7-", None, "-7"),
    ("−7,00", "comma", "-7.00"),
    ("KZT 1 000", None, "1000"),
    ("1 000 тг.", None, "1000"),
    ("۱۲۳", None, "123"),
    ("۱٬۲۳۴٫۵", None, "1234.5"),
    ("2e+05", "point", "200000"),
    ("1,5E2", "comma", "150"),
    ("12,34,567.00", "point", "1234567.00"),
    ("1234.50", "comma", "1234.50"),
    ("1,234,567", "comma", "1234567"),
    ("+3", None, "3"),
    ("0", None, "0"),
    (".50", "point", "0.50"),
    ("тг.50", "comma", "50"),
    ("1.000,-", "point", "1000"),
    ("7745-70", "point", "7745.70"),
    ("7 745=70", None, "7745.70"),
    ("100 руб. 50 коп.", "comma", "100.50"),
    ("5/-", "point", "5"),
    ("1_000.25", "point", "1000.25"),
    ("5.00 KZT-Tenge", "point", "5.00"),
    ("(USD) 5", "point", "5"),
    ("8547649.939999999", "point", "8547649.94"),
]


@pytest.mark.parametrize(("text", "mark", "value"), NUMBERS)
def test_a_number_is_read_as_a_person_reads_it(text: str, mark: str | None, value: str) -> None:
    assert verifier.number_in(text, mark).value == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "abc", "12 of 14", "2024-01-03", "1.2.3", "1,2,3", "--", "1" * 100, "KZ12AB34", "1.000.-"]
)
def test_a_text_that_is_no_number_is_none(text: str) -> None:
    assert verifier.number_in(text, "point") is None


@pytest.mark.parametrize("letter", [".", "1", " ", "1.", "("])
def test_a_text_made_to_keep_a_reader_busy_is_none_at_once(letter: str) -> None:
    text = letter * 500_000
    assert verifier.number_in(text, "point") is None
    assert verifier.moment_in(text, {"date_order": "day_first"}) is None


def test_a_number_that_can_be_read_in_two_ways_needs_a_mark() -> None:
    with pytest.raises(verifier.Difference, match="two ways"):
        verifier.number_in("1,234", None)


def number(raw: str, *, is_date: bool = False, zeros: int = 0, from_1904: bool = False) -> object:
    return verifier.Number(raw, is_date, zeros, from_1904)


@pytest.mark.parametrize(
    ("raw", "value"),
    [("1234.5600000000001", "1234.56"), ("0.1", "0.1"), ("1E3", "1000"), ("870.28999999999996", "870.29")],
)
def test_a_double_is_its_shortest_decimal(raw: str, value: str) -> None:
    assert verifier.number_in(number(raw), None).value == Decimal(value)


TIMES = [
    ("05.02.2024", {"date_order": "day_first"}, "2024-02-05T00:00:00"),
    ("05.02.2024", {"date_order": "month_first"}, "2024-05-02T00:00:00"),
    ("2024-02-05 14:05:06", {"date_order": "day_first"}, "2024-02-05T14:05:06"),
    ("2024-02-05T14:05:06+05:00", {}, "2024-02-05T14:05:06"),
    ("20240205", {}, "2024-02-05T00:00:00"),
    ("20240205140506", {}, "2024-02-05T14:05:06"),
    ("5 февраля 2024 г.", {"date_order": "day_first"}, "2024-02-05T00:00:00"),
    ("05-Feb-24", {"date_order": "day_first"}, "2024-02-05T00:00:00"),
    ("Feb 5, 2024", {"date_order": "month_first"}, "2024-02-05T00:00:00"),
    ("05.02.24 02:05 PM", {"date_order": "day_first"}, "2024-02-05T14:05:00"),
    ("31.12.70", {"date_order": "day_first"}, "1970-12-31T00:00:00"),
    ("۱۴۰۲/۱۰/۱۱", {"calendar": "solar_hijri"}, "2024-01-01T00:00:00"),
    ("1402/12/29", {"calendar": "solar_hijri"}, "2024-03-19T00:00:00"),
    ("2024/01/01", {"calendar": "solar_hijri"}, "2024-01-01T00:00:00"),
    ("31/12/2024", {}, "2024-12-31T00:00:00"),
    ("01.02.2024 25:61", {"date_order": "day_first"}, "2024-02-01T00:00:00"),
    ("31.01.2024 05:30 PM", {"date_order": "day_first"}, "2024-01-31T17:30:00"),
    ("31.01.2024 10:15:07 (UTC+5)", {"date_order": "day_first"}, "2024-01-31T10:15:07"),
    ("31.01.2024 10:15 МСК", {"date_order": "day_first"}, "2024-01-31T10:15:00"),
    ("10:15 31.01.2024", {"date_order": "day_first"}, "2024-01-31T10:15:00"),
    ("2024-01-31 10:15:07.123456", {}, "2024-01-31T10:15:07"),
    ("31.01.2024 101507", {"date_order": "day_first"}, "2024-01-31T10:15:07"),
    ("20240131T101507", {}, "2024-01-31T10:15:07"),
    ("202401311015", {}, "2024-01-31T10:15:00"),
    ("2024-01-31-10.15.07.123456", {}, "2024-01-31T10:15:07"),
    ("31.01.2024 10.15", {"date_order": "day_first"}, "2024-01-31T10:15:00"),
    ("2024年1月31日", {}, "2024-01-31T00:00:00"),
    ("2024年1月31日 下午 3时05分", {}, "2024-01-31T15:05:00"),
    ("31 Ocak 2024", {"date_order": "day_first"}, "2024-01-31T00:00:00"),
    ("31. Januar 2024", {"date_order": "day_first"}, "2024-01-31T00:00:00"),
    ("۱۱ جدی ۱۴۰۲", {"calendar": "gregorian"}, "2024-01-01T00:00:00"),
    ("31/01/2567", {"date_order": "day_first", "calendar": "buddhist"}, "2024-01-31T00:00:00"),
    ("45322", {}, "2024-01-31T00:00:00"),
]


@pytest.mark.parametrize(("text", "column", "time"), TIMES)
def test_a_time_is_read_by_order_and_calendar(text: str, column: dict[str, object], time: str) -> None:
    found = verifier.moment_in(text, column)
    assert found.day * verifier.DAY + found.micro == moment(time)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "32.01.2024",
        "2024-13-01",
        "5",
        "1403/13/01",
        "25:00",
        "0024-01-02",
        "01.02.2024 10:15 soon",
        "abc",
    ],
)
def test_a_text_that_is_no_time_is_none(text: str) -> None:
    assert verifier.moment_in(text, {"date_order": "day_first", "calendar": "solar_hijri"}) is None


def test_a_date_that_can_be_read_in_two_ways_needs_an_order() -> None:
    with pytest.raises(verifier.Difference, match="two ways"):
        verifier.moment_in("05.02.2024", {})


def test_a_lunar_day_is_known_as_one() -> None:
    assert verifier.moment_in("1445/06/19", {"calendar": "lunar_hijri"}) == verifier.LUNAR


SERIALS = [
    ("45327.587569444448", False, "2024-02-05T14:06:06"),
    ("1", False, "1900-01-01T00:00:00"),
    ("59", False, "1900-02-28T00:00:00"),
    ("61", False, "1900-03-01T00:00:00"),
    ("0", True, "1904-01-01T00:00:00"),
    ("43865.5", True, "2024-02-05T12:00:00"),
]


@pytest.mark.parametrize(("raw", "from_1904", "time"), SERIALS)
def test_a_serial_number_is_a_time_by_its_epoch(raw: str, from_1904: bool, time: str) -> None:
    found = verifier.moment_in(number(raw, is_date=True, from_1904=from_1904), {})
    assert found.day * verifier.DAY + found.micro == moment(time)


def test_the_day_that_never_was_and_plain_numbers_are_no_days() -> None:
    assert verifier.moment_in(number("60", is_date=True), {}) is None
    assert verifier.moment_in(number("12"), {}) is None
    assert verifier.moment_in(number("45327"), {}).day == day("2024-02-05")


def test_solar_days_are_those_of_another_implementation() -> None:
    first, last = date(1921, 3, 21), date(2071, 3, 20)
    for passed in range(0, (last - first).days, 13):
        known = first + timedelta(passed)
        solar = jdatetime.date.fromgregorian(date=known)
        assert verifier.solar_day(solar.year, solar.month, solar.day) == (known - date(1970, 1, 1)).days


def test_a_day_that_a_solar_year_does_not_have_is_none() -> None:
    assert verifier.solar_day(1402, 12, 30) is None
    assert verifier.solar_day(1403, 12, 30) is not None
    assert verifier.solar_day(1403, 7, 31) is None


@pytest.mark.parametrize(
    ("code", "shows_date"),
    [
        ("dd.mm.yyyy", True),
        ("[h]:mm", True),
        ("0.00", False),
        ("#,##0.00 [$KZT]", False),
        ('0 "days"', False),
        ("General", False),
    ],
)
def test_a_number_format_tells_whether_it_shows_a_date(code: str, shows_date: bool) -> None:
    assert verifier.is_date_code(code) == shows_date


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_only_the_top_left_cell_of_a_merged_range_holds_a_value() -> None:
    book = Workbook()
    book.active["A1"], book.active["A2"], book.active["B2"] = "top", "under", "beside"  # type: ignore[index]
    content = saved(book).replace(b"", b"")
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
            target.writestr(name, source.read(name).replace(b"</sheetData>", merged))
    rows = verifier.read_workbook(stream.getvalue()).sheets["Sheet"].rows
    assert rows == {1: ("top",), 2: (None, "beside")}


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def workbook_with(sheet: str, prolog: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(Workbook()))) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            is_sheet = name == "xl/worksheets/sheet1.xml"
            target.writestr(name, prolog + SHEET.format(sheet) if is_sheet else source.read(name))
    return stream.getvalue()


def test_cells_without_places_and_of_all_kinds_are_read() -> None:
    cells = (
        '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c><c><v>1.5</v></c>'
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c r="G1" t="str"><v>c_x000D_</v></c><c r="H1"/></row>'
        '<row r="4"><c r="B4" t="d"><v>2024-01-01</v></c></row><row><c/></row>'
    )
    rows = verifier.read_workbook(workbook_with(cells)).sheets["Sheet"].rows
    assert rows[1] == ("ab", number("1.5"), "TRUE", "#N/A", None, None, "c\r")
    assert rows[4] == (None, "2024-01-01")
    assert set(rows) == {1, 4}


HOSTILE = [
    '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>',
    '<row r="0"/>',
    '<row r="x"/>',
    '<row><c r="B1"/><c r="A1"/></row>',
    '<row><c r="AAAA1"/></row>',
    '<row><c t="s"><v>99</v></c></row>',
    "<row><c><v>1e999</v></c></row>",
    "<row><c><v>abc</v></c></row>",
    '<row><c t="z"><v>1</v></c></row>',
    '<row r="2000000"/>',
    "<row>",
    '<row><c s="x"><v>1</v></c></row>',
]


@pytest.mark.parametrize("cells", HOSTILE)
def test_a_malformed_sheet_is_a_difference(cells: str) -> None:
    with pytest.raises(verifier.Difference):
        verifier.read_book(workbook_with(cells), {"container": "xlsx"}, "E1")


def test_a_document_type_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(verifier.Difference, match="document type"):
        verifier.read_book(workbook_with("<row><c><v>&b;</v></c></row>", bomb), {"container": "xlsx"}, "E1")


def test_a_part_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifier, "MAX_WORKBOOK_PART", 10_000)
    with pytest.raises(verifier.Difference, match="too large"):
        verifier.read_book(workbook_with("<row/>" * 10_000), {"container": "xlsx"}, "E1")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_delimited_text_is_read_by_lines_as_printed(encoding: str) -> None:
    text = 'а;б\r\n\r\n"в\nг";"д""е"\r\n ; \r\n;ж\r\n'
    rows = verifier.read_delimited(text.encode(encoding), encoding, ";").sheets[None].rows
    assert rows == {1: ("а", "б"), 3: ("в\nг", 'д"е'), 6: (None, "ж")}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"a;b", "csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1x", "xls"),
        (b"1CClientBankExchange\r\nx", "1c"),
        (saved(Workbook()), "xlsx"),
    ],
)
def test_the_kind_of_a_file_is_told_by_its_bytes(content: bytes, kind: str) -> None:
    assert verifier.container_of(content) == kind


@pytest.mark.parametrize(
    ("cell", "kept", "fits"),
    [
        ("ИИН 030015600442", "030015600442", True),
        ("30015600442", "030015600442", True),
        ("'00123", "00123", True),
        ("KZ12 3456", "KZ123456", True),
        ("030015600442", "03001560044", False),
        ("КZ12", "KZ12", True),
        ("12", "", False),
    ],
)
def test_a_number_is_known_without_what_a_spreadsheet_does_to_it(cell: str, kept: str, fits: bool) -> None:
    assert verifier.names_number(cell, kept) == fits
