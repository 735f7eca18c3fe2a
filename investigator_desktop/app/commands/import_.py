"""`import`: acquires files and imports what they hold."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.custody_options import (
    add_receipt_options,
    add_terms_options,
    stated_receipt,
    stated_terms,
)
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.mapping_files import read_mapping
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.app.password_files import add_password_option, read_passwords
from investigator_desktop.app.reading_documents import ReadingDocuments
from investigator_desktop.app.reading_summary import code_of, say_reading
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import UNLIMITED, EvidenceStanding
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.importing import ImportOutcome, import_files
from investigator_desktop.operations.layouts import layout_by_id
from investigator_desktop.operations.reading import find_files


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE-OR-FOLDER")
    parser.add_argument("--mapping", type=Path, metavar="M")
    parser.add_argument("--layout", metavar="ID")
    add_receipt_options(parser)
    add_terms_options(parser)
    add_password_option(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Import the files into the case and tell what became of each."""
    mapping = read_mapping(arguments.mapping)
    layout = None if arguments.layout is None else layout_by_id(arguments.layout)
    paths = find_files(arguments.paths)
    receipt, terms = stated_receipt(arguments), stated_terms(arguments, UNLIMITED)
    passwords = read_passwords(arguments.password_file)
    with opened_case(arguments.case, context) as case:
        outcome = import_files(
            case,
            paths,
            context.actor,
            context.progress,
            receipt,
            mapping,
            terms=terms,
            layout=layout,
            passwords=passwords,
        )
        standing = _standing(case)
    _say(outcome, context)
    for sentence in standing:
        context.say(sentence)
    if arguments.json:
        _write(outcome, context)
    return ExitCode.NEEDS_A_PERSON if outcome.left_out else code_of(outcome.readings)


def _say(outcome: ImportOutcome, context: Context) -> None:
    for checked in outcome.readings:
        say_reading(checked, context)
    for known in outcome.already_known:
        sentence = message("Import", "{file} is already in the case as {label}; it was not imported again.")
        context.say(sentence.format(file=isolate(known.file_name), label=known.label))
    for item in outcome.held:
        sentence = message("Import", "{file} is in the case as {label}: held, not read.")
        context.say(sentence.format(file=isolate(item.file_name), label=item.label))
    for record in outcome.left_out:
        context.say(_LEFT_OUT[record.standing].format(label=record.label))
    context.say(message("Import", "%n files were imported.").counted(len(outcome.run_ids)))


def _standing(case: CaseFile) -> tuple[Message, ...]:
    """Return how many entries of the case are repeated and how many items were not read, where there are any."""
    repeated = message(
        "Import", "In the case, %n entries are repeated in a second statement and counted once."
    )
    held = message("Import", "In the case, %n items of evidence are held, not read.")
    counted = (
        repeated.counted(case.entry_ids(EntryQuery(is_repeated=True)).len()),
        held.counted(len(held_not_read(case))),
    )
    return tuple(sentence for sentence in counted if sentence.count)


_LEFT_OUT = {
    EvidenceStanding.WITHDRAWN: message(
        "Import", "A file is in the case as {label}, which was withdrawn; it was not imported again."
    ),
    EvidenceStanding.QUARANTINED: message(
        "Import", "A file is in the case as {label}, which is in quarantine; it was not imported again."
    ),
    EvidenceStanding.DESTROYED: message(
        "Import", "A file has the content of {label}, which was destroyed by order; it was not taken again."
    ),
}


def _write(outcome: ImportOutcome, context: Context) -> None:
    document = ReadingDocuments(context.catalogue).document(outcome.readings)
    if isinstance(document, dict):
        document["runs"] = list(outcome.run_ids)
        document["already_known"] = [item.sha256 for item in outcome.already_known]
        document["held"] = [{"label": item.label, "sha256": item.sha256} for item in outcome.held]
        document["left_out"] = [
            {"label": record.label, "standing": record.standing.value} for record in outcome.left_out
        ]
    write_document(document, context.out)


IMPORT = Command(
    "import", message("Command line", "Acquires and imports files or whole folders."), add_arguments, run
)
