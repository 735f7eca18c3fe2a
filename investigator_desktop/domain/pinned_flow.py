"""A picture of flows as an exhibit keeps it: what is asked, where its nodes are, and which part of it is in sight."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import (
    EdgeKey,
    EdgeSplit,
    FlowPictureKind,
    FlowPictureQuery,
    FlowPlaces,
    FlowView,
    NodePlace,
    OpenedEdge,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.tracing import TracingMethod
from investigator_desktop.foundation.hashing import canonical_json

_PARTS = 1_000_000_000_000  # lengths are kept as whole parts, so that they have one spelling


@dataclass(frozen=True, slots=True)
class PinnedFlowView:
    """Question, places and view of a picture; the entries of the question are the filters of the exhibit."""

    query: FlowPictureQuery | TracedQuery
    places: FlowPlaces
    view: FlowView


class _Asked(TypedDict):
    by: str
    currency: str
    grades: list[str]
    expanded: list[str]
    collapsed: list[str]
    kept: list[str]
    opened: list[list[str]]
    most_nodes: int


class _Traced(TypedDict):
    entry_id: int
    method: str
    has_inferred: bool
    most_nodes: int


class _Content(TypedDict):
    asked: _Asked | None
    traced: _Traced | None
    kind: str
    places: list[tuple[str, int, int, bool]]
    places_currency: str
    per_unit: int
    column_count: int
    currency: str
    zoom: int
    middle: tuple[int, int]
    nodes: list[str]
    edges: list[list[str]]
    selected_node: str
    selected_edge: list[str] | None


def pinned_flow_text(pinned: PinnedFlowView) -> str:
    """Return the view as canonical JSON."""
    places, view, query = pinned.places, pinned.view, pinned.query
    content: _Content = {
        "asked": _asked(query) if isinstance(query, FlowPictureQuery) else None,
        "traced": _traced(query) if isinstance(query, TracedQuery) else None,
        "kind": view.kind.value,
        "places": [
            (node, _parts(place.x), _parts(place.y), place.is_moved)
            for node, place in sorted(places.by_node.items())
        ],
        "places_currency": places.currency,
        "per_unit": _parts(places.per_unit),
        "column_count": places.column_count,
        "currency": view.currency,
        "zoom": _parts(view.zoom),
        "middle": (_parts(view.middle_x), _parts(view.middle_y)),
        "nodes": sorted(view.highlighted_nodes),
        "edges": sorted(_plain(key) for key in view.highlighted_edges),
        "selected_node": view.selected_node,
        "selected_edge": None if view.selected_edge is None else _plain(view.selected_edge),
    }
    return canonical_json(content).decode("utf-8")


def pinned_flow_from(text: str, entries: EntryQuery) -> PinnedFlowView:
    """Return the view that a text keeps; its entries are those of the exhibit. Its surface has no size yet."""
    content: _Content = json.loads(text)
    kind = FlowPictureKind(content["kind"])
    by_node = {node: NodePlace(_length(x), _length(y), moved) for node, x, y, moved in content["places"]}
    places = FlowPlaces(
        kind, content["places_currency"], by_node, _length(content["per_unit"]), content["column_count"]
    )
    selected = content["selected_edge"]
    view = FlowView(
        kind,
        0.0,
        0.0,
        zoom=_length(content["zoom"]),
        middle_x=_length(content["middle"][0]),
        middle_y=_length(content["middle"][1]),
        currency=content["currency"],
        highlighted_nodes=frozenset(content["nodes"]),
        highlighted_edges=frozenset(EdgeKey(*key) for key in content["edges"]),
        selected_node=content["selected_node"],
        selected_edge=None if selected is None else EdgeKey(*selected),
    )
    return PinnedFlowView(_query(content, entries), places, view)


def _asked(query: FlowPictureQuery) -> _Asked:
    return {
        "by": query.by.value,
        "currency": query.currency,
        "grades": [grade.value for grade in query.grades],
        "expanded": list(query.expanded),
        "collapsed": list(query.collapsed),
        "kept": list(query.kept),
        "opened": [[one.payer, one.beneficiary, one.split.value] for one in query.opened],
        "most_nodes": query.most_nodes,
    }


def _traced(query: TracedQuery) -> _Traced:
    return {
        "entry_id": query.entry_id,
        "method": query.method.value,
        "has_inferred": query.has_inferred,
        "most_nodes": query.most_nodes,
    }


def _query(content: _Content, entries: EntryQuery) -> FlowPictureQuery | TracedQuery:
    traced, asked = content["traced"], content["asked"]
    if traced is not None:
        method = TracingMethod(traced["method"])
        return TracedQuery(traced["entry_id"], method, traced["has_inferred"], traced["most_nodes"])
    if asked is None:
        return FlowPictureQuery(entries)
    return FlowPictureQuery(
        entries,
        FlowBy(asked["by"]),
        asked["currency"],
        tuple(MovementGrade(grade) for grade in asked["grades"]),
        tuple(asked["expanded"]),
        tuple(asked["collapsed"]),
        tuple(asked["kept"]),
        tuple(_opened(asked["opened"])),
        asked["most_nodes"],
    )


def _opened(plain: Iterable[list[str]]) -> Iterable[OpenedEdge]:
    return (OpenedEdge(payer, beneficiary, EdgeSplit(split)) for payer, beneficiary, split in plain)


def _plain(key: EdgeKey) -> list[str]:
    return [key.payer, key.beneficiary, key.part]


def _parts(length: float) -> int:
    return round(length * _PARTS)


def _length(parts: int) -> float:
    return parts / _PARTS
