"""D5: payments of one sender to receivers along a route, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.places import place_key
from investigator_desktop.analysis.red_flags.rules.rows import Row, grouped, rows_of
from investigator_desktop.analysis.red_flags.rules.transfer_rows import (
    PAID,
    names,
    party,
    transfer_hit,
    transfers,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield, for each sender, transfers to enough receivers at later and later stages on later and later days.

    All lie within the days; no transfer is in two hits.
    """
    stages, rows = _stages(material), transfers(material)
    town, named, asked = place_key(pl.col("pay_agent_city")), names(rows), material.parameters
    on_route = PAID & town.is_in(list(stages))
    receiver = pl.col("beneficiary_key")
    for own in grouped(
        rows_of(rows, on_route, key=town, other=receiver, group=pl.col("payer_key"), number="payment_id")
    ):
        used: set[int] = set()
        for first in own:
            way = _way(own, stages, used, (first,), (asked["least_places"], asked["days"]))
            if way:
                used.update(row.id for row in way)
                towns = Fact("towns", " → ".join(row.key for row in way))
                yield transfer_hit(party(first.group, named), way, towns)


def _stages(material: RuleMaterial) -> dict[str, int]:
    route = material.list_of(ListKind.ROUTE)
    keys = pl.DataFrame({"place": list(route.column("place"))}).select(place_key(pl.col("place"))).to_series()
    return {key: int(stage) for key, stage in zip(keys, route.column("stage"), strict=True) if key}


def _way(
    own: Sequence[Row], stages: dict[str, int], used: set[int], begun: tuple[Row, ...], asked: tuple[int, int]
) -> tuple[Row, ...]:
    least, days = asked
    if begun[-1].id in used:
        return ()
    if len(begun) == least:
        return begun
    for row in own:
        is_later = row.day > begun[-1].day and (row.day - begun[0].day).days < days
        is_further = stages[row.key] > stages[begun[-1].key] and row.other not in {one.other for one in begun}
        if is_later and is_further:
            way = _way(own, stages, used, (*begun, row), asked)
            if way:
                return way
    return ()


D5 = Rule(
    "D5",
    Scope.CASE,
    Needs(payment_columns=("amount", "payer_name", "pay_agent_city"), lists=(ListKind.ROUTE,)),
    message(
        "Red flags",
        "{count} transfers of one sender from {from_on} to {to_on} went to receivers along the listed "
        "route: {towns}.",
    ),
    search,
)
