"""The page of findings: rules with their outcome, findings with their rows, and what becomes of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.red_flag_words.terms import MANY_TESTS
from investigator_desktop.domain.red_flags import Finding, filled
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.findings.dialogs import (
    DispositionAnswer,
    DispositionDialog,
    ListDialog,
    RunDialog,
)
from investigator_desktop.ui.findings.finding_tasks import (
    Background,
    SealAnswer,
    background_of,
    decide,
    rows_of,
    run,
    seal,
)
from investigator_desktop.ui.findings.rule_detail import RuleDetail
from investigator_desktop.ui.findings.rule_tree import RuleTree
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.form_dialog import FormDialog
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.red_flags.choices import RunChoices
    from investigator_desktop.operations.red_flags.findings import NumberedFinding
    from investigator_desktop.operations.red_flags.witnesses import WitnessRow

_TREE_WIDTH, _DETAIL_WIDTH = 340, 840


class FindingsPage(QWidget):
    """Runs the rules and keeps what a person decides; each is one step that can be undone."""

    entry_asked = Signal(object)  # the id of an entry
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = Background(None, ())
        self._said = self._awaited = ""
        self._wanted_number = 0
        self.dialog: FormDialog | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.run_button = primary_button(self.tr("Run the rules…"), "findings", self)
        self.lists_button = plain_button(self.tr("Lists…"), "lock", self)
        self.note = label(context.display.text(MANY_TESTS), Look.NOTE, self)
        self.filters = FilterBar(context, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._splitter = QSplitter(self._stack)
        self.tree = RuleTree(context.display, self._splitter)
        is_read_only = context.case.is_read_only
        self._area = QScrollArea(self._splitter)
        self.detail = RuleDetail(context, self._area, is_read_only=is_read_only)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tree)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "findings",
            self.tr("The rules have not been run yet"),
            self.tr(
                "Rules look at the records first, then at the entries: each says what it found, what it did not find, "
                "and what it could not compute and why. A finding is a lead, never a verdict."
            ),
            self._stack,
        )
        if not self._context.case.is_read_only:
            state.offer(self.tr("Run the rules…"), "findings")
        return state

    def _lay_out(self) -> None:
        self.run_button.setEnabled(not self._context.case.is_read_only)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.detail)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_TREE_WIDTH, _DETAIL_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        actions = (self.lists_button, self.run_button)
        lay_out_page(self, self.tr("Findings"), actions, (self.banner, self.filters), self._stack, self.note)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.ask_run)
        self.run_button.clicked.connect(self.ask_run)
        self.lists_button.clicked.connect(self.ask_lists)
        self.tree.rule_chosen.connect(self._show_rule)
        self.detail.finding_chosen.connect(self._fetch_rows)
        self.detail.decision_asked.connect(self.ask_decision)
        self.detail.rows.entry_asked.connect(self.entry_asked)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)
        self._context.focus.filter_changed.connect(self._follow_filter)

    # what is shown

    def _follow(self, changes: CaseChanges) -> None:
        is_concerned = changes.has_analysis or changes.has_entries or changes.has_evidence
        if is_concerned or changes.has_decisions:
            self._refresh()

    def _follow_filter(self, _query: EntryQuery) -> None:
        self.talk.when_seen(self._refresh)

    def _refresh(self) -> None:
        self.talk.look(
            self.tr("Looking at the findings"),
            partial(background_of, self._context.case, self._context.focus.query),
            self._show,
        )

    def _show(self, background: Background) -> None:
        self._shown = background
        found = background.run
        self._stack.setCurrentWidget(self._empty if found is None else self._splitter)
        self.run_button.setVisible(found is not None)
        self.note.setVisible(found is not None)
        self.filters.setVisible(found is not None)
        if self._said:
            self.talk.say_done(self._said)
            self._said = ""
        elif found is not None and found.is_outdated:
            sentence = self.tr("The case has changed since the rules were run; run them again.")
            self.banner.say(BannerKind.CAUTION, sentence)
        else:
            self.banner.clear()
        if found is not None:
            before = self.tree.chosen
            self.tree.show_rules(found.pack, found.answers)
            if self.tree.chosen == before:
                self._show_rule(before)
            if self._wanted_number:
                self.show_found(str(self._wanted_number))

    def _show_rule(self, rule_id: str) -> None:
        found = self._shown.run
        if found is not None and rule_id:
            chosen = self.detail.findings.chosen
            number = 0 if chosen is None else chosen.number
            self.detail.show_rule(found.pack.rule(rule_id), found, number, self._shown.within)

    def show_found(self, key: str) -> None:
        """Choose a finding by its number in the run."""
        found, self._wanted_number = self._shown.run, int(key)
        one = next((one for one in found.findings if one.number == int(key)), None) if found else None
        if found is not None and one is not None:
            self._wanted_number = 0
            self.tree.choose(one.finding.rule_id)
            self.detail.show_rule(found.pack.rule(one.finding.rule_id), found, one.number, self._shown.within)

    def _fetch_rows(self, one: NumberedFinding) -> None:
        work = partial(rows_of, self._context.case, one.finding)
        self.talk.look(self.tr("Looking at the rows"), work, self._show_rows)

    def _show_rows(self, found: tuple[Finding, tuple[WitnessRow, ...]]) -> None:
        self.detail.show_rows(*found)

    # running, sealing, deciding

    def ask_run(self) -> None:
        """Ask with which numbers the rules run."""
        from investigator_desktop.operations.red_flags.choices import JURISDICTIONS
        from investigator_desktop.operations.red_flags.findings import COMPUTED_RULES

        countries = tuple(sorted(JURISDICTIONS.values()))
        country = JURISDICTIONS.get(self._context.case.details.currency, countries[0])
        display = self._context.display
        dialog = RunDialog(self._pack(), COMPUTED_RULES, countries, country, display, self)
        dialog.answered.connect(self._run)
        self._open(dialog)

    def ask_lists(self) -> None:
        """Show the sealed lists and ask for another one."""
        can_seal = not self._context.case.is_read_only
        dialog = ListDialog(self._shown.lists, self._context.display, self, can_seal=can_seal)
        dialog.answered.connect(self._seal)
        self._open(dialog)

    def ask_decision(self, one: NumberedFinding) -> None:
        """Ask what has become of a finding."""
        display = self._context.display
        sentence = display.text(filled(one.finding.sentence, one.finding.facts))
        dialog = DispositionDialog(one, sentence, display, self)
        dialog.answered.connect(self._decide)
        self._open(dialog)

    def _pack(self) -> RulePack:
        from investigator_desktop.operations.red_flags.choices import used_pack

        return used_pack(None).pack

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _run(self, choices: RunChoices) -> None:
        said = self.tr("The rules have been run.")
        self._change(
            self.tr("Running the rules"), partial(run, self._context.case, choices, self._context.actor), said
        )

    def _seal(self, answer: SealAnswer) -> None:
        said = self.tr("The list is sealed; the rules that need it can be run.")
        work = partial(seal, self._context.case, answer, self._context.actor)
        self._change(self.tr("Sealing the list"), work, said)

    def _decide(self, answer: DispositionAnswer) -> None:
        work = partial(
            decide,
            self._context.case,
            answer.one.finding,
            answer.state,
            answer.reason,
            self._context.actor,
        )
        said = self.tr("What was decided about finding {number} is kept.")
        number = self._context.display.number(answer.one.number)
        self._change(self.tr("Keeping the decision"), work, said.format(number=number))

    def _change(self, title: str, work: Work, said: str) -> None:
        task = self._context.tasks.task(title, work, changes_case=True)
        self._awaited = said
        task.succeeded.connect(self._tell)
        task.failed.connect(self.talk.show_failure)
        task.start()

    def _tell(self, changes: CaseChanges) -> None:
        self._said = self._awaited
        self._context.events.tell(changes)
