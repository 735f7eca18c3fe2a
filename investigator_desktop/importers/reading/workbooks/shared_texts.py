"""The texts that an .xlsx keeps in a part of their own, and the cells that refer to them by number.

To parse a million texts again with each block of rows would take longer than all the blocks, so the references reach
the workbook reader as marked numbers and become texts when a column is whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

import polars as pl
from python_calamine import CalamineWorkbook

from investigator_desktop.importers.reading.workbooks.block_workbook import Shell, plain_sheet

MARK = "\ue0f1\ue0f2"
_REFERENCE = b' t="s"><v>'
_MARKED = b' t="str"><v>' + MARK.encode()
_OTHER_REFERENCES = (b't="s"', b"t='s'")
_TEXT = re.compile(rb"<(?:\w+:)?si[\s/>]")
_WIDTH = 64
_FEW = 64 * 1024


def marked(block: bytes) -> bytes | None:
    """Return a block of rows with its references marked, None where one is written in an unusual way."""
    block = block.replace(_REFERENCE, _MARKED)
    return None if any(reference in block for reference in _OTHER_REFERENCES) else block


def shared_texts(shell: Shell) -> pl.Series | None:
    """Return all texts by their number, null for an empty one; None where they are so few that no block minds."""
    if len(shell.texts) < _FEW:
        return None
    count = sum(1 for _ in _TEXT.finditer(shell.texts))
    workbook = shell.workbook(plain_sheet(b"".join(_references(count))), has_texts=True)
    rows = CalamineWorkbook.from_filelike(workbook).get_sheet_by_index(0).to_python()
    texts = list(islice(chain.from_iterable(map(_padded, rows)), count))
    return pl.Series("texts", texts, dtype=pl.String).replace("", None)


def resolved(cells: pl.Series, texts: pl.Series) -> pl.Series:
    """Return cells with each marked number replaced by its text; raise `OutOfBoundsError` where there is none."""
    is_marked = cells.str.starts_with(MARK)
    if not is_marked.any():
        return cells
    numbers = cells.set(~is_marked, None).str.strip_prefix(MARK).cast(pl.UInt32)
    found = texts.gather(numbers).rename(cells.name)
    return found if is_marked.all() else found.zip_with(is_marked.fill_null(value=False), cells)


def _references(count: int) -> Iterator[bytes]:
    """Yield rows that refer to every text in order, behind a number that keeps empty texts in their place."""
    for begin in range(0, count, _WIDTH):
        cells = (b'<c t="s"><v>%d</v></c>' % number for number in range(begin, min(begin + _WIDTH, count)))
        yield b"<row><c><v>0</v></c>%b</row>" % b"".join(cells)


def _padded(row: Sequence[object]) -> list[object]:
    return [*row[1:], *[""] * (_WIDTH + 1 - len(row))]
