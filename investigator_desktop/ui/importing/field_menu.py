"""The menu of all fields that a column can be, found by typing a part of the name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.field_terms import FIELD_GROUPS, FIELD_TITLES
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import TIGHT, colours

_WIDTH, _HEIGHT = 320, 380
_FIELD_ROLE = Qt.ItemDataRole.UserRole
_MOVING_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FieldMenu(QFrame):
    """A small window under a head; Escape leaves the column as it is."""

    field_chosen = Signal(object)  # Field

    def __init__(self, chosen: Field, display: Display, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What the column holds"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("What does the column hold?"))
        self.search.setAccessibleName(self.tr("What does the column hold?"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Fields"))
        self._fill(chosen, display)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.resize(_WIDTH, _HEIGHT)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def open_at(self, place: QPoint) -> None:
        """Open with its upper corner at a point of the screen, moved so that all of it is seen."""
        screen = self.screen().availableGeometry()
        self.move(
            max(screen.left(), min(place.x(), screen.right() - self.width())),
            max(screen.top(), min(place.y(), screen.bottom() - self.height())),
        )
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field keeps the focus."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _MOVING_KEYS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, chosen: Field, display: Display) -> None:
        for group, fields in FIELD_GROUPS:
            head = QListWidgetItem(display.text(group), self.list)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            bold = QFont(self.font())
            bold.setBold(True)
            head.setFont(bold)
            for field in fields:
                item = QListWidgetItem(display.text(FIELD_TITLES[field]), self.list)
                item.setData(_FIELD_ROLE, field)
                if field is chosen:
                    item.setIcon(icon("check", colours().accent))
                    self.list.setCurrentItem(item)

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_field = item.data(_FIELD_ROLE) is not None
            is_found = all(word in fold(item.text()) for word in words)
            item.setHidden(bool(words) and not (is_field and is_found))
            if first is None and is_field and not item.isHidden():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def _choose(self) -> None:
        row = self.list.currentRow()
        field = self.list.item(row).data(_FIELD_ROLE) if row >= 0 else None
        if field is not None and not self.list.isRowHidden(row):
            self.close()
            self.field_chosen.emit(Field(field))
