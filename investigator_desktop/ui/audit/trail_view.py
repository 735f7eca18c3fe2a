"""The table of the trail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.ui.audit.trail_model import COLUMNS, TrailColumn, TrailModel
from investigator_desktop.ui.widgets.copying import RowCopying

_WIDTHS: dict[TrailColumn, int] = {
    TrailColumn.NUMBER: 7, TrailColumn.TIME: 19, TrailColumn.WHO: 21, TrailColumn.WHAT: 36,
    TrailColumn.VERSION: 9, TrailColumn.HASH: 14,
}  # fmt: skip


class TrailView(QTableView):
    """A row a record, the newest on top; one is always chosen."""

    def __init__(self, model: TrailModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._records = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Records of the audit trail"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self._shape_heads()
        RowCopying(self)

    def chosen_sequence(self) -> int | None:
        """Return the number of the chosen record, None where none is."""
        current = self.currentIndex()
        return self._records.record_at(current.row()).sequence if current.isValid() else None

    def choose(self, sequence: int | None) -> None:
        """Choose a record, the newest where that one is not shown."""
        position = None if sequence is None else self._records.position_of(sequence)
        if self._records.rowCount():
            self.setCurrentIndex(self._records.index(position or 0, 0))

    def _shape_heads(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(COLUMNS.index(TrailColumn.WHAT), QHeaderView.ResizeMode.Stretch)
        for column, kind in enumerate(COLUMNS):
            self.setColumnWidth(column, _WIDTHS[kind] * letter)
