"""Pairs of legs that can be one movement: tied to each other, near in time, and of amounts that explain each other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

import polars as pl

from investigator_desktop.analysis.matching.anchors import Anchor, anchors
from investigator_desktop.analysis.matching.exchange import is_executed
from investigator_desktop.analysis.matching.naming import Naming, Strength
from investigator_desktop.domain.matching_parameters import MatchingParameters

_SIDE = ("leg", "key", "unit", "strength", "is_foreign", "is_held", "day")
_DAYS_OF_AN_EXCHANGE = 1
_CROWD, _LANE = (
    300,
    48,
)  # receipts of one amount between two accounts in a week; legs looked at to either side
_CROWDED_DAYS = (0, 1, 3)  # the same day, the next, and past a weekend
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


@dataclass(frozen=True, slots=True)
class FoundPairs:
    """`pairs` of `PAIR_SCHEMA`, and the numbers of legs for which not all near ones were looked at."""

    pairs: pl.DataFrame
    crowded: pl.Series


def candidate_pairs(naming: Naming, parameters: MatchingParameters) -> FoundPairs:
    """Return every pair of legs that can be one movement, each once, by the numbers of the legs."""
    search = _Search(parameters)
    found = [PAIR_SCHEMA.to_frame()]
    for anchor in anchors(naming):
        found.append(_by_amount(anchor, search))
        found.append(_by_small_fee(anchor, search))
        if not anchor.is_reference:
            found.append(_by_exchange(anchor, search))
    pairs = pl.concat(found)
    best = pairs.group_by("debit", "receipt").agg(
        pl.col("relation").min(),  # the plainest
        pl.col("debit_names", "receipt_names").max(),
        pl.col("is_shared").any(),
    )
    crowded = pl.concat([pl.Series("leg", [], dtype=pl.Int64), *search.crowded]).unique().sort()
    return FoundPairs(best.sort("debit", "receipt"), crowded)


def _by_amount(anchor: Anchor, search: _Search) -> pl.DataFrame:
    debits, receipts = _variants(anchor.debits, -1), _variants(anchor.receipts, 1)
    pairs = search.near(debits, receipts, ["key", "value", "worth"])
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


def _by_small_fee(anchor: Anchor, search: _Search) -> pl.DataFrame:
    """Return the pairs of which less arrived than left, by no more than a bank may plausibly keep."""
    most = search.parameters.fee_hundredths
    if most <= 0:
        return PAIR_SCHEMA.to_frame()
    step = math.log1p(2 * most / 10_000)
    level = (
        (pl.col("units").cast(pl.Float64).log() / step).floor().cast(pl.Int64)
    )  # blocks only, never compared
    sides = [
        side.select(*_SIDE, pl.col("money").alias("value"), "units", level.alias("level"))
        for side in (anchor.debits, anchor.receipts)
    ]
    both = pl.concat([sides[0], sides[0].with_columns(pl.col("level") - 1)])
    pairs = search.near(both, sides[1], ["key", "value", "level"])
    kept = (pl.col("units") - pl.col("units_right")).cast(pl.Int128)
    is_small = (kept > 0) & (kept * 10_000 <= pl.col("units").cast(pl.Int128) * most)
    relation = pl.lit(int(Relation.SMALL_FEE), pl.Int64).alias("relation")
    return _as_pairs(pairs.filter(is_small).with_columns(relation), anchor)


def _by_exchange(anchor: Anchor, search: _Search) -> pl.DataFrame:
    """Return the pairs in two currencies: at a rate that a purpose states, else tied by one reference.

    Both account numbers tie them too, within a day.
    """
    columns = (*_SIDE, "money", "units", "rate", "reference")
    debits, receipts = anchor.debits.select(columns), anchor.receipts.select(columns)
    has_rate, has_reference = pl.col("rate").is_not_null(), pl.col("reference").is_not_null()
    rated = [
        search.near(debits.filter(has_rate), receipts, ["key"]),
        search.near(debits.filter(~has_rate), receipts.filter(has_rate), ["key"]),
    ]
    told = pl.concat(rated).filter(is_executed())
    tied = search.near(debits.filter(has_reference), receipts.filter(has_reference), ["key", "reference"])
    full = pl.col("strength") == Strength.ACCOUNT.value
    named = search.near(debits.filter(full), receipts.filter(full), ["key"], _DAYS_OF_AN_EXCHANGE)
    found = [PAIR_SCHEMA.to_frame()]
    kinds = ((told, Relation.EXECUTED), (tied, Relation.OTHER_CURRENCY), (named, Relation.OTHER_CURRENCY))
    for pairs, relation in kinds:
        differing = pairs.filter(pl.col("money") != pl.col("money_right"))
        found.append(_as_pairs(differing.with_columns(pl.lit(int(relation)).alias("relation")), anchor))
    return pl.concat(found)


@dataclass(slots=True)
class _Search:
    """Looks for near legs, and remembers around which ones there were too many to look at all."""

    parameters: MatchingParameters
    crowded: list[pl.Series] = field(default_factory=list)

    def near(
        self, debits: pl.DataFrame, receipts: pl.DataFrame, keys: list[str], most_days: int | None = None
    ) -> pl.DataFrame:
        """Return the pairs that agree in the keys, of two accounts, with the receipt from a day before to `most_days`
        after, the longest delay where none is said.
        """
        days = self.parameters.calendar_days if most_days is None else most_days
        length = days + 2
        first = (pl.col("day") - 1).floordiv(length).alias("span")
        twice = pl.concat([debits.with_columns(first), debits.with_columns(first + 1)])
        spanned = receipts.with_columns(pl.col("day").floordiv(length).alias("span"))
        block = [*keys, "span"]
        pairs = [_near_in_time(one, other, on, days) for one, other, on in self._parts(twice, spanned, block)]
        return pl.concat(pairs)

    def _parts(
        self, debits: pl.DataFrame, receipts: pl.DataFrame, block: list[str]
    ) -> Iterator[tuple[pl.DataFrame, pl.DataFrame, list[str]]]:
        """Yield what is joined by what: all, but where a block is crowded only legs of near rank and near days."""
        sizes = receipts.group_by(block).len().filter(pl.col("len") > _CROWD)
        crowds = sizes.join(debits.select(block).unique(), on=block, how="semi")
        if crowds.is_empty():
            yield debits, receipts, block
            return
        yield debits.join(crowds, on=block, how="anti"), receipts, block
        many, them = (side.join(crowds.select(block), on=block, how="semi") for side in (debits, receipts))
        self.crowded.append(many["leg"])
        lane = pl.int_range(pl.len()).over([*block, "day"], order_by="leg").floordiv(_LANE).alias("lane")
        lanes, theirs = (side.with_columns(lane, on_day=pl.col("day")) for side in (many, them))
        for days in _CROWDED_DAYS:
            for step in (-1, 0, 1):
                moved = lanes.with_columns(pl.col("on_day") + days, pl.col("lane") + step)
                yield moved, theirs, [*block, "on_day", "lane"]


def _near_in_time(debits: pl.DataFrame, receipts: pl.DataFrame, block: list[str], days: int) -> pl.DataFrame:
    apart = pl.col("day_right") - pl.col("day")
    is_ruled_out = (pl.col("is_foreign") & pl.col("is_held_right")) | (
        pl.col("is_foreign_right") & pl.col("is_held")
    )
    pairs = debits.join(receipts, on=block).filter(
        apart.is_between(-1, days) & (pl.col("unit") != pl.col("unit_right")) & ~is_ruled_out
    )
    return pairs.drop("lane", "on_day", strict=False)


def _as_pairs(pairs: pl.DataFrame, anchor: Anchor) -> pl.DataFrame:
    return pairs.select(
        pl.col("leg").alias("debit"),
        pl.col("leg_right").alias("receipt"),
        pl.col("relation").cast(pl.Int64),
        pl.col("strength").alias("debit_names"),
        pl.col("strength_right").alias("receipt_names"),
        pl.lit(anchor.is_shared).alias("is_shared"),
    )
