"""Keying what a covering letter or a held statement says: document, account, days, place, and the figures in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedRecord, KeyedStatement
from investigator_desktop.domain.currency import currencies
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered_money import entered_count
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.money_field import MoneyField
from investigator_desktop.ui.widgets.search_box import SearchBox


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """What was keyed; `keyed_id` is that of the keyed statement which it changes, None for a new one."""

    statement: KeyedStatement
    keyed_id: int | None = None


@dataclass(frozen=True, slots=True)
class KeyOffer:
    """What the dialog offers: documents, the held ones first, accounts, and what is likely meant."""

    items: tuple[EvidenceItem, ...]
    accounts: tuple[str, ...]
    chosen: AccountCompleteness | None
    currency: str


class KeyDialog(FormDialog):
    """Answers with a `KeyAnswer`; what the document does not say stays empty."""

    def __init__(
        self, offer: KeyOffer, display: Display, parent: QWidget, record: KeyedRecord | None = None
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._record = record
        chosen = offer.chosen
        self.item = self._items(offer.items)
        self.account = self._accounts(offer.accounts, "" if chosen is None else chosen.account.key)
        currency = (chosen.currency if chosen is not None else "") or offer.currency
        self.currency = SearchBox(sorted(currencies()), currency, self)
        self.first = DateField(self.tr("First day"), display, self)
        self.last = DateField(self.tr("Last day"), display, self)
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(self.tr("for example: page 2, below the table"))
        self.opening = self._money(self.tr("Opening balance"), currency)
        self.credits = self._money(self.tr("Money in, in all"), currency)
        self.debits = self._money(self.tr("Money out, in all"), currency)
        self.closing = self._money(self.tr("Closing balance"), currency)
        self.count = QLineEdit(self)
        self.count.setPlaceholderText(self.tr("empty: not stated"))
        self._describe()
        self._add_rows()
        self.currency.currentTextChanged.connect(self._follow_currency)
        if record is not None:
            self._show(record.statement)

    def fault(self) -> Fault | None:
        """Return the first field that is not right."""
        return self._fault_of_place() or self._fault_of_days() or self._fault_of_figures()

    def answer(self) -> KeyAnswer:
        """Return what was keyed."""
        first, last = self._days()
        statement = KeyedStatement(
            int(self.item.currentData()),
            "".join(self.account.currentText().split()).upper(),
            self.currency.choice() or "",
            first,
            last,
            self.place.text().strip(),
            self.opening.money,
            self.closing.money,
            self.credits.money,
            self.debits.money,
            entered_count(self.count.text()),
        )
        return KeyAnswer(statement, None if self._record is None else self._record.id)

    # fields

    def _items(self, items: tuple[EvidenceItem, ...]) -> QComboBox:
        box = QComboBox(self)
        for item in items:
            box.addItem(f"{item.label} · {item.file_name}", item.id)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _accounts(self, accounts: tuple[str, ...], chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(accounts)
        box.setCurrentText(chosen)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _money(self, title: str, currency: str) -> MoneyField:
        return MoneyField(title, currency, self._display, self)

    def _describe(self) -> None:
        is_new = self._record is None
        self.describe(
            self.tr("Key a statement") if is_new else self.tr("Change a keyed statement"),
            self.tr(
                "Copy what the document itself says. It is kept with your name, the time and the place, compared with "
                "the entries, and never counted as an entry."
            ),
            self.tr("Key it") if is_new else self.tr("Change it"),
        )

    def _add_rows(self) -> None:
        for title, field in (
            (self.tr("Document"), self.item), (self.tr("Place in the document"), self.place),
            (self.tr("Account"), self.account), (self.tr("Currency"), self.currency),
            (self.tr("Days"), self._period()), (self.tr("Opening balance"), self.opening),
            (self.tr("Money in, in all"), self.credits), (self.tr("Money out, in all"), self.debits),
            (self.tr("Closing balance"), self.closing), (self.tr("Number of rows"), self.count),
        ):  # fmt: skip
            self.add_row(title, field)

    def _period(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.first)
        row.addWidget(label("–", Look.MUTED, holder))
        row.addWidget(self.last)
        row.addStretch(1)
        return holder

    def _show(self, keyed: KeyedStatement) -> None:
        self.item.setCurrentIndex(max(0, self.item.findData(keyed.evidence_id)))
        self.account.setCurrentText(keyed.account_key)
        self.currency.setCurrentText(keyed.currency)
        self.first.set_day(keyed.from_on)
        self.last.set_day(keyed.to_on)
        self.place.setText(keyed.place)
        for field, money in zip(
            self._figures(), (keyed.opening, keyed.credits, keyed.debits, keyed.closing), strict=True
        ):
            field.set_money(money)
        self.count.setText("" if keyed.entry_count is None else str(keyed.entry_count))

    def _figures(self) -> tuple[MoneyField, ...]:
        return self.opening, self.credits, self.debits, self.closing

    def _follow_currency(self) -> None:
        for field in self._figures():
            field.set_currency(self.currency.choice() or "")

    # what is not right

    def _fault_of_place(self) -> Fault | None:
        if self.item.currentData() is None:
            return self.item, self.tr("Choose the document that says it; add it to the evidence first.")
        if not self.place.text().strip():
            return self.place, self.tr("Enter the place in the document where it stands.")
        if not self.account.currentText().strip():
            return self.account, self.tr("Enter the number of the account.")
        if self.currency.choice() is None:
            return self.currency, self.tr("Choose a currency of the list.")
        return None

    def _fault_of_days(self) -> Fault | None:
        for field in (self.first, self.last):
            if field.day is None:
                return field, self.tr("Enter the first and the last day as dd.mm.yyyy.")
        first, last = self._days()
        if first > last:
            return self.last, self.tr("The last day is before the first one.")
        return None

    def _fault_of_figures(self) -> Fault | None:
        for field in self._figures():
            if field.is_wrong:
                return field, field.echo.text()
        if self.count.text().strip() and entered_count(self.count.text()) is None:
            return self.count, self.tr("Enter the number of rows as a whole number.")
        is_empty = all(field.money is None for field in self._figures())
        if is_empty and not self.count.text().strip():
            return self.credits, self.tr(
                "Enter at least one figure: a turnover, a balance or the number of rows."
            )
        return None

    def _days(self) -> tuple[date, date]:
        return self.first.day or date.min, self.last.day or date.max
