"""Opens a case whose passphrase is lost, by the words of its recovery sheet, and gives it a new passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.key_desk import Recovery
from investigator_desktop.ui.security.passphrase_fields import PassphraseFields
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_WORDS_HEIGHT = 84


class RecoveryDialog(FormDialog):
    """Answers with a `Recovery`."""

    def __init__(self, path: Path, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Recover the case"),
            self.tr(
                "Type the words of the recovery sheet of {file}, or those of two of its three shares. "
                "The case then gets a new passphrase, and the sheet no longer opens it."
            ).format(file=isolate(path.name)),
            self.tr("Recover"),
        )
        self._path, self._display = path, display
        self.sheets = (self._words(), self._words())
        self.fields = PassphraseFields("", self._own_words, display, self)
        self.add_row(self.tr("Words of the sheet or share"), self.sheets[0])
        self.add_row(self.tr("Words of the second share"), self.sheets[1])
        self.add_row(self.tr("New passphrase"), self.fields.first)
        self.add_note(self.fields.meter)
        self.add_row(self.tr("New passphrase again"), self.fields.again)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        if not self.sheets[0].toPlainText().strip():
            return self.sheets[0], self.tr("Enter the words of the recovery sheet.")
        if wrong := self._wrong_words():
            return self.sheets[0], wrong
        if not self.fields.first.text():
            return self.fields.first, self.tr("Enter a new passphrase.")
        return self.fields.fault()

    def answer(self) -> Recovery:
        """Return what was entered and forget it."""
        recovery = Recovery(self._path, self._texts(), self.fields.first.text())
        self.fields.clear()
        for sheet in self.sheets:
            sheet.clear()
        return recovery

    def _texts(self) -> tuple[str, ...]:
        return tuple(text for sheet in self.sheets if (text := sheet.toPlainText().strip()))

    def _wrong_words(self) -> str:
        """Return what is wrong with the words, so that a slip is corrected without typing them all again."""
        from investigator_desktop.operations.keys import secret_from_words

        try:
            secret_from_words(self._texts())
        except InvestigatorError as error:
            return self._display.text(error.sentence)
        return ""

    def _words(self) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setFixedHeight(_WORDS_HEIGHT)
        field.setTabChangesFocus(True)
        return field

    def _own_words(self) -> Sequence[str]:
        return (self._path.stem,)
