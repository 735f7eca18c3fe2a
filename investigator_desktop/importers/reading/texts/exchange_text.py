"""Reads the exchange text of 1C (`1CClientBankExchange`): its documents and account sections become tables.

The documents are the sheet `СекцияДокумент`, the account sections the sheet `СекцияРасчСчет`: a row of titles (the
keys in the order in which they first appear, in capitals or not), then one row a section, numbered by the line on
which the section begins. The lines outside of sections are the sheet `1CClientBankExchange`: key and value.
A key that occurs twice in one section has two columns; a line without a key continues the value above it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.containers import EXCHANGE_TEXT
from investigator_desktop.importers.reading.errors import FieldTooLong, UnclosedSection
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import BATCH_ROWS, FileHead, Pieces, Rows, SheetHead
from investigator_desktop.importers.reading.scripts.encodings import encoding_of
from investigator_desktop.importers.reading.workbooks.columns import text_frame

DOCUMENTS = "СекцияДокумент"
ACCOUNTS = "СекцияРасчСчет"
_ENDS = {DOCUMENTS.casefold(): "конецдокумента", ACCOUNTS.casefold(): "конецрасчсчет"}
_CLOSING = frozenset({*_ENDS.values(), "конецфайла"})

_Name = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: its key as printed, its value (None where it has no equals sign)."""

    number: int
    key: str
    value: str | None

    @property
    def folded(self) -> str:
        return self.key.casefold()


@dataclass(slots=True)
class _Section:
    """A section: its values by folded key and occurrence."""

    opening: _Line
    values: dict[_Name, str] = field(default_factory=dict)
    last: _Name | None = None

    def add(self, line: _Line, limit: int, file_name: str) -> _Name | None:
        """Keep a line's value; return its name where it begins one."""
        if line.value is None:
            name, text = self.last, f"\n{line.key}"
        else:
            name, text = self._free_name(line.folded), line.value
        if name is None:
            name, text = self._free_name(""), line.key
        kept = self.values.get(name, "") + text
        if len(kept) > limit:
            raise FieldTooLong(file_name, line=self.opening.number, limit=limit)
        self.values[name] = kept
        self.last = name
        return name

    def _free_name(self, key: str) -> _Name:
        occurrence = 0
        while (key, occurrence) in self.values:
            occurrence += 1
        return key, occurrence


@dataclass(slots=True)
class _Table:
    """All sections of a kind, and the titles of their columns as first printed."""

    name: str
    sections: list[_Section] = field(default_factory=list)
    titles: dict[_Name, str] = field(default_factory=dict)

    def pieces(self) -> Pieces:
        """Yield the table as a sheet."""
        yield SheetHead(self.name, len(self.titles))
        if not self.sections:
            return
        yield Rows(text_frame([1], [list(self.titles.values())]))
        for begin in range(0, len(self.sections), BATCH_ROWS):
            batch = self.sections[begin : begin + BATCH_ROWS]
            records = [[section.values.get(name, "") for name in self.titles] for section in batch]
            yield Rows(text_frame([section.opening.number for section in batch], records))


def read_exchange_text(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the file and its three tables; raise where the text ends inside a section."""
    encoding = encoding_of(content, file_name)
    yield FileHead("1c", encoding.name, encoding.evidence)
    walk = _Walk(file_name, limits.field_characters)
    for line in _lines(encoding.lines(content, file_name)):
        walk.take(line)
    walk.finish()
    yield from walk.documents.pieces()
    yield from walk.accounts.pieces()
    yield SheetHead(EXCHANGE_TEXT, 2)
    yield Rows(
        text_frame([line.number for line in walk.header], [[one.key, one.value or ""] for one in walk.header])
    )


def _lines(lines: Iterator[str]) -> Iterator[_Line]:
    for number, line in enumerate(lines, start=1):
        key, equals, value = line.rstrip("\r\n").lstrip(" \t\ufeff").partition("=")
        if key.strip() or equals:
            yield _Line(number, key.strip(), value if equals else None)


@dataclass(slots=True)
class _Walk:
    """Where one is in the text: outside, or in a section that has not ended."""

    file_name: str
    limit: int
    documents: _Table = field(default_factory=lambda: _Table(DOCUMENTS))
    accounts: _Table = field(default_factory=lambda: _Table(ACCOUNTS))
    header: list[_Line] = field(default_factory=list)
    table: _Table | None = None

    def take(self, line: _Line) -> None:
        """Put a line where it belongs."""
        if line.folded in _ENDS:
            self._open(line)
        elif line.folded in _CLOSING and line.value is None:
            self._close(line)
        elif self.table is None:
            self.header.append(line)
        else:
            self._keep(line)

    def finish(self) -> None:
        """Raise where a section has not ended."""
        if self.table is not None:
            opening = self.table.sections[-1].opening
            raise UnclosedSection(self.file_name, section=opening.key, line=opening.number)

    def _open(self, line: _Line) -> None:
        self.finish()
        self.table = self.documents if line.folded == DOCUMENTS.casefold() else self.accounts
        self.table.sections.append(_Section(line))
        if line.value is not None:
            self._keep(line)

    def _close(self, line: _Line) -> None:
        if line.folded == "конецфайла":
            self.finish()
        self.table = None

    def _keep(self, line: _Line) -> None:
        assert self.table is not None
        name = self.table.sections[-1].add(line, self.limit, self.file_name)
        if name is not None:
            self.table.titles.setdefault(name, line.key)
