"""How many entries are shown, and what went in and out in each currency."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.sums import CurrencySum
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import HAIR, LARGE, colours
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label

_ICON_SIZE = 14


class TotalsStrip(QWidget):
    """Made anew for every view."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._flow = FlowLayout(self, LARGE, HAIR)
        self._parts: list[QWidget] = []
        self.count_text = ""
        self.sums: tuple[CurrencySum, ...] = ()

    def show_sums(self, entry_count: int, sums: tuple[CurrencySum, ...]) -> None:
        """Show the sums of another view."""
        self.sums = sums
        for old in self._parts:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.count_text = self.tr("%Ln entries", "", entry_count)
        count = label(self.count_text, Look.STRONG, self)
        count.setWordWrap(False)
        self._parts = [count, *(self._part(found) for found in sums)]
        for part in self._parts:
            self._flow.addWidget(part)
            part.show()

    def _part(self, found: CurrencySum) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR + 2)
        shown = colours()
        row.addWidget(self._text(found.credits.currency or self.tr("no currency"), Look.STRONG, part))
        for icon_name, ink, money, sentence in (
            ("credit", shown.credit, found.credits, self.tr("Money in: {amount}")),
            ("debit", shown.debit, found.debits, self.tr("Money out: {amount}")),
        ):
            row.addWidget(self._picture(icon_name, ink, part))
            row.addWidget(self._sum(money, sentence, part))
        return part

    def _sum(self, money: Money, sentence: str, part: QWidget) -> QLabel:
        made = self._text(self._display.amount(money), Look.BODY, part)
        made.setToolTip(sentence.format(amount=self._display.money(money)))
        made.setAccessibleName(made.toolTip())
        return made

    def _text(self, text: str, look: Look, part: QWidget) -> QLabel:
        made = label(text, look, part)
        made.setWordWrap(False)
        return made

    def _picture(self, icon_name: str, ink: str, part: QWidget) -> QLabel:
        picture = QLabel(part)
        picture.setPixmap(pixmap(icon_name, ink, _ICON_SIZE))
        return picture
