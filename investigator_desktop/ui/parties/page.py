"""The parties page: the parties of the case, and names that may be one, for a person to decide."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.parties import IdentityVerdict, Party, RecordedParty
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.parties.party_detail import PartyDetail
from investigator_desktop.ui.parties.party_model import NAME, NUMBERS, OTHERS, ROWS, PartyModel
from investigator_desktop.ui.parties.party_tasks import (
    Pair,
    PairDecided,
    PartiesShown,
    PartyShown,
    ProposalsShown,
    decide,
    parties_shown,
    party_shown,
    proposals_shown,
    withdraw,
)
from investigator_desktop.ui.parties.party_words import shown_name
from investigator_desktop.ui.parties.proposal_panel import ProposalPanel
from investigator_desktop.ui.parties.reason_dialog import ReasonDialog
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

_LIST_WIDTH, _DETAIL_WIDTH = 440, 640
_WIDTHS = {NAME: 27, ROWS: 9, NUMBERS: 22}  # in letters
_PARTIES, _PROPOSALS = 0, 1


class PartiesPage(QWidget):
    """Nothing is merged by itself: a person accepts or rejects each pair, and can take it back."""

    entry_asked = Signal(object)  # id of an entry
    evidence_asked = Signal(object)  # id of the page of evidence
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        is_read_only = context.case.is_read_only
        self.dialog: ReasonDialog | None = None
        self._asked: tuple[Pair, IdentityVerdict] | None = None
        self._shown = PartiesShown((), ())
        self._known: dict[str, RecordedParty] = {}
        self._is_stale = True
        self._awaited: str | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self.tabs = QTabWidget(self._stack)
        self.model = PartyModel(context.display, self)
        self._list_side = QWidget(self.tabs)
        self.search = QLineEdit(self._list_side)
        self.count = label("", Look.MUTED, self._list_side)
        self.table = QTableView(self._list_side)
        self.detail = PartyDetail(context, self.tabs, is_read_only=is_read_only)
        self.proposals = ProposalPanel(context.display, self.tabs, is_read_only=is_read_only)
        self._shape_table()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "parties",
            self.tr("No party is recorded yet"),
            self.tr("Add statements to the case: whoever they name as holder or counterparty stands here."),
            self._stack,
        )
        state.offer(self.tr("Go to the evidence"), "evidence")
        return state

    def _shape_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Parties of the case"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, letters in _WIDTHS.items():
            head.resizeSection(column, letters * self.fontMetrics().averageCharWidth())
        head.setSectionResizeMode(OTHERS, QHeaderView.ResizeMode.Stretch)
        self.search.setPlaceholderText(self.tr("Name, identifier, account or phone"))
        self.search.setAccessibleName(self.tr("Find a party"))
        self.search.setClearButtonEnabled(True)
        RowCopying(table)

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._list_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(TIGHT)
        side.addWidget(self.search)
        side.addWidget(self.table, 1)
        side.addWidget(self.count)
        splitter = QSplitter(self.tabs)
        splitter.setChildrenCollapsible(False)
        splitter.setContentsMargins(0, SMALL, 0, 0)
        splitter.addWidget(self._list_side)
        splitter.addWidget(self.detail)
        splitter.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        self.tabs.addTab(splitter, self.tr("Parties"))
        self.tabs.addTab(self.proposals, self.tr("Names that may be one party"))
        self.tabs.setDocumentMode(True)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        lay_out_page(self, self.tr("Parties"), (), (self.banner,), self._stack)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self.search.textChanged.connect(self._seek)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.detail.entry_asked.connect(self.entry_asked)
        self.detail.withdrawal_asked.connect(self._withdraw)
        self.detail.notes.kept.connect(self.talk.say_done)
        self.detail.notes.failed.connect(self.talk.show_failure)
        self.proposals.accept_asked.connect(self.ask_accept)
        self.proposals.reject_asked.connect(self.ask_reject)
        self.tabs.currentChanged.connect(self._follow_tab)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # what the case holds

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_decisions or changes.has_entries or changes.has_evidence:
            self.banner.clear()
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = True
        work = partial(parties_shown, self._context.case)
        self._run(self.tr("Looking who is recorded"), work, self._show)

    def _run(self, title: str, work: Work, show: Callable[..., None]) -> None:
        self.talk.look(title, work, show)

    def _show(self, shown: PartiesShown) -> None:
        before = self._current()
        self._shown = shown
        self._known = {one.key: one for party in shown.parties for one in party.members}
        self.model.show_parties(shown.parties)
        self._stack.setCurrentWidget(self.tabs if shown.parties else self._empty)
        wanted = None if before is None else before.members[0].key
        self._choose(self._awaited or wanted)
        self._awaited = None
        self._follow_tab()

    def _follow_tab(self) -> None:
        if self._is_stale and self.tabs.currentIndex() == _PROPOSALS and self._shown.parties:
            self._is_stale = False
            work = partial(proposals_shown, self._context.case)
            self._run(self.tr("Comparing names"), work, self._show_proposals)

    def _show_proposals(self, shown: ProposalsShown) -> None:
        self.proposals.show_proposals(shown)

    def show_found(self, key: str) -> None:
        """Choose a party by its key, whatever is sought."""
        self.search.clear()
        self.tabs.setCurrentIndex(0)
        if self.model.total_count:
            self._choose(key)
        else:
            self._awaited = key

    def _seek(self, text: str) -> None:
        self.model.seek(text)
        self._choose(None)

    def _choose(self, recorded: str | None) -> None:
        count = self.model.rowCount()
        shown, total = self._context.display.number(count), self.model.total_count
        self.count.setText(self.tr("{shown} of %Ln parties", "", total).format(shown=shown))
        self.detail.setVisible(count > 0)
        if count:
            row = 0 if recorded is None else self.model.position_of(recorded) or 0
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _current(self) -> Party | None:
        current = self.table.currentIndex()
        is_known = current.isValid() and current.row() < self.model.rowCount()
        return self.model.party_at(current.row()) if is_known else None

    def _show_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        party = self._current()
        if party is None:
            return
        keys = {one.key for one in party.members}
        decisions = [one for one in self._shown.decisions if keys & {one.decision.first, one.decision.second}]
        self.detail.show_party(party, decisions, self._known)
        work = partial(party_shown, self._context.case, party.key)
        self._run(self.tr("Adding up the party"), work, self._show_sums)

    def _show_sums(self, shown: PartyShown) -> None:
        party = self._current()
        if party is not None and party.key == shown.key:
            self.detail.show_sums(shown)

    # deciding

    def ask_accept(self, pair: Pair) -> None:
        """Ask why two names are one party."""
        self._ask(pair, IdentityVerdict.ACCEPTED)

    def ask_reject(self, pair: Pair) -> None:
        """Ask why two names are different parties."""
        self._ask(pair, IdentityVerdict.REJECTED)

    def _ask(self, pair: Pair, verdict: IdentityVerdict) -> None:
        self._asked = (pair, verdict)
        self.dialog = ReasonDialog(pair, verdict, self._context.display, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.answered.connect(self._decide)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _decide(self, reason: str) -> None:
        assert self._asked is not None
        work = partial(decide, self._context.case, *self._asked, reason, self._context.actor)
        self._change(self.tr("Keeping the decision"), work)

    def _withdraw(self, pair: Pair) -> None:
        work = partial(withdraw, self._context.case, pair, self._context.actor)
        self._change(self.tr("Withdrawing the decision"), work)

    def _change(self, title: str, work: Work) -> None:
        self.talk.change(title, work, self._tell)

    def _tell(self, decided: PairDecided) -> None:
        self._context.events.tell(decided.changes)
        sentences = {
            IdentityVerdict.ACCEPTED: self.tr("{first} and {second} count as one party."),
            IdentityVerdict.REJECTED: self.tr("{first} and {second} are kept apart."),
            None: self.tr("What was decided about {first} and {second} is withdrawn."),
        }
        display, pair = self._context.display, decided.pair
        names = {"first": shown_name(display, pair.first), "second": shown_name(display, pair.second)}
        sentence = sentences[decided.verdict].format(**names)
        self.talk.say_done(sentence)
