"""Laws that hold on every ledger, against exact fractions, single coins and every order."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.tracing.arithmetic import FRACTIONS
from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger
from investigator_desktop.analysis.tracing.intervals import uncertainty_of, with_intervals
from investigator_desktop.analysis.tracing.orders import blocks_of, possible_orders
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import FUNDS
from investigator_desktop.analysis.tracing.sweeping import sweep
from investigator_desktop.analysis.tracing.table import check_by_fractions
from investigator_desktop.domain.tracing import BANK, FIRST_CLAIM, MethodTrace, TracedAccount, TracingMethod
from tests.analysis.tracing.ledgers import CLAIM, SECOND, Coins, credit, debit, ledger_of

METHODS = st.sampled_from(sorted(FUNDS))
BY_LOTS = st.sampled_from([TracingMethod.FIFO, TracingMethod.LIFO])
ACCOUNTS = (TracedAccount(1, "first", "USD", 2, 0), TracedAccount(2, "second", "USD", 2, 0))
OWNERS = st.sampled_from([0, 1, 2, CLAIM, SECOND, SECOND + 1])


@st.composite
def ledgers(
    draw: st.DrawFn, *, is_scaled: bool = True, has_more: bool = True, most: int = 25, spans: bool = False
) -> Ledger:
    """Credits, debits, transfers, returns and interest in two accounts, also overdrawn."""
    events: list[Event] = []
    debits: list[int] = []
    sent: list[int] = []
    credited: list[int] = []
    for _ in range(draw(st.integers(1, most))):
        account, amount = draw(st.integers(0, 1)), draw(st.integers(1, 30))
        span = (draw(st.integers(0, 2)), 2) if spans else None
        choice = draw(st.integers(0, 7 if has_more else 5))
        number = len(events)
        if choice == 3 and sent:
            source = sent.pop(draw(st.integers(0, len(sent) - 1)))
            arrived = amount if is_scaled else events[source].amount
            events.append(
                Event(EventKind.TRANSFER_IN, arrived, 1 - events[source].account, other=source, span=span)
            )
        elif choice == 4:
            events.append(Event(EventKind.TRANSFER_OUT, amount, account, span=span))
            sent.append(number)
        elif choice == 5 and debits and is_scaled:
            source = debits.pop()
            back = draw(st.integers(1, events[source].amount))
            events.append(
                Event(EventKind.RETURN_OF_DEBIT, back, events[source].account, other=source, span=span)
            )
        elif choice == 6:
            events.append(Event(EventKind.INTEREST, amount, account, span=span))
        elif choice == 7 and credited:
            source = credited.pop()
            events.append(
                Event(
                    EventKind.RETURN_OF_CREDIT,
                    events[source].amount,
                    events[source].account,
                    other=source,
                    span=span,
                )
            )
        elif choice in {1, 2}:
            events.append(Event(EventKind.DEBIT, amount, account, span=span))
            debits.append(number)
        else:
            events.append(credit(amount, draw(OWNERS), account, span))
            credited.append(number)
    return ledger_of(events, accounts=ACCOUNTS)


@given(ledgers(), METHODS)
def test_parts_sum_to_the_balance_and_to_every_debit(ledger: Ledger, method: TracingMethod) -> None:
    run = run_method(ledger, method)
    for account, balance in enumerate(run.balances):
        assert sum(run.held[account]) == max(0, balance)
        assert sum(run.shares[account]) == run.arithmetic.whole(max(0, balance))
        assert min(*run.held[account], *run.shares[account]) >= 0
    for number, amount in enumerate(ledger.amounts):
        assert sum(column[number] for column in run.moved) == amount
        assert min(column[number] for column in run.moved) >= 0


@given(ledgers(), METHODS)
def test_what_came_in_of_each_owner_is_what_went_out_and_what_is_left(
    ledger: Ledger, method: TracingMethod
) -> None:
    run = run_method(ledger, method)
    for owner in range(len(ledger.owners)):
        if owner == BANK:
            continue
        signs = (1 if kind < EventKind.DEBIT else -1 for kind in ledger.kinds)
        flow = sum(sign * amount for sign, amount in zip(signs, run.moved[owner], strict=True))
        repaid = sum(row[owner] for row in run.repaid.values())
        assert flow - repaid == sum(row[owner] for row in run.held)


@given(ledgers(), METHODS)
def test_fixed_point_is_as_near_to_exact_fractions_as_proven(ledger: Ledger, method: TracingMethod) -> None:
    run = run_method(ledger, method)
    assert run.lost.bits() >= 100
    assert check_by_fractions(run, method) <= Fraction(1, 2 ** run.lost.bits())


@given(ledgers(), METHODS)
def test_rounded_amounts_stay_by_the_exact_ones(ledger: Ledger, method: TracingMethod) -> None:
    run = run_method(ledger, method, FRACTIONS)
    for held, shares in zip(run.held, run.shares, strict=True):
        assert all(abs(Fraction(share) - units) < 3 for units, share in zip(held, shares, strict=True))


@given(ledgers(is_scaled=False, has_more=False, most=40), BY_LOTS)
def test_lots_give_what_moving_single_coins_gives(ledger: Ledger, method: TracingMethod) -> None:
    run = run_method(ledger, method)
    coins = Coins(ledger, method)
    assume(not coins.is_mixed)
    assert run.held == coins.left()


def plain_pools(ledger: Ledger, pools: list[list[int]]) -> dict[int, Fraction]:
    """Trace one account by its definition: the first pool that holds something pays, each owner by its share."""
    shares = dict.fromkeys(range(len(ledger.owners)), Fraction(0))
    for kind, amount, owner in zip(ledger.kinds, ledger.amounts, ledger.whose, strict=True):
        if kind == EventKind.CREDIT:
            shares[owner] += amount
            continue
        due = Fraction(amount)
        for pool in pools:
            total = sum((shares[one] for one in pool), Fraction(0))
            paid = min(due, total)
            for one in pool:
                shares[one] -= shares[one] * paid / total if total else 0
            due -= paid
    return shares


@st.composite
def covered(draw: st.DrawFn, *, has_days: bool = False) -> Ledger:
    """One account of credits and debits that is never overdrawn."""
    events, balance, day = [], 0, 0
    for _ in range(draw(st.integers(1, 10 if has_days else 30))):
        day += draw(st.integers(0, 1))
        span = (day, day) if has_days else None
        if balance and draw(st.booleans()):
            events.append(debit(draw(st.integers(1, balance)), span=span))
            balance -= events[-1].amount
        else:
            events.append(credit(draw(st.integers(1, 10_000)), draw(OWNERS), span=span))
            balance += events[-1].amount
    return ledger_of(events)


@given(covered())
def test_pools_give_what_their_definition_gives_in_fractions(ledger: Ledger) -> None:
    owners = range(len(ledger.owners))
    others, claims = list(owners[:FIRST_CLAIM]), list(owners[FIRST_CLAIM:])
    orders = {
        TracingMethod.ROLLING_PRO_RATA: [list(owners)],
        TracingMethod.LIBR: [others, claims],
        TracingMethod.PROCEEDS_LAST_OUT: [others, claims],
        TracingMethod.PROCEEDS_FIRST_OUT: [claims, others],
    }
    for method, pools in orders.items():
        run = run_method(ledger, method, FRACTIONS)
        assert dict(enumerate(run.shares[0])) == plain_pools(ledger, pools)


@given(covered())
def test_the_lowest_intermediate_balance_is_above_no_later_balance(ledger: Ledger) -> None:
    for end in range(1, len(ledger) + 1):
        part = ledger_of([credit(0)][:0], accounts=ledger.accounts)
        for name in ("kinds", "amounts", "at", "whose", "others", "spans", "keys"):
            getattr(part, name).extend(getattr(ledger, name)[:end])
        run = run_method(part, TracingMethod.LIBR)
        assert sum(run.held[0][FIRST_CLAIM:]) <= run.balances[0]


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=12), st.integers(1, 500), st.data())
def test_one_claim_is_the_least_of_itself_and_every_later_balance(
    amounts: list[int], own: int, data: st.DataObject
) -> None:
    events, balance, lowest = [credit(own, 1), credit(700, CLAIM)], own + 700, 700
    for amount in amounts:
        is_out = data.draw(st.booleans()) and amount <= balance
        events.append(debit(amount) if is_out else credit(amount, 1))
        balance += -amount if is_out else amount
        lowest = min(lowest, balance)
    assert run_method(ledger_of(events, "T"), TracingMethod.LIBR).held[0][CLAIM] == lowest


@given(covered())
def test_rolling_shares_do_not_depend_on_the_order_of_neighbouring_credits(ledger: Ledger) -> None:
    before = run_method(ledger, TracingMethod.ROLLING_PRO_RATA, FRACTIONS).shares
    order = list(range(len(ledger)))
    for first, second in pairwise(range(len(ledger))):
        if ledger.kinds[first] == ledger.kinds[second] == EventKind.CREDIT:
            order[first], order[second] = second, first
            break
    assert run_method(ledger.reordered(order), TracingMethod.ROLLING_PRO_RATA, FRACTIONS).shares == before


@given(covered(), METHODS)
def test_another_order_of_claimants_gives_the_same_amounts_in_that_order(
    ledger: Ledger, method: TracingMethod
) -> None:
    before = run_method(ledger, method, FRACTIONS).shares[0]
    swapped = {CLAIM: SECOND, SECOND: CLAIM}
    ledger.whose[:] = [swapped.get(owner, owner) for owner in ledger.whose]
    after = run_method(ledger, method, FRACTIONS).shares[0]
    assert (after[SECOND], after[CLAIM]) == (before[CLAIM], before[SECOND])


@given(covered())
def test_one_credit_in_two_parts_changes_nothing_in_proportion(ledger: Ledger) -> None:
    halved = ledger_of([], accounts=ledger.accounts)
    for number, kind in enumerate(ledger.kinds):
        parts = [ledger.amounts[number]]
        if kind == EventKind.CREDIT and parts[0] > 1:
            parts = [1, parts[0] - 1]
        for part in parts:
            halved.add(Event(EventKind(kind), part, 0, ledger.whose[number]))
    for method in (TracingMethod.ROLLING_PRO_RATA, TracingMethod.LIBR, TracingMethod.PROCEEDS_FIRST_OUT):
        whole = run_method(ledger, method, FRACTIONS).shares
        assert run_method(halved, method, FRACTIONS).shares == whole


@settings(max_examples=150)
@given(ledgers(most=7, spans=True), METHODS)
def test_bounds_hold_in_every_order_that_the_days_allow(ledger: Ledger, method: TracingMethod) -> None:
    events = sorted(range(len(ledger)), key=lambda number: ledger.spans[number] or (0, 0))
    ordered = ledger.reordered(events)
    if any(other > number for number, other in enumerate(ordered.others)):
        return
    blocks = blocks_of(ordered)
    bounds = sweep(ordered, method, blocks, run_method(ordered, method))
    left, moved = bounds.left(), bounds.moved()
    for order in possible_orders(ordered, blocks) or []:
        run = run_method(ordered.reordered(order), method, FRACTIONS)
        for account, row in enumerate(run.shares):
            for claim in range(FIRST_CLAIM, len(row)):
                assert left[account, claim].least <= row[claim] <= left[account, claim].most
        for number, old in enumerate(order):
            if ordered.kinds[old] >= EventKind.DEBIT:
                for claim in range(FIRST_CLAIM, len(run.moved)):
                    known = moved[old, claim]
                    assert known.least - 2 <= run.moved[claim][number] <= known.most + 2


@settings(max_examples=25)
@given(covered(has_days=True), METHODS)
def test_an_interval_holds_what_the_printed_order_gives(ledger: Ledger, method: TracingMethod) -> None:
    run = run_method(ledger, method)
    trace = MethodTrace(method, tuple(tuple(row) for row in run.held), tuple(run.moved))
    found = with_intervals(trace, run, uncertainty_of(ledger))
    for claim in range(FIRST_CLAIM, len(ledger.owners)):
        interval = found.left_interval(0, claim)
        assert interval.least <= run.held[0][claim] <= interval.most
