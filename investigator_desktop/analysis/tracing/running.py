"""One method over one ledger: what every event moved, what is left, and the parts that were kept for questions."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from investigator_desktop.analysis.tracing.arithmetic import FIXED_POINT, Arithmetic, Number
from investigator_desktop.analysis.tracing.bound import LostBits
from investigator_desktop.analysis.tracing.chains import Chains
from investigator_desktop.analysis.tracing.events import EventKind, Ledger
from investigator_desktop.analysis.tracing.funds import Fund, NewestFirst, OldestFirst, Part, Pools
from investigator_desktop.analysis.tracing.rounding import largest_remainder, taken_units
from investigator_desktop.domain.tracing import BANK, FIRST_CLAIM, OTHER, TracingMethod

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


def run_method(
    ledger: Ledger,
    method: TracingMethod,
    arithmetic: Arithmetic = FIXED_POINT,
    asked: Collection[int] = (),
) -> MethodRun:
    """Run a method that has `FUNDS` over a ledger, keeping the parts of the debits `asked` for.

    Raise `BoundNotProven` where fixed-point numbers cannot promise half a minor unit.
    """
    run = _begin(ledger, method, arithmetic)
    kinds, others = ledger.kinds, ledger.others
    kept = {other for other in others if other >= 0} | set(asked)
    for number, kind in enumerate(kinds):
        if kind < EventKind.DEBIT:
            _credit(run, number, kind, number in kept)
        else:
            _debit(run, number, kind, number in kept)
    if not arithmetic.is_exact:
        run.lost.bits()
    return run


def _begin(ledger: Ledger, method: TracingMethod, arithmetic: Arithmetic) -> MethodRun:
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


def _credit(run: MethodRun, number: int, kind: int, is_kept: bool) -> None:
    ledger = run.ledger
    account, amount = ledger.at[number], ledger.amounts[number]
    balance = run.balances[account]
    run.balances[account] = balance + amount
    parts, units = _incoming(run, number, kind)
    for owner, count in units:
        run.moved[owner][number] = count
    if balance < 0:
        parts, units = _repaid(run, number, parts, units, min(amount, -balance))
    held = run.held[account]
    for owner, count in units:
        held[owner] += count
    if kind == EventKind.RETURN_OF_DEBIT and ledger.at[ledger.others[number]] == account:
        run.funds[account].give_back(parts)
    else:
        parts = _placed(run, parts)
        run.funds[account].put(parts)
    if is_kept:
        run.brought[number] = parts


def _placed(run: MethodRun, parts: list[Part]) -> list[Part]:
    first = run.next_place
    run.next_place += len(parts)
    return [(first + step, *part[1:]) for step, part in enumerate(parts)]


Units = list[tuple[int, int]]


def _incoming(run: MethodRun, number: int, kind: int) -> tuple[list[Part], Units]:
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


def _carried(run: MethodRun, number: int) -> tuple[list[Part], Units]:
    ledger = run.ledger
    source = ledger.others[number]
    arrived, left = ledger.amounts[number], ledger.amounts[source]
    parts = run.portions[source]
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
    if amount == ledger.amounts[source]:
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


def _repaid(
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


def _debit(run: MethodRun, number: int, kind: int, is_kept: bool) -> None:
    ledger = run.ledger
    account, amount = ledger.at[number], ledger.amounts[number]
    balance = run.balances[account]
    run.balances[account] = balance - amount
    covered = min(amount, balance) if balance > 0 else 0
    parts = _outgoing(run, number, kind, covered) if covered else []
    _note_taken(run, number, account, parts, covered)
    if amount > covered:
        run.moved[BANK][number] += amount - covered
        parts.append((run.next_place, number, BANK, run.arithmetic.whole(amount - covered)))
        run.next_place += 1
    if is_kept:
        run.portions[number] = parts


def _note_taken(run: MethodRun, number: int, account: int, parts: Sequence[Part], covered: int) -> None:
    """Note in minor units what each owner gave."""
    held, moved, one = run.held[account], run.moved, run.arithmetic.one
    if len(parts) == 1 and held[parts[0][2]] >= covered:
        owner = parts[0][2]
        moved[owner][number] += covered
        held[owner] -= covered
    elif covered:
        for owner, count in enumerate(taken_units(held, run.funds[account].shares, covered, one)):
            moved[owner][number] += count
            held[owner] -= count


def _outgoing(run: MethodRun, number: int, kind: int, covered: int) -> list[Part]:
    ledger = run.ledger
    fund = run.funds[ledger.at[number]]
    amount = run.arithmetic.whole(covered)
    if kind != EventKind.RETURN_OF_CREDIT:
        return fund.take(amount)
    parts = fund.take_credit(run.brought.get(ledger.others[number], []), amount)
    rest = amount - sum(part[3] for part in parts)
    run.lost.leaks += bool(rest)
    return parts + fund.take(rest)
