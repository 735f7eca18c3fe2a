"""Ways of money, cycles and patterns among the movements of a case."""

from __future__ import annotations

from investigator_desktop.analysis.flows import cycles, paths, patterns
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flows import (
    CycleQuery,
    PathQuery,
    PathsFound,
    PatternKind,
    PatternQuery,
    PatternsFound,
)
from investigator_desktop.operations.flows.movements import ended_movements
from investigator_desktop.operations.flows.nodes import require_node


def find_paths(case: CaseFile, source: str, target: str, query: PathQuery) -> PathsFound:
    """Return the ways from one node to another, the earliest arrival first; raise `UnknownNode` or `SeveralNodes`."""
    start, _ = require_node(case, source, query.by)
    end, _ = require_node(case, target, query.by)
    return paths.find_paths(ended_movements(case, query.by), start, end, query)


def find_cycles(case: CaseFile, query: CycleQuery) -> PathsFound:
    """Return the directed cycles of movements, by the time of their first movement."""
    return cycles.find_cycles(ended_movements(case, query.by), query)


def find_patterns(case: CaseFile, kind: PatternKind, query: PatternQuery) -> PatternsFound:
    """Return the gatherings or the scatterings, in the order of time."""
    search = {
        PatternKind.GATHER_SCATTER: patterns.find_gatherings,
        PatternKind.SCATTER_GATHER: patterns.find_scatterings,
    }[kind]
    return search(ended_movements(case, query.by), query)
