"""The XML of a sheet, block after block of whole rows, so that a sheet of any length takes little memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from investigator_desktop.importers.raw import MergedRange
from investigator_desktop.importers.reading.errors import RowTooLong
from investigator_desktop.importers.reading.limits import MIB
from investigator_desktop.importers.reading.workbooks.package import Package
from investigator_desktop.importers.reading.workbooks.references import column_number

_LONGEST_HEAD = 4 * MIB
_LONGEST_ROW = 64 * MIB
_ROWS = re.compile(rb"<(\w+:)?sheetData\b[^>]*?(/?)>")
_ROOT = re.compile(rb"<(\w+:)?worksheet\b[^>]*>")
_ROW = re.compile(rb"""<(?:\w+:)?row\b(?:[^>]*?\br=["']([0-9]+)["'])?""")
_MERGED = re.compile(
    rb"""<(?:\w+:)?mergeCell\b[^>]*?\bref=["']([A-Z]{1,3})([0-9]+):([A-Z]{1,3})([0-9]+)["']"""
)


@dataclass(slots=True)
class SheetXml:
    """A sheet of an archive; `head` is known when the first block has come, `tail` after the last one."""

    package: Package
    part: str
    head: bytes = b""
    tail: bytes = b""

    @property
    def has_rows(self) -> bool:
        """Tell whether the place of the rows was found at all; it is not where the XML is in UTF-16."""
        return _ROWS.search(self.head) is not None

    @property
    def root(self) -> bytes:
        """Return the opening tag of the sheet, with its names of namespaces."""
        found = _ROOT.search(self.head)
        return found[0] if found else b""

    @property
    def prefix(self) -> bytes:
        """Return what stands before the name of each tag, mostly nothing."""
        found = _ROWS.search(self.head)
        return (found[1] or b"") if found else b""

    @property
    def merged(self) -> tuple[MergedRange, ...]:
        """Return the merged blocks of cells, which stand below the rows."""
        return tuple(
            MergedRange(int(top), int(bottom), column_number(left.decode()), column_number(right.decode()))
            for left, top, right, bottom in _MERGED.findall(self.tail)
        )

    def blocks(self, size: int) -> Iterator[bytes]:
        """Yield the rows in blocks of about `size` bytes; the first row of each block says its number."""
        previous = b""
        for block in self._blocks(size):
            previous = _numbered(block, previous)
            yield previous

    def _blocks(self, size: int) -> Iterator[bytes]:
        chunks = self.package.chunks(self.part, size)
        opening = None
        while opening is None and len(self.head) < _LONGEST_HEAD and (chunk := next(chunks, b"")):
            self.head += chunk
            opening = _ROWS.search(self.head)
        if opening is None:
            return
        rest, self.head = self.head[opening.end() :], self.head[: opening.end()]
        if opening[2]:
            self.tail = rest + b"".join(chunks)
        else:
            yield from self._cut(rest, chunks)

    def _cut(self, rest: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield what comes before the last row begun so far, until the end of the rows."""
        row, closing = b"<" + self.prefix + b"row", b"</" + self.prefix + b"sheetData>"
        while (end := rest.rfind(closing)) < 0:
            cut = rest.rfind(row)
            if cut > 0:
                yield rest[:cut]
                rest = rest[cut:]
            if len(rest) > _LONGEST_ROW:
                raise RowTooLong(self.package.file_name, part=self.part, limit=_LONGEST_ROW // MIB)
            if not (chunk := next(chunks, b"")):
                break
            rest += chunk
        rows = rest[:end] if end >= 0 else rest
        if rows:
            yield rows
        self.tail = rest[len(rows) :] + b"".join(chunks)


def _numbered(block: bytes, previous: bytes) -> bytes:
    """Return a block whose first row says its number, counted from the rows above it where it does not."""
    first = _ROW.search(block)
    if not previous or not first or first[1]:
        return block
    number = 0
    for digits in _ROW.findall(previous):
        number = int(digits) if digits else number + 1
    return block[: first.end()] + b' r="%d"' % (number + 1) + block[first.end() :]
