"""Which entries are the two sides of one transfer, and which takes back another: what carries money in tracing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.reversals import find_reversals
from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.matching_parameters import MatchingParameters


@dataclass(frozen=True, slots=True)
class Carrier:
    """One transfer: the entries that left and that arrived, and what it rests on."""

    debit_ids: tuple[int, ...]
    credit_ids: tuple[int, ...]
    grade: MatchGrade


def carriers(matches: pl.DataFrame, *, has_inferred: bool) -> tuple[Carrier, ...]:
    """Return the transfers that carry money: proven and confirmed ones, inferred ones only where asked for.

    `matches` is a frame of `MATCH_SCHEMA`; a match with a side of a payment that gave no entry carries nothing.
    """
    grades = {MatchGrade.PROVEN, MatchGrade.CONFIRMED, *([MatchGrade.INFERRED] if has_inferred else [])}
    matched = _matched(matches)
    return tuple(one for one in matched if one.grade in grades and one.debit_ids and one.credit_ids)


def _matched(matches: pl.DataFrame) -> Iterator[Carrier]:
    of_entries = matches.filter((pl.col("entry_id") >= 0).all().over("match_no"))
    is_debit = pl.col("side") == "debit"
    sides = (
        of_entries.sort("match_no", "entry_id")
        .group_by("match_no", maintain_order=True)
        .agg(
            pl.col("entry_id").filter(is_debit).alias("debits"),
            pl.col("entry_id").filter(~is_debit).alias("credits"),
            pl.col("grade").first(),
        )
    )
    for debits, receipts, grade in sides.select("debits", "credits", "grade").iter_rows():
        yield Carrier(tuple(debits), tuple(receipts), MatchGrade(grade))


def reversed_entries(entries: pl.DataFrame) -> dict[int, int]:
    """Return for each entry that takes back another of its account the one it takes back."""
    found = find_reversals(entries, MatchingParameters()).drop_nulls("reversed_id")
    return dict(found.select("reversal_id", "reversed_id").iter_rows())
