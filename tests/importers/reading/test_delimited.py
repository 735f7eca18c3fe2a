from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.errors import (
    FieldTooLong,
    NulInText,
    QuoteSpansRows,
    UnclosedQuote,
)
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.size_errors import TooManyColumns, TooManyRows
from investigator_desktop.importers.reading.texts.delimited import read_delimited, shape_of
from investigator_desktop.importers.reading.wire import frame_refusal, refusal_frame

FIELDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
TABLES = st.integers(2, 6).flatmap(
    lambda width: st.lists(st.lists(FIELDS, min_size=width, max_size=width), min_size=1, max_size=8)
)


def table(content: bytes) -> RawFile:
    return assembled(list(read_delimited(content, "a.csv", DEFAULT_LIMITS)))


def records(file: RawFile) -> list[tuple[object, ...]]:
    return file.sheets[0].frame.rows()


def test_every_field_is_text_as_printed() -> None:
    file = table(b"Date,Sum\r\n01.02.2024, 1.234 \r\n")
    assert file.container == "csv"
    assert records(file) == [(1, "Date", "Sum"), (2, "01.02.2024", " 1.234 ")]


def test_a_row_is_the_line_on_which_its_record_begins() -> None:
    file = table(b'a;b\n\n"x\ny\nz";1\nc;2\n')
    assert records(file) == [(1, "a", "b"), (3, "x\ny\nz", "1"), (6, "c", "2")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_of_every_system_are_counted(end: str) -> None:
    assert records(table(f"a;b{end}{end}c;d{end}".encode())) == [(1, "a", "b"), (3, "c", "d")]


def test_records_of_other_widths_are_padded() -> None:
    file = table(b"Statement\nAccount;KZ00\na;b;c;d\n1;2;3;4\n5;6;7;8\n")
    assert file.sheets[0].width == 4
    assert records(file)[0] == (1, "Statement", None, None, None)
    assert records(file)[4] == (5, "5", "6", "7", "8")


def test_lines_without_a_single_value_are_left_out() -> None:
    assert records(table(b"a;b\n;\n  ;\nc;d\n")) == [(1, "a", "b"), (3, "  ", None), (4, "c", "d")]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b;c\n" + "1,5;2,5;3,5\n" * 50, ";"),
        ("a,b,c\n1;2,x,y\n", ","),
        ("a\tb\tc\n1,0\t2,0\t3,0\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ("a^b^c\n1^2,5^3\n", "^"),
        ("a~b~c\n1~2,5~3\n", "~"),
        ("a:b:c:d\n1:2:3:4\n5:6:7:8\n", ":"),
        ("day;time;sum\n1;10:15:20;3\n2;11:16:21;4\n", ";"),
        ('name,sum\n"Smith; John","1;2"\n', ","),
        ("Выписка, банк\nСчет, KZ\nПериод, год\nДата;Дебет;Кредит\n01;1,50;\n02;;2,50\n", ";"),
    ],
)
def test_the_delimiter_is_the_one_that_makes_records_alike(text: str, delimiter: str) -> None:
    assert shape_of(text).delimiter == delimiter


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", "sep=;;"])
def test_the_delimiter_that_the_first_line_declares_is_taken(first: str) -> None:
    file = table(f"{first}\na;b,c,d\n1;2,3,4\n".encode())
    assert file.delimiter == ";"
    assert records(file)[-1] == (3, "1", "2,3,4")


def test_tabs_that_keep_numbers_texts_are_no_delimiters() -> None:
    line = "2024-01-0{},Shop,{}.20,\t1000345234234223\t,\t90210\t,\n"
    text = (
        "Some words above\n" * 5
        + "day,name,sum,number,code,\n"
        + "".join(line.format(n, n) for n in range(1, 9))
    )
    assert shape_of(text).delimiter == ","


def test_a_formula_for_a_text_is_that_text() -> None:
    file = table(b'="0012"\t="a ""b"""\t=1+1\t=""\nx\ty\tz\tw\n')
    assert records(file)[0] == (1, "0012", 'a "b"', "=1+1", None)


def test_a_quotation_mark_that_is_never_closed_is_named() -> None:
    with pytest.raises(UnclosedQuote, match=r"“a\.csv”.*line 3"):
        table(b'a;b;c\n1;2;3\n4;"5;6\n7;8;9\n')


def test_a_quotation_mark_that_swallows_rows_is_named() -> None:
    content = 'a;b;c;d\n1;2;3;4\n5;"Рога;7;8\n9;"Копыта";11;12\n13;14;15;16\n'.encode()
    with pytest.raises(QuoteSpansRows, match=r"line 3 .*line 4"):
        table(content)


def test_quotation_marks_within_a_field_are_part_of_it() -> None:
    content = 'a;b\n1;ТОО "Пример"\n2;"ТОО ""Пример"""\n'.encode()
    assert [record[2] for record in records(table(content))] == ["b", 'ТОО "Пример"', 'ТОО "Пример"']


def test_a_field_longer_than_any_is_named() -> None:
    with pytest.raises(FieldTooLong, match="line 2 is longer than 131072"):
        table(b"a;b\n1;" + b"x" * 140_000 + b"\n")


def test_a_nul_byte_is_named_with_its_line() -> None:
    with pytest.raises(NulInText, match="line 2"):
        table(b"a;b\nc;\0d\n" + b"e;f\n" * 50)


@settings(max_examples=100)
@given(TABLES)
def test_what_a_csv_writer_writes_is_read_back(rows: list[list[str]]) -> None:
    kept = [[f"Поле {column}" for column in range(len(rows[0]))], *rows]
    stream = io.StringIO()
    csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL).writerows(kept)
    file = table(stream.getvalue().encode())
    assume(file.delimiter == ";")
    assume(not any(field.startswith('="') for row in rows for field in row))
    assert [[text or "" for text in record[1:]] for record in records(file)] == [
        row for row in kept if any(row)
    ]


def test_real_transfers_are_read_whole(corpus: Path) -> None:
    path = corpus / "occrp_azerbaijani_laundromat_joined.csv"
    frame = table(path.read_bytes()).sheets[0].frame
    assert frame.height == 16_941
    assert frame["row"][-1] == path.read_bytes().count(b"\n")


def test_a_text_wider_than_a_spreadsheet_is_refused_at_once() -> None:
    with pytest.raises(TooManyColumns) as raised:
        table(b"a;b\n" + b";" * 200_000 + b"x\n")
    assert raised.value.places == {"line": 2, "limit": 16_384}


def test_a_text_as_wide_as_a_spreadsheet_is_read() -> None:
    file = table(b";".join([b"x"] * 16_384) + b"\n")
    assert file.sheets[0].width == 16_384


def test_a_text_of_more_rows_than_can_be_read_is_refused_with_their_number() -> None:
    with pytest.raises(TooManyRows) as raised:
        list(read_delimited(b"a;b\n" * 11, "long.csv", replace(DEFAULT_LIMITS, rows=10)))
    assert raised.value.places == {"limit": 10}


def test_the_sentences_about_size_come_through_the_reading_process() -> None:
    for error in (TooManyRows("a.csv", limit=10), TooManyColumns("a.csv", line=2, limit=10)):
        assert str(frame_refusal(refusal_frame(error))) == str(error)
