"""How long tracing takes: `python -m tests.benchmarks.tracing_speed [EVENTS]`."""

from __future__ import annotations

import random
import sys
import time

from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger, new_ledger
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import FUNDS
from investigator_desktop.analysis.tracing.table import trace_all
from investigator_desktop.domain.tracing import FIRST_CLAIM, TracedAccount, TracingMethod

_DAY = 86_400_000_000
_ENTRIES_A_DAY = 40


def sample_ledger(count: int, seed: int = 1, *, has_days_only: bool = False) -> Ledger:
    """Return a ledger of one account: half credits, one in twenty of one of three claims."""
    rng = random.Random(seed)
    ledger = new_ledger([TracedAccount(1, "sample", "KZT", 2, 0)], "ABC")
    balance = 0
    for number in range(count):
        first = number // _ENTRIES_A_DAY * _DAY
        span = (first, first + _DAY - 1) if has_days_only else None
        if balance < 1_000 or rng.random() < 0.5:
            amount = rng.randint(1, 10_000_000)
            owner = FIRST_CLAIM + rng.randrange(3) if rng.random() < 0.05 else 0
            ledger.add(Event(EventKind.CREDIT, amount, owner=owner, span=span))
            balance += amount
        else:
            amount = rng.randint(1, min(balance, 10_000_000))
            ledger.add(Event(EventKind.DEBIT, amount, span=span))
            balance -= amount
    return ledger


def measure_tracing(count: int, seed: int = 1) -> dict[TracingMethod, float]:
    """Return the processor's seconds of each method over so many events in a certain order, the ledger not counted."""
    ledger = sample_ledger(count, seed)
    found: dict[TracingMethod, float] = {}
    for method in FUNDS:
        begun = time.process_time()
        run_method(ledger, method)
        found[method] = time.process_time() - begun
    return found


def measure_intervals(count: int, seed: int = 1) -> dict[TracingMethod, float]:
    """Return the processor's seconds of each method with proven bounds, where nothing but days is known."""
    ledger = sample_ledger(count, seed, has_days_only=True)
    found: dict[TracingMethod, float] = {}
    for method in FUNDS:
        begun = time.process_time()
        trace_all(ledger, (method,))
        found[method] = time.process_time() - begun
    return found


if __name__ == "__main__":
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for name, measured in (("certain", measure_tracing(events)), ("bounds", measure_intervals(events))):
        for tracing_method, seconds in measured.items():
            sys.stdout.write(f"{name} {events} {tracing_method.value} {seconds:.2f} s\n")
