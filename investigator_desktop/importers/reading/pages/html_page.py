"""A web page as what it shows: lines of text and tables, whatever stands in the cells of a table.

The page is parsed by libxml2 without network, document types or entities beyond those of HTML; scripts never run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import cast

from lxml import etree

from investigator_desktop.importers.reading.limits import MIB

_CHUNK = MIB
_LONGEST_TEXT = 16 * MIB
_DEEPEST = 60
_WIDEST = 16_384
_SPACES = re.compile(r"[ \t\n\r\f]+")
_CLASS = re.compile(r"\.?([\w-]+)\s*\{([^{}]*)\}")
_SHEET_NAME = re.compile(r"<x:Name>([^<]{1,100})</x:Name>")
_IGNORED = frozenset(
    {"script", "style", "title", "head", "template", "xml", "noframes", "select", "textarea"}
)
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "hr",
        "pre",
        "center",
    }
    | {"address", "blockquote", "form", "fieldset", "section", "article", "header", "footer", "main", "nav"}
    | {"aside", "figure", "caption"}
)
_CELLS = frozenset({"td", "th"})


class PageTooLarge(Exception):
    """A page is nested deeper, wider or longer in a text than anybody prints."""


@dataclass(slots=True)
class Flow:
    """Lines of text and tables, one under another."""

    items: list[str | Table] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _size: int = 0

    def write(self, text: str) -> None:
        """Add to the line that is being written; raise `PageTooLarge` where the whole grows beyond measure."""
        self._size += len(text)
        if self._size > _LONGEST_TEXT:
            raise PageTooLarge
        self._line.append(text)

    def end_line(self, *, is_break: bool = False) -> None:
        """Close the line; an empty one counts only where the source breaks it by itself."""
        line = _SPACES.sub(" ", "".join(self._line)).strip(" ")
        self._line.clear()
        if line or is_break:
            self.items.append(line)

    def put(self, table: Table) -> None:
        """Add a table under what stands so far."""
        self.end_line()
        self.items.append(table)


@dataclass(slots=True)
class HtmlCell:
    """A cell of a table with its attributes, names in small letters."""

    attributes: dict[str, str]
    flow: Flow = field(default_factory=Flow)

    def span(self, name: str, most: int) -> int:
        """Return over how many rows or columns it reaches."""
        digits = self.attributes.get(name, "").strip()
        return min(max(int(digits), 1), most) if digits.isdecimal() and len(digits) < 8 else 1


@dataclass(slots=True)
class Table:
    """The rows of a table."""

    rows: list[list[HtmlCell]] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What a page shows, the styles of its classes, and the name of the sheet that a spreadsheet program gave it."""

    flow: Flow
    styles: dict[str, str]
    sheet: str | None

    @property
    def breaks_stay_in_cells(self) -> bool:
        """Tell whether a line break in a cell does not begin another row, by the page's own style."""
        return "same-cell" in self.styles.get("br", "")


def read_page(text: str) -> Page:
    """Return what a page shows; text that is no HTML is a page of lines. Raise `PageTooLarge`."""
    builder = _Builder()
    parser = etree.HTMLParser(
        target=cast("etree.ParserTarget", builder.target), encoding="utf-8", no_network=True, remove_pis=True
    )
    content = text.encode("utf-8", "replace")
    for begin in range(0, len(content), _CHUNK):
        parser.feed(content[begin : begin + _CHUNK])
    parser.close()
    return builder.page()


class _Builder:
    """Takes what the parser finds, in the order of the page."""

    def __init__(self) -> None:
        self._whole = Flow()
        self._open: list[Flow | Table] = [self._whole]
        self._ignored: list[str] = []
        self._styles: list[str] = []
        self._sheet: str | None = None

    @property
    def target(self) -> SimpleNamespace:
        """Return what the parser calls, by the names that it asks for."""
        return SimpleNamespace(
            start=self.start, end=self.end, data=self.text, comment=self.comment, close=self.close
        )

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        if tag in _IGNORED:
            self._ignored.append(tag)
        elif tag == "table":
            self._begin_table()
        elif tag == "tr":
            self._table_only().rows.append([])
        elif tag in _CELLS:
            self._begin_cell(attributes)
        elif tag == "br" and isinstance(self._open[-1], Flow):
            self._open[-1].end_line(is_break=True)
        elif tag in _BLOCKS:
            self._end_line()

    def end(self, tag: str) -> None:
        """Close an element."""
        if self._ignored and tag == self._ignored[-1]:
            self._ignored.pop()
        elif tag == "table":
            self._close(Table)
        elif tag in _CELLS:
            self._close(Flow)
        elif tag in _BLOCKS:
            self._end_line()

    def text(self, text: str) -> None:
        """Take text; what stands in a table beside its cells is a row of its own."""
        if self._ignored:
            if "style" in self._ignored:
                self._styles.append(text)
            return
        if isinstance(self._open[-1], Flow):
            self._open[-1].write(text)
        elif text.strip(" \t\n\r\f\u00a0"):
            cell = HtmlCell({})
            cell.flow.write(text)
            cell.flow.end_line()
            self._open[-1].rows.append([cell])

    def comment(self, text: str) -> None:
        """Take the name of the sheet, which spreadsheet programs hide in a comment."""
        if self._sheet is None and (found := _SHEET_NAME.search(text)):
            self._sheet = found[1]

    def close(self) -> None:
        """End the page."""
        for one in self._open:
            if isinstance(one, Flow):
                one.end_line()

    def page(self) -> Page:
        """Return the whole page."""
        styles = dict(_CLASS.findall("".join(self._styles)))
        return Page(self._whole, styles, self._sheet)

    def _flow(self) -> Flow:
        """Return where text stands now; a table directly within a table stands in a row of its own."""
        if isinstance(self._open[-1], Table):
            self._begin_cell({})
        flow = self._open[-1]
        assert isinstance(flow, Flow)
        return flow

    def _table_only(self) -> Table:
        """Return the table that is being written, closing a cell left open; rows without a table make one."""
        if isinstance(self._open[-1], Flow) and len(self._open) > 1:
            self._close(Flow)
        if not isinstance(self._open[-1], Table):
            table = Table()
            self._whole.put(table)
            self._open.append(table)
        innermost = self._open[-1]
        assert isinstance(innermost, Table)
        return innermost

    def _begin_table(self) -> None:
        table = Table()
        self._flow().put(table)
        self._open.append(table)
        if len(self._open) > _DEEPEST:
            raise PageTooLarge

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        table = self._table_only()
        if not table.rows:
            table.rows.append([])
        if len(table.rows[-1]) >= _WIDEST:
            raise PageTooLarge
        cell = HtmlCell({name.lower(): value or "" for name, value in attributes.items()})
        table.rows[-1].append(cell)
        self._open.append(cell.flow)

    def _close(self, kind: type[Flow | Table]) -> None:
        """Close the innermost open one of a kind, and what was left open in it."""
        if len(self._open) > 1 and self._open[-1].__class__ is kind:
            closed = self._open.pop()
            if isinstance(closed, Flow):
                closed.end_line()
            return
        if not any(isinstance(one, kind) for one in self._open[1:]):
            return
        while len(self._open) > 1:
            closed = self._open.pop()
            if isinstance(closed, Flow):
                closed.end_line()
            if isinstance(closed, kind):
                return

    def _end_line(self) -> None:
        if isinstance(self._open[-1], Flow):
            self._open[-1].end_line()
