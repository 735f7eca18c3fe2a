"""Payments to listed merchants in small multiples of one amount."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.rows import (
    DEBIT,
    Row,
    account_hit,
    grouped,
    money,
    rows_of,
)
from investigator_desktop.analysis.red_flags.rules.words import listed, word_found
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, RuleMaterial
from investigator_desktop.domain.sealed_lists import ListKind


def payments_in_multiples(material: RuleMaterial, kind: ListKind) -> Iterator[Hit]:
    """Yield, for each merchant of a list, the least debits that are small multiples of the smallest of them."""
    asked = material.parameters
    word = word_found(listed(material, kind))
    for debits in grouped(rows_of(material.entries, DEBIT, group=word)):
        used: set[int] = set()
        for base, rows in _families(debits, asked["largest_multiple"]):
            for chosen in _bursts(rows, used, asked["days"], asked["least_count"]):
                used.update(row.id for row in chosen)
                facts = (Fact("merchant", chosen[0].group), Fact("base", money(material, base)))
                yield account_hit(material, chosen, *facts)


def _bursts(rows: Sequence[Row], used: set[int], days: int, count: int) -> Iterator[tuple[Row, ...]]:
    """Yield windows of the base amount with its multiples, then of the base amount alone."""
    yield from bursts([row for row in rows if row.id not in used], Enough(days, count, others=2))
    yield from bursts([row for row in rows if row.id not in used and row.other == BASE], Enough(days, count))


BASE, MULTIPLE = "base", "multiple"


def _families(rows: Sequence[Row], largest: int) -> Iterator[tuple[int, list[Row]]]:
    """Yield each amount with the rows that are up to `largest` times as large, the commonest families first."""
    by_amount: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        by_amount[row.amount].append(row)
    families = {
        base: [
            replace(row, other=BASE if times == 1 else MULTIPLE)
            for times in range(1, largest + 1)
            for row in by_amount.get(base * times, ())
        ]
        for base in sorted(by_amount)
        if base > 0
    }
    for base, members in sorted(families.items(), key=lambda item: (-len(item[1]), item[0])):
        yield base, sorted(members, key=lambda row: (row.day, row.id))
