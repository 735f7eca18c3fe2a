"""What a credit brings: money from outside, interest, a transfer, or money that comes back."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.tracing.arithmetic import Arithmetic, Number
from investigator_desktop.analysis.tracing.events import EventKind
from investigator_desktop.analysis.tracing.funds import Part
from investigator_desktop.analysis.tracing.rounding import largest_remainder
from investigator_desktop.analysis.tracing.state import MethodRun
from investigator_desktop.domain.tracing import BANK, OTHER

Units = list[tuple[int, int]]


def incoming(run: MethodRun, number: int, kind: int) -> tuple[list[Part], Units]:
    """Return what a credit brings, exactly and in minor units."""
    ledger = run.ledger
    amount, owner = ledger.amounts[number], ledger.whose[number]
    if kind == EventKind.CREDIT:
        run.contributed[ledger.at[number]][owner] += amount
        return [(0, number, owner, run.arithmetic.whole(amount))], [(owner, amount)]
    if kind == EventKind.TRANSFER_IN:
        return _carried(run, number)
    if kind == EventKind.RETURN_OF_DEBIT:
        return _returned(run, number)
    if kind == EventKind.RESTITUTION:
        return _restored(run, number)
    return _interest(run, number)


def _place(part: Part) -> int:
    return part[0]


def _carried(run: MethodRun, number: int) -> tuple[list[Part], Units]:
    ledger = run.ledger
    source = ledger.others[number]
    arrived, left = ledger.amounts[number], ledger.amounts[source]
    parts = sorted(run.portions[source], key=_place)
    run.lost.scaled(ledger.at[source], ledger.at[number], arrived, left, len(parts))
    linked = [(0, run.chains.after(part[1], number), part[2], part[3]) for part in parts]
    if arrived == left:
        return linked, [(owner, column[source]) for owner, column in enumerate(run.moved) if column[source]]
    scaled = scale_parts(linked, arrived, left, run.arithmetic)
    return scaled, rounded_parts(scaled, arrived, run.arithmetic)


def scale_parts(parts: Sequence[Part], over: int, under: int, arithmetic: Arithmetic) -> list[Part]:
    """Return parts that sum to `under` minor units scaled so that they sum to `over` exactly."""
    return scale_to(parts, arithmetic.whole(over), arithmetic.whole(under), arithmetic)


def scale_to(parts: Sequence[Part], over: Number, under: Number, arithmetic: Arithmetic) -> list[Part]:
    """Return parts that sum to `under` scaled so that they sum to `over` exactly, the last taking what is lost."""
    scaled = [arithmetic.part(part[3], over, under) for part in parts]
    scaled[-1] += over - sum(scaled)
    return [(*part[:3], amount) for part, amount in zip(parts, scaled, strict=True)]


def rounded_parts(parts: Sequence[Part], total: int, arithmetic: Arithmetic) -> Units:
    """Return the parts by owner in minor units that sum to `total`."""
    sums: dict[int, Number] = {}
    for part in parts:
        sums[part[2]] = sums.get(part[2], 0) + part[3]
    owners = sorted(sums)
    units = largest_remainder([sums[owner] for owner in owners], total, arithmetic.one)
    return list(zip(owners, units, strict=True))


def _returned(run: MethodRun, number: int) -> tuple[list[Part], Units]:
    """Return the money that a debit took; of a part of it, what lots gave last, what pools gave in proportion."""
    ledger = run.ledger
    source, amount = ledger.others[number], ledger.amounts[number]
    gone, parts = run.unreturned.get(source, (ledger.amounts[source], run.portions[source]))
    back, rest = parts, list[Part]()
    if amount < gone and parts[0][0] < 0:
        run.lost.scaled(ledger.at[source], ledger.at[number], amount, gone, len(parts))
        back = scale_parts(parts, amount, gone, run.arithmetic)
        rest = [(*old[:3], old[3] - new[3]) for old, new in zip(parts, back, strict=True)]
    elif amount < gone:
        rest, back = _split_last(parts, run.arithmetic.whole(amount))
    elif amount > gone:
        back = [*parts, (run.next_place, number, OTHER, run.arithmetic.whole(amount - gone))]
        run.next_place += 1
        run.contributed[ledger.at[number]][OTHER] += amount - gone
    run.unreturned[source] = max(0, gone - amount), rest
    if amount == gone == ledger.amounts[source]:
        return back, [(owner, column[source]) for owner, column in enumerate(run.moved) if column[source]]
    return back, rounded_parts(back, amount, run.arithmetic)


def _split_last(parts: Sequence[Part], amount: Number) -> tuple[list[Part], list[Part]]:
    """Return what stays and what goes back of a debit's parts, the last going back first."""
    stays: list[Part] = []
    goes: list[Part] = []
    for part in reversed(parts):
        given = min(part[3], amount)
        amount -= given
        if given:
            goes.append((*part[:3], given))
        if given != part[3]:
            stays.insert(0, (*part[:3], part[3] - given))
    return stays, goes


def _restored(run: MethodRun, number: int) -> tuple[list[Part], Units]:
    """Return a payment that makes good a loss: as far as the claim is short in this currency."""
    ledger = run.ledger
    account, amount, owner = ledger.at[number], ledger.amounts[number], ledger.whose[number]
    same = [at for at, one in enumerate(ledger.accounts) if one.currency == ledger.accounts[account].currency]
    short = sum(run.contributed[at][owner] - run.held[at][owner] for at in same)
    units = [(owner, min(amount, max(0, short)))]
    units = [pair for pair in (*units, (OTHER, amount - units[0][1])) if pair[1]]
    for who, count in units:
        if who == OTHER:
            run.contributed[account][OTHER] += count
    return [(0, number, who, run.arithmetic.whole(count)) for who, count in units], units


def _interest(run: MethodRun, number: int) -> tuple[list[Part], Units]:
    """Return interest, divided as the account is before it."""
    ledger = run.ledger
    account, amount = ledger.at[number], ledger.amounts[number]
    before = run.balances[account] - amount
    if before <= 0:
        run.contributed[account][OTHER] += amount
        return [(0, number, OTHER, run.arithmetic.whole(amount))], [(OTHER, amount)]
    shares = run.funds[account].shares
    parts = [(0, number, owner, share) for owner, share in enumerate(shares) if share]
    run.lost.scaled(account, account, before + amount, before, len(parts))
    scaled = scale_parts(parts, amount, before, run.arithmetic)
    return scaled, rounded_parts(scaled, amount, run.arithmetic)


def after_debt(
    run: MethodRun, number: int, parts: list[Part], units: Units, debt: int
) -> tuple[list[Part], Units]:
    """Return what of a credit is left after the bank is repaid."""
    amount = run.ledger.amounts[number]
    left_parts = _after_bank(run, number, parts, debt) if debt < amount else []
    left = rounded_parts(left_parts, amount - debt, run.arithmetic) if left_parts else []
    gone = dict(units)
    for owner, count in left:
        gone[owner] = gone.get(owner, 0) - count
    run.repaid[number] = tuple(gone.get(owner, 0) for owner in range(len(run.ledger.owners)))
    return left_parts, left


def _after_bank(run: MethodRun, number: int, parts: list[Part], debt: int) -> list[Part]:
    """Repay the bank from what it lent itself, where a debit is returned, and then from all parts in proportion."""
    account, amount, arithmetic = run.ledger.at[number], run.ledger.amounts[number], run.arithmetic
    run.lost.scaled(account, account, 1, 2, len(parts))
    if run.ledger.kinds[number] != EventKind.RETURN_OF_DEBIT:
        return scale_parts(parts, amount - debt, amount, arithmetic)
    owed, others = arithmetic.whole(debt), [part for part in parts if part[2] != BANK]
    lent = sum(part[3] for part in parts if part[2] == BANK)
    if lent <= owed:
        held = sum(part[3] for part in others)
        return scale_to(others, held - (owed - lent), held, arithmetic)
    own = [part for part in parts if part[2] == BANK]
    return [*others, *scale_to(own, lent - owed, lent, arithmetic)]
