"""`report`: writes the report of a case as a PDF."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import case_to_report
from investigator_desktop.foundation.catalogue import LANGUAGES, message
from investigator_desktop.operations.releases import Release
from investigator_desktop.operations.reporting import write_case_report


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    parser.add_argument("--language", choices=LANGUAGES, help="en, ru, kk, fa_AF")
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the report and say where it is, with its hash."""
    language = arguments.language or context.catalogue.language
    with case_to_report(arguments.case, context) as case:
        release = Release(arguments.with_outside_basis, arguments.with_intelligence)
        written = write_case_report(
            case, arguments.out, language, context.actor, context.progress, release=release
        )
    sentence = message("Report", "The report of %n pages is in {file}; its SHA-256 is {hash}.").counted(
        written.page_count
    )
    context.say(sentence.format(file=written.path, hash=written.sha256))
    if arguments.json:
        document = {"file": str(written.path), "pages": written.page_count, "sha256": written.sha256}
        write_document({**document, "language": language}, context.out)
    return ExitCode.DONE


REPORT = Command(
    "report", message("Command line", "Writes the report of a case as a PDF."), add_arguments, run
)
