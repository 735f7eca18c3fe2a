"""Ledgers as tests write them, and a simulator that moves single minor units one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger, new_ledger
from investigator_desktop.domain.tracing import BANK, FIRST_CLAIM, OTHER, OWN, TracedAccount, TracingMethod

USD = TracedAccount(1, "own", "USD", 2, 0)
CLAIM, SECOND, THIRD = FIRST_CLAIM, FIRST_CLAIM + 1, FIRST_CLAIM + 2


def ledger_of(
    events: Sequence[Event], labels: str = "ABC", accounts: Sequence[TracedAccount] = (USD,)
) -> Ledger:
    """Return a ledger of these events."""
    ledger = new_ledger(accounts, labels)
    for event in events:
        ledger.add(event)
    return ledger


def credit(amount: int, owner: int = OTHER, account: int = 0, span: tuple[int, int] | None = None) -> Event:
    """Return a credit from outside."""
    return Event(EventKind.CREDIT, amount, account, owner, span=span)


def debit(amount: int, account: int = 0, span: tuple[int, int] | None = None) -> Event:
    """Return a debit to outside."""
    return Event(EventKind.DEBIT, amount, account, span=span)


def clean(amount: int) -> Event:
    """Return a credit of the holder's own money."""
    return credit(amount, OWN)


class Coins:
    """Accounts as rows of coins, each with its owner: the slowest way to trace by lots."""

    def __init__(self, ledger: Ledger, method: TracingMethod) -> None:
        """Run all events."""
        self.ledger = ledger
        self.is_newest_first = method is TracingMethod.LIFO
        self.rows: list[list[tuple[int, int]]] = [[] for _ in ledger.accounts]
        self.debts = [0] * len(ledger.accounts)
        self.taken: dict[int, list[tuple[int, int]]] = {}
        self.next = 0
        self.is_mixed = (
            False  # whether a mixed credit repaid the bank, of which coins cannot give a proportion
        )
        for number in range(len(ledger)):
            if ledger.kinds[number] < EventKind.DEBIT:
                self._credit(number)
            else:
                self._debit(number)

    def left(self) -> list[list[int]]:
        """Return the coins of each owner in each account."""
        counts = [Counter(owner for _place, owner in row) for row in self.rows]
        return [[count[owner] for owner in range(len(self.ledger.owners))] for count in counts]

    def _credit(self, number: int) -> None:
        account, amount = self.ledger.at[number], self.ledger.amounts[number]
        kind, source = self.ledger.kinds[number], self.ledger.others[number]
        if kind == EventKind.CREDIT:
            owners = [self.ledger.whose[number]] * amount
        else:
            coins = self.taken[source]
            if kind == EventKind.RETURN_OF_DEBIT:
                self._return(account, coins, amount)
                return
            owners = [owner for _place, owner in sorted(coins)]
        repaid = min(self.debts[account], amount)
        self.is_mixed |= bool(repaid) and len(set(owners)) > 1
        self.debts[account] -= repaid
        for owner in owners[repaid:]:
            self.rows[account].append((self.next, owner))
            self.next += 1

    def _return(self, account: int, coins: list[tuple[int, int]], amount: int) -> None:
        back = coins[len(coins) - amount :]
        del coins[len(coins) - amount :]
        lent = [coin for coin in back if coin[1] == BANK]
        repaid = min(len(lent), self.debts[account])
        self.debts[account] -= repaid
        kept = [coin for coin in back if coin[1] != BANK]
        assert len(kept) + repaid == amount, "the simulator knows no other return"
        self.rows[account] = sorted(self.rows[account] + kept)

    def _debit(self, number: int) -> None:
        account, amount = self.ledger.at[number], self.ledger.amounts[number]
        row = self.rows[account]
        count = min(amount, len(row))
        if self.is_newest_first:
            coins = [row.pop() for _ in range(count)]
        else:
            coins, self.rows[account] = row[:count], row[count:]
        self.debts[account] += amount - count
        self.taken[number] = coins + [(10**9, BANK)] * (amount - count)
