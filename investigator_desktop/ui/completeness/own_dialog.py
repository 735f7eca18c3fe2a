"""Asking why an entry that two statements give is a movement of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_LINES = 3


class OwnMovementDialog(FormDialog):
    """Answers with the reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Count both entries"),
            self.tr("Both entries are then in every sum. The reason stands in the report, with your name."),
            self.tr("Count both"),
        )
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.reason.fontMetrics().lineSpacing() * _LINES + 20)
        self.add_row(self.tr("Reason"), self.reason)
        self.reason.setFocus()

    def fault(self) -> Fault | None:
        """Return the reason where it is missing."""
        if self.reason.toPlainText().strip():
            return None
        return self.reason, self.tr("Say why these are two movements; the reason stands in the report.")

    def answer(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()
