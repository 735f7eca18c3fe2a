"""The state of one method on its way through a ledger, and how each method uses up what an account holds."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

from investigator_desktop.analysis.tracing.arithmetic import Arithmetic, Number
from investigator_desktop.analysis.tracing.bound import LostBits
from investigator_desktop.analysis.tracing.chains import Chains
from investigator_desktop.analysis.tracing.events import Ledger
from investigator_desktop.analysis.tracing.funds import Fund, NewestFirst, OldestFirst, Part, Pools
from investigator_desktop.domain.tracing import FIRST_CLAIM, TracingMethod

MakeFund = Callable[[Arithmetic, int], Fund]


def _everything(arithmetic: Arithmetic, owner_count: int) -> Fund:
    return Pools(arithmetic, owner_count, [range(owner_count)])


def _claims_last(arithmetic: Arithmetic, owner_count: int) -> Fund:
    return Pools(arithmetic, owner_count, [range(FIRST_CLAIM), range(FIRST_CLAIM, owner_count)])


def _claims_first(arithmetic: Arithmetic, owner_count: int) -> Fund:
    return Pools(arithmetic, owner_count, [range(FIRST_CLAIM, owner_count), range(FIRST_CLAIM)])


FUNDS: dict[TracingMethod, MakeFund] = {
    TracingMethod.FIFO: OldestFirst,
    TracingMethod.LIFO: NewestFirst,
    TracingMethod.ROLLING_PRO_RATA: _everything,
    TracingMethod.LIBR: _claims_last,
    TracingMethod.PROCEEDS_FIRST_OUT: _claims_first,
    TracingMethod.PROCEEDS_LAST_OUT: _claims_last,
}
LOT_METHODS = frozenset({TracingMethod.FIFO, TracingMethod.LIFO})


@dataclass(slots=True)
class MethodRun:
    """The state of a method after the events so far; shares are numbers of its arithmetic, the rest minor units."""

    ledger: Ledger
    arithmetic: Arithmetic
    funds: list[Fund]
    lost: LostBits
    chains: Chains
    balances: list[int]
    held: list[list[int]]
    moved: list[array[int]]
    contributed: list[list[int]]
    portions: dict[int, list[Part]] = field(default_factory=dict)
    brought: dict[int, list[Part]] = field(default_factory=dict)
    repaid: dict[int, tuple[int, ...]] = field(default_factory=dict)
    unreturned: dict[int, tuple[int, list[Part]]] = field(default_factory=dict)
    next_place: int = 0

    @property
    def shares(self) -> list[list[Number]]:
        """Return what each account holds of each owner before rounding."""
        return [fund.shares for fund in self.funds]


def begin(ledger: Ledger, method: TracingMethod, arithmetic: Arithmetic) -> MethodRun:
    """Return the state of a method before the first event."""
    owners, accounts, events = len(ledger.owners), len(ledger.accounts), len(ledger)
    return MethodRun(
        ledger,
        arithmetic,
        [FUNDS[method](arithmetic, owners) for _ in range(accounts)],
        LostBits(owners, accounts, events, method not in LOT_METHODS),
        Chains(events),
        [0] * accounts,
        [[0] * owners for _ in range(accounts)],
        [array("q", bytes(8 * events)) for _ in range(owners)],
        [[0] * owners for _ in range(accounts)],
    )
