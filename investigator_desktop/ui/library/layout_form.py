"""The second step of keeping a layout: its bank, its id, and the marks by which files of that bank are known."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from investigator_desktop.ui.library.layout_tasks import LayoutEntered, Proposal
from investigator_desktop.ui.theme import MEDIUM, SMALL
from investigator_desktop.ui.widgets.labels import Look, label


class LayoutForm(QWidget):
    """Filled with what the file offers; several values stand with semicolons between them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bank = QLineEdit(self)
        self.layout_id = QLineEdit(self)
        self.names = QLineEdit(self)
        self.bics = QLineEdit(self)
        self.iban_banks = QLineEdit(self)
        self.words = QLineEdit(self)
        self.sheets = QLineEdit(self)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(MEDIUM)
        self._form.setVerticalSpacing(SMALL)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._lay_out()

    def propose(self, proposal: Proposal) -> None:
        """Fill the fields with what a file offers."""
        marks = proposal.marks
        self.bank.setText(proposal.bank)
        self.layout_id.setText(proposal.layout_id)
        for field, texts in (
            (self.bics, marks.bics),
            (self.iban_banks, marks.iban_banks),
            (self.words, marks.words),
        ):
            field.setText("; ".join(texts))

    def entered(self, sheet: str | None) -> LayoutEntered:
        """Return what was entered."""
        from investigator_desktop.importers.known_layouts.presets_text import BankMarks

        bics, banks, words, sheets, names = (
            _several(field) for field in (self.bics, self.iban_banks, self.words, self.sheets, self.names)
        )
        marks = BankMarks(tuple(map(str.upper, bics)), tuple(map(str.upper, banks)), words, sheets)
        return LayoutEntered(sheet, self.layout_id.text().strip(), self.bank.text().strip(), marks, names)

    def _lay_out(self) -> None:
        marks = self.tr(
            "Marks are what only files of this bank say. They keep the layout from files of other banks with the same "
            "titles. Several stand with semicolons between them; leave out what you are not sure of."
        )
        self._add(self.tr("Bank"), self.bank, self.tr("Empty for a form that several banks use"))
        self._add(
            self.tr("Id of the layout"), self.layout_id, self.tr("Small Latin letters, digits and hyphens")
        )
        self._add(self.tr("Other names of the bank"), self.names, "")
        self._form.addRow(label(marks, Look.MUTED, self))
        self._add(self.tr("Beginnings of its BIC"), self.bics, "ABCDKZ")
        self._add(self.tr("Country and bank code of its IBANs"), self.iban_banks, "KZ000")
        self._add(self.tr("Words above its tables"), self.words, "")
        self._add(self.tr("Names of its sheets"), self.sheets, "")

    def _add(self, title: str, field: QLineEdit, hint: str) -> None:
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        self._form.addRow(title, field)


def _several(field: QLineEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in field.text().split(";") if part.strip()))
