"""The dialog that asks why two names are one party, or why they are not."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from investigator_desktop.domain.parties import IdentityVerdict
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.parties.party_tasks import Pair
from investigator_desktop.ui.parties.party_words import shown_name
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_LINES = 3


class ReasonDialog(FormDialog):
    """Asks for a reason; it is kept with the name of who decides."""

    def __init__(self, pair: Pair, verdict: IdentityVerdict, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        names = {"first": shown_name(display, pair.first), "second": shown_name(display, pair.second)}
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.fontMetrics().height() * _LINES + 16)
        if verdict is IdentityVerdict.ACCEPTED:
            sentence = self.tr(
                "{first} and {second} count as one party from now on. Both names stay as they were recorded, and the "
                "decision can be withdrawn at any time."
            )
            self.describe(self.tr("One party"), sentence.format(**names), self.tr("Count as one party"))
        else:
            sentence = self.tr("{first} and {second} stay two parties and are not proposed again.")
            self.describe(self.tr("Different parties"), sentence.format(**names), self.tr("Keep apart"))
        self.add_row(self.tr("Reason"), self.reason)
        self.reason.setFocus()

    def fault(self) -> Fault | None:
        """Return the reason where it is missing."""
        if not self.reason.toPlainText().strip():
            return self.reason, self.tr("Enter the reason, such as the document that you saw.")
        return None

    def answer(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()
