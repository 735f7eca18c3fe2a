"""Labels and frames in the looks of the style sheet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QStyle, QWidget

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.tips import plain_tip

NUMBER_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Look(StrEnum):
    """The looks of text that the style sheet knows."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    MUTED = "muted"
    NOTE = "note"
    GOOD = "good"
    BAD = "bad"
    CAUTION = "caution"


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which reading begins, also for a text that itself runs the other way."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    return side | Qt.AlignmentFlag.AlignVCenter


def set_margins(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Set margins of which the first is on the side where reading begins."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, begin) if is_mirrored else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)


def label(text: str, look: Look, parent: QWidget) -> QLabel:
    """Return a label that breaks its lines; its text is plain and cannot carry markup."""
    made = QLabel(text, parent)
    _dress(made, look, parent)
    return made


def _dress(made: QLabel, look: Look, parent: QWidget) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look.value)
    made.setWordWrap(True)
    made.setAlignment(leading(parent))
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class SelectableLabel(QLabel):
    """What is copied from it with the keyboard is plain text, without the marks that keep names and amounts whole."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected text as plain text; leave every other key to the label."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(without_controls(self.selectedText()))
            return
        super().keyPressEvent(event)


def selectable_label(text: str, look: Look, parent: QWidget) -> QLabel:
    """Return a label whose text can be selected and copied with mouse and keyboard."""
    made = SelectableLabel(text, parent)
    _dress(made, look, parent)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def set_look(widget: QWidget, look: str) -> None:
    """Change the look of a widget that is already shown."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def card(parent: QWidget) -> QFrame:
    """Return a surface with a border for things that belong together."""
    made = QFrame(parent)
    made.setProperty("look", "card")
    return made


def line(parent: QWidget) -> QFrame:
    """Return a thin line between two groups."""
    made = QFrame(parent)
    made.setProperty("look", "line")
    return made


class ElidedLabel(QLabel):
    """One line of text that is shortened at its end where there is no room; the tip holds all of it."""

    def __init__(self, text: str, look: Look, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tip(text))

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        """Allow the label to shrink to a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), leading(self), shown)
