from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import polars as pl
import pytest
from openpyxl import Workbook

from investigator_desktop.importers.raw import MergedRange, RawSheet
from investigator_desktop.importers.reading import block_workbook
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.block_workbook import shell
from investigator_desktop.importers.reading.errors import DamagedSheet
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.package import Package, open_package
from investigator_desktop.importers.reading.pieces import FileHead, SheetHead
from investigator_desktop.importers.reading.sheet_parts import sheet_parts, telling_styles
from investigator_desktop.importers.reading.sheet_xml import SheetXml
from investigator_desktop.importers.reading.xlsx import Sheets
from tests.importers.reading.builders import SHEET, first_sheet, rewritten, saved, small_workbook, with_rows
from tests.importers.reading.conftest import Read

UNNUMBERED = "<row><c><v>{0}</v></c><c><v>{1}</v></c></row>"


def in_blocks_of(size: int | None, content: bytes) -> RawSheet:
    """Return the first sheet, read in blocks of a size, or whole."""
    package = open_package(content, "a.xlsx", DEFAULT_LIMITS)
    shared = shell(package)
    assert shared is not None
    sheets = Sheets(
        content, package, telling_styles(package), replace(shared, block_size=size) if size else None
    )
    part = sheet_parts(package)[0]
    return assembled([FileHead("xlsx"), SheetHead(part.name), *sheets.pieces(0, part)]).sheets[0]


def rich_workbook() -> bytes:
    book = Workbook()
    sheet = first_sheet(book)
    for number in range(1, 200):
        sheet.append([None, f"слово {number}", number / 7, date(2024, 1, 1), "1.5", number])
        sheet.cell(number, 6).number_format = "000000000000"
    sheet["B300"], sheet["G301"] = "далеко", True
    sheet.merge_cells("B310:D311")
    return saved(book)


@pytest.mark.parametrize("size", [1_000, 5_000, 20_000])
def test_a_sheet_in_blocks_is_the_sheet_read_whole(size: int) -> None:
    content = rich_workbook()
    whole, parts = in_blocks_of(None, content), in_blocks_of(size, content)
    assert parts.frame.equals(whole.frame)
    assert parts.merged == whole.merged == (MergedRange(310, 311, 1, 3),)
    assert parts.width == whole.width == 7


@pytest.mark.parametrize("size", [100, 333, 4_000])
def test_rows_that_do_not_say_their_number_are_counted_across_blocks(size: int) -> None:
    rows = "".join(UNNUMBERED.format(number, number * 2) for number in range(1, 101))
    sheet = in_blocks_of(size, with_rows('<row r="5"><c r="A5"><v>0</v></c></row>' + rows))
    assert sheet.frame["row"].to_list() == list(range(5, 106))
    assert sheet.frame["0.number"].to_list() == list(range(101))


def test_tags_with_a_prefix_are_found() -> None:
    rows = "".join(f'<x:row r="{n}"><x:c r="A{n}"><x:v>{n}</x:v></x:c></x:row>' for n in range(1, 101))
    xml = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<x:sheetData>{rows}</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>'
    )
    sheet = in_blocks_of(500, with_part(small_workbook(), SHEET, xml.encode()))
    assert sheet.frame["0.number"].to_list() == list(range(1, 101))
    assert sheet.merged == (MergedRange(1, 2, 0, 1),)


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for one in old.namelist():
            new.writestr(one, part if one == name else old.read(one))
    return stream.getvalue()


def test_a_sheet_without_rows_has_none() -> None:
    content = with_part(small_workbook(), SHEET, b"<worksheet><sheetData/></worksheet>")
    assert in_blocks_of(500, content).frame.height == 0


def test_a_sheet_in_an_encoding_of_two_bytes_is_refused_and_not_empty(read: Read) -> None:
    xml = '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/'
    xml += (
        'spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>'
    )
    content = with_part(small_workbook(), SHEET, xml.encode("utf-16"))
    with pytest.raises(DamagedSheet):
        read(content, "wide.xlsx")


def shared_strings() -> bytes:
    """Return a workbook whose texts stand in a part of their own, as spreadsheet programs write them."""
    texts = "".join(f"<si><t>слово {number}</t></si>" for number in range(200))
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n % 200}</v></c><c r="B{n}"><v>{n}</v></c></row>'
        for n in range(1, 500)
    )
    relation = (
        '<Relationship Id="rId9" Target="sharedStrings.xml"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    content = with_rows(rows)
    relations = "xl/_rels/workbook.xml.rels"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        old = archive.read(relations).decode()
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        relations: old.replace("</Relationships>", relation).encode(),
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{texts}</sst>'.encode(),
    }
    return rewritten(content, parts)


def test_texts_of_a_part_of_their_own_are_found_from_every_block() -> None:
    sheet = in_blocks_of(700, shared_strings())
    assert sheet.frame["0.text"].to_list() == [f"слово {number % 200}" for number in range(1, 500)]
    assert sheet.frame.equals(in_blocks_of(None, shared_strings()).frame)


def test_a_workbook_of_many_strings_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    package = open_package(shared_strings(), "a.xlsx", DEFAULT_LIMITS)
    monkeypatch.setattr(block_workbook, "_LARGEST_STRINGS", 10)
    assert shell(package) is None


def test_real_workbooks_read_in_blocks_are_those_read_whole(corpus: Path) -> None:
    for path in corpus.rglob("*.xlsx"):
        content = path.read_bytes()
        whole, parts = in_blocks_of(None, content), in_blocks_of(2_000, content)
        assert parts.frame.equals(whole.frame)
        assert set(parts.merged) == set(whole.merged)


def test_a_date_in_a_later_block_counts_from_the_epoch_of_its_workbook() -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    for _ in range(100):
        first_sheet(book).append([date(2024, 1, 2)])
    assert in_blocks_of(500, saved(book)).frame["0.moment"].unique().to_list() == [
        datetime.combine(date(2024, 1, 2), datetime.min.time())
    ]


def test_blocks_are_whole_rows() -> None:
    package: Package = open_package(rich_workbook(), "a.xlsx", DEFAULT_LIMITS)
    xml = SheetXml(package, SHEET)
    blocks = list(xml.blocks(700))
    assert len(blocks) > 20
    assert all(block.startswith(b"<row") and block.endswith(b"</row>") for block in blocks)
    assert xml.head.endswith(b"<sheetData>")
    assert xml.tail.startswith(b"</sheetData>")


def test_rows_of_blocks_come_in_order() -> None:
    rows = in_blocks_of(300, rich_workbook()).frame["row"]
    assert rows.equals(rows.sort())
    assert rows.dtype == pl.Int64
