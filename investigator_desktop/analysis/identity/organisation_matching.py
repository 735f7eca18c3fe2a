"""Two names of organisations beside each other: their words in any order, and their legal forms."""

from __future__ import annotations

from investigator_desktop.analysis.identity.alignment import aligned
from investigator_desktop.analysis.identity.legal_forms import LegalForm
from investigator_desktop.analysis.identity.names import ParsedName
from investigator_desktop.analysis.identity.word_matching import POINTS
from investigator_desktop.domain.parties import EvidenceCode, IdentityEvidence, PartyKind

_POINTS = {
    EvidenceCode.SAME_ORGANISATION: 96,
    EvidenceCode.LEGAL_FORM_MISSING: -6,
    EvidenceCode.LEGAL_FORM_DIFFERS: -40,
    EvidenceCode.HOMOGLYPHS: -1,
    EvidenceCode.ORDER: -18,
}
_OFTEN_CONFUSED = {LegalForm.PARTNERSHIP, LegalForm.LIMITED}  # translations call both LLC
_NEAR_FORMS = -20
_ONE_WORD_WITHOUT_FORM = -18
_NOT_SHOWN_AS_ORGANISATION = -6


def compared_organisations(first: ParsedName, second: ParsedName) -> tuple[IdentityEvidence, ...]:
    """Return grounds and doubts, nothing where a word differs; every word must stand in both names."""
    ones, others = first.words, second.words
    if len(ones) != len(others) or not ones:
        return ()
    alignment = aligned(ones, others)
    if len(alignment.places) < len(ones):
        return ()
    doubts = [match.evidence for match in alignment.matches if match.evidence is not None]
    if any(one.points <= POINTS[EvidenceCode.SURNAME_ENDING] for one in doubts):
        return ()
    ground = IdentityEvidence(EvidenceCode.SAME_ORGANISATION, _POINTS[EvidenceCode.SAME_ORGANISATION])
    if alignment.is_reordered:
        doubts.append(IdentityEvidence(EvidenceCode.ORDER, _POINTS[EvidenceCode.ORDER]))
    return (ground, *doubts, *_of_forms(first, second), *_of_letters(first, second))


def _of_forms(first: ParsedName, second: ParsedName) -> list[IdentityEvidence]:
    if first.form is second.form:
        is_bare = first.form is None and len(first.words) == 1
        return [IdentityEvidence(EvidenceCode.LEGAL_FORM_MISSING, _ONE_WORD_WITHOUT_FORM)] if is_bare else []
    texts = (first.form or "", second.form or "")
    if first.form is not None and second.form is not None:
        code = EvidenceCode.LEGAL_FORM_DIFFERS
        points = _NEAR_FORMS if {first.form, second.form} == _OFTEN_CONFUSED else _POINTS[code]
        return [IdentityEvidence(code, points, *texts)]
    points = _ONE_WORD_WITHOUT_FORM if len(first.words) == 1 else _POINTS[EvidenceCode.LEGAL_FORM_MISSING]
    if PartyKind.PERSON in (first.kind, second.kind):
        points += _NOT_SHOWN_AS_ORGANISATION
    return [IdentityEvidence(EvidenceCode.LEGAL_FORM_MISSING, points, *texts)]


def _of_letters(first: ParsedName, second: ParsedName) -> list[IdentityEvidence]:
    if first.was_repaired == second.was_repaired:
        return []
    return [IdentityEvidence(EvidenceCode.HOMOGLYPHS, _POINTS[EvidenceCode.HOMOGLYPHS])]
