"""Pairs of recorded parties that may be one, a row a pair."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.parties import IdentityProposal, RecordedParty
from investigator_desktop.domain.party_words import evidence_sentence
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.parties.party_tasks import Pair, ProposalsShown
from investigator_desktop.ui.parties.party_words import shown_name
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SCORE, FIRST, SECOND, WHY = range(4)


class ProposalModel(QAbstractTableModel):
    """Holds all proposals and shows those that reach a score."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._all: tuple[IdentityProposal, ...] = ()
        self._shown: tuple[IdentityProposal, ...] = ()
        self._known: Mapping[str, RecordedParty] = {}
        self._titles = (self.tr("Points"), self.tr("One name"), self.tr("Other name"), self.tr("Why"))

    def show_proposals(self, shown: ProposalsShown, least: int) -> None:
        """Show other proposals, those with at least so many points."""
        self._all, self._known = shown.proposals, shown.known
        self.show_from(least)

    def show_from(self, least: int) -> None:
        """Show the proposals with at least so many points."""
        self.beginResetModel()
        self._shown = tuple(one for one in self._all if one.score >= least)
        self.endResetModel()

    def proposal_at(self, position: int) -> IdentityProposal:
        """Return the proposal at a position."""
        return self._shown[position]

    def pair_at(self, position: int) -> Pair:
        """Return the two recorded parties of a proposal."""
        proposal = self._shown[position]
        return Pair(self._known[proposal.first], self._known[proposal.second])

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of proposals shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if section == SCORE else None
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if index.column() == SCORE else None
        text = self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, row: int, column: int) -> str:
        proposal = self._shown[row]
        if column == SCORE:
            return self._display.number(proposal.score)
        if column == WHY:
            return self._display.text(evidence_sentence(proposal.evidence[0]))
        key = proposal.first if column == FIRST else proposal.second
        return shown_name(self._display, self._known[key])
