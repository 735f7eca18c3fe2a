"""Reads a web page, mostly one that was given the name of a workbook: one sheet with everything that it shows."""

from __future__ import annotations

import re

from lxml import etree

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import DamagedPage, NothingInFile
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pages.html_layout import PageLayout
from investigator_desktop.importers.reading.pages.html_page import PageTooLarge, read_page
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetHead
from investigator_desktop.importers.reading.scripts.encodings import (
    MARKS,
    Encoding,
    declared_encoding,
    encoding_of,
)
from investigator_desktop.importers.reading.workbooks.grid import Grid

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD_SIZE = 65_536


def read_html(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the page and its sheet, numbered as a spreadsheet program shows it."""
    encoding = html_encoding(content, file_name)
    text = "".join(encoding.lines(content, file_name))
    yield FileHead("html", encoding.name, encoding.evidence)
    grid, name = page_grid(text, file_name)
    if not grid.cells:
        raise NothingInFile(file_name)
    yield SheetHead(name)
    yield from grid.pieces(file_name, name, limits)


def page_grid(text: str, file_name: str) -> tuple[Grid, str | None]:
    """Return the sheet that a page makes, and its name where a spreadsheet program gave it one."""
    grid = Grid()
    try:
        page = read_page(text)
        PageLayout(page).fill(grid)
    except (etree.LxmlError, RecursionError, PageTooLarge):
        raise DamagedPage(file_name) from None
    return grid, page.sheet


def html_encoding(content: bytes, file_name: str, named: str | None = None) -> Encoding:
    """Return the encoding of a page: its mark, its bytes where they are UTF-8, what it declares, else its letters."""
    for mark, name in MARKS:
        if content.startswith(mark):
            return Encoding(name, EncodingEvidence.BYTE_ORDER_MARK, len(mark))
    head = content[:_HEAD_SIZE]
    found = _CHARSET.search(head) or _XML_CHARSET.match(head)
    declared = named or (found[1].decode("ascii") if found else None)
    return declared_encoding(content, declared) or encoding_of(content, file_name)
