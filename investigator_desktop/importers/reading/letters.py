"""How much a text looks like one written in a language of the region, for telling single-byte encodings apart."""

from __future__ import annotations

import re

_COMMON = (
    # Cyrillic by its frequency in Russian, then the letters of neighbouring languages
    ("оеаинтсрвлкмдпуя", 4.0),
    ("ыьгзбчйхжшюцщэфъё", 2.0),
    ("әғқңөұүһіўқҳҷӣӯ", 2.0),
    # Arabic and Persian by their frequency
    ("اليمنرتوبدسعهکكشفقح", 4.0),
    ("جخصطضغذزظثءئآأپچژگىةؤإ", 2.0),
    # Latin letters with marks
    ("äöüßéèêàâçñóíáúığşİńłąęśżźćěščřžýåøæ", 2.0),
)  # fmt: skip
_WEIGHTS = {letter: weight for letters, weight in _COMMON for letter in letters}
_NEUTRAL = frozenset("«»“”„‘’–—…№°§©®·•¨\u00a0\u00ad€₸₽\u200c\u200d\u200e\u200f،؛؟")
_STRANGE = -4.0
_RARE_LETTER = -1.0
_BROKEN_WORD = -6.0
_WORD_BREAKS = re.compile(
    r"[a-zа-яё][А-ЯЁ]|[А-ЯЁ]{2,}[а-яё]{2,}|[a-zA-Z][\u0400-\u06ff]|[\u0400-\u06ff][a-zA-Z]|[\u0400-\u04ff][\u0600-\u06ff]"
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
        return lower * 0.75
    return _RARE_LETTER if letter.isalpha() else _STRANGE
