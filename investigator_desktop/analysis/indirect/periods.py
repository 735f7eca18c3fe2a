"""Which items of a worksheet a period counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from investigator_desktop.domain.indirect import (
    CountedItem,
    ItemKind,
    ItemShape,
    WorksheetItem,
    WorksheetPeriod,
)

_OWNED = (ItemKind.CASH, ItemKind.BALANCE)


def levels_on(items: Iterable[CountedItem], day: date, kinds: Sequence[ItemKind]) -> list[CountedItem]:
    """Return the levels of these kinds at the end of a day."""
    return [one for one in items if one.item.kind in kinds and one.item.on == day]


def holdings_on(items: Iterable[CountedItem], day: date) -> list[CountedItem]:
    """Return the assets that were held at the end of a day."""
    return [one for one in items if one.item.shape is ItemShape.HOLDING and is_held(one.item, day)]


def is_held(item: WorksheetItem, day: date) -> bool:
    """Tell whether an asset was held at the end of a day: acquired by then, and not given up."""
    is_acquired = item.from_on is None or item.from_on <= day
    return is_acquired and (item.to_on is None or day < item.to_on)


def owned_on(items: Sequence[CountedItem], day: date) -> list[CountedItem]:
    """Return what the party owned at the end of a day."""
    return levels_on(items, day, _OWNED) + holdings_on(items, day)


def is_within(item: WorksheetItem, period: WorksheetPeriod) -> bool:
    """Tell whether all days of a flow lie in the period."""
    if item.from_on is None or item.to_on is None:
        return False
    return period.opening_on < item.from_on and item.to_on <= period.closing_on


def is_straddling(item: WorksheetItem, period: WorksheetPeriod) -> bool:
    """Tell whether some days of a flow lie in the period and some do not."""
    if item.shape is not ItemShape.FLOW or item.from_on is None or item.to_on is None:
        return False
    is_touching = item.to_on > period.opening_on and item.from_on <= period.closing_on
    return is_touching and not is_within(item, period)


def flows_in(items: Iterable[CountedItem], period: WorksheetPeriod, *kinds: ItemKind) -> list[CountedItem]:
    """Return the flows of these kinds whose days all lie in the period."""
    return [one for one in items if one.item.kind in kinds and is_within(one.item, period)]


def is_of_period(item: WorksheetItem, period: WorksheetPeriod) -> bool:
    """Tell whether the amount of an item plays a part in the period."""
    if item.shape is ItemShape.LEVEL:
        return item.on in {period.opening_on, period.closing_on}
    if item.shape is ItemShape.HOLDING:
        return is_held(item, period.opening_on) != is_held(item, period.closing_on)
    return item.shape is ItemShape.FLOW and is_within(item, period)


def known_periods(items: Sequence[WorksheetItem]) -> tuple[WorksheetPeriod, ...]:
    """Return the periods that a worksheet speaks of: from each day with levels to the next, then over all of them.

    Without two such days it is the one period that all flows fill.
    """
    days = sorted({item.on for item in items if item.shape is ItemShape.LEVEL and item.on is not None})
    if len(days) > 1:
        steps = [WorksheetPeriod(first, second) for first, second in pairwise(days)]
        return tuple(steps if len(steps) == 1 else [*steps, WorksheetPeriod(days[0], days[-1])])
    flows = [item for item in items if item.shape is ItemShape.FLOW]
    starts = [item.from_on for item in flows if item.from_on is not None]
    ends = [item.to_on for item in flows if item.to_on is not None]
    if not starts or not ends:
        return ()
    return (WorksheetPeriod(min(starts) - timedelta(days=1), max(ends)),)
