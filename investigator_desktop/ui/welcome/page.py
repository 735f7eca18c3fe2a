"""The page before a case is open: a new case, an existing one, the recent ones, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.theme import HAIR, LARGE, MEDIUM, SMALL, TIGHT, WIDE, colours
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.tile import Tile

_WIDTH = 1_000
_MARK_SIZE = 56


class WelcomePage(QWidget):
    """Asks for a case; opens nothing itself."""

    new_case_asked = Signal(object)  # the page
    open_case_asked = Signal(object)  # the page
    sample_asked = Signal(object)  # the page
    recent_chosen = Signal(object)  # path

    def __init__(self, recent: Sequence[Path], display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self._display = display
        self._recent: dict[str, Path] = {}
        self._content = QWidget(self)
        self._content.setMaximumWidth(_WIDTH)
        self._recent_column = QVBoxLayout()
        self._menu_row = QHBoxLayout()
        self._lay_out()
        self.show_recent(recent)

    def show_recent(self, recent: Sequence[Path]) -> None:
        """List the cases opened last, those that are still there."""
        while (item := self._recent_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = [path for path in recent if path.is_file()]
        self._recent = {str(path): path for path in shown}
        for path in shown:
            self._recent_column.addWidget(self._recent_tile(path))
        if not shown:
            sentence = self.tr(
                "Cases that you have opened appear here. The list holds their places, no names."
            )
            self._recent_column.addWidget(label(sentence, Look.MUTED, self._content))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addStretch(1)
        column.addLayout(self._head())
        columns = QHBoxLayout()
        columns.setSpacing(WIDE + SMALL)
        columns.addLayout(self._start_column(), 1)
        columns.addLayout(self._recent_side(), 1)
        column.addLayout(columns)
        column.addStretch(1)
        column.addWidget(self._promise())
        self._scroll()

    def _scroll(self) -> None:
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._content, 100)
        row.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _head(self) -> QHBoxLayout:
        row = self._menu_row
        row.setSpacing(LARGE)
        row.addWidget(self._mark())
        texts = QVBoxLayout()
        texts.setSpacing(HAIR)
        texts.addWidget(label("Investigator Desktop", Look.DISPLAY, self._content))
        texts.addWidget(
            label(self.tr("From bank statements to a report for the court."), Look.MUTED, self._content)
        )
        row.addLayout(texts, 1)
        return row

    def add_menu(self, button: QToolButton) -> None:
        """Put a menu at the end of the head."""
        self._menu_row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _mark(self) -> QLabel:
        from PySide6.QtGui import QIcon

        mark = QLabel(self._content)
        mark.setPixmap(QIcon(str(RESOURCES / "icons" / "mark.svg")).pixmap(_MARK_SIZE, _MARK_SIZE))
        mark.setFixedWidth(_MARK_SIZE)
        return mark

    def _start_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(label(self.tr("Begin"), Look.HEADING, self._content))
        new = self._tile(
            self.tr("New case"),
            self.tr("Name a case and add statements, in the form in which the bank sent them."),
            "new-case",
        )
        new.clicked.connect(self._ask_new_case)
        existing = self._tile(
            self.tr("Open case"), self.tr("Open a case file from this computer or a shared folder."), "folder"
        )
        existing.clicked.connect(self._ask_open_case)
        sample = self._tile(
            self.tr("Try the sample case"),
            self.tr(
                "An invented case with the statements of several banks, to look around and to learn with."
            ),
            "sample",
        )
        sample.clicked.connect(self._ask_sample)
        for tile in (new, existing, sample):
            column.addWidget(tile)
        column.addStretch(1)
        return column

    def _tile(self, title: str, sentence: str, icon_name: str) -> Tile:
        return Tile(title, sentence, icon_name, self._content)

    def _recent_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(SMALL)
        side.addWidget(label(self.tr("Recent cases"), Look.HEADING, self._content))
        self._recent_column.setSpacing(TIGHT)
        side.addLayout(self._recent_column)
        side.addStretch(1)
        return side

    def _recent_tile(self, path: Path) -> Tile:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
        where = self.tr("{folder}, changed {day}").format(
            folder=self._display.code(str(path.parent)), day=self._display.day(changed)
        )
        tile = Tile(path.stem, where, "recent", self._content)
        tile.setObjectName(str(path))
        tile.setToolTip(plain_tip(str(path)))
        tile.clicked.connect(self._choose_recent)
        return tile

    def _promise(self) -> QWidget:
        holder = QWidget(self._content)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        picture = QLabel(holder)
        picture.setPixmap(pixmap("lock", colours().muted, ICON_SIZE - MEDIUM // 4))
        sentence = self.tr(
            "Everything stays on this computer: the program opens no connection to any network."
        )
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(sentence, Look.NOTE, holder), 1)
        return holder

    def _ask_new_case(self) -> None:
        self.new_case_asked.emit(self)

    def _ask_open_case(self) -> None:
        self.open_case_asked.emit(self)

    def _ask_sample(self) -> None:
        self.sample_asked.emit(self)

    def _choose_recent(self) -> None:
        chosen = self._recent.get(self.sender().objectName())
        if chosen is not None:
            self.recent_chosen.emit(chosen)
