"""What a person does on the page of screening: each step runs off the window's thread and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.screening import Figure
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.screening.category_dialog import CategoryDialog
from investigator_desktop.ui.screening.screening_tasks import (
    CategoryAsked,
    FigureShown,
    RuleShown,
    entries_behind,
    keep,
    say_category,
    withdraw_rule,
    write_spending,
)
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog


@dataclass(frozen=True, slots=True)
class Done:
    """What changed, and the sentence that says so."""

    changes: CaseChanges
    sentence: str


class ScreeningConversation(QObject):
    """Asks, starts and tells; each step that is done is told with its sentence."""

    done = Signal(object)  # Done
    written = Signal(object)  # WrittenSpending
    failed = Signal(object)  # Failure
    entry_asked = Signal(object)  # the id of an entry

    def __init__(self, context: CaseContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.dialog: CategoryDialog | EntryListDialog | None = None

    def keep(self, accounts: tuple[str, ...]) -> None:
        """Keep what the screening found in the case."""
        work = partial(keep, self._context.case, accounts, self._context.actor)
        self._change(self.tr("Keeping the screening"), work, self._tell_kept)

    def export(self, accounts: tuple[str, ...]) -> None:
        """Ask where the outgoings shall be written."""
        case = self._context.case
        suggested = case.path.with_name(f"{case.path.stem} outgoings.xlsx")
        chosen = file_choice.choose_spending_file(self._page, suggested)
        if chosen is not None:
            work = partial(write_spending, case, chosen, accounts, self._context.display.language)
            self._start(self.tr("Exporting the outgoings"), work, self.written.emit)

    def ask_words(self) -> None:
        """Ask which words mean a category."""
        self.ask_category(())

    def ask_category(self, entry_ids: tuple[int, ...]) -> None:
        """Ask what these entries are for, or which words mean a category where there are none."""
        dialog = CategoryDialog(self._context.display, entry_ids, "", self._page)
        dialog.answered.connect(self._say)
        self._open(dialog)

    def withdraw(self, rule: RuleShown) -> None:
        """Withdraw what a person said."""
        work = partial(withdraw_rule, self._context.case, rule, self._context.actor)
        self._change(self.tr("Withdrawing the category"), work, self._tell_withdrawn)

    def show_entries(self, figure: Figure) -> None:
        """List the entries behind a figure."""
        work = partial(entries_behind, self._context.case, figure)
        self._start(self.tr("Looking at the entries"), work, self._list_entries)

    def _list_entries(self, shown: FigureShown) -> None:
        title = self.tr("Entries behind the figure")
        if len(shown.rows) < shown.count:
            title = self.tr("The first of %Ln entries behind the figure", "", shown.count)
        dialog = EntryListDialog(title, shown.rows, self._context.display, self._page)
        dialog.answered.connect(self.entry_asked)
        self._open(dialog)

    def _open(self, dialog: CategoryDialog | EntryListDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _say(self, asked: CategoryAsked) -> None:
        work = partial(say_category, self._context.case, asked, self._context.actor)
        self._change(self.tr("Setting the category"), work, self._tell_said)

    def _tell_said(self, changes: CaseChanges) -> None:
        self.done.emit(
            Done(changes, self.tr("The category is set, with its reason, your name and the time."))
        )

    def _tell_withdrawn(self, changes: CaseChanges) -> None:
        self.done.emit(Done(changes, self.tr("The category is withdrawn.")))

    def _tell_kept(self, changes: CaseChanges) -> None:
        sentence = self.tr("The screening is kept in the case with its question, your name and the time.")
        self.done.emit(Done(changes, sentence))

    def _change(self, title: str, work: Work, then: Callable[[CaseChanges], None]) -> None:
        self._start(title, work, then, changes_case=True)

    def _start(
        self, title: str, work: Work, then: Callable[..., None], *, changes_case: bool = False
    ) -> None:
        task = self._context.tasks.task(title, work, changes_case=changes_case)
        task.succeeded.connect(then)
        task.failed.connect(self.failed)
        task.start()
