from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import polars as pl
import pytest
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from investigator_desktop.importers.raw import MergedRange, RawSheet
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.errors import DamagedSheet
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.pieces import FileHead, Piece, SheetFoot, SheetHead
from investigator_desktop.importers.reading.workbooks import shared_texts
from investigator_desktop.importers.reading.workbooks.calamine_rows import merged_ranges, row_pieces
from investigator_desktop.importers.reading.workbooks.cell_marks import CellMarks
from investigator_desktop.importers.reading.workbooks.package import Package, open_package
from investigator_desktop.importers.reading.workbooks.sheet_parts import sheet_parts
from investigator_desktop.importers.reading.workbooks.sheet_xml import SheetXml
from investigator_desktop.importers.reading.workbooks.xlsx import open_sheets
from tests.importers.reading.builders import SHEET, first_sheet, rewritten, saved, small_workbook, with_rows
from tests.importers.reading.conftest import Read

TEXTS = ["", "", *(f"слово {number}" for number in range(2, 200))]
UNNUMBERED = "<row><c><v>{0}</v></c><c><v>{1}</v></c></row>"


def in_blocks_of(size: int, content: bytes) -> RawSheet:
    """Return the first sheet, read in blocks of a size."""
    package = open_package(content, "a.xlsx", DEFAULT_LIMITS)
    opened = open_sheets(package)
    sheets = replace(opened, shell=replace(opened.shell, block_size=size))
    part = sheet_parts(package)[0]
    return assembled([FileHead("xlsx"), SheetHead(part.name), *sheets.pieces(part)]).sheets[0]


def whole(content: bytes) -> RawSheet:
    """Return the first sheet as the workbook reader gives it, the formats and errors left out."""
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    pieces: list[Piece] = [*row_pieces(sheet, CellMarks()), SheetFoot(merged_ranges(sheet))]
    return assembled([FileHead("xlsx"), SheetHead(None), *pieces]).sheets[0]


def agree(left: RawSheet, right: RawSheet) -> bool:
    """Tell whether two readings have the same kinds and merged blocks; only one of them knows formats."""
    frame = left.frame.drop([name for name in left.frame.columns if name.endswith(".format")])
    return frame.equals(right.frame) and set(left.merged) == set(right.merged) and left.width == right.width


def rich_workbook() -> bytes:
    book = Workbook()
    sheet = first_sheet(book)
    for number in range(1, 200):
        sheet.append([None, f"слово {number}", number / 7, date(2024, 1, 1), "1.5", number])
        sheet.cell(number, 6).number_format = "000000000000"
    sheet["B300"], sheet["G301"] = "далеко", True
    sheet.merge_cells("B310:D311")
    return saved(book)


@pytest.mark.parametrize("size", [1_000, 5_000, 20_000, 1_000_000])
def test_a_sheet_in_blocks_is_the_sheet_read_whole(size: int) -> None:
    sheet = in_blocks_of(size, rich_workbook())
    assert agree(sheet, whole(rich_workbook()))
    assert sheet.merged == (MergedRange(310, 311, 1, 3),)
    assert sheet.frame["5.format"].drop_nulls().len() == 199


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


def with_shared_texts(cell: str) -> bytes:
    """Return a workbook whose texts stand in a part of their own, as spreadsheet programs write them."""
    texts = "".join(f"<si><t>{text}</t></si>" for text in TEXTS)
    texts = texts.replace("<t>слово 7</t>", "<r><t>сло</t></r><r><t>во 7</t></r>")
    rows = "".join(
        f'<row r="{n}">{cell.format(n, n % 200)}<c r="B{n}"><v>{n}</v></c></row>' for n in range(1, 500)
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


@pytest.mark.parametrize("few", [0, 1_000_000])
@pytest.mark.parametrize("size", [700, 100_000])
def test_texts_of_a_part_of_their_own_are_found(few: int, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_texts, "_FEW", few)
    content = with_shared_texts('<c r="A{0}" t="s"><v>{1}</v></c>')
    sheet = in_blocks_of(size, content)
    assert sheet.frame["0.text"].to_list() == [TEXTS[number % 200] or None for number in range(1, 500)]
    assert agree(sheet, whole(content))


def test_references_in_an_unusual_spelling_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_texts, "_FEW", 0)
    content = with_shared_texts("<c r='A{0}' t='s'><v>{1}</v></c>")
    assert agree(in_blocks_of(700, content), whole(content))


def test_a_reference_to_no_text_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_texts, "_FEW", 0)
    with pytest.raises(DamagedSheet):
        in_blocks_of(700, with_shared_texts('<c r="A{0}" t="s"><v>2{1}</v></c>'))


def test_real_workbooks_read_in_blocks_are_those_read_whole(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_texts, "_FEW", 0)
    for path in corpus.rglob("*.xlsx"):
        content = path.read_bytes()
        assert agree(in_blocks_of(2_000, content), whole(content))


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
