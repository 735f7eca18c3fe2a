"""The page of dossiers: who stands behind accounts, what connects them, and what persons lost."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.dossier import DossierFact
from investigator_desktop.operations.losses.keeping import KeptLoss
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.dossiers.accounts_tab import AccountsTab
from investigator_desktop.ui.dossiers.connections_tab import ConnectionsTab
from investigator_desktop.ui.dossiers.conversation import DossierConversation
from investigator_desktop.ui.dossiers.dossier_tasks import (
    DossiersShown,
    LossesWritten,
    Step,
    StepDone,
    dossiers_of,
)
from investigator_desktop.ui.dossiers.losses_tab import LossesTab
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page


class DossiersPage(QWidget):
    """Reads everything off the window's thread; every change can be undone."""

    entry_asked = Signal(object)  # id of an entry
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = DossiersShown()
        self._is_stale = False
        is_read_only = context.case.is_read_only
        self.conversation = DossierConversation(context, self)
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.add_button = primary_button(self.tr("Add a fact…"), "plus", self)
        self.tabs = QTabWidget(self)
        self.accounts = AccountsTab(context.display, self.tabs, is_read_only=is_read_only)
        self.connections = ConnectionsTab(context.display, self.tabs)
        self.losses = LossesTab(context.display, self.tabs, is_read_only=is_read_only)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)
        self._refresh()

    def _lay_out(self) -> None:
        self.add_button.setEnabled(not self._context.case.is_read_only)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.accounts, self.tr("Accounts"))
        self.tabs.addTab(self.connections, self.tr("Connections"))
        self.tabs.addTab(self.losses, self.tr("Losses"))
        lay_out_page(self, self.tr("Dossiers"), (self.add_button,), (self.banner,), self.tabs)

    def _connect(self) -> None:
        talk = self.conversation
        self.add_button.clicked.connect(self.ask_fact)
        self.accounts.change_asked.connect(self.ask_change)
        self.accounts.withdraw_asked.connect(talk.withdraw_fact)
        self.accounts.entries_asked.connect(talk.show_entries)
        self.losses.add_asked.connect(self.ask_loss)
        self.losses.change_asked.connect(self.ask_loss_change)
        self.losses.withdraw_asked.connect(talk.withdraw_loss)
        self.losses.entries_asked.connect(talk.show_loss_entries)
        self.losses.write_asked.connect(self._ask_file)
        talk.done.connect(self._tell)
        talk.written.connect(self._tell_written)
        talk.failed.connect(self.talk.show_failure)
        talk.entry_asked.connect(self.entry_asked)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # what the buttons ask

    def ask_fact(self) -> None:
        """Ask for a fact of the chosen account."""
        self.conversation.ask_fact(self._shown, self.accounts.account())

    def ask_change(self, fact: DossierFact) -> None:
        """Ask what an entered fact shall say from now on."""
        self.conversation.ask_fact(self._shown, fact.account, fact.record_id)

    def ask_loss(self) -> None:
        """Ask for a loss."""
        self.conversation.ask_loss(self._shown)

    def ask_loss_change(self, kept: KeptLoss) -> None:
        """Ask what a loss shall say from now on."""
        self.conversation.ask_loss(self._shown, kept)

    def _ask_file(self) -> None:
        self.conversation.write_losses(with_names=self.losses.names.isChecked())

    # what is shown

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

    def _refresh(self) -> None:
        self._is_stale = False
        self.talk.look(
            self.tr("Gathering the dossiers"), partial(dossiers_of, self._context.case), self._show
        )

    @property
    def shown(self) -> DossiersShown:
        """Return what is shown."""
        return self._shown

    def _show(self, shown: DossiersShown) -> None:
        self._shown = shown
        self.accounts.show_dossiers(shown)
        self.connections.show_connections(shown)
        self.losses.show_losses(shown)

    # what was done

    def _tell(self, done: StepDone) -> None:
        self._context.events.tell(done.changes)
        sentences = {
            Step.FACT_KEPT: self.tr("The fact was added to the dossier."),
            Step.FACT_CHANGED: self.tr("The fact was changed."),
            Step.FACT_WITHDRAWN: self.tr("The fact was withdrawn."),
            Step.LOSS_KEPT: self.tr("The loss was added to the schedule."),
            Step.LOSS_CHANGED: self.tr("The loss was changed."),
            Step.LOSS_WITHDRAWN: self.tr("The loss was withdrawn."),
        }
        self.talk.say_done(sentences[done.step])

    def _tell_written(self, written: LossesWritten) -> None:
        told = self.tr("%Ln losses were written to {file}.", "", written.count)
        name = self._context.display.name(written.path.name)
        self.banner.say(BannerKind.GOOD, told.format(file=name))
