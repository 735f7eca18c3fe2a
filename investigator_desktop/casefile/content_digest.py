"""The digest over kept rows that an audit record carries, and the small check of each row that names a difference.

Canonical form of a frame of kept columns (`entry_storage.stored`): rows are taken in blocks of `ROWS_A_BLOCK`. A block
is the line of its column names that hold any value, joined by U+001F, then one text for each row: the values of those
columns joined by U+001F, whole numbers in decimal, bytes in lower-case hexadecimal, NULL as U+0000; inside a text
U+001B, U+001F, U+001E and U+0000 are written as U+001B and one of `e s r n`. Every line and row ends with U+001E. The
digest is SHA-256 over the UTF-8 of all blocks; the check of a row is CRC-32 over the row's own UTF-8.
"""

from __future__ import annotations

import hashlib
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import polars as pl

ROWS_A_BLOCK = 20_000
_FIELD_END, _ROW_END, _NULL, _ESCAPE = "\x1f", "\x1e", "\0", "\x1b"
_ESCAPED = {_ESCAPE: "e", _FIELD_END: "s", _ROW_END: "r", _NULL: "n"}


@dataclass(frozen=True, slots=True)
class ContentDigest:
    """The digest of a table, 64 hexadecimal digits, its number of rows and four bytes of check for each."""

    digest: str
    row_count: int
    row_checks: bytes


def digest_of(blocks: Iterable[pl.DataFrame]) -> ContentDigest:
    """Return the digest of a table given in blocks of `ROWS_A_BLOCK` rows (the last one may be shorter)."""
    total = hashlib.sha256()
    checks = array("I")
    for block in blocks:
        names = [column.name for column in block if column.null_count() < block.height]
        total.update((_FIELD_END.join(names) + _ROW_END).encode("utf-8"))
        rows, text = _rows_and_text(block, names)
        checks.extend(map(crc32, rows))
        total.update(text)
    if sys.byteorder == "big":
        checks.byteswap()
    return ContentDigest(total.hexdigest(), len(checks), checks.tobytes())


def blocks_of(frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield a frame in the blocks of the canonical form."""
    return frame.iter_slices(ROWS_A_BLOCK)


def _rows_and_text(block: pl.DataFrame, names: Sequence[str]) -> tuple[list[bytes], bytes]:
    """Return the canonical text of each row, and all of them with their ends."""
    if not names:
        return [b""] * block.height, _ROW_END.encode("utf-8") * block.height
    block = block.select(names)
    rows = _row_texts(block, {})
    text = b"\x1e".join([*rows, b""])
    if not _is_unambiguous(block, text):
        rows = _row_texts(block, _ESCAPED)
        text = b"\x1e".join([*rows, b""])
    return rows, text


def _is_unambiguous(block: pl.DataFrame, text: bytes) -> bool:
    """Tell whether no value holds a mark, which almost none does: then nothing needs to be escaped."""
    null_count = sum(column.null_count() for column in block)
    expected = (block.height, (block.width - 1) * block.height, null_count, 0)
    return tuple(text.count(mark) for mark in (b"\x1e", b"\x1f", b"\0", b"\x1b")) == expected


def _row_texts(block: pl.DataFrame, escaped: Mapping[str, str]) -> list[bytes]:
    fields = [_as_text(name, kind, escaped).fill_null(_NULL) for name, kind in block.schema.items()]
    joined = pl.concat_str(fields, separator=_FIELD_END).cast(pl.Binary).alias("row")
    return block.select(joined)["row"].to_list()


def _as_text(name: str, kind: pl.DataType, escaped: Mapping[str, str]) -> pl.Expr:
    if kind == pl.Binary:
        return pl.col(name).bin.encode("hex")
    column = pl.col(name)
    if kind == pl.String:
        for mark, letter in escaped.items():
            column = column.str.replace_all(mark, _ESCAPE + letter, literal=True)
    return column.cast(pl.String)


def first_difference(expected: bytes, found: bytes) -> int | None:
    """Return the position, from 0, of the first row whose checks differ, None where none do."""
    for place in range(0, max(len(expected), len(found)), 4):
        if expected[place : place + 4] != found[place : place + 4]:
            return place // 4
    return None
