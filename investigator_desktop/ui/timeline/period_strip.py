"""The line below the tools: the period in sight or marked, and what went in and out within it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from investigator_desktop.analysis.timeline.model import PeriodChosen, Span, TimelineModel
from investigator_desktop.analysis.timeline.period_sums import PeriodSum, period_sums, transfer_sums
from investigator_desktop.analysis.timeline.times import DAY_US, as_moment, as_us
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.timeline.sum_chips import SumChips
from investigator_desktop.ui.widgets.buttons import icon_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label, set_look


class PeriodStrip(QWidget):
    """Shows one period and its exact sums; a marked one can be opened among the entries or taken back."""

    entries_asked = Signal(object)  # PeriodChosen
    filter_asked = Signal(object)  # PeriodChosen
    cleared = Signal(object)  # the strip

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._marked: PeriodChosen | None = None
        self.period = label("", Look.MUTED, self)
        self.period.setWordWrap(False)
        self.sums = SumChips(self)
        self.open = quiet_button(self.tr("Show its entries"), "entries", self)
        self.filter = quiet_button(self.tr("Filter all pages by it"), "filter", self)
        self.close_button = icon_button(self.tr("Take the marked period back (Esc)"), "close", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.period)
        row.addWidget(self.sums, 1)
        row.addWidget(self.open)
        row.addWidget(self.filter)
        row.addWidget(self.close_button)
        self.setMinimumHeight(max(self.open.sizeHint().height(), self.close_button.sizeHint().height()))
        self.open.clicked.connect(self._ask_entries)
        self.filter.clicked.connect(self._ask_filter)
        self.close_button.clicked.connect(self._clear)

    def show_view(self, model: TimelineModel, view: TimelineView) -> None:
        """Show the marked period of a view, else the period in sight."""
        self._marked = view.selection
        begin, end = _ends(view.selection) if view.selection else _seen(model, view)
        text = self._period(begin, end)
        self.period.setText(self.tr("Marked: {period}").format(period=text) if self._marked else text)
        set_look(self.period, Look.STRONG if self._marked else Look.MUTED)
        self.sums.show_texts(self._sums(model, Span(as_us(begin), as_us(end)), view.currency))
        for button in (self.open, self.filter, self.close_button):
            button.setVisible(self._marked is not None)

    def _sums(self, model: TimelineModel, period: Span, currency: str) -> list[str]:
        """Return the sums of the entries, and after them those of money transfers, which are no entries."""
        entries = [self._sum(one) for one in period_sums(model, period, currency)] or [self.tr("no entries")]
        moved = [self._moved(one) for one in transfer_sums(model, period, currency)]
        return [isolate(text) for text in (*entries, *moved)]

    def _sum(self, one: PeriodSum) -> str:
        return self._filled(self.tr("{currency} in {credits}, out {debits}, %Ln entries", "", one.count), one)

    def _moved(self, one: PeriodSum) -> str:
        sentence = self.tr("and %Ln money transfers: {currency} in {credits}, out {debits}", "", one.count)
        return self._filled(sentence, one)

    def _filled(self, sentence: str, one: PeriodSum) -> str:
        display = self._display
        return sentence.format(
            currency=display.code(one.credits.currency),
            credits=display.amount(one.credits),
            debits=display.amount(one.debits),
        )

    def _period(self, begin: datetime, end: datetime) -> str:
        display = self._display
        if as_us(end) - as_us(begin) < 3 * DAY_US:
            first, last = display.moment(begin, "minute"), display.moment(end, "minute")
        else:
            first, last = display.day(begin.date()), display.day((end - timedelta(microseconds=1)).date())
        return self.tr("{begin} to {end}").format(begin=first, end=last)

    def _ask_entries(self) -> None:
        self.entries_asked.emit(self._marked)

    def _ask_filter(self) -> None:
        self.filter_asked.emit(self._marked)

    def _clear(self) -> None:
        self.cleared.emit(self)


def _ends(period: PeriodChosen) -> tuple[datetime, datetime]:
    return period.from_at, period.to_at


def _seen(model: TimelineModel, view: TimelineView) -> tuple[datetime, datetime]:
    """Return the period in sight without the margins before and after everything there is."""
    span, extent = view.span, model.extent
    begin, end = max(span.begin, extent.begin), min(span.end, extent.end)
    return as_moment(begin), as_moment(max(begin, end))
