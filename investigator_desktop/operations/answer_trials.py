"""What each answer to a question would make of the cells that the question is about; nothing is kept by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import Question, QuestionKind, TableLayout
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import column_index
from investigator_desktop.domain.statement import SheetPreview
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.date_shapes import DateOrder, date_parts
from investigator_desktop.importers.days.day_times import split_times
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.numbers import read_amounts

MOST_SAMPLES = 3
Meaning = date | Money | Direction | None


@dataclass(frozen=True, slots=True)
class Sample:
    """A cell as it stands in the file, and what it means under each choice, in their order."""

    cell: str
    meanings: tuple[Meaning, ...]

    @property
    def is_telling(self) -> bool:
        """Tell whether the choices make different things of the cell."""
        return len(set(self.meanings)) > 1


@dataclass(frozen=True, slots=True)
class Trial:
    """What a question is about: its column counted from 0, None for the whole table, and what its cells would mean.

    `meanings` are those of every cell under each choice by its key; `samples` are the most telling of them.
    """

    kind: QuestionKind
    column: int | None
    samples: tuple[Sample, ...] = ()
    meanings: Mapping[str, Mapping[str, Meaning]] = field(default_factory=dict)
    allows_several: bool = False

    def meaning(self, keys: Sequence[str], cell: str) -> Meaning:
        """Return what a cell of the column means under an answer, None where it says nothing."""
        if not keys:
            return None
        if self.allows_several:
            return Direction.CREDIT if cell.strip() in keys else Direction.DEBIT
        return self.meanings.get(keys[0], {}).get(cell)

    def is_named(self, keys: Sequence[str], cell: str) -> bool:
        """Tell whether a cell is one of the accounts that an answer names."""
        is_subject = self.kind is QuestionKind.SUBJECT_ACCOUNTS
        return is_subject and bool(cell) and "".join(cell.split()).upper() in keys


def trial_of(question: Question, preview: SheetPreview | None, layout: TableLayout | None) -> Trial:
    """Return what the choices of a question make of the cells that the preview shows of its column.

    The samples are those cells first of which the choices make different things.
    """
    column = None if question.column is None else column_index(question.column)
    cells = () if preview is None or column is None else tuple(_cells(preview, layout, column))
    keys = tuple(choice.key for choice in question.choices)
    meanings = {key: dict(zip(cells, _meanings(question, key, cells), strict=True)) for key in keys}
    samples = (Sample(cell, tuple(meanings[key][cell] for key in keys)) for cell in cells)
    meant = [sample for sample in samples if any(one is not None for one in sample.meanings)]
    telling = sorted(meant, key=lambda sample: not sample.is_telling)
    chosen = () if question.allows_several else tuple(telling[:MOST_SAMPLES])
    return Trial(question.kind, column, chosen, meanings, question.allows_several)


def _cells(preview: SheetPreview, layout: TableLayout | None, column: int) -> Iterator[str]:
    """Yield the different cells of a column below its titles, in the order of the rows."""
    last_title = max(() if layout is None else layout.header_rows, default=0)
    rows = [row for number, row in enumerate(preview.rows, start=preview.first_row) if number > last_title]
    yield from dict.fromkeys(row[column] for row in rows if column < len(row) and row[column].strip())


def _meanings(question: Question, key: str, cells: Sequence[str]) -> Sequence[Meaning]:
    if not cells:
        return ()
    match question.kind:
        case QuestionKind.DATE_ORDER:
            return _days(cells, DateOrder(key), None)
        case QuestionKind.CALENDAR:
            return _days(cells, DateOrder.DAY_FIRST, Calendar(key))
        case QuestionKind.DECIMAL_MARK:
            return _amounts(cells, DecimalMark(key))
        case QuestionKind.DIRECTION_WORDS if not question.allows_several:
            return [Direction(key) for _cell in cells]
        case _:
            return [None for _cell in cells]


def _days(cells: Sequence[str], order: DateOrder, calendar: Calendar | None) -> Sequence[Meaning]:
    days = split_times(pl.Series(list(cells), dtype=pl.String)).days.to_list()
    parts = (None if day is None else date_parts(day) for day in days)
    return [None if one is None else one.day(order, calendar) for one in parts]


def _amounts(cells: Sequence[str], mark: DecimalMark) -> Sequence[Meaning]:
    read = read_amounts(Cells(len(cells), text=pl.Series(list(cells), dtype=pl.String)), mark)
    return [_money(*row) for row in read.select("units", "scale", "is_negative").iter_rows()]


def _money(units: int | None, scale: int | None, is_negative: bool | None) -> Money | None:
    if units is None or scale is None:
        return None
    return Money(-units if is_negative else units, scale, "")
