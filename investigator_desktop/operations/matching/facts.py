"""What a page shows of matches: their legs as plain facts, filtered lists, and everything read at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.matches import Leg, MatchGrade, MatchSide, MissingLeg, TransferMatch
from investigator_desktop.domain.money import Money
from investigator_desktop.operations.matching.legs import CaseLegs
from investigator_desktop.operations.matching.matches import CaseMatches, all_matches, gaps
from investigator_desktop.operations.matching.totals import GradeTotal, grade_totals


class MatchFilter(StrEnum):
    """Which matches a list shows."""

    ALL = "all"
    PROVEN = "proven"
    CONFIRMED = "confirmed"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class LegFacts:
    """One leg as it is shown; a negative id is one side of a payment that gave no entry."""

    entry_id: int
    side: MatchSide
    booked_at: datetime
    precision: str
    account: str
    holder: str
    amount: Money
    counterparty_name: str
    counterparty_account: str
    purpose: str
    reference: str
    evidence: str
    place: str


@dataclass(frozen=True, slots=True)
class GapFacts:
    """A transfer of which one side is missing, and what is known of the other account's days."""

    leg: LegFacts
    other_account: str
    missing: MissingLeg


@dataclass(frozen=True, slots=True)
class MatchOverview:
    """All that the page of transfers shows of one state of a case."""

    found: CaseMatches
    totals: tuple[GradeTotal, ...]
    gaps: tuple[GapFacts, ...]
    labels: dict[int, str]

    def matches(self, wanted: MatchFilter) -> tuple[TransferMatch, ...]:
        """Return the matches of a filter."""
        if wanted is MatchFilter.REJECTED:
            return self.found.rejected
        if wanted is MatchFilter.ALL:
            return self.found.matches
        if wanted is MatchFilter.AMBIGUOUS:
            return tuple(match for match in self.found.matches if not match.is_sure)
        return tuple(match for match in self.found.matches if match.grade is MatchGrade(wanted.value))

    def facts(self, legs: tuple[Leg, ...]) -> tuple[LegFacts, ...]:
        """Return legs as they are shown."""
        return tuple(leg_facts(self.found.legs, leg.entry_id, leg.side, self.labels) for leg in legs)


def match_overview(case: CaseFile) -> MatchOverview:
    """Return everything that the page of transfers shows."""
    found = all_matches(case)
    labels = {item.id: item.label for item in case.evidence()}
    return MatchOverview(found, grade_totals(case), tuple(_gaps(case, found, labels)), labels)


def _gaps(case: CaseFile, found: CaseMatches, labels: dict[int, str]) -> Iterator[GapFacts]:
    for row in gaps(case).iter_rows(named=True):
        leg = leg_facts(found.legs, row["entry_id"], MatchSide(row["side"]), labels)
        yield GapFacts(leg, row["other_account"], MissingLeg(row["missing"]))


def leg_facts(legs: CaseLegs, entry_id: int, side: MatchSide, labels: dict[int, str]) -> LegFacts:
    """Return one leg as it is shown."""
    row = legs.frame.row(legs.place_of[entry_id], named=True)
    place = " ".join(str(part) for part in (row["sheet"], row["row"]) if part is not None)
    return LegFacts(
        entry_id,
        side,
        row["booked_at"],
        row["precision"],
        row["account"] or "",
        row["holder"] or "",
        Money(row["amount"], row["amount_scale"], row["currency"] or ""),
        row["counterparty_name"] or "",
        row["counterparty_account"] or "",
        row["remittance_info"] or "",
        row["bank_reference"] or "",
        labels.get(row["evidence_id"], ""),
        place,
    )
