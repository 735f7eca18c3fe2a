"""`agency-key`: makes the recovery key of an agency."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.policy import policy_path
from investigator_desktop.operations.agency import make_agency_key


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Make the key and say what goes where."""
    made = make_agency_key(arguments.out)
    shares = message(
        "Agency",
        "The private key is in three share files of {folder}, two of which are needed: give each to another person and "
        "remove the files from this computer.",
    )
    context.say(shares.format(folder=arguments.out))
    policy = message("Agency", "The lines of {file} belong into {policy} on every computer of the agency.")
    context.say(policy.format(file=made.policy_file.name, policy=policy_path()))
    return ExitCode.DONE


AGENCY_KEY = Command(
    "agency-key",
    message("Command line", "Makes the recovery key of an agency, in three shares."),
    add_arguments,
    run,
)
