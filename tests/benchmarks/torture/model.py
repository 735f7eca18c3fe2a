"""What a case must hold after each step, worked out beside the program, and what a case does hold."""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from tests.benchmarks.torture.sources import Source


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

    actions: tuple[str, ...]
    evidence: tuple[str, ...]
    runs: tuple[tuple[int, bool], ...]
    sums: tuple[AccountSum, ...]
    decided: tuple[Decided, ...]


def state_of(case: CaseFile) -> CaseState:
    """Return what an open case holds."""
    sums = map(_sum_of, case.entry_totals(EntryQuery()))
    return CaseState(
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


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be undone: which imports count, counted from 0, and what is decided of the entries of which file."""

    valid: frozenset[int] = frozenset()
    decided: frozenset[tuple[Source, Decided]] = frozenset()


@dataclass(frozen=True, slots=True)
class Model:
    """A case as it should be, in memory only."""

    actions: tuple[str, ...] = ("create_case",)
    imported: tuple[Source, ...] = ()
    facts: Facts = Facts()
    undoable: tuple[Facts, ...] = ()
    redoable: tuple[Facts, ...] = ()
    passphrase: str | None = None

    def changed(self, action: str, facts: Facts) -> Model:
        """Return the case after a step that can be undone."""
        undoable = (*self.undoable, self.facts)
        return replace(self, actions=(*self.actions, action), facts=facts, undoable=undoable, redoable=())

    def undone(self) -> Model:
        """Return the case after its last step was undone."""
        return replace(
            self,
            actions=(*self.actions, "undo"),
            facts=self.undoable[-1],
            undoable=self.undoable[:-1],
            redoable=(*self.redoable, self.facts),
        )

    def redone(self) -> Model:
        """Return the case after the last undone step was done again."""
        return replace(
            self,
            actions=(*self.actions, "redo"),
            facts=self.redoable[-1],
            undoable=(*self.undoable, self.facts),
            redoable=self.redoable[:-1],
        )

    @property
    def is_there(self) -> bool:
        """Tell whether the case has been made."""
        return bool(self.actions)

    @property
    def state(self) -> CaseState:
        """Return what a case of this model holds."""
        valid = [source for n, source in enumerate(self.imported) if n in self.facts.valid]
        shown = [decided for source, decided in self.facts.decided if source in valid]
        return CaseState(
            self.actions,
            tuple(source.sha256 for source in self.imported),
            tuple((source.row_count, n in self.facts.valid) for n, source in enumerate(self.imported)),
            tuple(sorted(map(_sum, valid), key=lambda one: one.account)),
            tuple(sorted(shown, key=lambda one: (one.kind, one.text))),
        )


def _sum(source: Source) -> AccountSum:
    sums = (source.total(is_credit=is_credit) for is_credit in (True, False))
    return AccountSum(source.account, source.row_count, *sums)
