"""Movements of a case from its entries, its payments and what was matched: each once, from both of its sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.flows.allocation import shares
from investigator_desktop.analysis.flows.grouping import matched_legs
from investigator_desktop.analysis.flows.legs import (
    counted_payments,
    counted_position,
    entry_legs,
    has_moved,
    payment_legs,
)
from investigator_desktop.domain.matches import MatchSide
from investigator_desktop.domain.movements_frame import MOVEMENT_SCHEMA, MovementGrade, MovementKind

_GROUP = ["match_no", "side", "own_node", "currency"]
_ENDS = ("node", "account", "name", "party_id", "place")


@dataclass(frozen=True, slots=True)
class BuiltMovements:
    """Movements (`MOVEMENT_SCHEMA`), and apart those payments that moved nothing, with their `standing`.

    `divided_count` is how many matches stay two one-sided records each, since a side of theirs is in two currencies.
    """

    moved: pl.DataFrame
    not_moved: pl.DataFrame
    divided_count: int = 0


def built_movements(
    entries: pl.DataFrame, payments: pl.DataFrame, links: pl.DataFrame, matches: pl.DataFrame
) -> BuiltMovements:
    """Return the movements of entries that count, all payments of the case, its proven links and its matches.

    `entries` has `id`, the columns of the account and `ENTRY_COLUMNS`; `payments` is `PAYMENT_SCHEMA` with
    `entry_count`; `matches` is `MATCH_SCHEMA`, with what a person rejected left out.
    """
    counted = counted_payments(payments)
    moved = counted.filter(has_moved())
    legs = pl.concat([entry_legs(entries), payment_legs(moved)])
    matched = matched_legs(links, matches, legs, counted_position(payments))
    grouped = _groups(legs.join(matched.rename({"entry_id": "id"}).drop("side"), on="id"))
    mixed = grouped.group_by("match_no", "side").agg(pl.col("currency").n_unique()).filter(
        pl.col("currency") > 1
    )["match_no"].unique()  # fmt: skip
    usable = grouped.filter(~pl.col("match_no").is_in(mixed.implode()))
    used = usable["ids"].explode()
    told = grouped["payments"].explode().drop_nulls()
    is_free = ~pl.col("id").is_in(used.implode()) & ~pl.col("payment").fill_null(-1).is_in(told.implode())
    frame = pl.concat(
        [_matches(usable), _single_entries(legs.filter(is_free)), _payments(legs.filter(is_free))]
    )
    apart = counted.filter(~has_moved())
    return BuiltMovements(_numbered(frame), _not_moved(apart), mixed.len())


def _groups(legs: pl.DataFrame) -> pl.DataFrame:
    """Return the legs of each side of a match by node and currency, with their sum, ids and payments.

    Where a side has entries, its amounts are theirs: a side of a payment is a second record of the same money.
    """
    has_entries = (pl.col("payment").is_null()).any().over("match_no", "side")
    all_payments = legs.group_by("match_no").agg(
        pl.col("payment").drop_nulls().unique().sort().alias("payments")
    )
    rows = legs.filter(pl.col("payment").is_null() | ~has_entries)
    scale = pl.col("amount_scale").max().over("match_no", "side", "currency")
    rows = rows.with_columns(scale.alias("scale"))
    power = pl.lit(10, pl.Int64).pow(pl.col("scale") - pl.col("amount_scale"))
    rows = rows.with_columns((pl.col("amount") * power).alias("units")).sort("at", "id", nulls_last=True)
    grouped = rows.group_by(_GROUP, maintain_order=True).agg(
        pl.col("id").alias("ids"),
        pl.col("units").sum(),
        pl.col("scale").first(),
        pl.col("at").drop_nulls().first(),
        pl.col("precision").first(),
        pl.col("grade").first(),
        pl.col("is_sure").all(),
        *[pl.col(f"{end}_{name}").drop_nulls().first() for end in ("own", "other") for name in _ENDS if
          (end, name) != ("own", "node")],
    )  # fmt: skip
    return grouped.join(all_payments, on="match_no", how="left", maintain_order="left")


def _matches(grouped: pl.DataFrame) -> pl.DataFrame:
    """Return the movements of matches: one row where each side is one account, else one for each two that meet."""
    debits = grouped.filter(pl.col("side") == MatchSide.DEBIT.value)
    receipts = grouped.filter(pl.col("side") == MatchSide.CREDIT.value)
    pairs = debits.join(receipts, on="match_no", suffix="_credit", maintain_order="left")
    single = pl.len().over("match_no") == 1
    whole = pairs.filter(single).with_columns(
        units_sent=pl.col("units"), units_arrived=pl.col("units_credit")
    )
    return _as_movements(pl.concat([whole, _shared(pairs.filter(~single))]))


def _shared(pairs: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of accounts of many-sided matches that meet, with what went from one to the other."""
    kept = pairs.with_columns(units_sent=pl.col("units"), units_arrived=pl.col("units_credit")).clear()
    found = [kept]
    for _, match in pairs.group_by("match_no", maintain_order=True):
        found.extend(_meeting(match))
    return pl.concat(found)


def _meeting(match: pl.DataFrame) -> Iterator[pl.DataFrame]:
    debits = match.unique("own_node", keep="first", maintain_order=True)
    receipts = match.unique("own_node_credit", keep="first", maintain_order=True)
    payers, beneficiaries = debits["own_node"].to_list(), receipts["own_node_credit"].to_list()
    for share in shares(debits["units"].to_list(), receipts["units_credit"].to_list()):
        is_pair = (pl.col("own_node") == payers[share.debit]) & (
            pl.col("own_node_credit") == beneficiaries[share.credit]
        )
        yield match.filter(is_pair).with_columns(
            units_sent=pl.lit(share.amount, pl.Int64), units_arrived=pl.lit(share.received, pl.Int64)
        )


def _as_movements(pairs: pl.DataFrame) -> pl.DataFrame:
    debit_ids = pl.col("ids").list.filter(pl.element() >= 0)
    credit_ids = pl.col("ids_credit").list.filter(pl.element() >= 0)
    has_entry = (debit_ids.list.len() > 0) | (credit_ids.list.len() > 0)
    return pairs.select(
        pl.when(has_entry).then(pl.lit(MovementKind.MATCH.value)).otherwise(pl.lit(MovementKind.PAYMENT.value))
        .alias("kind"),
        "grade",
        "is_sure",
        debit_ids.alias("debit_ids"),
        credit_ids.alias("credit_ids"),
        pl.col("payments").list.first().alias("payment_row"),
        pl.col("payments").alias("payment_rows"),
        pl.col("own_node").alias("payer"),
        pl.col("own_node_credit").alias("beneficiary"),
        pl.col("own_account").alias("payer_account"),
        pl.col("own_account_credit").alias("beneficiary_account"),
        *_both("name", "name"),
        *_both("party_id", "id"),
        *_both("place", "place"),
        "at",
        pl.col("at_credit").alias("received_at"),
        "precision",
        pl.col("units_sent").alias("amount"),
        pl.col("scale").alias("amount_scale"),
        "currency",
        pl.col("units_arrived").alias("received_amount"),
        pl.col("scale_credit").alias("received_scale"),
        pl.col("currency_credit").alias("received_currency"),
    ).select(_kept())  # fmt: skip


def _both(name: str, wanted: str) -> tuple[pl.Expr, pl.Expr]:
    """Return what each side says of itself, else what the other side says of it."""
    return (
        pl.coalesce(f"own_{name}", f"other_{name}_credit").alias(f"payer_{wanted}"),
        pl.coalesce(f"own_{name}_credit", f"other_{name}").alias(f"beneficiary_{wanted}"),
    )


def _kept() -> list[pl.Expr]:
    columns = [(name, kind) for name, kind in MOVEMENT_SCHEMA.items() if name != "movement_no"]
    return [pl.col(name).cast(kind) for name, kind in columns]


def _single_entries(legs: pl.DataFrame) -> pl.DataFrame:
    """Return the movements of entries that no match has."""
    entries = legs.filter(pl.col("payment").is_null())
    is_debit = pl.col("side") == MatchSide.DEBIT.value
    nothing = pl.lit([], pl.List(pl.Int64()))
    return entries.select(
        pl.lit(MovementKind.ENTRY.value).alias("kind"),
        pl.lit(MovementGrade.ONE_SIDED.value).alias("grade"),
        pl.lit(value=True).alias("is_sure"),
        pl.when(is_debit).then(pl.concat_list("id")).otherwise(nothing).alias("debit_ids"),
        pl.when(is_debit).then(nothing).otherwise(pl.concat_list("id")).alias("credit_ids"),
        pl.lit(None, pl.Int64).alias("payment_row"),
        nothing.alias("payment_rows"),
        *_ends_by(is_debit),
        "at",
        pl.lit(None, pl.Datetime("us")).alias("received_at"),
        "precision",
        "amount",
        "amount_scale",
        "currency",
        *_nothing_received(),
    ).select(_kept())


def _ends_by(is_debit: pl.Expr) -> Iterator[pl.Expr]:
    for name, wanted in (("node", ""), ("account", "account"), ("name", "name"), ("party_id", "id"),
                         ("place", "place")):  # fmt: skip
        own, other = pl.col(f"own_{name}"), pl.col(f"other_{name}")
        yield pl.when(is_debit).then(own).otherwise(other).alias(f"payer_{wanted}".strip("_"))
        yield pl.when(is_debit).then(other).otherwise(own).alias(f"beneficiary_{wanted}".strip("_"))


def _nothing_received() -> tuple[pl.Expr, ...]:
    return (
        pl.lit(None, pl.Int64).alias("received_amount"),
        pl.lit(None, pl.Int64).alias("received_scale"),
        pl.lit(None, pl.String).alias("received_currency"),
    )


def _payments(legs: pl.DataFrame) -> pl.DataFrame:
    """Return the movements of payments that no match has: what was paid out is received where it differs."""
    payments = legs.filter(pl.col("payment").is_not_null())
    sent = payments.filter(pl.col("side") == MatchSide.DEBIT.value)
    paid = payments.filter(pl.col("side") == MatchSide.CREDIT.value)
    pairs = sent.join(paid, on="payment", suffix="_credit", maintain_order="left")
    differs = (pl.col("amount") != pl.col("amount_credit")) | (
        pl.col("currency") != pl.col("currency_credit")
    )
    nothing = pl.lit([], pl.List(pl.Int64()))
    return pairs.select(
        pl.lit(MovementKind.PAYMENT.value).alias("kind"),
        pl.lit(MovementGrade.ONE_SIDED.value).alias("grade"),
        pl.lit(value=True).alias("is_sure"),
        nothing.alias("debit_ids"),
        nothing.alias("credit_ids"),
        pl.col("payment").alias("payment_row"),
        pl.concat_list("payment").alias("payment_rows"),
        *_ends_by(pl.lit(value=True)),
        "at",
        pl.when(pl.col("at_credit") != pl.col("at")).then("at_credit").alias("received_at"),
        "precision",
        "amount",
        "amount_scale",
        "currency",
        *[pl.when(differs).then(f"{name}_credit").alias(wanted) for name, wanted in (
            ("amount", "received_amount"), ("amount_scale", "received_scale"), ("currency", "received_currency"),
        )],
    ).select(_kept())  # fmt: skip


def _not_moved(counted: pl.DataFrame) -> pl.DataFrame:
    """Return payments that did not reach anybody as movements with their `standing`; null where it is unknown."""
    frame = _payments(payment_legs(counted))
    standings = counted.select(pl.col("position").alias("payment_row"), "standing")
    return _numbered(frame.join(standings, on="payment_row", how="left"), "standing")


def _numbered(frame: pl.DataFrame, *more: str) -> pl.DataFrame:
    first = pl.coalesce(pl.col("debit_ids").list.first(), pl.col("credit_ids").list.first())
    ordered = frame.with_columns(first.alias("first")).sort(
        "at", "first", "payment_row", "payer", "beneficiary", nulls_last=True
    )
    numbers = pl.int_range(pl.len(), dtype=pl.Int64).alias("movement_no")
    return ordered.with_columns(numbers).select(*MOVEMENT_SCHEMA.names(), *more)
