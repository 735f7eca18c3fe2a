"""`evidence-standing` and `evidence-destroy`: whether an item of evidence counts, and its end by order."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.custody import (
    destroy,
    evidence_id_by_label,
    quarantine,
    reinstate,
    withdraw,
)

_CHANGES = {"withdraw": withdraw, "quarantine": quarantine, "reinstate": reinstate}
_SAID = {
    "withdraw": message("Custody", "{label} no longer counts; it stays in view with the reason."),
    "quarantine": message("Custody", "{label} is in quarantine; it and all that came of it are hidden."),
    "reinstate": message("Custody", "{label} counts again."),
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("label", metavar="E1")
    changes = parser.add_mutually_exclusive_group(required=True)
    for word in _CHANGES:
        changes.add_argument(f"--{word}", dest="change", action="store_const", const=word)
    parser.add_argument("--reason", required=True, metavar="T")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Change whether the item counts; one step that can be undone."""
    with opened_case(arguments.case, context) as case:
        evidence_id = evidence_id_by_label(case, arguments.label)
        _CHANGES[arguments.change](case, evidence_id, arguments.reason, context.actor)
    context.say(_SAID[arguments.change].format(label=arguments.label.strip().upper()))
    return ExitCode.DONE


def add_destruction_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("label", metavar="E1")
    parser.add_argument("--authority", required=True, metavar="T")
    parser.add_argument("--order-number", required=True, metavar="N")
    parser.add_argument("--ordered-on", required=True, metavar="D")
    parser.add_argument("--reason", required=True, metavar="T")


def run_destruction(arguments: Namespace, context: Context) -> ExitCode:
    """Destroy the content of the item for good, in the case and in the automatic copies of it."""
    ordered_on = day_of(arguments.ordered_on)
    with opened_case(arguments.case, context) as case:
        changes = destroy(
            case,
            evidence_id_by_label(case, arguments.label),
            arguments.authority,
            arguments.order_number,
            ordered_on,
            arguments.reason,
            context.actor,
        )
    for sentence in changes.sentences:
        context.say(sentence)
    return ExitCode.NEEDS_A_PERSON if changes.left_over else ExitCode.DONE


EVIDENCE_STANDING = Command(
    "evidence-standing",
    message("Command line", "Withdraws, quarantines or reinstates an item of evidence, with a reason."),
    add_arguments,
    run,
)
EVIDENCE_DESTROY = Command(
    "evidence-destroy",
    message("Command line", "Destroys the content of an item of evidence by order; there is no undo."),
    add_destruction_arguments,
    run_destruction,
)
