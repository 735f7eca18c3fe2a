"""`backup`: writes a whole copy of a case under its own passphrase."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.backups import save_copy


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("out", type=Path, metavar="OUT")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the copy and say where it is."""
    with opened_case(arguments.case, context, read_only=True) as case:
        save_copy(case, arguments.out)
    context.say(message("Backups", "A whole copy of the case is in {file}.").format(file=arguments.out))
    return ExitCode.DONE


BACKUP = Command(
    "backup",
    message("Command line", "Writes a whole copy of a case under its own passphrase."),
    add_arguments,
    run,
)
