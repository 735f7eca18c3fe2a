"""Gives a case a new passphrase, its first one, or none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.key_desk import PassphraseChange
from investigator_desktop.ui.security.passphrase_fields import PassphraseFields, secret_field
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label


class ChangePassphraseDialog(FormDialog):
    """Answers with a `PassphraseChange`."""

    def __init__(
        self, *, is_encrypted: bool, own_words: Sequence[str], display: Display, parent: QWidget
    ) -> None:
        super().__init__(parent)
        title = self.tr("Change the passphrase") if is_encrypted else self.tr("Encrypt the case")
        self.describe(title, self._explained(), title)
        self._own_words = tuple(own_words)
        self.old = secret_field("", self.tr("Passphrase until now"), self)
        self.fields = PassphraseFields("", self._words, display, self)
        self._is_encrypted = is_encrypted
        if is_encrypted:
            self.add_row(self.tr("Passphrase until now"), self.old)
        else:
            self.old.hide()
        self.add_row(self.tr("New passphrase"), self.fields.first)
        self.add_note(self.fields.meter)
        self.add_row(self.tr("New passphrase again"), self.fields.again)
        self.add_note(label(self._warning(), Look.NOTE, self))

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        if self._is_encrypted and not self.old.text():
            return self.old, self.tr("Enter the passphrase that the case has now.")
        if not self.fields.first.text():
            return self.fields.first, self.tr("Enter a new passphrase.")
        return self.fields.fault()

    def answer(self) -> PassphraseChange:
        """Return what was entered and forget it."""
        change = PassphraseChange(self.old.text() or None, self.fields.first.text())
        self.old.clear()
        self.fields.clear()
        return change

    def _words(self) -> Sequence[str]:
        return self._own_words

    def _explained(self) -> str:
        return self.tr(
            "The whole file is written anew under a new key; the case is closed for it and opened again."
        )

    def _warning(self) -> str:
        return self.tr(
            "Printed recovery sheets of this case no longer open it, and its automatic backups are made anew. "
            "Without passphrase and recovery sheet nobody can open the case again."
        )
