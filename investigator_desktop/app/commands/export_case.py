"""`export-case`: writes a whole copy of a case under a passphrase of its own, or under none."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.commands.passphrase import say_weakness
from investigator_desktop.app.context import Context, read_passphrase
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.keys import export_case, own_words, strength


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the copy and say whether it can be read by anybody."""
    given = arguments.new_passphrase_file
    passphrase = None if given is None else read_passphrase(given)
    with opened_case(arguments.case, context) as case:
        export_case(case, arguments.out, passphrase, context.actor)
        words = own_words(case.details)
    if passphrase is not None:
        say_weakness(strength(passphrase, words), context)
        sentence = message("Passphrase", "The case is exported to {file} under its own passphrase.")
    else:
        sentence = message(
            "Passphrase", "The case is exported to {file} without a passphrase; anybody can read it."
        )
    context.say(sentence.format(file=arguments.out))
    return ExitCode.DONE


EXPORT_CASE = Command(
    "export-case",
    message("Command line", "Writes a whole copy of a case under a passphrase of its own, or under none."),
    add_arguments,
    run,
)
