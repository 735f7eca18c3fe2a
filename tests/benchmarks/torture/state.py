"""What a case holds, as far as it can be counted."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class AccountSum:
    """What the entries of one account come to."""

    account: str
    entry_count: int
    credits: int
    debits: int


@dataclass(frozen=True, slots=True)
class Decided:
    """That of `count` entries the same was said: as its text where the kind has one, else as its reason."""

    kind: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class CaseState:
    """All of a case that can be counted: the trail's actions, evidence, runs, decisions, the sums of what counts."""

    passphrase: str | None
    actions: tuple[str, ...]
    evidence: tuple[str, ...]
    runs: tuple[tuple[int, bool], ...]
    sums: tuple[AccountSum, ...]
    decided: tuple[Decided, ...]


def state_of(case: CaseFile, passphrase: str | None) -> CaseState:
    """Return what an open case holds and what it opened with."""
    sums = map(_sum_of, case.entry_totals(EntryQuery()))
    return CaseState(
        passphrase if case.is_encrypted else None,
        tuple(record.action for record in case.audit_records()),
        tuple(item.sha256 for item in case.evidence()),
        tuple((run.entry_count, run.is_valid) for run in case.runs()),
        tuple(sorted(sums, key=lambda one: one.account)),
        _decided_in(case),
    )


def _sum_of(total: EntryTotal) -> AccountSum:
    """Return the sums of an account with what is excluded from them."""
    count = total.credit_count + total.debit_count + total.excluded_count
    return AccountSum(
        total.account.key,
        count,
        total.credits.units + _units(total.excluded_credits),
        total.debits.units + _units(total.excluded_debits),
    )


def _units(amount: Money | None) -> int:
    return 0 if amount is None else amount.units


def _decided_in(case: CaseFile) -> tuple[Decided, ...]:
    decisions = case.decisions()
    said = pl.when(pl.col("value") == "").then(pl.col("reason")).otherwise(pl.col("value"))
    counts = decisions.group_by("kind", said.alias("text")).len().sort("kind", "text")
    return tuple(Decided(kind, text, count) for kind, text, count in counts.iter_rows())
