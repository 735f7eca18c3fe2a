"""`backups`: lists the automatic backups of a case."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.backups import Backup, backups_of


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the backups, the newest first; the case itself is not opened and may be gone."""
    found = backups_of(arguments.case)
    sentence = message("Backups", "{file}: ends with audit record {number}, %n bytes.")
    for backup in found:
        said = sentence.format(file=isolate(backup.path.name), number=backup.sequence)
        context.say(said.counted(backup.size))
    if not found:
        context.say(message("Backups", "There are no automatic backups of this case."))
    if arguments.json:
        write_document({"backups": [_document(backup) for backup in found]}, context.out)
    return ExitCode.DONE


def _document(backup: Backup) -> Json:
    return {
        "file": str(backup.path),
        "made_at": iso_utc(backup.made_at),
        "sequence": backup.sequence,
        "size": backup.size,
    }


BACKUPS = Command(
    "backups", message("Command line", "Lists the automatic backups of a case."), add_arguments, run
)
