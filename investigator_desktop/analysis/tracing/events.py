"""The ledger that tracing works on: events in order as columns, so that a million of them stay small.

The rules that hold under every method:

* a debit takes from what is in the account, by the method's order; a fee of the bank is a debit like any other;
* interest belongs to the owners in proportion to what is theirs immediately before it, to other money where the
  account is empty or overdrawn;
* an account cannot hold less than nothing: what a debit takes beyond the balance is the bank's, and a credit first
  repays the bank, each of its parts in proportion;
* the return of a debit gives back the very money that the debit took, in its old place; of a part of it, what was
  taken last first where the method knows lots, else in proportion;
* the return of a credit takes that credit's money, as far as it is still there, and then by the method's order;
* a transfer between traced accounts carries what it took, older lots before newer ones; where another amount arrives
  (a fee kept back, an exchange at the rate that was executed), every part is scaled by what arrived over what left;
* a payment that is meant to make good what was lost goes to the claim as far as that is short, the rest is other money.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from investigator_desktop.domain.tracing import FIXED_OWNERS, UNKNOWN, Owner, OwnerKind, TracedAccount

Span = tuple[int, int]


class EventKind(IntEnum):
    """What an event does; `RETURN_OF_DEBIT` comes in, `RETURN_OF_CREDIT` goes out."""

    CREDIT = 0
    INTEREST = 1
    TRANSFER_IN = 2
    RETURN_OF_DEBIT = 3
    RESTITUTION = 4
    DEBIT = 5
    TRANSFER_OUT = 6
    RETURN_OF_CREDIT = 7

    @property
    def is_credit(self) -> bool:
        """Tell whether the event brings money in."""
        return self < EventKind.DEBIT


@dataclass(frozen=True, slots=True)
class Event:
    """One event for small ledgers and tests; `other` is the number of the event that it returns or that it receives.

    `span` is the earliest and the latest moment at which it can have happened, None where its place in the order is
    certain; `key` is what the caller knows it by.
    """

    kind: EventKind
    amount: int
    account: int = 0
    owner: int = 0
    other: int = -1
    span: Span | None = None
    key: int = -1
    is_gap: bool = False


@dataclass(slots=True)
class Ledger:
    """Accounts, owners, and events as columns in the order in which they are taken to have happened."""

    accounts: tuple[TracedAccount, ...]
    owners: tuple[Owner, ...]
    kinds: list[int] = field(default_factory=list)
    amounts: list[int] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    whose: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    spans: list[Span | None] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)
    gaps: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        """Return the number of events."""
        return len(self.kinds)

    def add(self, event: Event) -> int:
        """Append an event and return its number."""
        self.kinds.append(event.kind)
        self.amounts.append(event.amount)
        self.at.append(event.account)
        self.whose.append(event.owner)
        self.others.append(event.other)
        self.spans.append(event.span)
        self.keys.append(event.key)
        if event.is_gap:
            self.gaps.add(len(self.kinds) - 1)
        return len(self.kinds) - 1

    def reordered(self, order: list[int]) -> Ledger:
        """Return the ledger with its events in another order, `order[new]` being the old number."""
        new_of = [0] * len(order)
        for new, old in enumerate(order):
            new_of[old] = new
        return Ledger(
            self.accounts,
            self.owners,
            [self.kinds[old] for old in order],
            [self.amounts[old] for old in order],
            [self.at[old] for old in order],
            [self.whose[old] for old in order],
            [-1 if self.others[old] < 0 else new_of[self.others[old]] for old in order],
            [self.spans[old] for old in order],
            [self.keys[old] for old in order],
            {new_of[old] for old in self.gaps},
        )


def claims_of(owners: Iterable[Owner]) -> list[int]:
    """Return the numbers of the owners that are claims."""
    return [number for number, owner in enumerate(owners) if owner.kind is OwnerKind.CLAIM]


def new_ledger(accounts: Iterable[TracedAccount], labels: Iterable[str]) -> Ledger:
    """Return a ledger without events: its claims by name, opening balances still to be added by `open_accounts`."""
    claims = tuple(Owner(OwnerKind.CLAIM, label) for label in labels)
    return Ledger(tuple(accounts), FIXED_OWNERS + claims)


def open_accounts(ledger: Ledger) -> None:
    """Let every account begin with its opening balance, of unknown origin; one below zero is a debt to the bank."""
    for number, account in enumerate(ledger.accounts):
        if account.opening:
            kind = EventKind.CREDIT if account.opening > 0 else EventKind.DEBIT
            ledger.add(Event(kind, abs(account.opening), number, UNKNOWN))
