"""Entries that name another account of the case whose statement covers the day and does not tell of the movement."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

from investigator_desktop.analysis.matching.legs import plain_number
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.integrity_material import LoneLeg, place_text
from investigator_desktop.domain.matches import MissingLeg
from investigator_desktop.domain.places import Place
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.matching.matches import all_matches, covered_days, gaps

DAYS_APART = 5  # a bank books the other side within so many days, holidays and all
_COLUMNS = (
    "entry_key", "sheet", "row", "booked_at", "direction", "amount", "amount_scale", "currency",
    "counterparty_account",
)  # fmt: skip


def find_lone_legs(case: CaseFile) -> tuple[LoneLeg, ...] | None:
    """Return the entries without their other half; None where no entry names another account of the case.

    What transfer matching found is no gap. Where matching was not run, an entry of the other account that could answer,
    by its amount or by the account that it names, leaves the question to it.
    """
    entries = _entries(case)
    accounts = set(entries["own"].drop_nulls().unique().to_list())
    if not accounts & set(entries["other"].drop_nulls().unique().to_list()):
        return None
    lone = (
        gaps(case).filter(pl.col("missing") == MissingLeg.COVERED.value).select("entry_id", "other_account")
    )
    alone = entries.join(lone, left_on="id", right_on="entry_id")
    if all_matches(case).run is None:
        alone = alone.join(_answered(entries, alone), on="id", how="anti")
    covered = covered_days(case).with_columns(plain_number("account")).rows()
    items = {item.id: item for item in case.evidence()}
    return tuple(
        LoneLeg(account_id, key, other, place_text(items[evidence_id], Place(sheet, row)))
        for account_id, evidence_id, key, other, day, sheet, row in alone.sort("booked_at", "id")
        .select("account_id", "evidence_id", "entry_key", "other_account", "day", "sheet", "row")
        .iter_rows()
        if _is_covered(covered, other, day)
    )


def _entries(case: CaseFile) -> pl.DataFrame:
    """Return the entries that count with their own and the named account as plain keys."""
    entries = countable_entries(case, _COLUMNS)
    return entries.with_columns(
        plain_number("account").alias("own"),
        plain_number("counterparty_account").alias("other"),
        pl.col("booked_at").dt.date().alias("day"),
        pl.col("direction").cast(pl.String),
    )


def _answered(entries: pl.DataFrame, alone: pl.DataFrame) -> pl.DataFrame:
    """Return those to which an entry of the other account could be the answer."""
    theirs = entries.select(
        pl.col("own").alias("other"), pl.col("direction").alias("their_direction"),
        pl.col("amount").alias("their_amount"), pl.col("amount_scale").alias("their_scale"),
        pl.col("currency").alias("their_currency"), pl.col("other").alias("named"),
        pl.col("day").alias("their_day"),
    )  # fmt: skip
    pairs = alone.select("id", "own", "other", "direction", "amount", "amount_scale", "currency", "day").join(
        theirs, on="other"
    )
    apart = (pl.col("their_day") - pl.col("day")).dt.total_days().abs() <= DAYS_APART
    is_same = (
        (pl.col("their_amount") == pl.col("amount"))
        & (pl.col("their_scale") == pl.col("amount_scale"))
        & (pl.col("their_currency") == pl.col("currency"))
    )
    is_mutual = pl.col("named") == pl.col("own")
    is_answer = (pl.col("their_direction") != pl.col("direction")) & apart & (is_same | is_mutual)
    return pairs.filter(is_answer.fill_null(value=False)).select("id").unique()


def _is_covered(covered: list[tuple[str, date, date]], other: str, day: date) -> bool:
    """Tell whether a statement covers the day and as many days after it as a bank may take."""
    last = day + timedelta(days=DAYS_APART)
    return any(key == other and first <= day and end >= last for key, first, end in covered)
