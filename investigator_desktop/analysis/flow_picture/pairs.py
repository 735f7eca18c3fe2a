"""What goes from one node to another in one currency, whatever its grades and parts: what places are made of."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from investigator_desktop.domain.flow_picture import COLLECTIVE, FlowPicture
from investigator_desktop.domain.money import Money, rescaled

PAIR_SCALE = 18  # one for all pictures, so that a filter changes no height of a unit
PAYING = "\u2190"  # after the key of a node: the spot in which it pays
_NEVER = datetime(9999, 12, 31)  # noqa: DTZ001 - later than any printed time


@dataclass(frozen=True, slots=True)
class Pair:
    """A payer and a beneficiary: `units` of 10^-`PAIR_SCALE`, how many movements, and the time of the first."""

    payer: str
    beneficiary: str
    units: int
    count: int
    first_at: datetime


def pairs_of(picture: FlowPicture, currency: str = "") -> tuple[Pair, ...]:
    """Return the pairs of a picture by their nodes' keys, with a currency only those that have movements in it."""
    found: dict[tuple[str, str], Pair] = {}
    for edge in picture.edges:
        sums = [one for one in edge.sums if not currency or one.currency == currency]
        if not sums:
            continue
        ends = edge.key.payer, edge.key.beneficiary
        known = found.get(ends, Pair(*ends, 0, 0, _NEVER))
        found[ends] = Pair(
            *ends,
            known.units + (sum(_units(one.amount) for one in sums) if currency else 0),
            known.count + sum(one.count for one in sums),
            min([known.first_at, *(one.first_at for one in sums if one.first_at is not None)]),
        )
    return tuple(found[ends] for ends in sorted(found))


def spots_of(picture: FlowPicture, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Return the pairs by the spots in which nodes stand in columns: nobody in particular pays on the left.

    Cash, others and whoever is not named are no one through whom money goes on: they stand once for what they pay and
    once for what they receive.
    """
    collective = {node.key for node in picture.nodes if node.kind in COLLECTIVE}
    return tuple(replace(pair, payer=paying_spot(pair.payer, collective)) for pair in pairs)


def paying_spot(node: str, collective: Container[str]) -> str:
    """Return the spot in which a node stands for what it pays."""
    return f"{node}{PAYING}" if node in collective else node


def node_of(spot: str) -> str:
    """Return the node that stands in a spot."""
    return spot.removesuffix(PAYING)


def _units(amount: Money) -> int:
    return rescaled(amount.units, amount.scale, PAIR_SCALE)


def main_currency(picture: FlowPicture, wanted: str) -> str:
    """Return the currency that is wanted where the picture has it, else the one of most movements."""
    if wanted in picture.currencies or not picture.currencies:
        return wanted
    return picture.currencies[0]
