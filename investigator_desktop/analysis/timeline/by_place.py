"""A timeline with a lane for each place at which entries were made, whosever account they are of."""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.analysis.timeline.model import Lane, LaneGroup, TimelineModel
from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.text import fold

PLACE_KEY = "place:"


@dataclass(frozen=True, slots=True)
class PlacedEntries:
    """Entries whose account is the number of a place, and a record for each place; the name of one may be empty."""

    rows: pl.DataFrame
    places: tuple[AccountRecord, ...]


def placed_entries(entries: pl.DataFrame) -> PlacedEntries:
    """Return entries that have `place` by the places; those that state none come last. Places have no balance."""
    spelled = dict(entries["place"].drop_nulls().value_counts().iter_rows())
    of_place: dict[str, list[str]] = {}
    for spelling in sorted(spelled, key=lambda text: (-spelled[text], text)):
        of_place.setdefault(fold(spelling), []).append(spelling)
    often = sorted(of_place.values(), key=lambda same: (-sum(spelled[text] for text in same), same[0]))
    names = {number: same[0] for number, same in enumerate(often, 1)}
    of_spelling = {text: number for number, same in enumerate(often, 1) for text in same}
    unstated = len(names) + 1
    told = pl.col("place").replace_strict(of_spelling, default=unstated, return_dtype=pl.Int64)
    rows = entries.with_columns(
        told.fill_null(unstated).alias("account_id"), pl.lit(None, pl.Int64).alias("running_balance")
    ).drop("place")
    return PlacedEntries(
        rows, tuple(_record(place, name) for place, name in [*names.items(), (unstated, "")])
    )


def _record(number: int, name: str) -> AccountRecord:
    nothing = Money(0, 2, "")
    return AccountRecord(
        number, AccountIdentity(None, None, None, name or None), 0, nothing, nothing, None, None
    )


def as_places(model: TimelineModel) -> TimelineModel:
    """Return a model of placed entries whose lanes and groups are named by their places."""
    groups = tuple(_group(group, model) for group in model.groups)
    return replace(model, lanes=tuple(_lane(lane) for lane in model.lanes), groups=groups, is_by_place=True)


def _lane(lane: Lane) -> Lane:
    return replace(lane, key=f"{_key(lane)}:{lane.currency}")


def _group(group: LaneGroup, model: TimelineModel) -> LaneGroup:
    return replace(group, key=_key(model.lanes[group.lanes[0]]))


def _key(lane: Lane) -> str:
    return PLACE_KEY + fold(lane.account.holder or "")
