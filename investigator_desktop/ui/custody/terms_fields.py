"""The fields of the terms on which evidence may be used."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label

_LIST_HEIGHT = 54


class TermsFields(QObject):
    """Legal basis and kind of source, added row by row to a form."""

    def __init__(self, display: Display, dialog: FormDialog) -> None:
        super().__init__(dialog)
        self.kind = QComboBox(dialog)
        self.kind.addItem(self.tr("Evidence"), SourceKind.EVIDENCE.value)
        self.kind.addItem(self.tr("Intelligence only"), SourceKind.INTELLIGENCE.value)
        self.originator = QLineEdit(dialog)
        self.caveat = QLineEdit(dialog)
        self.may_be_passed_on = QCheckBox(self.tr("The originator agrees that it is passed on"), dialog)
        self.act = QLineEdit(dialog)
        self.number = QLineEdit(dialog)
        self.issued_on = DateField(self.tr("Issued on"), display, dialog)
        self.authority = QLineEdit(dialog)
        self.persons = self._list(dialog)
        self.accounts = self._list(dialog)
        self.from_on = DateField(self.tr("First day"), display, dialog)
        self.to_on = DateField(self.tr("Last day"), display, dialog)
        self._add_to(dialog)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()

    def show_terms(self, terms: EvidenceTerms) -> None:
        """Show what holds now."""
        basis = terms.basis
        self.kind.setCurrentIndex(self.kind.findData(terms.source_kind.value))
        for field, text in (
            (self.originator, terms.originator), (self.caveat, terms.caveat), (self.act, basis.act),
            (self.number, basis.number), (self.authority, basis.authority),
        ):  # fmt: skip
            field.setText(text)
        self.may_be_passed_on.setChecked(terms.may_be_passed_on)
        self.persons.setPlainText("\n".join(basis.persons))
        self.accounts.setPlainText("\n".join(basis.accounts))
        for day, value in (
            (self.issued_on, basis.issued_on), (self.from_on, basis.from_on), (self.to_on, basis.to_on),
        ):  # fmt: skip
            day.set_day(value)

    def terms(self) -> EvidenceTerms:
        """Return what was entered."""
        basis = LegalBasis(
            self.act.text().strip(), self.number.text().strip(), self.issued_on.day, self.authority.text().strip(),
            _lines(self.persons), _lines(self.accounts), self.from_on.day, self.to_on.day,
        )  # fmt: skip
        kind = SourceKind(self.kind.currentData())
        if kind is SourceKind.EVIDENCE:
            return EvidenceTerms(basis)
        consent = self.may_be_passed_on.isChecked()
        return EvidenceTerms(basis, kind, self.originator.text().strip(), self.caveat.text().strip(), consent)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        for day in (self.issued_on, self.from_on, self.to_on):
            if day.field.text().strip() and day.day is None:
                return day, self.tr("A day is written dd.mm.yyyy.")
        first, last = self.from_on.day, self.to_on.day
        if first is not None and last is not None and last < first:
            return self.to_on, self.tr("The last day is before the first one.")
        return None

    def _list(self, parent: QWidget) -> QPlainTextEdit:
        field = QPlainTextEdit(parent)
        field.setFixedHeight(_LIST_HEIGHT)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(self.tr("one a line; empty: not limited"))
        return field

    def _add_to(self, dialog: FormDialog) -> None:
        dialog.add_row(self.tr("Kind of source"), self.kind)
        dialog.add_row(self.tr("Originator"), self.originator)
        dialog.add_row(self.tr("Caveat"), self.caveat)
        dialog.add_note(self.may_be_passed_on)
        dialog.add_row(self.tr("Act"), self.act)
        dialog.add_row(self.tr("Number of the order"), self.number)
        dialog.add_row(self.tr("Issued on"), self.issued_on)
        dialog.add_row(self.tr("Authority"), self.authority)
        dialog.add_row(self.tr("Persons covered"), self.persons)
        dialog.add_row(self.tr("Accounts covered"), self.accounts)
        dialog.add_row(self.tr("Days covered"), self._period(dialog))

    def _period(self, dialog: QWidget) -> QWidget:
        holder = QWidget(dialog)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.from_on)
        row.addWidget(label("–", Look.MUTED, holder))
        row.addWidget(self.to_on)
        row.addStretch(1)
        return holder

    def _follow_kind(self, _index: int = 0) -> None:
        is_intelligence = self.kind.currentData() == SourceKind.INTELLIGENCE.value
        for field in (self.originator, self.caveat, self.may_be_passed_on):
            field.setEnabled(is_intelligence)


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
