"""A file that is being looked at before import, and what a person has decided about it so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.layout import Answer, Field, Mapping
from investigator_desktop.domain.statement import ReadStatus, ReconciliationState

if TYPE_CHECKING:
    from investigator_desktop.operations.reading import CheckedReading


class FileState(StrEnum):
    """What is known of a file."""

    WAITING = "waiting"
    READY = "ready"
    NEEDS_YOU = "needs_you"
    UNREADABLE = "unreadable"
    ALREADY_IN_CASE = "already_in_case"


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A path with its reading, None until it has been read; `known_as` is its label where the case has it already."""

    path: Path
    checked: CheckedReading | None = None
    known_as: str = ""
    is_chosen: bool = True

    @property
    def state(self) -> FileState:
        """Return what is known of the file."""
        if self.checked is None:
            return FileState.WAITING
        if self.known_as:
            return FileState.ALREADY_IN_CASE
        return _STATES[self.checked.reading.status]

    @property
    def is_importable(self) -> bool:
        """Tell whether the file will be imported as things stand."""
        return self.is_chosen and self.state is FileState.READY

    @property
    def mapping(self) -> Mapping:
        """Return what was decided about the file."""
        return Mapping() if self.checked is None else self.checked.mapping

    @property
    def entry_count(self) -> int:
        """Return the number of entries that were read."""
        if self.checked is None:
            return 0
        return sum(draft.entries.height for draft in self.checked.reading.statements)

    @property
    def payment_count(self) -> int:
        """Return the number of payments that were read, also those that gave entries."""
        return 0 if self.checked is None else self.checked.reading.payments.height

    @property
    def has_balance_break(self) -> bool:
        """Tell whether a statement of the file does not reconcile."""
        states = () if self.checked is None else self.checked.reconciliations
        return any(reconciliation.state is ReconciliationState.FAIL for reconciliation in states)

    @property
    def doubtful_row_count(self) -> int:
        """Return the number of rows that look like entries and could not be read."""
        rows = () if self.checked is None else self.checked.reading.unread_rows
        return sum(row.needs_a_person for row in rows)


_STATES = {
    ReadStatus.OK: FileState.READY,
    ReadStatus.NEEDS_MAPPING: FileState.NEEDS_YOU,
    ReadStatus.ERROR: FileState.UNREADABLE,
    ReadStatus.HELD: FileState.UNREADABLE,
}


def with_column(mapping: Mapping, sheet: str | None, index: int, field: Field) -> Mapping:
    """Return the mapping with one column corrected."""
    others = tuple(column for column in mapping.columns if column[:2] != (sheet, index))
    return replace(mapping, columns=(*others, (sheet, index, field)))


def with_header_row(mapping: Mapping, sheet: str | None, row: int) -> Mapping:
    """Return the mapping with the row of the titles set; columns of that sheet are forgotten with the old titles."""
    rows = tuple(known for known in mapping.header_rows if known[0] != sheet)
    columns = tuple(column for column in mapping.columns if column[0] != sheet)
    return replace(mapping, header_rows=(*rows, (sheet, row)), columns=columns)


def with_answer(mapping: Mapping, answer: Answer) -> Mapping:
    """Return the mapping with a question answered; an earlier answer to the same question is replaced."""
    asked = (answer.sheet, answer.column, answer.kind)
    others = tuple(known for known in mapping.answers if (known.sheet, known.column, known.kind) != asked)
    return replace(mapping, answers=(*others, answer))
