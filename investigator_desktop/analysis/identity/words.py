"""One word of a name: its letters, its script, its sounds, and the coarse key by which candidates are found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from investigator_desktop.analysis.identity.perso_arabic import arabic_coarse, arabic_sound
from investigator_desktop.analysis.identity.sounds import consonants, sounds_of

_COARSE_LESS = str.maketrans({"h": None, "v": None, "g": "k"})
_REPEATED = re.compile(r"(.)\1+")
_SON = re.compile(r"zod[ae]$|zade?$")
_ABDUL = re.compile(r"^bdl(?=[tdrzsSn])")
_SURNAME_END = re.compile(r"(?<=..)(?:ov|ev|in|ski|skoi|zoda|zade?)$|(?<=..)(?:ova|eva|ina|skaia)$")
_FAMILY_END = re.compile(r"(?<=...)i$|(?<=..)za[id]$|(?<=..)dar$")
_WRITTEN_FAMILY_END = re.compile(r"(?<=...)ی$|(?<=..)(?:زی|زاد|زاده|وف|یف|وا)$")
_FEMALE_END = re.compile(r"(?:(?<=ov)|(?<=ev)|(?<=[a-zS]in))a$")
_FEMALE_ADJECTIVE = re.compile(r"skaia$")


class Script(StrEnum):
    """In which letters a word is written."""

    CYRILLIC = "cyrillic"
    LATIN = "latin"
    ARABIC = "arabic"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name in small letters; `sounds` are its readings, those of Perso-Arabic without short vowels."""

    text: str
    script: Script
    sounds: tuple[str, ...]
    coarse: frozenset[str]

    @property
    def is_arabic(self) -> bool:
        """Tell whether short vowels are missing."""
        return self.script is Script.ARABIC


def script_of(text: str) -> Script:
    """Return the script of the first letter that tells it."""
    for ch in text:
        if "\u0400" <= ch <= "\u052f":
            return Script.CYRILLIC
        if "\u0600" <= ch <= "\u08ff" or "\ufb50" <= ch <= "\ufeff":
            return Script.ARABIC
    return Script.LATIN


@lru_cache(maxsize=262_144)
def word_of(text: str) -> Word:
    """Return a word by its small letters."""
    script = script_of(text)
    if script is Script.ARABIC:
        sounds: tuple[str, ...] = (arabic_sound(text),)
        return Word(text, script, sounds, frozenset({coarse_key(arabic_coarse(text))}))
    sounds = sounds_of(text)
    return Word(text, script, sounds, frozenset(coarse_key(consonants(_SON.sub("", one))) for one in sounds))


def coarse_key(letters: str) -> str:
    """Return the key of consonants: without h and v, k for g, s for ts, no nasal after n, nothing doubled."""
    plain = letters.replace("ng", "n").translate(_COARSE_LESS).replace("ts", "s")
    plain = _ABDUL.sub("bd", _REPEATED.sub(r"\1", plain))
    return plain.rstrip("f") or "-"


@lru_cache(maxsize=65_536)
def male_form(sound: str) -> str:
    """Return a surname as men bear it: `karimova` is `karimov`."""
    return _FEMALE_END.sub("", _FEMALE_ADJECTIVE.sub("ski", sound))


@lru_cache(maxsize=65_536)
def surname_stem(sound: str) -> str:
    """Return what stands before the ending of a surname, the word itself where it has none."""
    return _SURNAME_END.sub("", sound)


def has_surname_ending(word: Word) -> bool:
    """Tell whether a word ends as surnames do and given names seldom: `-ов`, `-zai`, the `-ی` of an origin."""
    if word.is_arabic:
        return _WRITTEN_FAMILY_END.search(word.text) is not None
    return any(_SURNAME_END.search(sound) or _FAMILY_END.search(sound) for sound in word.sounds)
