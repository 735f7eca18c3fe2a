"""Bounds that hold in every order, where orders are too many to try and where balances or days are not known.

For each account and claim the least and the most are carried from block to block, rounded outwards at 64 fractional
bits. Under every method a claim falls only by debits, by no more than they are, and is never more than a known balance.
Where pools are used up and an event's place is certain, both ends follow the method's own formula, which rises with
the claim.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from investigator_desktop.analysis.tracing.balances_only import contributions
from investigator_desktop.analysis.tracing.events import EventKind, Ledger, claims_of
from investigator_desktop.analysis.tracing.state import LOT_METHODS, MethodRun
from investigator_desktop.domain.tracing import Interval, TracingMethod

BITS = 64
_ONE = 1 << BITS
Ends = tuple[int, int]
Shrink = Callable[[Ends, Ends, int, int], Ends]


def _up(over: int, under: int) -> int:
    return -(-over // under)


def _rolling(claim: Ends, _rest: Ends, balance: int, left: int) -> Ends:
    """A claim times what is left over what was there."""
    return claim[0] * left // balance, _up(claim[1] * left, balance)


def _last_out(claim: Ends, rest: Ends, _balance: int, left: int) -> Ends:
    """A claim as far as all claims together fit into what is left, else in proportion; it falls as the others rise."""
    least = claim[0] if claim[0] + rest[1] <= left else claim[0] * left // (claim[0] + rest[1])
    most = claim[1] if claim[1] + rest[0] <= left else _up(claim[1] * left, claim[1] + rest[0])
    return least, most


def _first_out(claim: Ends, rest: Ends, balance: int, left: int) -> Ends:
    """A claim less its share of the debit, which the claims bear first; it rises as the others rise."""
    gone = balance - left
    ends = []
    for own, others in zip(claim, rest, strict=True):
        whole = own + others
        ends.append(own * (whole - gone) // whole if whole > gone else 0)
    return ends[0], ends[1] + 1 if ends[1] else 0


_SHRINKS: dict[TracingMethod, Shrink] = {
    TracingMethod.ROLLING_PRO_RATA: _rolling,
    TracingMethod.LIBR: _last_out,
    TracingMethod.PROCEEDS_LAST_OUT: _last_out,
    TracingMethod.PROCEEDS_FIRST_OUT: _first_out,
}


@dataclass(slots=True)
class Sweep:
    """The ends so far by account and claim, in 64 fractional bits; a balance is None where nobody knows it."""

    ledger: Ledger
    claims: list[int]
    balances: list[int | None]
    ends: list[dict[int, Ends]]
    run: MethodRun | None = None
    carried: dict[int, dict[int, Ends]] = field(default_factory=dict)
    open_accounts: set[int] = field(default_factory=set)
    open_events: set[int] = field(default_factory=set)

    def left(self) -> dict[tuple[int, int], Interval]:
        """Return what can be left by account and claim, in whole minor units rounded outwards."""
        return {
            (account, claim): Interval(least // _ONE, _up(most, _ONE))
            for account, row in enumerate(self.ends)
            for claim, (least, most) in row.items()
        }

    def moved(self) -> dict[tuple[int, int], Interval]:
        """Return what debits can have taken by event and claim, in whole minor units rounded outwards."""
        return {
            (number, claim): Interval(least // _ONE, _up(most, _ONE))
            for number, row in self.carried.items()
            for claim, (least, most) in row.items()
        }


def sweep(
    ledger: Ledger,
    method: TracingMethod,
    blocks: Sequence[Sequence[int]],
    run: MethodRun | None = None,
    *,
    is_opening_known: bool = False,
) -> Sweep:
    """Return bounds for a method that hold in every order of the blocks and for every unknown balance and day.

    A run of a method of lots over the same ledger gives what is certain before the first doubt reaches an account;
    `is_opening_known` tells that a larger opening balance would change nothing.
    """
    claims = claims_of(ledger.owners)
    unopened = {number for number, account in enumerate(ledger.accounts) if account.opening is None}
    unopened = set() if is_opening_known else unopened
    state = Sweep(
        ledger,
        claims,
        [None if number in unopened else 0 for number in range(len(ledger.accounts))],
        [dict.fromkeys(claims, (0, 0)) for _ in ledger.accounts],
        run if method in LOT_METHODS else None,
        open_accounts=unopened,
    )
    block_of = {number: block for block in blocks for number in block}
    shrink = _SHRINKS.get(method)
    for number in range(len(ledger)):
        block = block_of.get(number, (number,))
        if number == block[0]:
            _step(state, block, shrink)
    _cap(state, contributions(ledger))
    return state


def _step(state: Sweep, block: Sequence[int], shrink: Shrink | None) -> None:
    ledger = state.ledger
    account = ledger.at[block[0]]
    if state.run is not None and _is_certain(state, block):
        _follow(state, state.run, block[0])
        return
    balance = state.balances[account]
    debits = [number for number in block if ledger.kinds[number] >= EventKind.DEBIT]
    inflow = sum(ledger.amounts[number] for number in block) - sum(
        ledger.amounts[number] for number in debits
    )
    outflow = sum(ledger.amounts[number] for number in debits)
    is_plain = len(block) == 1 and bool(debits) and ledger.kinds[block[0]] != EventKind.RETURN_OF_CREDIT
    if (
        is_plain
        and shrink is not None
        and balance is not None
        and balance > outflow
        and block[0] not in ledger.gaps
    ):
        _shrink_all(state, block[0], shrink, balance)
    else:
        came = _inflows(state, block)
        lost = outflow + _repayable(balance, inflow, outflow)
        _loosen(state, block, debits, came, lost)
    state.balances[account] = None if balance is None else balance + inflow - outflow
    _cap_by_balance(state, account)


def _is_certain(state: Sweep, block: Sequence[int]) -> bool:
    """Tell whether no doubt has reached the account yet; remember where one does."""
    ledger, number = state.ledger, block[0]
    account, source = ledger.at[number], ledger.others[number]
    is_open = len(block) > 1 or number in ledger.gaps or source in state.open_events
    if is_open or account in state.open_accounts:
        if account not in state.open_accounts and state.run is not None and state.run.lost.scalings:
            _widen(state.ends[account])
        state.open_accounts.add(account)
        state.open_events.update(block)
        return False
    return True


def _widen(row: dict[int, Ends]) -> None:
    """Let rounded amounts be what they were before rounding."""
    for claim, (least, most) in row.items():
        row[claim] = max(0, least - 3 * _ONE), most + 3 * _ONE


def _follow(state: Sweep, run: MethodRun, number: int) -> None:
    """Take over what a run says of one event; where amounts were scaled it is within three minor units."""
    ledger = state.ledger
    account, amount = ledger.at[number], ledger.amounts[number]
    is_credit = ledger.kinds[number] < EventKind.DEBIT
    slack = 3 * _ONE if run.lost.scalings else 0
    taken: dict[int, Ends] = {}
    for claim in state.claims:
        repaid = run.repaid[number][claim] if number in run.repaid else 0
        moved = run.moved[claim][number] - repaid
        change = (moved if is_credit else -moved) * _ONE
        least, most = state.ends[account][claim]
        state.ends[account][claim] = max(0, least + change), max(0, most + change)
        taken[claim] = max(0, moved * _ONE - slack), moved * _ONE + slack
    if not is_credit:
        state.carried[number] = taken
    balance = state.balances[account]
    state.balances[account] = None if balance is None else balance + (amount if is_credit else -amount)


def _shrink_all(state: Sweep, number: int, shrink: Shrink, balance: int) -> None:
    """Follow the method's formula through one debit whose place is certain."""
    account, row = state.ledger.at[number], state.ends[state.ledger.at[number]]
    left = (balance - state.ledger.amounts[number]) * _ONE
    taken: dict[int, Ends] = {}
    total = (sum(ends[0] for ends in row.values()), sum(ends[1] for ends in row.values()))
    new: dict[int, Ends] = {}
    for claim, ends in row.items():
        most_rest = max(0, min(total[1] - ends[1], balance * _ONE - ends[0]))
        rest = total[0] - ends[0], max(most_rest, total[0] - ends[0])
        least, most = shrink(ends, rest, balance * _ONE, left)
        new[claim] = least, min(most, ends[1])
        gone = state.ledger.amounts[number] * _ONE
        taken[claim] = _taken_ends(ends, new[claim], gone, shrink, balance * _ONE, left)
    state.ends[account] = new
    state.carried[number] = taken


def _taken_ends(claim: Ends, new: Ends, gone: int, shrink: Shrink, balance: int, left: int) -> Ends:
    """Return what a debit takes of a claim at either end; only the rolling formula's part always rises with it."""
    if shrink is _rolling:
        return max(0, claim[0] - _up(claim[0] * left, balance)), claim[1] - claim[1] * left // balance
    return max(0, claim[0] - new[1]), min(gone, max(0, claim[1] - new[0]))


def _inflows(state: Sweep, block: Sequence[int]) -> dict[int, Ends]:
    """Return what a block can bring of each claim."""
    found = dict.fromkeys(state.claims, (0, 0))
    for number in block:
        if state.ledger.kinds[number] < EventKind.DEBIT:
            for claim, ends in _brought(state, number).items():
                found[claim] = found[claim][0] + ends[0], found[claim][1] + ends[1]
    return found


def _brought(state: Sweep, number: int) -> dict[int, Ends]:
    ledger = state.ledger
    kind, amount = ledger.kinds[number], ledger.amounts[number] * _ONE
    if kind == EventKind.CREDIT:
        owner = ledger.whose[number]
        return {owner: (amount, amount)} if owner in state.claims else {}
    source = ledger.others[number]
    if kind not in {EventKind.TRANSFER_IN, EventKind.RETURN_OF_DEBIT} or source not in state.carried:
        return dict.fromkeys(state.claims, (0, amount))
    over, under = ledger.amounts[number], ledger.amounts[source]
    if kind == EventKind.RETURN_OF_DEBIT:
        is_whole = over == under
        return {
            claim: (least if is_whole else 0, min(amount, most))
            for claim, (least, most) in state.carried[source].items()
        }
    return {
        claim: (least * over // under, min(amount, _up(most * over, under)))
        for claim, (least, most) in state.carried[source].items()
    }


def _repayable(balance: int | None, inflow: int, outflow: int) -> int:
    """Return how much of the credits can at most repay the bank."""
    return inflow if balance is None else min(inflow, max(0, outflow - balance))


def _loosen(
    state: Sweep, block: Sequence[int], debits: Sequence[int], came: dict[int, Ends], lost: int
) -> None:
    """Let debits take anything or nothing of a claim."""
    account = state.ledger.at[block[0]]
    row = state.ends[account]
    if debits or lost or any(number in state.ledger.gaps for number in block):
        for number in debits:
            amount = state.ledger.amounts[number] * _ONE
            state.carried[number] = {
                claim: (0, min(amount, ends[1] + came[claim][1])) for claim, ends in row.items()
            }
    is_gap = any(number in state.ledger.gaps for number in block)
    for claim, ends in row.items():
        least = 0 if is_gap else max(0, ends[0] + came[claim][0] - lost * _ONE)
        row[claim] = least, ends[1] + came[claim][1]


def _cap_by_balance(state: Sweep, account: int) -> None:
    balance = state.balances[account]
    if balance is None:
        return
    most = max(0, balance) * _ONE
    for claim, ends in state.ends[account].items():
        state.ends[account][claim] = min(ends[0], most), min(ends[1], most)


def _cap(state: Sweep, came: Sequence[Sequence[int]]) -> None:
    """Let no claim be more than came in, where nothing but credits from outside adds to it."""
    if _can_grow(state.ledger):
        return
    for claim in state.claims:
        most = sum(row[claim] for row in came) * _ONE
        for row in state.ends:
            row[claim] = min(row[claim][0], most), min(row[claim][1], most)


def _can_grow(ledger: Ledger) -> bool:
    """Tell whether interest, restitution or a transfer of which more arrives than left can add to a claim."""
    arrived: dict[int, int] = {}
    for number, kind in enumerate(ledger.kinds):
        if kind in {EventKind.INTEREST, EventKind.RESTITUTION}:
            return True
        if kind == EventKind.TRANSFER_IN:
            source = ledger.others[number]
            arrived[source] = arrived.get(source, 0) + ledger.amounts[number]
    return any(amount > ledger.amounts[source] for source, amount in arrived.items())
