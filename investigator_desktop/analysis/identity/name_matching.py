"""Two names beside each other: a score that is the sum of its grounds and doubts, or the words that set them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.analysis.identity.alignment import Alignment, aligned, with_joined
from investigator_desktop.analysis.identity.legal_forms import LegalForm
from investigator_desktop.analysis.identity.name_words import COMMON_ARABIC, COMMON_SOUNDS
from investigator_desktop.analysis.identity.names import ParsedName
from investigator_desktop.analysis.identity.organisation_matching import compared_organisations
from investigator_desktop.analysis.identity.word_matching import begins, same_father
from investigator_desktop.analysis.identity.words import Word, has_surname_ending
from investigator_desktop.domain.parties import HIGHEST_SCORE, EvidenceCode, IdentityEvidence, PartyKind

_POINTS = {
    EvidenceCode.SAME_NAME: 92,
    EvidenceCode.SAME_SINGLE_NAME: 60,
    EvidenceCode.PATRONYMIC_AGREES: 4,
    EvidenceCode.PATRONYMIC_MISSING: -4,
    EvidenceCode.INITIAL: -16,
    EvidenceCode.WORD_MISSING: -20,
    EvidenceCode.COMMON_WORD_MISSING: -14,
    EvidenceCode.COMMON_NAME: -16,
    EvidenceCode.ORDER: -16,
    EvidenceCode.HOMOGLYPHS: -1,
    EvidenceCode.SOLE_TRADER: -14,
}
_MORE_INITIALS = -3


@dataclass(frozen=True, slots=True)
class NameComparison:
    """What two names say together: grounds and doubts, none where the names are those of different parties."""

    evidence: tuple[IdentityEvidence, ...] = ()

    @property
    def score(self) -> int:
        """Return the sum of the points, between 0 and 99."""
        return max(0, min(HIGHEST_SCORE, sum(one.points for one in self.evidence)))

    @property
    def is_apart(self) -> bool:
        """Tell whether the names cannot be those of one party."""
        return not self.evidence


APART = NameComparison()


def compared(first: ParsedName, second: ParsedName) -> NameComparison:
    """Return what two names say together; the order of the two does not matter for the score."""
    if PartyKind.UNNAMED in (first.kind, second.kind):
        return APART
    if PartyKind.ORGANISATION in (first.kind, second.kind):
        return NameComparison(compared_organisations(first, second))
    return _compared_persons(first, second)


@lru_cache(maxsize=65_536)
def _compared_persons(first: ParsedName, second: ParsedName) -> NameComparison:
    straight = _try(first.words, second.words, first, second)
    if not straight.is_apart or len(first.words) == len(second.words):
        return straight
    longer, shorter = sorted((first.words, second.words), key=len, reverse=True)
    is_first = longer is first.words
    for joined in with_joined(longer):
        found = _try(joined, shorter, first, second) if is_first else _try(shorter, joined, first, second)
        if not found.is_apart:
            return found
    return APART


def _try(
    ones: Sequence[Word], others: Sequence[Word], first: ParsedName, second: ParsedName
) -> NameComparison:
    """Compare with these words in the place of those of the names."""
    alignment = aligned(ones, others)
    if not alignment.places:
        return APART
    rest_one = [word for place, word in enumerate(ones) if place not in {a for a, _ in alignment.places}]
    rest_other = [word for place, word in enumerate(others) if place not in {b for _, b in alignment.places}]
    side, other_side = _Side(rest_one, first), _Side(rest_other, second)
    initials = _initials(side, other_side)
    if initials is None:
        return APART
    missing = _missing(side.rest, other_side.rest, len(alignment.places))
    father = [] if side.is_father_met or other_side.is_father_met else _father(first, second)
    if missing is None or father is None:
        return APART
    ground = _ground(alignment, initials, father)
    doubts = (*_of_words(alignment), *initials, *missing, *_of_names(ones, others, alignment, first, second))
    return NameComparison((ground, *father, *doubts))


# what is beside the words that agree


class _Side:
    """Words and initials of one name that no word of the other stands for; matched ones are taken away."""

    def __init__(self, rest: list[Word], name: ParsedName) -> None:
        self.rest = rest
        self.initials = list(name.initials)
        self.father = name.patronymic
        self.is_father_met = False

    def take(self, initial: Word) -> Word | None:
        """Return and take away what an initial stands for: a word, an initial, or the father's name."""
        for word in self.rest:
            if begins(word, initial):
                self.rest.remove(word)
                return word
        for other in self.initials:
            if begins(other, initial) or begins(initial, other):
                self.initials.remove(other)
                return other
        if self.father is not None and begins(self.father, initial):
            self.is_father_met = True
            father, self.father = self.father, None
            return father
        return None


def _initials(one: _Side, other: _Side) -> list[IdentityEvidence] | None:
    """Return the evidence of the initials, None where one contradicts the other name."""
    pairs: list[tuple[str, str]] = []
    for side, there, is_turned in ((one, other, False), (other, one, True)):
        for initial in tuple(side.initials):
            if initial not in side.initials:
                continue
            side.initials.remove(initial)
            found = there.take(initial)
            if found is not None:
                pairs.append((found.text, initial.text) if is_turned else (initial.text, found.text))
            elif there.rest or there.initials or there.father is not None:
                return None
    points = (_POINTS[EvidenceCode.INITIAL], *(_MORE_INITIALS,) * len(pairs))
    return [
        IdentityEvidence(EvidenceCode.INITIAL, cost, *pair) for cost, pair in zip(points, pairs, strict=False)
    ]


def _missing(one: list[Word], other: list[Word], matched_count: int) -> list[IdentityEvidence] | None:
    """Return the evidence of words that stand in one name alone, None where both have such words."""
    if one and other:
        return None
    if (one or other) and matched_count < 2 and not all(is_common(word) for word in (*one, *other)):
        return None
    return [_missing_word(word.text, "", word) for word in one] + [
        _missing_word("", word.text, word) for word in other
    ]


def _missing_word(first: str, second: str, word: Word) -> IdentityEvidence:
    code = EvidenceCode.COMMON_WORD_MISSING if is_common(word) else EvidenceCode.WORD_MISSING
    return IdentityEvidence(code, _POINTS[code], first, second)


def is_common(word: Word) -> bool:
    """Tell whether a word stands in so many names that it says little."""
    return word.text in COMMON_ARABIC if word.is_arabic else not COMMON_SOUNDS.isdisjoint(word.sounds)


def _father(first: ParsedName, second: ParsedName) -> list[IdentityEvidence] | None:
    """Return the evidence of the patronymics, None where they name different fathers."""
    one, other = first.patronymic, second.patronymic
    if one is None and other is None:
        return []
    if one is None or other is None:
        texts = ("" if one is None else one.text, "" if other is None else other.text)
        return [
            IdentityEvidence(
                EvidenceCode.PATRONYMIC_MISSING, _POINTS[EvidenceCode.PATRONYMIC_MISSING], *texts
            )
        ]
    match = same_father(one, other)
    if match is None:
        return None
    agrees = EvidenceCode.PATRONYMIC_AGREES
    evidence = [IdentityEvidence(agrees, _POINTS[agrees], one.text, other.text)]
    return evidence if match.evidence is None else [*evidence, match.evidence]


def _ground(
    alignment: Alignment, initials: list[IdentityEvidence], father: list[IdentityEvidence]
) -> IdentityEvidence:
    """Return what the words that agree are worth; a second word may be an initial or the father's name."""
    has_father = any(one.code is EvidenceCode.PATRONYMIC_AGREES for one in father)
    is_whole = len(alignment.places) + bool(initials) + has_father >= 2
    code = EvidenceCode.SAME_NAME if is_whole else EvidenceCode.SAME_SINGLE_NAME
    return IdentityEvidence(code, _POINTS[code])


def _of_words(alignment: Alignment) -> Iterator[IdentityEvidence]:
    return (match.evidence for match in alignment.matches if match.evidence is not None)


def _of_names(
    ones: Sequence[Word],
    others: Sequence[Word],
    alignment: Alignment,
    first: ParsedName,
    second: ParsedName,
) -> Iterator[IdentityEvidence]:
    """Yield the doubts that concern the names as wholes."""
    if first.was_repaired != second.was_repaired:
        yield _doubt(EvidenceCode.HOMOGLYPHS)
    if (first.form is LegalForm.SOLE_TRADER) != (second.form is LegalForm.SOLE_TRADER):
        yield _doubt(EvidenceCode.SOLE_TRADER)
    has_father = first.patronymic is not None and second.patronymic is not None
    agreeing = [ones[place] for place, _ in alignment.places]
    if not has_father and len(agreeing) > 1 and all(is_common(word) for word in agreeing):
        yield _doubt(EvidenceCode.COMMON_NAME)
    if alignment.is_reordered and not has_father and not _shows_surname((*ones, *others)):
        yield _doubt(EvidenceCode.ORDER)


def _shows_surname(words: Sequence[Word]) -> bool:
    return any(has_surname_ending(word) for word in words)


def _doubt(code: EvidenceCode) -> IdentityEvidence:
    return IdentityEvidence(code, _POINTS[code])
