"""`receipt`: writes the acquisition receipt of evidence as a PDF."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import case_to_report
from investigator_desktop.foundation.catalogue import LANGUAGES, message
from investigator_desktop.operations.custody import evidence_by_label
from investigator_desktop.operations.receipts import write_receipt


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    parser.add_argument("--evidence", nargs="+", default=[], metavar="E1")
    parser.add_argument("--language", choices=LANGUAGES, help="en, ru, kk, fa_AF")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the receipt of the named items, or of all that count, and say where it is, with its hash."""
    language = arguments.language or context.catalogue.language
    with case_to_report(arguments.case, context) as case:
        ids = [evidence_by_label(case, label).id for label in arguments.evidence]
        written = write_receipt(case, ids, arguments.out, language, context.actor)
    sentence = message("Receipt", "The receipt of %n pages is in {file}; its SHA-256 is {hash}.").counted(
        written.page_count
    )
    context.say(sentence.format(file=written.path, hash=written.sha256))
    if arguments.json:
        document = {"file": str(written.path), "pages": written.page_count, "sha256": written.sha256}
        write_document({**document, "language": language}, context.out)
    return ExitCode.DONE


RECEIPT = Command(
    "receipt",
    message("Command line", "Writes the acquisition receipt of evidence, for two persons to sign, as a PDF."),
    add_arguments,
    run,
)
