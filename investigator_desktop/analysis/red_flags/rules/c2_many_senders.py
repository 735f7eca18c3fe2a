"""C2: many senders who seem to have nothing in common pay one receiver."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import polars as pl

from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.analysis.identity.words import has_surname_ending
from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.rows import grouped, rows_of
from investigator_desktop.analysis.red_flags.rules.transfer_rows import (
    PAID,
    names,
    party,
    transfer_hit,
    transfers,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_SHORTEST = 4  # letters of a word that can be a surname


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield, for each receiver, the least transfers of enough senders who share no surname, address or telephone.

    Senders of a receiver who share any of these with one another are one circle, and of each circle one counts.
    Words that end as surnames do are surnames; in a name without one every word of four letters or more may be it.
    """
    asked = material.parameters
    rows = transfers(material)
    named = names(rows)
    for _, own in sorted(
        rows.drop_nulls("beneficiary_key").group_by("beneficiary_key"), key=lambda one: str(one[0])
    ):
        circles = _circles(own)
        sent = rows_of(
            circles, PAID, key=pl.col("circle"), group=pl.col("beneficiary_key"), number="payment_id"
        )
        for receiver in grouped(sent):
            for chosen in bursts(receiver, Enough(asked["days"], asked["least_senders"])):
                yield transfer_hit(party(receiver[0].group, named), chosen, Fact("days", asked["days"]))


def _circles(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the transfers of a receiver with the number of the circle of each sender."""
    marks = rows.select("payer_key", name_key(pl.col("payer_name")), name_key(pl.col("payer_address")))
    phones = rows.get_column("payer_phone")
    leader: dict[str, str] = {}
    firsts = []
    for number, (key, name, address) in enumerate(marks.iter_rows()):
        words = [f"w{word}" for word in _surnames(name or "")]
        told = (
            [f"k{key}"] * bool(key)
            + [f"a{address}"] * bool(address)
            + [f"p{phones[number]}"] * bool(phones[number])
        )
        firsts.append(_joined(leader, [f"r{number}", *words, *told]))
    circles = [_leader(leader, first) for first in firsts]
    return rows.with_columns(pl.Series("circle", circles, dtype=pl.String))


def _surnames(name: str) -> list[str]:
    """Return the words of a name that end as surnames do, all words where none does, without the female ending."""
    words = parsed(name).words
    endings = [word.text for word in words if has_surname_ending(word)] or [word.text for word in words]
    return [word.rstrip("аa") for word in endings if len(word) >= _SHORTEST]


def _joined(leader: dict[str, str], marks: Iterable[str]) -> str:
    first, *others = marks
    for other in others:
        one, two = sorted((_leader(leader, first), _leader(leader, other)))
        leader[two] = one
    return first


def _leader(leader: dict[str, str], mark: str) -> str:
    while (above := leader.get(mark, mark)) != mark:
        leader[mark] = leader.get(above, above)
        mark = above
    return mark


C2 = Rule(
    "C2",
    Scope.CASE,
    Needs(payment_columns=("amount", "payer_name", "beneficiary_name")),
    message(
        "Red flags",
        "{count} senders who share no surname, address or telephone sent money to one receiver from "
        "{from_on} to {to_on}, within {days} days.",
    ),
    search,
)
