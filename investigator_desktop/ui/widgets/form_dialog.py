"""A dialog of a few fields under one heading: it says what is wrong and stays until everything is right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.ui.theme import HAIR, LARGE, MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label, line

_WIDTH = 560
_AROUND_ROWS, _LEAST_ROWS = 370, 160  # pixels of heading, fault, buttons and title bar; of a few rows
Fault = tuple[QWidget, str]


class FormDialog(QDialog):
    """Add rows, then show; a subclass says by `fault` what is not right yet and by `answer` what was entered."""

    answered = Signal(object)  # what `answer` returns

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.banner = Banner(self)
        self._rows = QWidget(self)
        self._scroll = QScrollArea(self)
        self.form = QFormLayout(self._rows)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(MEDIUM)
        self.form.setVerticalSpacing(SMALL)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._title = label("", Look.TITLE, self)
        self._sentence = label("", Look.MUTED, self)
        self._finish_button = primary_button("", "check", self)
        self._finish_button.setDefault(True)
        self._cancel = plain_button(self.tr("Cancel"), "", self)
        self._lay_out()
        self._cancel.clicked.connect(self.reject)
        self._finish_button.clicked.connect(self._finish)

    def describe(self, title: str, sentence: str, button: str) -> None:
        """Say what the dialog is for and what its button does; an empty sentence takes no room."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._finish_button.setText(button)
        self._finish_button.setAccessibleName(button)

    def add_row(self, title: str, field: QWidget) -> None:
        """Add a named field below the others."""
        if not field.accessibleName():
            field.setAccessibleName(title)
        self.form.addRow(title, field)
        self.setTabOrder(field, self._cancel)
        self.setTabOrder(self._cancel, self._finish_button)

    def add_note(self, widget: QWidget) -> None:
        """Add what belongs to the field above it."""
        self.form.addRow("", widget)

    def button(self) -> QPushButton:
        """Return the button that finishes the dialog."""
        return self._finish_button

    def fault(self) -> Fault | None:
        """Return the first field that is not right with the sentence about it; None where all are."""
        return None

    def answer(self) -> object:
        """Return what was entered."""
        return None

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be done; everything entered stays."""
        self._finish_button.setEnabled(True)
        self.banner.say(BannerKind.BAD, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Show all rows at once where the screen has room for them, a fault among it; else they can be scrolled."""
        room = self.screen().availableGeometry().height() - _AROUND_ROWS
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumHeight(min(self._rows.sizeHint().height() + HAIR, max(room, _LEAST_ROWS)))
        self._scroll.setMinimumWidth(self._rows.minimumSizeHint().width() + bar)
        self.setMinimumWidth(max(_WIDTH, self.minimumSizeHint().width()))
        first = self.form.itemAt(0, QFormLayout.ItemRole.FieldRole)
        field = None if first is None else first.widget()
        if self.focusWidget() is None and field is not None:
            field.setFocus()
        super().showEvent(event)

    def _lay_out(self) -> None:
        self._scroll.setWidget(self._rows)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for widget in (self._title, self._sentence, self.banner):
            column.addWidget(widget)
        column.addWidget(self._scroll, 1)
        column.addWidget(line(self))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._finish_button)
        column.addLayout(row)

    def _finish(self) -> None:
        wrong = self.fault()
        if wrong is None:
            self.banner.clear()
            entered = self.answer()
            self.accept()
            self.answered.emit(entered)
            return
        field, sentence = wrong
        self.banner.say(BannerKind.BAD, sentence)
        field.setFocus()
