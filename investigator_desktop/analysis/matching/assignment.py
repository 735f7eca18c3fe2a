"""The assignment of debits to receipts, one to one, of the greatest total: exact, by shortest augmenting paths."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field

Edge = tuple[int, int, int]  # debit, receipt, weight above 0
_Exit = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Assignment:
    """The pairs, by debit, their total, and the price of each leg: no pair weighs more than its two legs cost."""

    pairs: tuple[tuple[int, int], ...]
    total: int
    prices: dict[int, int]


def best_assignment(edges: Iterable[Edge]) -> Assignment:
    """Return the pairs of greatest total weight with each debit and each receipt at most once.

    Debits and receipts have numbers of one kind. Of several assignments that total the same, the same one is returned
    for the same edges in the same order.
    """
    rows: dict[int, list[tuple[int, int]]] = {}
    for debit, receipt, weight in edges:
        rows.setdefault(debit, []).append((receipt, weight))
    search = _Search(rows)
    for debit in sorted(rows):
        search.add(debit)
    pairs = tuple(sorted((debit, receipt) for receipt, debit in search.taken_by.items()))
    prices = search.gain | search.price
    return Assignment(pairs, sum(prices.values()), prices)


@dataclass(slots=True)
class _Search:
    """Prices that prove an assignment the best: no edge weighs more than its debit's and its receipt's together."""

    rows: dict[int, list[tuple[int, int]]]
    gain: dict[int, int] = field(default_factory=dict)  # of each debit that was added
    price: dict[int, int] = field(default_factory=dict)  # of each receipt, 0 while it is free
    taken_by: dict[int, int] = field(default_factory=dict)
    has: dict[int, int] = field(default_factory=dict)

    def add(self, debit: int) -> None:
        """Take a debit into the assignment by the cheapest chain of exchanges, or leave one debit out."""
        prices = self.price
        offers = (weight - prices.get(receipt, 0) for receipt, weight in self.rows[debit])
        self.gain[debit] = max(0, *offers)
        _Chain(self, debit).settle()

    def give(self, debit: int, receipt: int) -> None:
        """Let a debit have a receipt."""
        self.taken_by[receipt] = debit
        self.has[debit] = receipt


@dataclass(slots=True)
class _Chain:
    """One search from a new debit to a free receipt, or to a debit that is best left out."""

    search: _Search
    start: int
    reached: dict[int, int] = field(default_factory=dict)  # debits, with how much the total falls behind
    come_from: dict[int, int] = field(default_factory=dict)  # receipt to the debit it is reached from
    closed: dict[int, int] = field(default_factory=dict)  # receipts
    queue: list[tuple[int, int]] = field(default_factory=list)
    best_exit: _Exit = (0, -1)
    _costs: dict[int, int] = field(default_factory=dict)

    def settle(self) -> None:
        """Find the cheapest end, change the prices so that they prove the new assignment, and exchange."""
        self.best_exit = (self.search.gain[self.start], self.start)
        self._reach(self.start, 0)
        end = self._end()
        cost = self.best_exit[0] if end is None else self.closed[end]
        self._pay(cost)
        self._exchange(end)

    def _reach(self, debit: int, cost: int) -> None:
        search = self.search
        self.reached[debit] = cost
        leave = cost + search.gain[debit]
        if leave < self.best_exit[0]:
            self.best_exit = (leave, debit)
        base = cost + search.gain[debit]
        best = self.closed
        for receipt, weight in search.rows[debit]:
            if receipt not in best:
                further = base + search.price.get(receipt, 0) - weight
                if further < self.best_exit[0]:
                    heapq.heappush(self.queue, (further, receipt))
                    self._note(receipt, further, debit)

    def _note(self, receipt: int, cost: int, debit: int) -> None:
        known = self._costs.get(receipt)
        if known is None or cost < known:
            self._costs[receipt] = cost
            self.come_from[receipt] = debit

    def _end(self) -> int | None:
        """Return the free receipt where the cheapest chain ends, None where a debit is left out instead."""
        while self.queue:
            cost, receipt = heapq.heappop(self.queue)
            if receipt in self.closed:
                continue
            if cost >= self.best_exit[0]:
                return None
            self.closed[receipt] = cost
            holder = self.search.taken_by.get(receipt)
            if holder is None:
                return receipt
            self._reach(holder, cost)
        return None

    def _pay(self, cost: int) -> None:
        search = self.search
        for debit, reached in self.reached.items():
            if reached < cost:
                search.gain[debit] -= cost - reached
        for receipt, reached in self.closed.items():
            if reached < cost:
                search.price[receipt] = search.price.get(receipt, 0) + cost - reached

    def _exchange(self, end: int | None) -> None:
        """Hand receipts on along the chain from its end back to the new debit."""
        search = self.search
        receipt = end
        if receipt is None:
            left = self.best_exit[1]
            if left == self.start:
                return
            receipt = search.has.pop(left)
        while True:
            debit = self.come_from[receipt]
            handed = search.has.get(debit)
            search.give(debit, receipt)
            if debit == self.start or handed is None:
                return
            receipt = handed
