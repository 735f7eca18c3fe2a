"""C1: cash from places where the holder is not at home, drawn elsewhere soon after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.places import place_key, places_of
from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, DEBIT, Row, account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least cash credits from enough places, with the first withdrawal at another place soon after the last.

    The credits lie within `within_days`, at places that the list of homes does not name for the account. An account
    that the list does not name is not looked at.
    """
    homes = places_of(material, ListKind.HOMES)
    if not homes:
        return
    asked, place = material.parameters, place_key(pl.col("location"))
    is_away = ~place.is_in(list(homes))
    deposits = rows_of(material.entries, CREDIT & CASH & is_away, key=place)
    withdrawals = rows_of(material.entries, DEBIT & CASH, key=place)
    enough = Enough(asked["within_days"], asked["least_places"])
    for rows in bursts(deposits, enough, lambda part: _drawn(part, withdrawals, asked["days"]) is not None):
        drawn = _drawn(rows, withdrawals, asked["days"])
        if drawn is not None:
            facts = (Fact("places", len({row.key for row in rows})), Fact("drawn_at", drawn.key))
            yield account_hit(material, (*rows, drawn), *facts)


def _drawn(rows: Sequence[Row], withdrawals: Sequence[Row], days: int) -> Row | None:
    last, places = rows[-1].day, {row.key for row in rows}
    soon = (row for row in withdrawals if 0 <= (row.day - last).days <= days and row.key not in places)
    return next(soon, None)


C1 = Rule(
    "C1",
    Scope.ACCOUNT,
    Needs(columns=("is_cash", "location", "amount"), lists=(ListKind.HOMES,)),
    message(
        "Red flags",
        "{count} operations from {from_on} to {to_on}: cash came in at {places} places where the holder "
        "is not at home, and was drawn at {drawn_at} soon after.",
    ),
    search,
)
