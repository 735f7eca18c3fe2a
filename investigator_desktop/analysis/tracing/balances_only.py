"""The two methods that answer for balances alone: sharing at the end by contributions, and the treaty's ceiling."""

from __future__ import annotations

from investigator_desktop.analysis.tracing.events import EventKind, Ledger, claims_of
from investigator_desktop.analysis.tracing.rounding import largest_remainder
from investigator_desktop.domain.tracing import FIRST_CLAIM, OTHER

Table = tuple[tuple[int, ...], ...]


def final_balances(ledger: Ledger) -> list[int]:
    """Return the balance of each account after all events, below zero where it is overdrawn."""
    balances = [0] * len(ledger.accounts)
    for kind, account, amount in zip(ledger.kinds, ledger.at, ledger.amounts, strict=True):
        balances[account] += amount if kind < EventKind.DEBIT else -amount
    return balances


def contributions(ledger: Ledger) -> Table:
    """Return what came from outside by account and owner: credits less those returned, never below nothing."""
    came = [[0] * len(ledger.owners) for _ in ledger.accounts]
    for number, kind in enumerate(ledger.kinds):
        account, amount = ledger.at[number], ledger.amounts[number]
        if kind == EventKind.CREDIT:
            came[account][ledger.whose[number]] += amount
        elif kind == EventKind.RESTITUTION:
            came[account][OTHER] += amount
        elif kind == EventKind.RETURN_OF_CREDIT:
            came[account][ledger.whose[ledger.others[number]]] -= amount
    return tuple(tuple(max(0, amount) for amount in row) for row in came)


def pari_passu(ledger: Ledger) -> Table | None:
    """Return what is left, shared by all contributions whatever their dates, by account and owner.

    The traced accounts are one fund. Interest and transfers between them contribute nothing. None where contributions
    came in several currencies: they cannot be added.
    """
    came = contributions(ledger)
    currencies = {
        (account.currency, account.scale)
        for account, row in zip(ledger.accounts, came, strict=True)
        if any(row)
    }
    totals = [sum(column) for column in zip(*came, strict=True)]
    whole = sum(totals)
    if len(currencies) > 1 or not whole:
        return None if whole else tuple(tuple(row) for row in came)
    return tuple(_shared(totals, whole, max(0, balance)) for balance in final_balances(ledger))


def _shared(totals: list[int], whole: int, balance: int) -> tuple[int, ...]:
    return tuple(largest_remainder([total * balance for total in totals], balance, whole))


def ceiling(ledger: Ledger) -> Table:
    """Return by account and claim the most that art. 12(4) lets be confiscated: what was mixed in, up to the balance.

    Columns do not add up: each claim has its own ceiling.
    """
    return tuple(
        tuple(min(one, max(0, balance)) for one in row)
        for row, balance in zip(mixed_in(ledger), final_balances(ledger), strict=True)
    )


def mixed_in(ledger: Ledger) -> Table:
    """Return by account and claim what was mixed in; nothing of other owners.

    A transfer can carry as much of a claim as was mixed into the account that it left; within one currency nothing is
    above what came in.
    """
    mixed = [[0] * len(ledger.owners) for _ in ledger.accounts]
    most = [sum(column) for column in zip(*contributions(ledger), strict=True)]
    is_one_currency = len({account.currency for account in ledger.accounts}) == 1
    carried: dict[int, list[int]] = {}
    for number, kind in enumerate(ledger.kinds):
        here, amount = mixed[ledger.at[number]], ledger.amounts[number]
        if kind == EventKind.CREDIT:
            here[ledger.whose[number]] += amount
        elif kind == EventKind.TRANSFER_OUT:
            carried[number] = [min(one, amount) for one in here]
        elif kind == EventKind.TRANSFER_IN:
            source = ledger.others[number]
            for owner in claims_of(ledger.owners):
                here[owner] += -(-carried[source][owner] * amount // ledger.amounts[source])
                here[owner] = min(here[owner], most[owner]) if is_one_currency else here[owner]
    return tuple(tuple(one if owner >= FIRST_CLAIM else 0 for owner, one in enumerate(row)) for row in mixed)
