"""A file that is being looked at before import, and what a person has decided about it so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.statement import HeldReason, ReadStatus, ReconciliationState

if TYPE_CHECKING:
    from investigator_desktop.operations.reading import CheckedReading
    from investigator_desktop.ui.importing.told_answers import ToldAnswer


class FileState(StrEnum):
    """What is known of a file; a group is an archive or a folder whose files stand below it."""

    WAITING = "waiting"
    GROUP = "group"
    READY = "ready"
    NEEDS_YOU = "needs_you"
    HELD = "held"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    ALREADY_IN_CASE = "already_in_case"


_IMPORTABLE = frozenset({FileState.READY, FileState.HELD, FileState.LOCKED})


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A source with its reading, None until it has been read; `known_as` is its label where the case has it already.

    `root` is the file on the disk with which it came, None for one that is such a file itself; `name` is how it is
    called below its archive or folder, `depth` tells how many stand over it. `member_count` is set for an archive and
    a folder. `position` tells in which order what lies in one file was read.
    """

    path: Path
    checked: CheckedReading | None = None
    known_as: str = ""
    is_chosen: bool = True
    root: Path | None = None
    name: str = ""
    depth: int = 0
    member_count: int | None = None
    position: int = 0
    told: tuple[ToldAnswer, ...] = ()
    layout_id: str = ""

    @property
    def state(self) -> FileState:
        """Return what is known of the file."""
        if self.checked is None:
            return FileState.WAITING if self.member_count is None else FileState.GROUP
        if self.known_as:
            return FileState.ALREADY_IN_CASE
        if self.is_locked:
            return FileState.LOCKED
        return _STATES[self.checked.reading.status]

    @property
    def is_locked(self) -> bool:
        """Tell whether a password is wanted for the file, or for something in it."""
        return self.checked is not None and self.checked.reading.held is HeldReason.LOCKED

    @property
    def can_be_chosen(self) -> bool:
        """Tell whether a person may say that the file is to be imported."""
        return self.state in _IMPORTABLE

    @property
    def is_importable(self) -> bool:
        """Tell whether the file will be imported as things stand."""
        return self.is_chosen and self.can_be_chosen

    @property
    def disk_path(self) -> Path:
        """Return the file on the disk with which it came."""
        return self.path if self.root is None else self.root

    @property
    def short_name(self) -> str:
        """Return how the file is called below what it lies in."""
        return self.name or self.path.name

    @property
    def whole_name(self) -> str:
        """Return how the case will call the file, as `archive.zip/folder/file.xlsx`."""
        source = None if self.checked is None else self.checked.source
        return self.path.name if source is None else source.name

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
    ReadStatus.HELD: FileState.HELD,
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
    return replace(
        without_answer(mapping, *asked), answers=(*without_answer(mapping, *asked).answers, answer)
    )


def without_answer(mapping: Mapping, sheet: str | None, column: str | None, kind: QuestionKind) -> Mapping:
    """Return the mapping with a question open again."""
    asked = (sheet, column, kind)
    others = tuple(known for known in mapping.answers if (known.sheet, known.column, known.kind) != asked)
    return replace(mapping, answers=others)
