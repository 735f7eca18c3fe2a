"""The tools above the canvas: zoom, period, currency, scale of lengths, panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button
from investigator_desktop.ui.widgets.labels import Look, label


class TimelineToolbar(QWidget):
    """Says what is wanted; the page does it."""

    currency_chosen = Signal(object)  # code, empty for all
    scaling_chosen = Signal(object)  # Scaling

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.zoom_out = icon_button(self.tr("Show more time (−)"), "minus", self)
        self.zoom_in = icon_button(self.tr("Show less time (+)"), "plus", self)
        self.fit = icon_button(self.tr("Show everything (0)"), "fit", self)
        self.brush = plain_button(self.tr("Mark a period"), "period", self)
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

    def _set_up(self) -> None:
        self.brush.setCheckable(True)
        self.brush.setToolTip(
            self.tr("Drag over the timeline to mark a period; Shift and drag does the same.")
        )
        self.panel.setCheckable(True)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.scaling.setAccessibleName(self.tr("Scale of lengths"))
        self.scaling.addItem(self.tr("Scale: square root"), Scaling.ROOT)
        self.scaling.addItem(self.tr("Scale: logarithm"), Scaling.LOGARITHM)
        self.currency.currentIndexChanged.connect(self._tell_currency)
        self.scaling.currentIndexChanged.connect(self._tell_scaling)
        self.show_currencies(())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(label(self.tr("Timeline"), Look.TITLE, self), 1)
        for widget in (self.currency, self.scaling):
            row.addWidget(widget)
        row.addSpacing(SMALL)
        row.addWidget(self.brush)
        row.addSpacing(SMALL)
        for button in (self.zoom_out, self.zoom_in, self.fit, self.panel):
            row.addWidget(button)

    def _tell_currency(self) -> None:
        self.currency_chosen.emit(self.currency.currentData() or "")

    def _tell_scaling(self) -> None:
        self.scaling_chosen.emit(Scaling(self.scaling.currentData()))
