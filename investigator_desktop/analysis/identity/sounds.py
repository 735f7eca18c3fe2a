"""Words of Cyrillic and Latin spelling as sounds, so that romanisations of one name meet.

A sound string has the vowels a e i o u and one letter a consonant: `h` stands for х and һ, `j` for ж and дж, `S` for ш,
`c` for ч. Where a spelling can be read in two ways (ә, ө, ў, ң, Latin x, c and j) a word has several sound strings.
Sources of the letters: ICAO Doc 9303 part 3 for passports, the older English and French ways of passports before it,
the Uzbek alphabet of 1995 and that of 2026, the Kazakh and Turkmen Latin alphabets.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice, product

VOWELS = frozenset("aeiou")
_MOST_READINGS = 8
_CYRILLIC: Mapping[str, tuple[str, ...]] = {
    "а": ("a",), "б": ("b",), "в": ("v",), "г": ("g",), "ғ": ("g",), "ґ": ("g",), "д": ("d",), "е": ("e",),
    "ё": ("e", "io"), "ж": ("j",), "җ": ("j",), "ҷ": ("j",), "ӂ": ("j",), "з": ("z",), "и": ("i",), "й": ("i",),
    "і": ("i",), "ї": ("i",), "ӣ": ("i",), "ј": ("i",), "к": ("k",), "қ": ("k",), "ҡ": ("k",), "ҝ": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "ң": ("n", "ng"), "ҥ": ("n", "ng"), "о": ("o",), "ө": ("o", "u"),
    "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",), "ү": ("u",), "ұ": ("u",), "ӯ": ("u", "o"),
    "ў": ("o", "u"), "ф": ("f",), "х": ("h",), "һ": ("h",), "ҳ": ("h",), "ц": ("ts",), "ч": ("c",), "ш": ("S",),
    "щ": ("Sc",), "ъ": ("",), "ы": ("i",), "ь": ("",), "э": ("e",), "є": ("e",), "ю": ("iu",), "я": ("ia",),
    "ә": ("a", "e", "ia"), "ӓ": ("a", "e", "ia"),
}  # fmt: skip
_LATIN: Mapping[str, tuple[str, ...]] = {
    "shch": ("Sc",), "dzh": ("j",), "sch": ("S",), "chtch": ("Sc",), "tch": ("c",), "sh": ("S",),
    "o'": ("o", "u"), "g'": ("g",),
    "ch": ("c", "S"), "zh": ("j",), "kh": ("h",), "gh": ("g",), "ph": ("f",), "th": ("t",), "dj": ("j",),
    "tz": ("ts",), "ck": ("k",), "oo": ("u",), "ee": ("i",), "ou": ("u",), "qu": ("ku",), "c": ("k", "j"),
    "j": ("j", "i"), "q": ("k",), "w": ("v",), "x": ("h", "ks"), "y": ("i",), "ş": ("S",), "ș": ("S",),
    "ç": ("c",), "ğ": ("g",), "ñ": ("n", "ng"), "ň": ("n", "ng"), "ŋ": ("n", "ng"), "ö": ("o", "u"),
    "õ": ("o", "u"), "ü": ("u",), "ū": ("u",), "ı": ("i",), "ä": ("a", "e", "ia"), "ə": ("a", "e", "ia"),
    "ž": ("j",), "ý": ("i",), "č": ("c",), "š": ("S",), "'": ("",),
}  # fmt: skip
_LATIN_PIECE = re.compile("|".join(sorted(map(re.escape, _LATIN), key=len, reverse=True)) + "|.")
_REPEATED = re.compile(r"(.)\1+")
_GLIDE = re.compile(r"(?:^|(?<=[aeou]))ie")
_LONG_AFTER_ABD = re.compile(r"^abd[aeiou]l(?=[tdrzsSn])")
_ENDING_F = re.compile(r"(?<=[oe])f(?=a?$)")


@lru_cache(maxsize=262_144)
def sounds_of(word: str) -> tuple[str, ...]:
    """Return every way in which a word in small letters can be read, the likeliest first; Cyrillic or Latin."""
    pieces = _cyrillic_pieces(word) if "\u0400" <= word[:1] <= "\u052f" else _latin_pieces(word)
    readings = (smoothed("".join(parts)) for parts in islice(product(*pieces), _MOST_READINGS))
    return tuple(dict.fromkeys(readings))


def smoothed(sound: str) -> str:
    """Return a sound string without doubled letters and without glides that romanisations add or leave out."""
    plain = sound.replace("dj", "j").replace("ii", "i")
    plain = _GLIDE.sub("e", _REPEATED.sub(r"\1", plain))
    plain = _LONG_AFTER_ABD.sub("abdu", _REPEATED.sub(r"\1", plain))
    return _ENDING_F.sub("v", plain)


def consonants(sound: str) -> str:
    """Return the consonants of a sound string."""
    return "".join(ch for ch in sound if ch not in VOWELS)


def _cyrillic_pieces(word: str) -> list[tuple[str, ...]]:
    return [_CYRILLIC.get(ch, (ch if ch.isalnum() else "",)) for ch in word]


def _latin_pieces(word: str) -> list[tuple[str, ...]]:
    return [_LATIN.get(piece) or (piece,) for piece in _LATIN_PIECE.findall(_without_marks(word))]


def _without_marks(word: str) -> str:
    """Return a Latin word without the marks over letters that are no letters of their own."""
    return word if word.isascii() else "".join(_unmarked(word))


def _unmarked(word: str) -> Iterator[str]:
    for ch in unicodedata.normalize("NFC", word):
        yield (
            ch
            if ch in _LATIN
            else "".join(one for one in unicodedata.normalize("NFD", ch) if not unicodedata.combining(one))
        )
