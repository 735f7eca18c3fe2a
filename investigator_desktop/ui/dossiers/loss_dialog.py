"""The dialog for what a person lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.currency import currencies
from investigator_desktop.domain.loss_words import LOSS_NAMES
from investigator_desktop.domain.losses import Loss, LossKind
from investigator_desktop.operations.losses.keeping import KeptLoss
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.range_fields import RangeFields
from investigator_desktop.ui.widgets.search_box import SearchBox
from investigator_desktop.ui.widgets.standing_fields import StandingFields


@dataclass(frozen=True, slots=True)
class LossAnswer:
    """What was entered; `loss_id` is that of the loss which it changes, None for a new one."""

    loss: Loss
    standing: Standing
    loss_id: int | None = None


class LossDialog(FormDialog):
    """Answers with a `LossAnswer`; a person is entered by name, by a pseudonym of the case, or not at all."""

    def __init__(
        self,
        persons: Sequence[str],
        evidence: Sequence[EvidenceItem],
        currency: str,
        display: Display,
        parent: QWidget,
        kept: KeptLoss | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._describe()
        self.person = QComboBox(self)
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.addItems(persons)
        self.person.setCurrentText("")
        self.kind = QComboBox(self)
        for kind in LossKind:
            self.kind.addItem(display.text(LOSS_NAMES[kind]), kind.value)
        known = currency if kept is None or kept.loss.amount is None else kept.loss.amount.currency
        self.currency = SearchBox(sorted(currencies()), known, self)
        for title, field in (
            (self.tr("Person"), self.person), (self.tr("What was lost"), self.kind),
            (self.tr("Currency"), self.currency),
        ):  # fmt: skip
            self.add_row(title, field)
        self.amount = RangeFields(self.tr("At least"), self.tr("At most"), known, display, self)
        self.back = RangeFields(
            self.tr("Received back, at least"), self.tr("Received back, at most"), known, display, self
        )
        self.first = DateField(self.tr("From"), display, self)
        self.last = DateField(self.tr("To"), display, self)
        self.note = QLineEdit(self)
        for title, widget in (
            (self.tr("From"), self.first), (self.tr("To"), self.last), (self.tr("Note"), self.note),
        ):  # fmt: skip
            self.add_row(title, widget)
        self.standing = StandingFields(evidence, self, None if kept is None else kept.standing)
        self.standing.reason.setPlaceholderText(self.tr("what the person said, when and to whom"))
        self.currency.currentTextChanged.connect(self._follow_currency)
        if kept is not None:
            self._show(kept.loss)

    def _describe(self) -> None:
        sentence = self.tr(
            "The case draws a pseudonym for each person by lot. Files that leave the case show it instead of the name."
        )
        if self._kept is None:
            self.describe(self.tr("Add a loss"), sentence, self.tr("Add it"))
        else:
            self.describe(self.tr("Change a loss"), sentence, self.tr("Change it"))

    def _show(self, loss: Loss) -> None:
        self.person.setCurrentText(loss.person or loss.pseudonym)
        self.kind.setCurrentIndex(self.kind.findData(loss.kind.value))
        self.amount.show_range(loss.amount)
        self.back.show_range(loss.received_back)
        self.first.set_day(loss.from_on)
        self.last.set_day(loss.to_on)
        self.note.setText(loss.note)

    def _follow_currency(self) -> None:
        for fields in (self.amount, self.back):
            fields.set_currency(self.currency.choice() or "")

    def fault(self) -> Fault | None:
        """Return the first field that is not right."""
        if self.currency.choice() is None:
            return self.currency, self.tr("Choose a currency of the list.")
        wrong = self.amount.fault() or self.back.fault()
        if wrong is not None:
            return wrong
        is_held = self.kind.currentData() == LossKind.DOCUMENTS.value
        if self.amount.amount() is None and (not is_held or self.back.amount() is not None):
            return self.amount.least, self.tr("Enter how much was lost.")
        for field in (self.first, self.last):
            if field.day is None and field.field.text().strip():
                return field.field, self.tr("Enter a day as day, month and year.")
        if self.first.day and self.last.day and self.first.day > self.last.day:
            return self.last.field, self.tr("The last day is before the first one.")
        return self.standing.fault()

    def answer(self) -> LossAnswer:
        """Return what was entered."""
        loss = Loss(
            self.person.currentText().strip(),
            "" if self._kept is None else self._kept.loss.pseudonym,
            LossKind(self.kind.currentData()),
            self.amount.amount(),
            self.back.amount(),
            self.first.day,
            self.last.day,
            self.note.text().strip(),
        )
        return LossAnswer(loss, self.standing.standing(), None if self._kept is None else self._kept.id)
