"""`decide`: says something of entries beside what their source says."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.entry_filters import add_choice_arguments, chosen_entries
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.decisions import decide, keys_of


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--kind", required=True, choices=[kind.value for kind in DecisionKind])
    parser.add_argument("--field", default="", metavar="F")
    parser.add_argument("--value", default="", metavar="V")
    parser.add_argument("--reason", default="", metavar="R")
    add_choice_arguments(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Decide the same of all chosen entries, as one step."""
    with opened_case(arguments.case, context) as case:
        keys = keys_of(case, chosen_entries(arguments, case))
        decide(
            case,
            keys,
            DecisionKind(arguments.kind),
            context.actor,
            field=arguments.field,
            value=arguments.value,
            reason=arguments.reason,
        )
    context.say(message("Decisions", "The decision now stands beside %n entries.").counted(len(keys)))
    return ExitCode.DONE


DECIDE = Command(
    "decide",
    message(
        "Command line",
        "Corrects, excludes, tags or annotates entries, or assigns a party; nothing of them changes.",
    ),
    add_arguments,
    run,
)
