"""Whether two recorded names can be of one party: by their words, whatever the alphabet of Latin and Cyrillic.

This tells legs of transfers apart and never merges parties: identity is proposed and accepted elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from investigator_desktop.foundation.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "ж": "j", "җ": "j",
    "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "ӣ": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
    "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ў": "u",
    "ӯ": "u", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "c", "ч": "ch", "ҷ": "ch", "ш": "sh", "щ": "sh",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "є": "e",
}  # fmt: skip
_TO_LATIN = str.maketrans(_LATIN)
_SAME_SOUNDS = (
    ("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("dzh", "j"), ("ts", "c"), ("sch", "sh"), ("ck", "k"),
    ("x", "h"), ("w", "v"), ("y", "i"), ("q", "k"), ("ph", "f"),
)  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")
_FORMS_TEXT = """
too тоо ооо oao оао зао zao ао ao ip ип llp llc ltd inc жшс жк жеке кх kh gp гп ooo osoo осоо mchj мчж ojsc jsc пао pao
чп chp fe филиал банк bank
"""
_FORMS = frozenset(_FORMS_TEXT.split())
_LEAST_ALONE = 4


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name in one rough spelling; none where it is in neither alphabet."""
    words = (word for word in _WORD.findall(fold(name)) if word not in _FORMS)
    return frozenset(filter(None, map(_rough, words)))


def _rough(word: str) -> str:
    latin = word.translate(_TO_LATIN).replace("'", "")
    if not latin.isascii():
        return ""
    for spelling, same in _SAME_SOUNDS:
        latin = latin.replace(spelling, same)
    return _REPEATED.sub(r"\1", latin)


def is_same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether all words of the shorter name are in the longer one; an initial stands for a word it begins."""
    short, long = sorted((one, other), key=len)
    shared = short & long
    if len(short) < 2:
        return one == other and sum(map(len, one)) >= _LEAST_ALONE
    if not any(len(word) > 2 for word in shared):
        return False
    rest, left = long - shared, short - shared
    return all(_is_begun(word, rest) or _begins_one(word, rest) for word in left)


def _is_begun(word: str, others: Iterable[str]) -> bool:
    return len(word) <= 2 and any(other.startswith(word) for other in others)


def _begins_one(word: str, others: Iterable[str]) -> bool:
    return any(len(other) <= 2 and word.startswith(other) for other in others)


def names_alike(names: dict[int, str], holders: dict[int, str]) -> list[tuple[int, int]]:
    """Return the pairs of a name's number and a holder's number that can be of one party, in order."""
    words = {number: name_words(holder) for number, holder in holders.items()}
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, holder in words.items():
        for word in holder:
            if len(word) > 2:
                by_word[word].append(number)
    found = []
    for number, name in names.items():
        asked = name_words(name)
        near = {holder for word in asked for holder in by_word.get(word, ())}
        found += [(number, holder) for holder in sorted(near) if is_same_name(asked, words[holder])]
    return found
