"""All hits of one kind, each of which can be gone to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.search import HitGroup, SearchHit
from investigator_desktop.domain.search_words import HIT_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.search.hit_model import HitModel, ListRow, RowKind
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_HEIGHT, _LETTERS = 360, 100


class HitsDialog(FormDialog):
    """Answers with the `SearchHit` to go to."""

    def __init__(self, model: HitModel, group: HitGroup, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            display.text(HIT_TITLES[group.kind]), self._sentence_of(group), self.tr("Go to the hit")
        )
        titles = (self.tr("What was found"), self.tr("Amount"), self.tr("What it is and where"))
        self.table = PlainTable(display.text(HIT_TITLES[group.kind]), titles, self)
        self.table.setMinimumHeight(_HEIGHT)
        self.table.setMinimumWidth(self.table.fontMetrics().averageCharWidth() * _LETTERS)
        self.table.show_rows(_rows(model))
        align_numbers(self.table, (1,))
        self.form.addRow(self.table)
        self.table.activated.connect(self._activate)

    def _sentence_of(self, group: HitGroup) -> str:
        if group.has_more:
            return self.tr("The first %Ln hits.", "", len(group.hits))
        return self.tr("%Ln hits", "", group.count)

    def fault(self) -> Fault | None:
        """Return the table where nothing is chosen."""
        return None if isinstance(self.table.value(), SearchHit) else (self.table, self.tr("Choose a hit."))

    def answer(self) -> object:
        """Return the chosen hit."""
        return self.table.value()

    def _activate(self, _index: QModelIndex) -> None:
        self.button().click()


def _rows(model: HitModel) -> list[PlainRow]:
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return [_plain(row) for row in rows if row.kind is RowKind.HIT]


def _plain(row: ListRow) -> PlainRow:
    return PlainRow(row.hit, (row.title, row.end, row.below))
