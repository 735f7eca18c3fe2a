"""One method over one ledger: what every event moved, what is left, and the parts that were kept for questions."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from investigator_desktop.analysis.tracing.arithmetic import FIXED_POINT, Arithmetic
from investigator_desktop.analysis.tracing.events import EventKind, Ledger
from investigator_desktop.analysis.tracing.funds import Part
from investigator_desktop.analysis.tracing.incoming import after_debt, incoming
from investigator_desktop.analysis.tracing.rounding import taken_units
from investigator_desktop.analysis.tracing.state import MethodRun, begin
from investigator_desktop.domain.tracing import BANK, TracingMethod


def run_method(
    ledger: Ledger,
    method: TracingMethod,
    arithmetic: Arithmetic = FIXED_POINT,
    asked: Collection[int] = (),
) -> MethodRun:
    """Run a method that has `FUNDS` over a ledger, keeping the parts of the debits `asked` for.

    Raise `BoundNotProven` where fixed-point numbers cannot promise half a minor unit.
    """
    run = begin(ledger, method, arithmetic)
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


def _credit(run: MethodRun, number: int, kind: int, is_kept: bool) -> None:
    ledger = run.ledger
    account, amount = ledger.at[number], ledger.amounts[number]
    balance = run.balances[account]
    run.balances[account] = balance + amount
    parts, units = incoming(run, number, kind)
    for owner, count in units:
        run.moved[owner][number] = count
    if balance < 0:
        parts, units = after_debt(run, number, parts, units, min(amount, -balance))
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
