"""The entries chosen in the table and those chosen on other pages, kept the same."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QWidget

from investigator_desktop.qtbridge.case_focus import CaseFocus, Selection
from investigator_desktop.qtbridge.entry_table_model import EntryTableModel
from investigator_desktop.ui.entries.entry_view import EntryView

MOST_SHARED = 500
_MOST_FOLLOWED = 50


class SharedChoice(QObject):
    """Tells what a person chooses in the table, and follows what they choose elsewhere."""

    def __init__(self, focus: CaseFocus, view: EntryView, model: EntryTableModel, page: QWidget) -> None:
        super().__init__(page)
        self._focus = focus
        self._view = view
        self._model = model
        self._is_following = self._is_telling = False
        view.selectionModel().selectionChanged.connect(self._tell)
        focus.selection_changed.connect(self._follow)

    def follow_now(self) -> bool:
        """Choose what is chosen elsewhere; return False where none of it is in the view."""
        ids = self._focus.selection.entry_ids[:_MOST_FOLLOWED]
        found = (self._model.position_of(entry_id) for entry_id in ids)
        positions = [position for position in found if position is not None]
        if positions and set(ids) != set(self._view.selected_ids()):
            self._is_following = True
            self._choose(positions)
            self._is_following = False
        return bool(positions)

    def _choose(self, positions: list[int]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for position in positions:
            index = self._model.index(position, 0)
            chosen.select(index, index)
        self._view.choose(positions[0])
        self._view.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
        self._view.scrollTo(self._model.index(positions[0], 0))

    def _follow(self, _selection: Selection) -> None:
        if not self._is_telling:
            self.follow_now()

    def _tell(self) -> None:
        if self._is_following or not self._view.hasFocus():
            return
        ids = self._view.selected_ids()
        if len(ids) <= MOST_SHARED:
            self._is_telling = True
            self._focus.choose(Selection(ids))
            self._is_telling = False
