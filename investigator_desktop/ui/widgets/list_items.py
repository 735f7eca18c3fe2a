"""Items of a list in lines: what a model tells of one, and how their ground and lines are painted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, SMALL, colours

Index = QModelIndex | QPersistentModelIndex

DETAIL_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1


def told(texts: Mapping[int, str], role: int) -> str | None:
    """Return what a model tells of an item: one of its texts, or all of them as tip and for who cannot see."""
    whole = "\n".join(text for text in texts.values() if text)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return whole
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip(whole)
    return texts.get(role)


class LinesDelegate(QStyledItemDelegate):
    """A title, a detail and a count, a line each; mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines that say something."""
        note = QFontMetrics(note_font(option.font)).height() + HAIR
        lines = 2 if index.data(DETAIL_ROLE) else 1
        return QSize(160, QFontMetrics(option.font).height() + lines * note + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the item."""
        shown = colours()
        painter.save()
        paint_ground(painter, option)
        bold = QFont(option.font)
        bold.setBold(True)
        top = option.rect.top() + SMALL
        top = paint_line(painter, option, top, str(index.data()), bold, shown.text)
        for text in (index.data(DETAIL_ROLE), index.data(COUNT_ROLE)):
            if text:
                top = paint_line(painter, option, top, str(text), note_font(option.font), shown.muted)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies behind an item, whether it is chosen, and the line below it."""
    shown = colours()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(shown.accent_soft))
        edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(shown.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(shown.raised))
    painter.setPen(QColor(shown.border))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def paint_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    top: int,
    text: str,
    font: QFont,
    ink: str,
    indent: int = 0,
) -> int:
    """Paint one line from `top` on, shortened at its end, and return where the next one begins."""
    begin = option.rect.left() + SMALL + indent
    line = QRect(begin, top, option.rect.right() + 1 - SMALL - begin, QFontMetrics(font).height())
    paint_text(painter, option, line, text, font, ink)
    return line.bottom() + HAIR


def paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    line: QRect,
    text: str,
    font: QFont,
    ink: str,
    shortening: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint a text on a line, mirrored where the language is, shortened to its width."""
    place = QStyle.visualRect(option.direction, option.rect, line)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    shown = QFontMetrics(font).elidedText(text, shortening, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


def note_font(font: QFont) -> QFont:
    """Return the letters of what is said besides."""
    small = QFont(font)
    small.setPointSize(NOTE_SIZE)
    return small
