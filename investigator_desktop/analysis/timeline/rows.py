"""Which lanes a view shows in which order: open groups with a head, closed ones as one lane a currency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from investigator_desktop.analysis.timeline.model import LaneGroup, TimelineModel
from investigator_desktop.analysis.timeline.view import LaneBy, TimelineView

HEAD = -1  # the lane of a row that has none


@dataclass(frozen=True, slots=True)
class Row:
    """A lane, or the head of an open group, whose `lane` is `HEAD`.

    `key` is what is moved when the row is dragged: the group, or the lane within an open group. `group` is what is
    opened or closed at a row that `is_foldable`.
    """

    lane: int
    key: str
    group: str
    name: str
    is_foldable: bool = False
    is_closed: bool = False

    @property
    def is_head(self) -> bool:
        """Tell whether this is the head of an open group."""
        return self.lane == HEAD


_Asked = tuple[LaneBy, frozenset[str], tuple[str, ...], str]
_kept: WeakKeyDictionary[TimelineModel, tuple[_Asked, tuple[Row, ...]]] = WeakKeyDictionary()


def shown_rows(model: TimelineModel, view: TimelineView) -> tuple[Row, ...]:
    """Return the rows of a view from above, whether or not they are scrolled into sight; moving changes none."""
    asked = (view.lane_by, view.collapsed, view.order, view.currency)
    known = _kept.get(model)
    if known is None or known[0] != asked:
        place = _places(view)
        groups = sorted(model.groups, key=lambda group: place.get(group.key, len(place)))
        rows = tuple(row for group in groups for row in _rows(model, view, group, place))
        known = _kept[model] = (asked, rows)
    return known[1]


def shown_lanes(model: TimelineModel, view: TimelineView) -> tuple[int, ...]:
    """Return the numbers of the lanes that a view shows, whether or not they are scrolled into sight."""
    return tuple(row.lane for row in shown_rows(model, view) if not row.is_head)


def is_merging(model: TimelineModel, view: TimelineView) -> bool:
    """Tell whether a view shows lanes that add others up."""
    return any(model.lanes[lane].members for lane in shown_lanes(model, view))


def foldable_groups(model: TimelineModel) -> frozenset[str]:
    """Return the keys of the groups that can be opened and closed."""
    return frozenset(group.key for group in model.groups if group.lanes != group.merged)


def folded(view: TimelineView, key: str) -> TimelineView:
    """Return the view with an open group closed, or a closed one opened."""
    return replace(view, collapsed=view.collapsed ^ {key})


def all_folded(model: TimelineModel, view: TimelineView, *, is_closed: bool) -> TimelineView:
    """Return the view with all groups closed, or opened."""
    return replace(view, collapsed=foldable_groups(model) if is_closed else frozenset(), first_lane=0)


def moved(model: TimelineModel, view: TimelineView, key: str, step: int) -> TimelineView:
    """Return the view with a group, or a lane within its group, `step` places further down."""
    siblings = _siblings(model, view, key)
    if key not in siblings:
        return view
    here = siblings.index(key)
    there = min(max(here + step, 0), len(siblings) - 1)
    siblings.insert(there, siblings.pop(here))
    return _ordered(view, siblings)


def moved_before(model: TimelineModel, view: TimelineView, key: str, other: str | None) -> TimelineView:
    """Return the view with a group, or a lane within its group, before another, or last where there is none."""
    siblings = _siblings(model, view, key)
    if key not in siblings or key == other:
        return view
    siblings.remove(key)
    siblings.insert(siblings.index(other) if other in siblings else len(siblings), key)
    return _ordered(view, siblings)


def _places(view: TimelineView) -> dict[str, int]:
    return {key: place for place, key in enumerate(view.order)}


def _rows(model: TimelineModel, view: TimelineView, group: LaneGroup, place: dict[str, int]) -> Iterator[Row]:
    is_foldable = group.lanes != group.merged and view.lane_by is LaneBy.ACCOUNT
    is_closed = view.lane_by is LaneBy.PARTY or group.key in view.collapsed
    shown = [
        number
        for number in (group.merged if is_closed else group.lanes)
        if view.currency in {"", model.lanes[number].currency}
    ]
    shown.sort(key=lambda number: place.get(model.lanes[number].key, len(place)))
    if is_closed or len(group.lanes) == 1:
        for number in shown:
            yield Row(number, group.key, group.key, group.name, is_foldable, is_closed and is_foldable)
    elif shown:
        if is_foldable:
            yield Row(HEAD, group.key, group.key, group.name, is_foldable=True)
        for number in shown:
            yield Row(number, model.lanes[number].key, group.key, group.name)


def _siblings(model: TimelineModel, view: TimelineView, key: str) -> list[str]:
    """Return the keys among which one is moved, in their order."""
    place = _places(view)
    groups = [group.key for group in model.groups]
    if key in groups:
        return sorted(groups, key=lambda one: place.get(one, len(place)))
    for group in model.groups:
        lanes = [model.lanes[number].key for number in group.lanes]
        if key in lanes:
            return sorted(lanes, key=lambda one: place.get(one, len(place)))
    return []


def _ordered(view: TimelineView, siblings: Sequence[str]) -> TimelineView:
    others = tuple(key for key in view.order if key not in siblings)
    return replace(view, order=(*others, *siblings))
