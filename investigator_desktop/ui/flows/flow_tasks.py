"""What the page of flows asks of a case; each runs off the window's thread and returns plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.flows import (
    CycleQuery,
    FlowBy,
    FlowEdge,
    FlowQuery,
    Hop,
    NodeBalance,
    PathQuery,
    PathsFound,
    PatternKind,
    PatternQuery,
    PatternsFound,
)
from investigator_desktop.domain.rates import SealedRates
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.actor import Actor
    from investigator_desktop.operations.flows.totals import FlowTable

_MOST_NODES = 5_000


@dataclass(frozen=True, slots=True)
class FlowsShown:
    """Totals of a question, with what can be chosen: currencies of the case and sealed tables of rates."""

    table: FlowTable
    currencies: tuple[str, ...]
    rates: tuple[SealedRates, ...]
    movement_count: int


@dataclass(frozen=True, slots=True)
class EdgeShown:
    """The movements under one row of the totals."""

    edge: FlowEdge
    hops: tuple[Hop, ...]


@dataclass(frozen=True, slots=True)
class NodeChoice:
    """A node that can be chosen, with its name; how many movements have it decides its place."""

    node: str
    name: str


@dataclass(frozen=True, slots=True)
class WrittenFlows:
    """Which file was written, how many rows it has, and what it leaves out."""

    path: Path
    count: int
    left_out: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class RatesAsked:
    """A file of rates to seal, with what it does not say itself."""

    path: Path
    name: str
    source: str
    base: str
    age_days: int


def totals_of(case: CaseFile, query: FlowQuery, rates: str, _progress: Progress) -> FlowsShown:
    """Return the totals of a question; a table of rates that is not sealed any more converts nothing."""
    from investigator_desktop.operations.flows.movements import case_movements
    from investigator_desktop.operations.flows.rates import sealed_rates
    from investigator_desktop.operations.flows.totals import flow_totals

    moved = case_movements(case)
    currencies = tuple(sorted(code for code in moved["currency"].unique() if code))
    sealed = sealed_rates(case)
    name = rates if rates in {one.table.name for one in sealed} else ""
    return FlowsShown(flow_totals(case, query, name), currencies, sealed, moved.height)


def movements_of(case: CaseFile, query: FlowQuery, edge: FlowEdge, _progress: Progress) -> EdgeShown:
    """Return the movements under one row of totals."""
    from investigator_desktop.operations.flows.totals import edge_hops

    return EdgeShown(edge, edge_hops(case, query, edge))


def balance_of(case: CaseFile, node: str, by: FlowBy, _progress: Progress) -> NodeBalance:
    """Return what a node keeps."""
    from investigator_desktop.operations.flows.conservation import node_balance

    return node_balance(case, node, by)


def nodes_of(case: CaseFile, by: FlowBy, _progress: Progress) -> tuple[NodeChoice, ...]:
    """Return the nodes with the most movements."""
    from investigator_desktop.operations.flows.totals import known_nodes

    rows = known_nodes(case, by).head(_MOST_NODES).select("node", "name").iter_rows()
    return tuple(NodeChoice(node, name or "") for node, name in rows)


def ways_of(case: CaseFile, source: str, target: str, query: PathQuery, _progress: Progress) -> PathsFound:
    """Return the ways between two nodes."""
    from investigator_desktop.operations.flows.searching import find_paths

    return find_paths(case, source, target, query)


def cycles_of(case: CaseFile, query: CycleQuery, _progress: Progress) -> PathsFound:
    """Return the cycles."""
    from investigator_desktop.operations.flows.searching import find_cycles

    return find_cycles(case, query)


def patterns_of(case: CaseFile, kind: PatternKind, query: PatternQuery, _progress: Progress) -> PatternsFound:
    """Return the gatherings or scatterings."""
    from investigator_desktop.operations.flows.searching import find_patterns

    return find_patterns(case, kind, query)


def write_flows(
    case: CaseFile, query: FlowQuery, out: Path, rates: str, language: str, _progress: Progress
) -> WrittenFlows:
    """Write the totals that may leave the case."""
    from investigator_desktop.domain.entry_query import EntryQuery
    from investigator_desktop.operations.flows.exporting import export_flows
    from investigator_desktop.operations.releases import sentences, withheld

    count = export_flows(case, query, out, rates, language=language)
    return WrittenFlows(out, count, sentences(withheld(case, EntryQuery())))


def keep_totals(
    case: CaseFile, title: str, query: FlowQuery, rates: str, actor: Actor, _progress: Progress
) -> CaseChanges:
    """Keep question and answer in the case."""
    from investigator_desktop.operations.flows.keeping import keep_flows

    return keep_flows(case, title, query, actor, rates)


def seal(case: CaseFile, asked: RatesAsked, actor: Actor, _progress: Progress) -> CaseChanges:
    """Read a person's table of rates and seal it."""
    from investigator_desktop.operations.flows.rates import read_rates, seal_rates

    table = read_rates(
        asked.path, name=asked.name, source=asked.source, base=asked.base, age_days=asked.age_days
    )
    return seal_rates(case, table, actor)
