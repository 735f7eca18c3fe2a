"""Accounts of one holder as a group, and besides them a lane a currency that adds them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.timeline.model import Lane, LaneGroup, Span
from investigator_desktop.domain.statement import AccountIdentity


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose account it is: a key that is the same for all accounts of one party, and a name."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class _Sum:
    """A lane to be made of several."""

    number: int
    members: tuple[int, ...]
    name: str
    key: str


def lane_key(account_id: int, account: AccountIdentity, currency: str) -> str:
    """Return what names a lane in every case that has its account."""
    own = account.key or f"#{account_id}"
    kind = "transfers" if account_id < 0 else "account"
    return f"{kind}:{own}:{currency}"


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return stretches of time in their order, those that touch as one."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda item: item.begin):
        if found and span.begin <= found[-1].end:
            found[-1] = Span(found[-1].begin, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def with_merged_lanes(
    rows: pl.DataFrame, lanes: Sequence[Lane], holders: Mapping[int, Holder]
) -> tuple[pl.DataFrame, tuple[Lane, ...], tuple[LaneGroup, ...]]:
    """Return the rows and lanes with those that add up the accounts of one holder in one currency, and the groups."""
    groups, sums = _grouped(lanes, holders)
    if not sums:
        return rows, tuple(lanes), groups
    added = _merged_rows(rows, lanes, sums)
    merged = _merged_lanes(added, lanes, sums, rows.height)
    return pl.concat([rows, added]), (*lanes, *merged), groups


def _grouped(
    lanes: Sequence[Lane], holders: Mapping[int, Holder]
) -> tuple[tuple[LaneGroup, ...], tuple[_Sum, ...]]:
    members: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for number, lane in enumerate(lanes):
        holder = holders.get(lane.account_id) or _alone(lane)
        members.setdefault(holder.key, []).append(number)
        names[holder.key] = names.get(holder.key) or holder.name
    groups: list[LaneGroup] = []
    sums: list[_Sum] = []
    for key, numbers in members.items():
        shown: list[int] = []
        for currency, same in _by_currency(lanes, numbers).items():
            if len(same) > 1:
                new = len(lanes) + len(sums)
                sums.append(_Sum(new, tuple(same), names[key], f"{key}:{currency}"))
                shown.append(new)
            else:
                shown += same
        groups.append(LaneGroup(key, names[key], tuple(numbers), tuple(shown)))
    return tuple(groups), tuple(sums)


def _alone(lane: Lane) -> Holder:
    """Return the holder of an account whose party is not known: itself."""
    own = lane.account.key or f"#{lane.account_id}"
    return Holder(f"of:{lane.account_id}:{own}", lane.account.holder or "")


def _by_currency(lanes: Sequence[Lane], numbers: Sequence[int]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number in numbers:
        found.setdefault(lanes[number].currency, []).append(number)
    return found


def _merged_rows(rows: pl.DataFrame, lanes: Sequence[Lane], sums: Sequence[_Sum]) -> pl.DataFrame:
    """Return the rows of the members under the numbers of the sums, each with the balance of all members after it.

    A sum of balances is printed nowhere, so that it is inferred; without the balance of a member there is none.
    """
    parts = [(number, one.number, lanes[number].opening) for one in sums for number in one.members]
    plan = pl.DataFrame(parts, schema={"lane": pl.Int64, "sum": pl.Int64, "opening": pl.Int64}, orient="row")
    total = pl.when(pl.col("opening").is_null().any().over("sum")).then(None)
    plan = plan.with_columns(total.otherwise(pl.col("opening").sum().over("sum")).alias("total"))
    before = pl.col("balance").shift(1).over("lane").fill_null(pl.col("opening"))
    own = rows.join(plan, on="lane", maintain_order="left").with_columns(
        (pl.col("balance") - before).alias("change")
    )
    ordered = own.sort("sum", "at", maintain_order=True)
    balance = pl.col("total") + pl.col("change").fill_null(0).cum_sum().over("sum")
    return ordered.with_columns(
        pl.col("sum").alias("lane"), balance.alias("balance"), pl.lit(value=True).alias("is_inferred")
    ).select(rows.columns)


def _merged_lanes(
    added: pl.DataFrame, lanes: Sequence[Lane], sums: Sequence[_Sum], first: int
) -> tuple[Lane, ...]:
    made: list[Lane] = []
    for one in sums:
        members = [lanes[number] for number in one.members]
        stop = first + sum(lane.stop - lane.first for lane in members)
        balances = added["balance"].slice(first - _rows_before(lanes), stop - first)
        made.append(_merged_lane(one, members, first, stop, balances))
        first = stop
    return tuple(made)


def _rows_before(lanes: Sequence[Lane]) -> int:
    return sum(lane.stop - lane.first for lane in lanes)


def _merged_lane(one: _Sum, members: Sequence[Lane], first: int, stop: int, balances: pl.Series) -> Lane:
    opening = None
    low = high = None
    if balances.null_count() == 0:
        opening = sum(lane.opening or 0 for lane in members)
        lowest, highest = int(balances.min()), int(balances.max())  # type: ignore[arg-type]
        low, high = min(0, opening, lowest), max(0, opening, highest)
    known = Span(min(lane.known.begin for lane in members), max(lane.known.end for lane in members))
    return Lane(
        account_id=members[0].account_id,
        account=AccountIdentity(None, None, members[0].currency, one.name or None),
        currency=members[0].currency,
        scale=members[0].scale,
        first=first,
        stop=stop,
        known=known,
        covered=joined(span for lane in members for span in lane.covered),
        gaps=joined(span for lane in members for span in lane.gaps),
        opening=opening,
        balance_low=low,
        balance_high=high,
        key=one.key,
        members=one.members,
        count=sum(lane.count for lane in members),
    )
