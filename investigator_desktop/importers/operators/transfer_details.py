"""The texts of an operator's table: names in parts, control numbers that lost zeros, times of the two ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from investigator_desktop.domain.layout import ColumnMapping, Field
from investigator_desktop.importers.cells import Cells, cells_of, shown_text
from investigator_desktop.importers.conventions.conventions import DateConvention
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.row_texts.details import Details, details_of
from investigator_desktop.importers.row_texts.identifiers import ZERO_LOST
from investigator_desktop.importers.rows.lines import booked_times, times_of
from investigator_desktop.importers.series import all_false
from investigator_desktop.importers.words.vocabulary import words_of

_MTCN_DIGITS = 10
_MOST_LOST = 3  # zeros that a number can have lost and still be told
_CLOCKS = {Field.SENT_AT: Field.SENT_TIME, Field.PAID_AT: Field.PAID_TIME}


def transfer_details(table: Table) -> Details:
    """Return the texts of a table of transfers; a field of several columns has them joined, and each of them apart."""
    several = _several(table.layout.columns)
    details = details_of(_without(table, several))
    joined = {field: _joined(table, columns) for field, columns in several.items()}
    details = replace(details, values={**details.values, **joined})
    return _with_control_numbers(table, details)


def _several(columns: Sequence[ColumnMapping]) -> dict[Field, list[int]]:
    by_field: dict[Field, list[int]] = {}
    for column in columns:
        by_field.setdefault(column.field, []).append(column.index)
    return {field: found for field, found in by_field.items() if len(found) > 1 and field is not Field.OTHER}


def _without(table: Table, several: dict[Field, list[int]]) -> Table:
    """Return the table with the columns of these fields as columns of no field."""
    columns = tuple(
        replace(column, field=Field.OTHER) if column.field in several else column
        for column in table.layout.columns
    )
    return replace(table, layout=replace(table.layout, columns=columns))


def _joined(table: Table, columns: Sequence[int]) -> pl.Series:
    texts = [shown_text(cells_of(table.body, column)) for column in columns]
    joined = pl.select(pl.concat_str(texts, separator=" ", ignore_nulls=True)).to_series()
    return joined.set(joined == "", None)


def _with_control_numbers(table: Table, details: Details) -> Details:
    """Return the details with control numbers that lost leading zeros filled up, marked, and kept as they stand."""
    numbers = details.values.get(Field.CONTROL_NO)
    if numbers is None:
        return details
    title = table.title(Field.CONTROL_NO)
    cells = table.cells(Field.CONTROL_NO) or Cells(table.body.height)
    is_short, length = _lacking_zeros(numbers, cells, title)
    if not is_short.any():
        return details
    filled = pl.select(pl.when(is_short).then(numbers.str.zfill(length)).otherwise(numbers)).to_series()
    raw = pl.select(pl.when(is_short).then(numbers)).to_series()
    warning = pl.select(pl.when(is_short).then(pl.lit(ZERO_LOST))).to_series()
    known = {name for name, _ in details.others}
    others = details.others if title in known else (*details.others, (title, raw))
    values = {**details.values, Field.CONTROL_NO: filled}
    return replace(details, values=values, warnings=(*details.warnings, warning), others=others)


def _lacking_zeros(numbers: pl.Series, cells: Cells, title: str) -> tuple[pl.Series, int]:
    """Tell which control numbers have too few digits, and how many they should have.

    An MTCN has ten; of another operator's numbers the others of the column tell, where all others are alike.
    """
    is_digits = numbers.str.contains(r"^\d+$").fill_null(value=False)
    lengths = numbers.str.len_chars()
    longest = lengths.filter(is_digits).max()
    if not isinstance(longest, int):
        return all_false(len(numbers)), 0
    is_mtcn = "mtcn" in words_of(title) and longest <= _MTCN_DIGITS
    length = _MTCN_DIGITS if is_mtcn else longest
    is_short = (is_digits & (lengths < length) & (lengths >= length - _MOST_LOST)).fill_null(value=False)
    if is_mtcn:
        return is_short, length
    was_number = cells.number.is_not_null() if cells.number is not None else all_false(len(numbers))
    is_short &= was_number
    are_alike = bool((lengths.filter(is_digits & ~is_short) == length).all())
    return (is_short if are_alike else all_false(len(numbers))), length


def end_times(table: Table, field: Field, convention: DateConvention) -> pl.DataFrame:
    """Return moment, precision and zone of one end of the transfers, with the time of day of its own column."""
    clock = _CLOCKS[field]
    if not table.has(field) or not table.has(clock):
        return times_of(table, field, convention)
    roles = {field: Field.BOOKED_AT, clock: Field.BOOKED_TIME}
    columns = tuple(
        replace(column, field=roles.get(column.field, Field.OTHER)) for column in table.layout.columns
    )
    return booked_times(replace(table, layout=replace(table.layout, columns=columns)), convention)
