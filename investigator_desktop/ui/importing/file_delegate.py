"""Paints one file of the list: check box, name, layout, and its state with icon and words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.importing.file_list import DETAIL_ROLE, FILE_ROLE, STATE_ROLE
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.list_items import note_font, paint_ground, paint_text

_CHECK_WIDTH = 18
_INDENT, _DEEPEST = 16, 4
_ICON_SIZE = 16
_MIDDLE = Qt.TextElideMode.ElideMiddle  # the end of a file's name says which one it is

_Index = QModelIndex | QPersistentModelIndex


class FileDelegate(QStyledItemDelegate):
    """Three lines a file; mirrored in languages written from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of three lines."""
        lines = QFontMetrics(option.font).height() + 2 * QFontMetrics(note_font(option.font)).height()
        return QSize(160, lines + 2 * SMALL + HAIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the file."""
        file = index.data(FILE_ROLE)
        assert isinstance(file, StagedFile)
        painter.save()
        paint_ground(painter, option)
        inner = option.rect.adjusted(SMALL + _indent(file), SMALL, -SMALL, -SMALL)
        if file.can_be_chosen:
            self._paint_check(painter, self._check_rect(option, file), is_checked=file.is_chosen)
        elif file.state is FileState.GROUP:
            self._paint_group(painter, option, file)
        self._paint_lines(painter, option, inner, index)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Choose the file by a click on its box or by the space bar."""
        is_checkable = bool(model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
        file = index.data(FILE_ROLE)
        if not is_checkable or not self._is_toggle(event, option, file):
            return False
        is_checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked
        return model.setData(index, new, Qt.ItemDataRole.CheckStateRole)

    def _is_toggle(self, event: QEvent, option: QStyleOptionViewItem, file: StagedFile) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Space
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            around = self._check_rect(option, file).adjusted(-TIGHT, -TIGHT, TIGHT, TIGHT)
            return around.contains(event.position().toPoint())
        return False

    def _check_rect(self, option: QStyleOptionViewItem, file: StagedFile) -> QRect:
        left = option.rect.left() + SMALL + _indent(file)
        logical = QRect(left, option.rect.top() + SMALL, _CHECK_WIDTH, _CHECK_WIDTH)
        return QStyle.visualRect(option.direction, option.rect, logical)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, file: StagedFile) -> None:
        name = "folder" if file.root is None else "evidence"
        place = self._check_rect(option, file)
        painter.drawPixmap(place, pixmap(name, colours().muted, place.width()))

    def _paint_check(self, painter: QPainter, rect: QRect, *, is_checked: bool) -> None:
        shown = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(shown.accent if is_checked else shown.control))
        painter.setBrush(QColor(shown.accent if is_checked else shown.surface))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), HAIR, HAIR)
        if is_checked:
            painter.drawPixmap(rect, pixmap("check", shown.on_accent, rect.width()))

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, index: _Index
    ) -> None:
        shown, file = colours(), index.data(FILE_ROLE)
        text = inner.adjusted(_CHECK_WIDTH + TIGHT, 0, 0, 0)
        bold, note = QFont(option.font), note_font(option.font)
        bold.setBold(True)
        name = QRect(text.left(), text.top(), text.width(), QFontMetrics(bold).height())
        detail = QRect(text.left(), name.bottom() + HAIR, text.width(), QFontMetrics(note).height())
        state = detail.translated(0, detail.height() + HAIR)
        icon_name, ink = _STATE_LOOKS[file.state]
        if file.state is FileState.READY and (file.has_balance_break or file.doubtful_row_count):
            icon_name, ink = "warning", "caution"
        colour = str(getattr(shown, ink))
        paint_text(painter, option, name, str(index.data()), bold, shown.text, _MIDDLE)
        paint_text(painter, option, detail, str(index.data(DETAIL_ROLE)), note, shown.muted, _MIDDLE)
        mark = QRect(state.left(), state.top(), _ICON_SIZE, state.height())
        place = QStyle.visualRect(option.direction, option.rect, mark)
        painter.drawPixmap(
            place.left(), place.center().y() - _ICON_SIZE // 2 + 1, pixmap(icon_name, colour, _ICON_SIZE)
        )
        words = state.adjusted(_ICON_SIZE + HAIR + 2, 0, 0, 0)
        paint_text(painter, option, words, str(index.data(STATE_ROLE)), note, colour, _MIDDLE)


_STATE_LOOKS: dict[FileState, tuple[str, str]] = {
    FileState.WAITING: ("recent", "muted"),
    FileState.READY: ("passed", "good"),
    FileState.GROUP: ("file", "muted"),
    FileState.NEEDS_YOU: ("question", "caution"),
    FileState.HELD: ("information", "caution"),
    FileState.LOCKED: ("lock", "caution"),
    FileState.UNREADABLE: ("failed", "bad"),
    FileState.ALREADY_IN_CASE: ("information", "muted"),
}


def _indent(file: StagedFile) -> int:
    return _INDENT * min(file.depth, _DEEPEST)
