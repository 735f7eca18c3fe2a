"""The words of one step of a walk-through: large number and caption, the entry, its source, which step it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from investigator_desktop.domain.exhibits import Exhibit
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import MEDIUM, SMALL, colours
from investigator_desktop.ui.widgets.labels import Look, label

# letters in pixels, as shares of the height of the window
_CAPTION, _NUMBER, _ENTRY, _NOTE, _SOURCE = 0.036, 0.050, 0.024, 0.020, 0.016
_LEAST = 12


class WalkWords(QWidget):
    """What stands above the picture; its letters grow with the window."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.number = label("", Look.TITLE, self)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption = label("", Look.TITLE, self)
        self.entry = label("", Look.BODY, self)
        self.note = label("", Look.MUTED, self)
        self.counter = label("", Look.MUTED, self)
        self.counter.setWordWrap(False)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        for widget in (self.caption, self.entry, self.note):
            middle.addWidget(widget)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignTop)

    def show_exhibit(self, exhibit: Exhibit, place: int, count: int) -> None:
        """Show number, caption and note of an exhibit, the `place`-th of `count`."""
        display = self._display
        self.number.setText(display.number(exhibit.number))
        self.number.setAccessibleName(
            self.tr("Exhibit {number}").format(number=display.number(exhibit.number))
        )
        self.caption.setText(isolate(display.unnamed(exhibit.text.caption)))
        self.note.setText(display.unnamed(exhibit.text.note))
        self.note.setVisible(bool(exhibit.text.note))
        step = self.tr("Step {place} of {count}")
        self.counter.setText(step.format(place=display.number(place), count=display.number(count)))

    def show_entry(self, sentence: str) -> None:
        """Show what the first entry is that is pointed out; nothing where none is."""
        self.entry.setText(sentence)
        self.entry.setVisible(bool(sentence))

    def fit_to(self, height: int) -> None:
        """Let the letters have the sizes that a window of this height asks for."""
        for widget, share, is_bold in (
            (self.caption, _CAPTION, True),
            (self.number, _NUMBER, True),
            (self.entry, _ENTRY, False),
            (self.note, _NOTE, False),
            (self.counter, _NOTE, False),
        ):
            set_letters(widget, height * share, is_bold=is_bold)
        shown = colours()
        self.number.setStyleSheet(
            f"QLabel {{ background: {shown.accent}; color: {shown.on_accent}; border-radius: 8px; "
            f"padding: {SMALL // 2}px {SMALL}px; font-size: {max(_LEAST, round(height * _NUMBER))}px; "
            "font-weight: 700; }"
        )


def set_letters(widget: QLabel, pixels: float, *, is_bold: bool = False) -> None:
    """Let a label have letters of a size, whatever the style sheet says of its look."""
    weight = QFont.Weight.Bold.value if is_bold else QFont.Weight.Normal.value
    widget.setStyleSheet(f"QLabel {{ font-size: {max(_LEAST, round(pixels))}px; font-weight: {weight}; }}")


def source_size(height: int) -> float:
    """Return how large the line of the source is in a window of this height."""
    return height * _SOURCE
