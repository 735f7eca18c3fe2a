"""The assignment is the best there is: brute force finds nothing better, thousands of times."""

from __future__ import annotations

import random

from investigator_desktop.analysis.matching.assignment import Edge, best_assignment
from investigator_desktop.analysis.matching.packing import Group, best_packing

RECEIPT = 100  # receipts are numbered from here
CASES = 3_000


def best_by_trying(items: list[tuple[tuple[int, ...], int]]) -> int:
    """Return the greatest total of items that share no leg, by trying them all."""

    def best(start: int, used: frozenset[int]) -> int:
        found = 0
        for place in range(start, len(items)):
            legs, weight = items[place]
            if used.isdisjoint(legs):
                found = max(found, weight + best(place + 1, used | set(legs)))
        return found

    return best(0, frozenset())


def some_edges(rng: random.Random) -> list[Edge]:
    debits, receipts, most = rng.randint(1, 5), rng.randint(1, 5), rng.choice((2, 3, 20))
    return [
        (debit, RECEIPT + receipt, rng.randint(1, most))
        for debit in range(debits)
        for receipt in range(receipts)
        if rng.random() < 0.6
    ]


def some_groups(rng: random.Random) -> list[Group]:
    groups = []
    for number in range(rng.randint(0, 5)):
        is_debit = rng.random() < 0.5
        hub = rng.randrange(8) + (0 if is_debit else RECEIPT)
        pool = range(RECEIPT, RECEIPT + 5) if is_debit else range(5)
        members = tuple(sorted(rng.sample(pool, rng.randint(2, 3))))
        groups.append(Group(number, hub, members, rng.randint(1, 30)))
    return groups


def test_no_assignment_of_pairs_totals_more() -> None:
    for seed in range(CASES):
        edges = some_edges(random.Random(seed))
        found = best_assignment(edges)
        weights = {(debit, receipt): weight for debit, receipt, weight in edges}
        legs = [leg for pair in found.pairs for leg in pair]
        assert len(legs) == len(set(legs)), seed
        assert sum(weights[pair] for pair in found.pairs) == found.total, seed
        assert found.total == best_by_trying([((one, other), weight) for one, other, weight in edges]), seed


def test_no_choice_of_pairs_and_groups_totals_more() -> None:
    for seed in range(CASES):
        rng = random.Random(seed)
        edges, groups = some_edges(rng), some_groups(rng)
        found = best_packing(edges, groups, 100_000)
        items: list[tuple[tuple[int, ...], int]] = [((one, other), weight) for one, other, weight in edges]
        items += [(group.legs, group.weight) for group in groups]
        legs = [leg for legs in (*found.pairs, *(group.legs for group in found.groups)) for leg in legs]
        assert found.is_exact, seed
        assert len(legs) == len(set(legs)), seed
        assert found.total == best_by_trying(items), seed


def test_prices_prove_the_assignment() -> None:
    for seed in range(300):
        edges = some_edges(random.Random(seed))
        prices = best_assignment(edges).prices
        assert all(prices.get(one, 0) + prices.get(other, 0) >= weight for one, other, weight in edges)
        assert all(price >= 0 for price in prices.values())


def test_a_search_that_was_cut_says_that_nothing_proves_it_best() -> None:
    rng = random.Random(5)
    edges = [(one, RECEIPT + other, rng.randint(5, 9)) for one in range(8) for other in range(8)]
    groups = [
        Group(number, 20 + number % 6, tuple(sorted(rng.sample(range(RECEIPT, RECEIPT + 8), 2))), 19)
        for number in range(40)
    ]
    assert not best_packing(edges, groups, 3).is_exact
