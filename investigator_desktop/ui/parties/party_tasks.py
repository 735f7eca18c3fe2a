"""What is done with parties off the window's thread; each decision is one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.parties import (
    LOWEST_SCORE,
    IdentityProposal,
    IdentityVerdict,
    Party,
    PartyTotal,
    RecordedParty,
)
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.parties.decisions import KeptIdentity


@dataclass(frozen=True, slots=True)
class PartiesShown:
    """The parties of a case as decisions leave them, and the decisions that hold."""

    parties: tuple[Party, ...]
    decisions: tuple[KeptIdentity, ...]


@dataclass(frozen=True, slots=True)
class ProposalsShown:
    """The pairs about which nobody decided, with the recorded parties by key."""

    proposals: tuple[IdentityProposal, ...]
    known: Mapping[str, RecordedParty]


@dataclass(frozen=True, slots=True)
class PartyShown:
    """The sums and the entries of one party."""

    key: str
    totals: tuple[PartyTotal, ...]
    entry_ids: pl.Series


@dataclass(frozen=True, slots=True)
class Pair:
    """Two recorded parties about which a person decides."""

    first: RecordedParty
    second: RecordedParty


@dataclass(frozen=True, slots=True)
class PairDecided:
    """What was decided of a pair; None where a decision was withdrawn."""

    pair: Pair
    verdict: IdentityVerdict | None
    changes: CaseChanges


def parties_shown(case: CaseFile, _progress: Progress) -> PartiesShown:
    """Return the parties of a case."""
    from investigator_desktop.operations.parties.decisions import decisions_of
    from investigator_desktop.operations.parties.keys import parties_of

    return PartiesShown(parties_of(case), decisions_of(case))


def proposals_shown(case: CaseFile, progress: Progress) -> ProposalsShown:
    """Return all proposals, weak ones too."""
    from investigator_desktop.operations.parties.material import recorded
    from investigator_desktop.operations.parties.proposals import identity_proposals

    return ProposalsShown(identity_proposals(case, LOWEST_SCORE, progress), recorded(case).by_key)


def party_shown(case: CaseFile, key: str, _progress: Progress) -> PartyShown:
    """Return the sums and the entries of one party."""
    from investigator_desktop.operations.parties.totals import party_entries, party_totals

    return PartyShown(key, party_totals(case, key), pl.Series(party_entries(case, key), dtype=pl.Int64))


def decide(
    case: CaseFile, pair: Pair, verdict: IdentityVerdict, reason: str, actor: Actor, _progress: Progress
) -> PairDecided:
    """Accept or reject a pair."""
    from investigator_desktop.operations.parties.decisions import accept, reject

    act = accept if verdict is IdentityVerdict.ACCEPTED else reject
    return PairDecided(pair, verdict, act(case, pair.first.key, pair.second.key, reason, actor))


def withdraw(case: CaseFile, pair: Pair, actor: Actor, _progress: Progress) -> PairDecided:
    """Withdraw what was decided of a pair."""
    from investigator_desktop.operations.parties.decisions import withdraw_decision

    return PairDecided(pair, None, withdraw_decision(case, pair.first.key, pair.second.key, actor))
