"""The rail at the side of the window: one button a page, with icon and label, in groups with a heading."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import LIGHT, TIGHT, colours

_ICON_SIZE = 18
_LEAST_WIDTH = 132


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A page as the rail names it, in its group."""

    page_id: str
    title: str
    icon: str
    section: str


class Rail(QScrollArea):
    """Shows which page is open and asks for another.

    Where the window is too low for all pages they stand closer, and where that is not enough it scrolls. At 768 pixels
    with the bars of the system there is room for nineteen pages.
    """

    page_chosen = Signal(object)  # id of the page

    def __init__(self, entries: tuple[RailEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages of the case"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._list = QWidget(self)
        self._list.setObjectName("rail_list")
        self._buttons: dict[str, QToolButton] = {}
        self._headings: list[QLabel] = []
        self._is_dense = False
        self._roomy_height = 0
        layout = QVBoxLayout(self._list)
        layout.setContentsMargins(TIGHT - 2, TIGHT - 2, TIGHT - 2, TIGHT)
        layout.setSpacing(0)
        for section, members in groupby(entries, attrgetter("section")):
            self._add_section(layout, section, tuple(members))
        layout.addStretch(1)
        self.setWidget(self._list)

    def _add_section(self, layout: QVBoxLayout, title: str, entries: tuple[RailEntry, ...]) -> None:
        heading = QLabel(title, self._list)
        heading.setObjectName("rail_heading")
        self._headings.append(heading)
        layout.addWidget(heading)
        for entry in entries:
            button = self._buttons[entry.page_id] = self._button(entry)
            self._group.addButton(button)
            layout.addWidget(button)

    def sizeHint(self) -> QSize:
        """Return the width that the longest title needs."""
        return QSize(max(self._list.sizeHint().width(), _LEAST_WIDTH), super().sizeHint().height())

    def title_of(self, page_id: str) -> str:
        """Return what a page is called."""
        return self._buttons[page_id].text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the pages closer where the window is too low for all of them."""
        super().resizeEvent(event)
        self._set_density(is_dense=event.size().height() < self._whole_height())

    def _whole_height(self) -> int:
        """Return the height that all pages need when they are not set closer."""
        if not self._is_dense:
            self._roomy_height = self._list.sizeHint().height()
        return self._roomy_height

    def _set_density(self, *, is_dense: bool) -> None:
        if is_dense is self._is_dense:
            return
        self._is_dense = is_dense
        for widget in (*self._headings, *self._buttons.values()):
            widget.setProperty("density", "dense" if is_dense else "roomy")
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is open."""
        if page_id in self._buttons:
            self._buttons[page_id].setChecked(True)
            self.ensureWidgetVisible(self._buttons[page_id])

    def _button(self, entry: RailEntry) -> QToolButton:
        button = QToolButton(self._list)
        button.setObjectName(entry.page_id)
        button.setText(entry.title)
        button.setAccessibleName(entry.title)
        button.setIcon(icon(entry.icon, LIGHT.on_accent if colours() is LIGHT else colours().text))
        button.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.page_chosen.emit(sender.objectName())
