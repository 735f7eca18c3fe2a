"""Which cells of its source row an entry was read from."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.domain.layout import Field


@dataclass(frozen=True, slots=True)
class SourceCell:
    """A cell of the entry's own row: its column, counted from 0, and the field that was read from it.

    `is_recorded` is False where the case does not keep how the columns were read, and the cell was found by its value.
    """

    field: Field
    column: int
    is_recorded: bool = True
