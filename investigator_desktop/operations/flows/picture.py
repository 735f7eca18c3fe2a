"""Pictures of who paid whom in a case: of the movements that a filter keeps, with the movements under each edge."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.flow_picture.building import build_picture
from investigator_desktop.analysis.flow_picture.finding import movements_of_edge, movements_of_node
from investigator_desktop.analysis.flow_picture.levels import with_levels
from investigator_desktop.analysis.flows.hops import hops_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flow_picture import EdgeKey, FlowPicture, FlowPictureQuery, TracedQuery
from investigator_desktop.domain.flows import FlowBy, Hop
from investigator_desktop.operations.flows.movements import ended_movements
from investigator_desktop.operations.flows.picture_filter import kept_movements
from investigator_desktop.operations.releases import Release

_TWO_LEVELS = (FlowBy.PARTY, FlowBy.ACCOUNT)
_KEPT_LEVELS = 4
_Asked = tuple[int, FlowBy, Release | None]
_levels: WeakKeyDictionary[CaseFile, dict[_Asked, pl.DataFrame]] = WeakKeyDictionary()


def flow_picture(case: CaseFile, query: FlowPictureQuery, release: Release | None = None) -> FlowPicture:
    """Return the picture of the movements that a question keeps; with `release` only of what may leave the case."""
    levels = _levels_of(case, query.by, release)
    kept = kept_movements(case, ended_movements(case, query.by, release), query.entries)
    if kept.height < levels.height:
        levels = levels.filter(pl.col("movement_no").is_in(kept["movement_no"].implode()))
    return build_picture(levels, query)


def _levels_of(case: CaseFile, by: FlowBy, release: Release | None) -> pl.DataFrame:
    """Return the movements at the two levels of a question, built once for one state of the case."""
    kept = _levels.setdefault(case, {})
    asked = (case.sequence, by, release)
    if asked not in kept:
        coarse = FlowBy.PARTY if by in _TWO_LEVELS else by
        fine = FlowBy.ACCOUNT if by in _TWO_LEVELS else by
        found = with_levels(ended_movements(case, coarse, release), ended_movements(case, fine, release))
        while len(kept) >= _KEPT_LEVELS:
            kept.pop(next(iter(kept)))
        kept[asked] = found
    return kept[asked]


def edge_hops(case: CaseFile, picture: FlowPicture, key: EdgeKey) -> tuple[Hop, ...]:
    """Return the movements under an edge, in the order of time, each with its entries and rows of payments."""
    return _hops(case, picture, movements_of_edge(picture, key))


def node_hops(case: CaseFile, picture: FlowPicture, node: str) -> tuple[Hop, ...]:
    """Return the movements that a node paid or received, in the order of time."""
    return _hops(case, picture, movements_of_node(picture, node))


def first_hops(
    case: CaseFile, picture: FlowPicture, under: EdgeKey | str, most: int
) -> tuple[tuple[Hop, ...], int]:
    """Return the first movements under an edge or a node, at most so many, and how many there are."""
    found = movements_of_node(picture, under) if isinstance(under, str) else movements_of_edge(picture, under)
    return _hops(case, picture, found.sort().head(most)), len(found)


def _hops(case: CaseFile, picture: FlowPicture, numbers: pl.Series) -> tuple[Hop, ...]:
    by = FlowBy.ACCOUNT if isinstance(picture.query, TracedQuery) else picture.query.by
    ended = ended_movements(case, by)
    return hops_of(ended.filter(pl.col("movement_no").is_in(numbers.implode())))
