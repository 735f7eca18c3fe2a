"""How the cells of the table of entries look: marks as icons, excluded entries struck through, amounts by direction."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.qtbridge.entry_marks import EntryMark
from investigator_desktop.qtbridge.entry_table_model import (
    DIRECTION_ROLE,
    IS_CORRECTED_ROLE,
    IS_EXCLUDED_ROLE,
    IS_REPEATED_ROLE,
    MARKS_ROLE,
)
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import HAIR, TIGHT, Colours, colours

Index = QModelIndex | QPersistentModelIndex
_ICON_SIZE = 14
_WARNING_MARKS = {EntryMark.OUTSIDE_BASIS, EntryMark.INTELLIGENCE}


class EntryDelegate(QStyledItemDelegate):
    """Strikes excluded entries through, mutes repeated ones, and sets corrected texts in italics."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set letters and colour of the cell."""
        super().initStyleOption(option, index)
        if index.data(IS_CORRECTED_ROLE):
            option.font.setItalic(True)
        if index.data(IS_EXCLUDED_ROLE):
            option.font.setStrikeOut(True)
        if _is_uncounted(index):
            _set_ink(option, colours().muted)


class AmountDelegate(EntryDelegate):
    """Adds the arrow and the colour of the direction to an amount."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set icon and colour of the cell."""
        super().initStyleOption(option, index)
        direction = index.data(DIRECTION_ROLE)
        if direction is not None:
            shown, way = colours(), Direction(direction)
            ink = shown.credit if way is Direction.CREDIT else shown.debit
            ink = shown.muted if _is_uncounted(index) else ink
            option.icon = icon(way.value, ink)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = option.decorationSize.scaled(14, 14, Qt.AspectRatioMode.KeepAspectRatio)
            _set_ink(option, ink)


class MarksDelegate(QStyledItemDelegate):
    """Paints the marks of an entry as icons; their words are the text of the cell, read out and copied."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of the painting."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint as many icons as there is room for, from the side where reading begins."""
        super().paint(painter, option, index)
        marks = index.data(MARKS_ROLE) or ()
        place = option.rect.adjusted(TIGHT, 0, -HAIR, 0)
        room = max(1, (place.width() + HAIR) // (_ICON_SIZE + HAIR))
        for number, mark in enumerate(marks[:room]):
            icon(mark, _ink(colours(), mark)).paint(painter, _square(option, place, number))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for all marks."""
        count = len(index.data(MARKS_ROLE) or ())
        return QSize(TIGHT * 2 + count * (_ICON_SIZE + HAIR), super().sizeHint(option, index).height())


def _is_uncounted(index: Index) -> bool:
    return bool(index.data(IS_EXCLUDED_ROLE) or index.data(IS_REPEATED_ROLE))


def _square(option: QStyleOptionViewItem, place: QRect, number: int) -> QRect:
    left = place.left() + number * (_ICON_SIZE + HAIR)
    top = place.top() + (place.height() - _ICON_SIZE) // 2
    return QStyle.visualRect(option.direction, place, QRect(left, top, _ICON_SIZE, _ICON_SIZE))


def _ink(shown: Colours, mark: EntryMark) -> str:
    if mark is EntryMark.EXCLUDED:
        return shown.bad
    return shown.caution if mark in _WARNING_MARKS else shown.accent


def _set_ink(option: QStyleOptionViewItem, ink: str) -> None:
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
        option.palette.setColor(role, QColor(ink))
