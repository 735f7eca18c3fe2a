"""Asks what is needed for a deed with evidence and has it done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms, StandingRecord
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.custody.standing_dialogs import (
    DestructionAsked,
    DestructionDialog,
    ReasonDialog,
    StandingAsked,
)
from investigator_desktop.ui.custody.terms_dialog import TermsDialog
from investigator_desktop.ui.evidence.deeds import Deed, DeedAsked

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.custody import DestructionChanges

_STANDINGS = {
    Deed.WITHDRAW: EvidenceStanding.WITHDRAWN,
    Deed.QUARANTINE: EvidenceStanding.QUARANTINED,
    Deed.REINSTATE: EvidenceStanding.COUNTS,
}


class CustodyConversation(QObject):
    """One dialog at a time; what was done is told by the case's events, and in a sentence."""

    told = Signal(object)  # the sentence about what was done
    saved = Signal(object)  # path
    destroyed = Signal(object)  # DestructionChanges
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._item: EvidenceItem | None = None
        self._label = self._sentence = ""
        self.dialog: QDialog | None = None

    def ask(self, asked: DeedAsked) -> None:
        """Ask what the deed needs."""
        self._item = asked.item
        if asked.deed is Deed.TERMS:
            self._ask_terms(asked.item)
        elif asked.deed is Deed.DESTROY:
            self._ask_destruction(asked.item)
        elif asked.deed is Deed.SAVE:
            self._save(asked.item)
        elif asked.deed is Deed.RECEIPT:
            self._write_receipt(asked.item)
        else:
            self._ask_reason(asked.item.id, asked.item.label, _STANDINGS[asked.deed])

    def ask_release(self, record: StandingRecord) -> None:
        """Ask why a quarantined item shall be seen again."""
        self._ask_reason(record.evidence_id, record.label, EvidenceStanding.COUNTS)

    # asking

    def _ask_terms(self, item: EvidenceItem) -> None:
        self._label = item.label
        dialog = TermsDialog(item, self._context.display, self._page)
        dialog.answered.connect(self._keep_terms)
        self._open(dialog)

    def _ask_reason(self, evidence_id: int, label: str, standing: EvidenceStanding) -> None:
        dialog = ReasonDialog(evidence_id, label, standing, self._page)
        self._label = label
        dialog.answered.connect(self._change_standing)
        self._open(dialog)

    def _ask_destruction(self, item: EvidenceItem) -> None:
        dialog = DestructionDialog(item, self._context.display, self._page)
        dialog.answered.connect(self._destroy)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    # doing

    def _keep_terms(self, terms: EvidenceTerms) -> None:
        if self._item is not None:
            work = partial(_set_terms, self._context.case, self._item.id, terms, self._context.actor)
            sentence = self.tr("The terms of use of {label} were kept.")
            self._change(self.tr("Keeping the terms of use"), work, sentence)

    def _change_standing(self, asked: StandingAsked) -> None:
        work = partial(_set_standing, self._context.case, asked, self._context.actor)
        sentence = {
            EvidenceStanding.WITHDRAWN: self.tr(
                "{label} was withdrawn: it stays listed and no longer counts."
            ),
            EvidenceStanding.QUARANTINED: self.tr(
                "{label} is in quarantine: nobody sees it until it is released."
            ),
            EvidenceStanding.COUNTS: self.tr("{label} counts again."),
        }[asked.standing]
        self._change(self.tr("Changing whether evidence counts"), work, sentence)

    def _destroy(self, asked: DestructionAsked) -> None:
        work = partial(_destroy, self._context.case, asked, self._context.actor)
        task = self._context.tasks.task(self.tr("Destroying evidence by order"), work, changes_case=True)
        task.succeeded.connect(self._context.events.tell)
        task.succeeded.connect(self.destroyed)
        task.failed.connect(self.failed)
        task.start()

    def _save(self, item: EvidenceItem) -> None:
        suggested = file_choice.documents_folder() / Path(item.file_name).name
        out = file_choice.choose_evidence_file(self._page, suggested)
        if out is not None:
            self._write(
                self.tr("Saving the file as received"),
                partial(_save, self._context.case, item.id, out, self._context.actor),
            )

    def _write_receipt(self, item: EvidenceItem) -> None:
        suggested = file_choice.documents_folder() / f"{item.label}.pdf"
        out = file_choice.choose_receipt_file(self._page, suggested)
        if out is not None:
            case, language = self._context.case, self._context.display.language
            work = partial(_write_receipt, case, item.id, out, language, self._context.actor)
            self._write(self.tr("Writing the receipt"), work)

    def _change(self, title: str, work: Work, sentence: str) -> None:
        self._sentence = sentence.format(label=self._context.display.code(self._label))
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._context.events.tell)
        task.succeeded.connect(self._tell)
        task.failed.connect(self.failed)
        task.start()

    def _tell(self, _changes: CaseChanges) -> None:
        self.told.emit(self._sentence)

    def _write(self, title: str, work: Work) -> None:
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self.saved)
        task.failed.connect(self.failed)
        task.start()


def _set_terms(
    case: CaseFile, evidence_id: int, terms: EvidenceTerms, actor: Actor, _progress: Progress
) -> CaseChanges:
    from investigator_desktop.operations.custody import set_terms

    return set_terms(case, evidence_id, terms, actor)


def _set_standing(case: CaseFile, asked: StandingAsked, actor: Actor, _progress: Progress) -> CaseChanges:
    from investigator_desktop.operations import custody

    change = {
        EvidenceStanding.WITHDRAWN: custody.withdraw,
        EvidenceStanding.QUARANTINED: custody.quarantine,
        EvidenceStanding.COUNTS: custody.reinstate,
    }[asked.standing]
    return change(case, asked.evidence_id, asked.reason, actor)


def _destroy(
    case: CaseFile, asked: DestructionAsked, actor: Actor, _progress: Progress
) -> DestructionChanges:
    from investigator_desktop.operations.custody import destroy

    return destroy(
        case, asked.evidence_id, asked.authority, asked.order_number, asked.ordered_on, asked.reason, actor
    )


def _save(case: CaseFile, evidence_id: int, out: Path, actor: Actor, _progress: Progress) -> Path:
    from investigator_desktop.operations.custody import export_evidence

    export_evidence(case, evidence_id, out, actor)
    return out


def _write_receipt(
    case: CaseFile, evidence_id: int, out: Path, language: str, actor: Actor, _progress: Progress
) -> Path:
    from investigator_desktop.operations.receipts import write_receipt

    write_receipt(case, [evidence_id], out, language, actor)
    return out
