"""What one account holds, by owner, under one method: as pools that are used up in turn, or as lots in a row.

A part is (place, origin, owner, amount): `place` is the position in the row of lots that a returned debit goes back to,
`origin` the link of the chain through which the money came. Pools need neither.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Sequence

from investigator_desktop.analysis.tracing.arithmetic import Arithmetic, Number

Part = tuple[int, int, int, Number]
_COMPACT_AFTER = 4_096


class Fund(ABC):
    """The money of one account; what is taken is never more than it holds."""

    __slots__ = ("arithmetic", "shares")

    def __init__(self, arithmetic: Arithmetic, owner_count: int) -> None:
        """Begin empty."""
        self.arithmetic = arithmetic
        self.shares: list[Number] = [0 * arithmetic.one] * owner_count

    @abstractmethod
    def put(self, parts: Sequence[Part]) -> None:
        """Add money that is new in the account."""

    @abstractmethod
    def give_back(self, parts: Sequence[Part]) -> None:
        """Add money that a debit had taken, in its old place."""

    @abstractmethod
    def take(self, amount: Number) -> list[Part]:
        """Remove an amount by the method's order and return its parts."""

    @abstractmethod
    def take_credit(self, brought: Sequence[Part], amount: Number) -> list[Part]:
        """Remove up to an amount of what one credit brought, as far as it is still there, and return it."""


class Pools(Fund):
    """Groups of owners that are used up one after another, each in proportion to its shares."""

    __slots__ = ("pools",)

    def __init__(self, arithmetic: Arithmetic, owner_count: int, pools: Sequence[Sequence[int]]) -> None:
        """Begin empty, with the groups in the order in which they are used up."""
        super().__init__(arithmetic, owner_count)
        self.pools = [list(pool) for pool in pools]

    def put(self, parts: Sequence[Part]) -> None:
        """Add each part to its owner's share."""
        shares = self.shares
        for _place, _origin, owner, amount in parts:
            shares[owner] += amount

    def give_back(self, parts: Sequence[Part]) -> None:
        """Add each part to its owner's share: a pool has no places."""
        self.put(parts)

    def take(self, amount: Number) -> list[Part]:
        """Take from the first pool that holds something, then from the next."""
        taken: list[Part] = []
        for pool in self.pools:
            if not amount:
                break
            total = sum([self.shares[owner] for owner in pool])
            if amount >= total:
                taken += [(-1, -1, owner, self.shares[owner]) for owner in pool if self.shares[owner]]
                for owner in pool:
                    self.shares[owner] -= self.shares[owner]
                amount -= total
            else:
                taken += self._shrink(pool, total, total - amount)
                break
        return taken

    def _shrink(self, pool: Sequence[int], total: Number, left: Number) -> list[Part]:
        """Leave `left` of a pool, each share in proportion; what rounding leaves goes to the largest share."""
        shares, part = self.shares, self.arithmetic.part
        held = [owner for owner in pool if shares[owner]]
        kept = [part(shares[owner], left, total) for owner in held]
        rest = left - sum(kept)
        if rest:
            largest = max(range(len(held)), key=lambda at: shares[held[at]])
            kept[largest] += rest
        taken: list[Part] = []
        for owner, new in zip(held, kept, strict=True):
            taken.append((-1, -1, owner, shares[owner] - new))
            shares[owner] = new
        return taken

    def take_credit(self, brought: Sequence[Part], amount: Number) -> list[Part]:
        """Take from the shares of its owners: a pool does not tell one credit of an owner from another."""
        taken: list[Part] = []
        for _place, _origin, owner, most in brought:
            found = min(amount, most, self.shares[owner])
            if found:
                self.shares[owner] -= found
                amount -= found
                taken.append((-1, -1, owner, found))
        return taken


class Lots(Fund):
    """Lots in the order of their coming, used up from the front."""

    __slots__ = ("head", "lots")

    def __init__(self, arithmetic: Arithmetic, owner_count: int) -> None:
        """Begin empty."""
        super().__init__(arithmetic, owner_count)
        self.lots: list[Part] = []
        self.head = 0

    def put(self, parts: Sequence[Part]) -> None:
        """Append each part as a lot."""
        for part in parts:
            self.shares[part[2]] += part[3]
            self.lots.append(part)

    def give_back(self, parts: Sequence[Part]) -> None:
        """Put each part where it was among the lots, joined with what is left of its lot."""
        for part in sorted(parts, reverse=True):
            self.shares[part[2]] += part[3]
            at = bisect_left(self.lots, part[0], lo=self.head, key=_place)
            if at < len(self.lots) and self.lots[at][:3] == part[:3]:
                self.lots[at] = (*part[:3], self.lots[at][3] + part[3])
            elif at == self.head and self.head:
                self.head -= 1
                self.lots[self.head] = part
            else:
                self.lots.insert(at, part)

    def take_credit(self, brought: Sequence[Part], amount: Number) -> list[Part]:
        """Take from its own lots."""
        at = bisect_left(self.lots, brought[0][0], lo=self.head, key=_place) if brought else len(self.lots)
        taken: list[Part] = []
        while amount and at < len(self.lots) and self.lots[at][0] <= brought[-1][0]:
            lot = self.lots[at]
            part = self._cut(at, amount)
            taken.append(part)
            amount -= part[3]
            if part is lot:
                del self.lots[at]
        return taken

    def _cut(self, at: int, amount: Number) -> Part:
        """Return what one lot gives of an amount; the lot stays where it is given wholly, for the caller to drop."""
        lot = self.lots[at]
        if lot[3] <= amount:
            self.shares[lot[2]] -= lot[3]
            return lot
        self.shares[lot[2]] -= amount
        self.lots[at] = (*lot[:3], lot[3] - amount)
        return (*lot[:3], amount)


class OldestFirst(Lots):
    """Lots used up from the oldest."""

    __slots__ = ()

    def take(self, amount: Number) -> list[Part]:
        """Take the oldest lots."""
        taken: list[Part] = []
        while amount:
            lot = self.lots[self.head]
            part = self._cut(self.head, amount)
            taken.append(part)
            amount -= part[3]
            self.head += part is lot
        if self.head > _COMPACT_AFTER and self.head * 2 > len(self.lots):
            del self.lots[: self.head]
            self.head = 0
        return taken


class NewestFirst(Lots):
    """Lots used up from the newest."""

    __slots__ = ()

    def take(self, amount: Number) -> list[Part]:
        """Take the newest lots."""
        taken: list[Part] = []
        while amount:
            lot = self.lots[-1]
            part = self._cut(len(self.lots) - 1, amount)
            taken.append(part)
            amount -= part[3]
            if part is lot:
                self.lots.pop()
        return taken


def _place(part: Part) -> int:
    return part[0]
