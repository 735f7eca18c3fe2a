"""`import`: acquires files and imports what they hold."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.mapping_files import read_mapping
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.app.reading_documents import ReadingDocuments
from investigator_desktop.app.reading_summary import code_of, say_reading
from investigator_desktop.domain.custody import Receipt
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.importing import ImportOutcome, import_files
from investigator_desktop.operations.reading import find_files


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE-OR-FOLDER")
    parser.add_argument("--mapping", type=Path, metavar="M")
    parser.add_argument("--received-from", default="", metavar="T")
    parser.add_argument("--legal-basis", default="", metavar="T")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Import the files into the case and tell what became of each."""
    mapping = read_mapping(arguments.mapping)
    paths = find_files(arguments.paths)
    receipt = Receipt(arguments.received_from, arguments.legal_basis)
    with opened_case(arguments.case, context) as case:
        outcome = import_files(case, paths, context.actor, context.progress, receipt, mapping)
    for checked in outcome.readings:
        say_reading(checked, context)
    for known in outcome.already_known:
        sentence = message("Import", "{file} is already in the case as {label}; it was not imported again.")
        context.say(sentence.format(file=isolate(known.file_name), label=known.label))
    context.say(message("Import", "%n files were imported.").counted(len(outcome.run_ids)))
    if arguments.json:
        _write(outcome, context)
    return code_of(outcome.readings)


def _write(outcome: ImportOutcome, context: Context) -> None:
    document = ReadingDocuments(context.catalogue).document(outcome.readings)
    if isinstance(document, dict):
        document["runs"] = list(outcome.run_ids)
        document["already_known"] = [item.sha256 for item in outcome.already_known]
    write_document(document, context.out)


IMPORT = Command(
    "import", message("Command line", "Acquires and imports files or whole folders."), add_arguments, run
)
