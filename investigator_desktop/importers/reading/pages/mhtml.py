"""Reads a web page saved as a single file (MHTML) by a spreadsheet program or a browser: each page is a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser
from posixpath import basename

from investigator_desktop.importers.reading.errors import DamagedPage, NothingInFile
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pages.html import html_encoding, page_grid
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetHead

_NAMED_SHEET = re.compile(
    r"<x:Name>([^<]{1,100})</x:Name>[^<]*<x:WorksheetSource\s+HRef=[\"']([^\"']{1,300})[\"']", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A page of the file, as text, with the last name of its address."""

    name: str
    text: str


def read_mhtml(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the file, then each of its pages that shows something as a sheet."""
    parts = tuple(_parts(content, file_name))
    names = {basename(address): name for part in parts for name, address in _NAMED_SHEET.findall(part.text)}
    yield FileHead("mhtml")
    count = 0
    for part in parts:
        grid, name = page_grid(part.text, file_name)
        if grid.cells and (not names or part.name in names):
            count += 1
            sheet = names.get(part.name) or name or (part.name if len(parts) > 1 else None)
            yield SheetHead(sheet)
            yield from grid.pieces(file_name, sheet, limits)
    if not count:
        raise NothingInFile(file_name)


def _parts(content: bytes, file_name: str) -> Iterator[_Part]:
    try:
        whole = BytesParser(policy=policy.compat32).parsebytes(content)
        for part in whole.walk():
            if part.get_content_type() == "text/html":
                body = part.get_payload(decode=True)
                if isinstance(body, bytes) and body:
                    yield _Part(_name(part), _text(body, part.get_content_charset(), file_name))
    except (MessageError, RecursionError, LookupError, ValueError):
        raise DamagedPage(file_name) from None


def _name(part: Message) -> str:
    return basename(str(part.get("Content-Location", "")).replace("\\", "/").strip())


def _text(body: bytes, charset: str | None, file_name: str) -> str:
    encoding = html_encoding(body, file_name, charset)
    return "".join(encoding.lines(body, file_name))
