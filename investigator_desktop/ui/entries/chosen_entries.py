"""Which entries an action is about, and the choice between the selected ones and all of the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import HAIR


@dataclass(frozen=True, slots=True)
class ChosenEntries:
    """The selected entries, the current one among them, and the view that they were selected in."""

    ids: tuple[int, ...]
    current: EntryRow
    query: EntryQuery
    view_count: int


@dataclass(frozen=True, slots=True)
class Scope:
    """What a person wants an action to be about: the entries with these ids, or all that the query finds."""

    ids: tuple[int, ...]
    query: EntryQuery | None = None


class ScopeChoice(QWidget):
    """Names the entry where it is one; the choice of the whole view is there where that has more."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setAccessibleName(self.tr("Which entries"))
        self._group = QButtonGroup(self)
        self.selected = QRadioButton(self._selected_title(display), self)
        self.whole_view = QRadioButton(self.tr("All %Ln entries of this view", "", chosen.view_count), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        for button in (self.selected, self.whole_view):
            self._group.addButton(button)
            column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.selected.setChecked(True)
        self.whole_view.setVisible(chosen.view_count > len(chosen.ids))
        self.setFocusProxy(self.selected)

    @property
    def scope(self) -> Scope:
        """Return what was chosen."""
        return Scope(self._chosen.ids, self._chosen.query if self.whole_view.isChecked() else None)

    @property
    def is_one(self) -> bool:
        """Tell whether a single entry was chosen."""
        return len(self._chosen.ids) == 1 and not self.whole_view.isChecked()

    def _selected_title(self, display: Display) -> str:
        if len(self._chosen.ids) > 1:
            return self.tr("The %Ln selected entries", "", len(self._chosen.ids))
        entry = self._chosen.current.entry
        moment = display.moment(entry.booked_at, entry.precision.value)
        return self.tr("The entry of {moment}: {amount}").format(
            moment=moment, amount=display.money(entry.signed_amount)
        )
