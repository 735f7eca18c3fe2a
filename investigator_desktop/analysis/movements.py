"""Entries that record one movement of money twice, and entries that two productions of one account both contain.

Only what identifiers prove is linked: the same source row, or each side naming the other's account, or one side
naming it and both carrying one bank reference. Amount, currency and day must agree. An entry is in one link at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.entry_frame import Direction

LINK_SCHEMA = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64(), "basis": pl.String()})
MOVEMENT_COLUMNS: tuple[str, ...] = (
    "id", "account", "direction", "amount", "amount_scale", "currency", "booked_at", "counterparty_account",
    "bank_reference", "evidence_id", "sheet", "row", "part",
)  # fmt: skip


class Basis(StrEnum):
    """What proves that two entries are one movement."""

    SAME_ROW = "same_row"
    ACCOUNTS_AND_REFERENCE = "accounts_and_reference"
    ACCOUNT_AND_REFERENCE = "account_and_reference"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class RepeatedEntries:
    """A day of which two productions contain equal entries of an account; `count` is how many are repeated."""

    account: str
    booked_on: date
    count: int


@dataclass(frozen=True, slots=True)
class _Rule:
    """The columns in which a debit and a credit must agree, the days they may lie apart, and what that proves."""

    basis: Basis
    debit_columns: tuple[str, ...]
    credit_columns: tuple[str, ...]
    days_apart: tuple[int, ...] = (0,)
    is_debit_unnamed: bool = False
    is_credit_unnamed: bool = False


RULES: tuple[_Rule, ...] = (
    _Rule(
        Basis.ACCOUNTS_AND_REFERENCE,
        ("own", "other", "reference"),
        ("other", "own", "reference"),
        days_apart=(0, 1, -1),
    ),
    _Rule(Basis.ACCOUNT_AND_REFERENCE, ("other", "reference"), ("own", "reference"), is_credit_unnamed=True),
    _Rule(Basis.ACCOUNT_AND_REFERENCE, ("own", "reference"), ("other", "reference"), is_debit_unnamed=True),
    _Rule(Basis.ACCOUNTS, ("own", "other"), ("other", "own"), days_apart=(0, 1, -1)),
)


def find_links(frame: pl.DataFrame) -> pl.DataFrame:
    """Return `debit_id`, `credit_id` and `basis` of every movement of which both entries are in the frame.

    The frame has `MOVEMENT_COLUMNS`; `account` is the account's key. Equal candidates are matched one to one in
    the order of their time and id, so that as many are linked as the side with fewer of them has.
    """
    found = [_same_rows(frame)]
    entries = _unlinked(_comparable(frame), found[0])
    for rule in RULES:
        for days in rule.days_apart:
            found.append(_matched(entries, rule, days))
            entries = _unlinked(entries, found[-1])
    return pl.concat(found).sort("debit_id", "credit_id")


def _same_rows(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the links of two-party rows of which both parties' accounts belong to the case."""
    place = ["evidence_id", "sheet", "row"]
    payers = frame.filter(pl.col("part") == 1).select(pl.col("id").alias("debit_id"), *place)
    beneficiaries = frame.filter(pl.col("part") == 2).select(pl.col("id").alias("credit_id"), *place)
    return _links(payers.join(beneficiaries, on=place, nulls_equal=True), Basis.SAME_ROW)


def _links(pairs: pl.DataFrame, basis: Basis) -> pl.DataFrame:
    return pairs.select("debit_id", "credit_id", pl.lit(basis.value).alias("basis")).cast(LINK_SCHEMA)


def _unlinked(entries: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    if links.is_empty():
        return entries
    linked = pl.concat([links["debit_id"], links["credit_id"].rename("debit_id")])
    return entries.filter(~pl.col("id").is_in(linked.implode()))


def account_key(column: str) -> pl.Expr:
    """Return account numbers without spaces and in upper case, null where none is given."""
    plain = pl.col(column).str.replace_all(r"\s+", "").str.to_uppercase()
    return pl.when(plain != "").then(plain)


def _comparable(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the entries that could be linked: accounts as the case's numbers, money at one number of decimals.

    `own` and `other` number the accounts of the frame; `other` is null for one outside, `is_unnamed` tells that
    the source names no counterparty account at all.
    """
    scale = frame["amount_scale"].max()
    entries = frame.select(
        "id",
        "direction",
        "booked_at",
        pl.col("booked_at").dt.date().alias("day"),
        account_key("account").alias("account"),
        account_key("counterparty_account").alias("counterparty"),
        account_key("bank_reference").alias("reference"),
        pl.col("currency").fill_null(""),
        (
            pl.col("amount").cast(pl.Int128)
            * pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
        ).alias("units"),
    )
    return _with_account_numbers(entries).filter(_can_be_linked()).sort("booked_at", "id")


def _with_account_numbers(entries: pl.DataFrame) -> pl.DataFrame:
    accounts = entries.select(pl.col("account").drop_nulls().unique().sort()).with_row_index("own")
    others = accounts.rename({"account": "counterparty", "own": "other"})
    numbered = entries.join(accounts, on="account", how="left").join(others, on="counterparty", how="left")
    return numbered.with_columns(pl.col("counterparty").is_null().alias("is_unnamed")).drop(
        "account", "counterparty"
    )


def _can_be_linked() -> pl.Expr:
    names_another = pl.col("other").is_not_null() & (pl.col("other") != pl.col("own"))
    has_reference_only = pl.col("is_unnamed") & pl.col("reference").is_not_null()
    return pl.col("own").is_not_null() & (names_another | has_reference_only)


def _matched(entries: pl.DataFrame, rule: _Rule, days: int) -> pl.DataFrame:
    debits = _side(entries, Direction.DEBIT, rule.debit_columns, is_unnamed=rule.is_debit_unnamed)
    receipts = _side(entries, Direction.CREDIT, rule.credit_columns, is_unnamed=rule.is_credit_unnamed)
    receipts = receipts.with_columns(pl.col("day").dt.offset_by(f"{-days}d"))
    keys = [f"key_{number}" for number in range(len(rule.debit_columns))] + ["currency", "units", "day"]
    pairs = (
        _ranked(debits, keys)
        .rename({"id": "debit_id"})
        .join(_ranked(receipts, keys).rename({"id": "credit_id"}), on=[*keys, "rank"])
    )
    return _links(pairs, rule.basis)


def _side(
    entries: pl.DataFrame, direction: Direction, columns: tuple[str, ...], *, is_unnamed: bool
) -> pl.DataFrame:
    rows = entries.filter((pl.col("direction") == direction.value) & (pl.col("is_unnamed") == is_unnamed))
    keys = [pl.col(column).alias(f"key_{number}") for number, column in enumerate(columns)]
    return rows.drop_nulls(list(columns)).select("id", "currency", "units", "day", *keys)


def _ranked(rows: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Return the rows with their rank among those that are equal in the keys."""
    return rows.with_columns(pl.int_range(pl.len()).over(keys).alias("rank"))


def repeated_entries(frame: pl.DataFrame) -> tuple[RepeatedEntries, ...]:
    """Return the days of which several productions contain equal entries of one account; nothing is dropped.

    A production is a sheet of an item of evidence. Entries are equal in direction, amount, currency and day;
    where one production has two of them and another three, two are repeated. The frame has `MOVEMENT_COLUMNS`.
    """
    scale = frame["amount_scale"].max()
    units = pl.col("amount").cast(pl.Int128) * pl.lit(10, pl.Int128).pow(
        pl.lit(scale) - pl.col("amount_scale")
    )
    equal = ["account", "day", "direction", "currency", "units"]
    entries = frame.with_columns(pl.col("booked_at").dt.date().alias("day"), units.alias("units"))
    produced = entries.group_by(*equal, "evidence_id", "sheet").len()
    shared = produced.group_by(equal).agg((pl.col("len").sum() - pl.col("len").max()).alias("count"))
    days = shared.group_by("account", "day").agg(pl.col("count").sum()).filter(pl.col("count") > 0)
    return tuple(RepeatedEntries(*row) for row in days.sort("account", "day").iter_rows())
