"""The schedule of a result: each payment that may hold claimed money, by each method, with the entry it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.analysis.tracing.events import EventKind
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.tracing import (
    FIRST_CLAIM,
    Interval,
    MethodTrace,
    TracedAccount,
    TracingMethod,
)
from investigator_desktop.operations.tracing.request import TracedCase

MOST_ENTRIES_OF_ORDER = 8


@dataclass(frozen=True, slots=True)
class Amount:
    """What is taken to be one owner's, with the interval in which the truth lies, in one account's currency."""

    units: int
    interval: Interval
    account: TracedAccount

    @property
    def money(self) -> Money:
        """Return the amount."""
        return Money(self.units, self.account.scale, self.account.currency)

    @property
    def least(self) -> Money:
        """Return the least that it can be."""
        return Money(self.interval.least, self.account.scale, self.account.currency)

    @property
    def most(self) -> Money:
        """Return the most that it can be."""
        return Money(self.interval.most, self.account.scale, self.account.currency)


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One event that moved an amount under one of the methods; `amounts` by method and owner, nothing left out."""

    event: int
    entry_id: int
    account: int
    is_transfer: bool
    total: Money
    amounts: tuple[tuple[TracingMethod, tuple[Amount, ...]], ...]


def left_amounts(traced: TracedCase, row: MethodTrace, account: int) -> tuple[Amount, ...]:
    """Return what a method leaves in an account by owner."""
    known = {(at, who): one for at, who, one in row.left_intervals}
    return tuple(
        Amount(units, known.get((account, owner), Interval(units, units)), traced.table.accounts[account])
        for owner, units in enumerate(row.left[account])
    )


@dataclass(frozen=True, slots=True)
class ShownOrder:
    """One order that gives an end of an interval: the entries whose place is not certain, and what is left of claims.

    `left` is by account; `hidden_count` says how many of the entries are left out.
    """

    entry_ids: tuple[int, ...]
    left: tuple[Money, ...]
    hidden_count: int


def shown_orders(traced: TracedCase, row: MethodTrace) -> tuple[ShownOrder, ...]:
    """Return the orders that give the ends of a method's intervals, with the first entries that are in doubt."""
    doubtful = {event for doubt in traced.table.doubts for event in doubt.events}
    found = []
    for witness in row.witnesses:
        entries = [traced.ledger.keys[event] for event in witness.order if event in doubtful]
        left = tuple(
            Money(sum(owners[FIRST_CLAIM:]), account.scale, account.currency)
            for owners, account in zip(witness.left, traced.table.accounts, strict=True)
        )
        shown = tuple(entries[:MOST_ENTRIES_OF_ORDER])
        found.append(ShownOrder(shown, left, len(entries) - len(shown)))
    return tuple(found)


def schedule(traced: TracedCase) -> tuple[ScheduleRow, ...]:
    """Return the payments out of which some claim can have paid a part, in the order of the ledger."""
    rows = [row for row in traced.table.methods if row.moved]
    known = {row.method: {(at, who): one for at, who, one in row.moved_intervals} for row in rows}
    found = []
    for event, kind in enumerate(traced.ledger.kinds):
        if kind < EventKind.DEBIT or traced.ledger.keys[event] < 0:
            continue
        if any(_concerns(row, known[row.method], event) for row in rows):
            amounts = tuple((row.method, _amounts(traced, row, known[row.method], event)) for row in rows)
            found.append(_row(traced, event, amounts))
    return tuple(found)


Known = dict[tuple[int, int], Interval]


def _concerns(row: MethodTrace, known: Known, event: int) -> bool:
    owners = range(FIRST_CLAIM, len(row.moved))
    return any(row.moved[owner][event] or (event, owner) in known for owner in owners)


def _amounts(traced: TracedCase, row: MethodTrace, known: Known, event: int) -> tuple[Amount, ...]:
    account = traced.table.accounts[traced.ledger.at[event]]
    found = []
    for owner, column in enumerate(row.moved):
        units = column[event]
        found.append(Amount(units, known.get((event, owner), Interval(units, units)), account))
    return tuple(found)


def _row(
    traced: TracedCase, event: int, amounts: tuple[tuple[TracingMethod, tuple[Amount, ...]], ...]
) -> ScheduleRow:
    ledger = traced.ledger
    account = traced.table.accounts[ledger.at[event]]
    return ScheduleRow(
        event,
        ledger.keys[event],
        ledger.at[event],
        ledger.kinds[event] == EventKind.TRANSFER_OUT,
        Money(ledger.amounts[event], account.scale, account.currency),
        amounts,
    )
