"""Builds the timeline's model: entries in the order in which they were booked, lane by lane, and their bins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import polars as pl

from investigator_desktop.analysis.timeline.balances import with_balances
from investigator_desktop.analysis.timeline.beside import (
    known_grades,
    link_columns,
    placed_flags,
    placed_links,
)
from investigator_desktop.analysis.timeline.columns import entry_columns
from investigator_desktop.analysis.timeline.grouping import Holder, joined, lane_key, with_merged_lanes
from investigator_desktop.analysis.timeline.levels import build_levels
from investigator_desktop.analysis.timeline.model import (
    EventMark,
    FindingMark,
    Lane,
    Span,
    TimelineModel,
    ZoneUse,
)
from investigator_desktop.analysis.timeline.times import DAY_US, day_begin, day_end
from investigator_desktop.domain.case import AccountRecord, Gap, StatementRecord
from investigator_desktop.domain.entry_frame import Direction, Precision
from investigator_desktop.domain.statement import AccountIdentity

TIMELINE_COLUMNS: tuple[str, ...] = (
    "sheet", "source_order", "booked_at", "precision", "zone", "zone_source", "direction", "amount",
    "amount_scale", "currency", "running_balance",
)  # fmt: skip
SOURCE = ("account_id", "evidence_id", "sheet")


@dataclass(frozen=True, slots=True)
class Beside:
    """What a timeline shows beside entries: `links` and `flags` are frames (see `TimelineModel`) without places.

    `links` has `debit_id` and `credit_id`, and may have `grade`; `flags` has `entry_id` and `number` of a finding.
    """

    links: pl.DataFrame | None = None
    flags: pl.DataFrame | None = None
    findings: tuple[FindingMark, ...] = ()
    events: tuple[EventMark, ...] = ()


NOTHING_BESIDE = Beside()


def build_timeline(
    entries: pl.DataFrame,
    accounts: Sequence[AccountRecord],
    statements: Sequence[StatementRecord] = (),
    gaps: Sequence[Gap] = (),
    beside: Beside = NOTHING_BESIDE,
    holders: Mapping[int, Holder] = MappingProxyType({}),
) -> TimelineModel:
    """Return the model of entries that have `id`, `account_id`, `evidence_id` and `TIMELINE_COLUMNS`.

    An account with entries in several currencies has a lane for each. Accounts of one holder are a group, in which the
    lanes of one currency are added up besides; one that is not among `holders` is a group by itself.
    """
    lane_frame = lane_frame_of(entries, accounts)
    placed = _placed(_in_booking_order(entries), lane_frame)
    lanes = lanes_of(placed, lane_frame, accounts, statements, gaps)
    balanced, lanes = with_balances(placed, lanes, statements)
    added, lanes, groups = with_merged_lanes(balanced, lanes, holders)
    kept = with_sums_before(added)
    columns = entry_columns(kept)
    links = placed_links(balanced, lanes, beside.links)
    return TimelineModel(
        lanes=lanes,
        entries=kept,
        columns=columns,
        levels=build_levels(columns, lanes),
        links=links,
        arrows=link_columns(links),
        extent=extent_of(lanes, beside.events),
        zones=_zones(entries),
        has_days_without_time=bool((entries["precision"] == Precision.DAY.value).any()),
        has_inferred_balances=bool((kept["is_inferred"] & kept["balance"].is_not_null()).any()),
        groups=groups,
        link_grades=known_grades(links),
        events=beside.events,
        findings=beside.findings,
        flags=placed_flags(balanced, beside.flags),
    )


def lane_frame_of(entries: pl.DataFrame, accounts: Sequence[AccountRecord]) -> pl.DataFrame:
    """Return `account_id`, `currency`, `scale` and `lane`, in the order of the accounts."""
    order = pl.DataFrame(
        {"account_id": [a.id for a in accounts], "position": range(len(accounts))},
        schema={"account_id": pl.Int64(), "position": pl.Int64()},
    )
    lanes = entries.group_by("account_id", pl.col("currency").fill_null("")).agg(
        pl.col("amount_scale").max().alias("scale")
    )
    lanes = lanes.with_columns(pl.col("scale").max().over("currency"))
    ordered = lanes.join(order, on="account_id").sort("position", "currency")
    return ordered.with_row_index("lane").select(
        pl.col("lane").cast(pl.Int64), "account_id", "currency", "scale"
    )


def _in_booking_order(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the entries by time; those of one time follow each other as their source's balances do."""
    ordered = entries.sort(*SOURCE, "source_order")
    newest_first = _newest_first_sources(ordered)
    joined = ordered.join(newest_first, on=SOURCE, how="left", nulls_equal=True, maintain_order="left")
    sign = pl.when(pl.col("is_newest_first").fill_null(value=False)).then(-1).otherwise(1)
    return joined.sort("booked_at", "evidence_id", pl.col("source_order") * sign, maintain_order=True)


def _newest_first_sources(ordered: pl.DataFrame) -> pl.DataFrame:
    """Return for each source whether it begins with its newest rows, told by equal times' balances, else by times."""
    signed = (
        pl.when(pl.col("direction") == Direction.CREDIT.value)
        .then(pl.col("amount"))
        .otherwise(-pl.col("amount"))
    )
    balance, is_same_time = pl.col("running_balance"), pl.col("booked_at").eq(pl.col("booked_at").shift(1))
    upwards = (is_same_time & (balance == balance.shift(1) + signed)).sum()
    downwards = (is_same_time & (balance.shift(1) == balance + signed.shift(1))).sum()
    begins_late = pl.col("booked_at").first() > pl.col("booked_at").last()
    is_newest_first = pl.when(upwards == downwards).then(begins_late).otherwise(downwards > upwards)
    return ordered.group_by(SOURCE).agg(is_newest_first.alias("is_newest_first"))


def _placed(ordered: pl.DataFrame, lanes: pl.DataFrame) -> pl.DataFrame:
    """Return the entries with their lane and the time at which they are drawn, sorted by both.

    Entries without a time of day are spread over their day, so that each can be pointed at.
    """
    factor = pl.lit(10, pl.Int64).pow(pl.col("scale") - pl.col("amount_scale")).cast(pl.Int64)
    day = pl.col("booked_at").dt.truncate("1d").dt.epoch("us")
    is_day = pl.col("precision") == Precision.DAY.value
    same_day = ["lane", "day", "is_day"]
    rows = (
        ordered.with_columns(pl.col("currency").fill_null(""))
        .join(lanes, on=["account_id", "currency"], maintain_order="left")
        .with_columns(day.alias("day"), is_day.fill_null(value=False).alias("is_day"))
        .with_columns(
            pl.int_range(pl.len()).over(same_day).alias("rank"), pl.len().over(same_day).alias("of")
        )
    )
    spread = pl.col("day") + (2 * pl.col("rank") + 1) * DAY_US // (2 * pl.col("of").cast(pl.Int64))
    at = pl.when(pl.col("is_day")).then(spread).otherwise(pl.col("booked_at").dt.epoch("us"))
    return rows.select(
        "id",
        "lane",
        at.alias("at"),
        (pl.col("direction") == Direction.CREDIT.value).alias("is_credit"),
        (pl.col("amount") * factor).alias("units"),
        (pl.col("running_balance") * factor).alias("printed_balance"),
    ).sort("lane", "at", maintain_order=True)


def lanes_of(
    placed: pl.DataFrame,
    lane_frame: pl.DataFrame,
    accounts: Sequence[AccountRecord],
    statements: Sequence[StatementRecord],
    gaps: Sequence[Gap],
) -> tuple[Lane, ...]:
    """Return the lanes of placed rows, with the days that statements cover and those that they lack."""
    identities = {account.id: account.identity for account in accounts}
    covered, missing = _covered_days(statements), _missing_days(gaps)
    weight = pl.col("weight").sum() if "weight" in placed.columns else pl.len()
    counts = {
        lane: own for lane, *own in placed.group_by("lane").agg(pl.len(), weight.alias("of")).iter_rows()
    }
    lanes: list[Lane] = []
    first = 0
    for lane, account_id, currency, scale in lane_frame.iter_rows():
        row_count, count = counts[lane]
        stop = first + row_count
        spans = covered[account_id]
        known = _known(placed["at"].slice(first, stop - first), spans)
        identity: AccountIdentity = identities[account_id]
        lanes.append(
            Lane(
                account_id, identity, currency, scale, first, stop, known, spans, missing[account_id],
                key=lane_key(account_id, identity, currency),
                count=count,
            )
        )  # fmt: skip
        first = stop
    return tuple(lanes)


def _known(times: pl.Series, covered: Sequence[Span]) -> Span:
    begins = [int(times[0]), *(span.begin for span in covered)]
    ends = [int(times[-1]) + 1, *(span.end for span in covered)]
    return Span(min(begins), max(ends))


def _covered_days(statements: Sequence[StatementRecord]) -> defaultdict[int, tuple[Span, ...]]:
    """Return by account the stretches of days that its statements cover, joined where they touch."""
    found: dict[int, list[Span]] = defaultdict(list)
    for statement in statements:
        if statement.period is not None:
            period = statement.period
            found[statement.account_id].append(Span(day_begin(period.from_on), day_end(period.to_on)))
    return defaultdict(tuple, {account_id: joined(spans) for account_id, spans in found.items()})


def _missing_days(gaps: Sequence[Gap]) -> defaultdict[int, tuple[Span, ...]]:
    found: defaultdict[int, tuple[Span, ...]] = defaultdict(tuple)
    for gap in gaps:
        found[gap.account_id] += (Span(day_begin(gap.from_on), day_end(gap.to_on)),)
    return found


def with_sums_before(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the entries with the sums and the count of all that stand before them."""
    is_credit = pl.col("is_credit")
    credit = pl.when(is_credit).then(pl.col("units")).otherwise(0)
    debit = pl.when(is_credit).then(0).otherwise(pl.col("units"))
    count = is_credit.cast(pl.Int64) * (pl.col("weight") if "weight" in rows.columns else 1)
    return rows.with_columns(
        (credit.cum_sum() - credit).alias("credit_before"),
        (debit.cum_sum() - debit).alias("debit_before"),
        (count.cum_sum() - count).alias("credits_before"),
    )


def extent_of(lanes: Sequence[Lane], events: Sequence[EventMark]) -> Span:
    """Return the whole days from the first to the last entry, covered day or event."""
    if not lanes:
        return Span(0, DAY_US)
    spans = [*(lane.known for lane in lanes), *(event.span for event in events)]
    begin, end = min(span.begin for span in spans), max(span.end for span in spans)
    return Span(begin // DAY_US * DAY_US, -(-end // DAY_US) * DAY_US)


def _zones(entries: pl.DataFrame) -> tuple[ZoneUse, ...]:
    timed = entries.filter(pl.col("precision") != Precision.DAY.value)
    uses = (
        timed.group_by("zone", pl.col("zone_source").cast(pl.String))
        .len()
        .sort("len", "zone", descending=[True, False])
    )
    return tuple(ZoneUse(zone, source or "", count) for zone, source, count in uses.iter_rows())
