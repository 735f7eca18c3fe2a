"""How a question becomes another where a person opens or closes something of its picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.domain.flow_picture import (
    MOST_NODES,
    EdgeKey,
    EdgeSplit,
    FlowPicture,
    FlowPictureQuery,
    NodeKind,
    OpenedEdge,
    PictureNode,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy


@dataclass(frozen=True, slots=True)
class EdgeAsked:
    """An edge by its nodes, and by what it shall be drawn apart; None draws it in one."""

    payer: str
    beneficiary: str
    split: EdgeSplit | None


def with_toggled(query: FlowPictureQuery, node: PictureNode) -> FlowPictureQuery:
    """Return the question with a node shown in parts, or its parties in one where it is itself a part."""
    if node.kind is NodeKind.OTHERS:
        return replace(query, most_nodes=query.most_nodes + MOST_NODES)
    if node.is_expandable:
        if query.by is FlowBy.ACCOUNT:
            return replace(query, collapsed=_without(query.collapsed, (node.key,)))
        return replace(query, expanded=_with(query.expanded, (node.key,)))
    if node.is_collapsible:
        if query.by is FlowBy.ACCOUNT:
            return replace(query, collapsed=_with(query.collapsed, node.parties))
        return replace(query, expanded=_without(query.expanded, node.parties))
    return query


def with_more_traced(query: TracedQuery) -> TracedQuery:
    """Return the question with more nodes drawn by themselves."""
    return replace(query, most_nodes=query.most_nodes + MOST_NODES)


def with_split(query: FlowPictureQuery, asked: EdgeAsked) -> FlowPictureQuery:
    """Return the question with an edge drawn apart, or in one again."""
    others = tuple(
        one for one in query.opened if (one.payer, one.beneficiary) != (asked.payer, asked.beneficiary)
    )
    if asked.split is None:
        return replace(query, opened=others)
    return replace(query, opened=(*others, OpenedEdge(asked.payer, asked.beneficiary, asked.split)))


def toggled_edge(picture: FlowPicture, key: EdgeKey) -> EdgeAsked:
    """Return an edge to be drawn by months where it is drawn in one, else in one."""
    edge = picture.edge_by_key.get(key)
    is_split = edge is not None and edge.split is not None
    return EdgeAsked(key.payer, key.beneficiary, None if is_split else EdgeSplit.MONTH)


def with_kept(query: FlowPictureQuery, nodes: tuple[str, ...]) -> FlowPictureQuery:
    """Return the question with nodes that are always drawn by themselves."""
    return replace(query, kept=_with(query.kept, nodes))


def in_one(query: FlowPictureQuery) -> FlowPictureQuery:
    """Return the question with nothing opened, closed or kept."""
    return FlowPictureQuery(query.entries, query.by, query.currency, query.grades)


def _with(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *more)))


def _without(known: tuple[str, ...], fewer: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in known if one not in fewer)
