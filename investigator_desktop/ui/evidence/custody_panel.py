"""The custody of one item of evidence: how it came, on what terms it may be used, and every further receipt."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.custody import CustodyRecord, Derivation, EvidenceTerms, SourceKind
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.evidence.evidence_model import EvidenceRow
from investigator_desktop.ui.theme import MEDIUM, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label


class CustodyPanel(QScrollArea):
    """Names on one side, values that can be copied on the other; what nobody stated is left out."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Custody"))

    def show_row(self, row: EvidenceRow) -> None:
        """Show another item."""
        content = QWidget(self)
        form = QFormLayout(content)
        form.setContentsMargins(0, MEDIUM, 0, 0)
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(TIGHT)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for title, text in (
            *self._of_item(row),
            *self._of_terms(row.item.terms),
            *self._of_receipts(row.custody),
        ):
            if text:
                form.addRow(label(title, Look.MUTED, content), self._value(text, content))
        self.setWidget(content)

    def _value(self, text: str, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        value: QLabel = selectable_label(text, Look.BODY, holder)
        column.addWidget(value)
        return holder

    def _of_item(self, row: EvidenceRow) -> tuple[tuple[str, str], ...]:
        item, display = row.item, self._display
        added = self.tr("{moment} UTC by {name}").format(
            moment=display.moment(item.acquired_at), name=display.name(item.acquired_by.name)
        )
        modified = "" if item.modified_at is None else display.moment(item.modified_at)
        return (
            (self.tr("Does not count"), item.standing_reason),
            (self.tr("Taken out of"), self._taken_out_of(row)),
            (self.tr("SHA-256"), display.code(item.sha256)),
            (self.tr("Received from"), item.received_from or self.tr("not stated")),
            (self.tr("Legal basis in words"), item.legal_basis),
            (self.tr("Medium"), item.medium),
            (self.tr("Seal number"), display.code(item.seal_number)),
            (self.tr("Received on"), self._day_and_name(item.received_on, item.received_by)),
            (self.tr("Added to the case"), added),
            (self.tr("File last changed"), modified or self.tr("not recorded")),
            (self.tr("Read as"), self._read_as(row)),
        )

    def _taken_out_of(self, row: EvidenceRow) -> str:
        """Return out of which item this one was taken, and how."""
        if row.container is None:
            return ""
        place = f"{self._display.code(row.container.label)} · {self._display.name(row.container.file_name)}"
        if row.item.derivation is Derivation.DECRYPTED:
            return self.tr("{container}: what its password opened").format(container=place)
        return self.tr("{container}: a file of this archive").format(container=place)

    def _read_as(self, row: EvidenceRow) -> str:
        if row.is_held:
            return self.tr("held, not read")
        if row.run is not None:
            return self._display.code(row.run.layout_id)
        if row.part_count:
            return self.tr("%Ln files were taken out of it", "", row.part_count)
        return self.tr("import undone")

    def _of_terms(self, terms: EvidenceTerms) -> tuple[tuple[str, str], ...]:
        basis, display = terms.basis, self._display
        order = (basis.act, basis.number, self._day(basis.issued_on), basis.authority)
        return (
            (self.tr("Kind of source"), self._kind(terms)),
            (self.tr("Originator"), terms.originator),
            (self.tr("Caveat"), terms.caveat),
            (self.tr("Order"), " · ".join(part for part in order if part)),
            (self.tr("Persons covered"), ", ".join(map(display.name, basis.persons))),
            (self.tr("Accounts covered"), ", ".join(map(display.code, basis.accounts))),
            (self.tr("Days covered"), self._period(terms)),
        )  # fmt: skip

    def _kind(self, terms: EvidenceTerms) -> str:
        if terms.source_kind is SourceKind.EVIDENCE:
            return ""
        if terms.may_be_passed_on:
            return self.tr("Intelligence only; may be passed on")
        return self.tr("Intelligence only; may not be passed on")

    def _of_receipts(self, custody: tuple[CustodyRecord, ...]) -> tuple[tuple[str, str], ...]:
        """Return the receipts after the first one: the same bytes came again."""
        title = self.tr("Received again")
        return tuple((title, self._received_again(record)) for record in custody[1:])

    def _received_again(self, record: CustodyRecord) -> str:
        display = self._display
        parts = (
            display.moment(record.recorded_at), display.name(record.file_name), record.receipt.received_from,
            record.receipt.medium, record.receipt.seal_number, display.name(record.recorded_by.name),
        )  # fmt: skip
        return " · ".join(part for part in parts if part)

    def _period(self, terms: EvidenceTerms) -> str:
        first, last = self._day(terms.basis.from_on), self._day(terms.basis.to_on)
        return f"{first} – {last}" if first or last else ""

    def _day(self, day: date | None) -> str:
        return "" if day is None else self._display.day(day)

    def _day_and_name(self, day: date | None, name: str) -> str:
        return ", ".join(part for part in (self._day(day), name and self._display.name(name)) if part)
