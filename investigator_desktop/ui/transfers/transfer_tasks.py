"""What is done with matches off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.matches import TransferMatch
from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.matching.facts import MatchOverview
    from investigator_desktop.operations.matching.table import WrittenMatches


class Deed(StrEnum):
    """What was done to matches."""

    RUN = "run"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    BY_HAND = "by_hand"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class MatchesChanged:
    """What was done and what changed."""

    deed: Deed
    changes: CaseChanges


@dataclass(frozen=True, slots=True)
class TransfersShown:
    """All that the page shows; where the case is filtered, `within` has the entries that its filters leave."""

    overview: MatchOverview
    within: frozenset[int] | None = None

    def fits(self, match: TransferMatch) -> bool:
        """Tell whether the filters leave an entry of a match."""
        legs = (*match.debits, *match.credits)
        return self.within is None or any(leg.entry_id in self.within for leg in legs)


def overview(case: CaseFile, query: EntryQuery, _progress: Progress) -> TransfersShown:
    """Return all that the page shows of a case filtered so."""
    from investigator_desktop.operations.filters import ids_within
    from investigator_desktop.operations.matching.facts import match_overview

    return TransfersShown(match_overview(case), ids_within(case, query))


def run(case: CaseFile, parameters: MatchingParameters, actor: Actor, progress: Progress) -> MatchesChanged:
    """Run the matching and keep it."""
    from investigator_desktop.operations.matching.running import run_matching

    return MatchesChanged(Deed.RUN, run_matching(case, actor, parameters, progress=progress))


def confirm_match(case: CaseFile, match: TransferMatch, actor: Actor, _progress: Progress) -> MatchesChanged:
    """Keep that a person confirms a match."""
    from investigator_desktop.operations.matching.deciding import confirm

    return MatchesChanged(Deed.CONFIRMED, confirm(case, match, actor))


def reject_match(
    case: CaseFile, match: TransferMatch, reason: str, actor: Actor, _progress: Progress
) -> MatchesChanged:
    """Keep that a person rejects a match, and why."""
    from investigator_desktop.operations.matching.deciding import reject

    return MatchesChanged(Deed.REJECTED, reject(case, match, actor, reason))


def join_by_hand(
    case: CaseFile, debits: tuple[int, ...], receipts: tuple[int, ...], actor: Actor, _progress: Progress
) -> MatchesChanged:
    """Keep that a person holds entries for one transfer."""
    from investigator_desktop.operations.matching.deciding import match_by_hand

    return MatchesChanged(Deed.BY_HAND, match_by_hand(case, debits, receipts, actor))


def take_back_decision(case: CaseFile, record_id: int, actor: Actor, _progress: Progress) -> MatchesChanged:
    """Withdraw what a person said of a match."""
    from investigator_desktop.operations.matching.deciding import take_back

    return MatchesChanged(Deed.TAKEN_BACK, take_back(case, record_id, actor))


def write(case: CaseFile, out: Path, language: str, _progress: Progress) -> WrittenMatches:
    """Write all matches into a table, each with its grade."""
    from investigator_desktop.operations.matching.table import export_matches

    return export_matches(case, out, language=language)
