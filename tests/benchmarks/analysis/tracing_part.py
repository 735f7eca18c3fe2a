"""Tracing against brute force: exact fractions, single coins, and conservation, on random ledgers and accounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger, new_ledger
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import FUNDS
from investigator_desktop.analysis.tracing.table import check_by_fractions
from investigator_desktop.domain.tracing import FIRST_CLAIM, OTHER, OWN, TracedAccount, TracingMethod
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.typologies.case import make_case
from investigator_desktop.training.typologies.files import account_extracts
from tests.analysis.tracing.ledgers import Coins

RANDOM_LEDGERS = 150
_ACCOUNTS = (TracedAccount(1, "first", "KZT", 2, 0), TracedAccount(2, "second", "KZT", 2, 0))
_BY_LOTS = (TracingMethod.FIFO, TracingMethod.LIFO)
_MOST_EVENTS = 400


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield how many ledgers agree with their twins."""
    coins = compared = whole = mixed = 0
    largest = Fraction(0)
    for seed in seeds:
        for number in range(RANDOM_LEDGERS):
            ledger = random_ledger(Dice(seed, f"ledger {number}"))
            largest = max(
                largest, *(check_by_fractions(run_method(ledger, one), one) for one in sorted(FUNDS))
            )
            compared += len(FUNDS)
            whole += sum(is_conserved(ledger, method) for method in sorted(FUNDS))
            for method in _BY_LOTS:
                twin = Coins(ledger, method)
                mixed += twin.is_mixed
                coins += twin.is_mixed or run_method(ledger, method).held == twin.left()
    count = len(seeds) * RANDOM_LEDGERS
    yield f"random ledgers: {count:,} by {len(FUNDS)} methods, {compared:,} compared with exact fractions, all equal"
    yield f"  largest difference before rounding: {float(largest):.2e} minor units"
    yield f"  parts sum to the balance: {whole:,} of {compared:,}"
    yield f"  first and last in, coin by coin: {coins:,} of {2 * count:,} equal ({mixed:,} of them without a coin twin)"
    yield from _accounts(seeds, entries)


def _accounts(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield the same of the statements of synthetic cases, every third receipt being a claim's."""
    ledgers = equal = 0
    for seed in seeds:
        for extract in list(account_extracts(make_case(seed, entries)).values())[:20]:
            traced = TracedAccount(1, extract.account.number, extract.account.currency, 2, 0)
            ledger = new_ledger([traced], "A")
            ledger.add(Event(EventKind.CREDIT, extract.opening, 0, OWN))
            for place, booking in enumerate(extract.bookings[:_MOST_EVENTS]):
                owner = FIRST_CLAIM if place % 3 == 0 else OTHER
                kind = EventKind.CREDIT if booking.is_credit else EventKind.DEBIT
                ledger.add(Event(kind, booking.amount, 0, owner))
            ledgers += len(FUNDS)
            for method in sorted(FUNDS):
                run = run_method(ledger, method)
                check_by_fractions(run, method)
                equal += is_conserved(ledger, method)
    yield f"statements of synthetic cases: {ledgers:,} runs compared with exact fractions, {equal:,} sum to the balance"


def random_ledger(dice: Dice) -> Ledger:
    """Return a ledger of two accounts with receipts of two claims, debits, transfers that arrive, and overdrafts."""
    ledger = new_ledger(_ACCOUNTS, "AB")
    on_the_way: list[tuple[int, int]] = []
    for _ in range(dice.between(1, 30)):
        account, amount = dice.between(0, 1), dice.between(1, 40)
        choice = dice.between(0, 5)
        if choice == 0 and on_the_way:
            source, payer = on_the_way.pop()
            arrived = ledger.amounts[source]
            ledger.add(Event(EventKind.TRANSFER_IN, arrived, 1 - payer, other=source))
        elif choice == 1:
            on_the_way.append((ledger.add(Event(EventKind.TRANSFER_OUT, amount, account)), account))
        elif choice == 2:
            ledger.add(Event(EventKind.DEBIT, amount, account))
        else:
            owner = dice.pick((OTHER, OWN, FIRST_CLAIM, FIRST_CLAIM + 1))
            ledger.add(Event(EventKind.CREDIT, amount, account, owner))
    return ledger


def is_conserved(ledger: Ledger, method: TracingMethod) -> bool:
    """Tell whether the parts of all owners sum to each balance, nothing where it is overdrawn."""
    run = run_method(ledger, method)
    pairs = zip(run.held, run.balances, strict=True)
    return all(sum(row) == max(0, balance) for row, balance in pairs)
