"""What a sealed bundle shall hold, and who can open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from investigator_desktop.ui.report.release_choice import ReleaseChoice
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

if TYPE_CHECKING:
    from investigator_desktop.operations.bundling import BundleOptions

_FULL, _PROTECTED = "full", "protected"
_HEIGHT = 64


class BundleDialog(FormDialog):
    """Answers with `BundleOptions`."""

    def __init__(self, parent: QWidget, *, is_encrypted: bool) -> None:
        super().__init__(parent)
        self._is_encrypted = is_encrypted
        self.describe(
            self.tr("Sealed bundle"),
            self.tr(
                "One signed file that the other side can check without this program: evidence, entries, decisions, "
                "audit trail and results, with a checker of its own in the folder of the program."
            ),
            self.tr("Choose the file…"),
        )
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Full: everything, with the files as received"), _FULL)
        self.kind.addItem(self.tr("Protected: names and accounts masked, files withheld"), _PROTECTED)
        self.recipients = QPlainTextEdit(self)
        self.recipients.setFixedHeight(_HEIGHT)
        self.recipients.setTabChangesFocus(True)
        self.recipients.setPlaceholderText(self.tr("public keys that begin with age1, one a line"))
        self.choice = ReleaseChoice(self)
        self.add_row(self.tr("Kind"), self.kind)
        self.add_row(self.tr("Only these can open it"), self.recipients)
        self.add_note(self.choice)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        if self._is_encrypted and self.kind.currentData() == _FULL and not self._keys():
            sentence = self.tr(
                "The case is encrypted: name who can open its full bundle, or choose a protected one."
            )
            return self.recipients, sentence
        return None

    def answer(self) -> BundleOptions:
        """Return what was chosen."""
        from investigator_desktop.operations.bundling import BundleOptions

        is_protected = self.kind.currentData() == _PROTECTED
        return BundleOptions(is_protected, self._keys(), self.choice.release())

    def _keys(self) -> tuple[str, ...]:
        return tuple(self.recipients.toPlainText().split())
