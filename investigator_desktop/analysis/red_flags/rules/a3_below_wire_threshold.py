"""A3: several senders or counters, each below the threshold for transfers, one receiver."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.places import place_key
from investigator_desktop.analysis.red_flags.rules.rows import Row, grouped, rows_of, total
from investigator_desktop.analysis.red_flags.rules.transfer_rows import (
    PAID,
    names,
    party,
    transfer_hit,
    transfers,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope, Threshold
from investigator_desktop.foundation.catalogue import message

THRESHOLD = "transfer_report"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield, for each receiver and currency, the least transfers of enough senders, else of enough counters.

    Together they reach the share `sum_percent` of the threshold. The amounts of a currency are at one scale.
    """
    rows = transfers(material)
    counter = pl.coalesce(place_key(pl.col("send_agent_city")), place_key(pl.col("send_agent_name")))
    for scale, currency in sorted(rows.select("amount_scale", "currency").drop_nulls().unique().iter_rows()):
        own = rows.filter((pl.col("currency") == currency) & (pl.col("amount_scale") == scale))
        for key in (pl.col("payer_key"), counter):
            sent = rows_of(own, PAID, key=key, group=pl.col("beneficiary_key"), number="payment_id")
            for receiver in grouped(sent):
                yield from _of_receiver(material, receiver, (scale, currency), names(own))


def _of_receiver(
    material: RuleMaterial, rows: Sequence[Row], unit: tuple[int, str], named: dict[str, str]
) -> Iterator[Hit]:
    scale, currency = unit
    threshold = material.threshold_on(THRESHOLD, currency, rows[-1].day)
    if threshold is None:
        return
    asked = material.parameters
    needed = -(-threshold.units(scale) * asked["sum_percent"] // 100)
    enough = Enough(asked["days"], asked["least_senders"], sum=needed)
    for chosen in bursts(_below(material, rows, unit), enough):
        facts = (Fact("threshold", threshold.amount), Fact("sum", Money(total(chosen), scale, currency)))
        yield transfer_hit(
            party(rows[0].group, named), chosen, Fact("sources", len({row.key for row in chosen})), *facts
        )


def _below(material: RuleMaterial, rows: Sequence[Row], unit: tuple[int, str]) -> list[Row]:
    scale, currency = unit
    known: dict[object, Threshold | None] = {}
    for row in rows:
        if row.day not in known:
            known[row.day] = material.threshold_on(THRESHOLD, currency, row.day)
    return [row for row in rows if (limit := known[row.day]) is not None and row.amount < limit.units(scale)]


A3 = Rule(
    "A3",
    Scope.CASE,
    Needs(payment_columns=("amount", "payer_name", "beneficiary_name"), thresholds=(THRESHOLD,)),
    message(
        "Red flags",
        "{count} transfers from {from_on} to {to_on} came to one receiver from {sources} different "
        "senders or counters, each below {threshold}; together they come to {sum}.",
    ),
    search,
)
