"""Which recorded parties of a case may be one, with what speaks for and against it."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from investigator_desktop.analysis.identity.joining import joined
from investigator_desktop.analysis.identity.proposing import propose
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.parties import (
    DEFAULT_THRESHOLD,
    LOWEST_SCORE,
    IdentityProposal,
    RecordedParty,
)
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.parties.decisions import decisions_of
from investigator_desktop.operations.parties.material import recorded

_Known = tuple[tuple[RecordedParty, ...], tuple[IdentityProposal, ...]]
_kept: WeakKeyDictionary[CaseFile, _Known] = WeakKeyDictionary()


def identity_proposals(
    case: CaseFile, threshold: int = DEFAULT_THRESHOLD, progress: Progress | None = None
) -> tuple[IdentityProposal, ...]:
    """Return the pairs that may be one party and about which nobody decided, the strongest first.

    Pairs that stand in one party already are not among them. What names say is worked out once for the same parties.
    """
    decisions = [one.decision for one in decisions_of(case)]
    decided, parties = {one.subject for one in decisions}, joined(decisions)
    return tuple(
        one
        for one in _all(case, progress)
        if one.score >= threshold and one.subject not in decided and not _is_one(parties, one)
    )


def _is_one(parties: dict[str, str], proposal: IdentityProposal) -> bool:
    first, second = parties.get(proposal.first), parties.get(proposal.second)
    return first is not None and first == second


def _all(case: CaseFile, progress: Progress | None) -> tuple[IdentityProposal, ...]:
    parties = recorded(case).parties
    known = _kept.get(case)
    if known is not None and known[0] == parties:
        return known[1]
    found = propose(parties, LOWEST_SCORE, progress=progress)
    _kept[case] = (parties, found)
    return found
