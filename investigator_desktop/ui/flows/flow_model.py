"""Totals of flows as a table: rows are read from the frame where they are painted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum

import polars as pl
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.flows import FLOW_SCHEMA, FlowEdge, FlowPeriod
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.flows.wording import node_text, period_text
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, object]
_NOWHERE = QModelIndex()
_PAGE = 200


class FlowColumn(Enum):
    """The columns of the table, in order."""

    PAYER = "payer"
    BENEFICIARY = "beneficiary"
    PERIOD = "period"
    AMOUNT = "amount"
    GRADE = "grade"
    COUNT = "count"
    CONVERTED = "converted"


WIDTHS = (34, 34, 16, 24, 14, 13, 24)
NODE_PLACES = (0, 1)
COLUMNS: tuple[FlowColumn, ...] = tuple(FlowColumn)
_TITLES: Mapping[FlowColumn, Message] = {
    FlowColumn.PAYER: message("FlowTable", "From"),
    FlowColumn.BENEFICIARY: message("FlowTable", "To"),
    FlowColumn.PERIOD: message("FlowTable", "Period"),
    FlowColumn.AMOUNT: message("FlowTable", "Amount"),
    FlowColumn.GRADE: message("FlowTable", "Rests on"),
    FlowColumn.COUNT: message("FlowTable", "Movements"),
    FlowColumn.CONVERTED: message("FlowTable", "Converted"),
}
_NUMBERS = {FlowColumn.AMOUNT, FlowColumn.COUNT, FlowColumn.CONVERTED}


class FlowModel(QAbstractTableModel):
    """A row a payer, beneficiary, period, currency and grade; a page of rows is held as objects."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._frame = pl.DataFrame(schema=FLOW_SCHEMA)
        self._period = FlowPeriod.WHOLE
        self._first, self._rows = 0, tuple[Row, ...]()

    def show_flows(self, frame: pl.DataFrame, period: FlowPeriod) -> None:
        """Show other totals."""
        self.beginResetModel()
        self._frame, self._period = frame, period
        self._first, self._rows = 0, ()
        self.endResetModel()

    @property
    def is_converted(self) -> bool:
        """Tell whether the totals have converted amounts."""
        return "converted" in self._frame.columns

    def row_at(self, position: int) -> Row:
        """Return a row of the totals."""
        if not self._first <= position < self._first + len(self._rows):
            self._first = position // _PAGE * _PAGE
            self._rows = tuple(self._frame.slice(self._first, _PAGE).iter_rows(named=True))
        return self._rows[position - self._first]

    def edge_at(self, position: int) -> FlowEdge:
        """Return which edge a row is."""
        from investigator_desktop.operations.flows.totals import edge_of

        return edge_of(self.row_at(position))

    def position_of(self, edge: FlowEdge | None) -> int | None:
        """Return where an edge is shown, None where it is not."""
        if edge is None:
            return None
        same = (
            (pl.col("payer") == edge.payer)
            & (pl.col("beneficiary") == edge.beneficiary)
            & pl.col("period").eq_missing(pl.lit(edge.period, pl.Date))
            & (pl.col("currency") == edge.currency)
            & (pl.col("grade").cast(pl.String) == edge.grade.value)
        )
        found = self._frame.select(same.arg_true()).to_series()
        return int(found[0]) if found.len() else None

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._frame.height

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in _NUMBERS:
            return NUMBER_SIDE
        return self._display.text(_TITLES[COLUMNS[section]]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if column in _NUMBERS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.row_at(index.row()), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(self.row_at(index.row()), column))
        return None

    def _text(self, row: Row, column: FlowColumn) -> str:
        if column in {FlowColumn.PAYER, FlowColumn.BENEFICIARY}:
            name = row[f"{column.value}_name"]
            return node_text(self._display, str(row[column.value]), None if name is None else str(name))
        if column is FlowColumn.AMOUNT:
            return self._display.money(_money(row["amount"], row["scale"], row["currency"]))
        if column is FlowColumn.GRADE:
            return self._display.text(GRADE_NAMES[MovementGrade(str(row["grade"]))])
        if column is FlowColumn.COUNT:
            return self._display.number(_whole(row["count"]))
        if column is FlowColumn.PERIOD:
            return period_text(self._display, self._period, self.edge_period(row))
        return self._converted(row)

    def _converted(self, row: Row) -> str:
        if row.get("converted") is None:
            return ""
        return self._display.money(
            _money(row["converted"], row["converted_scale"], row["converted_currency"])
        )

    def edge_period(self, row: Row) -> date | None:
        """Return the first day of the period of a row."""
        period = row["period"]
        return period if isinstance(period, date) else None

    def _tip(self, row: Row, column: FlowColumn) -> str:
        text = self._text(row, column)
        if column is FlowColumn.COUNT and _whole(row["unsure_count"]):
            unsure = self.tr(
                "%Ln of them could be matched otherwise just as well.", "", _whole(row["unsure_count"])
            )
            return f"{text}\n{unsure}"
        if column is FlowColumn.CONVERTED and _whole(row.get("unconverted_count")):
            return self.tr(
                "%Ln movements have no rate for their day and are left out.",
                "",
                _whole(row["unconverted_count"]),
            )
        return text


def _money(units: object, scale: object, currency: object) -> Money:
    return Money(_whole(units), _whole(scale), str(currency))


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int) else 0
