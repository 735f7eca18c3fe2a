"""Why a row of a source is no entry: every such row is named with its reason and its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import UnreadReason, UnreadRow
from investigator_desktop.importers.cells import ShownRow, shown_rows
from investigator_desktop.importers.layout.facts import direction_in
from investigator_desktop.importers.layout.labels import split_label
from investigator_desktop.importers.layout.numbering import is_numbering
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW, RawSheet
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_LONGEST_WORDING = 60
_ORIGINAL_AMOUNT = re.compile(r"\(\s*[-+\u2212]?\s*\d[\d\s.,]*[^\W\d]{2,6}\s*\)")


def _is_repeated_header(row: ShownRow, titles: Sequence[str]) -> bool:
    words = [words_of(row.cells[column]) for column in row.filled]
    known = {words_of(title) for title in titles if title}
    parts = {word for title in titles for word in words_of(title)}
    same = sum(one in known or (bool(one) and set(one) <= parts) for one in words)
    return len(words) > 1 and same >= len(words) * 0.7


def _wording(row: ShownRow) -> str | None:
    """Return whether a row is a total or a balance line, by how its first words or a whole cell read."""
    for place, column in enumerate(row.filled):
        words = words_of(row.cells[column])
        whole = vocabulary("rows").whole(words)
        if whole:
            return whole[0]
        begins = (
            vocabulary("rows").beginning(words)
            if place == 0 and len(row.cells[column]) <= _LONGEST_WORDING
            else None
        )
        if begins is not None:
            return begins.meaning
        label = split_label(row.cells[column]) if place == 0 else None
        if label is not None and label[0] in {"total_credit", "total_debit"}:
            return "total"
        if label is not None and label[0] in {"opening", "closing"}:
            return "balance"
    return None


def reason_by_words(row: ShownRow, titles: Sequence[str]) -> UnreadReason | None:
    """Return the reason that a row's own words give, None where they give none."""
    if is_numbering(row):
        return UnreadReason.NUMBERING
    if _is_repeated_header(row, titles):
        return UnreadReason.HEADER
    wording = _wording(row)
    if wording is not None:
        return UnreadReason.TOTAL if wording == "total" else UnreadReason.BALANCE
    if len(row.filled) == 1 and direction_in(row.line) is not None:
        return UnreadReason.SECTION
    return None


@dataclass(frozen=True, slots=True)
class _Figures:
    """What the date and the amount of a row were found to be."""

    amount_unreadable: bool
    date_unreadable: bool
    has_amount: bool
    has_date: bool
    is_zero: bool
    is_undirected: bool = False

    def is_day_alone(self, row: ShownRow) -> bool:
        """Tell whether a day is all that a row holds, as the day of signing under a table is."""
        return self.has_date and not self.has_amount and len(row.filled) == 1

    @property
    def reason(self) -> UnreadReason | None:
        reasons = (
            (self.amount_unreadable, UnreadReason.UNREADABLE_AMOUNT),
            (self.date_unreadable and self.has_amount, UnreadReason.UNREADABLE_DATE),
            (self.is_zero, UnreadReason.ZERO_AMOUNT),
            (self.has_amount and not self.has_date, UnreadReason.NO_DATE),
            (self.has_date and not self.has_amount, UnreadReason.NO_AMOUNT),
            (self.is_undirected and self.has_date and self.has_amount, UnreadReason.NO_DIRECTION),
        )
        return next((reason for is_so, reason in reasons if is_so), None)


def _has_digit(row: ShownRow) -> bool:
    return any(ch.isdigit() for ch in row.line)


def _is_original_amount(row: ShownRow) -> bool:
    """Tell whether all that a row holds is an amount in another currency in brackets, of the entry above it."""
    return len(row.filled) == 1 and _ORIGINAL_AMOUNT.fullmatch(row.line.strip()) is not None


def _reason_by_label(row: ShownRow) -> UnreadReason:
    labelled = any(split_label(row.cells[column]) is not None for column in row.filled)
    return UnreadReason.METADATA if labelled else UnreadReason.NOTE


def unread_lines(
    table: Table, lines: pl.DataFrame, is_read: pl.Series, *, is_directed: bool = False
) -> tuple[UnreadRow, ...]:
    """Return the rows of a table's body that gave nothing, each with its reason.

    Where the lines are directed (`is_directed`), a movement without a direction is unread for that reason.
    """
    left = table.body.filter(~is_read)
    shown = {row.number: row for row in shown_rows(table.sheet, left)}
    states = lines.filter(~is_read).select(
        ROW,
        "amount_unreadable",
        "date_unreadable",
        has_amount=(pl.col("units").is_not_null()),
        has_date=pl.col("moment").is_not_null(),
        is_zero=(pl.col("units") == 0).fill_null(value=False) & pl.col("moment").is_not_null(),
        is_undirected=pl.col("direction").is_null() & pl.lit(is_directed),
    )
    found = []
    for number, *flags in states.iter_rows():
        row = shown.get(number)
        if row is None:
            continue
        figures = _Figures(*flags)
        tells_nothing = figures.is_day_alone(row) or not _has_digit(row) or _is_original_amount(row)
        by_figures = None if tells_nothing else figures.reason
        reason = reason_by_words(row, table.titles) or by_figures or _reason_by_label(row)
        found.append(UnreadRow(Place(table.place_name, number), reason, row.line))
    return tuple(found)


def rows_as(rows: Iterable[ShownRow], place_name: str | None, reason: UnreadReason) -> tuple[UnreadRow, ...]:
    """Return rows as unread for one reason."""
    return tuple(UnreadRow(Place(place_name, row.number), reason, row.line) for row in rows)


def rows_above(table: Table) -> tuple[UnreadRow, ...]:
    """Return the rows above a table and its header rows, named."""
    above = []
    for row in table.above:
        words = reason_by_words(row, ())
        reason = words if words in {UnreadReason.SECTION, UnreadReason.BALANCE, UnreadReason.TOTAL} else None
        above.append(
            UnreadRow(Place(table.place_name, row.number), reason or UnreadReason.METADATA, row.line)
        )
    return (*above, *rows_as(table.header, table.place_name, UnreadReason.HEADER))


def whole_sheet(sheet: RawSheet, place_name: str | None, reason: UnreadReason) -> tuple[UnreadRow, ...]:
    """Return every used row of a sheet as unread for one reason."""
    return rows_as(shown_rows(sheet, sheet.frame), place_name, reason)
