"""What a file may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
GIB = 1024 * MIB


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Bounds of one reading; an honest workbook of a million rows stays far below each of them.

    `memory` is what a reading may take beside the bytes of the file, so that the process stays within 2 GiB. `ratio`
    (unpacked to packed size) is asked of parts of at least `ratio_from` unpacked bytes: small parts of honest workbooks
    may compress better. `cells` is rows times columns of the used range, because a reader allocates the rectangle,
    however few of its cells hold something. `taken_out` is what the files of one archive, and of the archives in it,
    may have together; `depth` is how many archives may lie in one another. `seconds` is for any file, and
    `seconds_a_mebibyte` comes to it for each mebibyte: a machine that is five times slower than that of the
    measurements still reads a workbook of a million rows. `columns` are those of the widest sheet that a spreadsheet
    program can have, `rows` those of a text, nearly five times as many as such a sheet has.
    `password_seconds` is for how long passwords are tried on what lies in one file.
    """

    seconds: float = 45.0
    seconds_a_mebibyte: float = 2.0
    memory: int = 2 * GIB - 128 * MIB
    unpacked: int = 2 * GIB
    taken_out: int = GIB
    ratio: int = 200
    ratio_from: int = 16 * MIB
    parts: int = 5_000
    depth: int = 5
    cells: int = 50_000_000
    field_characters: int = 131_072
    columns: int = 16_384
    rows: int = 5_000_000
    password_seconds: float = 20.0

    def seconds_for(self, size: int) -> float:
        """Return how long the reading of a file of `size` bytes may take."""
        return self.seconds + self.seconds_a_mebibyte * size / MIB


DEFAULT_LIMITS = ReadingLimits()
