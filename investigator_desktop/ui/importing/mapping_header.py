"""The head of a preview: over each column the field that it is read as, and under it what the source calls it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from investigator_desktop.domain.layout import Field
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import HAIR, NOTE_SIZE, TIGHT, colours

FIELD_ROLE = Qt.ItemDataRole.UserRole
TITLE_ROLE = Qt.ItemDataRole.UserRole + 1
MARKED_ROLE = Qt.ItemDataRole.UserRole + 2

_ICON_SIZE = 14
_MARK_HEIGHT = 3


class MappingHeader(QHeaderView):
    """Painted like a row of choices, since that is what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(60)
        self.setAccessibleName(self.tr("Fields of the columns"))

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        height = QFontMetrics(self._bold()).height() + QFontMetrics(self._small()).height()
        return QSize(super().sizeHint().width(), height + 2 * TIGHT + HAIR)

    def width_of_field(self, column: int) -> int:
        """Return the width at which the field of a column is not cut."""
        title = str(self._asked(column, Qt.ItemDataRole.DisplayRole))
        return QFontMetrics(self._bold()).horizontalAdvance(title) + 3 * TIGHT + _ICON_SIZE + HAIR

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the field and the title of a column."""
        shown = colours()
        is_used = self._asked(logicalIndex, FIELD_ROLE) is not Field.OTHER
        painter.save()
        painter.fillRect(rect, QColor(shown.accent_soft if is_used else shown.raised))
        if self._asked(logicalIndex, MARKED_ROLE):
            painter.fillRect(rect, QColor(shown.caution_soft))
            painter.fillRect(rect.adjusted(0, 0, 0, _MARK_HEIGHT - rect.height()), QColor(shown.caution))
        painter.setPen(QColor(shown.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        first = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(self._bold()).height())
        second = QRect(
            inner.left(), first.bottom() + HAIR, inner.width(), inner.bottom() - first.bottom() - HAIR
        )
        ink = shown.accent if is_used else shown.muted
        self._mark(painter, first, ink)
        title = self._before_mark(first)
        self._line(
            painter, title, str(self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole)), self._bold(), ink
        )
        self._line(painter, second, str(self._asked(logicalIndex, TITLE_ROLE)), self._small(), shown.muted)
        painter.restore()

    def _asked(self, column: int, role: int) -> object:
        return self.model().headerData(column, Qt.Orientation.Horizontal, role)

    def _mark(self, painter: QPainter, rect: QRect, ink: str) -> None:
        logical = QRect(
            rect.right() - _ICON_SIZE, rect.center().y() - _ICON_SIZE // 2, _ICON_SIZE, _ICON_SIZE
        )
        place = QStyle.visualRect(self.layoutDirection(), rect, logical)
        painter.drawPixmap(place.topLeft(), pixmap("chevron-down", ink, _ICON_SIZE))

    def _before_mark(self, rect: QRect) -> QRect:
        logical = rect.adjusted(0, 0, -_ICON_SIZE - HAIR, 0)
        return QStyle.visualRect(self.layoutDirection(), rect, logical)

    def _line(self, painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSize(NOTE_SIZE)
        return font
