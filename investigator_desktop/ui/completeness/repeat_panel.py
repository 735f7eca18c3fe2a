"""The repeated entries of an account, and what a person can do about the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.repeat_model import COUNTED, REPEATED, RepeatModel
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import Repeat, RepeatedPair

_LINES = 3


class RepeatPanel(QWidget):
    """Both entries side by side; a person can overrule that they are one movement, and take that back."""

    entry_asked = Signal(object)  # id of an entry
    own_asked = Signal(object)  # RepeatedPair
    once_asked = Signal(object)  # RepeatedPair

    def __init__(
        self,
        fetch: Callable[[Sequence[Repeat]], tuple[RepeatedPair, ...]],
        display: Display,
        wording: Wording,
        parent: QWidget,
        *,
        is_read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self.model = RepeatModel(fetch, display, wording, self)
        self.table = QTableView(self)
        self.sentence = label("", Look.MUTED, self)
        self.counted_button = plain_button(self.tr("Go to the entry that counts"), "entries", self)
        self.repeated_button = plain_button(self.tr("Go to the other entry"), "entries", self)
        self.own_button = plain_button(self.tr("Count both…"), "plus", self)
        self.once_button = plain_button(self.tr("Count once again"), "undo", self)
        self._shape_table()
        self._lay_out()
        self._connect()

    def show_repeats(self, repeats: tuple[Repeat, ...]) -> None:
        """Show the repeated entries of another account; the first one is chosen."""
        self.model.show_repeats(repeats)
        count = len(repeats)
        once = self.tr(
            "%Ln entries are repeated in a second statement: each movement counts once.", "", count
        )
        nothing = self.tr("No two statements of this account give the same movement.")
        self.sentence.setText(once if repeats else nothing)
        self.table.setVisible(bool(repeats))
        if repeats:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._follow()

    def chosen(self) -> RepeatedPair | None:
        """Return the chosen movement."""
        current = self.table.currentIndex()
        return self.model.pair_at(current.row()) if current.isValid() else None

    def _shape_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Repeated entries"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * _LINES + TIGHT + 4)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (COUNTED, REPEATED):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        RowCopying(table)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addStretch(0)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.counted_button, self.repeated_button, self.own_button, self.once_button

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.counted_button.clicked.connect(self._ask_counted)
        self.repeated_button.clicked.connect(self._ask_repeated)
        self.own_button.clicked.connect(self._ask_own)
        self.once_button.clicked.connect(self._ask_once)

    def _follow(self) -> None:
        pair = self.chosen()
        for button in self._buttons():
            button.setVisible(pair is not None)
        if pair is not None:
            self.own_button.setVisible(pair.decision is None)
            self.once_button.setVisible(pair.decision is not None)
        for button in (self.own_button, self.once_button):
            button.setEnabled(not self._is_read_only)

    def _ask_counted(self) -> None:
        if pair := self.chosen():
            self.entry_asked.emit(pair.counted.id)

    def _ask_repeated(self) -> None:
        if pair := self.chosen():
            self.entry_asked.emit(pair.repeated.id)

    def _ask_own(self) -> None:
        if pair := self.chosen():
            self.own_asked.emit(pair)

    def _ask_once(self) -> None:
        if pair := self.chosen():
            self.once_asked.emit(pair)
