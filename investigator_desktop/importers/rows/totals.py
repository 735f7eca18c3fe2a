"""Totals that stand under the credit and debit columns of a table."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import PrintedTotals, UnreadReason, UnreadRow
from investigator_desktop.importers.conventions.conventions import AmountConventions
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.rows.amounts import column_amounts


def _money(amounts: pl.DataFrame, currency: str) -> Money | None:
    units, scale = amounts.get_column("units")[0], amounts.get_column("scale")[0]
    if units is None:
        return None
    wanted = max(scale, minor_digits(currency))
    return Money(units * int(10 ** (wanted - scale)), wanted, currency)


def totals_in_table(
    table: Table, unread: Sequence[UnreadRow], conventions: AmountConventions, currency: str
) -> PrintedTotals | None:
    """Return the last total row's figures under the credit and debit titles; None where there are none."""
    rows = [row.place.row for row in unread if row.reason is UnreadReason.TOTAL]
    if not rows or not (table.has(Field.CREDIT) or table.has(Field.DEBIT)):
        return None
    is_last = table.body.get_column(ROW) == rows[-1]
    credit = _money(column_amounts(table, Field.CREDIT, conventions).filter(is_last), currency)
    debit = _money(column_amounts(table, Field.DEBIT, conventions).filter(is_last), currency)
    if credit is None and debit is None:
        return None
    return PrintedTotals(credit, debit, None, Place(table.place_name, rows[-1]))
