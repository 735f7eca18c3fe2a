"""`layouts`: lists known layouts, makes one of a mapping, and hands them from agency to agency in signed files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.mapping_files import read_mapping
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.known_layouts.presets_text import BankMarks, preset_document
from investigator_desktop.operations.layout_exchange import export_layouts, import_layouts
from investigator_desktop.operations.layouts import (
    KnownLayout,
    LayoutIncomplete,
    known_layouts,
    preset_from,
    remove_layout,
    save_layout,
)
from investigator_desktop.operations.reading import read_file


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|add|export|import|remove")
    listing = actions.add_parser("list", help="", allow_abbrev=False)
    add_json_option(listing)
    listing.set_defaults(act=_list)
    export = actions.add_parser("export", help="", allow_abbrev=False)
    export.add_argument("ids", nargs="+", metavar="ID")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.set_defaults(act=_export)
    taking = actions.add_parser("import", help="", allow_abbrev=False)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--key", metavar="FINGERPRINT")
    taking.set_defaults(act=_import)
    removal = actions.add_parser("remove", help="", allow_abbrev=False)
    removal.add_argument("id", metavar="ID")
    removal.set_defaults(act=_remove)
    _declare_add(actions.add_parser("add", help="", allow_abbrev=False))


def _declare_add(adding: ArgumentParser) -> None:
    adding.add_argument("file", type=Path, metavar="FILE")
    adding.add_argument("--id", required=True, metavar="ID")
    adding.add_argument("--bank", default="", metavar="NAME")
    adding.add_argument("--mapping", type=Path, metavar="M")
    adding.add_argument("--in-sheet", metavar="SHEET")
    for option, word in (
        ("--name", "NAME"),
        ("--bic", "BIC"),
        ("--iban-bank", "KZ000"),
        ("--word", "WORD"),
        ("--sheet", "SHEET"),
    ):
        adding.add_argument(option, action="append", default=[], metavar=word)
    adding.set_defaults(act=_add)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the second word asks for."""
    code: ExitCode = arguments.act(arguments, context)
    return code


def _list(arguments: Namespace, context: Context) -> ExitCode:
    known = known_layouts()
    if arguments.json:
        write_document({"layouts": [_document(one) for one in known]}, context.out)
        return ExitCode.DONE
    for one in known:
        preset = one.preset
        cells = (preset.id, str(preset.revision), one.origin.value, preset.bank, ", ".join(preset.names))
        context.write_row(*cells)
    return ExitCode.DONE


def _document(known: KnownLayout) -> Json:
    provenance = known.provenance
    document: dict[str, Json] = {
        "origin": known.origin.value,
        "signer": None if provenance is None else provenance.signer,
        "signed_at": None if provenance is None else provenance.signed_at,
        "imported_at": None if provenance is None else provenance.imported_at,
    }
    return {**preset_document(known.preset), **document}


def _export(arguments: Namespace, context: Context) -> ExitCode:
    fingerprint = export_layouts(arguments.ids, arguments.out)
    sentence = message("Layouts", "{file} was written. It is signed with the key {fingerprint}.")
    context.say(sentence.format(file=isolate(arguments.out.name), fingerprint=fingerprint))
    return ExitCode.DONE


def _import(arguments: Namespace, context: Context) -> ExitCode:
    for known in import_layouts(arguments.file, arguments.key):
        signer = "" if known.provenance is None else known.provenance.signer
        sentence = message(
            "Layouts", "The layout {id} was imported. It is signed with the key {fingerprint}."
        )
        context.say(sentence.format(id=isolate(known.preset.id), fingerprint=signer))
    return ExitCode.DONE


def _remove(arguments: Namespace, context: Context) -> ExitCode:
    remove_layout(arguments.id)
    context.say(message("Layouts", "The layout {id} was removed.").format(id=isolate(arguments.id)))
    return ExitCode.DONE


def _add(arguments: Namespace, context: Context) -> ExitCode:
    """Make a layout of how a file is read under a mapping, and keep it."""
    mapping = read_mapping(arguments.mapping)
    reading = read_file(arguments.file, mapping, context.progress).reading
    if reading.status is ReadStatus.ERROR and reading.sentence is not None:
        context.say(reading.sentence)
        return ExitCode.REFUSED
    sheet = arguments.in_sheet or next((layout.sheet for layout in reading.layouts), None)
    if not reading.layouts:
        raise LayoutIncomplete(reading.file_name)
    marks = BankMarks(
        tuple(arguments.bic), tuple(arguments.iban_bank), tuple(arguments.word), tuple(arguments.sheet)
    )
    preset = preset_from(reading, sheet, mapping, arguments.id, arguments.bank, marks, arguments.name)
    known = save_layout(preset)
    sentence = message("Layouts", "The layout {id} was saved, revision {revision}: %n columns.").counted(
        len(known.preset.columns)
    )
    context.say(sentence.format(id=isolate(known.preset.id), revision=known.preset.revision))
    return ExitCode.DONE


LAYOUTS = Command(
    "layouts",
    message("Command line", "Lists layouts, makes one of a mapping, and exchanges them in signed files."),
    add_arguments,
    run,
)
