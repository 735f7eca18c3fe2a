"""B6: many pay one who pays many, or one pays many who pay one, and the value is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from investigator_desktop.analysis.flows.patterns import find_gatherings, find_scatterings
from investigator_desktop.analysis.red_flags.rules.hops import days, ended, hop_hit, node_subject
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.domain.flows import FlowPattern, Hop, PatternKind, PatternQuery
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Parameters, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield both shapes, each with the least movements that make it."""
    asked, movements = material.parameters, ended(material)
    query = PatternQuery(
        asked["least_count"], asked["least_count"], timedelta(days=asked["days"]), asked["percent"]
    )
    found = (*find_gatherings(movements, query).patterns, *find_scatterings(movements, query).patterns)
    for pattern in found:
        hops = _least_hops(pattern, asked)
        names = zip(pattern.nodes, pattern.names, strict=True)
        facts = (
            *days(hops),
            Fact("count", asked["least_count"]),
            Fact("came", pattern.received),
            Fact("left", pattern.paid),
        )
        yield hop_hit(material, node_subject(*next(names)), hops, *facts)


def _least_hops(pattern: FlowPattern, asked: Parameters) -> tuple[Hop, ...]:
    if pattern.kind is PatternKind.SCATTER_GATHER:
        between = sorted({hop.beneficiary for hop in pattern.hops if hop.payer == pattern.nodes[0]})[
            : asked["least_count"]
        ]
        return tuple(hop for hop in pattern.hops if hop.payer in between or hop.beneficiary in between)
    node = pattern.nodes[0]
    return least(pattern.hops, lambda hops: _gathers(hops, node, asked))


def _gathers(hops: Sequence[Hop], node: str, asked: Parameters) -> bool:
    """Tell whether movements around a node are enough; what leaves begins after the first arrived."""
    came = [hop for hop in hops if hop.beneficiary == node]
    left = [hop for hop in hops if hop.payer == node]
    if (
        len({hop.payer for hop in came}) < asked["least_count"]
        or len({hop.beneficiary for hop in left}) < asked["least_count"]
    ):
        return False
    arrived, departed = (sum((hop.received or hop.amount).units for hop in part) for part in (came, left))
    return abs(arrived - departed) * 100 <= asked["percent"] * arrived


B6 = Rule(
    "B6",
    Scope.CASE,
    Needs(has_movements=True),
    message(
        "Red flags",
        "From {from_on} to {to_on} money moved through at least {count} parties on one side of another "
        "and on the other: {came} came and {left} left.",
    ),
    search,
)
