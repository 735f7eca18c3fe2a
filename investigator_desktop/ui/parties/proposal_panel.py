"""Proposals as a table, the chosen pair side by side with all its evidence, and what a person can decide of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.parties import (
    DEFAULT_THRESHOLD,
    HIGHEST_SCORE,
    LOWEST_SCORE,
    IdentityProposal,
)
from investigator_desktop.domain.party_words import evidence_sentence
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.parties.party_card import PartyCard
from investigator_desktop.ui.parties.party_tasks import ProposalsShown
from investigator_desktop.ui.parties.proposal_model import FIRST, SCORE, SECOND, WHY, ProposalModel
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

_WIDTHS = {SCORE: 9, FIRST: 30, SECOND: 30}  # in letters
_BULLET = "• "


class ProposalPanel(QWidget):
    """Strong proposals are shown first; weak ones where a person asks for them."""

    accept_asked = Signal(object)  # Pair
    reject_asked = Signal(object)  # Pair

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self.model = ProposalModel(display, self)
        self.strength = QComboBox(self)
        self.count = label("", Look.MUTED, self)
        self.table = QTableView(self)
        self._area = QScrollArea(self)
        self._inner = QWidget(self._area)
        self.first = PartyCard(self.tr("The first name"), display, self._inner)
        self.second = PartyCard(self.tr("The second name"), display, self._inner)
        self.score = label("", Look.STRONG, self._inner)
        self.evidence = selectable_label("", Look.BODY, self._inner)
        self.evidence.setAccessibleName(self.tr("What speaks for and against it"))
        self.accept_button = primary_button(self.tr("One party…"), "check", self)
        self.reject_button = plain_button(self.tr("Different parties…"), "close", self)
        self._shape()
        self._lay_out()
        self._connect()

    def show_proposals(self, shown: ProposalsShown) -> None:
        """Show other proposals; the row that was chosen stays where it was."""
        row = max(0, self.table.currentIndex().row())
        self.model.show_proposals(shown, self._least())
        self._choose(row)

    def _least(self) -> int:
        return LOWEST_SCORE if self.strength.currentIndex() else DEFAULT_THRESHOLD

    def _choose(self, row: int) -> None:
        count = self.model.rowCount()
        if count:
            self.table.setCurrentIndex(self.model.index(min(row, count - 1), 0))
        self._follow()

    # frame

    def _shape(self) -> None:
        self.strength.addItem(self.tr("Strong proposals: 80 points and more"))
        self.strength.addItem(self.tr("Weak proposals too: 50 points and more"))
        self.strength.setAccessibleName(self.tr("Which proposals are shown"))
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Names that may be one party"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, letters in _WIDTHS.items():
            head.resizeSection(column, letters * self.fontMetrics().averageCharWidth())
        head.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        RowCopying(table)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.count, 1)
        head.addWidget(self.strength)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self._pair_widget())
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(splitter, 1)

    def _pair_widget(self) -> QWidget:
        cards = QHBoxLayout()
        cards.setSpacing(SMALL)
        cards.addWidget(self.first, 1)
        cards.addWidget(self.second, 1)
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, TIGHT, 0)
        inner.setSpacing(TIGHT)
        inner.addLayout(cards)
        inner.addWidget(self.score)
        inner.addWidget(self.evidence)
        inner.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._area.setAccessibleName(self.tr("The chosen pair"))
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.reject_button)
        buttons.addStretch(1)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, MEDIUM // 2, 0, 0)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        return below

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.strength.currentIndexChanged.connect(self._follow_strength)
        self.accept_button.clicked.connect(self._ask_accept)
        self.reject_button.clicked.connect(self._ask_reject)

    # the chosen pair

    def _follow_strength(self) -> None:
        self.model.show_from(self._least())
        self._choose(0)

    def _chosen_row(self) -> int | None:
        current = self.table.currentIndex()
        return current.row() if current.isValid() and current.row() < self.model.rowCount() else None

    def _follow(self) -> None:
        count = self.model.rowCount()
        nothing = self.tr("No proposal of this strength is open.")
        self.count.setText(self.tr("%Ln proposals are open.", "", count) if count else nothing)
        row = self._chosen_row()
        self._area.setVisible(row is not None)
        for button in (self.accept_button, self.reject_button):
            button.setEnabled(row is not None and not self._is_read_only)
        if row is not None:
            pair = self.model.pair_at(row)
            self.first.show_party(pair.first)
            self.second.show_party(pair.second)
            self._show_evidence(self.model.proposal_at(row))

    def _show_evidence(self, proposal: IdentityProposal) -> None:
        score = self.tr("{points} of {most} points; they are the sum of these:")
        self.score.setText(
            score.format(
                points=self._display.number(proposal.score), most=self._display.number(HIGHEST_SCORE)
            )
        )
        line = self.tr("{points}: {sentence}")
        self.evidence.setText(
            "\n".join(
                _BULLET
                + line.format(
                    points=self._signed(one.points), sentence=self._display.text(evidence_sentence(one))
                )
                for one in proposal.evidence
            )
        )

    def _signed(self, points: int) -> str:
        sign = "+" if points > 0 else "\u2212" if points < 0 else ""
        return self._display.code(f"{sign}{self._display.number(abs(points))}")

    def _ask_accept(self) -> None:
        if (row := self._chosen_row()) is not None:
            self.accept_asked.emit(self.model.pair_at(row))

    def _ask_reject(self) -> None:
        if (row := self._chosen_row()) is not None:
            self.reject_asked.emit(self.model.pair_at(row))
