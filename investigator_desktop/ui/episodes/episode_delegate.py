"""Paints one episode of the list: title, article and period, number of entries."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.ui.episodes.episode_model import COUNT_ROLE, DETAIL_ROLE
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, SMALL, Colours, colours

Index = QModelIndex | QPersistentModelIndex


class EpisodeDelegate(QStyledItemDelegate):
    """Three lines an episode; mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines that say something."""
        note = QFontMetrics(_note(option.font)).height() + HAIR
        lines = 2 if index.data(DETAIL_ROLE) else 1
        return QSize(160, QFontMetrics(option.font).height() + lines * note + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the episode."""
        shown = colours()
        painter.save()
        _paint_ground(painter, option, shown)
        bold = QFont(option.font)
        bold.setBold(True)
        top = option.rect.top() + SMALL
        top = _paint_line(painter, option, top, str(index.data()), bold, shown.text)
        for text in (index.data(DETAIL_ROLE), index.data(COUNT_ROLE)):
            if text:
                top = _paint_line(painter, option, top, str(text), _note(option.font), shown.muted)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, shown: Colours) -> None:
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
    place = QRect(option.rect.left() + SMALL, top, option.rect.width() - 2 * SMALL, metrics.height())
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return place.bottom() + HAIR


def _note(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSize(NOTE_SIZE)
    return small
