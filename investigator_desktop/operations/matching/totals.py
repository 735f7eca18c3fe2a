"""What matches add up to, each grade and each currency by itself."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.money import Money
from investigator_desktop.operations.matching.matches import CaseMatches, all_matches


@dataclass(frozen=True, slots=True)
class GradeTotal:
    """How many matches of a grade there are in a currency, and what was paid by them; never added to another grade."""

    grade: MatchGrade
    is_sure: bool
    currency: str
    count: int
    paid: Money


def grade_totals(case: CaseFile) -> tuple[GradeTotal, ...]:
    """Return the totals of all matches by grade, sureness and currency of the payment."""
    rows = _paid(all_matches(case))
    sums = rows.group_by("grade", "is_sure", "currency", "scale").agg(
        pl.col("match_no").n_unique().alias("count"), pl.col("amount").sum()
    )
    ordered = sums.sort("grade", "is_sure", "currency", "scale", descending=[False, True, False, False])
    return tuple(
        GradeTotal(MatchGrade(grade), is_sure, currency, count, Money(int(amount), scale, currency))
        for grade, is_sure, currency, scale, count, amount in ordered.iter_rows()
    )


_GRADE_ORDER = pl.Enum([grade.value for grade in MatchGrade])


def _paid(found: CaseMatches) -> pl.DataFrame:
    schema = {"match_no": pl.Int64(), "grade": _GRADE_ORDER, "is_sure": pl.Boolean(), "entry_id": pl.Int64()}
    legs = [
        (match.match_no, match.grade.value, match.is_sure, leg.entry_id)
        for match in found.matches
        for leg in match.debits
    ]
    amounts = found.legs.frame.select(
        "entry_id",
        pl.col("amount").cast(pl.Int128),
        pl.col("amount_scale").alias("scale"),
        pl.col("currency").fill_null(""),
    )
    return pl.DataFrame(legs, schema=schema, orient="row").join(amounts, on="entry_id")
