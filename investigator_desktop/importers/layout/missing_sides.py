"""The side that a table lacks beside its credit or debit column: one whose title nobody knows, by its amounts."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping
from investigator_desktop.importers.cells import cells_of
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.layout.contents import SAMPLE
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.series import all_false

_OTHER_SIDE = {Field.CREDIT: Field.DEBIT, Field.DEBIT: Field.CREDIT}
_LEAST_ROWS = 3


def with_missing_side(table: Table, mapping: Mapping) -> Table:
    """Return a table with an unknown column as the side it lacks, where each row moves in one of the two alone."""
    known = [field for field in _OTHER_SIDE if table.has(field)]
    if len(known) != 1 or table.has(Field.AMOUNT):
        return table
    body = table.body.filter(~table.is_odd).head(SAMPLE)
    place = table.layout.column_of(known[0])
    own = _moved(body, place) if place is not None else all_false(body.height)
    said = {index for name, index, _ in mapping.columns if name == table.sheet.name}
    fitting = [
        column
        for column in table.layout.columns
        if column.field is Field.OTHER
        and column.index not in said
        and _completes(_moved(body, column.index), own)
    ]
    if len(fitting) != 1:
        return table
    columns = tuple(
        replace(one, field=_OTHER_SIDE[known[0]]) if one == fitting[0] else one
        for one in table.layout.columns
    )
    return replace(table, layout=replace(table.layout, columns=columns))


def _moved(body: pl.DataFrame, column: int) -> pl.Series:
    """Return which rows have an amount in a column; none where one of its cells is no amount."""
    cells = cells_of(body, column)
    found = survey(cells)
    read = read_amounts(cells, found.decided or DecimalMark.POINT, found)
    if read.get_column("is_unreadable").any():
        return all_false(body.height)
    return (read.get_column("units") > 0).fill_null(value=False)


def _completes(other: pl.Series, own: pl.Series) -> bool:
    """Tell whether every row has an amount on one side alone, and both sides have some."""
    return len(own) >= _LEAST_ROWS and bool((other != own).all() and own.any() and other.any())
