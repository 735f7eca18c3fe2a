"""The page of worksheets: what a party owned, owed, spent and received, and what four methods make of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.indirect import WorksheetPeriod
from investigator_desktop.operations.indirect.items import KeptItem
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page
from investigator_desktop.ui.worksheet.conversation import SheetConversation
from investigator_desktop.ui.worksheet.items_panel import ItemsPanel
from investigator_desktop.ui.worksheet.results_view import ResultsView
from investigator_desktop.ui.worksheet.wording import SheetWording
from investigator_desktop.ui.worksheet.worksheet_tasks import (
    SheetChoice,
    SheetShown,
    Step,
    StepDone,
    sheet_of,
)

_ITEMS_HEIGHT, _RESULTS_HEIGHT = 230, 420


class WorksheetPage(QWidget):
    """Reads everything off the window's thread; every change runs the methods again and can be undone."""

    entry_asked = Signal(object)  # id of an entry
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = SheetShown("")
        self._awaited: str | None = None
        self._is_stale = False
        self._wording = SheetWording(context.display, self)
        self.conversation = SheetConversation(context, self)
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.facts_button = plain_button(self.tr("From entries…"), "entries", self)
        self.keep_button = plain_button(self.tr("Keep the result"), "check", self)
        self.add_button = primary_button(self.tr("Add an item…"), "plus", self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._filled = QWidget(self._stack)
        self.parties = self._choice(self.tr("Party"))
        self.periods = self._choice(self.tr("Period"))
        self.rates = self._choice(self.tr("Table of rates"))
        self._splitter = QSplitter(Qt.Orientation.Vertical, self._filled)
        self.items = ItemsPanel(context.display, self._splitter, is_read_only=context.case.is_read_only)
        self.results = ResultsView(context.display, self._splitter)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.items.table)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "worksheet",
            self.tr("There is no worksheet yet"),
            self.tr(
                "Enter what a party owned, owed, spent and received, each with the document that shows it. Four "
                "methods then say, side by side, what recorded sources do not explain. Amounts may be ranges."
            ),
            self._stack,
        )
        if not self._context.case.is_read_only:
            state.offer(self.tr("Add an item…"), "plus")
        return state

    def _choice(self, title: str) -> QComboBox:
        box = QComboBox(self._filled)
        box.setAccessibleName(title)
        box.setToolTip(title)
        box.setMinimumContentsLength(14)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _lay_out(self) -> None:
        actions = (self.facts_button, self.keep_button, self.add_button)
        self._lay_out_filled()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        lay_out_page(self, self.tr("Worksheet"), actions, (self.banner,), self._stack)

    def _lay_out_filled(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SMALL)
        for box in (self.parties, self.periods, self.rates):
            tools.addWidget(box, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_ITEMS_HEIGHT, _RESULTS_HEIGHT])
        self._splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(tools)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.ask_item)
        self.add_button.clicked.connect(self.ask_item)
        self.facts_button.clicked.connect(self.ask_facts)
        self.keep_button.clicked.connect(self.keep_result)
        self.items.change_asked.connect(self.ask_change)
        self.items.withdraw_asked.connect(self.conversation.withdraw)
        self.items.entries_asked.connect(self.conversation.show_entries)
        self.conversation.done.connect(self._tell)
        self.conversation.failed.connect(self.talk.show_failure)
        self.conversation.entry_asked.connect(self.entry_asked)
        self.parties.activated.connect(self._choose_party)
        self.periods.activated.connect(self._refresh_chosen)
        self.rates.activated.connect(self._refresh_chosen)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # what the buttons ask

    def ask_item(self) -> None:
        """Ask for a new item."""
        self.conversation.ask_item(self._shown)

    def ask_change(self, kept: KeptItem) -> None:
        """Ask what an item shall say from now on."""
        self.conversation.ask_item(self._shown, kept)

    def ask_facts(self) -> None:
        """Ask which accounts shall propose items."""
        self.conversation.ask_facts(self._shown)

    def keep_result(self) -> None:
        """Keep what the methods give in the case."""
        if self._shown.result is not None:
            self.conversation.keep_result(self._shown.result, self._shown.used)

    # the worksheet

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_entries or changes.has_decisions or changes.has_evidence:
            self.banner.clear()
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where the case has changed while another page was in sight."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _choose_party(self, _position: int) -> None:
        self._look(SheetChoice(self.parties.currentData(), None, self.rates.currentData()))

    def _refresh_chosen(self, _position: int) -> None:
        self._refresh()

    def _refresh(self) -> None:
        party, self._awaited = self._awaited or self.parties.currentData(), None
        self._look(SheetChoice(party, self.periods.currentData(), self.rates.currentData()))

    def _look(self, choice: SheetChoice) -> None:
        self._is_stale = False
        work = partial(sheet_of, self._context.case, choice)
        self.talk.look(self.tr("Running the methods"), work, self._show)

    def _show(self, shown: SheetShown) -> None:
        self._shown = shown
        names = [(self._context.display.name(party), party) for party in shown.parties]
        self._fill(self.parties, names, shown.party)
        periods = [(self._wording.period(period), period) for period in shown.periods]
        self._fill(self.periods, periods, None if shown.result is None else shown.result.period)
        tables: list[tuple[str, str | None]] = [(self.tr("no table of rates"), None)]
        tables += [(self._context.display.name(table.name), table.name) for table in shown.rates]
        self._fill(self.rates, tables, None if shown.used is None else shown.used.name)
        self.rates.setVisible(bool(shown.rates))
        self._stack.setCurrentWidget(self._filled if shown.items else self._empty)
        labels = {item.id: item.label for item in shown.evidence}
        self.items.show_items(shown.items, labels)
        self.results.show_result(shown.result)
        self._allow()

    @staticmethod
    def _fill(
        box: QComboBox, choices: Sequence[tuple[str, object]], chosen: str | WorksheetPeriod | None
    ) -> None:
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        position = next((row for row, (_, value) in enumerate(choices) if value == chosen), 0)
        box.setCurrentIndex(position)

    def _allow(self) -> None:
        can_write = not self._context.case.is_read_only
        self.add_button.setEnabled(can_write)
        self.add_button.setVisible(bool(self._shown.items))
        self.facts_button.setEnabled(can_write and bool(self._shown.accounts))
        self.keep_button.setEnabled(can_write and self._shown.result is not None)

    # what was done

    def _tell(self, done: StepDone) -> None:
        self._awaited = done.party
        self._context.events.tell(done.changes)
        sentences = {
            Step.KEPT: self.tr("The item was added to the worksheet of {party}."),
            Step.CHANGED: self.tr("The item in the worksheet of {party} was changed."),
            Step.WITHDRAWN: self.tr("The item in the worksheet of {party} was withdrawn."),
            Step.ACCEPTED: self.tr("What the entries give is in the worksheet of {party}."),
            Step.RESULT_KEPT: self.tr("What the methods give for {party} is kept in the case."),
        }
        sentence = sentences[done.step].format(party=self._context.display.name(done.party))
        self.talk.say_done(sentence)
