"""Identity: proposals over the labelled sets by pair of scripts, and over the names of the synthetic cases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.analysis.identity.proposing import propose
from investigator_desktop.domain.parties import RecordedParty, recorded_key
from investigator_desktop.operations.parties.measuring import measure_identity
from investigator_desktop.training.typologies.case import make_case
from investigator_desktop.training.typologies.truth import Recorded, recorded_names
from tests.benchmarks.analysis.counting import Count, total


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield the figures over all seeds."""
    by_scripts: dict[str, list[Count]] = defaultdict(list)
    wholes = []
    for seed in seeds:
        figures = measure_identity(seed)
        for name, one in figures.by_scripts.items():
            by_scripts[name].append(Count(one.found_count, one.found_count + one.false_count, one.true_count))
        whole = figures.total
        wholes.append(Count(whole.found_count, whole.found_count + whole.false_count, whole.true_count))
    yield f"labelled sets, names alone: {total(wholes).line}"
    for name in sorted(by_scripts):
        yield f"  {name}: {total(by_scripts[name]).line}"
    cases = [_of_case(seed, entries) for seed in seeds]
    yield f"synthetic cases, names with the numbers beside them: {total([one for one, _ in cases]).line}"
    yield f"  apart from these, shortened names (given name and initial): {total([one for _, one in cases]).line}"


def _of_case(seed: int, entries: int) -> tuple[Count, Count]:
    """Return the figures of pairs of recorded parties, and of those pairs of which one name is shortened."""
    persons: dict[str, set[str]] = defaultdict(set)
    recorded: dict[str, list[Recorded]] = defaultdict(list)
    for one in recorded_names(make_case(seed, entries)):
        key = recorded_key(one.name, one.identifier, one.account, one.phone)
        persons[key].add(one.person)
        recorded[key].append(one)
    parties = [_party(key, named) for key, named in recorded.items()]
    proposals = propose(parties)
    pairs = {frozenset((one.first, one.second)) for one in proposals}
    keys: dict[str, list[str]] = defaultdict(list)
    for key, owners in persons.items():
        for owner in owners:
            keys[owner].append(key)
    true = {frozenset(pair) for own in keys.values() for pair in combinations(own, 2)}
    short = {key for key, named in recorded.items() if not named[0].identifier}
    whole = {pair for pair in pairs if not pair & short}, {pair for pair in true if not pair & short}
    rest = pairs - whole[0], true - whole[1]
    return _count(*whole), _count(*rest)


def _count(found: set[frozenset[str]], true: set[frozenset[str]]) -> Count:
    return Count(len(found & true), len(found), len(true))


def _party(key: str, named: list[Recorded]) -> RecordedParty:
    name = named[0].name
    return RecordedParty(
        key,
        name,
        parsed(name).kind,
        tuple(dict.fromkeys(one.identifier for one in named if one.identifier)),
        tuple(dict.fromkeys(one.account for one in named if one.account)),
        tuple(dict.fromkeys(one.phone for one in named if one.phone)),
        mention_count=len(named),
    )
