"""Which word of one name stands for which of the other, whatever their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

from investigator_desktop.analysis.identity.word_matching import WordMatch, matched
from investigator_desktop.analysis.identity.words import Word, word_of

_MOST_TRIED = 5


@dataclass(frozen=True, slots=True)
class Alignment:
    """Places of the words that agree, as pairs of the first and the second name, with how each agrees."""

    places: tuple[tuple[int, int], ...]
    matches: tuple[WordMatch, ...]

    @property
    def points(self) -> int:
        """Return what all doubts cost."""
        return sum(match.points for match in self.matches)

    @property
    def rank(self) -> tuple[int, int]:
        """Return by what alignments are compared: most words first, then fewest doubts."""
        return len(self.places), self.points

    @property
    def is_reordered(self) -> bool:
        """Tell whether the words stand in another order."""
        seconds = [second for _, second in self.places]
        return seconds != sorted(seconds)


def aligned(first: Sequence[Word], second: Sequence[Word]) -> Alignment:
    """Return the alignment with the most words, among these the one with the fewest doubts."""
    table = {
        (row, column): found
        for row, one in enumerate(first)
        for column, other in enumerate(second)
        if (found := matched(one, other)) is not None
    }
    if not table:
        return Alignment((), ())
    rows = sorted({row for row, _ in table})
    columns = sorted({column for _, column in table})
    if len(rows) > _MOST_TRIED or len(columns) > _MOST_TRIED:
        return _greedy(table)
    return _best(table, rows, columns)


def _best(table: dict[tuple[int, int], WordMatch], rows: list[int], columns: list[int]) -> Alignment:
    is_turned = len(rows) > len(columns)
    fewer, more = (columns, rows) if is_turned else (rows, columns)
    tried = (
        tuple(
            (there, here) if is_turned else (here, there) for here, there in zip(fewer, chosen, strict=True)
        )
        for chosen in permutations(more, len(fewer))
    )
    return max((_alignment(table, pairs) for pairs in tried), key=lambda one: one.rank)


def _alignment(table: dict[tuple[int, int], WordMatch], pairs: Sequence[tuple[int, int]]) -> Alignment:
    known = sorted(pair for pair in pairs if pair in table)
    return Alignment(tuple(known), tuple(table[pair] for pair in known))


def _greedy(table: dict[tuple[int, int], WordMatch]) -> Alignment:
    chosen: list[tuple[int, int]] = []
    for pair in sorted(table, key=lambda one: (-table[one].points, one)):
        if all(pair[0] != one[0] and pair[1] != one[1] for one in chosen):
            chosen.append(pair)
    return _alignment(table, chosen)


def with_joined(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Return a name with each two neighbours of one script written together: `محمد علی` as `محمدعلی`."""
    return [
        (*words[:place], word_of(words[place].text + words[place + 1].text), *words[place + 2 :])
        for place in range(len(words) - 1)
        if words[place].script is words[place + 1].script
    ]
