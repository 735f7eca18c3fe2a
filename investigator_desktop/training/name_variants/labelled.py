"""The labelled set of one seed: recorded names with their bearers, each bearer at least once in full."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from investigator_desktop.training.dice import Dice
from investigator_desktop.training.name_variants.people import (
    Bearer,
    make_firm,
    make_persian,
    make_person,
    near_to,
)
from investigator_desktop.training.name_variants.romanising import RUSSIAN_KEYBOARD
from investigator_desktop.training.name_variants.spelling import (
    Change,
    Spelling,
    full_spelling,
    other_spelling,
)

_MAKERS: tuple[tuple[Callable[[Dice], Bearer], int], ...] = (
    (make_person, 60),
    (make_persian, 45),
    (make_firm, 20),
)
_SPELLINGS = 3
_NEAR_PERCENT = 60


@dataclass(frozen=True, slots=True)
class LabelledName:
    """A recorded name, the changes that gave it, and the numbers of its bearers: several where it fits several."""

    text: str
    changes: frozenset[Change]
    bearers: frozenset[int]


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Recorded names of one seed; each text stands once."""

    names: tuple[LabelledName, ...]

    def true_pairs(self) -> set[tuple[int, int]]:
        """Return the places of names that have a bearer in common, the smaller first."""
        by_bearer: dict[int, list[int]] = defaultdict(list)
        for place, name in enumerate(self.names):
            for bearer in name.bearers:
                by_bearer[bearer].append(place)
        return {pair for places in by_bearer.values() for pair in combinations(places, 2)}


def labelled_set(seed: int) -> LabelledSet:
    """Return the labelled set of a seed: persons and firms, near ones beside most of them."""
    bearers = _bearers(Dice(seed, "name variants"))
    found: dict[str, tuple[set[Change], set[int]]] = {}
    for number, bearer in enumerate(bearers):
        for spelling in _spellings(bearer, Dice(seed, f"spellings of {number}")):
            changes, owners = found.setdefault(spelling.text, (set(), set()))
            changes.add(spelling.change)
            owners.add(number)
    return LabelledSet(
        tuple(
            LabelledName(text, frozenset(changes), frozenset(owners))
            for text, (changes, owners) in found.items()
        )
    )


def _bearers(dice: Dice) -> list[Bearer]:
    """Return different persons and firms: no two have names that a Russian keyboard writes alike."""
    bearers: dict[str, Bearer] = {}
    for make, count in _MAKERS:
        for _ in range(count):
            bearer = make(dice)
            others = [near_to(bearer, dice)] if dice.happens(_NEAR_PERCENT) else []
            for one in (bearer, *others):
                bearers.setdefault(full_spelling(one).text.translate(RUSSIAN_KEYBOARD), one)
    return list(bearers.values())


def _spellings(bearer: Bearer, dice: Dice) -> list[Spelling]:
    return [full_spelling(bearer), *(other_spelling(bearer, dice) for _ in range(_SPELLINGS))]
