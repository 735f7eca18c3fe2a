"""The canvas of the flows: wheel to zoom, drag to move it or a node, click to choose, double click to open."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.flow_picture.viewing import fitted, panned, zoomed
from investigator_desktop.domain.flow_picture import (
    EdgeKey,
    FlowHit,
    FlowPicture,
    FlowPlaces,
    FlowView,
)
from investigator_desktop.domain.scene import Ink
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.picture.canvas import Canvas
from investigator_desktop.ui.flows.picture.held_node import HeldNode, held, place_of
from investigator_desktop.ui.flows.picture.hover_card import FlowHoverCard
from investigator_desktop.ui.flows.picture.keys import ZOOM_STEP
from investigator_desktop.ui.flows.picture.legend import Legend
from investigator_desktop.ui.flows.picture.moves import kept_near, with_in_sight
from investigator_desktop.ui.flows.picture.overlay import outline
from investigator_desktop.ui.flows.picture.pixels import PicturePixels
from investigator_desktop.ui.flows.picture.pointed_widget import PointedWidget
from investigator_desktop.ui.flows.picture.pointer import NOTHING
from investigator_desktop.ui.flows.picture.screen_wording import screen_flow_wording
from investigator_desktop.ui.flows.picture.stepping import next_edge, next_node, same_edge
from investigator_desktop.ui.flows.picture.words import hit_sentence
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from investigator_desktop.ui.theme import NOTE_SIZE, colours

_REST_MILLISECONDS = 90
_LEAST_WIDTH, _LEAST_HEIGHT = 240, 160


class FlowCanvas(PointedWidget):
    """Shows a picture in the places of its nodes; a person who moves a node leaves it where it was put."""

    chosen = Signal(object)  # FlowHit, empty where the choice was taken back
    opened = Signal(object)  # FlowHit of which the movements are wanted
    toggled = Signal(object)  # FlowHit that shall be shown in parts, or in one again
    places_changed = Signal(object)  # FlowPlaces
    view_changed = Signal(object)  # FlowView

    def __init__(self, picture: FlowPicture, places: FlowPlaces, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        view = FlowView(places.kind, _LEAST_WIDTH, _LEAST_HEIGHT, self._text_size(), currency=places.currency)
        self._pixels = PicturePixels(picture, places, view, screen_flow_wording(display))
        self._legend = Legend()
        self._held: HeldNode | None = None
        self._card = FlowHoverCard(display, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._redraw)
        self._set_up()

    def _as_canvas(self) -> Canvas:
        return self

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Picture of the flows"))
        self._describe()

    # what a page asks

    @property
    def picture(self) -> FlowPicture:
        """Return the picture that is shown."""
        return self._pixels.picture

    @property
    def places(self) -> FlowPlaces:
        """Return where its nodes are."""
        return self._pixels.places

    @property
    def view(self) -> FlowView:
        """Return the view that is shown, with its legend, which the widget paints by itself."""
        return replace(self._pixels.view, has_legend=True)

    @property
    def view_above_legend(self) -> FlowView:
        """Return the view of the part of the widget above its legend."""
        return self._pixels.view

    @property
    def card(self) -> QWidget:
        """Return the card beside the pointer."""
        return self._card

    @property
    def choice(self) -> FlowHit:
        """Return the chosen node or edge."""
        return FlowHit(self.view.selected_node, self.view.selected_edge)

    def show_picture(self, picture: FlowPicture, places: FlowPlaces, currency: str) -> None:
        """Show another picture: all of it where it is of another kind, else the part that was in sight.

        Arrows of a network are wide by `currency`; ribbons by that of the places.
        """
        is_other = (places.kind, places.currency) != (self.places.kind, self.places.currency)
        self._pointer.forget()
        self._pixels.show_picture(picture, places)
        view = replace(self.view, kind=places.kind, currency=places.currency or currency)
        view = fitted(view) if is_other else view
        view = self._above_legend(view)
        node = view.selected_node if view.selected_node in picture.node_by_key else ""
        edge = same_edge(picture, view.selected_edge)
        self._show(replace(view, selected_node=node, selected_edge=edge))

    def _above_legend(self, view: FlowView) -> FlowView:
        wide = replace(view, width=max(_LEAST_WIDTH, self.width()))
        height = max(_LEAST_HEIGHT, self.height())
        return self._legend.lay_out(self.picture, self.places, wide, height, self._pixels.wording)

    def highlight(self, nodes: frozenset[str], edges: frozenset[EdgeKey]) -> None:
        """Let nodes and edges stand before all others; none takes it back."""
        self._show(replace(self.view, highlighted_nodes=nodes, highlighted_edges=edges))

    def show_pinned(self, pinned: FlowView) -> None:
        """Show the part, the choice and what stood before all else of a view that was pinned on another surface."""
        view = self.view
        self._show(replace(pinned, width=view.width, height=view.height, text_size=view.text_size))
        self._describe()

    def fit(self) -> None:
        """Show everything."""
        self._show(fitted(self.view))

    def zoom_in(self) -> None:
        """Show the middle larger."""
        self.zoom_at(ZOOM_STEP, QPointF(self.width() / 2, self.height() / 2))

    def zoom_out(self) -> None:
        """Show the middle smaller."""
        self.zoom_at(1 / ZOOM_STEP, QPointF(self.width() / 2, self.height() / 2))

    def zoom_at(self, factor: float, point: QPointF) -> None:
        """Show the picture `factor` times as large; what is at the point stays there."""
        self._show(kept_near(zoomed(self.view, factor, point.x(), point.y())))

    def move_by(self, right: float, down: float) -> None:
        """Move the picture by so many units of the widget."""
        self._show(kept_near(panned(self.view, right, down)))

    # choosing

    def choose(self, hit: FlowHit) -> None:
        """Choose a node or an edge, or nothing, and tell it."""
        hit = replace(hit, spot="")
        self.show_choice(hit)
        self.chosen.emit(hit)

    def show_choice(self, hit: FlowHit) -> None:
        """Mark a node or an edge as chosen without telling it."""
        self._show(replace(self.view, selected_node=hit.node, selected_edge=hit.edge))
        self._describe()

    def bring_into_sight(self, node: str) -> None:
        """Move the picture so that a node is in sight."""
        place = place_of(self.places, node)
        if place is not None:
            self._show(with_in_sight(self.view, place))

    def step(self, count: int) -> None:
        """Choose the next node, or the one before where `count` is negative, by size."""
        self._step_to(next_node(self.picture, self.choice, count))

    def step_edge(self, count: int) -> None:
        """Choose the next edge of the chosen node, or the one before, by size."""
        self._step_to(next_edge(self.picture, self.choice, count))

    def _step_to(self, hit: FlowHit) -> None:
        self.choose(hit)
        for node in (hit.node, *((hit.edge.payer, hit.edge.beneficiary) if hit.edge else ())):
            self.bring_into_sight(node)
        event = QAccessibleAnnouncementEvent(self, hit_sentence(self._display, self.picture, hit))
        QAccessible.updateAccessibility(event)

    def open_chosen(self) -> None:
        """Ask for what the chosen node or edge rests on."""
        if self.choice != NOTHING:
            self.opened.emit(self.choice)

    def toggle_chosen(self) -> None:
        """Ask to show the chosen node or edge in parts, or in one again."""
        if self.choice != NOTHING:
            self.toggled.emit(self.choice)

    def _describe(self) -> None:
        keys = self.tr(
            "Left and right step through nodes, up and down through ribbons, the greatest first. Enter shows the "
            "movements, Space shows a node or a ribbon in parts. Control and arrows move, plus and minus zoom."
        )
        said = hit_sentence(self._display, self.picture, self.choice)
        self.setAccessibleDescription(f"{said} {keys}".strip())

    # moving nodes

    def hold_node(self, spot: str) -> None:
        """Begin to move the node that stands in a spot."""
        self._held = held(self.places, spot)

    def drag_node(self, right: float, down: float) -> None:
        """Move the node that is held by so many units of the widget."""
        if self._held is not None:
            self._held = self._held.moved(self.view, right, down)
            if self._pixels.is_quick:
                self._pixels.show_picture(self.picture, self._held.placed(self.places))
            self.update()

    def drop_node(self) -> None:
        """Leave the node that is held where it is."""
        if self._held is not None:
            self._pixels.show_picture(self.picture, self._held.placed(self.places))
            self._held = None
            self.update()
            self.places_changed.emit(self.places)

    # what the pointer asks

    def hit_at(self, position: QPointF) -> FlowHit:
        """Return what stands at a point of the canvas."""
        return self._pixels.hit_at(position) or NOTHING

    def show_card(self, hit: FlowHit, position: QPoint) -> None:
        """Show what was pointed at in a card beside the pointer."""
        self._card.show_hit(self.picture, hit, position)

    # painting

    def _show(self, view: FlowView) -> None:
        if view != self.view:
            self._pixels.view = replace(view, has_legend=False)
            self._rest.start()
            self.update()
            self.view_changed.emit(view)

    def _redraw(self) -> None:
        if not self._pixels.is_fresh and self.isVisible():
            self._draw()
            self.update()

    def _draw(self) -> None:
        self._pixels.draw(self._palette(), QFont(self.font()), self.devicePixelRatioF())

    def _palette(self) -> ScenePalette:
        return DARK_SCENE if colours().name == "dark" else LIGHT_SCENE

    def _text_size(self) -> float:
        return float(round(NOTE_SIZE * self.logicalDpiY() / 72))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pixels of the view and mark what is pointed at and where the keyboard is."""
        pixels, palette = self._pixels, self._palette()
        if pixels.is_wanted:
            self._draw()
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.paper)
        pixels.paint(painter)
        if self._held is not None and not pixels.is_quick:
            pixels.paint_dragged(painter, self._held, palette)
        elif self._pointer.hovered != NOTHING:
            pixels.paint_outline(painter, self._pointer.hovered, palette[Ink.TEXT])
        self._legend.paint(painter, palette)
        if self._is_focus_shown:
            outline(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), QColor(colours().accent), 2.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self._pixels.view = self._above_legend(self.view)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours and letters that the program changed to."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._pixels.forget()
            self.update()
