"""The picture of the flows with its tools, and beside it what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from investigator_desktop.analysis.flow_picture.finding import edges_of_hops, nodes_of_edges
from investigator_desktop.domain.filters import is_filtering
from investigator_desktop.domain.flow_picture import EdgeKey, FlowHit, FlowPictureKind, FlowPlaces
from investigator_desktop.domain.flows import FlowBy, Hop
from investigator_desktop.domain.pinned_flow import PinnedFlowView
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.flows.picture.asking import PictureAsking
from investigator_desktop.ui.flows.picture.detail_panel import FlowDetail
from investigator_desktop.ui.flows.picture.flow_canvas import FlowCanvas
from investigator_desktop.ui.flows.picture.opening import EdgeAsked
from investigator_desktop.ui.flows.picture.picture_frame import PictureFrame
from investigator_desktop.ui.flows.picture.picture_tasks import HopsShown, PictureShown
from investigator_desktop.ui.flows.picture.pointer import NOTHING
from investigator_desktop.ui.flows.picture.sharing import SharedChoice
from investigator_desktop.ui.flows.picture.toolbar import PictureToolbar
from investigator_desktop.ui.flows.picture.traced_bar import TracedBar
from investigator_desktop.ui.theme import TIGHT

_PICTURE_WIDTH, _PANEL_WIDTH = 820, 410


class PicturePanel(QWidget):
    """Shows the answers; what is chosen here is chosen on all pages, and the other way round."""

    entry_asked = Signal(object)  # the id of an entry
    note_kept = Signal(object)  # sentence
    failed = Signal(object)  # Failure
    filter_cleared = Signal(object)  # the state whose button was pressed: everything shall be shown

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ways: tuple[Hop, ...] = ()
        self._sought = ""
        self._pinned: PinnedFlowView | None = None  # waits to be drawn
        self._own = NOTHING  # what was chosen here and is not told yet
        self.toolbar = PictureToolbar(context.display, self)
        self.traced = TracedBar(context.display, self)
        self.splitter = QSplitter(self)
        self.frame = PictureFrame(context.display, self.toolbar, self.splitter)
        self.detail = FlowDetail(context, self.splitter)
        self.asking = PictureAsking(context, self.toolbar, self.traced, self)
        self.sharing = SharedChoice(context.focus, self)
        self._lay_out()
        self._connect()

    # frame

    def _lay_out(self) -> None:
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([_PICTURE_WIDTH, _PANEL_WIDTH])
        self.traced.hide()
        self.detail.hide()  # the picture has the whole width until something is chosen in it
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self.toolbar, self.traced):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)
        self.setFocusProxy(self.toolbar.kinds[FlowPictureKind.SANKEY])

    def _connect(self) -> None:
        tools, frame, detail = self.toolbar, self.frame, self.detail
        tools.kind_chosen.connect(self._follow_kind)
        tools.node_sought.connect(self.seek)
        tools.panel.toggled.connect(detail.setVisible)
        tools.reset.clicked.connect(self.clear_ways)
        tools.ways.clicked.connect(self.clear_ways)
        self.asking.drawn.connect(self._show)
        self.asking.nothing_asked.connect(self._show_nothing)
        self.asking.failed.connect(self.failed)
        frame.chosen.connect(self._choose)
        frame.opened.connect(self._open)
        frame.toggled.connect(self._toggle)
        frame.places_changed.connect(self._keep_places)
        frame.filter_cleared.connect(self.filter_cleared)
        detail.toggle_asked.connect(self._toggle_node)
        detail.split_asked.connect(self._split)
        detail.entry_asked.connect(self.entry_asked)
        detail.notes.kept.connect(self.note_kept)
        detail.notes.failed.connect(self.failed)
        self.sharing.brought.connect(self._show_shared)

    @property
    def canvas(self) -> FlowCanvas | None:
        """Return the canvas; None where nothing was drawn yet."""
        return self.frame.canvas

    # what is shown

    def _follow_kind(self, kind: FlowPictureKind) -> None:
        self.traced.setVisible(kind is FlowPictureKind.TRACED)
        self.asking.refresh()

    def _show(self, shown: PictureShown) -> None:
        if not shown.picture.nodes:
            self._show_nothing(self.asking)
            return
        canvas = self.frame.show_picture(shown, self.toolbar.chosen_currency)
        self.sharing.picture = shown.picture
        sought, self._sought = self._sought, ""
        if sought in shown.picture.node_by_key:
            canvas.choose(FlowHit(node=sought))
            canvas.bring_into_sight(sought)
            return
        if self._pinned is not None:
            self._show_pinned(canvas)
            return
        if canvas.choice == NOTHING:
            canvas.show_choice(self.sharing.chosen_elsewhere())
        self._highlight(canvas.choice)
        self._show_detail(canvas.choice)

    def show_pinned(self, pinned: PinnedFlowView) -> None:
        """Show a picture that was pinned as it was: question, places of nodes, part in sight and choice."""
        self._pinned, self._sought, self._ways = pinned, "", ()
        self.traced.setVisible(pinned.view.kind is FlowPictureKind.TRACED)
        self.asking.ask_pinned(pinned)

    def _show_pinned(self, canvas: FlowCanvas) -> None:
        pinned, self._pinned = self._pinned, None
        if pinned is not None and pinned.view.kind is canvas.view.kind:
            canvas.show_pinned(pinned.view)
            self.toolbar.ways.setVisible(bool(pinned.view.highlighted_edges) and canvas.choice == NOTHING)
            self._own = canvas.choice
            self._show_detail(canvas.choice)

    def _show_nothing(self, asking: PictureAsking) -> None:
        is_filtered = is_filtering(self._context.focus.query)
        self.frame.show_nothing(is_traced=asking.is_traced, is_filtered=is_filtered)
        self.sharing.picture = None
        self.detail.show_hit(None, NOTHING)

    def _keep_places(self, places: FlowPlaces) -> None:
        if self.canvas is not None:
            self.asking.keep_places(self.canvas.picture, places)

    def _highlight(self, hit: FlowHit) -> None:
        """Let the ways found stand before all else, else the edges of the chosen node."""
        self.toolbar.ways.setVisible(bool(self._ways))
        if self.canvas is not None:
            edges = self._foremost(hit)
            self.canvas.highlight(nodes_of_edges(edges), edges)

    def _foremost(self, hit: FlowHit) -> frozenset[EdgeKey]:
        assert self.canvas is not None
        picture = self.canvas.picture
        if self._ways:
            return edges_of_hops(picture, self._ways)
        keys = (edge.key for edge in picture.edges) if hit.node else ()
        return frozenset(key for key in keys if hit.node in (key.payer, key.beneficiary))

    # choosing

    def _choose(self, hit: FlowHit) -> None:
        self._own = hit
        if hit == NOTHING:
            self.sharing.share(hit)
        else:
            self.toolbar.panel.setChecked(True)
        self._highlight(hit)
        self._show_detail(hit)

    def _show_shared(self, hit: FlowHit) -> None:
        """Show what was chosen on another page."""
        if self.canvas is not None and hit != self.canvas.choice:
            self._own = NOTHING
            self.canvas.show_choice(hit)
            self._highlight(hit)
            self._show_detail(hit)

    def _show_detail(self, hit: FlowHit) -> None:
        if self.canvas is not None:
            picture = self.canvas.picture
            self.detail.show_hit(picture, hit)
            if hit != NOTHING:
                self.asking.ask_hops(picture, hit, self._show_hops)

    def _show_hops(self, shown: HopsShown) -> None:
        """Show the movements, and tell the other pages which entries were chosen here."""
        self.detail.show_hops(shown)
        if shown.hit == self._own:
            self._own = NOTHING
            self.sharing.share(shown.hit, shown.entry_ids)

    def _open(self, _hit: FlowHit) -> None:
        self.toolbar.panel.setChecked(True)
        self.detail.focus_movements()

    def seek(self, node: str) -> None:
        """Choose a node and bring it into sight; one that is drawn with others is drawn by itself from now on."""
        if self.canvas is not None and self.frame.is_drawn and node in self.canvas.picture.node_by_key:
            self.canvas.choose(FlowHit(node=node))
            self.canvas.bring_into_sight(node)
        else:
            self._sought = node
            self.asking.keep_apart((node,))

    # parts

    def _toggle(self, hit: FlowHit) -> None:
        if self.canvas is not None:
            self.asking.toggle(self.canvas.picture, hit)

    def _toggle_node(self, node: str) -> None:
        self._toggle(FlowHit(node=node))

    def _split(self, asked: EdgeAsked) -> None:
        self.asking.split(asked)

    # ways

    def show_ways(self, hops: tuple[Hop, ...], by: FlowBy) -> None:
        """Show ways of money before all other movements; their nodes are drawn by themselves."""
        self._ways = hops
        self.asking.ask_ways(hops, by)

    def clear_ways(self) -> None:
        """Let the ways found stand among all other movements again."""
        self._ways = ()
        if self.canvas is not None:
            self._highlight(self.canvas.choice)
