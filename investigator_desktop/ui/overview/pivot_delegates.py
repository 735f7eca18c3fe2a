"""How cells of the pivot look: names set in under their rows with a sign to open them, and bars of months."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from investigator_desktop.domain.overview import PivotBy
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.overview.pivot_model import (
    DEPTH_ROLE,
    IS_OPEN_ROLE,
    MONTHS_ROLE,
    NOTE_ROLE,
    ROW_ROLE,
    PivotModel,
)
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, TIGHT, colours

if TYPE_CHECKING:
    from investigator_desktop.analysis.overview.pivot import MonthSum

Index = QModelIndex | QPersistentModelIndex
STEP, SIGN = 18, 14
_LEAST_WIDTH, _MOST_PICTURES = 64, 500


class NameDelegate(QStyledItemDelegate):
    """Paints the sign of open and closed, the name, and what is written smaller beside it."""

    def __init__(self, model: PivotModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of the painting."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then sign and words from the side where reading begins."""
        super().paint(painter, option, index)
        painter.save()
        depth, is_open = int(index.data(DEPTH_ROLE)), index.data(IS_OPEN_ROLE)
        if is_open is not None:
            name = "chevron-down" if is_open else "chevron-forward"
            icon(name, colours().muted).paint(painter, sign_box(option.rect, depth, option.direction))
        used = TIGHT + depth * STEP + SIGN + HAIR
        self._paint_words(painter, option, index, used, is_strong=depth == 0)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, used: int, *, is_strong: bool
    ) -> None:
        room = option.rect.width() - used - HAIR
        font = option.font
        font.setBold(is_strong)
        painter.setFont(font)
        painter.setPen(QColor(colours().text))
        row = index.data(ROW_ROLE)
        is_number = row.by is PivotBy.ACCOUNT
        cut = Qt.TextElideMode.ElideMiddle if is_number else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self._model.name(row), cut, room)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(_visual(option, used, room), flags, text)
        taken = painter.fontMetrics().horizontalAdvance(text) + TIGHT
        note = str(index.data(NOTE_ROLE) or "")
        if note and room - taken > _LEAST_WIDTH:
            font.setBold(False)
            font.setPointSize(NOTE_SIZE)
            painter.setFont(font)
            painter.setPen(QColor(colours().muted))
            shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room - taken)
            painter.drawText(_visual(option, used + taken, room - taken), flags, shown)


class MonthsDelegate(QStyledItemDelegate):
    """Paints a bar a month: what came in above a line, what went out below it, in the measure of its row."""

    def __init__(self, model: PivotModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._view = parent
        self._pictures: dict[object, QPixmap] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out of the painting."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and the bars; time runs as reading does."""
        super().paint(painter, option, index)
        pivot, months = self._model.pivot, index.data(MONTHS_ROLE)
        if pivot is None or pivot.first_month is None or pivot.last_month is None or not months:
            return
        box = option.rect.adjusted(TIGHT, 3, -TIGHT, -3)
        picture = self._picture(months, (pivot.first_month, pivot.last_month), box.size(), option.direction)
        painter.drawPixmap(box.topLeft(), picture)

    def _picture(
        self,
        months: tuple[MonthSum, ...],
        span: tuple[date, date],
        size: QSize,
        direction: Qt.LayoutDirection,
    ) -> QPixmap:
        """Return the bars as a picture, painted once for as long as it is kept."""
        scale = self._view.devicePixelRatioF()
        asked = (months, span, size.width(), size.height(), direction, scale, colours().name)
        if asked not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            _paint_bars(painter, QRect(0, 0, size.width(), size.height()), months, span, direction)
            painter.end()
            self._pictures[asked] = picture
        return self._pictures[asked]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least room for the bars."""
        return QSize(_LEAST_WIDTH, super().sizeHint(option, index).height())


def _paint_bars(
    painter: QPainter,
    box: QRect,
    months: tuple[MonthSum, ...],
    span: tuple[date, date],
    direction: Qt.LayoutDirection,
) -> None:
    first = _month_number(span[0])
    count = _month_number(span[1]) - first + 1
    most = max(max(one.credits, one.debits) for one in months) or 1
    middle, height = box.height() // 2, box.height() // 2 - 1
    painter.fillRect(QRect(0, middle, box.width(), 1), QColor(colours().border))
    ups, downs = [], []
    for one in months:
        place = _month_number(one.month) - first
        left, right = place * box.width() // count, (place + 1) * box.width() // count
        width = max(1, right - left - (1 if right - left > 2 else 0))
        begin = left if direction == Qt.LayoutDirection.LeftToRight else box.width() - left - width
        up, down = -(-one.credits * height // most), -(-one.debits * height // most)
        ups.append(QRect(begin, middle - up, width, up))
        downs.append(QRect(begin, middle + 1, width, down))
    painter.setPen(Qt.PenStyle.NoPen)
    for bars, ink in ((ups, colours().credit), (downs, colours().debit)):
        painter.setBrush(QColor(ink))
        painter.drawRects(bars)


def sign_box(cell: QRect, depth: int, direction: Qt.LayoutDirection) -> QRect:
    """Return where the sign of open and closed is painted in a cell."""
    top = cell.top() + (cell.height() - SIGN) // 2
    box = QRect(cell.left() + TIGHT // 2 + depth * STEP, top, SIGN, SIGN)
    return QStyle.visualRect(direction, cell, box)


def _visual(option: QStyleOptionViewItem, begin: int, width: int) -> QRect:
    box = QRect(option.rect.left() + begin, option.rect.top(), width, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, box)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month
