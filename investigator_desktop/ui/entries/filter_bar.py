"""The filters over the entries, which all hold together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered import entered_amount
from investigator_desktop.ui.entries.decision_filters import DecisionFilters, EpisodeChoice
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.terms import DIRECTION_TITLES
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label, set_look

PATIENCE_MILLISECONDS = 250
_AMOUNT_SCALE = 2


class FilterBar(QWidget):
    """Waits until typing pauses, then tells the filters as one query."""

    query_changed = Signal(object)  # EntryQuery without an order

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._told = EntryQuery()
        self.text = self._line(self.tr("Text in any script"), 13)
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.account = QComboBox(self)
        self.party = self._line(self.tr("Party"), 12)
        self.first = DateField(self.tr("From"), display, self)
        self.last = DateField(self.tr("To"), display, self)
        self.least = self._line(self.tr("Amount from"), 8)
        self.most = self._line(self.tr("Amount to"), 8)
        self.direction = QComboBox(self)
        self.decisions = DecisionFilters(self)
        self.clear_button = icon_button(self.tr("Clear filters"), "close", self)
        self._holders: dict[QWidget, QWidget] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self.clear_button.setEnabled(False)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def query(self) -> EntryQuery:
        """Return the filters as they stand."""
        account_id, direction = self.account.currentData(), self.direction.currentData()
        entered = EntryQuery(
            account_ids=() if account_id is None else (int(account_id),),
            from_on=self.first.day,
            to_on=self.last.day,
            direction=None if direction is None else Direction(direction),
            party=self.party.text().strip(),
            text=self.text.text().strip(),
            least=self._amount(self.least),
            most=self._amount(self.most),
            amount_scale=_AMOUNT_SCALE,
        )
        return self.decisions.applied(entered)

    def show_accounts(self, accounts: tuple[AccountRecord, ...]) -> None:
        """Offer these accounts; the chosen one stays chosen."""
        chosen = self.account.currentData()
        self.account.blockSignals(True)
        self.account.clear()
        self.account.addItem(self.tr("All accounts"), None)
        for account in accounts:
            self.account.addItem(self._account_title(account), account.id)
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
        self.account.blockSignals(False)

    def show_decided(self, tags: Iterable[str], episodes: Iterable[Episode]) -> None:
        """Offer these tags and episodes; without any there is no choice of them."""
        self.decisions.offer(tags, episodes)
        for box in (self.decisions.tag, self.decisions.episode):
            self._holders[box].setVisible(box.count() > 1)

    def show_episode(self, choice: EpisodeChoice) -> None:
        """Show the entries of an episode, or all others, without any other filter."""
        self.clear()
        self.decisions.choose_episode(choice)
        self._tell_now()

    def show_text(self, text: str) -> None:
        """Filter by a text."""
        self.text.setText(text)
        self._tell_now()

    def show_period(self, first: date | None, last: date | None) -> None:
        """Filter by a period."""
        self.first.set_day(first)
        self.last.set_day(last)
        self._tell_now()

    def clear(self) -> None:
        """Remove all filters."""
        for field in (self.text, self.party, self.least, self.most, self.first.field, self.last.field):
            field.clear()
        self.account.setCurrentIndex(0)
        self.direction.setCurrentIndex(0)
        self.decisions.clear()
        self._tell_now()

    # frame

    def _line(self, title: str, width: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(title)
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * width + 24)
        return field

    def _fill(self) -> None:
        self.account.setAccessibleName(self.tr("Account"))
        self.account.addItem(self.tr("All accounts"), None)
        self.account.setMinimumContentsLength(15)
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.direction.setAccessibleName(self.tr("Direction"))
        self.direction.addItem(self.tr("In and out"), None)
        for direction, title in DIRECTION_TITLES.items():
            self.direction.addItem(icon(direction.value), self._display.text(title), direction)

    def _lay_out(self) -> None:
        flow = FlowLayout(self, TIGHT, TIGHT)
        for title, widget in (
            (self.tr("Text in any script"), self.text),
            (self.tr("Account"), self.account),
            (self.tr("Party"), self.party),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Amount from"), self.least),
            (self.tr("Amount to"), self.most),
            (self.tr("Direction"), self.direction),
            (self.tr("Which entries count"), self.decisions.standing),
            (self.tr("Tag"), self.decisions.tag),
            (self.tr("Episode"), self.decisions.episode),
        ):
            self._holders[widget] = self._titled(title, widget)
            flow.addWidget(self._holders[widget])
        flow.addWidget(self._titled("", self.clear_button))

    def _titled(self, title: str, widget: QWidget) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR - 2)
        head = label(title, Look.NOTE, holder)
        head.setWordWrap(False)
        head.setBuddy(widget)
        column.addWidget(head)
        column.addWidget(widget)
        return holder

    def _connect(self) -> None:
        for field in (self.text, self.party, self.least, self.most):
            field.textChanged.connect(self._wait)
            field.returnPressed.connect(self._tell_now)
        self.first.day_changed.connect(self._wait)
        self.last.day_changed.connect(self._wait)
        self.account.currentIndexChanged.connect(self._wait)
        self.direction.currentIndexChanged.connect(self._wait)
        self.decisions.chosen.connect(self._wait)
        self.clear_button.clicked.connect(self.clear)
        self._patience.timeout.connect(self._tell)

    # telling

    def _wait(self) -> None:
        self._patience.start()

    def _tell_now(self) -> None:
        self._patience.stop()
        self._tell()

    def _tell(self) -> None:
        query = self.query
        self.clear_button.setEnabled(query != EntryQuery())
        if query != self._told:
            self._told = query
            self.query_changed.emit(query)

    def _amount(self, field: QLineEdit) -> int | None:
        text = field.text().strip()
        units = entered_amount(text, _AMOUNT_SCALE)
        set_look(field, "wrong" if text and units is None else "")
        return units

    def _account_title(self, account: AccountRecord) -> str:
        identity = account.identity
        name = self._display.code(identity.iban or identity.number)
        parts = (name, identity.currency or "", self._display.name(identity.holder))
        return " · ".join(part for part in parts if part)


def ordered(query: EntryQuery, like: EntryQuery) -> EntryQuery:
    """Return the filters of one query in the order of another."""
    return replace(query, order=like.order, is_descending=like.is_descending)
