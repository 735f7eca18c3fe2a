"""How much a text looks like one written in a language of the region, for telling single-byte encodings apart."""

from __future__ import annotations

import re
from collections import Counter

_BY_FREQUENCY = (
    # Russian, from the commonest letter to the rarest, in groups of like frequency
    ("оеаи", 5.0),
    ("нтсрвл", 4.0),
    ("кмдпуя", 3.0),
    ("ыьгзбчйх", 1.5),
    ("жшюц", 0.5),
    ("щэфъё", -0.5),
    # the Cyrillic letters of neighbouring languages
    ("әғқңөұүһіўҳҷӣӯ", 2.0),
    # Arabic, Persian and Pashto
    ("اليمنرتوبده", 4.5),
    ("سعهکكشفقحگپچ", 3.0),
    ("جخصطضغذزظثءئآأژىةؤإ", 1.0),
    # Latin letters with marks, as they stand between letters without
    ("äöüßéèêëàâãçñóòôõíìîïáúùûığşİńłąęśżźćěščřžýåøæœďťňůľĺŕőűđăâîșțţ", 3.0),
)
_LANGUAGES = (  # the Latin letters with marks of each language that statements are written in
    "äöüß", "éèêëàâçîïôûùœæÿü", "áéíóúñü", "áâãàçéêíóôõúü", "àèéìòù", "åäöé", "åæøé", "ëéïöüáóèçàêúíâô",
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîșțţş", "çğıİöşüâîû",
    "äõöüšž", "āčēģīķļņšūž", "ąčęėįšųūž", "əçğıöşü", "àèéíïòóúüç", "ðþáéíóúýæö",
)  # fmt: skip
_WEIGHTS = {letter: weight for letters, weight in _BY_FREQUENCY for letter in letters}
_NEUTRAL = frozenset("£¥¢«»“”„‘’–—…№°§©®·•¨\u00a0\u00ad€₸₽\u200c\u200d\u200e\u200f،؛؟")
_STRANGE = -5.0
_OTHER_LETTER = -2.0
_CAPITAL = -0.5
_BROKEN_WORD = -5.0
_AT_FIGURES = re.compile("[à-ɏ](?=[0-9])|(?<=[0-9])[à-ɏ]")
_WORD_BREAKS = re.compile(
    "[a-zа-яё][А-ЯЁ]"  # a capital within a word
    "|[A-Za-z][\u0400-\u06ff]|[\u0400-\u06ff][A-Za-z]|[\u0400-\u04ff][\u0600-\u06ff]"  # two scripts in a word
    "|[À-ɏҐ-ӿ][0-9]|[0-9][À-ɏҐ-ӿ]|(?<![^\\W\\d_])[Ѐ-ӿ][0-9]"  # a rare letter at a figure, where a sign of money stands
    "|[à-ÿÀ-ß]{3}"  # Latin letters with marks and none without between them
)


def plausibility(text: str) -> float:
    """Return a score over the characters beyond ASCII: positive where they make words, negative where they do not."""
    total = sum(_weight(letter) for letter in text if letter > "\x7f")
    return total + _BROKEN_WORD * sum(1 for _ in _WORD_BREAKS.finditer(text))


def _weight(letter: str) -> float:
    if letter in _NEUTRAL:
        return 0.0
    weight = _WEIGHTS.get(letter)
    if weight is not None:
        return weight
    lower = _WEIGHTS.get(letter.lower())
    if lower is not None:
        return lower + _CAPITAL
    return _OTHER_LETTER if letter.isalpha() else _STRANGE


def language_share(text: str) -> float:
    """Return which share of the characters beyond ASCII belongs to the one Latin language to which most of them do."""
    text = _AT_FIGURES.sub("¬", text.lower())
    counts = Counter(letter for letter in text if letter > "\x7f" and letter not in _NEUTRAL)
    total = counts.total()
    if not total:
        return 0.0
    return max(sum(counts[letter] for letter in letters) for letters in _LANGUAGES) / total


def is_signs_alone(text: str) -> bool:
    """Tell whether the characters beyond ASCII are signs such as those of money and quotation, and no letters."""
    return all(letter in _NEUTRAL for letter in text if letter > "\x7f")
