from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from time import monotonic

import msoffcrypto.format.ooxml
import pytest
import xlwt
from openpyxl import Workbook
from xlwt.CompoundDoc import XlsDoc

from investigator_desktop.importers.reading import DEFAULT_LIMITS, ReadingLimits, UnreadableFile
from investigator_desktop.importers.reading.archived.archive_errors import IsArchive
from investigator_desktop.importers.reading.errors import (
    DamagedDocument,
    DamagedPart,
    DamagedSheet,
    DamagedWorkbook,
    EmptyFile,
    NotAWorkbook,
    NothingInFile,
    PackedTooTightly,
    PasswordProtected,
    TooManyParts,
    UnknownBytes,
    UnpacksTooLarge,
    UsedRangeTooLarge,
    XmlNamedWorkbook,
)
from tests.importers.reading.builders import SHEET, first_sheet, rewritten, saved, small_workbook, with_rows
from tests.importers.reading.conftest import Read

STRAY = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>'


def refusal(read: Read, content: bytes, name: str, limits: ReadingLimits = DEFAULT_LIMITS) -> UnreadableFile:
    """Return the error of a file, whose sentence names it, and see that the next file is read all the same."""
    begun = monotonic()
    with pytest.raises(UnreadableFile) as caught:
        read(content, name, limits)
    assert monotonic() - begun < 10
    assert f"“{name}”" in str(caught.value)
    assert read(small_workbook(), "next.xlsx").sheets[0].frame["0.text"].to_list() == ["Дата"]
    return caught.value


def packed(names: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return stream.getvalue()


def encrypted(content: bytes) -> bytes:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(content)).encrypt("пароль", stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (b"", EmptyFile, "has no bytes"),
        (b" \r\n\r\n", NothingInFile, "nothing but blank lines"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", NotAWorkbook, "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotAWorkbook, "PNG"),
        (b"SQLite format 3\0" + bytes(84), NotAWorkbook, "SQLite"),
        (bytes(range(1, 256)) * 20, UnknownBytes, "01 02 03 04"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE HTML>\n<table>", NothingInFile, "blank lines"),
        (b'<?xml version="1.0"?>\n<!-- a --><Workbook xmlns="urn:x"/>', XmlNamedWorkbook, "Workbook"),
        ("<?xml version='1.0'?><html>".encode("utf-16"), NothingInFile, "blank lines"),
        (packed({"word/document.xml": b"<a/>"}), NotAWorkbook, "Word"),
        (packed({"readme.txt": b"hello"}), IsArchive, "file by file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), DamagedDocument, "608 bytes"),
        (encrypted(small_workbook()), PasswordProtected, "password"),
    ],
)
def test_what_is_no_workbook_says_what_it_is(
    read: Read, content: bytes, error: type[UnreadableFile], words: str
) -> None:
    found = refusal(read, content, "Выписка №1.xls")
    assert type(found) is error
    assert words in str(found)


def test_an_older_workbook_behind_a_password_says_so(read: Read) -> None:
    book = xlwt.Workbook()
    book.add_sheet("a").write(0, 0, "x")
    records = book.get_biff_data()
    beginning = 4 + int.from_bytes(records[2:4], "little")
    password = b"\x2f\x00\x06\x00\x01\x00" + bytes(4)
    stream = io.BytesIO()
    XlsDoc().save(stream, records[:beginning] + password + records[beginning:])
    assert isinstance(refusal(read, stream.getvalue(), "locked.xls"), PasswordProtected)


def test_a_workbook_that_is_cut_off_is_damaged(read: Read) -> None:
    content = small_workbook()
    assert isinstance(refusal(read, content[: len(content) // 2], "cut.xlsx"), DamagedWorkbook)


def test_a_damaged_part_is_named(read: Read) -> None:
    content = bytearray(small_workbook())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.getinfo(SHEET)
    begin = part.header_offset + 30 + len(SHEET)
    content[begin + 20 : begin + 60] = bytes(40)
    found = refusal(read, bytes(content), "damaged.xlsx")
    assert isinstance(found, DamagedPart)
    assert SHEET in str(found)


def test_two_cells_that_span_the_whole_sheet_are_refused_with_both_corners(read: Read) -> None:
    content = with_rows(STRAY)
    assert len(content) < 10_000
    found = refusal(read, content, "stray.xlsx")
    assert isinstance(found, UsedRangeTooLarge)
    assert "sheet “Sheet” runs from A1 to XFD1048576" in str(found)


def test_the_dimension_that_a_sheet_states_is_not_believed(read: Read) -> None:
    modest = '<dimension ref="A1:B2"/>'
    assert isinstance(refusal(read, with_rows(STRAY, modest), "modest.xlsx"), UsedRangeTooLarge)
    boastful = with_rows('<row r="1"><c r="A1"><v>1</v></c></row>', '<dimension ref="A1:XFD1048576"/>')
    assert read(boastful, "boastful.xlsx").sheets[0].frame.rows() == [(1, 1.0)]


def test_a_large_sheet_with_a_stray_cell_is_named_although_the_reader_dies_of_it(read: Read) -> None:
    filler = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{row * 7919}</v></c></row>' for row in range(1, 60_000)
    )
    stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    content = with_rows(filler + stray, '<dimension ref="A1:A60000"/>')
    found = refusal(read, content, "large.xlsx")
    assert isinstance(found, UsedRangeTooLarge)
    assert "A1 to XFD1048576" in str(found)


def test_an_archive_that_unpacks_to_too_much_is_refused_unread(read: Read) -> None:
    small = replace(DEFAULT_LIMITS, unpacked=1_000)
    assert isinstance(refusal_of(read, small_workbook(), "big.xlsx", small), UnpacksTooLarge)


def test_a_part_that_is_packed_as_no_sheet_is_refused_unread(read: Read) -> None:
    content = rewritten(small_workbook(), {"xl/sharedStrings.xml": b" " * 20_000_000})
    found = refusal(read, content, "bomb.xlsx")
    assert isinstance(found, PackedTooTightly)
    assert "xl/sharedStrings.xml" in str(found)


def test_an_archive_of_too_many_parts_is_refused_unread(read: Read) -> None:
    few = replace(DEFAULT_LIMITS, parts=3)
    assert isinstance(refusal_of(read, small_workbook(), "parts.xlsx", few), TooManyParts)


def refusal_of(read: Read, content: bytes, name: str, limits: ReadingLimits) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read(content, name, limits)
    return caught.value


ENTITIES_IN_A_CELL = ENTITIES.replace(
    b"<workbook>&c;</workbook>",
    b'<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>',
)


@pytest.mark.parametrize(
    ("part", "content"),
    [("xl/workbook.xml", ENTITIES), ("xl/styles.xml", ENTITIES), (SHEET, ENTITIES_IN_A_CELL)],
)
def test_entities_in_a_workbook_are_not_expanded(read: Read, part: str, content: bytes) -> None:
    found = refusal(read, rewritten(small_workbook(), {part: content}), "laughs.xlsx")
    assert isinstance(found, DamagedPart | DamagedSheet)


def cut_off_xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for row in range(500):
        sheet.write(row, 0, f"text {row}")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()[:4_000]


@pytest.mark.parametrize("make", [cut_off_xls, lambda: cut_off_xls()[:1_500]])
def test_an_older_workbook_that_is_cut_off_is_damaged(read: Read, make: Callable[[], bytes]) -> None:
    assert isinstance(refusal(read, make(), "cut.xls"), DamagedDocument)


def test_a_workbook_without_cells_is_read_as_empty(read: Read) -> None:
    file = read(saved(Workbook()), "blank.xlsx")
    assert [(sheet.name, sheet.frame.height) for sheet in file.sheets] == [("Sheet", 0)]


def test_a_formula_without_a_value_is_an_empty_cell(read: Read) -> None:
    book = Workbook()
    first_sheet(book)["A1"], first_sheet(book)["B1"] = 1, "=A1+1"
    assert read(saved(book), "formula.xlsx").sheets[0].frame.columns == ["row", "0.number"]
