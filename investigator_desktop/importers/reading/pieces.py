"""The pieces in which a reader hands over what it reads: the head of the file, then each sheet's head and rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.importers.raw import EncodingEvidence, MergedRange

BATCH_ROWS = 25_000


@dataclass(frozen=True, slots=True)
class FileHead:
    """What is known of the file before its first row."""

    container: str
    encoding: str | None = None
    encoding_evidence: EncodingEvidence | None = None
    delimiter: str | None = None
    dates_from_1904: bool = False


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What is known of a sheet before its first row; the rows that follow are its own, and may be wider."""

    name: str | None
    width: int = 0
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of the sheet whose head came last, as columns of a `RawSheet.frame`."""

    frame: pl.DataFrame


@dataclass(frozen=True, slots=True)
class SheetFoot:
    """What is known of a sheet after its last row."""

    merged: tuple[MergedRange, ...]


Piece = FileHead | SheetHead | Rows | SheetFoot
Pieces = Iterator[Piece]
