"""Paints one note of the list: the icon of its kind, its first line, and what else is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.notes.note_model import DETAIL_ROLE, IS_OVERDUE_ROLE, IS_SETTLED_ROLE, KIND_ROLE
from investigator_desktop.ui.notes.wording import KIND_ICONS
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.list_items import Index, note_font, paint_ground, paint_line

_INDENT = ICON_SIZE + TIGHT


class NoteDelegate(QStyledItemDelegate):
    """Two lines a note; mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        note = QFontMetrics(note_font(option.font)).height() + HAIR
        return QSize(200, QFontMetrics(option.font).height() + note + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the note."""
        shown = colours()
        painter.save()
        paint_ground(painter, option)
        ink = shown.bad if index.data(IS_OVERDUE_ROLE) else shown.accent
        kind = index.data(KIND_ROLE)
        mark = QRect(option.rect.left() + SMALL, option.rect.top() + SMALL, ICON_SIZE, ICON_SIZE)
        place = QStyle.visualRect(option.direction, option.rect, mark)
        settled = shown.muted if index.data(IS_SETTLED_ROLE) else ink
        painter.drawPixmap(place, pixmap(KIND_ICONS[kind], settled, ICON_SIZE))
        bold = QFont(option.font)
        bold.setBold(not index.data(IS_SETTLED_ROLE))
        top = option.rect.top() + SMALL
        top = paint_line(painter, option, top, str(index.data()), bold, shown.text, _INDENT)
        below = shown.bad if index.data(IS_OVERDUE_ROLE) else shown.muted
        detail, letters = str(index.data(DETAIL_ROLE)), note_font(option.font)
        paint_line(painter, option, top, detail, letters, below, _INDENT)
        painter.restore()
