"""Workbooks and archives made for one test."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import polars as pl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from investigator_desktop.importers.raw import RawSheet

SHEET = "xl/worksheets/sheet1.xml"
_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def first_sheet(book: Workbook) -> Worksheet:
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return sheet


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def small_workbook() -> bytes:
    book = Workbook()
    first_sheet(book)["A1"] = "Дата"
    return saved(book)


def rewritten(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return an archive with some of its parts replaced and others added."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return stream.getvalue()


def with_rows(rows: str, before: str = "", content: bytes | None = None) -> bytes:
    """Return a workbook of one sheet whose rows are the XML that is given."""
    xml = f"{_HEAD}{before}<sheetData>{rows}</sheetData></worksheet>"
    return rewritten(content or small_workbook(), {SHEET: xml.encode()})


def cell(sheet: RawSheet, row: int, column: int) -> dict[str, object]:
    """Return the kinds of a cell that are not null, and their values."""
    found = sheet.frame.filter(pl.col("row") == row).to_dicts()
    assert len(found) <= 1
    prefix = f"{column}."
    parts = found[0].items() if found else ()
    return {
        key.removeprefix(prefix): value
        for key, value in parts
        if key.startswith(prefix) and value is not None
    }


def open_document(rows: str) -> bytes:
    """Return an OpenDocument workbook of one sheet whose rows are the XML that is given."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{manifest}"><m:file-entry m:full-path="/" m:media-type="{kind}"/></m:manifest>',
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Лист">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return stream.getvalue()
