"""How well names are brought together: precision and recall over the labelled set of a seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.analysis.identity.proposing import propose
from investigator_desktop.analysis.identity.words import script_of
from investigator_desktop.domain.parties import DEFAULT_THRESHOLD, RecordedParty, recorded_key
from investigator_desktop.training.name_variants.labelled import LabelledName, LabelledSet, labelled_set


@dataclass(frozen=True, slots=True)
class Figures:
    """Pairs of one sort: those of one party, those proposed rightly, those proposed of different parties."""

    true_count: int
    found_count: int
    false_count: int

    @property
    def recall_percent(self) -> int:
        """Return how many of a hundred pairs of one party were proposed, 100 where there are none."""
        return 100 * self.found_count // self.true_count if self.true_count else 100

    @property
    def precision_percent(self) -> int:
        """Return how many of a hundred proposals were right, 100 where there are none."""
        proposed = self.found_count + self.false_count
        return 100 * self.found_count // proposed if proposed else 100


@dataclass(frozen=True, slots=True)
class IdentityFigures:
    """The figures of a seed, by pair of scripts and by what the source did to the less complete name."""

    seed: int
    threshold: int
    name_count: int
    total: Figures
    by_scripts: dict[str, Figures]
    by_change: dict[str, Figures]
    false_pairs: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Tally:
    true: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)

    def figures(self) -> dict[str, Figures]:
        """Return the figures of each name of a sort."""
        names = sorted(self.true | self.false)
        return {name: Figures(self.true[name], self.found[name], self.false[name]) for name in names}


def measure_identity(seed: int, threshold: int = DEFAULT_THRESHOLD) -> IdentityFigures:
    """Propose over the labelled set of a seed, by names alone, and compare with the labels."""
    labelled = labelled_set(seed)
    proposed = _proposed(labelled, threshold)
    true = labelled.true_pairs()
    scripts, changes = _Tally(), _Tally()
    for pair in true | proposed:
        for tally, key in ((scripts, _scripts(labelled, pair)), (changes, _change(labelled, pair))):
            tally.true[key] += pair in true
            tally.found[key] += pair in true and pair in proposed
            tally.false[key] += pair not in true
    false = tuple(
        (labelled.names[one].text, labelled.names[other].text) for one, other in sorted(proposed - true)
    )
    return IdentityFigures(
        seed, threshold, len(labelled.names), Figures(len(true), len(true & proposed), len(false)),
        scripts.figures(), changes.figures(), false,
    )  # fmt: skip


def _proposed(labelled: LabelledSet, threshold: int) -> set[tuple[int, int]]:
    """Return the pairs of places that are proposed; texts that fold to one recorded party are one pair already."""
    places: dict[str, list[int]] = {}
    parties: dict[str, RecordedParty] = {}
    for place, name in enumerate(labelled.names):
        key = recorded_key(name.text)
        places.setdefault(key, []).append(place)
        parties[key] = RecordedParty(key, name.text, parsed(name.text).kind)
    proposals = propose(list(parties.values()), threshold)
    pairs = {_pair(one, other) for same in places.values() for one in same for other in same if one < other}
    for proposal in proposals:
        pairs |= {_pair(one, other) for one in places[proposal.first] for other in places[proposal.second]}
    return pairs


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def _scripts(labelled: LabelledSet, pair: Iterable[int]) -> str:
    return "-".join(sorted(script_of(labelled.names[place].text).value for place in pair))


def _change(labelled: LabelledSet, pair: tuple[int, int]) -> str:
    """Return what was done to the later name of a pair, since the first of each party is in full."""
    name: LabelledName = labelled.names[pair[1]]
    return min(name.changes).value
