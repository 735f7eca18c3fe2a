"""Which pairs of names are worth comparing: those that share two coarse words, or a word and an initial."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, product

from investigator_desktop.analysis.identity.alignment import with_joined
from investigator_desktop.analysis.identity.names import ParsedName
from investigator_desktop.analysis.identity.words import Word, coarse_key
from investigator_desktop.domain.parties import PartyKind

WHOLE_BLOCK = 60
NEIGHBOURS = 20
_MOST_KEYS = 24
_SAME_BEGIN = {**dict.fromkeys("aeiouAIU", "a"), "g": "k", "v": "a", "h": "a"}

Pairs = Iterator[tuple[int, int]]


def candidate_pairs(names: Sequence[ParsedName]) -> set[tuple[int, int]]:
    """Return pairs of places, the smaller first, whose names share a key; growth is that of the blocks, not n²."""
    pairs: set[tuple[int, int]] = set()
    for block in _blocks(_pair_keys(name) for name in names).values():
        pairs.update(_by_father(block, names))
    pairs.update(_initial_pairs(names))
    return pairs


def pairs_within(block: Sequence[int]) -> Pairs:
    """Yield all pairs of a block, of a large one each with its next neighbours only."""
    if len(block) <= WHOLE_BLOCK:
        yield from combinations(block, 2)
        return
    for place, one in enumerate(block):
        yield from ((one, other) for other in block[place + 1 : place + 1 + NEIGHBOURS])


def _blocks(keys_by_name: Iterable[Iterable[str]], least: int = 2) -> dict[str, list[int]]:
    """Return the places of the names that have a key, of keys that at least so many have."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, keys in enumerate(keys_by_name):
        for key in set(islice(keys, _MOST_KEYS)):
            blocks[key].append(place)
    return {key: block for key, block in blocks.items() if len(block) >= least}


def _pair_keys(name: ParsedName) -> Iterator[str]:
    """Yield the keys of a name: each two of its words; all words of an organisation; the word of a single name."""
    if name.kind is PartyKind.ORGANISATION or len(name.words) == 1:
        for chosen in product(*(word.coarse for word in name.words)):
            yield "all:" + " ".join(sorted(chosen))
        if name.kind is PartyKind.ORGANISATION:
            return
    elif name.words:
        for chosen in product(*(sorted(word.coarse)[:2] for word in name.words)):
            yield "all:" + " ".join(sorted(chosen))
    yield from _two_words(name.words)
    if len(name.words) > 2:
        for joined in with_joined(name.words):
            yield from _two_words(joined)
    elif len(name.words) == 2 and name.patronymic is None:
        yield from (f"all:{coarse_key(one + other)}" for one, other in product(*_coarse(name.words)))


def _coarse(words: Sequence[Word]) -> list[list[str]]:
    return [sorted(word.coarse) for word in words]


def _two_words(words: Sequence[Word]) -> Iterator[str]:
    for one, other in combinations(words, 2):
        for pair in product(one.coarse, other.coarse):
            yield "two:" + " ".join(sorted(pair))


def _by_father(block: Sequence[int], names: Sequence[ParsedName]) -> Pairs:
    """Yield the pairs of a block but those whose patronymics share no consonants."""
    if len(block) <= NEIGHBOURS:
        yield from combinations(block, 2)
        return
    by_father: dict[str, list[int]] = defaultdict(list)
    for place in block:
        for key in _father_keys(names[place]):
            by_father[key].append(place)
    without = by_father.pop("", [])
    for members in by_father.values():
        yield from pairs_within(members)
        yield from _across(without, members)
    yield from pairs_within(without)


def _across(ones: Sequence[int], others: Sequence[int]) -> Pairs:
    """Yield all pairs of two lists, of long ones a part."""
    for one in ones[:NEIGHBOURS]:
        yield from ((min(one, other), max(one, other)) for other in others[:NEIGHBOURS])


def _father_keys(name: ParsedName) -> frozenset[str]:
    return frozenset({""}) if name.patronymic is None else name.patronymic.coarse


def _initial_pairs(names: Sequence[ParsedName]) -> Pairs:
    """Yield pairs of a name with initials and a name that has a word for one of them."""
    short = _blocks((_initial_keys(name) for name in names), least=1)
    long = _blocks_of_beginnings(names, short)
    for key, block in short.items():
        yield from pairs_within(block)
        yield from _across(block, long.get(key, []))


def _initial_keys(name: ParsedName) -> Iterator[str]:
    for word in name.words if name.initials and name.kind is PartyKind.PERSON else ():
        for coarse, begin in product(word.coarse, _begins(name.initials)):
            yield f"{coarse} {begin}"


def _blocks_of_beginnings(names: Sequence[ParsedName], wanted: dict[str, list[int]]) -> dict[str, list[int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        if name.initials or name.kind is not PartyKind.PERSON:
            continue
        for key in set(_beginning_keys(name.words)):
            if key in wanted:
                blocks[key].append(place)
    return blocks


def _beginning_keys(words: Sequence[Word]) -> Iterator[str]:
    for place, word in enumerate(words):
        others = [other for there, other in enumerate(words) if there != place]
        for coarse, begin in product(word.coarse, _begins(others)):
            yield f"{coarse} {begin}"


def _begins(words: Sequence[Word]) -> set[str]:
    return {_SAME_BEGIN.get(sound[:1], sound[:1]) for word in words for sound in word.sounds}
