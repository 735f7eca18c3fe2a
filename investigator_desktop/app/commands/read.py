"""`read`: shows what an import would yield; writes nothing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.mapping_files import read_mapping
from investigator_desktop.app.password_files import add_password_option, read_passwords
from investigator_desktop.app.reading_documents import ReadingDocuments
from investigator_desktop.app.reading_summary import code_of, say_reading
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.layouts import layout_by_id
from investigator_desktop.operations.reading import find_files
from investigator_desktop.operations.readings import read_all


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--mapping", type=Path, metavar="M")
    parser.add_argument("--layout", metavar="ID")
    add_password_option(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Read the files and tell what they hold."""
    mapping = read_mapping(arguments.mapping)
    layout = None if arguments.layout is None else layout_by_id(arguments.layout)
    paths = find_files(arguments.files)
    passwords = read_passwords(arguments.password_file)
    readings = list(read_all(paths, context.progress, mapping, layout=layout, passwords=passwords))
    for checked in readings:
        say_reading(checked, context)
    if arguments.json:
        write_document(ReadingDocuments(context.catalogue).document(readings), context.out)
    return code_of(readings)


READ = Command(
    "read", message("Command line", "Shows what an import would yield; writes nothing."), add_arguments, run
)
