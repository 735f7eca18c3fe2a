"""The bar under the import page: how the files came, what will be imported, and the button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.custody.receipt_dialog import Provenance, ReceiptDialog
from investigator_desktop.ui.importing.file_list import lone_payments
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile
from investigator_desktop.ui.theme import MEDIUM, SMALL
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label


class ImportBar(QFrame):
    """Keeps what is entered until the page is left."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("action_bar")
        self._display = display
        self._received_from = QLineEdit(self)
        self._legal_basis = QLineEdit(self)
        self._provenance = Provenance()
        self.origin_button = quiet_button(self.tr("More…"), "", self)
        self.origin_button.setToolTip(self.tr("Medium, seal, order and terms of use of these files"))
        self.summary = label("", Look.MUTED, self)
        self.leave = plain_button(self.tr("Leave without importing"), "", self)
        self.button = primary_button(self.tr("Import"), "import", self)
        self._lay_out()
        self.origin_button.clicked.connect(self._ask_origin)

    def provenance(self) -> Provenance:
        """Return what has been entered of how the files came."""
        receipt = replace(
            self._provenance.receipt,
            received_from=self._received_from.text().strip(),
            legal_basis=self._legal_basis.text().strip(),
        )
        return replace(self._provenance, receipt=receipt)

    def show_chosen(self, chosen: Sequence[StagedFile], *, can_write: bool) -> None:
        """Say what will be imported as things stand."""
        read = [file for file in chosen if file.state is FileState.READY]
        held = len(chosen) - len(read)
        files = self.tr("%Ln files", "", len(read))
        text = self.tr("{files} with {entries}").format(files=files, entries=self._counted(read))
        kept = self.tr("%Ln files held, not read", "", held) if held else ""
        self.summary.setText("\n".join(part for part in (text if read or not held else "", kept) if part))
        self.button.setEnabled(bool(chosen) and can_write)

    def _counted(self, files: Sequence[StagedFile]) -> str:
        """Return the number of entries, and of the payments in files that give none."""
        entry_count, payment_count = sum(file.entry_count for file in files), lone_payments(files)
        parts = [self.tr("%Ln entries", "", entry_count)] if entry_count or not payment_count else []
        payments = [self.tr("%Ln payments", "", payment_count)] if payment_count else []
        return " · ".join([*parts, *payments])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        for field, title in (
            (self._received_from, self.tr("Received from")),
            (self._legal_basis, self.tr("Legal basis")),
        ):
            field.setPlaceholderText(title)
            field.setAccessibleName(title)
            field.setToolTip(title)
            row.addWidget(field, 2)
        row.addWidget(self.origin_button)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.summary, 3)
        row.addWidget(self.leave)
        row.addWidget(self.button)

    def _ask_origin(self) -> None:
        dialog = ReceiptDialog(self.provenance(), self._display, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._keep_origin)
        dialog.open()

    def _keep_origin(self, entered: Provenance) -> None:
        self._provenance = entered
        self._received_from.setText(entered.receipt.received_from)
        self._legal_basis.setText(entered.receipt.legal_basis)
