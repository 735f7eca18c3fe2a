"""J1 and J2: days without a statement or with two, and statements that do not begin where the last one ends."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.completeness import AccountCompleteness, DayRange, DayState, Seam
from investigator_desktop.domain.integrity_material import (
    IntegrityMaterial,
    IntegrityRule,
    account_subject,
    place_text,
)
from investigator_desktop.domain.red_flags import Finding, NotComputable, RuleAnswer
from investigator_desktop.foundation.catalogue import message

GAP = message("Red flags", "No statement covers the {count} days from {from_on} to {to_on}.")
OVERLAP = message("Red flags", "Two statements cover the {count} days from {from_on} to {to_on}.")
UNMET = message(
    "Red flags",
    "The statement in {first} ends with {closing}, but the one in {second} begins with {opening}.",
)
NO_PERIOD = message("Red flags", "the days that a statement covers")
NO_SECOND = message("Red flags", "a second statement of the account, with balances at both ends")


def gaps_and_overlaps(material: IntegrityMaterial) -> RuleAnswer:
    """Return the days of each account that no statement, or more than one, covers."""
    dated = [account for account in material.accounts if account.ranges]
    undated = [account for account in material.accounts if not account.ranges]
    found = tuple(
        _days(account, part)
        for account in dated
        for part in account.ranges
        if part.state in {DayState.MISSING, DayState.OVERLAPPING}
    )
    missing = tuple(source_missing(account_subject(account), NO_PERIOD) for account in undated)
    return RuleAnswer("J1", found, len(dated), missing)


def _days(account: AccountCompleteness, part: DayRange) -> Finding:
    sentence = GAP if part.state is DayState.MISSING else OVERLAP
    figures = facts(count=part.day_count, from_on=part.from_on, to_on=part.to_on)
    days = f"{part.state.value} {part.from_on.isoformat()} {part.to_on.isoformat()}"
    return finding("J1", account_subject(account), sentence, figures, places=(days,))


def unmet_seams(material: IntegrityMaterial) -> RuleAnswer:
    """Return where a statement begins with another balance than that with which the one before it ends."""
    found: list[Finding] = []
    gaps: list[NotComputable] = []
    computed = 0
    for account in material.accounts:
        known = [seam for seam in account.seams if seam.is_met is not None]
        computed += bool(known)
        if not known:
            gaps.append(source_missing(account_subject(account), NO_SECOND))
        found += _unmet(material, account, known)
    return RuleAnswer("J2", tuple(found), computed, tuple(gaps))


def _unmet(material: IntegrityMaterial, account: AccountCompleteness, seams: list[Seam]) -> Iterator[Finding]:
    for seam in seams:
        if seam.is_met or seam.closing is None or seam.opening is None:
            continue
        first = place_text(seam.first.evidence, seam.closing_place, seam.first.sheet)
        second = place_text(seam.second.evidence, seam.opening_place, seam.second.sheet)
        keys = (
            *material.keys_at(seam.first, seam.closing_place),
            *material.keys_at(seam.second, seam.opening_place),
        )
        figures = facts(first=first, closing=seam.closing, second=second, opening=seam.opening)
        hashes = (seam.first.evidence.sha256, seam.second.evidence.sha256)
        yield finding("J2", account_subject(account), UNMET, figures, keys, hashes)


J1 = IntegrityRule("J1", gaps_and_overlaps)
J2 = IntegrityRule("J2", unmet_seams)
