"""How hard a passphrase is to guess: five steps and one sentence, told by words as well as by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.labels import Look, label, set_look

if TYPE_CHECKING:
    from investigator_desktop.domain.passphrases import PassphraseStrength

_BAR_WIDTH = 96
_HEIGHT = 8
_LOOKS = (Look.BAD, Look.BAD, Look.CAUTION, Look.GOOD, Look.GOOD)


class StrengthMeter(QWidget):
    """Empty until there is a passphrase to judge."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.bar = QProgressBar(self)
        self.bar.setRange(0, len(_LOOKS))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_BAR_WIDTH, _HEIGHT)
        self.bar.setAccessibleName(self.tr("How hard the passphrase is to guess"))
        self.sentence = label("", Look.MUTED, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.bar)
        row.addWidget(self.sentence, 1)
        self.show_strength(None)

    def show_strength(self, strength: PassphraseStrength | None) -> None:
        """Show a judgement, or that there is nothing to judge."""
        self.bar.setVisible(strength is not None)
        if strength is None:
            set_look(self.sentence, Look.MUTED.value)
            self.sentence.setText(self.tr("Several unrelated words are hard to guess and easy to type."))
            return
        self.bar.setValue(strength.score + 1)
        set_look(self.sentence, _LOOKS[strength.score].value)
        self.sentence.setText(self._display.text(strength.sentence))
