"""`demo`: makes the sample case from the shipped workbooks, analyses it and writes its report."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.reading_summary import say_reading
from investigator_desktop.foundation.catalogue import LANGUAGES, Message, message
from investigator_desktop.operations.demo import DemoOutcome, make_demo


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--out", type=Path, default=Path("investigator-demo"), metavar="FOLDER")
    parser.add_argument("--language", choices=LANGUAGES, help="en, ru, kk, fa_AF")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Make the sample case and say where everything is; what it plants for a person to find is no failure."""
    language = arguments.language or context.catalogue.language
    outcome = make_demo(arguments.out, language, context.actor, context.progress)
    for checked in outcome.imported.readings:
        say_reading(checked, context)
    for sentence in _sentences(outcome):
        context.say(sentence)
    if arguments.json:
        write_document(_document(outcome), context.out)
    return ExitCode.DONE


def _sentences(outcome: DemoOutcome) -> tuple[Message, ...]:
    links, gaps = outcome.link_count, outcome.gap_count
    return (
        message("Demo", "%n movements are recorded in two accounts and counted once.").counted(links),
        message("Demo", "%n gaps between statements were found.").counted(gaps),
        message("Demo", "The sample case is in {file}.").format(file=outcome.case_path),
        message("Demo", "Its report is in {file}.").format(file=outcome.report.path),
    )


def _document(outcome: DemoOutcome) -> Json:
    report = outcome.report
    return {
        "case": str(outcome.case_path),
        "report": {"file": str(report.path), "pages": report.page_count, "sha256": report.sha256},
        "links": outcome.link_count,
        "gaps": outcome.gap_count,
    }


DEMO = Command("demo", message("Command line", "Makes the sample case and its report."), add_arguments, run)
