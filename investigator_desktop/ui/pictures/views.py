"""What a page of the window shows, as a view to be exported: its scene anew for paper, or the page as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.plates import PICTURE_HEIGHT, PICTURE_WIDTH
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.pictures.plates import PictureView, PlateWords, with_names_hidden
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.flows.page import FlowsPage
from investigator_desktop.ui.pictures.sheets import ShownView, page_image
from investigator_desktop.ui.scene_wording import screen_wording
from investigator_desktop.ui.timeline.page import TimelinePage

if TYPE_CHECKING:
    from investigator_desktop.analysis.timeline.geometry import Plot
    from investigator_desktop.casefile import CaseFile

TEXT_SIZE = 7.0
# the pages whose entries follow the filter of the case
FILTERED = frozenset({"entries", "timeline", "flows", "transfers", "findings", "overview"})


def shown_view(context: CaseContext, page_id: str, title: str, page: QWidget) -> ShownView:
    """Return what a page shows; `title` is what its caption says until a person says something better."""
    query = context.focus.query if page_id in FILTERED else None
    drawn = _VIEWS.get(page_id)
    found = None if drawn is None else drawn(context.display, page)
    if found is None:
        empty = Scene(page.width(), page.height(), ())
        return ShownView(PictureView(page_id, title, (empty,), query), page_image(page))
    return ShownView(PictureView(page_id, title, (found.scene,), query, found.zone, notes=found.notes))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The scene of a page, what is said of the time zone of its times, and what a reader must not overlook."""

    scene: Scene
    zone: Message | str = ""
    notes: tuple[Message, ...] = ()


def exhibit_view_of(case: CaseFile, number: int, language: str, _progress: Progress) -> ShownView:
    """Return an exhibit as a view that leaves out what is not released; raise `UnknownExhibit`."""
    from investigator_desktop.operations.pictures.views import exhibit_view

    return ShownView(exhibit_view(case, number, language), is_released=True)


def display_words(display: Display) -> PlateWords:
    """Return the words of a plate as the window writes them, without the names that it hides."""
    return PlateWords(display.language, display.text)


def hidden_as_shown(shown: ShownView, words: PlateWords, display: Display) -> tuple[ShownView, PlateWords]:
    """Return view and words without the names that the window hides at present."""
    if display.mask is None:
        return shown, words
    view, hiding = with_names_hidden(shown.view, words, display.mask)
    return replace(shown, view=view), hiding


def _timeline(display: Display, page: QWidget) -> _Drawn | None:
    from investigator_desktop.analysis.timeline.footer import zone_note
    from investigator_desktop.analysis.timeline.layout import layout_timeline

    if not isinstance(page, TimelinePage) or page.canvas is None:
        return None
    view = replace(page.canvas.view, width=PICTURE_WIDTH, height=PICTURE_HEIGHT, text_size=TEXT_SIZE)
    laid_out = layout_timeline(page.canvas.model, view, screen_wording(display))
    return _Drawn(laid_out.scene, zone_note(page.canvas.model.zones), tuple(_rows_left_out(laid_out.plot)))


def _rows_left_out(plot: Plot) -> Iterator[Message]:
    if plot.row_count < plot.lane_count:
        told = message("Plates", "{count} of {total} rows of the timeline are in this picture.")
        yield told.format(count=plot.row_count, total=plot.lane_count)


def _flows(display: Display, page: QWidget) -> _Drawn | None:
    from investigator_desktop.analysis.flow_picture.layout import layout_flow
    from investigator_desktop.ui.flows.picture.flow_canvas import FlowCanvas
    from investigator_desktop.ui.flows.picture.screen_wording import screen_flow_wording

    if not isinstance(page, FlowsPage):
        return None
    canvas = next((one for one in page.findChildren(FlowCanvas) if one.isVisible()), None)
    if canvas is None:
        return None
    view = replace(
        canvas.view, width=PICTURE_WIDTH, height=PICTURE_HEIGHT, text_size=TEXT_SIZE, has_legend=True
    )
    return _Drawn(layout_flow(canvas.picture, canvas.places, view, screen_flow_wording(display)).scene)


_VIEWS: dict[str, Callable[[Display, QWidget], _Drawn | None]] = {
    "timeline": _timeline,
    "flows": _flows,
}
