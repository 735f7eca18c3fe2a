"""How cells of the pivot look: names set in under their rows with a sign to open them, and bars of months."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
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

Index = QModelIndex | QPersistentModelIndex
STEP, SIGN = 18, 14
_LEAST_WIDTH = 64


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
        painter.save()
        box = option.rect.adjusted(TIGHT, 3, -TIGHT, -3)
        count = _month_number(pivot.last_month) - _month_number(pivot.first_month) + 1
        most = max(max(one.credits, one.debits) for one in months) or 1
        middle = box.top() + box.height() // 2
        painter.fillRect(QRect(box.left(), middle, box.width(), 1), QColor(colours().border))
        for one in months:
            place = _month_number(one.month) - _month_number(pivot.first_month)
            left, right = place * box.width() // count, (place + 1) * box.width() // count
            width = max(1, right - left - (1 if right - left > 2 else 0))
            bar = QStyle.visualRect(option.direction, box, QRect(box.left() + left, box.top(), width, 1))
            height = box.height() // 2 - 1
            up, down = -(-one.credits * height // most), -(-one.debits * height // most)
            painter.fillRect(QRect(bar.left(), middle - up, width, up), QColor(colours().credit))
            painter.fillRect(QRect(bar.left(), middle + 1, width, down), QColor(colours().debit))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least room for the bars."""
        return QSize(_LEAST_WIDTH, super().sizeHint(option, index).height())


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
