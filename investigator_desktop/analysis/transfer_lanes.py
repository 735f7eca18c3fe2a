"""Money transfers on the timeline: a lane for each person whose transfers they are, sent below, received above."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.transfers import MOVED
from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.entry_frame import Direction, Precision, ZoneSource
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity

_SIDES = ("payer", "beneficiary")
_TABLE = ["evidence_id", "sheet"]


@dataclass(frozen=True, slots=True)
class TransferLanes:
    """Rows like entries with negative ids, a record for each person, and which two rows are one transfer."""

    rows: pl.DataFrame
    persons: tuple[AccountRecord, ...]
    links: pl.DataFrame


def row_id(position: int, side: str) -> int:
    """Return the id of one side of the payment at a position of the frame of payments."""
    return -(2 * position + _SIDES.index(side)) - 1


def position_of(number: int) -> tuple[int, str]:
    """Return the position of the payment and the side that the id of a row stands for."""
    position, side = divmod(-number - 1, 2)
    return position, _SIDES[side]


def subjects_of(transfers: pl.DataFrame) -> tuple[str, ...]:
    """Return whose transfers each table lists: the party of most rows, then that of most of the others, and so on."""
    found: dict[str, None] = {}
    for _, table in transfers.group_by(_TABLE, maintain_order=True):
        rest = table.select("payer_key", "beneficiary_key")
        while rest.height:
            counts = pl.concat([rest["payer_key"].rename("key"), rest["beneficiary_key"].rename("key")])
            often = counts.drop_nulls().value_counts().sort(["count", "key"], descending=[True, False])
            if not often.height:
                break
            key = str(often["key"][0])
            found[key] = None
            is_theirs = (pl.col("payer_key") == key) | (pl.col("beneficiary_key") == key)
            rest = rest.filter(~is_theirs.fill_null(value=False))
    return tuple(found)


def transfer_lanes(transfers: pl.DataFrame) -> TransferLanes:
    """Return the lanes of `counted_transfers` that moved money, each transfer once on every side that has a lane."""
    moved = transfers.filter(pl.col("is_counted") & pl.col("standing").is_in(list(MOVED)))
    numbers = {key: -number for number, key in enumerate(subjects_of(moved), 1)}
    sides = [_side(moved, side, numbers) for side in _SIDES]
    rows = pl.concat(sides)
    links = (
        sides[0].join(sides[1], on="position", suffix="_credit").select(debit_id="id", credit_id="id_credit")
    )
    return TransferLanes(rows.drop("position", "name"), _persons(rows, numbers), links)


def with_agent_places(rows: pl.DataFrame, transfers: pl.DataFrame) -> pl.DataFrame:
    """Return the rows of lanes with `place`: the town, else the country, where the transfer was sent or paid out."""
    towns = transfers.select(
        "position",
        pl.coalesce("send_agent_city", "send_agent_country", "payer_country").alias("payer_place"),
        pl.coalesce("pay_agent_city", "pay_agent_country", "beneficiary_country").alias("beneficiary_place"),
    )
    number = -pl.col("id") - 1
    placed = rows.with_columns((number // 2).alias("position")).join(
        towns, on="position", how="left", maintain_order="left"
    )
    is_payer = number % 2 == _SIDES.index("payer")
    place = pl.when(is_payer).then("payer_place").otherwise("beneficiary_place")
    return placed.with_columns(place.alias("place")).drop("position", "payer_place", "beneficiary_place")


def _side(moved: pl.DataFrame, side: str, numbers: dict[str, int]) -> pl.DataFrame:
    """Return the rows of those who sent or received; what was received is the amount paid out where it is stated."""
    is_paid_out = pl.lit(side == _SIDES[1]) & pl.col("pay_amount").is_not_null()
    at = pl.coalesce("paid_at", "sent_at") if side == _SIDES[1] else pl.coalesce("sent_at", "paid_at")
    zone = pl.when(pl.col("paid_at").is_not_null()).then("paid_zone").otherwise("sent_zone")
    zone = zone if side == _SIDES[1] else pl.col("sent_zone")
    direction = Direction.CREDIT if side == _SIDES[1] else Direction.DEBIT
    rows = moved.filter(pl.col(f"{side}_key").is_in(list(numbers))).with_columns(at=at, zone=zone)
    is_day = pl.col("at") == pl.col("at").dt.truncate("1d")
    return rows.select(
        "position",
        (-(2 * pl.col("position") + _SIDES.index(side)) - 1).alias("id"),
        pl.col(f"{side}_key")
        .replace_strict(numbers, return_dtype=pl.Int64, default=None)
        .alias("account_id"),
        "evidence_id",
        "sheet",
        pl.col("position").alias("source_order"),
        pl.col("at").alias("booked_at"),
        pl.when(is_day)
        .then(pl.lit(Precision.DAY.value))
        .otherwise(pl.lit(Precision.SECOND.value))
        .alias("precision"),
        "zone",
        pl.when(pl.col("zone").is_null())
        .then(pl.lit(ZoneSource.UNKNOWN.value))
        .otherwise(pl.lit(ZoneSource.RECORDED.value))
        .alias("zone_source"),
        pl.lit(direction.value).alias("direction"),
        pl.when(is_paid_out).then("pay_amount").otherwise("amount").alias("amount"),
        pl.when(is_paid_out).then("pay_amount_scale").otherwise("amount_scale").alias("amount_scale"),
        pl.when(is_paid_out).then("pay_currency").otherwise("currency").fill_null("").alias("currency"),
        pl.lit(None, pl.Int64).alias("running_balance"),
        pl.col(f"{side}_name").alias("name"),
    ).filter(pl.col("booked_at").is_not_null() & pl.col("amount").is_not_null())


def _persons(rows: pl.DataFrame, numbers: dict[str, int]) -> tuple[AccountRecord, ...]:
    names = dict(rows.filter(pl.col("name").is_not_null()).group_by("account_id", maintain_order=True).agg(
        pl.col("name").first()
    ).iter_rows())  # fmt: skip
    nothing = Money(0, 2, "")
    return tuple(
        AccountRecord(
            number, AccountIdentity(key, None, None, names.get(number)), 0, nothing, nothing, None, None
        )
        for key, number in numbers.items()
    )
