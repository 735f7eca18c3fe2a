"""Names that are hidden while others watch: each with what stands in its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

_SHORTEST_PART = 3
_LEAST_STEM = 3  # of a word that is also known by its endings
_LEAST_INSIDE = 6  # letters of a name that are found within a longer word too
_TEXTS_KEPT = 20_000
_MARKS = "\u0300-\u036f\u0640\u064b-\u065f\u0670\u200c\u200d\u00ad"
_TOKEN = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*|\d{{6,}}")
_BETWEEN = re.compile(r"[\s,.\-·_]{0,3}")  # what may stand between two words of one name
_VOWELS = "аеиоуыэюяь"
# after folding, so that short i is i
_ENDINGS = frozenset(
    (
        "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "ои", "еи", "ою", "ею", "ом", "ем", "ым", "им", "ых", "их",
        "ого", "его", "ому", "ему", "ам", "ям", "ами", "ями", "ах", "ях", "ын", "дын", "нын", "тын", "га", "ге",
        "ка", "ке", "на", "не", "ды", "ди", "ты", "ти", "ны", "ни", "мен", "пен",
    )
)  # fmt: skip
# words of many names that name nobody
_GLUE = frozenset(
    (
        "кызы", "кизи", "оглы", "угли", "улы", "уулу", "kyzy", "qyzy", "qizi", "kizi", "oglu", "ogly", "ogli", "uly",
        "uulu", "ibn", "bin", "bint", "binti", "van", "von", "der", "الله", "عبد", "بنت",
    )
)  # fmt: skip
_SAME_LETTERS = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "қ": "к", "ғ": "г", "ұ": "у", "ү": "у", "ә": "а", "ө": "о", "ң": "н",
        "і": "и", "һ": "х", "ı": "i",
    }
)  # fmt: skip
_MARK_PATTERN = re.compile(f"[{_MARKS}]")


def folded_word(word: str) -> str:
    """Return a word without case, marks and variants of one letter, as hidden names are compared."""
    plain = _MARK_PATTERN.sub("", unicodedata.normalize("NFKD", word.casefold()))
    return plain.translate(_SAME_LETTERS)


@dataclass(frozen=True)
class NameMask:
    """Replaces names by their pseudonyms; `names` are pairs of a name as written somewhere and what to show instead.

    Every part of a name of three letters or more is replaced too: in any case of letters, with the endings of
    inflected languages, and long parts inside longer words. Parts of one name side by side become one pseudonym. A
    number of six digits or more may stand among the names.
    """

    names: tuple[tuple[str, str], ...] = field(default=())

    def applied(self, text: str) -> str:
        """Return a text without the protected names."""
        if not self._owners or not text:
            return text
        known = self._kept.get(text)
        if known is None:
            if len(self._kept) >= _TEXTS_KEPT:
                self._kept.clear()
            known = self._kept[text] = self._replaced(text)
        return known

    @cached_property
    def _kept(self) -> dict[str, str]:
        return {}

    @cached_property
    def _owners(self) -> dict[str, frozenset[str]]:
        """Return the pseudonyms of all whose name has a part, by the folded part."""
        owners: dict[str, set[str]] = {}
        for name, pseudonym in self.names:
            for part in _telling_parts(name):
                owners.setdefault(part, set()).add(pseudonym)
        return {part: frozenset(shown) for part, shown in owners.items()}

    @cached_property
    def _stems(self) -> dict[str, frozenset[str]]:
        stems: dict[str, frozenset[str]] = {}
        for part, shown in self._owners.items():
            stem = part.rstrip(_VOWELS)
            if len(stem) >= _LEAST_STEM:
                stems[stem] = stems.get(stem, frozenset()) | shown
        return stems

    @cached_property
    def _short(self) -> frozenset[str]:
        """Return the parts that are hidden beside another part of a name alone."""
        parts = (folded_word(found) for name, _ in self.names for found in _TOKEN.findall(name))
        return frozenset(part for part in parts if part not in self._owners)

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {}

    def _named(self, word: str) -> frozenset[str]:
        """Return the pseudonyms of those whom a word may name."""
        if word not in self._words:
            if len(self._words) >= _TEXTS_KEPT:
                self._words.clear()
            self._words[word] = self._looked_up(folded_word(word))
        return self._words[word]

    def _looked_up(self, word: str) -> frozenset[str]:
        if word in self._owners:
            return self._owners[word]
        for length in range(len(word), _LEAST_STEM - 1, -1):
            if word[:length] in self._stems and (length == len(word) or word[length:] in _ENDINGS):
                return self._stems[word[:length]]
        inside = [part for part in self._owners if len(part) >= _LEAST_INSIDE and part in word]
        return self._owners[max(inside, key=len)] if inside else frozenset()

    def _replaced(self, text: str) -> str:
        parts, end = [], 0
        for start, stop, shown in self._runs(text):
            parts += [text[end:start], shown]
            end = stop
        return "".join((*parts, text[end:]))

    def _runs(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where names stand, words of one name together, each with its pseudonym."""
        start = stop = -1
        shared: frozenset[str] = frozenset()
        for found, named in self._hits(text):
            is_next = start >= 0 and _BETWEEN.fullmatch(text, stop, found.start()) is not None
            if is_next and (shared & named):
                stop, shared = found.end(), shared & named
                continue
            if start >= 0:
                yield start, stop, min(shared)
            start, stop, shared = found.start(), found.end(), named
        if start >= 0:
            yield start, stop, min(shared)

    def _hits(self, text: str) -> Iterator[tuple[re.Match[str], frozenset[str]]]:
        """Yield the words that name somebody; initials and short words of the name count beside one that does."""
        words = list(_TOKEN.finditer(text))
        named = [self._named(word.group()) for word in words]
        for back in (False, True):
            order = list(pairwise(range(len(words))))
            for first, second in reversed(order) if back else order:
                known, open_ = (second, first) if back else (first, second)
                if named[known] and not named[open_] and self._belongs(text, words, first, second, open_):
                    named[open_] = named[known]
        return ((word, shown) for word, shown in zip(words, named, strict=True) if shown)

    def _belongs(self, text: str, words: list[re.Match[str]], first: int, second: int, open_: int) -> bool:
        """Tell whether a word beside a name is an initial or a short word of it."""
        if _BETWEEN.fullmatch(text, words[first].end(), words[second].start()) is None:
            return False
        word, after = words[open_], text[words[open_].end() : words[open_].end() + 1]
        return (len(word.group()) == 1 and after == ".") or folded_word(word.group()) in self._short


def _telling_parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name by which it is known alone: all of them where every one is short."""
    parts = tuple(folded_word(found) for found in _TOKEN.findall(name))
    telling = tuple(part for part in parts if len(part) >= _SHORTEST_PART and part not in _GLUE)
    return telling or parts


@dataclass(frozen=True, slots=True)
class ProtectedName:
    """A name that is hidden on screen while others watch: `number` is drawn when it is protected and stays.

    `pseudonym` is what stands in its place where it has one of its own, as persons of the schedule of losses have;
    `record_id` is None for these, since they are protected by standing there.
    """

    number: int
    name: str
    pseudonym: str = ""
    record_id: int | None = None
