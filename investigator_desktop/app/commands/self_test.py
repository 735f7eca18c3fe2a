"""`self-test`: what an installed program runs to prove that all its parts are there."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.self_test import CHECKS
from investigator_desktop.foundation.catalogue import message


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Run every check; the first that fails ends the run as the defect it is."""
    done: dict[str, int] = {}
    for check in CHECKS:
        done[check.name] = check.run(context)
        context.say(
            message("Self-test", "{check}: {count} in order.").format(
                check=check.title, count=done[check.name]
            )
        )
    if arguments.json:
        write_document({"checks": {**done}}, context.out)
    return ExitCode.DONE


SELF_TEST = Command(
    "self-test",
    message("Command line", "Proves that all parts of the program are there."),
    add_arguments,
    run,
)
