"""What is asked for the picture: by the tools, the filter of the case, and what a person opened in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.flow_picture import (
    FlowHit,
    FlowPicture,
    FlowPictureKind,
    FlowPlaces,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy, Hop
from investigator_desktop.domain.pinned_flow import PinnedFlowView
from investigator_desktop.qtbridge.task_runner import Task, Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.flows.flow_tasks import NodeChoice, nodes_of
from investigator_desktop.ui.flows.picture.memory import PictureMemory
from investigator_desktop.ui.flows.picture.opening import (
    EdgeAsked,
    in_one,
    toggled_edge,
    with_kept,
    with_more_traced,
    with_split,
    with_toggled,
)
from investigator_desktop.ui.flows.picture.picture_tasks import (
    PictureShown,
    credits_of,
    hops_under,
    picture_of,
    traced_of,
)
from investigator_desktop.ui.flows.picture.toolbar import PictureToolbar
from investigator_desktop.ui.flows.picture.traced_bar import TracedBar

_MOST_OFFERED = 50


class PictureAsking(QObject):
    """Asks off the window's thread; an answer that is no longer wanted is left."""

    drawn = Signal(object)  # PictureShown
    nothing_asked = Signal(object)  # the asking, where no credit is chosen to be followed
    failed = Signal(object)  # Failure

    def __init__(
        self, context: CaseContext, toolbar: PictureToolbar, traced: TracedBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._toolbar = toolbar
        self._traced = traced
        self._memory = PictureMemory(context.focus.query)
        self._traced_query: TracedQuery | None = None
        self._pinned: TracedQuery | None = None  # waits for its credit to be offered
        self._reading: Task | None = None
        toolbar.question_changed.connect(self.ask_anew)
        toolbar.reset.clicked.connect(self.reset)
        traced.question_changed.connect(self.ask_anew)

    @property
    def is_traced(self) -> bool:
        """Tell whether money is followed."""
        return self._toolbar.kind is FlowPictureKind.TRACED

    def refresh(self) -> None:
        """Ask for the picture of the case as it is now, and for what there is to choose from."""
        if self.is_traced:
            self._ask_credits(self._context.focus.selection.entry_ids[:_MOST_OFFERED])
        else:
            self.ask()
        self._offer_nodes()

    def ask_pinned(self, pinned: PinnedFlowView) -> None:
        """Ask for a picture that was pinned, its nodes where they were, and let the tools say what it asks."""
        tools, query = self._toolbar, pinned.query
        currency = pinned.places.currency or pinned.view.currency
        tools.show_kind(pinned.view.kind)
        tools.choose_currency(currency)
        self._memory.keep(pinned.places, query, currency)
        if isinstance(query, TracedQuery):
            self._pinned = query
            self._ask_credits((query.entry_id,))
        else:
            tools.choose_by(query.by)
            tools.choose_grades(query.grades)
            self._memory.query = query
            self.ask()
        self._offer_nodes()

    def _ask_credits(self, chosen: tuple[int, ...]) -> None:
        work = partial(credits_of, self._context.case, self._context.focus.query, chosen)
        self._start(self.tr("Looking for credits"), work, self._offer_credits)

    def ask_anew(self, _asker: QWidget) -> None:
        """Ask after one of the tools says something else."""
        self._traced_query = self._traced.query
        self.ask()
        self._offer_nodes()

    def ask(self) -> None:
        """Ask for the picture; nodes that were placed before stay where they were."""
        if self._reading is not None:
            self._reading.cancel()
        work = self._wanted()
        if work is None:
            self.nothing_asked.emit(self)
        else:
            self._reading = self._start(self.tr("Drawing the flows"), work, self._tell)

    def _wanted(self) -> Work | None:
        tools, case, memory = self._toolbar, self._context.case, self._memory
        kind, currency = tools.kind, tools.chosen_currency
        if not self.is_traced:
            query = memory.ask(self._context.focus.query, tools.chosen_by, tools.grades)
            return partial(picture_of, case, query, kind, currency, memory.places(kind, currency, query))
        traced = self._traced_query
        if traced is None:
            return None
        return partial(traced_of, case, traced, currency, memory.places(kind, currency, traced))

    def _tell(self, shown: PictureShown) -> None:
        self._reading = None
        self._toolbar.offer_currencies(shown.picture.currencies)
        self.keep_places(shown.picture, shown.places)
        self.drawn.emit(shown)

    def keep_places(self, picture: FlowPicture, places: FlowPlaces) -> None:
        """Remember where the nodes of a picture are."""
        if picture.nodes:
            self._memory.keep(places, picture.query, self._toolbar.chosen_currency)

    def ask_hops(self, picture: FlowPicture, hit: FlowHit, then: Callable[..., None]) -> None:
        """Ask for the movements under a node or an edge."""
        work = partial(hops_under, self._context.case, picture, hit)
        self._start(self.tr("Looking for the movements"), work, then)

    # what there is to choose from

    def _offer_nodes(self) -> None:
        by = FlowBy.ACCOUNT if self.is_traced else self._toolbar.chosen_by
        work = partial(nodes_of, self._context.case, by)
        self._start(self.tr("Looking for parties and accounts"), work, self._show_nodes)

    def _show_nodes(self, nodes: tuple[NodeChoice, ...]) -> None:
        self._toolbar.offer_nodes(nodes)

    def _offer_credits(self, rows: tuple[EntryRow, ...]) -> None:
        chosen = self._context.focus.selection.entry_ids
        pinned, self._pinned = self._pinned, None
        self._traced.offer(rows, next((row.id for row in rows if row.id in chosen), None))
        if pinned is None:
            self.ask_anew(self._traced)
            return
        self._traced.choose(pinned)
        self._traced_query = pinned
        self.ask()

    # what is opened

    def toggle(self, picture: FlowPicture, hit: FlowHit) -> None:
        """Ask for a node or an edge in parts, or in one again."""
        node = picture.node_by_key.get(hit.node)
        if hit.edge is not None:
            self.split(toggled_edge(picture, hit.edge))
        elif node is not None:
            if self.is_traced and self._traced_query is not None:
                self._traced_query = with_more_traced(self._traced_query)
            else:
                self._memory.query = with_toggled(self._memory.query, node)
            self.ask()

    def split(self, asked: EdgeAsked) -> None:
        """Ask for an edge in parts, or in one again; traced money has no parts."""
        if not self.is_traced:
            self._memory.query = with_split(self._memory.query, asked)
            self.ask()

    def keep_apart(self, nodes: tuple[str, ...]) -> None:
        """Ask for nodes to be drawn by themselves."""
        self._memory.query = with_kept(self._memory.query, nodes)
        self.ask()

    def ask_ways(self, hops: tuple[Hop, ...], by: FlowBy) -> None:
        """Ask for a picture in which the nodes of ways are drawn by themselves."""
        if self.is_traced:
            self._toolbar.choose_kind(FlowPictureKind.SANKEY)
        self._toolbar.choose_by(by)
        self._memory.ask(self._context.focus.query, by, self._toolbar.grades)
        self.keep_apart(tuple(node for hop in hops for node in (hop.payer, hop.beneficiary)))
        self._offer_nodes()

    def reset(self) -> None:
        """Put moved nodes back and show everything in one again."""
        self._memory.query = in_one(self._memory.query)
        self._memory.forget(self._toolbar.kind)
        self.ask()

    def _start(self, title: str, work: Work, then: Callable[..., None]) -> Task:
        task = self._context.tasks.task(title, work)
        task.succeeded.connect(then)
        task.failed.connect(self.failed)
        task.start()
        return task
