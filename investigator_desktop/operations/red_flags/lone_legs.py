"""Entries that name another account of the case whose statement covers the day and has nothing that could answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.integrity_material import LoneLeg, place_text
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import Period
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.completeness import plain_key

DAYS_APART = 5  # a bank books the other side within so many days, holidays and all
_COLUMNS = (
    "entry_key", "sheet", "row", "booked_at", "direction", "amount", "amount_scale", "currency",
    "counterparty_account",
)  # fmt: skip


def find_lone_legs(case: CaseFile, accounts: tuple[AccountCompleteness, ...]) -> tuple[LoneLeg, ...] | None:
    """Return the entries without their other half; None where no entry names another account of the case."""
    named = _named(case)
    if named.is_empty():
        return None
    links = case.links()
    linked = pl.concat([links["debit_id"], links["credit_id"].rename("debit_id")]).implode()
    alone = named.filter(~pl.col("id").is_in(linked))
    covered = _covered(accounts)
    labels = {item.id: item for item in case.evidence()}
    answered = set(_answered(case, alone)["id"].to_list())
    return tuple(
        LoneLeg(account_id, key, other, place_text(labels[evidence_id], Place(sheet, row)))
        for entry_id, account_id, evidence_id, key, other, day, sheet, row in alone.select(
            "id", "account_id", "evidence_id", "entry_key", "other", "day", "sheet", "row"
        ).iter_rows()
        if entry_id not in answered and _is_covered(covered[other], day)
    )


def _named(case: CaseFile) -> pl.DataFrame:
    """Return the entries whose counterparty's account is another account of the case."""
    entries = countable_entries(case, _COLUMNS)
    own = entries["account"].drop_nulls().unique().to_list()
    keys = {plain_key(key): key for key in own if plain_key(key)}
    told = (
        entries.filter(pl.col("counterparty_account").is_not_null())["counterparty_account"]
        .unique()
        .to_list()
    )
    known = {text: keys[plain_key(text)] for text in told if plain_key(text) in keys}
    other = pl.col("counterparty_account").replace_strict(known, default=None, return_dtype=pl.String)
    return entries.with_columns(other.alias("other"), pl.col("booked_at").dt.date().alias("day")).filter(
        pl.col("other").is_not_null() & (pl.col("other") != pl.col("account"))
    )


def _answered(case: CaseFile, alone: pl.DataFrame) -> pl.DataFrame:
    """Return those for which the other account has an entry of the same amount the other way within a few days."""
    entries = countable_entries(case, _COLUMNS)
    theirs = entries.select(
        pl.col("account").alias("other"),
        pl.col("direction").cast(pl.String).alias("their_direction"),
        "amount", "amount_scale", "currency",
        pl.col("booked_at").dt.date().alias("their_day"),
    )  # fmt: skip
    pairs = alone.select("id", "other", "direction", "amount", "amount_scale", "currency", "day").join(
        theirs, on=["other", "amount", "amount_scale", "currency"]
    )
    apart = (pl.col("their_day") - pl.col("day")).dt.total_days().abs()
    is_answer = (pl.col("their_direction") != pl.col("direction").cast(pl.String)) & (apart <= DAYS_APART)
    return pairs.filter(is_answer).select("id").unique()


def _covered(accounts: tuple[AccountCompleteness, ...]) -> dict[str, list[Period]]:
    """Return the days of which the statements of an account tell."""
    found: dict[str, list[Period]] = defaultdict(list)
    for account in accounts:
        found[account.account.key] += [one.covered for one in account.statements if one.covered is not None]
    return found


def _is_covered(periods: list[Period], day: date) -> bool:
    """Tell whether a statement covers the day and as many days after it as a bank may take."""
    last = day + timedelta(days=DAYS_APART)
    return any(period.from_on <= day and period.to_on >= last for period in periods)
