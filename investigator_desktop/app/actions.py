"""Commands that do one of several things with what a case keeps: `CASE [ACTION] [N]`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile

Action = Callable[[CaseFile, Namespace, Context], None]
LIST = frozenset({"list"})


def add_action_arguments(
    parser: ArgumentParser, actions: Mapping[str, Action], default: str = "list", *, has_number: bool = True
) -> None:
    """Declare the case, the action, and the number of what it is done with."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(actions), default=default)
    if has_number:
        parser.add_argument("number", nargs="?", type=int, metavar="N")


def run_action(
    actions: Mapping[str, Action], arguments: Namespace, context: Context, reading: frozenset[str] = LIST
) -> ExitCode:
    """Do what the action says; each change is one step, and those in `reading` open the case for reading only."""
    with opened_case(arguments.case, context, read_only=arguments.action in reading) as case:
        actions[arguments.action](case, arguments, context)
    return ExitCode.DONE
