"""What the methods that answer for balances alone can give where opening balances or records are missing."""

from __future__ import annotations

from investigator_desktop.analysis.tracing.balances_only import (
    ceiling,
    contributions,
    final_balances,
    mixed_in,
    pari_passu,
)
from investigator_desktop.analysis.tracing.events import Ledger, claims_of
from investigator_desktop.domain.tracing import Interval

Ends = tuple[tuple[int, int, Interval], ...]


def shared_ends(ledger: Ledger) -> Ends:
    """Return what sharing by contributions can give, by account and claim; nothing where all is known.

    A larger opening balance of an account raises what is left there by as much as all contributions, so that a claim's
    part of it rises up to the whole claim, and falls in every other account down to nothing.
    """
    unopened = [number for number, account in enumerate(ledger.accounts) if account.opening is None]
    left = pari_passu(ledger)
    if left is None or not (unopened or ledger.gaps):
        return ()
    totals = [sum(column) for column in zip(*contributions(ledger), strict=True)]
    found: list[tuple[int, int, Interval]] = []
    for account, balance in enumerate(final_balances(ledger)):
        is_open = account in unopened
        for claim in claims_of(ledger.owners):
            base = left[account][claim]
            least = base if unopened == [account] and not ledger.gaps else 0
            most = totals[claim] if is_open or ledger.gaps else base
            known = totals[claim] if is_open else max(0, balance)
            found.append((account, claim, Interval(least, max(base, min(most, known)))))
    return tuple(one for one in found if not one[2].is_exact)


def ceiling_ends(ledger: Ledger) -> Ends:
    """Return what the ceiling can be where a balance is not known: up to all that was mixed in."""
    base, mixed = ceiling(ledger), mixed_in(ledger)
    found = [
        (number, claim, Interval(base[number][claim], mixed[number][claim]))
        for number, account in enumerate(ledger.accounts)
        if account.opening is None
        for claim in claims_of(ledger.owners)
    ]
    return tuple(one for one in found if not one[2].is_exact)
