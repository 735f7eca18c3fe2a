"""`letter`: drafts the letter that asks a bank for what its statements leave open."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import case_to_report
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.letters import LETTER_LANGUAGES, write_letter


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="F.docx|F.pdf")
    parser.add_argument("--language", choices=LETTER_LANGUAGES, help="en, ru, kk")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the letter and say where it is, with its hash."""
    language = arguments.language or _own_language(context)
    with case_to_report(arguments.case, context) as case:
        written = write_letter(case, arguments.out, language, context.actor, arguments.account)
    sentence = message("Letter", "The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.")
    counted = sentence.counted(len(written.accounts))
    context.say(counted.format(file=written.path, hash=written.sha256))
    if arguments.json:
        document = {"file": str(written.path), "sha256": written.sha256, "pages": written.page_count}
        write_document({**document, "language": language, "accounts": [*written.accounts]}, context.out)
    return ExitCode.DONE


def _own_language(context: Context) -> str:
    own = context.catalogue.language
    return own if own in LETTER_LANGUAGES else LETTER_LANGUAGES[0]


LETTER = Command(
    "letter",
    message("Command line", "Drafts the letter that asks a bank for what its statements leave open."),
    add_arguments,
    run,
)
