"""How offices write names of Cyrillic spelling in Latin letters, from the published tables.

`PASSPORT` is ICAO Doc 9303 part 3, section 6 (Cyrillic); `OLDER` the English way of passports of the nineties
(BGN/PCGN without its apostrophes); `FRENCH` the way of Soviet passports; `UZBEK` the alphabet of 1995.
These tables are written for this set alone and are not those by which names are compared.
"""

from __future__ import annotations

_SOURCE = "абвгдежзийклмнопрстуфхцчшщыэюя"
_SHARED = "a b v g d e zh z i"
_REST = "k l m n o p r s t u f kh ts ch sh shch y e"
_PASSPORT = f"{_SHARED} i {_REST} iu ia".split()
_OLDER = f"{_SHARED} y {_REST} yu ya".split()
_FRENCH = "a b v g d e j z i i k l m n o p r s t ou f kh ts tch ch chtch y e iou ia".split()  # noqa: SIM905

PASSPORT = {
    **dict(zip(_SOURCE, _PASSPORT, strict=True)), "ё": "e", "ъ": "ie", "ь": "",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    "ҳ": "kh", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ў": "u",
}  # fmt: skip
OLDER = {
    **dict(zip(_SOURCE, _OLDER, strict=True)), "ё": "yo", "ъ": "", "ь": "",
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ў": "o",
}  # fmt: skip
FRENCH = {**PASSPORT, **dict(zip(_SOURCE, _FRENCH, strict=True))}
UZBEK = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "x", "ц": "ts", "ч": "ch", "ш": "sh", "ъ": "ʼ", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ў": "oʻ",
    "қ": "q", "ғ": "gʻ", "ҳ": "h",
}  # fmt: skip
# what a clerk with a Russian keyboard types
RUSSIAN_KEYBOARD = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІҳҷӣӯўҲҶӢӮЎ", "агкноуухиАГКНОУУХИхжиууХЖИУУ")
_VOWELS = frozenset("аеёиоуыэюяәөұүіӣӯў")


def romanised(text: str, table: dict[str, str]) -> str:
    """Return a text in Latin letters by a table; the Uzbek alphabet writes `ye` where a word begins with е."""
    return " ".join(_word(word, table) for word in text.split())


def _word(word: str, table: dict[str, str]) -> str:
    small = word.casefold()
    pieces = [table.get(ch, ch) for ch in small]
    for place, ch in enumerate(small):
        is_open = place == 0 or small[place - 1] in _VOWELS
        if ch == "е" and is_open and table in (OLDER, UZBEK):
            pieces[place] = "ye"
    whole = "".join(pieces)
    return whole[:1].upper() + whole[1:]
