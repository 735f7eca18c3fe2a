"""The fields by which a person says on what an entered figure stands: a document with the place in it, or a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_LETTERS = 12


class StandingFields(QObject):
    """Adds its rows to a dialog; entries on which something stands already stay with it."""

    def __init__(
        self, items: Sequence[EvidenceItem], dialog: FormDialog, before: Standing | None = None
    ) -> None:
        super().__init__(dialog)
        self._before = before or Standing()
        self.item = QComboBox(dialog)
        self.item.addItem(self.tr("no document: I state it"), None)
        for item in items:
            self.item.addItem(f"{item.label} · {item.file_name}", item.id)
        self.item.setMinimumContentsLength(_LETTERS)
        self.item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.place = QLineEdit(self._before.place, dialog)
        self.place.setPlaceholderText(self.tr("for example: page 2, second table"))
        self.reason = QLineEdit(self._before.reason, dialog)
        self.reason.setPlaceholderText(self.tr("needed where no document is named"))
        dialog.add_row(self.tr("Document"), self.item)
        dialog.add_row(self.tr("Place in the document"), self.place)
        dialog.add_row(self.tr("Reason"), self.reason)
        self.item.setCurrentIndex(max(0, self.item.findData(self._before.evidence_id)))

    def fault(self) -> Fault | None:
        """Return the field that is missing."""
        if self.item.currentData() is not None and not self.place.text().strip():
            return self.place, self.tr("Enter the place in the document where it stands.")
        stands = self._before.entry_keys or self._before.drawn_from
        if self.item.currentData() is None and not stands and not self.reason.text().strip():
            return self.reason, self.tr("Choose a document, or enter the reason why you state it.")
        return None

    def standing(self) -> Standing:
        """Return on what it stands."""
        return Standing(
            self.item.currentData(),
            self.place.text().strip(),
            self.reason.text().strip(),
            self._before.entry_keys,
            self._before.drawn_from,
        )
