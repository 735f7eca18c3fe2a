"""The amounts of a table's rows in one shape, whatever style the source writes them in.

A frame of amounts has one row a row of the table: `units` and `scale` (never negative; null where there is none),
`direction` (null where the amount columns do not tell it), `currency` (as glued to the number), `is_negative`,
`is_unreadable`, `is_repaired` and `is_turned` (a negative amount in a credit or debit column, which reverses).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.conventions.conventions import AmountConventions
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.rows.directions import CREDIT, DEBIT


@dataclass(frozen=True, slots=True)
class AmountColumns:
    """The fields under which a table keeps one amount: a single column, or credit and debit apart."""

    single: Field
    credit: Field
    debit: Field


FIRST = AmountColumns(Field.AMOUNT, Field.CREDIT, Field.DEBIT)
SECOND = AmountColumns(Field.AMOUNT_2, Field.CREDIT_2, Field.DEBIT_2)


def column_amounts(table: Table, field: Field, conventions: AmountConventions) -> pl.DataFrame:
    """Return the amounts of one column, empty ones where the table has no such column."""
    cells = table.cells(field)
    if cells is None:
        return read_amounts(Cells(table.body.height), None)
    return read_amounts(cells, conventions.marks.get(field), conventions.surveys.get(field))


def is_signed_by_style(side: pl.DataFrame, is_odd: pl.Series) -> bool:
    """Tell whether every amount of a credit or debit column is negative: the sign then repeats the column.

    Rows without a day (`is_odd`), such as totals and numbers of the columns, tell nothing of it.
    """
    amounts = side.filter(~is_odd & (pl.col("units") > 0))
    return bool(amounts.height) and bool(amounts.get_column("is_negative").all())


@dataclass(frozen=True, slots=True)
class _Side:
    """A credit or debit column; alone in its table it is a signed amount, and a minus is no reversal."""

    amounts: pl.DataFrame
    own: str
    other: str
    is_by_style: bool


def _side(side: _Side, *, is_alone: bool) -> pl.DataFrame:
    """Return one of the two columns, its names begun with the letter of its direction."""
    name, own, other = side.own[0], side.own, side.other
    turned = pl.col("is_negative") & (pl.col("units") > 0) & (not side.is_by_style)
    return side.amounts.select(
        pl.col("units").alias(f"{name}_units"),
        pl.col("scale").alias(f"{name}_scale"),
        pl.col("currency").alias(f"{name}_currency"),
        pl.col("is_unreadable").alias(f"{name}_unreadable"),
        pl.col("is_repaired").alias(f"{name}_repaired"),
        pl.col("is_exponent").alias(f"{name}_exponent"),
        (turned & (not is_alone)).alias(f"{name}_turned"),
        pl.when(turned).then(pl.lit(other)).otherwise(pl.lit(own)).alias(f"{name}_direction"),
    )


def _two_sided(sides: Sequence[_Side], *, is_one_column: bool) -> pl.DataFrame:
    """Return the amounts of two columns; a row with an amount in both cannot be read as one movement."""
    both = pl.concat([_side(side, is_alone=is_one_column) for side in sides], how="horizontal")
    has_credit, has_debit = pl.col("c_units").fill_null(0) > 0, pl.col("d_units").fill_null(0) > 0

    def chosen(name: str) -> pl.Expr:
        return (
            pl.when(has_credit & has_debit)
            .then(None)
            .when(has_credit | (pl.col("c_units").is_not_null() & ~has_debit & pl.col("d_units").is_null()))
            .then(f"c_{name}")
            .otherwise(f"d_{name}")
            .alias(name)
        )

    return both.select(
        chosen("units"),
        chosen("scale"),
        chosen("direction"),
        chosen("currency"),
        is_negative=pl.lit(value=False),
        has_sign=pl.lit(value=False),
        is_unreadable=pl.col("c_unreadable") | pl.col("d_unreadable") | (has_credit & has_debit),
        is_repaired=pl.col("c_repaired") | pl.col("d_repaired"),
        is_exponent=pl.col("c_exponent") | pl.col("d_exponent"),
        is_turned=(pl.col("c_turned") & has_credit) | (pl.col("d_turned") & has_debit),
    )


def table_amounts(table: Table, columns: AmountColumns, conventions: AmountConventions) -> pl.DataFrame:
    """Return the amounts of a table from its credit and debit columns, else from its single column."""
    if table.has(columns.credit) or table.has(columns.debit):
        credit = column_amounts(table, columns.credit, conventions)
        debit = column_amounts(table, columns.debit, conventions)
        sides = (
            _Side(credit, CREDIT, DEBIT, is_signed_by_style(credit, table.is_odd)),
            _Side(debit, DEBIT, CREDIT, is_signed_by_style(debit, table.is_odd)),
        )
        return _two_sided(sides, is_one_column=table.has(columns.credit) != table.has(columns.debit))
    return column_amounts(table, columns.single, conventions).with_columns(is_turned=pl.lit(value=False))


def is_signed(amounts: pl.DataFrame, is_odd: pl.Series) -> bool:
    """Tell whether a single column of amounts shows direction by its signs: a minus somewhere, or a sign everywhere.

    What stands under it in rows without a day (`is_odd`), such as a closing balance, is no amount of its own.
    """
    used = amounts.filter(~is_odd & (pl.col("units") > 0))
    return bool(used.get_column("is_negative").any()) or (
        bool(used.height) and bool(used.get_column("has_sign").all())
    )
