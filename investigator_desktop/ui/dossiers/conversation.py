"""What the page of dossiers asks and does: dialogs one after another, and work off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.dossier import DossierFact
from investigator_desktop.operations.losses.keeping import KeptLoss
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.dossiers.dossier_tasks import (
    DossiersShown,
    entries_of,
    entries_of_keys,
    keep_fact,
    keep_one_loss,
    withdraw_fact,
    withdraw_one_loss,
    write_schedule,
)
from investigator_desktop.ui.dossiers.fact_dialog import FactAnswer, FactDialog
from investigator_desktop.ui.dossiers.loss_dialog import LossAnswer, LossDialog
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog
from investigator_desktop.ui.widgets.form_dialog import FormDialog


class DossierConversation(QObject):
    """One dialog at a time; `done` tells of what changed the case."""

    done = Signal(object)  # StepDone
    written = Signal(object)  # LossesWritten
    failed = Signal(object)  # Failure
    entry_asked = Signal(object)  # id of an entry

    def __init__(self, context: CaseContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.dialog: FormDialog | None = None

    # facts

    def ask_fact(self, shown: DossiersShown, account: str, number: int | None = None) -> None:
        """Ask for a fact of an account, or what an entered one shall say from now on."""
        kept = None if number is None else shown.entered.get(number)
        accounts = [one.account for one in shown.dossiers]
        dialog = FactDialog(account, accounts, shown.evidence, self._context.display, self._page, kept)
        dialog.answered.connect(self._keep_fact)
        self._open(dialog)

    def withdraw_fact(self, fact: DossierFact) -> None:
        """Withdraw an entered fact."""
        if fact.record_id is not None:
            work = partial(withdraw_fact, self._context.case, fact.record_id, self._context.actor)
            self._change(self.tr("Withdrawing the fact"), work)

    def show_entries(self, fact: DossierFact) -> None:
        """Show the entries behind a fact."""
        self._look_at(partial(entries_of, self._context.case, fact.entry_ids))

    def _keep_fact(self, answer: FactAnswer) -> None:
        case, actor = self._context.case, self._context.actor
        work = partial(keep_fact, case, answer.entry, answer.standing, answer.entry_id, actor)
        self._change(self.tr("Keeping the fact"), work)

    # losses

    def ask_loss(self, shown: DossiersShown, kept: KeptLoss | None = None) -> None:
        """Ask for a loss, or what one shall say from now on."""
        known = dict.fromkeys(one.loss.person or one.loss.pseudonym for one in shown.losses)
        currency = self._context.case.details.currency
        dialog = LossDialog(tuple(known), shown.evidence, currency, self._context.display, self._page, kept)
        dialog.answered.connect(self._keep_loss)
        self._open(dialog)

    def withdraw_loss(self, kept: KeptLoss) -> None:
        """Withdraw a loss."""
        work = partial(withdraw_one_loss, self._context.case, kept.id, self._context.actor)
        self._change(self.tr("Withdrawing the loss"), work)

    def show_loss_entries(self, kept: KeptLoss) -> None:
        """Show the entries on which a loss stands."""
        self._look_at(partial(entries_of_keys, self._context.case, kept.standing.entry_keys))

    def write_losses(self, *, with_names: bool) -> None:
        """Ask where the schedule shall be and write it."""
        suggested = file_choice.documents_folder() / self.tr("losses.xlsx")
        out = file_choice.choose_losses_file(self._page, suggested)
        if out is not None:
            self.write_to(out, with_names=with_names)

    def write_to(self, out: Path, *, with_names: bool) -> None:
        """Write the schedule."""
        language = self._context.display.language
        work = partial(write_schedule, self._context.case, out, with_names, language)
        task = self._context.tasks.task(self.tr("Writing the schedule"), work)
        task.succeeded.connect(self.written)
        task.failed.connect(self.failed)
        task.start()

    def _keep_loss(self, answer: LossAnswer) -> None:
        case, actor = self._context.case, self._context.actor
        work = partial(keep_one_loss, case, answer.loss, answer.standing, answer.loss_id, actor)
        self._change(self.tr("Keeping the loss"), work)

    # both

    def _look_at(self, work: Work) -> None:
        task = self._context.tasks.task(self.tr("Looking at the entries"), work)
        task.succeeded.connect(self._list_entries)
        task.failed.connect(self.failed)
        task.start()

    def _list_entries(self, rows: Sequence[EntryRow]) -> None:
        title = self.tr("Entries that say it")
        dialog = EntryListDialog(title, rows, self._context.display, self._page)
        dialog.answered.connect(self.entry_asked)
        self._open(dialog)

    def _change(self, title: str, work: Work) -> None:
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self.done)
        task.failed.connect(self.failed)
        task.start()

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self.sender() is self.dialog:
            self.dialog = None
