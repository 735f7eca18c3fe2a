"""Puts the pieces of a reading together again."""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl

from investigator_desktop.importers.raw import ROW, MergedRange, RawFile, RawSheet
from investigator_desktop.importers.reading.pieces import FileHead, Piece, SheetFoot, SheetHead

_PARTS = ("text", "number", "moment", "format")


@dataclass(slots=True)
class _OpenSheet:
    head: SheetHead
    merged: tuple[MergedRange, ...] = ()
    frames: list[pl.DataFrame] = field(default_factory=list)

    def raw_sheet(self, *, from_1904: bool) -> RawSheet:
        frame = _joined(self.frames)
        width = max([self.head.width, *(_place(name)[0] + 1 for name in frame.columns)])
        return RawSheet(self.head.name, width, frame, self.merged, self.head.is_hidden, from_1904)


@dataclass(slots=True)
class Assembly:
    """The file as far as its pieces have come."""

    head: FileHead | None = None
    sheets: list[_OpenSheet] = field(default_factory=list)

    def add(self, piece: Piece) -> None:
        """Take the next piece."""
        if isinstance(piece, FileHead):
            self.head = piece
        elif isinstance(piece, SheetHead):
            self.sheets.append(_OpenSheet(piece))
        elif isinstance(piece, SheetFoot):
            self.sheets[-1].merged = piece.merged
        else:
            self.sheets[-1].frames.append(piece.frame)

    def raw_file(self) -> RawFile:
        """Return the file; all its pieces have come."""
        assert self.head is not None
        return RawFile(
            container=self.head.container,
            sheets=tuple(sheet.raw_sheet(from_1904=self.head.dates_from_1904) for sheet in self.sheets),
            encoding=self.head.encoding,
            dates_from_1904=self.head.dates_from_1904,
            encoding_evidence=self.head.encoding_evidence,
            delimiter=self.head.delimiter,
        )


def assembled(pieces: list[Piece]) -> RawFile:
    """Return the file of a whole list of pieces."""
    assembly = Assembly()
    for piece in pieces:
        assembly.add(piece)
    return assembly.raw_file()


def _joined(frames: list[pl.DataFrame]) -> pl.DataFrame:
    """Return batches as one frame, columns in order; a batch without a column has none of its values."""
    if not frames:
        return pl.DataFrame(schema={ROW: pl.Int64})
    frame = frames[0] if len(frames) == 1 else pl.concat(frames, how="diagonal")
    names: list[str] = sorted(frame.columns, key=_place)
    return frame.select(names)


def _place(name: str) -> tuple[int, int]:
    """Return the table's column and the kind of a frame's column, for ordering; `row` comes first."""
    column, _, part = name.partition(".")
    return (int(column), _PARTS.index(part)) if part else (-1, 0)
