"""The line of figures at the top: accounts, entries, days, what came in and went out, and how much is complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.overview import CaseFigures, CurrencyFigures
from investigator_desktop.domain.overview_words import NO_CURRENCY
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, card, label

_MOST_CURRENCIES = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """What a tile says: a small title, one or two figures, and a tip with all of it."""

    title: str
    lines: tuple[str, ...]
    tip: str = ""


class FigureTiles(QWidget):
    """Tiles beside each other; those that find no room go into a second line."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._flow = FlowLayout(self, HAIR + 2, TIGHT)
        self._figures: CaseFigures | None = None
        self._accounts: tuple[AccountCompleteness, ...] = ()
        self.texts: tuple[str, ...] = ()

    def show_figures(self, figures: CaseFigures) -> None:
        """Show other figures."""
        self._figures = figures
        self._show()

    def show_accounts(self, accounts: tuple[AccountCompleteness, ...]) -> None:
        """Show how many accounts are complete."""
        self._accounts = accounts
        self._show()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if self._figures is None:
            return
        shown = tuple(self._all(self._figures))
        for one in shown:
            self._flow.addWidget(self._tile(one))
        self.texts = tuple(" ".join((one.title, *one.lines)) for one in shown)
        self._flow.invalidate()
        self._flow.activate()
        self.updateGeometry()

    def _tile(self, figure: Figure) -> QWidget:
        frame = card(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(TIGHT + 1, TIGHT, TIGHT + 1, TIGHT)
        column.setSpacing(0)
        _add(column, figure.title, Look.NOTE, frame)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for line in figure.lines:
            _add(row, line, Look.STRONG, frame)
        row.addStretch(1)
        column.addLayout(row)
        frame.setToolTip(plain_tip(figure.tip))
        frame.setAccessibleName(" ".join((figure.title, *figure.lines)))
        frame.show()
        return frame

    # what the tiles say

    def _all(self, figures: CaseFigures) -> Iterator[Figure]:
        display = self._display
        yield Figure(self.tr("Accounts"), (display.number(figures.account_count),))
        others = self.tr("%Ln counterparties are named in them.", "", figures.counterparty_count)
        counted = self.tr("Excluded entries, and those that a second statement repeats, are in no figure.")
        yield Figure(self.tr("Entries"), (display.number(figures.entry_count),), f"{others}\n{counted}")
        if figures.first_on is not None and figures.last_on is not None:
            days = self.tr("{first} to {last}").format(
                first=display.day(figures.first_on), last=display.day(figures.last_on)
            )
            yield Figure(self.tr("Days of the entries"), (days,))
        for one in figures.sums[:_MOST_CURRENCIES]:
            yield self._currency(one)
        if len(figures.sums) > _MOST_CURRENCIES:
            yield self._other_currencies(figures.sums[_MOST_CURRENCIES:])
        if self._accounts:
            yield self._complete()

    def _currency(self, one: CurrencyFigures) -> Figure:
        display = self._display
        ins = self.tr("in {amount}").format(amount=display.amount(one.credits))
        outs = self.tr("out {amount}").format(amount=display.amount(one.debits))
        net = self.tr("In less out: {amount}").format(amount=display.money(one.net))
        title = one.currency or display.text(NO_CURRENCY)
        return Figure(title, (ins, outs), net)

    def _other_currencies(self, others: Sequence[CurrencyFigures]) -> Figure:
        lines = [
            self.tr("{currency}: in {credits}, out {debits}").format(
                currency=one.currency or self._display.text(NO_CURRENCY),
                credits=self._display.amount(one.credits),
                debits=self._display.amount(one.debits),
            )
            for one in others
        ]
        codes = ", ".join(one.currency or self._display.text(NO_CURRENCY) for one in others)
        return Figure(self.tr("%Ln more currencies", "", len(others)), (codes,), "\n".join(lines))

    def _complete(self) -> Figure:
        whole = sum(one.is_whole for one in self._accounts)
        said = self.tr("{complete} of {all}").format(
            complete=self._display.number(whole), all=self._display.number(len(self._accounts))
        )
        tip = self.tr("An account is complete where every day is proven and nothing contradicts anything.")
        return Figure(self.tr("Complete accounts"), (said,), tip)


def _add(layout: QHBoxLayout | QVBoxLayout, text: str, look: Look, parent: QWidget) -> None:
    made = label(text, look, parent)
    made.setWordWrap(False)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    layout.addWidget(made)
