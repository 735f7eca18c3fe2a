"""What a layout's writer gives back: the bytes of a file, and where each entry stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.domain.places import Place
from investigator_desktop.training.ledger import Booking, Extract


class FileNature(StrEnum):
    """What an importer should make of a file."""

    STATEMENT = "statement"
    MONEY_TRANSFERS = "money_transfers"
    NOT_A_STATEMENT = "not_a_statement"
    UNREADABLE = "unreadable"


class PlantKind(StrEnum):
    """What is wrong on purpose."""

    MISSING_ROW = "missing_row"
    STATEMENT_GAP = "statement_gap"
    DAMAGED_IDENTIFIER = "damaged_identifier"
    DAMAGED_ACCOUNT = "damaged_account"
    CLOCK_CHANGE = "clock_change"
    TRUNCATED_FILE = "truncated_file"


@dataclass(frozen=True, slots=True)
class Plant:
    """Something planted in a file, at the place where it first shows; `text` says what it is."""

    kind: PlantKind
    file: str
    place: Place | None
    text: str


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry and the row that shows it."""

    place: Place
    booking: Booking


@dataclass(frozen=True, slots=True)
class WrittenStatement:
    """One account's statement in a file, its entries in the order of the file.

    `opening` and `closing` are None where the layout prints no balances; sums are over the printed entries.
    """

    extract: Extract
    sheet: str | None
    header_rows: tuple[int, ...]
    entries: tuple[PlacedEntry, ...]
    opening: int | None
    closing: int | None
    has_running_balance: bool = False
    is_newest_first: bool = False


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of the evidence folder; `row_count` counts the rows of its table, entries or transfers."""

    name: str
    layout: str
    nature: FileNature
    content: bytes
    row_count: int
    statements: tuple[WrittenStatement, ...] = ()
    plants: tuple[Plant, ...] = ()
