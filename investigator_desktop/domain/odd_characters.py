"""Characters in a text that a reader cannot see or takes for others: found and named, never changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

DIRECTION_CONTROLS = "\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c"
INVISIBLE = (
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200d\u2060-\u2064"
    "\u206a-\u206f\u3164\ufeff\uffa0\U000e0001\U000e0020-\U000e007f"
)
_CONTROL = re.compile(f"[{DIRECTION_CONTROLS}]")
_UNSEEN = re.compile(f"[{INVISIBLE}]")
# a joiner belongs to the spelling of the Arabic script, and to nothing else
_NON_JOINER = re.compile("(?<![\u0600-\u06ff\u0750-\u077f])\u200c|\u200c(?![\u0600-\u06ff\u0750-\u077f])")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_GREEK = re.compile(r"[\u0370-\u03ff]")
_SCRIPTS = (_LATIN, _CYRILLIC, _GREEK)
LOOKALIKES = {
    "latin": "ABCEHIJKMOPSTXYaceijopsxyh",
    "cyrillic": "АВСЕНІЈКМОРЅТХУаесіјорѕхуһүҮ",
    "greek": "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνρυχ",
}


class Oddity(StrEnum):
    """Why a character is odd where it stands."""

    DIRECTION = "direction"
    INVISIBLE = "invisible"
    OTHER_SCRIPT = "other_script"


@dataclass(frozen=True, slots=True)
class OddCharacter:
    """One odd character: its place in the text from 0, what it is, and its name in Unicode."""

    place: int
    character: str
    oddity: Oddity

    @property
    def name(self) -> str:
        """Return the character's number and name: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
        code = ord(self.character)
        return f"U+{code:04X} {unicodedata.name(self.character, '')}".strip()


def mixed_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that mix letters of scripts which look alike."""
    return tuple(word for word in _WORD.findall(text) if len(_scripts(word)) > 1)


def _scripts(word: str) -> tuple[re.Pattern[str], ...]:
    return tuple(script for script in _SCRIPTS if script.search(word))


def disguised_words(text: str) -> tuple[str, ...]:
    """Return the words whose letters of one script all look like letters of the other one: `Cипаттамасы`."""
    return tuple(word for word in mixed_words(text) if _disguised(word))


def _disguised(word: str) -> list[int]:
    """Return the places of the letters that look like those of the script in which most of a word is written."""
    by_script = {
        "latin": [place for place, ch in enumerate(word) if _LATIN.match(ch)],
        "cyrillic": [place for place, ch in enumerate(word) if _CYRILLIC.match(ch)],
        "greek": [place for place, ch in enumerate(word) if _GREEK.match(ch)],
    }
    used = sorted((places for places in by_script.items() if places[1]), key=lambda one: len(one[1]))
    for script, places in used[:-1] or used:
        if all(word[place] in LOOKALIKES[script] for place in places):
            return places
    script, places = used[-1]
    return places if all(word[place] in LOOKALIKES[script] for place in places) else []


def odd_characters(text: str) -> tuple[OddCharacter, ...]:
    """Return every odd character of a text in the order of their places."""
    found = [
        OddCharacter(match.start(), match.group(), oddity)
        for pattern, oddity in (
            (_CONTROL, Oddity.DIRECTION),
            (_UNSEEN, Oddity.INVISIBLE),
            (_NON_JOINER, Oddity.INVISIBLE),
        )
        for match in pattern.finditer(text)
    ]
    for match in _WORD.finditer(text):
        if len(_scripts(match.group())) > 1:
            places = _disguised(match.group())
            found += [
                OddCharacter(match.start() + place, match.group()[place], Oddity.OTHER_SCRIPT)
                for place in places
            ]
    return tuple(sorted(found, key=lambda one: one.place))
