"""Whose amounts are shown: one account or all, one currency or all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.screening.wording import account_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.flow_layout import FlowLayout

_EVERY = "*"  # no number of an account and no code of a currency


class ScopeBar(QWidget):
    """Holds all tabs of the page to an account and a currency."""

    changed = Signal()

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.account = self._choice(self.tr("Account whose amounts are shown"))
        self.currency = self._choice(self.tr("Currency of the amounts"))
        row = FlowLayout(self, SMALL, TIGHT)
        row.addWidget(self.account)
        row.addWidget(self.currency)
        self.offer((), ())
        self.account.currentIndexChanged.connect(self._tell)
        self.currency.currentIndexChanged.connect(self._tell)
        self.setFocusProxy(self.account)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Return the number of the chosen account; nothing for all, and for one without a number."""
        chosen = self.account.currentData()
        return () if chosen in {_EVERY, ""} else (chosen,)

    @property
    def has_number(self) -> bool:
        """Tell whether what is chosen can be asked for by number: all accounts, or one that has a number."""
        return bool(self.account.currentData())

    def offer(self, accounts: tuple[str, ...], currencies: tuple[str, ...]) -> None:
        """Offer what the case has; what was chosen stays where it is still there."""
        named = [(account_text(self._display, account), account) for account in accounts]
        self._refill(self.account, self.tr("All accounts"), named)
        self._refill(self.currency, self.tr("All currencies"), [(code, code) for code in currencies])

    def has(self, account: str, currency: str | None = None) -> bool:
        """Tell whether figures of an account and currency are shown."""
        is_account = self.account.currentData() in {_EVERY, account}
        return is_account and (currency is None or self.currency.currentData() in {_EVERY, currency})

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _refill(self, choice: QComboBox, everything: str, items: list[tuple[str, str]]) -> None:
        chosen = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, _EVERY)
        for words, value in items:
            choice.addItem(words, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(False)

    def _tell(self, _choice: int) -> None:
        self.changed.emit()
