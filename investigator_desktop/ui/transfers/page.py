"""The page of transfers: matches by grade with both sides, and transfers of which one side is missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.matches import TransferMatch
from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.provenance.entry_source import show_source_of
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.transfers.dialogs import RejectDialog, RunDialog
from investigator_desktop.ui.transfers.gap_panel import GapPanel
from investigator_desktop.ui.transfers.match_detail import MatchDetail
from investigator_desktop.ui.transfers.match_model import MatchModel, keys_of
from investigator_desktop.ui.transfers.tables import match_table
from investigator_desktop.ui.transfers.transfer_tasks import (
    Deed,
    MatchesChanged,
    TransfersShown,
    confirm_match,
    join_by_hand,
    overview,
    reject_match,
    run,
    take_back_decision,
)
from investigator_desktop.ui.transfers.wording import FILTERS, filter_title, run_notes, total_lines
from investigator_desktop.ui.transfers.writing import MatchWriting
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import MatchOverview

_TABLE_HEIGHT, _DETAIL_HEIGHT = 420, 320
_RUN = "run"


class TransfersPage(QWidget):
    """Runs the matching, shows what was found by grade, and keeps what a person says; each is one undoable step."""

    entry_chosen = Signal(object)  # the id of an entry
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: MatchOverview | None = None
        self._left: TransfersShown | None = None
        self._awaited: frozenset[bytes] | None = None
        self.dialog: RunDialog | RejectDialog | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.reminder = Banner(self)
        self.run_button = primary_button(self.tr("Find transfers…"), "transfers", self)
        self.export_button = plain_button(self.tr("Export…"), "export", self)
        self.model = MatchModel(context.display, self)
        self.filters = FilterBar(context, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self.tabs = QTabWidget(self._stack)
        self._matches = QWidget(self.tabs)
        self.filter = QComboBox(self)
        self._totals = label("", Look.MUTED, self._matches)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self._matches)
        self.table = match_table(self.model, self.tr("Transfers"), self._splitter)
        self.detail = MatchDetail(context.display, self._splitter, is_read_only=context.case.is_read_only)
        self.gaps = GapPanel(context.display, self.tabs, is_read_only=context.case.is_read_only)
        self._writing = MatchWriting(context, self.banner, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "transfers",
            self.tr("No transfer has been found yet"),
            self.tr(
                "A transfer is seen twice where both accounts are in the case: once as paid, once as received. Add "
                "statements of both accounts, then find their transfers."
            ),
            self._stack,
        )
        if not self._context.case.is_read_only:
            state.offer(self.tr("Find transfers…"), "transfers")
        return state

    def _lay_out(self) -> None:
        self.run_button.setEnabled(not self._context.case.is_read_only)
        self._lay_out_matches()
        self.tabs.addTab(self._matches, self.tr("Both sides"))
        self.tabs.addTab(self.gaps, self.tr("One side only"))
        self.tabs.setAccessibleName(self.tr("Transfers with both sides and with one"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        actions = (self.export_button, self.run_button)
        lay_out_page(
            self, self.tr("Transfers"), actions, (self.reminder, self.banner, self.filters), self._stack
        )

    def _lay_out_matches(self) -> None:
        for wanted in FILTERS:
            self.filter.addItem(self._context.display.text(filter_title(wanted)), wanted.value)
        self.filter.setAccessibleName(self.tr("Grade of the transfers shown"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_TABLE_HEIGHT, _DETAIL_HEIGHT])
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self.filters.place_first(self.filter)
        column = QVBoxLayout(self._matches)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._totals)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.ask_run)
        self.run_button.clicked.connect(self.ask_run)
        self.export_button.clicked.connect(self._writing.choose)
        self.filter.currentIndexChanged.connect(self._show_filtered)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.doubleClicked.connect(self._show_entry)
        self.detail.confirm_asked.connect(self.confirm)
        self.detail.reject_asked.connect(self.ask_reject)
        self.detail.take_back_asked.connect(self.take_back)
        self.detail.entry_chosen.connect(self.entry_chosen)
        self.gaps.entry_chosen.connect(self.entry_chosen)
        self.gaps.join_asked.connect(self._join)
        self.talk.undo_asked.connect(self.undo_asked)
        self.reminder.button_pressed.connect(self._press_banner)
        self._context.events.changed.connect(self._follow)
        self._context.focus.filter_changed.connect(self._follow_filter)
        self.detail.source_asked.connect(self._show_source)

    # what is shown

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_decisions or changes.has_entries or changes.has_evidence:
            self.banner.clear()
            self._refresh()

    def _follow_filter(self, _query: EntryQuery) -> None:
        self.talk.when_seen(self._refresh)

    def _refresh(self) -> None:
        work = partial(overview, self._context.case, self._context.focus.query)
        self.talk.look(self.tr("Looking at the transfers"), work, self._show)

    def _show(self, found_and_left: TransfersShown) -> None:
        self._left, self._shown = found_and_left, found_and_left.overview
        shown = found_and_left.overview
        found = shown.found
        is_empty = not (found.matches or found.rejected or found.run or shown.gaps)
        self._stack.setCurrentWidget(self._empty if is_empty else self.tabs)
        for widget in (self.run_button, self.filters):
            widget.setVisible(not is_empty)
        self.export_button.setVisible(bool(found.matches))
        self.gaps.show_gaps(shown.gaps)
        self.tabs.setTabText(1, self.tr("One side only: %Ln", "", len(shown.gaps)))
        self._remind(shown)
        self._show_filtered()

    def _remind(self, shown: MatchOverview) -> None:
        notes = [self._context.display.text(note) for note in run_notes(shown)]
        self.reminder.clear()
        if notes:
            may_run = not self._context.case.is_read_only
            buttons = ((_RUN, self.tr("Find transfers…")),) if may_run else ()
            self.reminder.say(BannerKind.CAUTION, " ".join(notes), buttons)

    def _show_filtered(self, _place: int = 0) -> None:
        if self._shown is None:
            return
        before = self._chosen()
        wanted, self._awaited = self._awaited or (None if before is None else keys_of(before)), None
        graded = self._shown.matches(FILTERS[self.filter.currentIndex()])
        matches = tuple(match for match in graded if self._left is None or self._left.fits(match))
        self._say_totals(len(graded) - len(matches))
        self.model.show_matches(self._shown, matches)
        self.detail.setVisible(bool(matches))
        if matches:
            place = None if wanted is None else self.model.position_of(wanted)
            self.table.setCurrentIndex(self.model.index(place or 0, 0))

    def _say_totals(self, left_out: int) -> None:
        """Say the sums of the case, and how many matches of the grade the filters leave out."""
        if self._shown is not None:
            totals = total_lines(self._shown.totals, self._context.display)
            sentence = self.tr("%Ln matches have no entry that fits the filters.", "", left_out)
            self._totals.setText("\n".join((totals, sentence) if left_out else (totals,)))

    def _chosen(self) -> TransferMatch | None:
        current = self.table.currentIndex()
        return self.model.match_at(current.row()) if current.isValid() else None

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and self._shown is not None:
            match = self.model.match_at(current.row())
            self.detail.show_match(match, self._shown, self.model.grade_text(match))

    def _show_source(self, entry_id: int) -> None:
        show_source_of(self._context, entry_id, self)

    def _show_entry(self, index: QModelIndex) -> None:
        legs = self.model.match_at(index.row()).debits
        if legs[0].entry_id >= 0:
            self.entry_chosen.emit(legs[0].entry_id)

    # what a person does

    def ask_run(self) -> None:
        """Ask within which limits transfers are sought."""
        self._open(RunDialog(self))

    def ask_reject(self) -> None:
        """Ask why the chosen match is rejected."""
        if self._chosen() is not None:
            self._open(RejectDialog(self))

    def confirm(self) -> None:
        """Confirm the chosen match."""
        if match := self._chosen():
            self._awaited = keys_of(match)
            work = partial(confirm_match, self._context.case, match, self._context.actor)
            self.talk.change(self.tr("Confirming the match"), work, self._tell)

    def take_back(self) -> None:
        """Withdraw what a person said of the chosen match."""
        match = self._chosen()
        if match is not None and match.record_id is not None:
            work = partial(take_back_decision, self._context.case, match.record_id, self._context.actor)
            self.talk.change(self.tr("Taking the decision back"), work, self._tell)

    def _join(self, sides: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
        work = partial(join_by_hand, self._context.case, *sides, self._context.actor)
        self.talk.change(self.tr("Joining entries to a transfer"), work, self._tell)

    def _open(self, dialog: RunDialog | RejectDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._answer)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _answer(self, answer: MatchingParameters | str) -> None:
        case, actor = self._context.case, self._context.actor
        if isinstance(answer, MatchingParameters):
            self.talk.change(self.tr("Finding transfers"), partial(run, case, answer, actor), self._tell)
        elif match := self._chosen():
            self.talk.change(
                self.tr("Rejecting the match"), partial(reject_match, case, match, answer, actor), self._tell
            )

    def _tell(self, changed: MatchesChanged) -> None:
        self._context.events.tell(changed.changes)
        sentences = {
            Deed.RUN: self.tr("Transfers were sought; what was found is kept in the case."),
            Deed.CONFIRMED: self.tr("The match is confirmed."),
            Deed.REJECTED: self.tr("The match is rejected; it is among those rejected."),
            Deed.BY_HAND: self.tr("These entries are one transfer now, confirmed by a person."),
            Deed.TAKEN_BACK: self.tr("The decision is withdrawn."),
        }
        self.talk.say_done(sentences[changed.deed])

    def _press_banner(self, key: str) -> None:
        if key == _RUN:
            self.ask_run()
