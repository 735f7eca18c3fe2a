"""Accounts that take turns within one table: a line such as `Счет: KZ…` between the rows begins the next one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.importers.accounts.accounts import account_key
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.labels import labelled_values
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.layout.text_blocks import block_length
from investigator_desktop.importers.raw import ROW

_MOST_CELLS = 4


def _first_column(table: Table) -> int:
    return min((column.index for column in table.layout.columns if column.title), default=0)


def _named(table: Table, rows: Sequence[ShownRow], meaning: str) -> Iterator[tuple[int, str]]:
    """Yield (row, value) of the lines that begin in the table's first column with the label; notes begin elsewhere."""
    first = _first_column(table)
    for row in () if block_length(table) else rows:
        if row.filled[0] > first or len(row.filled) > _MOST_CELLS:
            continue
        for labelled in labelled_values([row]):
            if labelled.meaning == meaning:
                yield row.number, labelled.value


def _below_lines(table: Table, given: Sequence[tuple[int, str]]) -> pl.Series | None:
    """Return for each row the value of the line above it, None where the table has no such lines."""
    if not given:
        return None
    marks = pl.DataFrame(given, schema={ROW: pl.Int64, "value": pl.String}, orient="row").sort(ROW)
    rows = table.body.select(pl.col(ROW).set_sorted())
    return rows.join_asof(marks, on=ROW, strategy="backward").get_column("value")


def section_accounts(table: Table, odd: Sequence[ShownRow]) -> pl.Series | None:
    """Return the key of the account that the lines within a table give each row, None where none give any."""
    return _below_lines(table, [(row, account_key(value)) for row, value in _named(table, odd, "account")])


def section_currencies(table: Table, odd: Sequence[ShownRow]) -> pl.Series | None:
    """Return the currency that the lines within a table give each row, None where none give any."""
    return _below_lines(table, list(_named(table, odd, "currency")))
