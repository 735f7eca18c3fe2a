"""An amount copied from a document: below it stands how it was understood, so that a slip of the keys is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered_money import entered_money
from investigator_desktop.ui.theme import HAIR
from investigator_desktop.ui.widgets.labels import Look, label, set_look


class MoneyField(QWidget):
    """Empty means that the document does not say it."""

    def __init__(self, title: str, currency: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._currency = currency
        self.field = QLineEdit(self)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("empty: not stated"))
        self.echo = label("", Look.NOTE, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR // 2)
        column.addWidget(self.field)
        column.addWidget(self.echo)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._follow)
        self._follow()

    @property
    def money(self) -> Money | None:
        """Return the amount, None where there is none or it cannot be understood."""
        return entered_money(self.field.text(), self._currency)

    @property
    def is_wrong(self) -> bool:
        """Tell whether something stands in the field that is no amount of the currency."""
        return bool(self.field.text().strip()) and self.money is None

    def set_currency(self, currency: str) -> None:
        """Read what was typed as an amount of another currency."""
        self._currency = currency
        self._follow()

    def set_money(self, money: Money | None) -> None:
        """Show an amount."""
        self.field.setText("" if money is None else str(money))

    def _follow(self) -> None:
        money = self.money
        wrong = self.tr("This is no amount in {currency}.").format(currency=self._currency)
        understood = (
            ""
            if money is None
            else self.tr("Understood as {amount}").format(amount=self._display.money(money))
        )
        self.echo.setText(wrong if self.is_wrong else understood)
        self.echo.setVisible(bool(self.echo.text()))
        set_look(self.field, "wrong" if self.is_wrong else "")
