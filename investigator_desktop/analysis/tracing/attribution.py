"""What bought it: who paid a debit by each method, with the entries through which the money came."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.tracing.arithmetic import Number
from investigator_desktop.analysis.tracing.events import EventKind, Ledger
from investigator_desktop.analysis.tracing.rounding import largest_remainder
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import FUNDS, LOT_METHODS, MethodRun
from investigator_desktop.domain.tracing import (
    FIRST_CLAIM,
    FIXED_OWNERS,
    Allocation,
    Owner,
    OwnerKind,
    TracingMethod,
)

MOST_CREDITS = 200


def attribute(ledger: Ledger, event: int, method: TracingMethod) -> tuple[Allocation, ...]:
    """Return who paid a debit, each part with its chain of events; nothing by a method that answers for balances alone.

    Lots know their own way. Pools keep the credits of a claim apart for this question, which changes no sum: a pool
    divides by amount whoever put it in. Beyond `MOST_CREDITS` credits of claims a part has no chain.
    """
    if method not in FUNDS:
        return ()
    before = _until(ledger, event)
    run = run_method(before, method, asked=(event,))
    if method in LOT_METHODS:
        return _by_lots(run, event)
    credits_of_claims = [
        number
        for number, owner in enumerate(before.whose)
        if owner >= FIRST_CLAIM and before.kinds[number] == EventKind.CREDIT
    ]
    is_plain = EventKind.RESTITUTION not in before.kinds
    if len(credits_of_claims) > MOST_CREDITS or not is_plain:
        return tuple(
            Allocation(event, owner, column[event]) for owner, column in enumerate(run.moved) if column[event]
        )
    return _by_credits(run, event, method, credits_of_claims)


def _until(ledger: Ledger, event: int) -> Ledger:
    """Return the ledger up to and with an event, but for what comes back of it later."""
    end = event + 1
    return Ledger(
        ledger.accounts, ledger.owners, ledger.kinds[:end], ledger.amounts[:end], ledger.at[:end],
        ledger.whose[:end], ledger.others[:end], ledger.spans[:end], ledger.keys[:end],
        {number for number in ledger.gaps if number < end},
    )  # fmt: skip


def _by_lots(run: MethodRun, event: int) -> tuple[Allocation, ...]:
    sums: dict[tuple[int, tuple[int, ...]], Number] = {}
    for _place, origin, owner, amount in run.portions[event]:
        way = (owner, tuple(one for one in run.chains.events(origin) if one != event))
        sums[way] = sums.get(way, 0) + amount
    return _rounded(run, event, sums, [column[event] for column in run.moved])


def _rounded(
    run: MethodRun, event: int, sums: dict[tuple[int, tuple[int, ...]], Number], totals: Sequence[int]
) -> tuple[Allocation, ...]:
    """Return the parts in minor units, those of one owner summing to what the owner paid."""
    found: list[Allocation] = []
    for owner, total in enumerate(totals):
        ways = [way for way in sums if way[0] == owner]
        if ways:
            units = largest_remainder([sums[way] for way in ways], total, run.arithmetic.one)
            found += [
                Allocation(event, owner, amount, way[1])
                for way, amount in zip(ways, units, strict=True)
                if amount
            ]
    return tuple(found)


def _by_credits(
    run: MethodRun, event: int, method: TracingMethod, credits_of_claims: Sequence[int]
) -> tuple[Allocation, ...]:
    """Return the parts with every credit of a claim as an owner of its own."""
    ledger = run.ledger
    fine = _until(ledger, event)
    fine.owners = (*FIXED_OWNERS, *(Owner(OwnerKind.CLAIM, str(number)) for number in credits_of_claims))
    fine.whose = list(fine.whose)
    for step, number in enumerate(credits_of_claims):
        fine.whose[number] = FIRST_CLAIM + step
    apart = run_method(fine, method, asked=(event,))
    sums: dict[tuple[int, tuple[int, ...]], Number] = {}
    for _place, _origin, owner, amount in apart.portions[event]:
        if owner < FIRST_CLAIM:
            way: tuple[int, tuple[int, ...]] = (owner, ())
        else:
            number = credits_of_claims[owner - FIRST_CLAIM]
            way = (ledger.whose[number], (number, *_carriers(apart, owner, event)))
        sums[way] = sums.get(way, 0) + amount
    return _rounded(run, event, sums, [column[event] for column in run.moved])


def _carriers(run: MethodRun, owner: int, event: int) -> list[int]:
    """Return the transfers that carried money of an owner before an event."""
    return [
        number
        for number, kind in enumerate(run.ledger.kinds[:event])
        if kind == EventKind.TRANSFER_IN and run.moved[owner][number]
    ]
