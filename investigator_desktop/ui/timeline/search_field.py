"""The search of the timeline: steps from hit to hit, in the order of time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import HAIR
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.labels import Look, label

_LETTERS = 16


class SearchLine(QLineEdit):
    """A line in which Enter goes on, Shift and Enter goes back, and Escape leaves."""

    stepped = Signal(object)  # 1 to go on, -1 to go back
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step or leave; every other key is the line's own."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if is_back else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """A text, how many entries hold it, and the way from one to the next."""

    searched = Signal(object)  # text
    stepped = Signal(object)  # id of the entry at which the search stands
    left = Signal()  # the field was left for the picture

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._ids: tuple[int, ...] = ()
        self._place = -1
        self._asked = ""
        self.text = SearchLine(self)
        self.count = label("", Look.NOTE, self)
        self.before = icon_button(self.tr("Hit before (Shift+Enter)"), "step-back", self)
        self.after = icon_button(self.tr("Hit after (Enter)"), "step-on", self)
        self._lay_out()
        self.text.stepped.connect(self._enter)
        self.text.left.connect(self.left)
        self.text.textChanged.connect(self._forget)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)

    def _lay_out(self) -> None:
        self.text.setPlaceholderText(self.tr("Find in the timeline (/)"))
        self.text.setAccessibleName(self.tr("Find in the timeline"))
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(self.text.fontMetrics().averageCharWidth() * _LETTERS + 60)
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        for widget in (self.text, self.count, self.before, self.after):
            row.addWidget(widget)
        self._show_place()

    def take_focus(self) -> None:
        """Put the cursor into the field, what is in it chosen."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def show_hits(self, text: str, ids: tuple[int, ...]) -> None:
        """Show how many entries hold a text, and stand at the first of them."""
        if text == self.text.text().strip():
            self._asked, self._ids, self._place = text, ids, -1
            self._step(1)

    def _enter(self, step: int) -> None:
        text = self.text.text().strip()
        if text and text != self._asked:
            self.searched.emit(text)
        else:
            self._step(step)

    def _go_on(self) -> None:
        self._enter(1)

    def _go_back(self) -> None:
        self._enter(-1)

    def _step(self, step: int) -> None:
        if self._ids:
            self._place = (self._place + step) % len(self._ids)
            self._show_place()
            self.stepped.emit(self._ids[self._place])
        else:
            self._show_place()

    def _forget(self) -> None:
        self._asked, self._ids, self._place = "", (), -1
        self._show_place()

    def _show_place(self) -> None:
        number = self._display.number
        text = ""
        if self._ids:
            told = self.tr("{place} of {count}")
            text = told.format(place=number(self._place + 1), count=number(len(self._ids)))
        elif self._asked:
            text = self.tr("Nothing found")
        self.count.setText(text)
        self.count.setVisible(bool(text))
        for button in (self.before, self.after):
            button.setVisible(len(self._ids) > 1)
