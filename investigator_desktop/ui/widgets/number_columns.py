"""Columns of amounts: their digits stand under each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QTableWidget

from investigator_desktop.ui.widgets.labels import NUMBER_SIDE


def align_numbers(table: QTableWidget, columns: Iterable[int]) -> None:
    """Put the cells and the titles of these columns on the side on which digits end."""
    for column in columns:
        title = table.horizontalHeaderItem(column)
        cells = [table.item(row, column) for row in range(table.rowCount())]
        for item in (title, *cells):
            if item is not None:
                item.setTextAlignment(NUMBER_SIDE)
