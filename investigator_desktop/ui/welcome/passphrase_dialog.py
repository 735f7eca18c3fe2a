"""Asks for the passphrase of a case file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.case_desk import PassphraseRequest
from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTH = 520
_BACKUP = "look_for_backup"


class PassphraseDialog(QDialog):
    """Emits the passphrase entered; keeps it nowhere."""

    passphrase_entered = Signal(object)  # text
    recovery_asked = Signal(object)  # path
    backup_asked = Signal(object)  # path

    def __init__(self, request: PassphraseRequest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.setMinimumWidth(_WIDTH)
        banner = Banner(self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self._open = primary_button(self.tr("Open the case"), "lock", self)
        self._open.setDefault(True)
        self._path = request.path
        self.recover = quiet_button(self.tr("I have a recovery sheet…"), "", self)
        self._cancel = plain_button(self.tr("Cancel"), "", self)
        sentence = self.tr("{file} is encrypted. Enter its passphrase.").format(
            file=isolate(request.path.name)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(banner)
        column.addWidget(label(sentence, Look.BODY, self))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.recover)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._open)
        column.addLayout(row)
        if request.is_again:
            sentence = self.tr("Wrong passphrase, or the beginning of the file is damaged.")
            banner.say(BannerKind.BAD, sentence, ((_BACKUP, self.tr("Look for a backup")),))
        banner.button_pressed.connect(self._ask_backup)
        self.recover.clicked.connect(self._ask_recovery)
        self._cancel.clicked.connect(self.reject)
        self._open.clicked.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        entered = self.field.text()
        self.field.clear()
        self.accept()
        self.passphrase_entered.emit(entered)

    def _ask_recovery(self) -> None:
        self.reject()
        self.recovery_asked.emit(self._path)

    def _ask_backup(self, _key: str) -> None:
        self.reject()
        self.backup_asked.emit(self._path)
