"""The two tables of the page: matches, and transfers with one side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.ui.transfers.gap_model import GapModel
from investigator_desktop.ui.transfers.match_model import MatchModel
from investigator_desktop.ui.widgets.copying import RowCopying

_MATCH_WIDTHS = (15, 18, 22, 16, 18, 22, 16, 6)
_GAP_WIDTHS = (18, 32, 9, 16, 22, 20)


def match_table(model: MatchModel, name: str, parent: QWidget) -> QTableView:
    """Return the table of matches; one is chosen at a time."""
    table = _table(model, name, _MATCH_WIDTHS, parent)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return table


def gap_table(model: GapModel, name: str, parent: QWidget) -> QTableView:
    """Return the table of transfers with one side; several can be chosen, to join them by hand."""
    table = _table(model, name, _GAP_WIDTHS, parent)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.horizontalHeader().setStretchLastSection(True)
    return table


def _table(model: QAbstractItemModel, name: str, widths: Sequence[int], parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    letter = table.fontMetrics().averageCharWidth()
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width * letter)
    RowCopying(table)
    return table
