"""The sheet of all keyboard shortcuts, made from the list of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.ui.main_window.action import WindowAction
from investigator_desktop.ui.theme import MEDIUM
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTH, _HEIGHT = 560, 520


class ShortcutSheet(QDialog):
    """Shows which keys do what."""

    def __init__(self, actions: Iterable[WindowAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(_WIDTH, _HEIGHT)
        with_keys = [action for action in actions if not action.shortcut().isEmpty()]
        self._table = QTableWidget(len(with_keys), 2, self)
        self._table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._table.horizontalHeader().setDefaultAlignment(leading)
        for row, action in enumerate(with_keys):
            self._show(row, action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addWidget(label(self.tr("Keyboard shortcuts"), Look.TITLE, self))
        layout.addWidget(self._table, 1)

    def _show(self, row: int, action: WindowAction) -> None:
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self._table.setItem(row, 0, QTableWidgetItem(action.plain_title))
        self._table.setItem(row, 1, QTableWidgetItem(keys))
