"""Asks once per case who works on it under this account of the computer."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


class ActorDialog(FormDialog):
    """Answers with an `Actor`; the name stands in the audit trail from then on."""

    def __init__(self, known: Actor, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Who works on this case?"),
            self.tr(
                "Name and role stand beside everything that you do in this case, and in its documents. "
                "You are asked once per case."
            ),
            self.tr("Go on"),
        )
        self.name = QLineEdit("" if known.is_os_account else known.name, self)
        self.role = QLineEdit(known.role, self)
        self.role.setPlaceholderText(self.tr("for example investigator"))
        self.add_row(self.tr("Name"), self.name)
        self.add_row(self.tr("Role"), self.role)

    def fault(self) -> Fault | None:
        """Return the field that is empty."""
        if not self.name.text().strip():
            return self.name, self.tr("Enter your name.")
        if not self.role.text().strip():
            return self.role, self.tr("Enter your role, such as investigator or analyst.")
        return None

    def answer(self) -> Actor:
        """Return who was entered."""
        return Actor(self.name.text().strip(), self.role.text().strip())
