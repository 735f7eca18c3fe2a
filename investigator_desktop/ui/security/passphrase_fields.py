"""A new passphrase, typed twice, with how hard it is to guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.security.strength_meter import StrengthMeter

if TYPE_CHECKING:
    from investigator_desktop.domain.passphrases import PassphraseStrength

OwnWords = Callable[[], Sequence[str]]


def secret_field(hint: str, title: str, parent: QWidget) -> QLineEdit:
    """Return a field that shows nothing of what is typed and lets no keyboard learn it."""
    field = QLineEdit(parent)
    field.setPlaceholderText(hint)
    field.setAccessibleName(title)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field


class PassphraseFields(QObject):
    """Two fields and a meter to be laid out by a dialog; `own_words` are easy to guess because they name the case."""

    changed = Signal(object)  # PassphraseStrength or None

    def __init__(self, hint: str, own_words: OwnWords, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_words = own_words
        self.first = secret_field(hint, self.tr("Passphrase"), parent)
        self.again = secret_field(self.tr("the same once more"), self.tr("Passphrase again"), parent)
        self.meter = StrengthMeter(display, parent)
        self.strength: PassphraseStrength | None = None
        self.first.textChanged.connect(self._judge)

    def passphrase(self) -> str | None:
        """Return what was entered, None for nothing."""
        return self.first.text() or None

    def fault(self) -> tuple[QWidget, str] | None:
        """Return the field that is not right with the sentence about it, None where both are."""
        if self.first.text() != self.again.text():
            return self.again, self.tr("The two passphrases differ.")
        if self.strength is not None and self.strength.is_refused:
            return self.first, self.tr(
                "The policy of your agency asks for a passphrase that is harder to guess."
            )
        return None

    def clear(self) -> None:
        """Forget what was entered."""
        self.first.clear()
        self.again.clear()

    def _judge(self, entered: str) -> None:
        from investigator_desktop.operations.keys import strength

        self.strength = strength(entered, self._own_words()) if entered else None
        self.meter.show_strength(self.strength)
        self.changed.emit(self.strength)
