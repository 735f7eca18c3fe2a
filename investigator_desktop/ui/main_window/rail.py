"""The rail at the side of the window: one button a page, with icon and label."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import HAIR, LIGHT, TIGHT, colours

_ICON_SIZE = 24
_LEAST_WIDTH = 84


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A page as the rail names it."""

    page_id: str
    title: str
    icon: str


class Rail(QFrame):
    """Shows which page is open and asks for another."""

    page_chosen = Signal(object)  # id of the page

    def __init__(self, entries: tuple[RailEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages of the case"))
        self._group = QButtonGroup(self)
        self._buttons = {entry.page_id: self._button(entry) for entry in entries}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(TIGHT - 2, TIGHT, TIGHT - 2, TIGHT)
        layout.setSpacing(HAIR)
        for button in self._buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is open."""
        if page_id in self._buttons:
            self._buttons[page_id].setChecked(True)

    def _button(self, entry: RailEntry) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(entry.page_id)
        button.setText(entry.title)
        button.setAccessibleName(entry.title)
        button.setIcon(icon(entry.icon, LIGHT.on_accent if colours() is LIGHT else colours().text))
        button.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setMinimumWidth(_LEAST_WIDTH)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.page_chosen.emit(sender.objectName())
