"""What comparing two productions gave: how many rows agree, and every difference side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.production import ProductionComparison
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.difference_model import DifferenceModel
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import LARGE, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

_SIZE = QSize(940, 600)
_LINES = 6


class ComparisonDialog(QDialog):
    """Differences can be exported as a table."""

    export_asked = Signal(object)  # ProductionComparison

    def __init__(
        self, found: ProductionComparison, display: Display, wording: Wording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._display = display
        title = self.tr("{first} and {second} compared")
        self.setWindowTitle(title.format(first=found.first.label, second=found.second.label))
        self.banner = Banner(self)
        self.summary = selectable_label(" ".join(self._sentences()), Look.BODY, self)
        self.model = DifferenceModel(found, display, wording, self)
        self.table = QTableView(self)
        self.export_button = primary_button(self.tr("Export the differences…"), "export", self)
        self.close_button = plain_button(self.tr("Close"), "", self)
        self._shape_table()
        self._lay_out()
        self.export_button.clicked.connect(self._ask_export)
        self.close_button.clicked.connect(self.accept)
        self.resize(_SIZE if not found.is_same else QSize(_SIZE.width() * 2 // 3, 0))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        self.export_button.setVisible(not self._found.is_same)
        self.table.setVisible(not self._found.is_same)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(label(self.windowTitle(), Look.TITLE, self))
        column.addWidget(self.banner)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addLayout(buttons)

    def _shape_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Differences"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * _LINES + TIGHT)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, self.fontMetrics().averageCharWidth() * 28)
        RowCopying(table)

    def _sentences(self) -> Iterator[str]:
        found, display = self._found, self._display
        first, second = display.code(found.first.label), display.code(found.second.label)
        if found.days is not None:
            text = self.tr("Compared are the days of which both tell, {begin} to {end}.")
            yield text.format(begin=display.day(found.days.from_on), end=display.day(found.days.to_on))
        yield self.tr("%Ln rows are the same in both.", "", found.same_count)
        if found.is_same:
            yield self.tr("Wherever both tell, they say the same.")
            yield from self._outside()
            return
        yield self.tr("%Ln rows stand only in {item}.", "", len(found.removed)).format(item=first)
        yield self.tr("%Ln rows stand only in {item}.", "", len(found.added)).format(item=second)
        yield self.tr("%Ln rows are said otherwise.", "", len(found.changed))
        yield from self._outside()

    def _outside(self) -> Iterator[str]:
        if count := len(self._found.outside):
            yield self.tr(
                "%Ln rows lie on days of which only one of them tells, and are no differences.", "", count
            )

    def _ask_export(self) -> None:
        self.export_asked.emit(self._found)
