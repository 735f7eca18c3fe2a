"""The way back for a damaged case: which passphrase opens its backups, and what would be lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QWidget

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.security.passphrase_fields import secret_field
from investigator_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from investigator_desktop.operations.recovery import RecoveryOffer

_LIST_HEIGHT = 180


@dataclass(frozen=True, slots=True)
class DamagedCase:
    """A case that is damaged, and the passphrase that it had, None where it had none."""

    path: Path
    passphrase: str | None


class LookForBackupDialog(FormDialog):
    """Answers with a `DamagedCase`."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.describe(
            self.tr("Look for a backup"),
            self.tr(
                "The program keeps backups of {file} beside it. The newest one that is whole is looked for, and you "
                "are told what would be lost; nothing is changed before you say so."
            ).format(file=isolate(path.name)),
            self.tr("Look for it"),
        )
        self.passphrase = secret_field(self.tr("empty for a case without one"), self.tr("Passphrase"), self)
        self.add_row(self.tr("Passphrase"), self.passphrase)

    def answer(self) -> DamagedCase:
        """Return the case with what was entered, and forget it."""
        damaged = DamagedCase(self._path, self.passphrase.text() or None)
        self.passphrase.clear()
        return damaged


class OfferDialog(FormDialog):
    """Answers with the `RecoveryOffer` that it shows."""

    def __init__(self, offer: RecoveryOffer, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        self.describe(
            self.tr("Put a backup in the place of the case?"),
            display.text(offer.sentence),
            self.tr("Put it in place"),
        )
        self.losses = QListWidget(self)
        self.losses.setFixedHeight(_LIST_HEIGHT)
        self.losses.setWordWrap(True)
        self.losses.addItems([display.text(loss) for loss in offer.losses])
        if offer.losses:
            self.add_row(self.tr("What would be lost"), self.losses)
        else:
            self.losses.hide()

    def answer(self) -> RecoveryOffer:
        """Return the offer."""
        return self._offer
