"""What the picture asks of a case; each runs off the window's thread and returns plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.domain.flow_picture import (
    FlowHit,
    FlowPicture,
    FlowPictureKind,
    FlowPictureQuery,
    FlowPlaces,
    TracedQuery,
)
from investigator_desktop.domain.flows import Hop
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.case import EntryRow

MOST_HOPS, MOST_SHARED = 2_000, 10_000
_MOST_CREDITS = 200


@dataclass(frozen=True, slots=True)
class PictureShown:
    """A picture with the places of its nodes."""

    picture: FlowPicture
    places: FlowPlaces


@dataclass(frozen=True, slots=True)
class HopsShown:
    """The first movements under a node or an edge, how many there are, and the entries of all of them.

    Of a node of very many movements the entries are left out: the node alone is told to the other pages.
    """

    hit: FlowHit
    hops: tuple[Hop, ...]
    count: int
    entry_ids: tuple[int, ...]


def picture_of(
    case: CaseFile,
    query: FlowPictureQuery,
    kind: FlowPictureKind,
    currency: str,
    earlier: FlowPlaces | None,
    _progress: Progress,
) -> PictureShown:
    """Return the picture of a question; its nodes stay where they were `earlier`."""
    from investigator_desktop.operations.flows.picture import flow_picture

    return _placed(flow_picture(case, query), kind, currency, earlier)


def traced_of(
    case: CaseFile, query: TracedQuery, currency: str, earlier: FlowPlaces | None, progress: Progress
) -> PictureShown:
    """Return the picture of what one credit became by one method."""
    from investigator_desktop.operations.flows.traced_picture import traced_picture

    return _placed(traced_picture(case, query, progress), FlowPictureKind.TRACED, currency, earlier)


def _placed(
    picture: FlowPicture, kind: FlowPictureKind, currency: str, earlier: FlowPlaces | None
) -> PictureShown:
    from investigator_desktop.analysis.flow_picture.placing import placed

    return PictureShown(picture, placed(picture, kind, currency, earlier))


def hops_under(case: CaseFile, picture: FlowPicture, hit: FlowHit, _progress: Progress) -> HopsShown:
    """Return the movements under a node or an edge."""
    from investigator_desktop.analysis.flow_picture.finding import entries_of_edge, entries_of_node
    from investigator_desktop.operations.flows.picture import first_hops

    hops, count = first_hops(case, picture, hit.node if hit.edge is None else hit.edge, MOST_HOPS)
    if hit.edge is not None:
        return HopsShown(hit, hops, count, entries_of_edge(picture, hit.edge))
    ids = entries_of_node(picture, hit.node) if count <= MOST_SHARED else ()
    return HopsShown(hit, hops, count, ids)


def credits_of(
    case: CaseFile, query: EntryQuery, chosen: Sequence[int], _progress: Progress
) -> tuple[EntryRow, ...]:
    """Return the credits that can be followed: those chosen, those marked as funds, and the greatest of a filter."""
    from investigator_desktop.operations.tracing.funds import funds_of

    keys = [key for kept in funds_of(case) for key in kept.funds.entry_keys]
    marked = case.entry_ids_of(keys[:_MOST_CREDITS]) if keys else []
    counting = replace(query, direction=Direction.CREDIT, is_excluded=False, is_repeated=False)
    greatest = case.entry_ids(replace(counting, order=EntryOrder.AMOUNT, is_descending=True))
    wanted = dict.fromkeys((*chosen, *marked, *greatest.head(_MOST_CREDITS).to_list()))
    rows = case.entry_rows(list(wanted)[: 2 * _MOST_CREDITS]) if wanted else ()
    place = {entry_id: number for number, entry_id in enumerate(wanted)}
    incoming = [row for row in rows if row.entry.direction is Direction.CREDIT]
    return tuple(sorted(incoming, key=lambda row: place[row.id]))
