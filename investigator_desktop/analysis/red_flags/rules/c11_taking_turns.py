"""C11: receivers of one group of senders take turns, with equal totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import Row, grouped, rows_of, total
from investigator_desktop.analysis.red_flags.rules.transfer_rows import PAID, names, transfer_hit, transfers
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_APART = 3  # days between transfers of two rounds
_LEAST_SENDERS = 2


@dataclass(frozen=True, slots=True)
class _Round:
    """What one receiver got from several senders within a few days."""

    receiver: str
    rows: tuple[Row, ...]

    @property
    def begun_on(self) -> date:
        return self.rows[0].day

    @property
    def senders(self) -> frozenset[str]:
        return frozenset(row.key for row in self.rows)


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each group of senders with the first rounds of enough different receivers in a row.

    A round is one receiver's transfers of which none comes more than three days after the one before, one of each of at
    least two senders. Each round has the same senders, begins within the days after the round before, and its total
    lies within `percent` of the first one's. A receiver who is himself a sender in other rounds belongs to the group.
    """
    rows = transfers(material)
    named = names(rows)
    group = pl.concat_str(["beneficiary_key", "currency", "amount_scale"], separator="\n")
    sent = rows_of(rows, PAID, key=pl.col("payer_key"), group=group, number="payment_id")
    by_group: defaultdict[tuple[frozenset[str], str], list[_Round]] = defaultdict(list)
    for one in (found for own in grouped(sent) for found in _rounds(own)):
        unit = one.rows[0].group.partition("\n")[2]
        for circle in (one.senders, one.senders | {one.receiver}):
            by_group[circle, unit].append(one)
    used: set[int] = set()
    for circle, unit in sorted(by_group, key=lambda key: (sorted(key[0]), key[1])):
        rounds = sorted(by_group[circle, unit], key=lambda one: (one.begun_on, one.rows[0].id))
        yield from _in_turn(material, rounds, used, named)


def _rounds(rows: Sequence[Row]) -> Iterator[_Round]:
    """Yield the rounds of one receiver; of one sender only one transfer is in a round."""
    begun: list[Row] = []
    for row in rows:
        if begun and ((row.day - begun[-1].day).days > _APART or row.key in {one.key for one in begun}):
            yield from _round(begun)
            begun = []
        begun.append(row)
    yield from _round(begun)


def _round(rows: list[Row]) -> Iterator[_Round]:
    if len(rows) >= _LEAST_SENDERS:
        yield _Round(rows[0].group.partition("\n")[0], tuple(rows))


def _in_turn(
    material: RuleMaterial, rounds: Sequence[_Round], used: set[int], named: dict[str, str]
) -> Iterator[Hit]:
    asked = material.parameters
    chosen: list[_Round] = []
    for one in rounds:
        if one.rows[0].id in used or one.receiver in {earlier.receiver for earlier in chosen}:
            continue
        if chosen and not _continues(chosen, one, asked["percent"], asked["days"]):
            chosen = []
        chosen.append(one)
        if len(chosen) == asked["least_receivers"]:
            used.update(row.id for member in chosen for row in member.rows)
            yield _hit(chosen, named)
            chosen = []


def _continues(chosen: Sequence[_Round], one: _Round, percent: int, days: int) -> bool:
    first = total(chosen[0].rows)
    is_soon = (one.begun_on - chosen[-1].begun_on).days <= days
    return is_soon and abs(total(one.rows) - first) * 100 <= percent * first


def _hit(rounds: Sequence[_Round], named: dict[str, str]) -> Hit:
    receivers = [one.receiver for one in rounds]
    label = "; ".join(named.get(key, key) for key in receivers)
    _, currency, scale = rounds[0].rows[0].group.split("\n")
    subject = Subject(SubjectKind.GROUP, " ".join(sorted(receivers)), label)
    facts = (Fact("receivers", label), Fact("total", Money(total(rounds[0].rows), int(scale), currency)))
    return transfer_hit(subject, [row for one in rounds for row in one.rows], *facts)


C11 = Rule(
    "C11",
    Scope.CASE,
    Needs(payment_columns=("amount", "payer_name", "beneficiary_name")),
    message(
        "Red flags",
        "{count} transfers from {from_on} to {to_on}: the same senders paid about {total} to each of "
        "several receivers in turn, {receivers}.",
    ),
    search,
)
