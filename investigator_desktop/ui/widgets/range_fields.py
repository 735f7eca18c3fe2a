"""Two fields for the least and the most that an amount may be; one of them alone is an exact amount."""

from __future__ import annotations

from PySide6.QtCore import QObject

from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.domain.money import Money
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.money_field import MoneyField


class RangeFields(QObject):
    """Adds its two rows to a dialog."""

    def __init__(
        self, least_title: str, most_title: str, currency: str, display: Display, dialog: FormDialog
    ) -> None:
        super().__init__(dialog)
        self.least = MoneyField(least_title, currency, display, dialog)
        self.most = MoneyField(most_title, currency, display, dialog)
        self.most.field.setPlaceholderText(self.tr("empty: the same, the amount is exact"))
        dialog.add_row(least_title, self.least)
        dialog.add_row(most_title, self.most)

    def set_currency(self, currency: str) -> None:
        """Read what was typed as amounts of another currency."""
        self.least.set_currency(currency)
        self.most.set_currency(currency)

    def show_range(self, amount: MoneyRange | None) -> None:
        """Show a range."""
        self.least.set_money(None if amount is None else amount.low_money)
        is_exact = amount is None or not amount.width
        self.most.set_money(None if is_exact or amount is None else amount.high_money)

    def fault(self) -> Fault | None:
        """Return the field that is no amount, or a most below the least."""
        for field in (self.least, self.most):
            if field.is_wrong:
                return field, field.echo.text()
        amount = self._ends()
        if amount is not None and (amount[0] - amount[1]).units > 0:
            return self.most, self.tr("The most is below the least.")
        return None

    def _ends(self) -> tuple[Money, Money] | None:
        low, high = self.least.money or self.most.money, self.most.money or self.least.money
        return None if low is None or high is None else (low, high)

    def amount(self) -> MoneyRange | None:
        """Return the range, None where nothing was entered."""
        ends = self._ends()
        return None if ends is None else MoneyRange.between(*ends)
