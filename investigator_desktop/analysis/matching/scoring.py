"""The score of a pair of legs: whole weights of named reasons, so that every score can be added up by hand."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.anchors import MOST_OF_ONE_REFERENCE
from investigator_desktop.analysis.matching.candidates import Relation
from investigator_desktop.analysis.matching.legs import is_distinctive
from investigator_desktop.analysis.matching.naming import Strength
from investigator_desktop.analysis.matching.weekends import working_days
from investigator_desktop.domain.matches import ReasonCode
from investigator_desktop.domain.matching_parameters import MatchingParameters

NAMED_WEIGHT = {Strength.ACCOUNT: 35, Strength.ID: 30, Strength.HOLDER: 20}
EQUAL_WEIGHT = 20
DAY_WEIGHT, WEIGHT_LOST_A_DAY = 15, 3
_WEIGHTS = {
    ReasonCode.REFERENCE: 60,
    ReasonCode.NUMBER: 12,
    ReasonCode.SAME_HOLDER: 25,
    ReasonCode.EQUAL_AMOUNT: EQUAL_WEIGHT,
    ReasonCode.EXECUTED_RATE: 15,
    ReasonCode.STATED_FEE: 12,
    ReasonCode.SMALL_FEE: 4,
    ReasonCode.OTHER_CURRENCY: 0,
    ReasonCode.EARLIER: 6,
    ReasonCode.SAME_PURPOSE: 10,
    ReasonCode.OTHER_NUMBER: -12,
}
_NEAR_MINUTES = ((5, 8), (60, 4), (600, 2))  # minutes apart at most, weight
NAMING_CODES = {
    "debit_names": {
        Strength.ACCOUNT: ReasonCode.DEBIT_NAMES_ACCOUNT,
        Strength.ID: ReasonCode.DEBIT_NAMES_ID,
        Strength.HOLDER: ReasonCode.DEBIT_NAMES_HOLDER,
    },
    "receipt_names": {
        Strength.ACCOUNT: ReasonCode.CREDIT_NAMES_ACCOUNT,
        Strength.ID: ReasonCode.CREDIT_NAMES_ID,
        Strength.HOLDER: ReasonCode.CREDIT_NAMES_HOLDER,
    },
}


@dataclass(frozen=True, slots=True)
class _Weighing:
    """A reason, when it holds, what it weighs and what it counts."""

    code: ReasonCode
    holds: pl.Expr
    weight: pl.Expr
    value: pl.Expr


def scored(pairs: pl.DataFrame, legs: pl.DataFrame, parameters: MatchingParameters) -> pl.DataFrame:
    """Return the pairs that reach the least score, with `score`, `days` and whether one reference is on both sides."""
    seen = distinctive(compared(pairs, legs), legs)
    total = pl.sum_horizontal(
        pl.when(one.holds.fill_null(value=False)).then(one.weight).otherwise(0) for one in _weighings()
    )
    wanted = (pl.col("days") <= parameters.working_days) & (pl.col("score") >= parameters.least_score)
    return seen.with_columns(total.cast(pl.Int64).alias("score")).filter(wanted)


def compared(pairs: pl.DataFrame, legs: pl.DataFrame) -> pl.DataFrame:
    """Return pairs with what can be compared of their legs."""
    days = _gathered(legs, pairs, "day")
    seen = pairs.with_columns(*days, legs["place"].gather(pairs["receipt"]).alias("place"))
    for column in ("minute", "reference", "number", "purpose"):
        one, other = _gathered(legs, pairs, column)
        seen = seen.with_columns(_comparison(column, one, other))
    kept = (pl.col("units_1") - pl.col("units_2")).cast(pl.Int128) * 10_000 // pl.col("units_1")
    seen = seen.with_columns(*_gathered(legs, pairs, "units"))
    seen = seen.with_columns(kept.cast(pl.Int64, strict=False).alias("kept")).drop("units_1", "units_2")
    days_apart = working_days("day_1", "day_2", "place").alias("days")
    return seen.with_columns(days_apart).drop("day_1", "day_2", "place")


def _gathered(legs: pl.DataFrame, pairs: pl.DataFrame, column: str) -> tuple[pl.Series, pl.Series]:
    one, other = legs[column].gather(pairs["debit"]), legs[column].gather(pairs["receipt"])
    return one.alias(f"{column}_1"), other.alias(f"{column}_2")


def _comparison(column: str, one: pl.Series, other: pl.Series) -> list[pl.Series]:
    """Return how one column of two legs compares; null where either lacks it."""
    if column == "minute":
        return [(one - other).abs().alias("minutes")]
    is_same = (one == other).alias(f"is_same_{column}")
    if column != "reference":
        return [is_same]
    both = pl.DataFrame([one.alias("text"), is_same.alias("same")])
    return [
        is_same,
        both.select((is_distinctive("text") & pl.col("same")).alias("is_one_reference")).to_series(),
    ]


def distinctive(pairs: pl.DataFrame, legs: pl.DataFrame) -> pl.DataFrame:
    """Return the compared pairs with the references that too many legs of a side carry taken as plain numbers."""
    counts = legs.select("leg", pl.len().over("reference", "is_debit").alias("count"))["count"]
    most = pl.max_horizontal(counts.gather(pairs[side]).alias(side) for side in ("debit", "receipt"))
    often = pairs.select(most.alias("most"))["most"] > MOST_OF_ONE_REFERENCE
    return pairs.with_columns((pl.col("is_one_reference") & ~often).alias("is_one_reference"))


def _weighings() -> list[_Weighing]:
    return [*_namings(), *_amounts(), *_times(), *_texts()]


def _namings() -> list[_Weighing]:
    found = []
    for column, codes in NAMING_CODES.items():
        for strength, code in codes.items():
            weight = pl.lit(NAMED_WEIGHT[strength])
            found.append(_Weighing(code, pl.col(column) == strength.value, weight, pl.lit(0)))
    return [*found, _plain(ReasonCode.SAME_HOLDER, pl.col("is_shared"))]


def _plain(code: ReasonCode, holds: pl.Expr, value: pl.Expr | None = None) -> _Weighing:
    return _Weighing(code, holds, pl.lit(_WEIGHTS[code]), pl.lit(0) if value is None else value)


def _amounts() -> list[_Weighing]:
    relation = pl.col("relation")
    return [
        _plain(ReasonCode.EQUAL_AMOUNT, relation == Relation.EQUAL.value),
        _plain(ReasonCode.EXECUTED_RATE, relation == Relation.EXECUTED.value),
        _plain(ReasonCode.STATED_FEE, relation == Relation.STATED_FEE.value),
        _plain(ReasonCode.SMALL_FEE, relation == Relation.SMALL_FEE.value, pl.col("kept")),
        _plain(ReasonCode.OTHER_CURRENCY, relation == Relation.OTHER_CURRENCY.value),
    ]


def _times() -> list[_Weighing]:
    days, minutes = pl.col("days"), pl.col("minutes")
    near = pl.lit(0)
    for most, weight in reversed(_NEAR_MINUTES):
        near = pl.when(minutes <= most).then(weight).otherwise(near)
    delay = (DAY_WEIGHT - WEIGHT_LOST_A_DAY * days).clip(0, DAY_WEIGHT)
    return [
        _Weighing(ReasonCode.DAYS, days >= 0, delay, days),
        _plain(ReasonCode.EARLIER, days < 0),
        _Weighing(ReasonCode.MINUTES, minutes <= _NEAR_MINUTES[-1][0], near, minutes),
    ]


def _texts() -> list[_Weighing]:
    is_reference = pl.col("is_one_reference").fill_null(value=False)
    is_number = (pl.col("is_same_reference") | pl.col("is_same_number")).fill_null(value=False)
    is_other = ~pl.col("is_same_number").fill_null(value=True)
    return [
        _plain(ReasonCode.REFERENCE, is_reference),
        _plain(ReasonCode.NUMBER, is_number & ~is_reference),
        _plain(ReasonCode.SAME_PURPOSE, pl.col("is_same_purpose")),
        _plain(
            ReasonCode.OTHER_NUMBER,
            is_other & ~is_reference & ~pl.col("is_same_reference").fill_null(value=False),
        ),
    ]


def with_reasons(pairs: pl.DataFrame) -> pl.DataFrame:
    """Return scored pairs with their `reasons` as text."""
    words = [
        pl.when(one.holds.fill_null(value=False)).then(
            pl.concat_str(pl.lit(f"{one.code.value}:"), one.weight, pl.lit(":"), one.value)
        )
        for one in _weighings()
    ]
    return pairs.with_columns(pl.concat_str(words, separator=" ", ignore_nulls=True).alias("reasons"))
