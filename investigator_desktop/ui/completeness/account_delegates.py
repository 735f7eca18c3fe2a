"""How the cells of the table of accounts look: two lines of text, or the strip of days."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.completeness.account_model import ACCOUNT_ROLE, LINES_ROLE, AccountModel
from investigator_desktop.ui.completeness.day_scale import DayScale
from investigator_desktop.ui.completeness.strip_painting import StripPainter, texts_of
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, TIGHT, colours

Index = QModelIndex | QPersistentModelIndex
_STRIP_HEIGHT = 20


class LinesDelegate(QStyledItemDelegate):
    """Paints what a cell says in bold, and smaller below it what is behind it; the latter breaks its lines."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of the painting."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then both lines from the side where reading begins."""
        super().paint(painter, option, index)
        lines = index.data(LINES_ROLE) or ()
        if not lines:
            return
        painter.save()
        box = option.rect.adjusted(TIGHT, HAIR, -TIGHT, -HAIR)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        head, height = _bold(option.font), option.fontMetrics.height()
        painter.setFont(head)
        painter.setPen(QColor(colours().text))
        elided = painter.fontMetrics().elidedText(lines[0], Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(QRect(box.left(), box.top(), box.width(), height), side, elided)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(colours().muted))
        _paint_small(painter, box.adjusted(0, height + 1, 0, 0), side, lines[1])
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for one bold and two small lines."""
        small = option.fontMetrics.height() - 1
        return QSize(
            super().sizeHint(option, index).width(), option.fontMetrics.height() + 2 * small + 2 * HAIR + 2
        )


class StripDelegate(QStyledItemDelegate):
    """Paints the calendar of an account with the days of the model's span."""

    def __init__(self, model: AccountModel, display: Display, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._display = display
        self._wording = wording

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of the painting."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the days, and the years or months below them."""
        super().paint(painter, option, index)
        account, scale = index.data(ACCOUNT_ROLE), self._scale(option.rect)
        if scale is None or not isinstance(account, AccountCompleteness):
            return
        painter.save()
        painter.setFont(_small(option.font))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        strip = StripPainter(painter, _strip_place(option.rect), scale, is_mirrored=is_mirrored)
        strip.paint(account.ranges)
        strip.paint_marks(texts_of(scale, self._display))
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say what the days under the pointer are."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip(self.text_at(event.pos().x(), option, index)), view)
        return True

    def text_at(self, x: int, option: QStyleOptionViewItem, index: Index) -> str:
        """Return what is said of the days at a place, empty outside of them."""
        account, scale = index.data(ACCOUNT_ROLE), self._scale(option.rect)
        if scale is None or not isinstance(account, AccountCompleteness):
            return ""
        along = x - _strip_place(option.rect).left()
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        position = scale.range_at(scale.width - 1 - along if is_mirrored else along, account.ranges)
        return "" if position is None else self._wording.range(account.ranges[position])

    def _scale(self, rect: QRect) -> DayScale | None:
        span = self._model.shown_span
        return None if span is None else DayScale(span, max(1, _strip_place(rect).width()))


def _paint_small(painter: QPainter, box: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    """Paint several lines each shortened at its end, a single one broken."""
    parts, metrics = text.split("\n"), painter.fontMetrics()
    if len(parts) == 1:
        painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)
        return
    for number, part in enumerate(parts):
        place = QRect(box.left(), box.top() + number * metrics.height(), box.width(), metrics.height())
        painter.drawText(place, side, metrics.elidedText(part, Qt.TextElideMode.ElideRight, box.width()))


def _strip_place(rect: QRect) -> QRect:
    return QRect(rect.left() + TIGHT, rect.top() + TIGHT, rect.width() - 2 * TIGHT, _STRIP_HEIGHT)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSize(NOTE_SIZE)
    return made
