"""The panel under the search field: the hits while one types, and what Enter does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from investigator_desktop.domain.search import SearchResult
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.search.hit_delegate import HitDelegate
from investigator_desktop.ui.search.hit_model import HitModel, RowKind
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTH, _HEIGHT, _LEAST_HEIGHT = 620, 560, 90


class SearchPanel(QFrame):
    """Lies over the page and keeps the cursor in the field; arrow keys of the field move in it."""

    row_chosen = Signal(object)  # ListRow
    left = Signal(object)  # the panel

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setProperty("look", "card")
        self.setAutoFillBackground(True)
        self._display = display
        self._frame = parent
        self.model = HitModel(display, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(self.tr("Hits of the search"))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentence = label("", Look.MUTED, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(HAIR, HAIR, HAIR, TIGHT)
        column.setSpacing(HAIR)
        column.addWidget(self.list, 1)
        column.addWidget(self.sentence)
        self.sentence.setContentsMargins(TIGHT, 0, TIGHT, 0)
        self.list.clicked.connect(self._choose_index)
        self.list.activated.connect(self._choose_index)
        self.hide()

    def show_result(self, result: SearchResult, field: QWidget) -> None:
        """Show the hits below a field."""
        self.model.show_result(result)
        self.list.setVisible(bool(result.groups))
        text = self._display.said(result.text)
        nothing = self.tr("Nothing in the case is called {text}, in any script or spelling.")
        hint = self.tr("Enter shows all entries with {text}; the arrow keys choose a hit.")
        self.sentence.setText((hint if result.groups else nothing).format(text=text))
        self._place(field)
        self.show()
        self.raise_()

    def _place(self, field: QWidget) -> None:
        """Lie below the field, within the window, as high as the hits need."""
        around = self._frame.rect().adjusted(TIGHT, 0, -TIGHT, -TIGHT)
        width = min(_WIDTH, around.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = QPoint(width if is_mirrored else field.width(), field.height() + HAIR)
        corner = field.mapTo(self._frame, end)
        left = max(around.left(), min(corner.x() - width, around.right() - width))
        room = min(_HEIGHT, around.bottom() - corner.y())
        self.setGeometry(QRect(left, corner.y(), width, min(room, self._needed(width))))

    def _needed(self, width: int) -> int:
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        foot = self.sentence.heightForWidth(width - 4 * TIGHT) + 3 * TIGHT
        return max(_LEAST_HEIGHT if self.model.rowCount() else 0, rows + foot + TIGHT)

    # choosing

    def move_choice(self, event: QKeyEvent) -> None:
        """Choose another row by a key that was pressed in the field."""
        current = self.list.currentIndex()
        first = self.model.first_choice()
        if not current.isValid() and first is not None:
            self.list.setCurrentIndex(self.model.index(first, 0))
            return
        self.list.keyPressEvent(event)
        if self.model.row_at(self.list.currentIndex().row()).kind is RowKind.HEAD:
            self.list.keyPressEvent(event)

    def choose_current(self) -> bool:
        """Go to the row that is chosen; return whether there is one."""
        current = self.list.currentIndex()
        if not self.isVisible() or not current.isValid():
            return False
        self._choose_index(current)
        return True

    def _choose_index(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row.kind is not RowKind.HEAD:
            self.leave()
            self.row_chosen.emit(row)

    def forget(self) -> None:
        """Close the panel and keep no hit."""
        self.leave()
        self.model.show_result(SearchResult(""))
        self.sentence.clear()

    def leave(self) -> None:
        """Close the panel."""
        if self.isVisible():
            self.hide()
            self.left.emit(self)
