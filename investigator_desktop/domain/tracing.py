"""What tracing gives: methods side by side, each with what is left, what every debit took, and how sure it is.

Amounts are whole minor units of the account that they stand in. Events are the entries of a ledger by their position;
owners are the columns of every result: other money first, then the claims.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from enum import StrEnum


class TracingMethod(StrEnum):
    """A rule by which money that was mixed is attributed; no single one is prescribed."""

    FIFO = "fifo"
    LIFO = "lifo"
    ROLLING_PRO_RATA = "rolling_pro_rata"
    PARI_PASSU_EX_POST = "pari_passu_ex_post"
    LIBR = "libr"
    PROCEEDS_FIRST_OUT = "proceeds_first_out"
    PROCEEDS_LAST_OUT = "proceeds_last_out"
    UNTOC_CEILING = "untoc_ceiling"


class OwnerKind(StrEnum):
    """Whose money a part of a balance is taken to be; `UNKNOWN` is never taken for the account holder's own."""

    OTHER = "other"
    OWN = "own"
    UNKNOWN = "unknown"
    BANK = "bank"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Owner:
    """One column of a tracing result; `label` names the claimant, empty for the other kinds."""

    kind: OwnerKind
    label: str = ""


FIXED_OWNERS: tuple[Owner, ...] = (
    Owner(OwnerKind.OTHER),
    Owner(OwnerKind.OWN),
    Owner(OwnerKind.UNKNOWN),
    Owner(OwnerKind.BANK),
)
OTHER, OWN, UNKNOWN, BANK = range(len(FIXED_OWNERS))
FIRST_CLAIM = len(FIXED_OWNERS)


@dataclass(frozen=True, slots=True)
class TracedAccount:
    """One account in one currency: `opening` is its first known balance in minor units, None where nobody knows it."""

    account_id: int
    name: str
    currency: str
    scale: int
    opening: int | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """The least and the most that an amount can be under what is not known, both included."""

    least: int
    most: int

    @property
    def is_exact(self) -> bool:
        """Tell whether nothing is left open."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class Allocation:
    """What one owner is taken to have paid of a debit, with the events through which the money came."""

    event: int
    owner: int
    amount: int
    chain: tuple[int, ...] = ()


class DoubtKind(StrEnum):
    """Why a result is an interval."""

    ORDER = "order"
    DATE = "date"
    OPENING = "opening"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that is not known: the events whose order it leaves open, or the account that it is about."""

    kind: DoubtKind
    account: int
    events: tuple[int, ...] = ()


class BoundBasis(StrEnum):
    """How an interval was found."""

    CERTAIN = "certain"
    ALL_ORDERS = "all_orders"
    PROVEN_BOUNDS = "proven_bounds"


@dataclass(frozen=True, slots=True)
class Witness:
    """An order of events that gives one end of an interval: the amounts left by account and owner under it."""

    order: tuple[int, ...]
    left: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class MethodTrace:
    """One row of the table of methods.

    `left` holds the rounded amounts by account and owner; `moved` one array an owner with what each event brought in
    (a credit) or took out (a debit), `repaid` what of each credit repaid the bank; both sum with `left` exactly.
    `left_intervals` (by account and owner) and `moved_intervals` (by event and owner) hold only what is not exact.
    A method that answers only for balances has `moved` empty; one that cannot be computed has `left` empty and
    `is_computable` False. `error_bound_bits` says that every amount before rounding is nearer than
    2 to the power of minus that many minor units to the exact fraction; None where the arithmetic is exact.
    """

    method: TracingMethod
    left: tuple[tuple[int, ...], ...]
    moved: tuple[array[int], ...] = ()
    repaid: tuple[tuple[int, tuple[int, ...]], ...] = ()
    left_intervals: tuple[tuple[int, int, Interval], ...] = ()
    moved_intervals: tuple[tuple[int, int, Interval], ...] = ()
    basis: BoundBasis = BoundBasis.CERTAIN
    order_count: int = 1
    witnesses: tuple[Witness, ...] = ()
    error_bound_bits: int | None = None
    is_checked_by_fractions: bool = False
    is_computable: bool = True

    def left_interval(self, account: int, owner: int) -> Interval:
        """Return what can be left of an owner's money in an account."""
        found = (one for at, who, one in self.left_intervals if (at, who) == (account, owner))
        amount = self.left[account][owner]
        return next(found, Interval(amount, amount))


@dataclass(frozen=True, slots=True)
class TracingTable:
    """The methods side by side over the same events: never one number alone."""

    accounts: tuple[TracedAccount, ...]
    owners: tuple[Owner, ...]
    event_count: int
    contributed: tuple[tuple[int, ...], ...]
    methods: tuple[MethodTrace, ...]
    doubts: tuple[Doubt, ...] = ()

    def of(self, method: TracingMethod) -> MethodTrace:
        """Return the row of a method; raise `KeyError` where it was not asked for."""
        for row in self.methods:
            if row.method is method:
                return row
        raise KeyError(method)
