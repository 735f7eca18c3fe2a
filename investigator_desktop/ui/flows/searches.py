"""What a person can search for, as the questions of the analysis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from investigator_desktop.domain.flows import (
    CycleQuery,
    FlowBy,
    Hop,
    PathQuery,
    PathsFound,
    PatternKind,
    PatternQuery,
    PatternsFound,
    SearchQuery,
)
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.flows.flow_tasks import cycles_of, patterns_of, ways_of

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.actor import Actor
    from investigator_desktop.domain.case import CaseChanges


class SearchKind(StrEnum):
    """What is sought."""

    WAYS = "ways"
    CYCLES = "cycles"
    GATHERINGS = "gatherings"
    SCATTERINGS = "scatterings"


@dataclass(frozen=True, slots=True)
class Search:
    """A search as it was entered; `percent` is the least share that goes on, else how far amounts may differ."""

    kind: SearchKind
    by: FlowBy
    source: str
    target: str
    days: int
    hops: int
    percent: int
    least_in: int
    least_out: int

    @property
    def query(self) -> SearchQuery:
        """Return the question of the analysis."""
        window = timedelta(days=self.days)
        if self.kind is SearchKind.WAYS:
            return PathQuery(self.hops, window, self.percent, by=self.by)
        if self.kind is SearchKind.CYCLES:
            return CycleQuery(self.hops, window, self.percent, by=self.by)
        return PatternQuery(self.least_in, self.least_out, window, self.percent, by=self.by)

    @property
    def ends(self) -> tuple[str, ...]:
        """Return between whom ways are sought, else what is sought."""
        return (self.source, self.target) if self.kind is SearchKind.WAYS else (self.kind.value,)


def defaults_of(kind: SearchKind) -> tuple[int, int, int, int, int]:
    """Return the usual days, movements, per cent, payers and recipients of a kind."""
    if kind is SearchKind.WAYS:
        ways = PathQuery()
        return ways.window.days, ways.max_hops, ways.least_percent, 1, 1
    if kind is SearchKind.CYCLES:
        cycles = CycleQuery()
        return cycles.window.days, cycles.max_hops, cycles.percent, 1, 1
    usual = PatternQuery()
    return usual.window.days, 1, usual.percent, usual.least_in, usual.least_out


@dataclass(frozen=True, slots=True)
class Searched:
    """A search with what it found."""

    search: Search
    found: PathsFound | PatternsFound


@dataclass(frozen=True, slots=True)
class WaysToShow:
    """Movements of ways that were found, to stand before all others in the picture, and between what they go."""

    by: FlowBy
    hops: tuple[Hop, ...]


def searched(case: CaseFile, search: Search, progress: Progress) -> Searched:
    """Search a case."""
    query = search.query
    if isinstance(query, PathQuery):
        return Searched(search, ways_of(case, search.source, search.target, query, progress))
    if isinstance(query, CycleQuery):
        return Searched(search, cycles_of(case, query, progress))
    kinds = {
        SearchKind.GATHERINGS: PatternKind.GATHER_SCATTER,
        SearchKind.SCATTERINGS: PatternKind.SCATTER_GATHER,
    }
    return Searched(search, patterns_of(case, kinds[search.kind], query, progress))


def keep_search(case: CaseFile, done: Searched, title: str, actor: Actor, _progress: Progress) -> CaseChanges:
    """Keep a search with what it found."""
    from investigator_desktop.operations.flows.keeping import keep_paths

    return keep_paths(case, title, done.search.query, done.found, actor, ends=done.search.ends)
