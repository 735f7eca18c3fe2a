"""Phrases found in running text: whole words, any script, homoglyphs and punctuation seen through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.foundation.text import skeleton

_OPEN_END = "*"
_KEPT = {"+", "-"}


@lru_cache(maxsize=65536)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` in the form in which phrases are compared; apostrophes belong to their word."""
    key = skeleton(text).replace("'", "")
    if key in _KEPT:
        return (key,)
    return tuple("".join(ch if ch.isalnum() else " " for ch in key).split())


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found in a text: what it means, and the words `start` to `end` (excluded) that it covers."""

    meaning: str
    start: int
    end: int

    @property
    def length(self) -> int:
        """Return the number of words covered."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    is_open: bool
    meaning: str

    def fits(self, words: tuple[str, ...], start: int) -> bool:
        end = start + len(self.words)
        part = words[start:end]
        if part == self.words:
            return True
        return (
            self.is_open
            and len(part) == len(self.words)
            and part[:-1] == self.words[:-1]
            and part[-1].startswith(self.words[-1])
        )


class Vocabulary:
    """Phrases with their meanings; the longest phrase at a place wins, then the one that was given first."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a phrase (`*` at its end: the last word may go on) and its meaning."""
        self._by_word: dict[str, list[_Phrase]] = {}
        self._beginnings: dict[str, list[_Phrase]] = {}  # single words that may go on, by their first letter
        for text, meaning in phrases:
            words = words_of(text.removesuffix(_OPEN_END))
            if not words:
                continue
            phrase = _Phrase(words, text.endswith(_OPEN_END), meaning)
            is_beginning = phrase.is_open and len(words) == 1
            shelf, key = (self._beginnings, words[0][:1]) if is_beginning else (self._by_word, words[0])
            shelf.setdefault(key, []).append(phrase)
        for sharing in self._by_word.values():
            sharing.sort(key=lambda phrase: (-len(phrase.words), phrase.is_open))

    def at(self, words: tuple[str, ...], start: int) -> tuple[Found, ...]:
        """Return the phrases that begin at word `start`, the longest first."""
        word = words[start]
        candidates = (*self._by_word.get(word, ()), *self._beginnings.get(word[:1], ()))
        return tuple(
            Found(phrase.meaning, start, start + len(phrase.words))
            for phrase in candidates
            if phrase.fits(words, start)
        )

    def all_in(self, words: tuple[str, ...]) -> tuple[Found, ...]:
        """Return the phrases of a text from left to right, none inside another."""
        found: list[Found] = []
        start = 0
        while start < len(words):
            here = self.at(words, start)
            if here:
                found.append(here[0])
            start = here[0].end if here else start + 1
        return tuple(found)

    def whole(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the meanings of the phrases that are exactly the given words."""
        if not words:
            return ()
        meanings = [found.meaning for found in self.at(words, 0) if found.end == len(words)]
        return tuple(dict.fromkeys(meanings))

    def beginning(self, words: tuple[str, ...]) -> Found | None:
        """Return the longest phrase with which the words begin."""
        if not words:
            return None
        return next(iter(self.at(words, 0)), None)
