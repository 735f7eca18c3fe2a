"""The dialog in which a person says whose money credits brought, and why that is of interest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.tracing.tracing_tasks import FundsAnswer
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

ROLE_TITLES: dict[FundsRole, Message] = {
    FundsRole.CLAIM: message("Funds", "Money of a claimant"),
    FundsRole.OWN: message("Funds", "The holder's own money"),
    FundsRole.RESTITUTION: message("Funds", "Meant to make good a loss"),
    FundsRole.INTEREST: message("Funds", "Interest of the bank"),
}
_LABELLED = frozenset({FundsRole.CLAIM, FundsRole.RESTITUTION})
_REASON_LINES = 3


class FundsDialog(FormDialog):
    """Asks what the chosen credits are, whose, and why; `ids` are what it is about."""

    def __init__(self, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = tuple(ids)
        self.describe(
            self.tr("Mark as funds of interest"),
            self.tr(
                "%Ln credits are marked. Their money is then followed by every method.", "", len(self._ids)
            ),
            self.tr("Mark"),
        )
        self.role = QComboBox(self)
        for role, title in ROLE_TITLES.items():
            self.role.addItem(translated(title), role.value)
        self.claimant = QLineEdit(self)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.reason.fontMetrics().lineSpacing() * _REASON_LINES + 20)
        self.add_row(self.tr("What they are"), self.role)
        self.add_row(self.tr("Claimant"), self.claimant)
        self.add_row(self.tr("Reason"), self.reason)
        self.role.currentIndexChanged.connect(self._follow_role)
        self.claimant.setFocus()

    def _follow_role(self) -> None:
        self.claimant.setEnabled(self._role in _LABELLED)

    @property
    def _role(self) -> FundsRole:
        return FundsRole(self.role.currentData())

    def fault(self) -> Fault | None:
        """Return the name or the reason where it is missing."""
        if self._role in _LABELLED and not self.claimant.text().strip():
            return self.claimant, self.tr("Enter whose money it is, as the result shall name the claimant.")
        if not self.reason.toPlainText().strip():
            return self.reason, self.tr(
                "Say why these are funds of interest; the reason is kept with your name."
            )
        return None

    def answer(self) -> FundsAnswer:
        """Return what was entered."""
        label = self.claimant.text().strip() if self._role in _LABELLED else ""
        return FundsAnswer(self._ids, self._role, label, self.reason.toPlainText().strip())
