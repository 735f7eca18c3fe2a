"""What leaves the case in an output: nothing outside the legal basis and no intelligence, unless a person says so."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding, SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError


class NotReleased(InvestigatorError):
    """An output is asked for the very entries that it leaves out."""

    def __init__(self) -> None:
        """Say what decides it."""
        super().__init__(
            message(
                "Release",
                "Entries outside the legal basis and entries of intelligence leave the case only where that is "
                "expressly asked for.",
            )
        )


class MayNotBePassedOn(InvestigatorError):
    """Intelligence is to leave the case without its originator's consent."""

    def __init__(self, item: EvidenceItem) -> None:
        """Name the item and its originator."""
        sentence = message(
            "Release",
            "{evidence} is intelligence only, and {originator} has not agreed that it may be passed on.",
        )
        originator = item.terms.originator
        unnamed = message("Release", "its originator")
        named = isolate(originator) if originator else unnamed
        super().__init__(sentence.format(evidence=item.label, originator=named))


@dataclass(frozen=True, slots=True)
class Release:
    """What a person lets out beyond what an output holds by default."""

    with_outside_basis: bool = False
    with_intelligence: bool = False


BY_DEFAULT = Release()


@dataclass(frozen=True, slots=True)
class Withheld:
    """What an output leaves out: entries that are not let out, and items of evidence that do not count.

    An entry that is both intelligence and outside the legal basis is counted once, as intelligence. Excluded entries,
    and those that are repeated in a second statement, are in the output, marked, and in none of its sums.
    """

    outside_basis_count: int = 0
    intelligence_count: int = 0
    excluded_count: int = 0
    repeated_count: int = 0
    quarantined_count: int = 0
    withdrawn_count: int = 0
    destroyed_count: int = 0


def released(query: EntryQuery, release: Release = BY_DEFAULT) -> EntryQuery:
    """Return the view without what is not let out; raise `NotReleased` where it asks for just that."""
    if not release.with_outside_basis:
        if query.is_outside_basis:
            raise NotReleased
        query = replace(query, is_outside_basis=False)
    if not release.with_intelligence:
        if query.is_intelligence:
            raise NotReleased
        query = replace(query, is_intelligence=False)
    return query


def require_consent(case: CaseFile, query: EntryQuery, release: Release) -> None:
    """Raise `MayNotBePassedOn` where the view holds intelligence whose originator has not agreed to pass it on."""
    if not release.with_intelligence or query.is_intelligence is False:
        return
    held = {item.id: item for item in case.evidence() if _is_held(item)}
    if held:
        view = replace(released(query, release), is_intelligence=True)
        for evidence_id in case.entry_columns(view, ["row"])["evidence_id"].unique().sort():
            if evidence_id in held:
                raise MayNotBePassedOn(held[evidence_id])


def _is_held(item: EvidenceItem) -> bool:
    return item.terms.source_kind is SourceKind.INTELLIGENCE and not item.terms.may_be_passed_on


def withheld(case: CaseFile, query: EntryQuery, release: Release = BY_DEFAULT) -> Withheld:
    """Return how much an output of this view leaves out."""
    let_out = released(query, release)
    intelligence = 0
    if not release.with_intelligence and query.is_intelligence is None:
        intelligence = case.entry_count(replace(query, is_intelligence=True))
    outside = 0
    if not release.with_outside_basis and query.is_outside_basis is None:
        outside = case.entry_count(replace(let_out, is_outside_basis=True))
    excluded = 0 if query.is_excluded is False else case.entry_count(replace(let_out, is_excluded=True))
    repeated = 0 if query.is_repeated is False else _repeated_count(case, let_out)
    standings = Counter(item.standing for item in case.evidence())
    return Withheld(
        outside,
        intelligence,
        excluded,
        repeated,
        len(case.quarantined()),
        standings[EvidenceStanding.WITHDRAWN],
        len(case.destructions()),
    )


def _repeated_count(case: CaseFile, view: EntryQuery) -> int:
    """Return how many entries of a view are repeated and not excluded anyway."""
    return case.entry_count(replace(view, is_repeated=True, is_excluded=view.is_excluded or False))


def sentences(left_out: Withheld) -> tuple[Message, ...]:
    """Return what an output says of what it leaves out; nothing where it leaves out nothing."""
    outside = message(
        "Release", "%n entries are left out: the legal basis of their evidence does not cover them."
    )
    intelligence = message("Release", "%n entries are left out: their source is intelligence only.")
    excluded = message("Release", "%n entries are excluded by a decision: they are marked and in no sum.")
    repeated = message(
        "Release", "%n entries are repeated in a second statement and counted once: they are marked."
    )
    quarantined = message("Release", "%n items of evidence are in quarantine and left out.")
    withdrawn = message("Release", "%n items of evidence are withdrawn and left out.")
    destroyed = message("Release", "%n items of evidence were destroyed by order.")
    said = (
        outside.counted(left_out.outside_basis_count),
        intelligence.counted(left_out.intelligence_count),
        excluded.counted(left_out.excluded_count),
        repeated.counted(left_out.repeated_count),
        quarantined.counted(left_out.quarantined_count),
        withdrawn.counted(left_out.withdrawn_count),
        destroyed.counted(left_out.destroyed_count),
    )
    return tuple(sentence for sentence in said if sentence.count)
