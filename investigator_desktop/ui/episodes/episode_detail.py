"""One episode: what is said of it, its sums, and always the sums of all other entries beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.decisions import EpisodeText
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.sums import sums_by_currency
from investigator_desktop.ui.episodes.episode_model import period_text
from investigator_desktop.ui.episodes.totals_table import TotalsTable
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, leading, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.operations.episodes import EpisodeTotals


_BETWEEN = " · "


class EpisodeDetail(QFrame):
    """Shows one episode at a time."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._display = display
        self._area = QScrollArea(self)
        self._inner = QWidget(self._area)
        self._title = selectable_label("", Look.TITLE, self._inner)
        self._form = QFormLayout()
        self.article = selectable_label("", Look.BODY, self._inner)
        self.persons = selectable_label("", Look.BODY, self._inner)
        self.period = selectable_label("", Look.BODY, self._inner)
        self.sentence = selectable_label("", Look.BODY, self._inner)
        self.excluded = label("", Look.CAUTION, self._inner)
        self.change_button = plain_button(self.tr("Change…"), "correct", self._inner)
        self.remove_button = plain_button(self.tr("Remove"), "trash", self._inner)
        self.entries_button = plain_button(self.tr("Show its entries"), "entries", self._inner)
        self.within = TotalsTable(self.tr("Sums of the episode"), display, self._inner)
        self.rest_button = plain_button(self.tr("Show the rest"), "entries", self._inner)
        self.rest = TotalsTable(self.tr("Sums of all other entries"), display, self._inner)
        self._lay_out()

    def show_text(self, text: EpisodeText) -> None:
        """Show what is said of another episode; its sums follow."""
        self._title.setText(self._display.name(text.title))
        self.article.setText(self._display.name(text.article) or self.tr("not stated"))
        self.persons.setText("\n".join(map(self._display.name, text.persons)) or self.tr("not stated"))
        self.period.setText(period_text(self._display, text) or self.tr("not stated"))

    def show_totals(self, totals: EpisodeTotals) -> None:
        """Show the sums of the episode and of the rest."""
        sentence = self.tr("%Ln of {total} entries: {within}; the rest: {rest}.", "", totals.entry_count)
        self.sentence.setText(
            sentence.format(
                total=self._display.number(totals.case_count),
                within=self._sums(totals.within),
                rest=self._sums(totals.rest),
            )
        )
        count = totals.excluded_count
        self.excluded.setText(
            self.tr("%Ln entries of the case are excluded and in none of these sums.", "", count)
        )
        self.excluded.setVisible(count > 0)
        self.within.show_totals(totals.within)
        self.rest.show_totals(totals.rest)
        self.entries_button.setEnabled(totals.entry_count > 0)
        self.rest_button.setEnabled(totals.case_count > totals.entry_count)

    def _sums(self, totals: Sequence[EntryTotal]) -> str:
        """Return the sums of each currency as clauses of a sentence."""
        sums = sums_by_currency(totals)
        clauses = (
            self.tr("{money_in} in, {money_out} out").format(
                money_in=self._display.money(found.credits), money_out=self._display.money(found.debits)
            )
            for found in sums
            if found.credit_count + found.debit_count
        )
        return _BETWEEN.join(clauses) or self.tr("nothing")

    # frame

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, TIGHT, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._head())
        column.addLayout(self._fields())
        column.addWidget(self.sentence)
        column.addWidget(self.excluded)
        column.addLayout(self._part(self.tr("The episode"), self.entries_button))
        column.addWidget(self.within)
        column.addLayout(self._part(self.tr("All other entries of the case"), self.rest_button))
        column.addWidget(self.rest)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._area.setAccessibleName(self.tr("The chosen episode"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MEDIUM, MEDIUM, TIGHT, MEDIUM)
        outer.addWidget(self._area)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._title, 1)
        head.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _fields(self) -> QFormLayout:
        form = self._form
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(TIGHT)
        for title, value in (
            (self.tr("Article of the law"), self.article),
            (self.tr("Persons"), self.persons),
            (self.tr("Period"), self.period),
        ):
            value.setAccessibleName(title)
            name = label(title, Look.MUTED, self._inner)
            name.setAlignment(
                leading(self._inner) & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop
            )
            form.addRow(name, value)
        return form

    def _part(self, title: str, button: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(label(title, Look.HEADING, self._inner), 1)
        row.addWidget(button)
        return row
