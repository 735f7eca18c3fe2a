"""Words of titles as they were meant: one letter wrong, missing, too many or exchanged with its neighbour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.importers.words.lexicon import phrases
from investigator_desktop.importers.words.vocabulary import words_of

_SECTIONS = ("titles", "weak_titles", "sides", "attributes", "amounts", "directions")
_SHORTEST = 5  # letters of a word that may be meant; among shorter ones too many are neighbours


def _shortened(word: str) -> Iterator[str]:
    """Yield a word, and what is left of it without each of its letters: neighbours have one of these in common."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(len(word)))


def _by_shortened(words: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        for short in _shortened(word):
            found.setdefault(short, set()).add(word)
    return found


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of titles and the beginnings of those that may go on, and both by what is left without a letter."""

    words: frozenset[str]
    beginnings: frozenset[str]
    near_words: dict[str, set[str]]
    near_beginnings: dict[str, set[str]]


@lru_cache
def _known() -> _Known:
    words: set[str] = set()
    beginnings: set[str] = set()
    for phrase in (phrase for section in _SECTIONS for phrase in phrases(section)):
        parts = words_of(phrase.removesuffix("*"))
        words.update(parts)
        if phrase.endswith("*") and len(parts) == 1 and len(parts[0]) >= _SHORTEST:
            beginnings.add(parts[0])
    long = [word for word in words if len(word) >= _SHORTEST]
    return _Known(frozenset(words), frozenset(beginnings), _by_shortened(long), _by_shortened(beginnings))


def _is_one_step(one: str, other: str) -> bool:
    """Tell whether two different words are one slip of the keyboard apart."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    pairs = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    is_exchanged = len(b) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or is_exchanged


def _near(word: str, by_shortened: dict[str, set[str]]) -> set[str]:
    found = {known for short in _shortened(word) for known in by_shortened.get(short, ())}
    return {known for known in found if _is_one_step(word, known)}


@lru_cache(maxsize=16384)
def _meant(word: str) -> str:
    """Return the only known word that a word can have been meant to be; itself where it is known or none is near."""
    known = _known()
    starts = [word[:length] for length in sorted({len(one) for one in known.beginnings})]
    if len(word) < _SHORTEST - 1 or not word.isalpha() or word in known.words:
        return word
    if any(start in known.beginnings for start in starts):
        return word
    near = _near(word, known.near_words)
    if not near:
        longer = (
            (one, word[len(start) :]) for start in starts for one in _near(start, known.near_beginnings)
        )
        near = {one + rest for one, rest in longer if len(one) + len(rest) == len(word)}
    return near.pop() if len(near) == 1 else word


def meant_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a title with slips of the keyboard put right."""
    return tuple(_meant(word) for word in words)
