"""Paints one note of the list: the icon of its kind, its first line, and what else is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.notes.note_model import DETAIL_ROLE, IS_OVERDUE_ROLE, IS_SETTLED_ROLE, KIND_ROLE
from investigator_desktop.ui.notes.wording import KIND_ICONS
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, SMALL, TIGHT, colours

Index = QModelIndex | QPersistentModelIndex


class NoteDelegate(QStyledItemDelegate):
    """Two lines a note; mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        note = QFontMetrics(_note(option.font)).height() + HAIR
        return QSize(200, QFontMetrics(option.font).height() + note + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the note."""
        shown = colours()
        painter.save()
        _paint_ground(painter, option)
        ink = shown.bad if index.data(IS_OVERDUE_ROLE) else shown.accent
        kind = index.data(KIND_ROLE)
        mark = QRect(option.rect.left() + SMALL, option.rect.top() + SMALL, ICON_SIZE, ICON_SIZE)
        place = QStyle.visualRect(option.direction, option.rect, mark)
        settled = shown.muted if index.data(IS_SETTLED_ROLE) else ink
        painter.drawPixmap(place, pixmap(KIND_ICONS[kind], settled, ICON_SIZE))
        bold = QFont(option.font)
        bold.setBold(not index.data(IS_SETTLED_ROLE))
        top = _paint_line(painter, option, option.rect.top() + SMALL, str(index.data()), bold, shown.text)
        below = shown.bad if index.data(IS_OVERDUE_ROLE) else shown.muted
        _paint_line(painter, option, top, str(index.data(DETAIL_ROLE)), _note(option.font), below)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    shown = colours()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(shown.accent_soft))
        edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(shown.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(shown.raised))
    painter.setPen(QColor(shown.border))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _paint_line(
    painter: QPainter, option: QStyleOptionViewItem, top: int, text: str, font: QFont, ink: str
) -> int:
    """Paint one line from `top` on, shortened at its end, and return where the next one begins."""
    metrics = QFontMetrics(font)
    begin = option.rect.left() + SMALL + ICON_SIZE + TIGHT
    line = QRect(begin, top, option.rect.right() - SMALL - begin, metrics.height())
    place = QStyle.visualRect(option.direction, option.rect, line)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return line.bottom() + HAIR


def _note(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSize(NOTE_SIZE)
    return small
