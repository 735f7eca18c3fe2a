"""The tables that every format of records becomes: its statements, its entries, and what is neither.

A reader keeps each statement and each entry as texts by title and hands all of them over at its end. The titles of
the sheet `statements` are `layout` (the id by which reports name the format), `account`, `iban`, `bank`, `currency`,
`holder`, `holder_id`, `period_from`, `period_to`, `opening`, `opening_on`, `closing`, `closing_on`, `total_credit`,
`total_debit`, `count`, and the source's own tags for whatever else it says. The titles of the sheet `entries` are
the names of fields, `reversal` (filled where an entry reverses another one), `marks` (codes of warnings about the
entry, separated by spaces), and the source's own tags.

Days are texts such as `2024-01-31` or `2024-01-31 10:20:30`, amounts plain decimals with a point, directions
`credit` and `debit`. A format that does not settle how it writes days and amounts leaves them as printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.pieces import BATCH_ROWS, Pieces, Rows, SheetHead
from investigator_desktop.importers.reading.workbooks.columns import text_frame

STATEMENTS = "statements"
ENTRIES = "entries"
LEFT = "left"

STATEMENT = "statement"  # of an entry: which statement it is of, from 1; empty where it is of none
ELEMENT = "element"  # the name of the element that holds the record; empty in formats of lines
ORDINAL = "ordinal"  # which of the elements of that name it is, from 1
REASON = "reason"
TEXT = "text"
WARNING = "warning"
REVERSAL = "reversal"
MARKS = "marks"
LAYOUT = "layout"
NO_STATEMENT = 0


class RecordWarning(StrEnum):
    """What a reader of records can find wrong with a file that it reads nevertheless."""

    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    UNMARKED = "unmarked"


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where a record begins: on a line, or as the element of a name with this number in the document."""

    row: int
    element: str | None = None


@dataclass(slots=True)
class _Sheet:
    """Records in the order of the source, and their titles in the order in which they first appear."""

    name: str
    titles: list[str]
    places: list[RecordPlace] = field(default_factory=list)
    records: list[dict[str, str]] = field(default_factory=list)

    def add(self, place: RecordPlace, values: Mapping[str, str]) -> None:
        self.places.append(place)
        record = {title: text for title, text in values.items() if text}
        if place.element is not None:
            record[ELEMENT], record[ORDINAL] = place.element, str(place.row)
        self.records.append(record)

    def pieces(self) -> Pieces:
        """Yield the sheet: a row of titles, then a row a record."""
        found = (title for record in self.records for title in record)
        titles = list(dict.fromkeys([*self.titles, *found]))
        yield SheetHead(self.name, len(titles))
        yield Rows(text_frame([0], [titles]))
        for begin in range(0, len(self.records), BATCH_ROWS):
            part = slice(begin, begin + BATCH_ROWS)
            cells = [[record.get(title, "") for title in titles] for record in self.records[part]]
            yield Rows(text_frame(self._rows(begin, self.places[part]), cells))

    def _rows(self, begin: int, places: list[RecordPlace]) -> list[int]:
        """Return the lines of records; of elements, whose numbers may repeat, their order in the sheet."""
        return [
            place.row if place.element is None else begin + at for at, place in enumerate(places, start=1)
        ]


@dataclass(slots=True)
class RecordSheets:
    """The tables of one file while it is read."""

    statements: _Sheet = field(default_factory=lambda: _Sheet(STATEMENTS, [LAYOUT]))
    entries: _Sheet = field(default_factory=lambda: _Sheet(ENTRIES, [STATEMENT]))
    left: _Sheet = field(default_factory=lambda: _Sheet(LEFT, [REASON, WARNING, TEXT]))

    def add_statement(self, place: RecordPlace, values: Mapping[str, str]) -> int:
        """Keep a statement; return its number, from 1."""
        self.statements.add(place, values)
        return len(self.statements.records)

    def tell(self, statement: int, values: Mapping[str, str]) -> None:
        """Keep what a statement says later on, such as its closing balance."""
        told = {title: text for title, text in values.items() if text}
        self.statements.records[statement - 1].update(told)

    def add_entry(self, statement: int, place: RecordPlace, values: Mapping[str, str]) -> None:
        """Keep an entry of a statement, or of none (`NO_STATEMENT`)."""
        self.entries.add(place, values)
        if statement:
            self.entries.records[-1][STATEMENT] = str(statement)

    def leave(self, place: RecordPlace, reason: UnreadReason, text: str) -> None:
        """Keep a line or an element that is neither a statement nor an entry, with the reason why."""
        self.left.add(place, {REASON: reason.value, TEXT: text})

    def warn(self, place: RecordPlace, warning: RecordWarning) -> None:
        """Keep what is wrong with the file at a place."""
        self.left.add(place, {WARNING: warning.value})

    def pieces(self) -> Pieces:
        """Yield the three tables."""
        yield from self.statements.pieces()
        yield from self.entries.pieces()
        yield from self.left.pieces()
