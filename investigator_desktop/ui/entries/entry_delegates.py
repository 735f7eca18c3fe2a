"""How the cells of the table of entries look: marks as icons, excluded entries struck through, amounts by direction.

A cell is painted from the kept look of its row: a screen of cells that asks the model and the style for each of its
parts takes twenty milliseconds.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.qtbridge.entry_looks import RowLook
from investigator_desktop.qtbridge.entry_marks import EntryMark
from investigator_desktop.qtbridge.entry_table_model import COLUMNS, MARKS_ROLE, EntryColumn, EntryTableModel
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import HAIR, TIGHT, Colours, colours

Index = QModelIndex | QPersistentModelIndex
_ICON_SIZE = 14
_EDGE = TIGHT + 3  # from the side of a cell to its text
_WARNING_MARKS = {EntryMark.OUTSIDE_BASIS, EntryMark.INTELLIGENCE}
_AMOUNT, _MARKS = COLUMNS.index(EntryColumn.AMOUNT), COLUMNS.index(EntryColumn.MARKS)
_RIGHT = {_AMOUNT, COLUMNS.index(EntryColumn.BALANCE)}
_State = QStyle.StateFlag


class EntryDelegate(QStyledItemDelegate):
    """Strikes excluded entries through, mutes repeated ones, and sets corrected texts in italics."""

    def __init__(self, model: EntryTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: its ground, then its marks or its text."""
        rect, state, column = option.rect, option.state, index.column()
        look = self._model.look_at(index.row())
        _paint_ground(painter, rect, state)
        if look is not None and column == _MARKS:
            _paint_marks(painter, option, look)
        elif look is not None:
            _paint_text(painter, option, look, column)
        if state & _State.State_HasFocus and not state & _State.State_Selected:
            painter.setPen(QColor(colours().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the text, the arrow of an amount, or all marks."""
        size = super().sizeHint(option, index)
        if index.column() == _MARKS:
            count = len(index.data(MARKS_ROLE) or ())
            return QSize(TIGHT * 2 + count * (_ICON_SIZE + HAIR), size.height())
        arrow = _ICON_SIZE + TIGHT if index.column() == _AMOUNT else 0
        return QSize(size.width() + arrow, size.height())


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    if state & _State.State_Selected:
        painter.fillRect(rect, QColor(colours().accent_soft))
    elif state & _State.State_MouseOver:
        painter.fillRect(rect, QColor(colours().raised))


def _paint_marks(painter: QPainter, option: QStyleOptionViewItem, look: RowLook) -> None:
    """Paint as many icons as there is room for, from the side where reading begins."""
    place = option.rect.adjusted(TIGHT, 0, -HAIR, 0)
    room = max(1, (place.width() + HAIR) // (_ICON_SIZE + HAIR))
    for number, mark in enumerate(look.marks[:room]):
        icon(mark, _ink(colours(), mark)).paint(painter, _square(option, place, number))


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, look: RowLook, column: int) -> None:
    rect, direction, cell = option.rect, option.direction, look.cells[column]
    shown, ink, room = colours(), colours().text, rect.width() - 2 * _EDGE
    if column == _AMOUNT:
        ink = shown.credit if look.direction is Direction.CREDIT else shown.debit
    ink = shown.muted if look.is_muted else ink
    if column == _AMOUNT:
        room -= _ICON_SIZE + HAIR
        _paint_arrow(painter, option, look.direction, ink)
    if not cell.text:
        return
    font = _font(option.font.key(), cell.is_corrected, look.is_struck)
    text = _set_text(font, direction, cell.text, room)
    size, is_far = text.size(), (column in _RIGHT) or direction == Qt.LayoutDirection.RightToLeft
    left = rect.right() + 1 - _EDGE - size.width() if is_far else rect.left() + _EDGE
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), text)


def _paint_arrow(painter: QPainter, option: QStyleOptionViewItem, way: Direction, ink: str) -> None:
    place = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
    square = QRect(place.left(), place.center().y() - _ICON_SIZE // 2, _ICON_SIZE, _ICON_SIZE)
    painter.drawPixmap(square.topLeft(), _arrow(way, ink, painter.device().devicePixelRatioF()))


@lru_cache(maxsize=64)
def _arrow(way: Direction, ink: str, ratio: float) -> QPixmap:
    return icon(way.value, ink).pixmap(QSize(_ICON_SIZE, _ICON_SIZE), ratio)


@lru_cache(maxsize=32)
def _font(key: str, is_italic: bool, is_struck: bool) -> QFont:
    font = QFont()
    font.fromString(key)
    font.setItalic(is_italic)
    font.setStrikeOut(is_struck)
    return font


@lru_cache(maxsize=8192)
def _set_text(font: QFont, direction: Qt.LayoutDirection, text: str, room: int) -> QStaticText:
    """Return a text shortened to its room and shaped once: shaping costs more than painting."""
    shortened = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
    shaped = QStaticText(shortened)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    shaped.setTextOption(option)
    shaped.prepare(font=font)
    return shaped


def _square(option: QStyleOptionViewItem, place: QRect, number: int) -> QRect:
    left = place.left() + number * (_ICON_SIZE + HAIR)
    top = place.top() + (place.height() - _ICON_SIZE) // 2
    return QStyle.visualRect(option.direction, place, QRect(left, top, _ICON_SIZE, _ICON_SIZE))


def _ink(shown: Colours, mark: EntryMark) -> str:
    if mark is EntryMark.EXCLUDED:
        return shown.bad
    return shown.caution if mark in _WARNING_MARKS else shown.accent
