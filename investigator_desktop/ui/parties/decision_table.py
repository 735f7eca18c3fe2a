"""What persons decided about a party, a row a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.domain.parties import RecordedParty
from investigator_desktop.domain.party_words import VERDICT_NAMES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.parties.party_tasks import Pair
from investigator_desktop.ui.parties.party_words import shown_name
from investigator_desktop.ui.widgets.copying import RowCopying

if TYPE_CHECKING:
    from investigator_desktop.operations.parties.decisions import KeptIdentity

_REASON = 3
_MOST_ROWS_SHOWN = 6


class DecisionTable(QTableWidget):
    """Each decision with its reason, who made it and when; the first one is chosen."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._pairs: list[Pair] = []
        self.setAccessibleName(self.tr("Decisions about the party"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        titles = (
            self.tr("One name"), self.tr("Other name"), self.tr("Decided"), self.tr("Reason"), self.tr("By"),
            self.tr("When"),
        )  # fmt: skip
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        RowCopying(self)

    def show_decisions(self, decisions: Sequence[KeptIdentity], known: Mapping[str, RecordedParty]) -> None:
        """Show other decisions; those about names that no source records any more have none to show."""
        kept = [one for one in decisions if {one.decision.first, one.decision.second} <= known.keys()]
        self._pairs = [Pair(known[one.decision.first], known[one.decision.second]) for one in kept]
        self.setRowCount(len(kept))
        for row, (one, pair) in enumerate(zip(kept, self._pairs, strict=True)):
            for column, text in enumerate(self._texts(one, pair)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.setItem(row, column, item)
        rows = min(max(1, len(kept)), _MOST_ROWS_SHOWN) * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar)
        if kept:
            self.setCurrentCell(0, 0)

    def chosen_pair(self) -> Pair | None:
        """Return the pair of the chosen decision, None where there is none."""
        row = self.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _texts(self, one: KeptIdentity, pair: Pair) -> tuple[str, ...]:
        display = self._display
        return (
            shown_name(display, pair.first),
            shown_name(display, pair.second),
            display.text(VERDICT_NAMES[one.decision.verdict]),
            display.name(one.reason),
            display.name(one.decided_by.name),
            display.moment(one.decided_at),
        )
