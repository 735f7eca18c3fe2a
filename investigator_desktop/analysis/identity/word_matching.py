"""Two words of names beside each other: what must be true for them to be one, and how much doubt that costs."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from investigator_desktop.analysis.identity.perso_arabic import arabic_pattern, plain_letters
from investigator_desktop.analysis.identity.sounds import VOWELS, consonants
from investigator_desktop.analysis.identity.words import Word, male_form, surname_stem
from investigator_desktop.domain.parties import EvidenceCode, IdentityEvidence

POINTS = {
    EvidenceCode.LETTERS: -1,
    EvidenceCode.SCRIPTS: -1,
    EvidenceCode.CONSONANTS: -3,
    EvidenceCode.REDUCED_VOWEL: -6,
    EvidenceCode.FEMALE_FORM: -5,
    EvidenceCode.SURNAME_ENDING: -14,
    EvidenceCode.NEAR_VOWELS: -21,
    EvidenceCode.VOWELS: -26,
    EvidenceCode.SLIP: -30,
}
_NEAR_VOWELS = str.maketrans("eo", "iu")
_LEAST_FOR_SLIP = 6
_MOST_LETTERS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class WordMatch:
    """Two words that may be one; `evidence` is None where they are letter for letter the same."""

    evidence: IdentityEvidence | None

    @property
    def points(self) -> int:
        """Return what the doubt costs, 0 or less."""
        return 0 if self.evidence is None else self.evidence.points


@lru_cache(maxsize=262_144)
def matched(first: Word, second: Word) -> WordMatch | None:
    """Return how two words agree, None where they do not."""
    if first.text == second.text:
        return WordMatch(None)
    code = _arabic_code(first, second) if first.is_arabic or second.is_arabic else _sound_code(first, second)
    if code is None:
        return None
    if code is EvidenceCode.LETTERS:
        return WordMatch(_evidence(code, *differing_letters(first.text, second.text)))
    return WordMatch(_evidence(code, first.text, second.text))


def differing_letters(first: str, second: str) -> tuple[str, str]:
    """Return the letters in which two spellings differ: `ұ` and `у`; the whole words where that is most of them."""
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    changed = [(first[a:b], second[c:d]) for kind, a, b, c, d in blocks if kind != "equal"]
    if not changed or len(changed) > _MOST_LETTERS_SHOWN or any(len(one) > len("ddd") for one, _ in changed):
        return first, second
    return " ".join(one for one, _ in changed), " ".join(other for _, other in changed)


def _evidence(code: EvidenceCode, first: str, second: str) -> IdentityEvidence:
    return IdentityEvidence(code, POINTS[code], first, second)


def _arabic_code(first: Word, second: Word) -> EvidenceCode | None:
    if first.is_arabic and second.is_arabic:
        if plain_letters(first.text) == plain_letters(second.text) or first.sounds == second.sounds:
            return EvidenceCode.LETTERS
        return None
    written, read = (first, second) if first.is_arabic else (second, first)
    pattern = arabic_pattern(written.text)
    return EvidenceCode.CONSONANTS if any(pattern.fullmatch(sound) for sound in read.sounds) else None


def _sound_code(first: Word, second: Word) -> EvidenceCode | None:
    """Return the strongest agreement between any readings of two words."""
    if not set(first.sounds).isdisjoint(second.sounds):
        return EvidenceCode.LETTERS if first.script is second.script else EvidenceCode.SCRIPTS
    pairs = [(one, other) for one in first.sounds for other in second.sounds]
    tried = _OTHER_CONSONANTS if first.coarse.isdisjoint(second.coarse) else _AGREEMENTS
    return next((code for code, agrees in tried if any(agrees(*pair) for pair in pairs)), None)


def _is_reduced(first: str, second: str) -> bool:
    return first.replace("ui", "u").replace("iu", "u") == second.replace("ui", "u").replace("iu", "u")


def _is_female(first: str, second: str) -> bool:
    return male_form(first) == male_form(second)


def _has_same_stem(first: str, second: str) -> bool:
    """Tell whether words differ by the ending of a surname only: `janbulatov`, `janbulat`, `rahmonzoda`, `rahmonov`."""
    return surname_stem(male_form(first)) == surname_stem(male_form(second))


def _differs_in_near_vowels(first: str, second: str) -> bool:
    """Tell whether words differ by e and i, o and u only, which spellings of one name exchange: `erkin`, `erken`."""
    return first != second and first.translate(_NEAR_VOWELS) == second.translate(_NEAR_VOWELS)


def _differs_in_a_vowel(first: str, second: str) -> bool:
    if abs(len(first) - len(second)) > 1 or len(consonants(first)) < 2:
        return False
    return (
        consonants(first) == consonants(second) and Levenshtein.distance(first, second, score_cutoff=1) <= 1
    )


def _is_slip(first: str, second: str) -> bool:
    if min(len(first), len(second)) < _LEAST_FOR_SLIP:
        return False
    return Levenshtein.distance(first, second, score_cutoff=1) <= 1


_AGREEMENTS = (
    (EvidenceCode.FEMALE_FORM, _is_female),
    (EvidenceCode.REDUCED_VOWEL, _is_reduced),
    (EvidenceCode.SURNAME_ENDING, _has_same_stem),
    (EvidenceCode.NEAR_VOWELS, _differs_in_near_vowels),
    (EvidenceCode.VOWELS, _differs_in_a_vowel),
    (EvidenceCode.SLIP, _is_slip),
)
_OTHER_CONSONANTS = tuple(
    one for one in _AGREEMENTS if one[0] in (EvidenceCode.SURNAME_ENDING, EvidenceCode.SLIP)
)


def same_father(first: Word, second: Word) -> WordMatch | None:
    """Return how the fathers' names in two patronymics agree; endings of the stem do not count."""
    direct = matched(first, second)
    if direct is not None and direct.points >= POINTS[EvidenceCode.REDUCED_VOWEL]:
        return direct
    if first.is_arabic or second.is_arabic:
        return direct
    stems = {_father_stem(sound) for sound in first.sounds}
    if stems.isdisjoint({_father_stem(sound) for sound in second.sounds}):
        return direct
    code = EvidenceCode.LETTERS if first.script is second.script else EvidenceCode.SCRIPTS
    return WordMatch(_evidence(code, first.text, second.text))


def _father_stem(sound: str) -> str:
    return sound.rstrip("".join(VOWELS)) or sound


def begins(word: Word, initial: Word) -> bool:
    """Tell whether an initial can be the first letter of a word."""
    if word.is_arabic or initial.is_arabic:
        return not set(_begin(word)).isdisjoint(_begin(initial))
    return any(sound.startswith(tuple(one for one in initial.sounds if one)) for sound in word.sounds)


def _begin(word: Word) -> str:
    """Return the consonants with which a word may begin; vowels are one."""
    firsts = {sound[:1] for sound in word.sounds}
    return "".join("a" if one in "aeiouAIU" else one for one in firsts)
