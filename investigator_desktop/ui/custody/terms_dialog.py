"""The terms of one item of evidence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceTerms
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.custody.terms_fields import TermsFields
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


class TermsDialog(FormDialog):
    """Answers with `EvidenceTerms`."""

    def __init__(self, item: EvidenceItem, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Terms of use of {label}").format(label=display.code(item.label)),
            self.tr(
                "Entries that the order does not cover are marked, and documents leave them out unless you say "
                "otherwise. Intelligence stays out of every document unless its originator agreed."
            ),
            self.tr("Keep the terms"),
        )
        self.fields = TermsFields(display, self)
        self.fields.show_terms(item.terms)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        return self.fields.fault()

    def answer(self) -> EvidenceTerms:
        """Return the terms entered."""
        return self.fields.terms()
