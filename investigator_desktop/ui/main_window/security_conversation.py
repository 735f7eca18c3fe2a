"""The questions about the key and the safety of a case: passphrase, recovery, copies, backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.case import Verification
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.qtbridge.key_desk import KeyDesk
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import WindowContext
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.operations.recovery import RecoveryOffer
    from investigator_desktop.ui.security.backup_dialogs import DamagedCase


class SecurityConversation(QObject):
    """Opens one dialog at a time and hands the answers to the desk of keys."""

    def __init__(self, context: WindowContext, desk: CaseDesk, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._desk = desk
        self._banner = banner
        self._window = window
        self.keys = KeyDesk(desk, context.tasks, self)
        self.dialog: QDialog | None = None
        self.keys.told.connect(self._tell)
        self.keys.failed.connect(self._tell_failure)
        self.keys.verified.connect(self._tell_verified)
        self.keys.backup_found.connect(self._offer)

    def ask_new_passphrase(self) -> None:
        """Ask for a new passphrase of the open case."""
        from investigator_desktop.ui.security.change_passphrase_dialog import ChangePassphraseDialog

        case = self._desk.case
        if case is not None:
            details = case.details
            dialog = ChangePassphraseDialog(
                is_encrypted=case.is_encrypted,
                own_words=(details.reference, details.title, details.agency),
                display=self._context.display,
                parent=self._window,
            )
            dialog.answered.connect(self.keys.change_passphrase)
            self._open(dialog)

    def ask_recovery_words(self, path: Path) -> None:
        """Ask for the words that open a case whose passphrase is lost."""
        from investigator_desktop.ui.security.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(path, self._context.display, self._window)
        dialog.answered.connect(self.keys.recover)
        self._open(dialog)

    def write_recovery_sheet(self) -> None:
        """Ask where the recovery sheet shall be written."""
        self._write_sheet(has_shares=False)

    def write_recovery_shares(self) -> None:
        """Ask where the three shares, two of which open the case, shall be written."""
        self._write_sheet(has_shares=True)

    def lock(self) -> None:
        """Lock the case, or say why it cannot be."""
        if self._desk.case is not None and not self._desk.case.is_encrypted:
            sentence = self.tr("The case has no passphrase and cannot be locked. Give it one first.")
            self._banner.say(BannerKind.CAUTION, sentence)
        self._desk.lock()

    def save_copy(self) -> None:
        """Ask where a copy of the case shall be."""
        case = self._desk.case
        if case is not None:
            name = self.tr("{name} copy").format(name=case.path.stem)
            out = file_choice.choose_copy_file(self._window, case.path.with_name(name + case.path.suffix))
            if out is not None:
                self.keys.save_copy(out)

    def ask_backup(self, path: Path) -> None:
        """Ask for what opens the backups of a damaged case, and look for the newest good one."""
        from investigator_desktop.ui.security.backup_dialogs import LookForBackupDialog

        dialog = LookForBackupDialog(path, self._window)
        dialog.answered.connect(self._look_for_backup)
        self._open(dialog)

    def _look_for_backup(self, damaged: DamagedCase) -> None:
        self.keys.look_for_backup(damaged.path, damaged.passphrase)

    def _offer(self, offer: RecoveryOffer) -> None:
        from investigator_desktop.ui.security.backup_dialogs import OfferDialog

        dialog = OfferDialog(offer, self._context.display, self._window)
        dialog.answered.connect(self.keys.restore)
        self._open(dialog)

    def _write_sheet(self, *, has_shares: bool) -> None:
        case = self._desk.case
        if case is None:
            return
        if not case.is_encrypted:
            sentence = self.tr("The case has no passphrase, so there is nothing to recover.")
            self._banner.say(BannerKind.CAUTION, sentence)
            return
        suggested = file_choice.documents_folder() / self.tr("Recovery sheet.pdf")
        out = file_choice.choose_receipt_file(self._window, suggested)
        if out is not None:
            self.keys.write_recovery_sheet(out, self._context.display.language, has_shares=has_shares)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell(self, sentences: Sequence[Message]) -> None:
        text = " ".join(self._context.display.text(sentence) for sentence in sentences)
        self._banner.say(BannerKind.GOOD, text)

    def _tell_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def _tell_verified(self, outcome: Verification) -> None:
        """Say whether a case that was not closed the last time is whole."""
        if outcome.difference is None:
            sentence = self.tr(
                "The case was not closed properly the last time. Everything in it was checked and agrees."
            )
            self._banner.say(BannerKind.GOOD, sentence)
            return
        sentence = self.tr("The case was not closed properly the last time. The first difference: {subject}")
        subject = self._context.display.text(outcome.difference.subject)
        self._banner.say(BannerKind.BAD, sentence.format(subject=subject))
