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
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

import polars as pl

ROWS_A_BLOCK = 20_000
_FIELD_END, _ROW_END, _NULL, _ESCAPE = "\x1f", "\x1e", "\0", "\x1b"
_ESCAPED = {_ESCAPE: "e", _FIELD_END: "s", _ROW_END: "r", _NULL: "n"}
_SPECIAL = "[\x00\x1b\x1e\x1f]"


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
        rows = row_texts(block.select(names))
        checks.extend(map(crc32, rows))
        total.update(b"\x1e".join([*rows, b""]))
    if sys.byteorder == "big":
        checks.byteswap()
    return ContentDigest(total.hexdigest(), len(checks), checks.tobytes())


def blocks_of(frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield a frame in the blocks of the canonical form."""
    return frame.iter_slices(ROWS_A_BLOCK)


def row_texts(block: pl.DataFrame) -> list[bytes]:
    """Return the canonical text of each row."""
    fields = [_as_text(block[name]) for name in block.columns]
    joined = block.select(pl.concat_str(fields, separator=_FIELD_END).cast(pl.Binary).alias("row"))
    return joined["row"].to_list()


def _as_text(column: pl.Series) -> pl.Series:
    if column.dtype == pl.Binary:
        column = column.bin.encode("hex")
    elif column.dtype == pl.String:
        column = _escaped(column)
    return column.cast(pl.String).fill_null(_NULL) if column.null_count() else column.cast(pl.String)


def _escaped(column: pl.Series) -> pl.Series:
    if not column.str.contains(_SPECIAL).any():
        return column
    for mark, letter in _ESCAPED.items():
        column = column.str.replace_all(mark, _ESCAPE + letter, literal=True)
    return column


def first_difference(expected: bytes, found: bytes) -> int | None:
    """Return the position, from 0, of the first row whose checks differ, None where none do."""
    for place in range(0, max(len(expected), len(found)), 4):
        if expected[place : place + 4] != found[place : place + 4]:
            return place // 4
    return None
