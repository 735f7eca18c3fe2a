"""Split and joined transfers: one leg whose amount several legs of the other side sum up to, within stated bounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
import polars as pl

from investigator_desktop.analysis.matching.anchors import naming_anchors
from investigator_desktop.analysis.matching.naming import Naming, Strength
from investigator_desktop.analysis.matching.scoring import (
    DAY_WEIGHT,
    EQUAL_WEIGHT,
    NAMED_WEIGHT,
    NAMING_CODES,
    WEIGHT_LOST_A_DAY,
)
from investigator_desktop.analysis.matching.weekends import working_days
from investigator_desktop.domain.matches import Reason, ReasonCode, reasons_text
from investigator_desktop.domain.matching_parameters import MatchingParameters

WEIGHT_LOST_A_LEG = 4
_DAYS = 4  # calendar days within which the parts of one transfer lie
_MOST_OF_A_HUB = 24
_HUBS_AT_ONCE = 4096
_WIDEST_SUM = 2**58
_POOL = ("hub", "member", "apart", "hub_names", "member_names", "hub_units", "units")
GROUP_SCHEMA = pl.Schema(
    {
        "group": pl.Int64(), "hub": pl.Int64(), "members": pl.List(pl.Int64()), "score": pl.Int64(),
        "reasons": pl.String(),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundGroups:
    """`groups` of `GROUP_SCHEMA`, and of how many hubs not all near legs or not all sums were looked at."""

    groups: pl.DataFrame
    bounded_count: int


def candidate_groups(naming: Naming, paired: pl.DataFrame, parameters: MatchingParameters) -> FoundGroups:
    """Return the groups of legs that sum up to one that is in no candidate pair."""
    if parameters.group_size < 2:
        return FoundGroups(GROUP_SCHEMA.to_frame(), 0)
    in_pairs = pl.concat([paired["debit"], paired["receipt"].rename("debit")]).unique().implode()
    found = [_pools(naming, in_pairs, parameters, is_debit_hub=is_debit) for is_debit in (True, False)]
    pool = pl.concat(found)
    near = pool.with_columns(pl.int_range(pl.len()).over("hub").alias("place"))
    bounded = near.filter(pl.col("place") >= parameters.group_pool)["hub"].n_unique()
    rows = [
        row
        for part in _in_parts(near.filter(pl.col("place") < parameters.group_pool))
        for row in _sums(part, parameters)
    ]
    rows += _whole_days(near, parameters)
    return _as_found(rows, near, naming.legs["is_debit"], bounded, parameters)


def _pools(
    naming: Naming, in_pairs: pl.Series, parameters: MatchingParameters, *, is_debit_hub: bool
) -> pl.DataFrame:
    """Return for each hub the legs that may be parts of it, the nearest first."""
    found = []
    places = naming.legs.select(receipt="leg", place="place")
    for anchor in naming_anchors(naming):
        hubs, others = (anchor.debits, anchor.receipts) if is_debit_hub else (anchor.receipts, anchor.debits)
        hubs = hubs.filter(~pl.col("leg").is_in(in_pairs))
        found.append(_near_parts(hubs, others, is_debit_hub=is_debit_hub))
    rows = pl.concat(found) if found else None
    if rows is None or rows.is_empty():
        return _pool_schema().to_frame()
    sides = ("hub", "member") if is_debit_hub else ("member", "hub")
    rows = rows.with_columns(receipt=sides[1]).join(places, on="receipt", how="left")
    apart = working_days(f"{sides[0]}_day", f"{sides[1]}_day", "place").alias("apart")
    best = rows.with_columns(apart).filter(pl.col("apart") <= parameters.working_days)
    best = best.group_by("hub", "member").agg(pl.col(_POOL[2:]).max())
    enough = best.filter(pl.col("units").sum().over("hub") >= pl.col("hub_units"))
    return enough.select(_pool_schema().names()).cast(_pool_schema()).sort("hub", "apart", "member")


def _pool_schema() -> pl.Schema:
    return pl.Schema({name: pl.Int64() for name in _POOL})


def _near_parts(hubs: pl.DataFrame, others: pl.DataFrame, *, is_debit_hub: bool) -> pl.DataFrame:
    length = _DAYS + 1
    columns = ("leg", "key", "unit", "strength", "money", "units", "day", "is_foreign", "is_held")
    hubs, others = hubs.select(columns), others.select(columns)
    first = pl.col("day").floordiv(length).alias("span")
    step = 1 if is_debit_hub else -1
    twice = pl.concat([hubs.with_columns(first), hubs.with_columns(first + step)])
    pairs = twice.join(others.with_columns(first), on=["key", "money", "span"])
    apart = (pl.col("day_right") - pl.col("day")) * step
    is_ruled_out = (pl.col("is_foreign") & pl.col("is_held_right")) | (
        pl.col("is_foreign_right") & pl.col("is_held")
    )
    kept = pairs.filter(
        apart.is_between(0, _DAYS)
        & (pl.col("units_right") < pl.col("units"))
        & (pl.col("unit") != pl.col("unit_right"))
        & ~is_ruled_out
        & (pl.col("units") < _WIDEST_SUM)
    )
    return kept.select(
        hub="leg", member="leg_right", hub_names="strength", member_names="strength_right", hub_units="units",
        units="units_right", hub_day="day", member_day="day_right",
    )  # fmt: skip


_Row = tuple[int, tuple[int, ...]]  # the hub and the legs that sum up to it


def _in_parts(pool: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield pools of some thousand hubs each."""
    hubs = pool.select(pl.col("hub").rle_id().alias("no"))["no"]
    parts = pool.with_columns((hubs // _HUBS_AT_ONCE).alias("part"))
    yield from parts.partition_by("part", maintain_order=True) if parts.height else ()


def _sums(pool: pl.DataFrame, parameters: MatchingParameters) -> list[_Row]:
    """Return every choice of two to `group_size` near legs, and that of all near legs of a day, with the hub's sum."""
    hubs = pool.select("hub", "hub_units").unique(maintain_order=True)
    lines = pool["hub"].rle_id().to_numpy().astype(np.int64)
    units = np.zeros((hubs.height, parameters.group_pool), dtype=np.int64)
    legs = np.full(units.shape, -1, dtype=np.int64)
    units[lines, pool["place"].to_numpy()] = pool["units"].to_numpy()
    legs[lines, pool["place"].to_numpy()] = pool["member"].to_numpy()
    counts = (legs >= 0).sum(axis=1)
    wanted = hubs["hub_units"].to_numpy()
    numbers = hubs["hub"].to_list()
    found: list[_Row] = []
    for size in range(2, parameters.group_size + 1):
        for line, places in _hits(units, wanted, counts, size):
            found.append((numbers[line], tuple(sorted(legs[line, places].tolist()))))
    return found


def _hits(
    units: npt.NDArray[np.int64], wanted: npt.NDArray[np.int64], counts: npt.NDArray[np.int64], size: int
) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
    """Yield the line and the places of every choice of that size that sums up to what is wanted."""
    if size > units.shape[1]:
        return
    choices = np.array(list(combinations(range(units.shape[1]), size)), dtype=np.int64)
    for places in choices:
        sums = units[:, places].sum(axis=1)
        for line in np.flatnonzero((sums == wanted) & (counts > places[-1])):
            yield int(line), places


def _as_found(
    rows: list[_Row], pool: pl.DataFrame, is_debit: pl.Series, bounded: int, parameters: MatchingParameters
) -> FoundGroups:
    """Return the groups with their scores: the weakest tie and the longest delay of their legs count."""
    ties = {
        (hub, member): (apart, one, other)
        for hub, member, apart, one, other in pool.select(_POOL[:5]).iter_rows()
    }
    found = []
    for hub, members in sorted(set(rows)):
        reasons = _reasons([ties[hub, member] for member in members], is_debit_hub=bool(is_debit[hub]))
        score = sum(reason.weight for reason in reasons)
        if score >= parameters.least_group_score:
            found.append((hub, list(members), score, reasons_text(reasons)))
    kept, cut = _bounded(found)
    schema = {name: kind for name, kind in GROUP_SCHEMA.items() if name != "group"}
    frame = pl.DataFrame(kept, schema=schema, orient="row").with_row_index("group")
    return FoundGroups(frame.cast(GROUP_SCHEMA), bounded + cut)


_Scored = tuple[int, list[int], int, str]


def _bounded(found: list[_Scored]) -> tuple[list[_Scored], int]:
    """Return the best groups of each hub and of how many hubs some were left out."""
    kept: list[_Scored] = []
    counts: dict[int, int] = {}
    for row in sorted(found, key=lambda one: (one[0], -one[2], one[1])):
        counts[row[0]] = counts.get(row[0], 0) + 1
        if counts[row[0]] <= _MOST_OF_A_HUB:
            kept.append(row)
    return kept, sum(count > _MOST_OF_A_HUB for count in counts.values())


def _whole_days(pool: pl.DataFrame, parameters: MatchingParameters) -> list[_Row]:
    """Return the hubs that more legs sum up to than a choice looks at: all near ones of as many working days."""
    days = pool.group_by("hub", "apart").agg(
        pl.col("member").sort(), pl.col("units").cast(pl.Int128).sum(), pl.col("hub_units").first()
    )
    is_whole = (pl.col("units") == pl.col("hub_units")) & (
        pl.col("member").list.len() > parameters.group_size
    )
    return [
        (hub, tuple(members)) for hub, members in days.filter(is_whole).select("hub", "member").iter_rows()
    ]


def _reasons(ties: list[tuple[int, int, int]], *, is_debit_hub: bool) -> tuple[Reason, ...]:
    hub, members = min(tie[1] for tie in ties), min(tie[2] for tie in ties)
    days = max(tie[0] for tie in ties)
    sides = {
        "debit_names": hub if is_debit_hub else members,
        "receipt_names": members if is_debit_hub else hub,
    }
    named = [
        Reason(NAMING_CODES[side][Strength(strength)], NAMED_WEIGHT[Strength(strength)])
        for side, strength in sides.items()
        if strength > 0
    ]
    return (
        *named,
        Reason(ReasonCode.EQUAL_AMOUNT, EQUAL_WEIGHT),
        Reason(ReasonCode.DAYS, max(0, DAY_WEIGHT - WEIGHT_LOST_A_DAY * days), days),
        Reason(ReasonCode.SEVERAL, -WEIGHT_LOST_A_LEG * len(ties), len(ties)),
    )
