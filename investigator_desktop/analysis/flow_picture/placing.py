"""Gives the nodes of a picture their places; those that had one keep it, whatever a filter takes away or brings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from investigator_desktop.analysis.flow_picture.columns import columns_of
from investigator_desktop.analysis.flow_picture.network import network_places
from investigator_desktop.analysis.flow_picture.pairs import Pair, main_currency, pairs_of, spots_of
from investigator_desktop.analysis.flow_picture.stacking import bar_units, stacked
from investigator_desktop.domain.flow_picture import FlowPicture, FlowPictureKind, FlowPlaces, NodePlace
from investigator_desktop.foundation.progress import Progress

_AIR = 0.94  # of the room between two middles that bars may take


def placed(
    picture: FlowPicture,
    kind: FlowPictureKind,
    currency: str = "",
    earlier: FlowPlaces | None = None,
    progress: Progress | None = None,
) -> FlowPlaces:
    """Return the places of the nodes of a picture; of one kind and currency those of `earlier` are kept exactly.

    Without `earlier` all are laid out anew, the same for the same picture. Raise `Cancelled`.
    """
    chosen = "" if kind is FlowPictureKind.NETWORK else main_currency(picture, currency)
    pairs = pairs_of(picture, chosen)
    known: Mapping[str, NodePlace] = {}
    if earlier is not None and (earlier.kind, earlier.currency) == (kind, chosen):
        known = earlier.by_node
    if kind is FlowPictureKind.NETWORK:
        found = network_places([node.key for node in picture.nodes], pairs, known, progress)
        return FlowPlaces(kind, chosen, {**known, **found})
    pairs = spots_of(picture, pairs)
    if earlier is None or not known:
        return _anew(kind, chosen, pairs)
    return _beside(earlier, pairs)


def moved(places: FlowPlaces, node: str, x: float, y: float) -> FlowPlaces:
    """Return the places with a node where a person put it."""
    return replace(places, by_node={**places.by_node, node: NodePlace(x, y, is_moved=True)})


def _anew(kind: FlowPictureKind, currency: str, pairs: Sequence[Pair]) -> FlowPlaces:
    columns = columns_of(pairs)
    found = stacked(pairs, columns)
    last = max(1, columns.count - 1)
    by_node = {
        node: NodePlace(column / last if columns.count > 1 else 0.5, found.middle[node])
        for node, column in columns.of_node.items()
    }
    return FlowPlaces(kind, currency, by_node, found.per_unit, columns.count)


def _beside(earlier: FlowPlaces, pairs: Sequence[Pair]) -> FlowPlaces:
    """Return places of which the earlier ones stay; new nodes stand in gaps, and bars become lower where they must."""
    by_node = dict(earlier.by_node)
    shown = {node for pair in pairs for node in (pair.payer, pair.beneficiary)}
    for node in sorted(shown - by_node.keys()):
        x = _column_beside(node, pairs, by_node, max(1, earlier.column_count - 1))
        by_node[node] = NodePlace(x, _gap_at(x, _wanted(node, pairs, by_node), by_node, shown))
    return replace(earlier, by_node=by_node, per_unit=_fitting(earlier.per_unit, pairs, by_node, shown))


def _column_beside(node: str, pairs: Sequence[Pair], places: Mapping[str, NodePlace], last: int) -> float:
    """Return the x of the column behind those that pay a node, or before those whom it pays."""
    before = [places[one.payer].x for one in pairs if one.beneficiary == node and one.payer in places]
    after = [places[one.beneficiary].x for one in pairs if one.payer == node and one.beneficiary in places]
    wanted = max(before) * last + 1 if before else min(after, default=0.0) * last - 1
    return min(max(round(wanted), 0), last) / last


def _wanted(node: str, pairs: Sequence[Pair], places: Mapping[str, NodePlace]) -> float:
    near = [places[one.payer].y for one in pairs if one.beneficiary == node and one.payer in places]
    near += [places[one.beneficiary].y for one in pairs if one.payer == node and one.beneficiary in places]
    return sum(near) / len(near) if near else 0.5


def _gap_at(x: float, wanted: float, places: Mapping[str, NodePlace], shown: set[str]) -> float:
    """Return the middle of the widest gap of a column, of equal ones the nearest to what is wanted."""
    taken = sorted(place.y for node, place in places.items() if node in shown and abs(place.x - x) < 1e-6)
    if not taken:
        return min(max(wanted, 0.0), 1.0)
    edges = [-taken[0], *taken, 2 - taken[-1]]  # as if the edges of the picture were mirrors
    gaps = [(after - before, (after + before) / 2) for before, after in pairwise(edges)]
    inside = [(room, middle) for room, middle in gaps if 0 <= middle <= 1]
    return max(inside, key=lambda one: (round(one[0], 3), -abs(one[1] - wanted)), default=(0.0, 0.5))[1]


def _fitting(
    per_unit: float, pairs: Sequence[Pair], places: Mapping[str, NodePlace], shown: set[str]
) -> float:
    """Return the height of one unit at which no two bars of a column overlap, at most the present one."""
    units = bar_units(pairs, {node: places[node].x for node in shown})
    columns: dict[float, list[tuple[float, int]]] = defaultdict(list)
    for node in shown:
        if not places[node].is_moved:
            columns[round(places[node].x, 6)].append((places[node].y, units[node]))
    for column in columns.values():
        column.sort()
        for (above, upper), (below, lower) in pairwise(column):
            if upper + lower and below > above:
                per_unit = min(per_unit, _AIR * 2 * (below - above) / (upper + lower))
    return per_unit
