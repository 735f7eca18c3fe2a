"""H3: small amounts of many gather, and one large payment to the same party clears them at like intervals."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise

from investigator_desktop.analysis.red_flags.rules.counterparties import (
    counterparty_key,
    counterparty_names,
    person_key,
)
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import (
    CREDIT,
    DEBIT,
    Row,
    account_hit,
    grouped,
    money,
    rows_of,
    total,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Parameters, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


@dataclass(frozen=True, slots=True)
class _Came:
    """Credits by time, with their days as numbers and running sums."""

    rows: list[Row]
    days: list[int]
    sums: list[int]


@dataclass(frozen=True, slots=True)
class _Settled:
    """A payment with the credits that it clears."""

    paid: Row
    cleared: tuple[Row, ...]


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield payees with enough such payments in a row, with the least credits of each.

    A payment clears the credits since the one before it to the payee, at most `days` back: they come from enough
    parties, each is smaller than the payment, and the payment is at least `percent` of them and at most as much more.
    Intervals are alike where the longest is at most a quarter, or two days, longer than the shortest.
    """
    asked, named = material.parameters, counterparty_names(material.entries)
    came = rows_of(material.entries, CREDIT, key=person_key())
    known = _Came(came, [row.day.toordinal() for row in came], [0, *accumulate(row.amount for row in came)])
    for debits in grouped(rows_of(material.entries, DEBIT, group=counterparty_key())):
        settled = list(_settled(debits, known, asked))
        for run in _in_step(settled, asked["least_times"]):
            rows = [row for one in run for row in (*one.cleared, one.paid)]
            facts = (
                Fact("payee", named[debits[0].group]),
                Fact("times", len(settled)),
                Fact("paid", money(material, sum(one.paid.amount for one in run))),
            )
            yield account_hit(material, rows, *facts)


def _settled(debits: Sequence[Row], came: _Came, asked: Parameters) -> Iterator[_Settled]:
    since = -1
    for paid in debits:
        last = paid.day.toordinal()
        begin, end = (
            bisect_left(came.days, max(last - asked["days"], since + 1)),
            bisect_right(came.days, last),
        )
        if not _is_share(came.sums[end] - came.sums[begin], paid.amount, asked["percent"]):
            continue
        window = came.rows[begin:end]
        if _clears(window, paid, asked):
            yield _Settled(paid, least(window, partial(_clears, paid=paid, asked=asked)))
            since = last


def _is_share(cleared: int, paid: int, percent: int) -> bool:
    return cleared * percent <= paid * 100 <= cleared * (200 - percent)


def _clears(rows: Sequence[Row], paid: Row, asked: Parameters) -> bool:
    is_of_many = len({row.key for row in rows}) >= asked["least_count"]
    is_larger = is_of_many and max(row.amount for row in rows) < paid.amount
    return is_larger and _is_share(total(rows), paid.amount, asked["percent"])


def _in_step(settled: Sequence[_Settled], times: int) -> Iterator[Sequence[_Settled]]:
    begin = 0
    while begin + times <= len(settled):
        run = settled[begin : begin + times]
        gaps = [(later.paid.day - one.paid.day).days for one, later in pairwise(run)]
        if max(gaps) - min(gaps) <= max(2, min(gaps) // 4):
            yield run
            begin += times
        else:
            begin += 1


H3 = Rule(
    "H3",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",), any_columns=(("counterparty_account", "counterparty_id", "counterparty_name"),)
    ),
    message(
        "Red flags",
        "{times} times a payment to {payee} cleared what many had paid in, at like intervals; in the "
        "first cases, {count} entries from {from_on} to {to_on}, {paid} went out.",
    ),
    search,
)
