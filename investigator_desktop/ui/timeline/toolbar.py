"""The tools above the canvas: lanes, currency, scale of lengths, search, period, pin, zoom, panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from investigator_desktop.analysis.timeline.view import LaneBy, Scaling, TimelineView
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import MEDIUM, TIGHT
from investigator_desktop.ui.timeline.search_field import SearchField
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label


class TimelineToolbar(QWidget):
    """Says what is wanted; the page does it."""

    currency_chosen = Signal(object)  # code, empty for all
    scaling_chosen = Signal(object)  # Scaling
    lanes_chosen = Signal(object)  # LaneBy
    folding_chosen = Signal(object)  # whether all groups shall be closed

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.lanes = QComboBox(self)
        self.fold = icon_button(self.tr("Close all groups"), "fold", self)
        self.search = SearchField(display, self)
        self.pin = plain_button(self.tr("Pin…"), "pin", self)
        self.zoom_out = icon_button(self.tr("Show more time (−)"), "minus", self)
        self.zoom_in = icon_button(self.tr("Show less time (+)"), "plus", self)
        self.fit = icon_button(self.tr("Show everything (0)"), "fit", self)
        self.brush = icon_button(self.tr("Mark a period"), "period", self)
        self.currency = QComboBox(self)
        self.scaling = QComboBox(self)
        self.panel = icon_button(self.tr("Show or hide the panel beside the timeline"), "panel", self)
        self._set_up()
        self._lay_out()

    def show_currencies(self, codes: Sequence[str]) -> None:
        """Offer the currencies of the case; hidden where there is nothing to choose."""
        chosen = self.currency.currentData() or ""
        self.currency.blockSignals(True)
        self.currency.clear()
        self.currency.addItem(self.tr("All currencies"), "")
        for code in codes:
            self.currency.addItem(code or self.tr("Without a currency"), code)
        self.currency.setCurrentIndex(max(0, self.currency.findData(chosen)))
        self.currency.blockSignals(False)
        self.currency.setVisible(len(codes) > 1)

    def show_view(self, view: TimelineView, foldable: frozenset[str]) -> None:
        """Show what a view shows, and whether its groups would be closed or opened."""
        for box, value in (
            (self.lanes, view.lane_by),
            (self.scaling, view.scaling),
            (self.currency, view.currency),
        ):
            place = box.findData(value)
            if place >= 0 and place != box.currentIndex():
                box.blockSignals(True)
                box.setCurrentIndex(place)
                box.blockSignals(False)
        self._is_all_closed = bool(foldable) and foldable <= view.collapsed
        words = self.tr("Open all groups") if self._is_all_closed else self.tr("Close all groups")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)
        self.fold.setVisible(bool(foldable) and view.lane_by is LaneBy.ACCOUNT)

    def _set_up(self) -> None:
        self._is_all_closed = False
        self.brush.setCheckable(True)
        self.brush.setToolTip(
            self.tr("Mark a period: drag over the timeline; Shift and drag does the same without this button")
        )
        self.pin.setToolTip(self.tr("Keep this view as an exhibit with a caption (Ctrl+D)"))
        self.panel.setCheckable(True)
        self.lanes.setAccessibleName(self.tr("What a lane stands for"))
        self.currency.setAccessibleName(self.tr("Currency"))
        self.scaling.setAccessibleName(self.tr("Scale of lengths"))
        self.lanes.addItem(self.tr("Lanes: accounts"), LaneBy.ACCOUNT)
        self.lanes.addItem(self.tr("Lanes: parties"), LaneBy.PARTY)
        self.lanes.addItem(self.tr("Lanes: places"), LaneBy.PLACE)
        self.scaling.addItem(self.tr("Scale: square root"), Scaling.ROOT)
        self.scaling.addItem(self.tr("Scale: logarithm"), Scaling.LOGARITHM)
        self.lanes.currentIndexChanged.connect(self._tell_lanes)
        self.fold.clicked.connect(self._tell_folding)
        self.currency.currentIndexChanged.connect(self._tell_currency)
        self.scaling.currentIndexChanged.connect(self._tell_scaling)
        self.show_currencies(())

    def _lay_out(self) -> None:
        tools = QWidget(self)
        flow = FlowLayout(tools, TIGHT, TIGHT)
        for widget in (
            self.lanes, self.fold, self.currency, self.scaling, self.search, self.brush, self.pin, self.zoom_out,
            self.zoom_in, self.fit, self.panel,
        ):  # fmt: skip
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        title = label(self.tr("Timeline"), Look.TITLE, self)
        title.setWordWrap(False)
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(tools, 1)

    def _tell_lanes(self) -> None:
        self.lanes_chosen.emit(LaneBy(self.lanes.currentData()))

    def _tell_folding(self) -> None:
        self.folding_chosen.emit(not self._is_all_closed)

    def _tell_currency(self) -> None:
        self.currency_chosen.emit(self.currency.currentData() or "")

    def _tell_scaling(self) -> None:
        self.scaling_chosen.emit(Scaling(self.scaling.currentData()))
