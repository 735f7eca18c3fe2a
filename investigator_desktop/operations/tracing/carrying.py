"""Which entries are the two sides of one transfer, and which takes back another: what carries money in tracing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.reversals import find_reversals
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.matching_parameters import MatchingParameters


@dataclass(frozen=True, slots=True)
class Carrier:
    """One transfer: the entries that left and that arrived, and what it rests on."""

    debit_ids: tuple[int, ...]
    credit_ids: tuple[int, ...]
    grade: MatchGrade


def carriers(case: CaseFile, matches: pl.DataFrame, *, has_inferred: bool) -> tuple[Carrier, ...]:
    """Return the transfers that carry money: proven and confirmed ones, inferred ones only where asked for.

    `matches` is a frame of `MATCH_SCHEMA`; the links of the case are proven. An entry is in one carrier only.
    """
    grades = {MatchGrade.PROVEN, MatchGrade.CONFIRMED, *([MatchGrade.INFERRED] if has_inferred else [])}
    found: list[Carrier] = []
    used: set[int] = set()
    links = case.links().select("debit_id", "credit_id").iter_rows()
    proven = (Carrier((debit,), (credit,), MatchGrade.PROVEN) for debit, credit in links)
    for one in (*proven, *_matched(matches)):
        ids = {*one.debit_ids, *one.credit_ids}
        if one.grade in grades and not ids & used and one.debit_ids and one.credit_ids:
            used |= ids
            found.append(one)
    return tuple(found)


def _matched(matches: pl.DataFrame) -> Iterator[Carrier]:
    sides = matches.filter(pl.col("entry_id") >= 0).sort("match_no", "entry_id")
    for _number, rows in sides.group_by("match_no", maintain_order=True):
        is_debit = pl.col("side") == "debit"
        yield Carrier(
            tuple(rows.filter(is_debit)["entry_id"].to_list()),
            tuple(rows.filter(~is_debit)["entry_id"].to_list()),
            MatchGrade(rows["grade"][0]),
        )


def reversed_entries(entries: pl.DataFrame) -> dict[int, int]:
    """Return for each entry that takes back another of its account the one it takes back."""
    found = find_reversals(entries, MatchingParameters()).drop_nulls("reversed_id")
    return dict(found.select("reversal_id", "reversed_id").iter_rows())
