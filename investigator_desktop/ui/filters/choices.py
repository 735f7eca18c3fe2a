"""Boxes of choices whose values are compared as Python compares them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget


def choice_box(title: str, letters: int, parent: QWidget) -> QComboBox:
    """Return an empty box that is as wide as this many letters whatever it offers."""
    made = QComboBox(parent)
    made.setAccessibleName(title)
    made.setMinimumContentsLength(letters)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def position_of(box: QComboBox, wanted: object) -> int:
    """Return where a choice stands, -1 where it does not."""
    return next((n for n in range(box.count()) if box.itemData(n) == wanted), -1)


def refill(box: QComboBox, none: str, choices: Iterable[tuple[str, object]]) -> None:
    """Offer other choices after the one of no choice; what is chosen stays, with its words of before at worst."""
    chosen, words = box.currentData(), box.currentText()
    box.blockSignals(True)
    box.clear()
    box.addItem(none, None)
    for title, choice in choices:
        box.addItem(title, choice)
    if position_of(box, chosen) < 0:
        box.addItem(words, chosen)
    box.setCurrentIndex(position_of(box, chosen))
    box.blockSignals(False)
