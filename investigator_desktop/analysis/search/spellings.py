"""An index of names in which a name is found by any spelling of it: as typed, in another script, or near.

A word of the query stands for a word of a name where it is a part of it, where both are read alike (as
`analysis.identity` reads them), or where both have the same consonants once voice is left out: `ахметов`, `Akhmetov`
and `احمدوف`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum

from investigator_desktop.analysis.identity.names import plain_name
from investigator_desktop.analysis.identity.perso_arabic import arabic_pattern
from investigator_desktop.analysis.identity.sounds import VOWELS, consonants
from investigator_desktop.analysis.identity.word_matching import POINTS, matched
from investigator_desktop.analysis.identity.words import Word, word_of
from investigator_desktop.domain.parties import EvidenceCode

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u0300-\u036f\u064b-\u065f\u0670])*")
_VOICELESS = str.maketrans("dzbgj", "tspkc")
_REPEATED = re.compile(r"(.)\1+")
_LEAST_TYPED, _LEAST_HEARD, _LEAST_CONSONANTS = 2, 3, 3
_LEAST_POINTS = POINTS[EvidenceCode.SLIP]


class Nearness(IntEnum):
    """How a name agrees with what was typed, the best first."""

    WRITTEN = 0
    HEARD = 1
    NEAR = 2


class NameIndex:
    """Made once of distinct names; `found` takes a few milliseconds for tens of thousands of them."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take names apart into words; an empty name is found by nothing."""
        self.names = tuple(dict.fromkeys(names))
        places: dict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(self.names):
            for text in set(words_in(name)):
                places[text].append(place)
        self._places = dict(places)
        self._words = {text: word_of(text) for text in self._places}
        self._by_coarse: dict[str, list[Word]] = defaultdict(list)
        self._by_skeleton: dict[str, list[Word]] = defaultdict(list)
        for word in self._words.values():
            for key in word.coarse:
                self._by_coarse[key].append(word)
            for key in skeletons(word):
                self._by_skeleton[key].append(word)

    def found(self, query: str) -> dict[str, Nearness]:
        """Return the names that have a word for every word of the query, each with how near it is at worst."""
        asked = words_in(query)
        if not asked or max(map(len, asked)) < _LEAST_TYPED:
            return {}
        rest: dict[int, Nearness] | None = None
        for text in dict.fromkeys(asked):
            near = self._places_of(text)
            rest = near if rest is None else {at: max(rest[at], near[at]) for at in rest.keys() & near.keys()}
        return {self.names[place]: nearness for place, nearness in sorted((rest or {}).items())}

    def _places_of(self, text: str) -> dict[int, Nearness]:
        best: dict[int, Nearness] = {}
        for word, nearness in self._agreeing(text):
            for place in self._places[word]:
                if nearness < best.get(place, Nearness.NEAR + 1):
                    best[place] = nearness
        return best

    def _agreeing(self, text: str) -> Iterator[tuple[str, Nearness]]:
        """Yield the words of names that may stand for a word of the query."""
        asked = word_of(text)
        is_whole_part = len(text) > _LEAST_TYPED
        for word in self._words:
            if word.startswith(text) or (is_whole_part and text in word):
                yield word, Nearness.WRITTEN
        yield from ((word, Nearness.HEARD) for word in self._beginning_alike(asked))
        for key in asked.coarse:
            for other in self._by_coarse.get(key, ()):
                match = matched(asked, other)
                if match is not None and match.points >= _LEAST_POINTS:
                    yield other.text, Nearness.HEARD
        for key in skeletons(asked):
            yield from ((other.text, Nearness.NEAR) for other in self._by_skeleton.get(key, ()))

    def _beginning_alike(self, asked: Word) -> Iterator[str]:
        """Yield the words that begin with the sounds of one that is being typed."""
        if len(asked.text) < _LEAST_HEARD:
            return
        if asked.is_arabic:
            pattern = arabic_pattern(asked.text)
            for text, word in self._words.items():
                if not word.is_arabic and any(pattern.match(sound) for sound in word.sounds):
                    yield text
            return
        begins = tuple(sound for sound in asked.sounds if len(sound) >= _LEAST_HEARD)
        for text, word in self._words.items():
            if any(sound.startswith(begins) for sound in word.sounds):
                yield text


def words_in(text: str) -> list[str]:
    """Return the words of a text in small letters of one script a word; figures are none."""
    return _WORD.findall(plain_name(text))


def skeletons(word: Word) -> frozenset[str]:
    """Return the consonants of a word without voice and without the ending of a surname; none where they are few."""
    return frozenset(one for sound in word.sounds if len(one := _skeleton(sound)) > _LEAST_CONSONANTS)


def _skeleton(sound: str) -> str:
    plain = sound.lower()
    begin = "a" if plain[:1] in VOWELS else "-"
    return begin + _REPEATED.sub(r"\1", consonants(plain).rstrip("vf").translate(_VOICELESS))
