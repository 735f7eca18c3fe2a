"""`recovery-sheet`: writes the words that open an encrypted case without its passphrase, to be printed and sealed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.foundation.catalogue import LANGUAGES, message
from investigator_desktop.operations.receipts import write_recovery_sheet

_SHEET_ADVICE = message(
    "Recovery",
    "Print it, seal it, keep it apart from this computer, and delete the file: whoever reads it can open the case.",
)
_SHARES_ADVICE = message(
    "Recovery",
    "Print them, give them to different persons, and delete the files: any two of the three open the case.",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    parser.add_argument("--shares", action="store_true")
    parser.add_argument("--language", choices=LANGUAGES, help="en, ru, kk, fa_AF")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the sheet, or three of which two are needed, and say what to do with them."""
    language = arguments.language or context.catalogue.language
    with opened_case(arguments.case, context) as case:
        sheets = write_recovery_sheet(case, arguments.out, language, arguments.shares, context.actor)
    for sheet in sheets:
        context.say(message("Recovery", "A recovery sheet is in {file}.").format(file=sheet.path))
    context.say(_SHARES_ADVICE if arguments.shares else _SHEET_ADVICE)
    if arguments.json:
        write_document({"files": [str(sheet.path) for sheet in sheets], "language": language}, context.out)
    return ExitCode.DONE


RECOVERY_SHEET = Command(
    "recovery-sheet",
    message(
        "Command line",
        "Writes the words that open an encrypted case without its passphrase; with --shares three sheets of which two "
        "are needed.",
    ),
    add_arguments,
    run,
)
