"""Pairs of legs that can be one movement: tied to each other, near in time, and of amounts that explain each other."""

from __future__ import annotations

import math
from enum import IntEnum

import polars as pl

from investigator_desktop.analysis.matching.anchors import Anchor, anchors
from investigator_desktop.analysis.matching.exchange import is_executed
from investigator_desktop.analysis.matching.naming import Naming, Strength
from investigator_desktop.domain.matching_parameters import MatchingParameters

_SIDE = ("leg", "key", "unit", "strength", "is_foreign", "is_held", "day")
_DAYS_OF_AN_EXCHANGE = 1
PAIR_SCHEMA = pl.Schema(
    {
        "debit": pl.Int64(),
        "receipt": pl.Int64(),
        "relation": pl.Int64(),
        "debit_names": pl.Int64(),
        "receipt_names": pl.Int64(),
        "is_shared": pl.Boolean(),
    }
)


class Relation(IntEnum):
    """How the amounts of two legs explain each other, the plainest first."""

    EQUAL = 0
    EXECUTED = 1
    STATED_FEE = 2
    SMALL_FEE = 3
    OTHER_CURRENCY = 4


def candidate_pairs(naming: Naming, parameters: MatchingParameters) -> pl.DataFrame:
    """Return `PAIR_SCHEMA`: every pair of legs that can be one movement, each once, by the numbers of the legs."""
    found = [PAIR_SCHEMA.to_frame()]
    for anchor in anchors(naming):
        found.append(_by_amount(anchor, parameters))
        found.append(_by_small_fee(anchor, parameters))
        if not anchor.is_reference:
            found.append(_by_exchange(anchor, parameters))
    pairs = pl.concat(found)
    best = pairs.group_by("debit", "receipt").agg(
        pl.col("relation").min(),  # the plainest
        pl.col("debit_names", "receipt_names").max(),
        pl.col("is_shared").any(),
    )
    return best.sort("debit", "receipt")


def _by_amount(anchor: Anchor, parameters: MatchingParameters) -> pl.DataFrame:
    debits, receipts = _variants(anchor.debits, -1), _variants(anchor.receipts, 1)
    pairs = near(debits, receipts, ["key", "value", "worth"], parameters.calendar_days)
    relation = pl.max_horizontal("variant", "variant_right")
    plain = pairs.filter(pl.min_horizontal("variant", "variant_right") == Relation.EQUAL.value)
    return _as_pairs(plain.with_columns(relation=relation), anchor)


def _variants(side: pl.DataFrame, sign: int) -> pl.DataFrame:
    """Return the legs with every amount that the other side may show: own, in the other currency, and with the fee."""
    kinds = (
        (Relation.EQUAL, pl.col("money"), pl.col("units")),
        (Relation.EXECUTED, pl.col("money_2"), pl.col("units_2")),
        (Relation.STATED_FEE, pl.col("money"), pl.col("units") + sign * pl.col("fee")),
    )
    rows = []
    for relation, money, units in kinds:
        own = side.filter(units.is_not_null() & money.is_not_null())
        if relation is Relation.EXECUTED:
            own = own.filter(pl.col("money_2") != pl.col("money"))
        if relation is Relation.STATED_FEE:
            own = own.filter(pl.col("fee") != 0)
        rows.append(
            own.select(
                *_SIDE, money.alias("value"), units.alias("worth"), pl.lit(int(relation)).alias("variant")
            )
        )
    return pl.concat(rows)


def _by_small_fee(anchor: Anchor, parameters: MatchingParameters) -> pl.DataFrame:
    """Return the pairs of which less arrived than left, by no more than a bank may plausibly keep."""
    if parameters.fee_hundredths <= 0:
        return PAIR_SCHEMA.to_frame()
    step = math.log1p(2 * parameters.fee_hundredths / 10_000)
    level = (
        (pl.col("units").cast(pl.Float64).log() / step).floor().cast(pl.Int64)
    )  # blocks only, never compared
    sides = [
        side.select(*_SIDE, pl.col("money").alias("value"), "units", level.alias("level"))
        for side in (anchor.debits, anchor.receipts)
    ]
    both = pl.concat([sides[0], sides[0].with_columns(pl.col("level") - 1)])
    pairs = near(both, sides[1], ["key", "value", "level"], parameters.calendar_days)
    kept = (pl.col("units") - pl.col("units_right")).cast(pl.Int128)
    is_small = (kept > 0) & (kept * 10_000 <= pl.col("units").cast(pl.Int128) * parameters.fee_hundredths)
    relation = pl.lit(int(Relation.SMALL_FEE), pl.Int64).alias("relation")
    return _as_pairs(pairs.filter(is_small).with_columns(relation), anchor)


def _by_exchange(anchor: Anchor, parameters: MatchingParameters) -> pl.DataFrame:
    """Return the pairs in two currencies: at a rate that a purpose states, else tied by one reference.

    Both account numbers tie them too, within a day.
    """
    columns = (*_SIDE, "money", "units", "rate", "reference")
    debits, receipts = anchor.debits.select(columns), anchor.receipts.select(columns)
    days = parameters.calendar_days
    has_rate, has_reference = pl.col("rate").is_not_null(), pl.col("reference").is_not_null()
    rated = [
        near(debits.filter(has_rate), receipts, ["key"], days),
        near(debits.filter(~has_rate), receipts.filter(has_rate), ["key"], days),
    ]
    told = pl.concat(rated).filter(is_executed())
    tied = near(debits.filter(has_reference), receipts.filter(has_reference), ["key", "reference"], days)
    full = pl.col("strength") == Strength.ACCOUNT.value
    named = near(debits.filter(full), receipts.filter(full), ["key"], _DAYS_OF_AN_EXCHANGE)
    found = [PAIR_SCHEMA.to_frame()]
    kinds = ((told, Relation.EXECUTED), (tied, Relation.OTHER_CURRENCY), (named, Relation.OTHER_CURRENCY))
    for pairs, relation in kinds:
        differing = pairs.filter(pl.col("money") != pl.col("money_right"))
        found.append(_as_pairs(differing.with_columns(pl.lit(int(relation)).alias("relation")), anchor))
    return pl.concat(found)


def near(debits: pl.DataFrame, receipts: pl.DataFrame, keys: list[str], days: int) -> pl.DataFrame:
    """Return the pairs that agree in the keys, of two accounts, with the receipt from a day before to `days` after."""
    length = days + 2
    first = (pl.col("day") - 1).floordiv(length).alias("span")
    twice = pl.concat([debits.with_columns(first), debits.with_columns(first + 1)])
    spanned = receipts.with_columns(pl.col("day").floordiv(length).alias("span"))
    apart = pl.col("day_right") - pl.col("day")
    is_ruled_out = (pl.col("is_foreign") & pl.col("is_held_right")) | (
        pl.col("is_foreign_right") & pl.col("is_held")
    )
    return twice.join(spanned, on=[*keys, "span"]).filter(
        apart.is_between(-1, days) & (pl.col("unit") != pl.col("unit_right")) & ~is_ruled_out
    )


def _as_pairs(pairs: pl.DataFrame, anchor: Anchor) -> pl.DataFrame:
    return pairs.select(
        pl.col("leg").alias("debit"),
        pl.col("leg_right").alias("receipt"),
        pl.col("relation").cast(pl.Int64),
        pl.col("strength").alias("debit_names"),
        pl.col("strength_right").alias("receipt_names"),
        pl.lit(anchor.is_shared).alias("is_shared"),
    )
