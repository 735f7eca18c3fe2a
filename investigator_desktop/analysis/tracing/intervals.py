"""What a method can give under all that is not known: every order tried where they are few, else bounds that hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger
from investigator_desktop.analysis.tracing.orders import blocks_of, merged_order, open_blocks, possible_orders
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import MethodRun
from investigator_desktop.analysis.tracing.sweeping import sweep
from investigator_desktop.domain.tracing import (
    FIRST_CLAIM,
    UNKNOWN,
    BoundBasis,
    Doubt,
    DoubtKind,
    Interval,
    MethodTrace,
    TracingMethod,
    Witness,
)

DAY = 86_400_000_000  # microseconds, in which spans are counted
MOST_SHOWN_ORDERS = 100_000  # beyond so many events nobody reads an order
_FROM_THE_OTHER_END = frozenset({TracingMethod.LIFO, TracingMethod.PROCEEDS_FIRST_OUT})
Found = dict[tuple[int, int], Interval]


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """All that a ledger leaves open: blocks of events, and doubts as a reader is told them."""

    blocks: tuple[tuple[int, ...], ...]
    doubts: tuple[Doubt, ...]
    orders: tuple[tuple[int, ...], ...] | None
    has_open_balance: bool
    has_gap: bool


def uncertainty_of(ledger: Ledger) -> Uncertainty:
    """Return what a ledger leaves open; an order that cannot matter to a claim is no doubt."""
    blocks = tuple(tuple(block) for block in open_blocks(ledger))
    unopened = [at for at, account in enumerate(ledger.accounts) if account.opening is None]
    doubts = [Doubt(_kind(ledger, block), ledger.at[block[0]], block) for block in blocks]
    doubts += [Doubt(DoubtKind.OPENING, at) for at in unopened]
    doubts += [Doubt(DoubtKind.GAP, ledger.at[number], (number,)) for number in sorted(ledger.gaps)]
    orders = possible_orders(ledger, blocks)
    kept = None if orders is None else tuple(tuple(order) for order in orders)
    return Uncertainty(blocks, tuple(doubts), kept, bool(unopened), bool(ledger.gaps))


def _kind(ledger: Ledger, block: Sequence[int]) -> DoubtKind:
    spans = [span for number in block if (span := ledger.spans[number]) is not None]
    return DoubtKind.DATE if any(last - first >= DAY for first, last in spans) else DoubtKind.ORDER


def with_least_openings(ledger: Ledger) -> Ledger:
    """Return the ledger with every unknown opening balance as the least that explains its debits, of unknown origin."""
    opened = replace_events(ledger, [])
    for number, account in enumerate(ledger.accounts):
        least = 0 if account.opening is not None else least_opening(ledger, number)
        if least:
            opened.add(Event(EventKind.CREDIT, least, number, UNKNOWN))
    added = len(opened)
    for number in range(len(ledger)):
        opened.add(event_of(ledger, number, added))
    return opened


def replace_events(ledger: Ledger, events: Sequence[Event]) -> Ledger:
    """Return a ledger of the same accounts and owners with other events."""
    found = Ledger(ledger.accounts, ledger.owners)
    for event in events:
        found.add(event)
    return found


def event_of(ledger: Ledger, number: int, shift: int = 0) -> Event:
    """Return one event, what it refers to being `shift` places further on."""
    other = ledger.others[number]
    return Event(
        EventKind(ledger.kinds[number]),
        ledger.amounts[number],
        ledger.at[number],
        ledger.whose[number],
        -1 if other < 0 else other + shift,
        ledger.spans[number],
        ledger.keys[number],
        number in ledger.gaps,
    )


def least_opening(ledger: Ledger, account: int) -> int:
    """Return the least balance before the first event with which the account is overdrawn in no order."""
    block_of = {number: block for block in blocks_of(ledger) for number in block}
    balance = least = 0
    for number in range(len(ledger)):
        block = block_of.get(number, [number])
        if ledger.at[number] == account and number == block[0]:
            inflow, outflow = _turnover(ledger, block)
            least = min(least, balance - outflow)
            balance += inflow - outflow
    return -least


def _turnover(ledger: Ledger, numbers: Sequence[int]) -> tuple[int, int]:
    debits = sum(ledger.amounts[number] for number in numbers if ledger.kinds[number] >= EventKind.DEBIT)
    return sum(ledger.amounts[number] for number in numbers) - debits, debits


def with_intervals(trace: MethodTrace, run: MethodRun, unknown: Uncertainty) -> MethodTrace:
    """Return the row of a run with what its method can give under all that is unknown."""
    ledger = run.ledger
    if not unknown.doubts:
        return trace
    is_settled = not unknown.has_open_balance or never_reaches_openings(ledger, trace.method)
    if is_settled and not unknown.has_gap and unknown.orders is not None:
        return _all_orders(trace, ledger, unknown.orders)
    return _bounds(trace, run, unknown)


def never_reaches_openings(ledger: Ledger, method: TracingMethod) -> bool:
    """Tell whether a method takes claims before it takes what was there at the beginning.

    Whatever more an opening balance was than the least that explains all debits is then never taken, so that it changes
    nothing of a claim; only interest would be divided by it.
    """
    return method in _FROM_THE_OTHER_END and EventKind.INTEREST not in ledger.kinds


def _all_orders(trace: MethodTrace, ledger: Ledger, orders: Sequence[Sequence[int]]) -> MethodTrace:
    left: Found = {}
    moved: Found = {}
    ends: dict[tuple[int, int, int], Witness] = {}
    for order in orders:
        run = run_method(ledger.reordered(list(order)), trace.method)
        _widen(left, _left_of(run))
        _widen(moved, _moved_of(run, order))
        _note_ends(ends, left, run, order)
    return replace(
        trace,
        left_intervals=_open(left),
        moved_intervals=_open(moved),
        basis=BoundBasis.ALL_ORDERS if len(orders) > 1 else BoundBasis.CERTAIN,
        order_count=len(orders),
        witnesses=_distinct(ends) if len(orders) > 1 else (),
    )


def _left_of(run: MethodRun) -> dict[tuple[int, int], int]:
    return {
        (account, owner): row[owner]
        for account, row in enumerate(run.held)
        for owner in range(FIRST_CLAIM, len(row))
    }


def _moved_of(run: MethodRun, order: Sequence[int]) -> dict[tuple[int, int], int]:
    """Return what debits took by the number that they have in the ledger as given."""
    kinds = run.ledger.kinds
    return {
        (order[number], owner): run.moved[owner][number]
        for number in range(len(kinds))
        if kinds[number] >= EventKind.DEBIT
        for owner in range(FIRST_CLAIM, len(run.moved))
    }


def _widen(found: Found, amounts: dict[tuple[int, int], int]) -> None:
    for place, amount in amounts.items():
        known = found.get(place, Interval(amount, amount))
        found[place] = Interval(min(known.least, amount), max(known.most, amount))


def _note_ends(
    ends: dict[tuple[int, int, int], Witness], left: Found, run: MethodRun, order: Sequence[int]
) -> None:
    """Remember the last order that reached each end of what is left."""
    witness = Witness(tuple(order), tuple(tuple(row) for row in run.held))
    for (account, owner), interval in left.items():
        amount = run.held[account][owner]
        if amount == interval.least:
            ends[account, owner, 0] = witness
        if amount == interval.most and amount != interval.least:
            ends[account, owner, 1] = witness


def _distinct(ends: dict[tuple[int, int, int], Witness]) -> tuple[Witness, ...]:
    return tuple({witness.left: witness for _place, witness in sorted(ends.items(), key=_by_place)}.values())


def _by_place(pair: tuple[tuple[int, int, int], Witness]) -> tuple[int, int, int]:
    return pair[0]


def _open(found: Found) -> tuple[tuple[int, int, Interval], ...]:
    return tuple((*place, one) for place, one in sorted(found.items(), key=_of) if not one.is_exact)


def _of(pair: tuple[tuple[int, int], Interval]) -> tuple[int, int]:
    return pair[0]


def _bounds(trace: MethodTrace, run: MethodRun, unknown: Uncertainty) -> MethodTrace:
    """Return bounds that hold in every order, with the orders that put debits last and first as they come out."""
    ledger = run.ledger
    swept = sweep(
        ledger,
        trace.method,
        unknown.blocks,
        run,
        is_opening_known=never_reaches_openings(ledger, trace.method),
    )
    left = swept.left()
    if _rises_with_opening(ledger, unknown):
        left = {
            (account, owner): Interval(trace.left[account][owner], max(trace.left[account][owner], one.most))
            for (account, owner), one in left.items()
        }
    return replace(
        trace,
        left_intervals=_open(left),
        moved_intervals=_open(swept.moved()),
        basis=BoundBasis.PROVEN_BOUNDS,
        order_count=0,
        witnesses=tuple(_extremes(trace, ledger, unknown.blocks)),
    )


def _rises_with_opening(ledger: Ledger, unknown: Uncertainty) -> bool:
    """Tell whether only opening balances are unknown and nothing but credits and debits happened.

    What is left of a claim then never falls when an opening balance rises, under any method, so that the least opening
    gives the least.
    """
    is_only_opening = all(doubt.kind is DoubtKind.OPENING for doubt in unknown.doubts)
    return is_only_opening and set(ledger.kinds) <= {EventKind.CREDIT, EventKind.DEBIT}


def _extremes(trace: MethodTrace, ledger: Ledger, blocks: Sequence[Sequence[int]]) -> list[Witness]:
    if not blocks or len(ledger) > MOST_SHOWN_ORDERS:
        return []
    found = []
    for is_debit_first in (False, True):
        order = merged_order(ledger, _arranged(ledger, blocks, is_debit_first))
        if order is not None:
            run = run_method(ledger.reordered(order), trace.method)
            found.append(Witness(tuple(order), tuple(tuple(row) for row in run.held)))
    return found


def _arranged(ledger: Ledger, blocks: Sequence[Sequence[int]], is_debit_first: bool) -> list[int]:
    """Return the events with those of each block that are of one day arranged by direction."""
    slots = list(range(len(ledger)))
    for block in blocks:
        arranged = sorted(block, key=lambda number: _rank(ledger, number, is_debit_first))
        for slot, number in zip(block, arranged, strict=True):
            slots[slot] = number
    return slots


def _rank(ledger: Ledger, number: int, is_debit_first: bool) -> tuple[int, bool]:
    span = ledger.spans[number]
    is_debit = ledger.kinds[number] >= EventKind.DEBIT
    return (0 if span is None else span[1] // DAY, is_debit != is_debit_first)
