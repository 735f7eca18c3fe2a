"""Matching of all legs of a case: reversals leave first, then what identifiers prove, then the best of the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.analysis.matching.ambiguity import equal_rivals, group_rivals
from investigator_desktop.analysis.matching.candidates import candidate_pairs
from investigator_desktop.analysis.matching.groups import FoundGroups, candidate_groups
from investigator_desktop.analysis.matching.legs import LEG_COLUMNS, comparable
from investigator_desktop.analysis.matching.naming import Naming, resolved
from investigator_desktop.analysis.matching.reversals import find_reversals
from investigator_desktop.analysis.matching.scoring import scored, with_reasons
from investigator_desktop.analysis.matching.solving import Solution, solved
from investigator_desktop.domain.matches import (
    MATCH_SCHEMA,
    SCORED_SCHEMA,
    MatchGrade,
    MatchSide,
    ReasonCode,
)
from investigator_desktop.domain.matching_parameters import MatchingParameters

LINKED_SCHEMA = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64()})


@dataclass(frozen=True, slots=True)
class Decided:
    """What persons said before: ids of legs that they matched, and pairs of ids that they rejected."""

    matched: tuple[int, ...] = ()
    rejected: tuple[tuple[int, int], ...] = ()

    def matched_ids(self) -> pl.Series:
        """Return the legs that are no longer looked at."""
        return pl.Series("id", self.matched, dtype=pl.Int64)


@dataclass(frozen=True, slots=True)
class Matching:
    """What was matched: `matches` (`SCORED_SCHEMA`), their `legs` (`MATCH_SCHEMA`), and `reversals`.

    `inexact_count` is of how many connected sets of candidates the choice is not proven to be the best;
    `bounded_count` of how many legs not all near legs, or not all sums of them, were looked at.
    """

    matches: pl.DataFrame
    legs: pl.DataFrame
    reversals: pl.DataFrame
    inexact_count: int = 0
    bounded_count: int = 0


def match_legs(
    frame: pl.DataFrame,
    parameters: MatchingParameters | None = None,
    linked: pl.DataFrame | None = None,
    decided: Decided | None = None,
) -> Matching:
    """Return the matches among the legs of a frame of `LEG_SCHEMA`.

    `linked` (`LINKED_SCHEMA`) holds what identifiers prove already: it is taken first, as proven. `decided` is what
    persons said: legs that they matched are no longer looked at, pairs that they rejected are no candidates.
    """
    limits, known = parameters or MatchingParameters(), decided or Decided()
    links = LINKED_SCHEMA.to_frame() if linked is None else linked.select(LINKED_SCHEMA.names())
    legs = frame.select(LEG_COLUMNS)
    reversals = find_reversals(legs, limits)
    away = [
        links["debit_id"],
        links["credit_id"],
        reversals["reversal_id"],
        reversals["reversed_id"].drop_nulls(),
    ]
    gone = pl.concat([known.matched_ids(), *(ids.alias("id") for ids in away)]).unique()
    naming = resolved(comparable(legs.filter(~pl.col("id").is_in(gone.implode()))))
    near = candidate_pairs(naming, limits)
    pairs = _scored(near.pairs, naming, limits, known.rejected)
    groups = _groups(naming, pairs, limits)
    solution = solved(pairs, groups.groups, naming.legs, limits)
    bounded = groups.bounded_count + near.crowded.len()
    rows = _rows(solution, pairs, groups.groups, naming.legs["is_debit"])
    matches, sides = _as_matches(rows, naming.legs["id"], links)
    return Matching(matches, sides, reversals, solution.inexact_count, bounded)


def _scored(
    pairs: pl.DataFrame, naming: Naming, parameters: MatchingParameters, rejected: tuple[tuple[int, int], ...]
) -> pl.DataFrame:
    """Return the pairs that reach the least score, without what persons rejected and pairs of two payments."""
    ids = naming.legs["id"]
    barred = pl.DataFrame(rejected, schema=LINKED_SCHEMA, orient="row")
    named = pairs.with_columns(
        ids.gather(pairs["debit"]).alias("debit_id"), ids.gather(pairs["receipt"]).alias("credit_id")
    )
    pairs = named.join(barred, on=LINKED_SCHEMA.names(), how="anti", maintain_order="left").select(
        pairs.columns
    )
    is_two_payments = (ids.gather(pairs["debit"]) < 0) & (ids.gather(pairs["receipt"]) < 0)
    return scored(pairs.filter(~is_two_payments), naming.legs, parameters)


def _groups(naming: Naming, pairs: pl.DataFrame, parameters: MatchingParameters) -> FoundGroups:
    entries = replace(naming, legs=naming.legs.filter(pl.col("id") >= 0))
    return candidate_groups(entries, pairs, parameters)


def _rows(solution: Solution, pairs: pl.DataFrame, groups: pl.DataFrame, is_debit: pl.Series) -> pl.DataFrame:
    """Return a row for each chosen match: the legs of both sides, score, candidates and reasons."""
    chosen = solution.pairs
    parts = solution.groups
    members = parts["members"].explode().drop_nulls()
    taken = pl.concat(
        [
            series.cast(pl.Int64).alias("leg")
            for series in (chosen["debit"], chosen["receipt"], parts["hub"], members)
        ]
    )
    rivals = equal_rivals(chosen, pairs, taken)
    told = with_reasons(chosen).join(rivals, on=["debit", "receipt"], how="left", maintain_order="left")
    of_groups = parts.join(group_rivals(parts, groups, taken), on="group", how="left", maintain_order="left")
    hubs = is_debit.gather(of_groups["hub"]).alias("is_debit_hub")
    return pl.concat([_pair_rows(told), _group_rows(of_groups.with_columns(hubs))])


def _pair_rows(told: pl.DataFrame) -> pl.DataFrame:
    return told.select(
        pl.concat_list("debit").alias("debits"),
        pl.concat_list("receipt").alias("receipts"),
        pl.col("score").cast(pl.Int64),
        (pl.col("rivals").fill_null(0) + 1).alias("candidates"),
        "reasons",
    )


def _group_rows(told: pl.DataFrame) -> pl.DataFrame:
    is_debit_hub = pl.col("is_debit_hub")
    hub = pl.concat_list("hub")
    return told.select(
        pl.when(is_debit_hub).then(hub).otherwise(pl.col("members")).alias("debits"),
        pl.when(is_debit_hub).then(pl.col("members")).otherwise(hub).alias("receipts"),
        "score",
        (pl.col("rivals").fill_null(0) + 1).alias("candidates"),
        "reasons",
    )


def _as_matches(rows: pl.DataFrame, ids: pl.Series, links: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the matches and their legs, numbered from 1: what was proven before first, then in the order of time."""
    proven = links.sort("debit_id", "credit_id").select(
        pl.concat_list("debit_id").alias("debits"),
        pl.concat_list("credit_id").alias("receipts"),
        pl.lit(0, pl.Int64()).alias("score"),
        pl.lit(1, pl.Int64()).alias("candidates"),
        pl.lit(f"{ReasonCode.LINK.value}:0:0").alias("reasons"),
    )
    ordered = rows.sort(pl.col("debits").list.first(), pl.col("receipts").list.first())
    named = ordered.with_columns(_ids(ordered["debits"], ids), _ids(ordered["receipts"], ids))
    every = pl.concat([proven, named]).with_row_index("match_no", offset=1).with_columns(_grade())
    return every.select(SCORED_SCHEMA.names()).cast(SCORED_SCHEMA), _legs(every)


def _ids(numbers: pl.Series, ids: pl.Series) -> pl.Series:
    """Return lists of the numbers of legs as lists of their ids."""
    rows = pl.DataFrame([numbers]).with_row_index("row").explode(numbers.name)
    named = rows.with_columns(ids.gather(rows[numbers.name]).alias(numbers.name))
    return named.group_by("row", maintain_order=True).agg(numbers.name)[numbers.name]


def _grade() -> pl.Expr:
    """Return the grade: a reference that both sides carry proves, unless an equal rival carries it too."""
    codes = pl.col("reasons")
    is_linked = codes.str.starts_with(ReasonCode.LINK.value)
    has_reference = codes.str.contains(rf"\b{ReasonCode.REFERENCE.value}:")
    is_fee = codes.str.contains(rf"\b{ReasonCode.SMALL_FEE.value}:")
    is_proven = is_linked | (has_reference & ~is_fee & (pl.col("candidates") == 1))
    return (
        pl.when(is_proven)
        .then(pl.lit(MatchGrade.PROVEN.value))
        .otherwise(pl.lit(MatchGrade.INFERRED.value))
        .alias("grade")
    )


def _legs(every: pl.DataFrame) -> pl.DataFrame:
    is_sure = (pl.col("grade") != MatchGrade.INFERRED.value) | (pl.col("candidates") == 1)
    sides = [
        every.select(
            "match_no",
            pl.col(column).alias("entry_id"),
            pl.lit(side.value).alias("side"),
            "grade",
            is_sure.alias("is_sure"),
        ).explode("entry_id")
        for column, side in (("debits", MatchSide.DEBIT), ("receipts", MatchSide.CREDIT))
    ]
    return pl.concat(sides).cast(MATCH_SCHEMA).sort("match_no", "side", "entry_id")
