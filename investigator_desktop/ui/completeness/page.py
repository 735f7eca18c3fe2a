"""The page of completeness: each account's calendar with what is proven, and everything behind the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedRecord
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.notes import NoteSubject, SubjectKind
from investigator_desktop.ui.completeness.account_detail import AccountBackground, AccountDetail
from investigator_desktop.ui.completeness.account_view import AccountView
from investigator_desktop.ui.completeness.completeness_tasks import (
    CompletenessShown,
    Step,
    StepDone,
    accounts_of,
    background_of,
    pairs_of,
)
from investigator_desktop.ui.completeness.conversation import CompletenessConversation
from investigator_desktop.ui.completeness.day_scale import DaySpan, span_of, year_span
from investigator_desktop.ui.completeness.legend import Legend
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.notes.note_button import NoteButton
from investigator_desktop.ui.notes.note_tasks import NoteAbout
from investigator_desktop.ui.theme import MEDIUM, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import Repeat, RepeatedPair
    from investigator_desktop.operations.letters import WrittenLetter

_MOST_TABLE_HEIGHT = 260
_OPEN, _FOLDER = "open", "folder"


class CompletenessPage(QWidget):
    """Reads everything off the window's thread; what a person does here is told in the banner."""

    evidence_asked = Signal(object)  # id of the page of evidence
    entry_asked = Signal(object)  # id of an entry
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = CompletenessShown((), (), ())
        self._letter = Path()
        self._account_count = 0
        self._is_stale = False
        self._wording = Wording(context.display, self)
        self.conversation = CompletenessConversation(context, self._wording, self)
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.key_button = plain_button(self.tr("Key a statement…"), "keyboard", self)
        self.compare_button = plain_button(self.tr("Compare two productions…"), "columns", self)
        self.letter_button = primary_button(self.tr("Draft a letter to the bank…"), "report", self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._filled = QWidget(self._stack)
        self.years = QComboBox(self._filled)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self._filled)
        self.accounts = AccountView(context.display, self._wording, self._splitter)
        self.detail = AccountDetail(
            self._fetch,
            context.display,
            self._wording,
            self._splitter,
            is_read_only=context.case.is_read_only,
        )
        self.notes = NoteButton(context, self.detail)
        self.detail.place_notes(self.notes)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.accounts)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "completeness",
            self.tr("There is no account yet"),
            self.tr(
                "Add the bank's files: for every account a calendar then shows which days are proven, which are not, "
                "and which are missing."
            ),
            self._stack,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        return state

    def _lay_out(self) -> None:
        actions = (self.key_button, self.compare_button, self.letter_button)
        self._lay_out_filled()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        lay_out_page(self, self.tr("Completeness"), actions, (self.banner,), self._stack)

    def _lay_out_filled(self) -> None:
        self.years.setAccessibleName(self.tr("Days shown"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        tools = QHBoxLayout()
        tools.setSpacing(MEDIUM)
        tools.addWidget(Legend(self._context.display, self._filled), 1)
        tools.addWidget(self.years)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(tools)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self.key_button.clicked.connect(self.ask_key)
        self.compare_button.clicked.connect(self.ask_comparison)
        self.letter_button.clicked.connect(self.ask_letter)
        self.years.currentIndexChanged.connect(self._show_years)
        self.accounts.account_chosen.connect(self._show_account)
        self.detail.change_keyed_asked.connect(self._ask_change)
        self.detail.withdraw_keyed_asked.connect(self.conversation.withdraw_keyed)
        self.detail.repeats.entry_asked.connect(self.entry_asked)
        self.detail.repeats.own_asked.connect(self.conversation.ask_own)
        self.detail.repeats.once_asked.connect(self.conversation.count_once)
        self.conversation.done.connect(self._tell)
        self.conversation.letter_written.connect(self._tell_letter)
        self.conversation.failed.connect(self.talk.show_failure)
        self.notes.kept.connect(self.talk.say_done)
        self.notes.failed.connect(self.talk.show_failure)
        self.banner.button_pressed.connect(self._press_banner)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # what the buttons ask

    def ask_key(self) -> None:
        """Ask what a document says of the chosen account."""
        self.conversation.ask_key(self._shown, self.accounts.chosen())

    def ask_letter(self) -> None:
        """Ask which letter shall be drafted."""
        self.conversation.ask_letter(self._shown)

    def ask_comparison(self) -> None:
        """Ask which productions shall be compared."""
        self.conversation.ask_comparison(self._shown)

    def _ask_change(self, record: KeyedRecord) -> None:
        self.conversation.ask_key(self._shown, self.accounts.chosen(), record)

    # accounts

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions or changes.has_evidence:
            self.banner.clear()
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where the case has changed while another page was in sight."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        work = partial(accounts_of, self._context.case)
        self.talk.look(self.tr("Looking for what is missing"), work, self._show)

    def _show(self, shown: CompletenessShown) -> None:
        self._shown = shown
        self._offer_years()
        self._allow()
        self._stack.setCurrentWidget(self._filled if shown.accounts else self._empty)
        self.accounts.show_accounts(shown.accounts, self._span())
        self._share_room(len(shown.accounts))

    def _share_room(self, account_count: int) -> None:
        """Give the table no more room than its accounts need; what a person chose stays while these are as many."""
        if account_count != self._account_count:
            self._account_count = account_count
            needed = min(self.accounts.maximumHeight(), _MOST_TABLE_HEIGHT)
            self._splitter.setSizes([needed, max(1, self._splitter.height() - needed)])

    def _allow(self) -> None:
        shown, can_write = self._shown, not self._context.case.is_read_only
        self.key_button.setEnabled(can_write and bool(shown.held or shown.read))
        self.compare_button.setEnabled(len(shown.read) > 1)
        self.letter_button.setEnabled(bool(shown.accounts or shown.held))

    def _show_account(self, found: AccountCompleteness) -> None:
        span = self._span()
        if span is None:
            return
        self.detail.show_account(found, self._own_span(found, span))
        subject = NoteSubject(SubjectKind.ACCOUNT, normal_form(found.name), found.name)
        self.notes.show_about(NoteAbout(subject) if found.name else None, self._wording.account(found))
        work = partial(background_of, self._context.case, found)
        self.talk.look(self.tr("Looking at the account"), work, self._show_background)

    def _show_background(self, background: AccountBackground) -> None:
        if self.accounts.chosen() == background.found:
            self.detail.show_background(background)

    def _fetch(self, repeats: Sequence[Repeat]) -> tuple[RepeatedPair, ...]:
        return pairs_of(self._context.case, repeats)

    # years

    def _offer_years(self) -> None:
        whole, chosen = span_of(self._shown.accounts), self.years.currentData()
        self.years.blockSignals(True)
        self.years.clear()
        self.years.addItem(self.tr("All days"), None)
        for year in whole.years() if whole is not None else ():
            self.years.addItem(self._context.display.year(year), year)
        self.years.setCurrentIndex(max(0, self.years.findData(chosen)) if chosen is not None else 0)
        self.years.blockSignals(False)

    def _span(self) -> DaySpan | None:
        year = self.years.currentData()
        return span_of(self._shown.accounts) if year is None else year_span(year)

    def _own_span(self, found: AccountCompleteness, span: DaySpan) -> DaySpan:
        """Return the account's own days where all are shown: in large, nothing is compared."""
        is_whole = self.years.currentData() is None
        return (span_of([found]) or span) if is_whole else span

    def _show_years(self) -> None:
        span, found = self._span(), self.accounts.chosen()
        self.accounts.show_span(span)
        if span is not None and found is not None:
            self.detail.show_span(found, self._own_span(found, span))

    # what was done

    def _tell(self, done: StepDone) -> None:
        self._context.events.tell(done.changes)
        sentences = {
            Step.KEYED: self.tr("The statement was keyed and compared with the entries."),
            Step.CHANGED: self.tr("The keyed statement was changed."),
            Step.WITHDRAWN: self.tr("The keyed statement was withdrawn."),
            Step.COUNT_BOTH: self.tr("Both entries count from now on."),
            Step.COUNT_ONCE: self.tr("The movement counts once again."),
        }
        self.talk.say_done(sentences[done.step])

    def _tell_letter(self, written: WrittenLetter) -> None:
        self._letter = written.path
        name, digest = (
            self._context.display.name(written.path.name),
            self._context.display.code(written.sha256),
        )
        if written.page_count is None:
            text = self.tr(
                "The letter {file} was drafted. It is editable and not verifiable. SHA-256 {digest}"
            )
        else:
            text = self.tr(
                "The letter {file} of %Ln pages was drafted. SHA-256 {digest}", "", written.page_count
            )
        buttons = ((_OPEN, self.tr("Open the letter")), (_FOLDER, self.tr("Open the folder")))
        self._context.events.tell(CaseChanges(self._context.case.sequence))
        self.banner.say(BannerKind.GOOD, text.format(file=name, digest=digest), buttons)

    def _press_banner(self, pressed: str) -> None:
        if pressed in (_OPEN, _FOLDER):
            path = self._letter if pressed == _OPEN else self._letter.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
