"""A day typed as the language writes it, or picked from a calendar; empty means no day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered import entered_day
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.labels import set_look


class DateField(QWidget):
    """Tells of a day as soon as it is whole; what cannot be a day is marked and counts as none."""

    day_changed = Signal(object)  # date or None

    def __init__(self, title: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._day: date | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.field.setAccessibleName(title)
        self.field.setToolTip(title)
        self.field.setFixedWidth(self.field.fontMetrics().averageCharWidth() * 11 + 36)
        self._pick_action = QAction(icon("calendar", colours().muted), self.tr("Pick a day"), self.field)
        self.field.addAction(self._pick_action, QLineEdit.ActionPosition.TrailingPosition)
        self._menu = QMenu(self)
        self._calendar = QCalendarWidget(self._menu)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._calendar)
        self._menu.addAction(action)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._follow_text)
        self._pick_action.triggered.connect(self._open_calendar)
        self._calendar.clicked.connect(self._pick)

    @property
    def day(self) -> date | None:
        """Return the day entered."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.field.setText("" if day is None else day.strftime("%d.%m.%Y"))

    def _follow_text(self, text: str) -> None:
        day = entered_day(text)
        is_wrong = bool(text.strip()) and day is None
        set_look(self.field, "wrong" if is_wrong else "")
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _open_calendar(self) -> None:
        if self._day is not None:
            self._calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        self._menu.popup(self.field.mapToGlobal(self.field.rect().bottomLeft()))

    def _pick(self, picked: QDate) -> None:
        self._menu.close()
        self.set_day(date(picked.year(), picked.month(), picked.day()))
