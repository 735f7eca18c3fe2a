"""One party: its names as recorded, its numbers, its sums, its entries, and what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.notes import NoteSubject, SubjectKind
from investigator_desktop.domain.parties import Party, RecordedParty
from investigator_desktop.qtbridge.entry_table_model import EntryTableModel
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.entry_view import EntryView
from investigator_desktop.ui.notes.note_button import NoteButton
from investigator_desktop.ui.notes.note_tasks import NoteAbout
from investigator_desktop.ui.parties.decision_table import DecisionTable
from investigator_desktop.ui.parties.party_card import PartyCard
from investigator_desktop.ui.parties.party_tasks import Pair, PartyShown
from investigator_desktop.ui.parties.totals_table import PartyTotalsTable
from investigator_desktop.ui.provenance.entry_source import EntrySource
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.operations.parties.decisions import KeptIdentity

_MOST_CARDS = 20
_ENTRIES_HEIGHT, _SOURCE_HEIGHT = 260, 280


class PartyDetail(QFrame):
    """Shows one party at a time."""

    entry_asked = Signal(object)  # id of an entry
    withdrawal_asked = Signal(object)  # Pair

    def __init__(
        self,
        context: CaseContext,
        parent: QWidget,
        *,
        is_read_only: bool,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._display = display = context.display
        self._area = QScrollArea(self)
        self._inner = QWidget(self._area)
        self.title = selectable_label("", Look.TITLE, self._inner)
        self.notes = NoteButton(context, self._inner)
        self.totals = PartyTotalsTable(display, self._inner)
        self._no_totals = label(
            self.tr("No amount of the case stands beside this party."), Look.MUTED, self._inner
        )
        self._names_head = label("", Look.HEADING, self._inner)
        self._cards = QVBoxLayout()
        self._card_widgets: list[PartyCard] = []
        self._more = label("", Look.MUTED, self._inner)
        self._decided_head = label(self.tr("What was decided"), Look.HEADING, self._inner)
        self.decisions = DecisionTable(display, self._inner)
        self.withdraw_button = plain_button(self.tr("Withdraw the decision"), "undo", self._inner)
        self._entries_head = label("", Look.HEADING, self._inner)
        self.entries = EntryTableModel(context.case.entry_rows, display, self)
        self.entry_view = EntryView(self.entries, self._inner)
        self.entry_button = plain_button(self.tr("Go to the entry"), "entries", self._inner)
        self.source = EntrySource(context, self._inner)
        self._can_withdraw = not is_read_only
        self._lay_out()
        self._connect()

    def show_party(
        self, party: Party, decisions: Sequence[KeptIdentity], known: dict[str, RecordedParty]
    ) -> None:
        """Show the names and numbers of another party; its sums and entries follow."""
        shown = self._display.said(party.shown)
        self.title.setText(shown)
        self.notes.show_about(NoteAbout(NoteSubject(SubjectKind.PARTY, party.key, party.shown)), shown)
        self._names_head.setText(self.tr("%Ln names as recorded", "", len(party.members)))
        self._show_cards(party)
        self.decisions.show_decisions(decisions, known)
        for widget in (self._decided_head, self.decisions, self.withdraw_button):
            widget.setVisible(bool(decisions))
        self.withdraw_button.setEnabled(bool(decisions) and self._can_withdraw)
        self.entries.show_ids(None)

    def show_sums(self, shown: PartyShown) -> None:
        """Show the sums and the entries of the party."""
        self.totals.show_totals(shown.totals)
        self.totals.setVisible(bool(shown.totals))
        self._no_totals.setVisible(not shown.totals)
        count = len(shown.entry_ids)
        self._entries_head.setText(self.tr("%Ln entries", "", count))
        self.entries.show_ids(shown.entry_ids)
        for widget in (self.entry_view, self.entry_button, self.source):
            widget.setVisible(count > 0)
        if count:
            self.entry_view.setCurrentIndex(self.entries.index(0, 0))

    def chosen_pair(self) -> Pair | None:
        """Return the pair of the chosen decision."""
        return self.decisions.chosen_pair()

    # frame

    def _show_cards(self, party: Party) -> None:
        members = party.members[:_MOST_CARDS]
        while len(self._card_widgets) < len(members):
            card = PartyCard(self.tr("Name as recorded"), self._display, self._inner)
            self._card_widgets.append(card)
            self._cards.addWidget(card)
        for place, card in enumerate(self._card_widgets):
            card.setVisible(place < len(members))
            if place < len(members):
                card.show_party(members[place])
        left = len(party.members) - len(members)
        self._more.setText(self.tr("%Ln more names are not shown here.", "", left))
        self._more.setVisible(left > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, TIGHT, 0)
        column.setSpacing(SMALL)
        self._cards.setSpacing(TIGHT)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.totals)
        column.addWidget(self._no_totals)
        column.addWidget(self._names_head)
        column.addLayout(self._cards)
        column.addWidget(self._more)
        column.addWidget(self._decided_head)
        column.addWidget(self.decisions)
        column.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeading)
        head = QHBoxLayout()
        head.addWidget(self._entries_head, 1)
        head.addWidget(self.entry_button)
        column.addLayout(head)
        self.entry_view.horizontalHeader().setSortIndicatorShown(False)
        self.entry_view.horizontalHeader().setSectionsClickable(False)
        self.entry_view.setFixedHeight(_ENTRIES_HEIGHT)
        column.addWidget(self.entry_view)
        self.source.setFixedHeight(_SOURCE_HEIGHT)
        column.addWidget(self.source)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._area.setAccessibleName(self.tr("The chosen party"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MEDIUM, MEDIUM, TIGHT, MEDIUM)
        outer.addWidget(self._area)

    def _connect(self) -> None:
        self.entry_button.clicked.connect(self._ask_entry)
        self.entry_view.activated.connect(self._ask_entry)
        self.entry_view.entry_picked.connect(self._show_source)
        self.withdraw_button.clicked.connect(self._ask_withdrawal)

    def _show_source(self, position: int) -> None:
        row = self.entries.known_row(position)
        self.source.show_entry(None if row is None else row.id)

    def _ask_entry(self) -> None:
        position = self.entry_view.chosen_position()
        row = None if position is None else self.entries.known_row(position)
        if row is not None:
            self.entry_asked.emit(row.id)

    def _ask_withdrawal(self) -> None:
        if pair := self.chosen_pair():
            self.withdrawal_asked.emit(pair)
