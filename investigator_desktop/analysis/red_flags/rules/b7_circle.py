"""B7: money that comes back in a circle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from investigator_desktop.analysis.flows.cycles import find_cycles
from investigator_desktop.analysis.red_flags.rules.hops import days, ended, hop_hit, way_label, way_subject
from investigator_desktop.domain.flows import CycleQuery, MoneyPath
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_LEAST_HOPS = 3  # back and forth between two is a loan or a return


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield circles of three movements and more, the shortest first; no movement is in two of them."""
    asked = material.parameters
    query = CycleQuery(asked["most_hops"], timedelta(days=asked["days"]), asked["percent"])
    found = [path for path in find_cycles(ended(material), query).paths if len(path.hops) >= _LEAST_HOPS]
    used: set[int] = set()
    for path in sorted(found, key=lambda path: len(path.hops)):
        numbers = {hop.movement_no for hop in path.hops}
        if numbers & used:
            continue
        used |= numbers
        yield _hit(material, path)


def _hit(material: RuleMaterial, path: MoneyPath) -> Hit:
    hops = path.hops
    facts = (Fact("way", way_label(hops)), Fact("count", len(hops)), Fact("amount", hops[0].amount))
    return hop_hit(material, way_subject(hops), hops, *days(hops), *facts)


B7 = Rule(
    "B7",
    Scope.CASE,
    Needs(has_movements=True),
    message("Red flags", "From {from_on} to {to_on} about {amount} came back in {count} movements: {way}."),
    search,
)
