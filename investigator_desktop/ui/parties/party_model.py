"""The parties of a case, a row a party; only rows in sight are written."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.parties import Party
from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.parties.party_words import other_names, shown_numbers
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NAME, ROWS, NUMBERS, OTHERS = range(4)


class PartyModel(QAbstractTableModel):
    """Holds all parties and shows those whose names or numbers hold the text that is sought."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._all: tuple[Party, ...] = ()
        self._texts: list[str] = []
        self._shown: tuple[Party, ...] = ()
        self._sought = ""
        self._titles = (self.tr("Party"), self.tr("Rows"), self.tr("Numbers"), self.tr("Other names"))

    def show_parties(self, parties: tuple[Party, ...]) -> None:
        """Show other parties, those that hold what is sought."""
        self._all, self._texts = parties, []
        self._filter()

    def seek(self, text: str) -> None:
        """Show the parties that hold a text, all for an empty one."""
        self._sought = fold(text)
        self._filter()

    def party_at(self, position: int) -> Party:
        """Return the party at a position."""
        return self._shown[position]

    def position_of(self, recorded: str | None) -> int | None:
        """Return where the party of a recorded party stands, None where it does not."""
        found = (
            place
            for place, party in enumerate(self._shown)
            if any(one.key == recorded for one in party.members)
        )
        return next(found, None)

    @property
    def total_count(self) -> int:
        """Return how many parties there are, shown or not."""
        return len(self._all)

    def _filter(self) -> None:
        self.beginResetModel()
        if not self._sought:
            self._shown = self._all
        else:
            if not self._texts:
                self._texts = [_search_text(party) for party in self._all]
            pairs = zip(self._all, self._texts, strict=True)
            self._shown = tuple(party for party, text in pairs if self._sought in text)
        self.endResetModel()

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of parties shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if section == ROWS else None
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if index.column() == ROWS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._shown[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(self._shown[index.row()], index.column()))
        return None

    def _text(self, party: Party, column: int) -> str:
        display = self._display
        if column == NAME:
            return display.said(party.shown)
        if column == NUMBERS:
            return shown_numbers(display, party.members)
        return other_names(display, party) if column == OTHERS else display.number(party.mention_count)


def _search_text(party: Party) -> str:
    texts = (
        text
        for one in party.members
        for text in (*one.spellings, *one.identifiers, *one.accounts, *one.phones)
    )
    return fold("\n".join(texts))
