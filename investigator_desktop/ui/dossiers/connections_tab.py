"""What connects accounts, by grade, and of the chosen connection both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.dossier import Connection, ConnectionGrade
from investigator_desktop.domain.dossier_words import (
    FACT_NAMES,
    GRADE_EXPLANATIONS,
    GRADE_NAMES,
    ORIGIN_NAMES,
)
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.dossiers.dossier_tasks import DossiersShown
from investigator_desktop.ui.dossiers.wording import DossierWording
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_LIST_HEIGHT, _SIDES_HEIGHT = 260, 200
_MARKS = {
    ConnectionGrade.SHARED_IN_SOURCES: ("link", "good"),
    ConnectionGrade.ENTERED: ("correct", "accent"),
    ConnectionGrade.SAME_TIME: ("period", "caution"),
    ConnectionGrade.SAME_TEXT: ("question", "caution"),
}


class ConnectionsTab(QWidget):
    """Shows connections; grades are told apart by icon and word."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = DossierWording(display, self)
        self._shown = DossiersShown()
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        titles = (self.tr("Grade"), self.tr("Kind"), self.tr("What is shared"), self.tr("Accounts"))
        self.connections = PlainTable(self.tr("Connections between accounts"), titles, splitter)
        below = QWidget(splitter)
        self.explanation = label("", Look.MUTED, below)
        sides = (self.tr("Account"), self.tr("As recorded"), self.tr("Told by"), self.tr("Stands on"))
        self.sides = PlainTable(self.tr("Both sides of the connection"), sides, below, stretched=1)
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(TIGHT)
        inner.addWidget(self.explanation)
        inner.addWidget(self.sides, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_LIST_HEIGHT, _SIDES_HEIGHT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.addWidget(splitter, 1)
        self.connections.itemSelectionChanged.connect(self._show_sides)

    def show_connections(self, shown: DossiersShown) -> None:
        """Show other connections."""
        self._shown = shown
        self.connections.show_rows(
            [PlainRow(one, self._texts(one), _MARKS[one.grade]) for one in shown.connections]
        )
        self._show_sides()

    def _texts(self, one: Connection) -> tuple[str, ...]:
        shared = self._wording.value(one.facts[0]) if one.facts else self._wording.use(one.uses[0])
        return (
            self._display.text(GRADE_NAMES[one.grade]),
            self._display.text(FACT_NAMES[one.kind]),
            shared,
            self._wording.accounts(one.accounts),
        )

    def _show_sides(self) -> None:
        chosen = self.connections.value()
        if not isinstance(chosen, Connection):
            self.explanation.setText(
                self.tr("Nothing connects accounts yet: sources name no shared number, and none was entered.")
            )
            self.sides.show_rows([])
            return
        self.explanation.setText(self._display.text(GRADE_EXPLANATIONS[chosen.grade]))
        labels = self._shown.labels
        rows = [
            (
                self._display.code(fact.account),
                self._wording.value(fact),
                self._display.text(ORIGIN_NAMES[fact.origin]),
                self._wording.basis(fact, labels),
            )
            for fact in chosen.facts
        ]
        rows += [
            (
                self._display.code(use.account),
                self._wording.use(use),
                "",
                self._display.code(labels.get(use.evidence_id, "")),
            )
            for use in chosen.uses
        ]
        self.sides.show_rows([PlainRow(None, texts) for texts in rows])
