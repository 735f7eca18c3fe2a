"""The command palette: every action of the window, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from investigator_desktop.foundation.text import fold
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.main_window.action import WindowAction
from investigator_desktop.ui.theme import SMALL, TIGHT

_WIDTH, _HEIGHT = 560, 380
_ACTION_ROLE = Qt.ItemDataRole.UserRole
_MOVING_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """Lists the actions that can be carried out now and names the one chosen."""

    action_chosen = Signal(object)  # id of the action

    def __init__(self, actions: Iterable[WindowAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(_WIDTH, _HEIGHT)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Type what you want to do"))
        self._search.setAccessibleName(self.tr("Type what you want to do"))
        self._search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._list = QListWidget(self)
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("Commands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        for action in actions:
            self._add(action)
        self._list.setCurrentRow(0)
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._choose)
        self._list.itemActivated.connect(self._choose)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and _moves(event):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _add(self, action: WindowAction) -> None:
        if not action.isEnabled():
            return
        item = QListWidgetItem(action.icon(), action.plain_title, self._list)
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        if keys:
            item.setText(f"{action.plain_title}   ·   {keys}")
        item.setData(_ACTION_ROLE, action.id)

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))
        self._list.setCurrentRow(next(self._shown_rows(), -1))

    def _shown_rows(self) -> Iterator[int]:
        return (row for row in range(self._list.count()) if not self._list.item(row).isHidden())

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.accept()
            self.action_chosen.emit(str(item.data(_ACTION_ROLE)))


def _moves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in _MOVING_KEYS
