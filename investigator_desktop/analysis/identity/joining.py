"""Parties as decisions leave them: what persons accepted is joined, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from investigator_desktop.domain.parties import IdentityDecision, IdentityVerdict


def joined(decisions: Iterable[IdentityDecision]) -> dict[str, str]:
    """Return for each recorded party that was joined with another the smallest key of those it belongs to."""
    parents: dict[str, str] = {}
    for decision in decisions:
        if decision.verdict is IdentityVerdict.ACCEPTED:
            one, other = root_of(parents, decision.first), root_of(parents, decision.second)
            parents[max(one, other)] = min(one, other)
            parents.setdefault(min(one, other), min(one, other))
    return {key: root_of(parents, key) for key in parents}


def root_of(parents: Mapping[str, str], key: str) -> str:
    """Return the smallest key of the party to which a recorded party belongs."""
    while (parent := parents.get(key, key)) != key:
        key = parent
    return key


def contradicted(decisions: Iterable[IdentityDecision], first: str, second: str) -> IdentityDecision | None:
    """Return a rejected pair that accepting these two would put into one party, None where there is none."""
    decided = tuple(decisions)
    accepted = IdentityDecision(first, second, IdentityVerdict.ACCEPTED)
    parties = joined((*decided, accepted))
    rejected = (one for one in decided if one.verdict is IdentityVerdict.REJECTED)
    return next((one for one in rejected if _are_one(parties, one) and one.subject != accepted.subject), None)


def _are_one(parties: Mapping[str, str], decision: IdentityDecision) -> bool:
    return decision.first in parties and parties[decision.first] == parties.get(decision.second)
