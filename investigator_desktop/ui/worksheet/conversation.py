"""What the page of worksheets asks and does: dialogs one after another, and work off the window's thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.indirect import WorksheetResult
from investigator_desktop.domain.rates import RateTable
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.indirect.facts import FactProposal
from investigator_desktop.operations.indirect.items import KeptItem
from investigator_desktop.qtbridge.task_runner import Failure, Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog
from investigator_desktop.ui.widgets.form_dialog import FormDialog
from investigator_desktop.ui.worksheet.facts_dialog import FactsAsked, FactsDialog, ProposalsDialog
from investigator_desktop.ui.worksheet.item_dialog import ItemAnswer, ItemDialog, ItemOffer
from investigator_desktop.ui.worksheet.worksheet_tasks import (
    SheetShown,
    accept,
    entries_of,
    keep,
    keep_run,
    propose,
    withdraw,
)


class NothingProposed(InvestigatorError):
    """The entries of the chosen accounts give nothing for the chosen days."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            message("Indirect methods", "The entries of these accounts give nothing for these days.")
        )


class SheetConversation(QObject):
    """One dialog at a time; `done` tells of what changed the case."""

    done = Signal(object)  # StepDone
    failed = Signal(object)  # Failure
    entry_asked = Signal(object)  # id of an entry

    def __init__(self, context: CaseContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.dialog: FormDialog | None = None

    def ask_item(self, shown: SheetShown, kept: KeptItem | None = None) -> None:
        """Ask for a new item, or what one shall say from now on."""
        offer = ItemOffer(shown.party, shown.parties, shown.evidence, self._context.case.details.currency)
        dialog = ItemDialog(offer, self._context.display, self._page, kept)
        dialog.answered.connect(self._keep)
        self._open(dialog)

    def ask_facts(self, shown: SheetShown) -> None:
        """Ask which accounts shall propose items."""
        period = None if shown.result is None else shown.result.period
        dialog = FactsDialog(
            shown.party, shown.parties, shown.accounts, period, self._context.display, self._page
        )
        dialog.answered.connect(self._propose)
        self._open(dialog)

    def withdraw(self, kept: KeptItem) -> None:
        """Withdraw an item."""
        work = partial(withdraw, self._context.case, kept, self._context.actor)
        self._change(self.tr("Withdrawing the item"), work)

    def keep_result(self, result: WorksheetResult, rates: RateTable | None) -> None:
        """Keep what the methods give."""
        work = partial(keep_run, self._context.case, result, rates, self._context.actor)
        self._change(self.tr("Keeping the result"), work)

    def show_entries(self, kept: KeptItem) -> None:
        """Show the entries on which an item stands."""
        work = partial(entries_of, self._context.case, kept)
        task = self._context.tasks.task(self.tr("Looking at the entries"), work)
        task.succeeded.connect(self._list_entries)
        task.failed.connect(self.failed)
        task.start()

    def _list_entries(self, rows: tuple[EntryRow, ...]) -> None:
        title = self.tr("Entries behind the figure")
        dialog = EntryListDialog(title, rows, self._context.display, self._page)
        dialog.answered.connect(self.entry_asked)
        self._open(dialog)

    def _keep(self, answer: ItemAnswer) -> None:
        work = partial(
            keep,
            self._context.case,
            answer.item,
            answer.standing,
            answer.item_id,
            self._context.actor,
        )
        self._change(self.tr("Keeping the item"), work)

    def _propose(self, asked: FactsAsked) -> None:
        work = partial(propose, self._context.case, asked.party, asked.accounts, asked.period)
        task = self._context.tasks.task(self.tr("Adding up entries"), work)
        task.succeeded.connect(self._show_proposals)
        task.failed.connect(self.failed)
        task.start()

    def _show_proposals(self, proposals: tuple[FactProposal, ...]) -> None:
        if not proposals:
            error = NothingProposed()
            self.failed.emit(Failure(error.sentence, error))
            return
        dialog = ProposalsDialog(proposals, self._context.display, self._page)
        dialog.answered.connect(self._accept)
        self._open(dialog)

    def _accept(self, proposals: tuple[FactProposal, ...]) -> None:
        work = partial(accept, self._context.case, proposals, self._context.actor)
        self._change(self.tr("Keeping what the entries give"), work)

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
