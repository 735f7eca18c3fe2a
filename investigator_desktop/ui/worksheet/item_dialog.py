"""The dialog for an item of a worksheet: what, how much at least and at most, when, on what basis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.currency import currencies
from investigator_desktop.domain.indirect import ItemKind, ItemShape, WorksheetItem, shape_of
from investigator_desktop.domain.indirect_words import KIND_HINTS, KIND_NAMES
from investigator_desktop.operations.indirect.items import KeptItem
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.range_fields import RangeFields
from investigator_desktop.ui.widgets.search_box import SearchBox
from investigator_desktop.ui.widgets.standing_fields import StandingFields


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """What was entered; `item_id` is that of the item which it changes, None for a new one."""

    item: WorksheetItem
    standing: Standing
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class ItemOffer:
    """What the dialog offers: the party, parties that are known, documents, the currency of the case."""

    party: str
    parties: tuple[str, ...]
    evidence: Sequence[EvidenceItem]
    currency: str


class ItemDialog(FormDialog):
    """Answers with an `ItemAnswer`; days that the kind does not need are hidden."""

    def __init__(
        self, offer: ItemOffer, display: Display, parent: QWidget, kept: KeptItem | None = None
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._kept = kept
        before = None if kept is None else kept.item
        self._describe()
        self.party = self._parties(offer, before)
        self.kind = QComboBox(self)
        for kind in ItemKind:
            self.kind.addItem(display.text(KIND_NAMES[kind]), kind.value)
        self.hint = label("", Look.NOTE, self)
        self.name = QLineEdit(self)
        currency = offer.currency if before is None or before.amount is None else before.amount.currency
        self.currency = SearchBox(sorted(currencies()), currency, self)
        self.on = DateField(self.tr("At the end of"), display, self)
        self.first = DateField(self.tr("From"), display, self)
        self.last = DateField(self.tr("To"), display, self)
        for title, field in (
            (self.tr("Party"), self.party), (self.tr("Kind"), self.kind), ("", self.hint),
            (self.tr("Name"), self.name), (self.tr("Currency"), self.currency),
        ):  # fmt: skip
            self.add_row(title, field)
        self.amounts = RangeFields(self.tr("At least"), self.tr("At most"), currency, display, self)
        for title, day in (
            (self.tr("At the end of"), self.on), (self.tr("From"), self.first), (self.tr("To"), self.last),
        ):  # fmt: skip
            self.add_row(title, day)
        self.standing = StandingFields(offer.evidence, self, None if kept is None else kept.standing)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.currency.currentTextChanged.connect(self._follow_currency)
        if before is not None:
            self._show(before)
        self._follow_kind()

    def _describe(self) -> None:
        sentence = self.tr(
            "An amount that is not known exactly is entered as a range; the result then has a range too. Every item "
            "says on what it stands."
        )
        if self._kept is None:
            self.describe(self.tr("Add an item"), sentence, self.tr("Add it"))
        else:
            self.describe(self.tr("Change an item"), sentence, self.tr("Change it"))

    def _parties(self, offer: ItemOffer, before: WorksheetItem | None) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(offer.parties)
        box.setCurrentText(offer.party if before is None else before.party)
        return box

    def _show(self, item: WorksheetItem) -> None:
        self.kind.setCurrentIndex(self.kind.findData(item.kind.value))
        self.name.setText(item.name)
        self.amounts.show_range(item.amount)
        self.on.set_day(item.on)
        self.first.set_day(item.from_on)
        self.last.set_day(item.to_on)

    def chosen_kind(self) -> ItemKind:
        """Return the kind."""
        return ItemKind(self.kind.currentData())

    def _follow_kind(self) -> None:
        kind = self.chosen_kind()
        shape = shape_of(kind)
        self.hint.setText(self._display.text(KIND_HINTS[kind]))
        self.form.setRowVisible(self.on, shape is ItemShape.LEVEL)
        for field in (self.first, self.last):
            self.form.setRowVisible(field, shape in {ItemShape.FLOW, ItemShape.HOLDING})
        for widget in (self.amounts.least, self.amounts.most, self.currency):
            self.form.setRowVisible(widget, shape is not ItemShape.NOTE)

    def _follow_currency(self) -> None:
        self.amounts.set_currency(self.currency.choice() or "")

    def fault(self) -> Fault | None:
        """Return the first field that is not right."""
        if not self.party.currentText().strip():
            return self.party, self.tr("Enter the party whose worksheet it is.")
        if not self.name.text().strip():
            return self.name, self.tr("Enter what it is called, such as the number of the account.")
        if shape_of(self.chosen_kind()) is not ItemShape.NOTE:
            return self._fault_of_amount() or self._fault_of_days() or self.standing.fault()
        return self.standing.fault()

    def _fault_of_amount(self) -> Fault | None:
        if self.currency.choice() is None:
            return self.currency, self.tr("Choose a currency of the list.")
        wrong = self.amounts.fault()
        if wrong is None and self.amounts.amount() is None:
            return self.amounts.least, self.tr("Enter an amount; nought counts too.")
        return wrong

    def _fault_of_days(self) -> Fault | None:
        shape = shape_of(self.chosen_kind())
        needed = {ItemShape.LEVEL: (self.on,), ItemShape.FLOW: (self.first, self.last)}.get(shape, ())
        for field in (self.on, self.first, self.last):
            is_wrong = field.day is None and bool(field.field.text().strip())
            if is_wrong or (field in needed and field.day is None):
                return field.field, self.tr("Enter a day as day, month and year.")
        if self.first.day and self.last.day and self.first.day > self.last.day:
            return self.last.field, self.tr("The last day is before the first one.")
        return None

    def answer(self) -> ItemAnswer:
        """Return what was entered."""
        kind = self.chosen_kind()
        shape = shape_of(kind)
        has_days = shape in {ItemShape.FLOW, ItemShape.HOLDING}
        item = WorksheetItem(
            self.party.currentText().strip(),
            kind,
            self.name.text().strip(),
            None if shape is ItemShape.NOTE else self.amounts.amount(),
            self.on.day if shape is ItemShape.LEVEL else None,
            self.first.day if has_days else None,
            self.last.day if has_days else None,
            () if self._kept is None else self._kept.item.accounts,
        )
        return ItemAnswer(item, self.standing.standing(), None if self._kept is None else self._kept.id)
