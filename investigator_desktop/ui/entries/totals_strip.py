"""How many entries are shown, and what went in and out in each currency; what does not count stands apart."""

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
        self.excluded_texts: tuple[str, ...] = ()
        self.repeated_text = ""
        self.sums: tuple[CurrencySum, ...] = ()

    def show_sums(self, entry_count: int, sums: tuple[CurrencySum, ...]) -> None:
        """Show the sums of another view."""
        self.sums = sums
        for old in self._parts:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.count_text = self.tr("%Ln entries", "", entry_count)
        counted = [
            _Part(found, self._display, self) for found in sums if found.credit_count + found.debit_count
        ]
        excluded = [_ExcludedPart(found, self._display, self) for found in sums if found.excluded_count]
        self.excluded_texts = tuple(part.count_text for part in excluded)
        repeated = [_RepeatedPart(sums, self._display, self)] if any(s.repeated_count for s in sums) else []
        self.repeated_text = "".join(part.count_text for part in repeated)
        self._parts = [_text(self.count_text, Look.STRONG, self), *counted, *excluded, *repeated]
        for part in self._parts:
            self._flow.addWidget(part)
            part.show()


class _SumsPart(QWidget):
    """Amounts side by side, each with the arrow of its direction and its sentence for whoever cannot see it."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(HAIR + 2)

    def add_text(self, text: str, look: Look) -> None:
        """Add a text."""
        self._row.addWidget(_text(text, look, self))

    def add_picture(self, icon_name: str, ink: str) -> None:
        """Add an icon."""
        picture = QLabel(self)
        picture.setPixmap(pixmap(icon_name, ink, _ICON_SIZE))
        self._row.addWidget(picture)

    def add_sum(self, icon_name: str, ink: str, money: Money, sentence: str) -> None:
        """Add an amount with its arrow; `sentence` has a place for the amount."""
        self.add_picture(icon_name, ink)
        made = _text(self._display.amount(money), Look.BODY, self)
        made.setToolTip(sentence.format(amount=self._display.money(money)))
        made.setAccessibleName(made.toolTip())
        self._row.addWidget(made)


class _Part(_SumsPart):
    """The entries that count, in one currency."""

    def __init__(self, found: CurrencySum, display: Display, parent: QWidget) -> None:
        super().__init__(display, parent)
        self.add_text(found.credits.currency or self.tr("no currency"), Look.STRONG)
        self.add_sum("credit", colours().credit, found.credits, self.tr("Money in: {amount}"))
        self.add_sum("debit", colours().debit, found.debits, self.tr("Money out: {amount}"))


class _ExcludedPart(_SumsPart):
    """The excluded entries in one currency, which are in no other sum."""

    def __init__(self, found: CurrencySum, display: Display, parent: QWidget) -> None:
        super().__init__(display, parent)
        nothing = Money(0, found.credits.scale, found.credits.currency)
        money_in, money_out = found.excluded_credits or nothing, found.excluded_debits or nothing
        self.count_text = self.tr("%Ln excluded", "", found.excluded_count)
        self.add_picture("exclude", colours().bad)
        self.add_text(self.count_text, Look.STRONG)
        self.add_text(found.credits.currency or self.tr("no currency"), Look.MUTED)
        self.add_sum("credit", colours().muted, money_in, self.tr("Excluded, money in: {amount}"))
        self.add_sum("debit", colours().muted, money_out, self.tr("Excluded, money out: {amount}"))


class _RepeatedPart(_SumsPart):
    """The entries that a second statement gives again, which are in no sum; their own sums are in the tip."""

    def __init__(self, sums: tuple[CurrencySum, ...], display: Display, parent: QWidget) -> None:
        super().__init__(display, parent)
        count = sum(found.repeated_count for found in sums)
        self.count_text = self.tr(
            "%Ln entries are repeated in a second statement and counted once", "", count
        )
        self.add_picture("copy", colours().accent)
        self.add_text(self.count_text, Look.MUTED)
        self.setToolTip("\n".join(self._sums(found) for found in sums if found.repeated_count))

    def _sums(self, found: CurrencySum) -> str:
        nothing = Money(0, found.credits.scale, found.credits.currency)
        text = self.tr("In no sum: money in {money_in}, money out {money_out}")
        return text.format(
            money_in=self._display.money(found.repeated_credits or nothing),
            money_out=self._display.money(found.repeated_debits or nothing),
        )


def _text(text: str, look: Look, parent: QWidget) -> QLabel:
    made = label(text, look, parent)
    made.setWordWrap(False)
    return made
