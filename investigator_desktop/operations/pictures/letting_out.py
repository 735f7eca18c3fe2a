"""Whether what a picture shows may leave the case, and what its plate says of that."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.releases import (
    BY_DEFAULT,
    NotReleased,
    Release,
    Withheld,
    require_consent,
    sentences,
    withheld,
)

WITH_OUTSIDE_BASIS = message(
    "Plates", "The picture shows entries outside the legal basis of their evidence: %n of them."
)
WITH_INTELLIGENCE = message(
    "Plates",
    "The picture shows entries whose source is intelligence only, no evidence for a court: %n of them.",
)


def beyond_release(case: CaseFile, query: EntryQuery) -> Withheld:
    """Return how many entries a picture of this view shows that leave the case only where that is asked for."""
    intelligence = outside = 0
    if query.is_intelligence is not False:
        intelligence = case.entry_count(replace(query, is_intelligence=True))
    if query.is_outside_basis is not False:
        others = replace(query, is_outside_basis=True, is_intelligence=query.is_intelligence or False)
        outside = case.entry_count(others)
    return Withheld(outside_basis_count=outside, intelligence_count=intelligence)


def notes_of_shown(case: CaseFile, query: EntryQuery, release: Release) -> tuple[Message, ...]:
    """Return what a plate says of a view that is shown as it is.

    Raise `NotReleased` where it shows what is not let out, `MayNotBePassedOn` where an originator has not agreed.
    """
    found = beyond_release(case, query)
    if (found.outside_basis_count and not release.with_outside_basis) or (
        found.intelligence_count and not release.with_intelligence
    ):
        raise NotReleased
    require_consent(case, query, release)
    said = (
        WITH_OUTSIDE_BASIS.counted(found.outside_basis_count),
        WITH_INTELLIGENCE.counted(found.intelligence_count),
    )
    return tuple(sentence for sentence in said if sentence.count)


def notes_of_left_out(
    case: CaseFile, query: EntryQuery, release: Release = BY_DEFAULT
) -> tuple[Message, ...]:
    """Return what a plate says of what the legal basis or its source keep out of a view."""
    found = withheld(case, query, release)
    counted = Withheld(found.outside_basis_count, found.intelligence_count)
    return sentences(counted)
