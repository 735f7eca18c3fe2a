"""Paints a row of the hits: a heading with its number, or a hit of two lines with its amount at the end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.ui.search.hit_model import ROW_ROLE, ListRow, RowKind
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, SMALL, TIGHT, colours

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines of a row."""
        row = index.data(ROW_ROLE)
        height = QFontMetrics(option.font).height() + TIGHT
        if isinstance(row, ListRow) and row.below:
            height += QFontMetrics(_note(option.font)).height() + HAIR
        return QSize(200, height + HAIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        painter.save()
        _paint_ground(painter, option, row)
        inner = option.rect.adjusted(SMALL, HAIR, -SMALL, -HAIR)
        line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(option.font).height())
        rest = _paint_end(painter, option, line, row)
        _paint_text(painter, option, rest, row.title, *_title_look(option.font, row))
        if row.below:
            note = _note(option.font)
            below = QRect(inner.left(), line.bottom() + HAIR, inner.width(), QFontMetrics(note).height())
            _paint_text(painter, option, below, row.below, note, colours().muted)
        painter.restore()


def _title_look(font: QFont, row: ListRow) -> tuple[QFont, str]:
    if row.kind is RowKind.HEAD:
        return _bold(_note(font)), colours().muted
    return font, colours().accent if row.kind is RowKind.ALL else colours().text


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, row: ListRow) -> None:
    shown = colours()
    if row.kind is RowKind.HEAD:
        painter.fillRect(option.rect, QColor(shown.raised))
    elif option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(shown.accent_soft))
        edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(shown.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(shown.raised))


def _paint_end(painter: QPainter, option: QStyleOptionViewItem, line: QRect, row: ListRow) -> QRect:
    """Paint what stands at the end of the line and return what is left of it."""
    if not row.end:
        return line
    font = _bold(_note(option.font)) if row.kind is RowKind.HEAD else option.font
    width = QFontMetrics(font).horizontalAdvance(row.end) + HAIR
    place = QRect(line.right() - width, line.top(), width, line.height())
    painter.setFont(font)
    painter.setPen(QColor(colours().muted if row.kind is RowKind.HEAD else colours().text))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
    shown = QStyle.visualRect(option.direction, line, place)
    painter.drawText(shown, side | Qt.AlignmentFlag.AlignVCenter, row.end)
    rest = QRect(line.left(), line.top(), line.width() - width - SMALL, line.height())
    return QStyle.visualRect(option.direction, line, rest)


def _paint_text(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, font: QFont, ink: str
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    line = " ".join(text.split("\n"))
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _note(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSize(NOTE_SIZE)
    return small


def _bold(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setBold(True)
    return strong
