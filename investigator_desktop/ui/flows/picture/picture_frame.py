"""Where the picture is shown: the canvas, made when there is first something to draw, or why there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.picture.empty_picture import EmptyPicture
from investigator_desktop.ui.flows.picture.flow_canvas import FlowCanvas
from investigator_desktop.ui.flows.picture.picture_tasks import PictureShown
from investigator_desktop.ui.flows.picture.toolbar import PictureToolbar
from investigator_desktop.ui.widgets.labels import card


class PictureFrame(QStackedWidget):
    """Hands on what the canvas tells; the tools of zooming are those of the toolbar."""

    chosen = Signal(object)  # FlowHit, empty where the choice was taken back
    opened = Signal(object)  # FlowHit of which the movements are wanted
    toggled = Signal(object)  # FlowHit that shall be shown in parts, or in one again
    places_changed = Signal(object)  # FlowPlaces
    filter_cleared = Signal(object)  # the state whose button was pressed

    def __init__(self, display: Display, toolbar: PictureToolbar, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._toolbar = toolbar
        self._card = card(self)
        self.canvas: FlowCanvas | None = None
        self.empty = EmptyPicture(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        self.addWidget(self._card)
        self.addWidget(self.empty)
        self.empty.clear_asked.connect(self.filter_cleared)

    @property
    def is_drawn(self) -> bool:
        """Tell whether a picture is in sight."""
        return self.canvas is not None and self.currentWidget() is self._card

    def show_picture(self, shown: PictureShown, currency: str) -> FlowCanvas:
        """Show a picture and return its canvas; arrows of a network are wide by `currency`."""
        if self.canvas is None:
            self.canvas = self._made_canvas(shown)
        self.canvas.show_picture(shown.picture, shown.places, currency)
        self.setCurrentWidget(self._card)
        return self.canvas

    def show_nothing(self, *, is_traced: bool, is_filtered: bool) -> None:
        """Say why nothing is drawn."""
        self.empty.say(is_traced=is_traced, is_filtered=is_filtered)
        self.setCurrentWidget(self.empty)

    def _made_canvas(self, shown: PictureShown) -> FlowCanvas:
        canvas = FlowCanvas(shown.picture, shown.places, self._display, self._card)
        layout = self._card.layout()
        assert layout is not None
        layout.addWidget(canvas)
        canvas.chosen.connect(self.chosen)
        canvas.opened.connect(self.opened)
        canvas.toggled.connect(self.toggled)
        canvas.places_changed.connect(self.places_changed)
        tools = self._toolbar
        for button, slot in (
            (tools.zoom_in, canvas.zoom_in), (tools.zoom_out, canvas.zoom_out), (tools.fit, canvas.fit),
        ):  # fmt: skip
            button.clicked.connect(slot)
        return canvas
