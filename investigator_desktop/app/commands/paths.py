"""`paths`: the ways of money from one to another, cycles, and gatherings and scatterings."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.commands.flows import add_movement_filters
from investigator_desktop.app.context import Context, row_text
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.entry_filters import days_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flow_words import GRADE_NAMES
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
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.flows.documents import paths_document, patterns_document
from investigator_desktop.operations.flows.keeping import keep_paths
from investigator_desktop.operations.flows.searching import find_cycles, find_paths, find_patterns

Query = TypeVar("Query", PathQuery, CycleQuery, PatternQuery)
_PATTERNS = {"gatherings": PatternKind.GATHER_SCATTER, "scatterings": PatternKind.SCATTER_GATHER}
_NUMBERS = ("max_hops", "least_percent", "most_percent", "percent", "least_in", "least_out", "limit")


class EndsUnnamed(InvestigatorError):
    """Ways are asked for without both of their ends."""

    def __init__(self) -> None:
        """Say what is needed."""
        told = message("Command line", "Say from whom to whom, or one of cycles, gatherings and scatterings.")
        super().__init__(told)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("words", nargs="+", metavar="FROM TO|cycles|gatherings|scatterings")
    add_movement_filters(parser, FlowBy.ACCOUNT)
    parser.add_argument("--days", type=int, metavar="N")
    for name in _NUMBERS:
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, metavar="N")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Search, list what was found, and keep it where a title is given."""
    with opened_case(arguments.case, context, read_only=not arguments.keep) as case:
        query, found = _searched(case, arguments)
        if arguments.keep:
            keep_paths(case, arguments.keep, query, found, context.actor, ends=tuple(arguments.words))
    if arguments.json:
        document = paths_document(found) if isinstance(found, PathsFound) else patterns_document(found)
        write_document(document, context.out)
    else:
        _list(found, context)
    return ExitCode.DONE


def _searched(case: CaseFile, arguments: Namespace) -> tuple[SearchQuery, PathsFound | PatternsFound]:
    words: Sequence[str] = arguments.words
    if len(words) == 2:
        ways = _with_options(PathQuery(), arguments)
        return ways, find_paths(case, words[0], words[1], ways)
    if list(words) == ["cycles"]:
        cycles = _with_options(CycleQuery(), arguments)
        return cycles, find_cycles(case, cycles)
    if len(words) == 1 and words[0] in _PATTERNS:
        patterns = _with_options(PatternQuery(), arguments)
        return patterns, find_patterns(case, _PATTERNS[words[0]], patterns)
    raise EndsUnnamed


def _with_options(query: Query, arguments: Namespace) -> Query:
    """Return a question with what was said in the place of its defaults."""
    from_on, to_on = days_of(arguments.from_on, arguments.to_on)
    common = replace(
        query,
        by=FlowBy(arguments.by),
        currency=arguments.currency.upper(),
        grades=tuple(MovementGrade(name) for name in arguments.grade),
        from_on=from_on,
        to_on=to_on,
    )
    if arguments.days is not None:
        common = replace(common, window=timedelta(days=arguments.days))
    said = {name: getattr(arguments, name) for name in _NUMBERS if getattr(arguments, name) is not None}
    return replace(common, **{name: value for name, value in said.items() if hasattr(query, name)})


def _list(found: PathsFound | PatternsFound, context: Context) -> None:
    """Write each answer as lines of its movements, an empty line after it."""
    answers = found.paths if isinstance(found, PathsFound) else found.patterns
    for answer in answers:
        for hop in answer.hops:
            context.out.write(_line(hop, context) + "\n")
        context.out.write("\n")
    if not answers:
        context.say(message("Flows", "Nothing of the kind was found."))
    if found.has_more:
        context.say(message("Flows", "The search stopped at its bound: more may exist."))


def _line(hop: Hop, context: Context) -> str:
    at = "" if hop.at is None else hop.at.isoformat(" ") if hop.has_time else hop.at.date().isoformat()
    entries = ", ".join(str(number) for number in (*hop.debit_ids, *hop.credit_ids))
    cells = (
        at,
        hop.payer_name or hop.payer,
        hop.beneficiary_name or hop.beneficiary,
        f"{hop.amount} {hop.amount.currency}",
        context.catalogue.text(GRADE_NAMES[hop.grade]),
        entries,
    )
    return row_text(*cells)


PATHS = Command(
    "paths",
    message(
        "Command line", "Finds the ways of money from one to another, cycles, gatherings and scatterings."
    ),
    add_arguments,
    run,
)
