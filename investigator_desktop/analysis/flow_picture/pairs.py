"""What goes from one node to another in one currency, whatever its grades and parts: what places are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from investigator_desktop.domain.flow_picture import FlowPicture
from investigator_desktop.domain.money import Money, rescaled

PAIR_SCALE = 18  # one for all pictures, so that a filter changes no height of a unit
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


def _units(amount: Money) -> int:
    return rescaled(amount.units, amount.scale, PAIR_SCALE)


def main_currency(picture: FlowPicture, wanted: str) -> str:
    """Return the currency that is wanted where the picture has it, else the one of most movements."""
    if wanted in picture.currencies or not picture.currencies:
        return wanted
    return picture.currencies[0]
