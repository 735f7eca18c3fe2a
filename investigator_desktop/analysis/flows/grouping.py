"""Which legs are one movement: links and matches by number, each leg in one of them at most."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from investigator_desktop.analysis.transfer_lanes import position_of, row_id
from investigator_desktop.domain.matches import MATCH_SCHEMA, MatchGrade, MatchSide

_WEAKEST = (MatchGrade.INFERRED, MatchGrade.CONFIRMED, MatchGrade.PROVEN)


def matched_legs(
    links: pl.DataFrame, matches: pl.DataFrame, legs: pl.DataFrame, counting: Mapping[int, int]
) -> pl.DataFrame:
    """Return `MATCH_SCHEMA` of links and matches whose legs are all among `legs`.

    A link stands where no match has one of its legs. A side of a payment that counts in another row is that row's
    (`counting`), matches of the two sides of one payment are one movement, and a match with one side has the other.
    """
    known = _of_counting_rows(matches.select(MATCH_SCHEMA.names()), counting)
    known = known.unique("entry_id", keep="first", maintain_order=True)
    taken = known["entry_id"].implode()
    free = links.filter(~pl.col("debit_id").is_in(taken) & ~pl.col("credit_id").is_in(taken))
    joined = pl.concat([known, _as_matches(free, known)])
    return _whole(_with_both_sides(_joined_by_payments(joined)), legs)


def _of_counting_rows(matches: pl.DataFrame, counting: Mapping[int, int]) -> pl.DataFrame:
    """Return the matches with sides of payments by the row in which their transfer counts."""
    moved = {}
    for number in matches.filter(pl.col("entry_id") < 0)["entry_id"].unique():
        position, side = position_of(number)
        if position in counting:
            moved[number] = row_id(counting[position], side)
    return matches.with_columns(pl.col("entry_id").replace(moved)) if moved else matches


def _as_matches(links: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Return links as matches with numbers after those known; one leg is in one link at most."""
    last = known["match_no"].max()
    first = last + 1 if isinstance(last, int) else 0
    single = links.unique("debit_id", keep="first", maintain_order=True)
    single = single.unique("credit_id", keep="first", maintain_order=True)
    numbered = single.with_columns(
        pl.int_range(first, first + single.height, dtype=pl.Int64).alias("match_no")
    )
    sides = [
        numbered.select(
            "match_no",
            pl.col(f"{side.value}_id").alias("entry_id"),
            pl.lit(side.value).alias("side"),
            pl.lit(MatchGrade.PROVEN.value).alias("grade"),
            pl.lit(value=True).alias("is_sure"),
        ).cast(MATCH_SCHEMA)
        for side in MatchSide
    ]
    return pl.concat(sides)


def _joined_by_payments(matches: pl.DataFrame) -> pl.DataFrame:
    """Return matches of which those that have the two sides of one payment are one, of the weaker grade."""
    sides = matches.filter(pl.col("entry_id") < 0).with_columns(
        ((-pl.col("entry_id") - 1) // 2).alias("payment")
    )
    pairs = sides.group_by("payment").agg(pl.col("match_no").unique().sort()).filter(
        pl.col("match_no").list.len() > 1
    )  # fmt: skip
    same: dict[int, int] = {}
    for numbers in pairs.sort("payment")["match_no"]:
        first = min(same.get(number, number) for number in numbers)
        same.update(dict.fromkeys(numbers, first))
    return _weakest(matches, same) if same else matches


def _weakest(matches: pl.DataFrame, same: Mapping[int, int]) -> pl.DataFrame:
    order = {grade.value: place for place, grade in enumerate(_WEAKEST)}
    rank = pl.col("grade").cast(pl.String).replace_strict(order, return_dtype=pl.Int64)
    joined = matches.with_columns(pl.col("match_no").replace(dict(same)), rank.alias("rank"))
    least = joined.with_columns(
        pl.col("rank").min().over("match_no"), pl.col("is_sure").all().over("match_no")
    )
    grade = pl.col("rank").replace_strict(
        {place: name for name, place in order.items()}, return_dtype=pl.String
    )
    return least.with_columns(grade.cast(matches.schema["grade"]).alias("grade")).select(MATCH_SCHEMA.names())


def _with_both_sides(matches: pl.DataFrame) -> pl.DataFrame:
    """Return matches in which each payment stands with both of its sides, whatever side of it was matched.

    An account that pays an operator and the payment that the operator passes on are one movement.
    """
    told = matches.filter(pl.col("entry_id") < 0)
    if told.is_empty():
        return matches
    sides = [
        told.with_columns(
            (pl.lit(row_id(0, party)) - (-pl.col("entry_id") - 1) // 2 * 2).alias("entry_id"),
            pl.lit(side.value).cast(matches.schema["side"]).alias("side"),
        )
        for party, side in (("payer", MatchSide.DEBIT), ("beneficiary", MatchSide.CREDIT))
    ]
    both = pl.concat(sides).unique(["match_no", "entry_id"], keep="first", maintain_order=True)
    return pl.concat([matches.filter(pl.col("entry_id") >= 0), both])


def _whole(matches: pl.DataFrame, legs: pl.DataFrame) -> pl.DataFrame:
    """Return the matches all of whose legs count and that have both sides."""
    is_known = pl.col("entry_id").is_in(legs["id"].implode())
    counted = matches.with_columns(is_known.alias("is_known"))
    is_two_sided = pl.col("side").n_unique().over("match_no") == 2
    return counted.filter(pl.col("is_known").all().over("match_no") & is_two_sided).drop("is_known")
