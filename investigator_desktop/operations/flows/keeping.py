"""Keeping what was asked of flows and what the answer was, as one step that can be undone."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.flows import FlowQuery, PathsFound, PatternsFound, SearchQuery
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.analysis_keeping import keep_run
from investigator_desktop.operations.flows.documents import (
    Plain,
    paths_document,
    patterns_document,
    query_document,
    table_document,
)
from investigator_desktop.operations.flows.totals import flow_totals


def keep_flows(
    case: CaseFile, title: str, query: FlowQuery, actor: Actor, rates: str = "", clock: Clock = system_clock
) -> CaseChanges:
    """Sum the flows of a question and keep it with its answer; raise `UnknownRates`."""
    document = table_document(flow_totals(case, query, rates))
    parameters = {"query": query_document(query), "rates": document["rates"]}
    return keep_run(case, AnalysisKind.FLOWS, title, parameters, document, actor, clock=clock)


def keep_paths(
    case: CaseFile,
    title: str,
    query: SearchQuery,
    found: PathsFound | PatternsFound,
    actor: Actor,
    *,
    ends: tuple[str, ...] = (),
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep what a search found, with what was asked: ways between `ends`, cycles or patterns."""
    shown = paths_document(found) if isinstance(found, PathsFound) else patterns_document(found)
    named: list[Plain] = list(ends)
    parameters = {"query": query_document(query), "ends": named}
    return keep_run(case, AnalysisKind.PATHS, title, parameters, shown, actor, clock=clock)
