"""How files that are about to be imported came, and on what terms they may be used."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.custody import NOTHING_SAID, UNLIMITED, EvidenceTerms, Receipt
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.custody.terms_fields import TermsFields
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


@dataclass(frozen=True, slots=True)
class Provenance:
    """A receipt with the terms of what was received."""

    receipt: Receipt = NOTHING_SAID
    terms: EvidenceTerms = UNLIMITED


class ReceiptDialog(FormDialog):
    """Answers with a `Provenance`."""

    def __init__(self, known: Provenance, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("How did these files come?"),
            self.tr("What you enter is kept with every file of this import and printed on its receipt."),
            self.tr("Keep"),
        )
        receipt = known.receipt
        self.received_from = QLineEdit(receipt.received_from, self)
        self.legal_basis = QLineEdit(receipt.legal_basis, self)
        self.medium = QLineEdit(receipt.medium, self)
        self.medium.setPlaceholderText(self.tr("for example CD, USB stick, e-mail"))
        self.seal_number = QLineEdit(receipt.seal_number, self)
        self.received_on = DateField(self.tr("Received on"), display, self)
        self.received_on.set_day(receipt.received_on)
        self.received_by = QLineEdit(receipt.received_by, self)
        for title, field in (
            (self.tr("Received from"), self.received_from), (self.tr("Legal basis in words"), self.legal_basis),
            (self.tr("Medium"), self.medium), (self.tr("Seal number"), self.seal_number),
            (self.tr("Received on"), self.received_on), (self.tr("Received by"), self.received_by),
        ):  # fmt: skip
            self.add_row(title, field)
        self.terms = TermsFields(display, self)
        self.terms.show_terms(known.terms)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        if self.received_on.field.text().strip() and self.received_on.day is None:
            return self.received_on, self.tr("A day is written dd.mm.yyyy.")
        return self.terms.fault()

    def answer(self) -> Provenance:
        """Return what was entered."""
        receipt = Receipt(
            self.received_from.text().strip(), self.legal_basis.text().strip(), self.medium.text().strip(),
            self.seal_number.text().strip(), self.received_on.day, self.received_by.text().strip(),
        )  # fmt: skip
        return Provenance(receipt, self.terms.terms())
