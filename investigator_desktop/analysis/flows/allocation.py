"""Dividing one movement among the accounts of its two sides, to the last unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Share:
    """What one account of the paying side sent to one of the receiving side: whole units of either side."""

    debit: int
    credit: int
    amount: int
    received: int


def shares(debits: Sequence[int], receipts: Sequence[int]) -> tuple[Share, ...]:
    """Return how the amounts of both sides, in their order, meet; each side's amounts are given out whole.

    The receipts are laid along the payments in proportion, so that a fee or a rate is borne alike; what `debit` sent
    adds up to its amount, what `credit` received to its own. Between n and m accounts there are at most n + m - 1.
    """
    cells = list(_cells(debits, receipts))
    amounts = _given_out(debits, [(cell.debit, cell.amount) for cell in cells])
    received = _given_out(receipts, [(cell.credit, cell.amount) for cell in cells])
    return tuple(
        Share(cell.debit, cell.credit, amount, arrived)
        for cell, amount, arrived in zip(cells, amounts, received, strict=True)
    )


def _cells(debits: Sequence[int], receipts: Sequence[int]) -> Iterator[Share]:
    """Yield the pieces between the borders of both sides, in units of both sums multiplied; `amount` is the width."""
    paid, arrived = sum(debits), sum(receipts)
    ends_paid = [end * arrived for end in accumulate(debits)]
    ends_arrived = [end * paid for end in accumulate(receipts)]
    at, debit, credit = 0, 0, 0
    while debit < len(debits) and credit < len(receipts):
        end = min(ends_paid[debit], ends_arrived[credit])
        yield Share(debit, credit, end - at, 0)
        at = end
        is_paid, is_arrived = ends_paid[debit] == end, ends_arrived[credit] == end
        debit, credit = debit + is_paid, credit + is_arrived


def _given_out(wholes: Sequence[int], pieces: Sequence[tuple[int, int]]) -> list[int]:
    """Return what each piece gets of the whole it names, by its weight; the first pieces get the odd units."""
    given = []
    for place, (owner, weight) in enumerate(pieces):
        total = sum(other for whose, other in pieces if whose == owner)
        before = sum(other for whose, other in pieces[:place] if whose == owner)
        share = _floor(wholes[owner] * (before + weight), total) - _floor(wholes[owner] * before, total)
        given.append(share if total else (wholes[owner] if _is_first(pieces, place) else 0))
    return given


def _floor(units: int, total: int) -> int:
    return units // total if total else 0


def _is_first(pieces: Sequence[tuple[int, int]], place: int) -> bool:
    return all(owner != pieces[place][0] for owner, _ in pieces[:place])
