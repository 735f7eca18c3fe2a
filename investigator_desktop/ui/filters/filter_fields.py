"""All fields of the filters, which hold together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered import entered_amount
from investigator_desktop.ui.filters.choices import choice_box, position_of, refill
from investigator_desktop.ui.filters.decision_filters import DecisionFilters
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.terms import DIRECTION_TITLES
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import set_look
from investigator_desktop.ui.widgets.titled import titled


class FilterFields(QWidget):
    """Every field under its title, in as many lines as the width needs; tells of every change and of Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._scale = EntryQuery().amount_scale
        self._is_showing = False
        self.account = choice_box(self.tr("Account"), 15, self)
        self.party = self._line(self.tr("Party"), 12)
        self.first = DateField(self.tr("From"), display, self)
        self.last = DateField(self.tr("To"), display, self)
        self.least = self._line(self.tr("Amount from"), 8)
        self.most = self._line(self.tr("Amount to"), 8)
        self.currency = choice_box(self.tr("Currency"), 6, self)
        self.direction = choice_box(self.tr("Direction"), 9, self)
        self.decisions = DecisionFilters(display, self)
        self._holders: dict[QWidget, QWidget] = {}
        self._fill()
        self._lay_out()
        self._connect()

    def applied(self, query: EntryQuery) -> EntryQuery:
        """Return a query with what the fields say in place of what it said of that."""
        direction = self.direction.currentData()
        said = replace(
            query,
            account_ids=self.account.currentData() or (),
            from_on=self.first.day,
            to_on=self.last.day,
            direction=None if direction is None else Direction(direction),
            party=self.party.text().strip(),
            least=self._amount(self.least),
            most=self._amount(self.most),
            amount_scale=self._scale,
            currency=self.currency.currentData() or "",
        )
        return self.decisions.applied(said)

    def show_query(self, query: EntryQuery) -> None:
        """Show what a query says, without telling of it."""
        self._is_showing = True
        self._scale = query.amount_scale
        self._choose_accounts(query.account_ids)
        self.first.set_day(query.from_on)
        self.last.set_day(query.to_on)
        self.party.setText(query.party)
        for field, units in ((self.least, query.least), (self.most, query.most)):
            field.setText("" if units is None else decimal_text(units, self._scale))
            self._amount(field)
        if position_of(self.currency, query.currency or None) < 0:
            self.currency.addItem(query.currency, query.currency)
        self.currency.setCurrentIndex(position_of(self.currency, query.currency or None))
        self.direction.setCurrentIndex(position_of(self.direction, query.direction))
        self.decisions.show_query(query)
        self._is_showing = False

    def offer_accounts(self, accounts: Sequence[AccountRecord], currencies: Iterable[str]) -> None:
        """Offer these accounts and currencies; the chosen ones stay chosen."""
        titled = [(self.account_title(account), (account.id,)) for account in accounts]
        refill(self.account, self.tr("All accounts"), titled)
        refill(self.currency, self.tr("All"), [(code, code) for code in currencies])

    def offer_decided(self, tags: Iterable[str], episodes: Iterable[Episode]) -> None:
        """Offer these tags and episodes; without any there is no choice of them."""
        self.decisions.offer(tags, episodes)
        for box in (self.decisions.tag, self.decisions.episode):
            self._holders[box].setVisible(box.count() > 1)

    def account_title(self, account: AccountRecord) -> str:
        """Return number, currency and holder of an account in one piece."""
        identity = account.identity
        name = self._display.code(identity.iban or identity.number)
        parts = (name, identity.currency or "", self._display.name(identity.holder))
        return " · ".join(part for part in parts if part)

    # frame

    def _line(self, title: str, width: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(title)
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * width + 24)
        return field

    def _fill(self) -> None:
        self.offer_accounts((), ())
        self.direction.addItem(self.tr("In and out"), None)
        for direction, title in DIRECTION_TITLES.items():
            self.direction.addItem(icon(direction.value), self._display.text(title), direction)

    def _lay_out(self) -> None:
        flow = FlowLayout(self, TIGHT, TIGHT)
        for title, widget in (
            (self.tr("Account"), self.account),
            (self.tr("Party"), self.party),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Amount from"), self.least),
            (self.tr("Amount to"), self.most),
            (self.tr("Currency"), self.currency),
            (self.tr("Direction"), self.direction),
            (self.tr("Which entries count"), self.decisions.standing),
            (self.tr("Tag"), self.decisions.tag),
            (self.tr("Episode"), self.decisions.episode),
        ):
            self._holders[widget] = titled(title, widget, self)
            flow.addWidget(self._holders[widget])
        self.offer_decided((), ())

    def _connect(self) -> None:
        for field in (self.party, self.least, self.most):
            field.textChanged.connect(self._tell)
            field.returnPressed.connect(self.entered)
        self.first.day_changed.connect(self._tell)
        self.last.day_changed.connect(self._tell)
        for box in (self.account, self.currency, self.direction):
            box.currentIndexChanged.connect(self._tell)
        self.decisions.chosen.connect(self._tell)

    def _tell(self, _value: object = None) -> None:
        if not self._is_showing:
            self.changed.emit()

    def _choose_accounts(self, ids: tuple[int, ...]) -> None:
        wanted = ids or None
        if position_of(self.account, wanted) < 0:
            self.account.addItem(self.tr("%Ln accounts", "", len(ids)), wanted)
        self.account.setCurrentIndex(position_of(self.account, wanted))

    def _amount(self, field: QLineEdit) -> int | None:
        text = field.text().strip()
        units = entered_amount(text, self._scale)
        set_look(field, "wrong" if text and units is None else "")
        return units
