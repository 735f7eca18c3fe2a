"""`answers`: lists what was answered to questions of layouts, or withdraws an answer with the imports it served."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.layout import GivenAnswer
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.answers import answers, runs_read_with, withdraw_answer

_KEY_DIGITS = 12


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--withdraw", type=int, metavar="ID")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the answers with who gave them, or withdraw the one that is named."""
    with opened_case(arguments.case, context, read_only=arguments.withdraw is None) as case:
        if arguments.withdraw is not None:
            withdrawn = withdraw_answer(case, arguments.withdraw, context.actor)
            sentence = message(
                "Answers", "The answer was withdrawn, and %n imports that were read with it count no more."
            )
            context.say(sentence.counted(len(withdrawn.run_ids)))
        if arguments.json:
            write_document({"answers": [_document(case, given) for given in answers(case)]}, context.out)
        elif arguments.withdraw is None:
            _list(case, context)
    return ExitCode.DONE


def _list(case: CaseFile, context: Context) -> None:
    """Write one line an answer: number, layout, account, kind, column, answer, number of imports, who and when."""
    for given in answers(case):
        said = given.answer
        cells = (
            str(given.id),
            said.layout_key[:_KEY_DIGITS],
            said.account_key,
            said.kind.value,
            said.column_title,
            ", ".join(said.choices),
            str(len(runs_read_with(case, said))),
            ", ".join(part for part in (given.given_by.name, given.given_by.role) if part),
            iso_utc(given.given_at),
        )
        context.write_row(*cells)


def _document(case: CaseFile, given: GivenAnswer) -> Json:
    said = given.answer
    return {
        "id": given.id,
        "layout_key": said.layout_key,
        "account": said.account_key or None,
        "kind": said.kind.value,
        "column": said.column_title or None,
        "choices": list(said.choices),
        "runs": list(runs_read_with(case, said)),
        "given_by": {
            "name": given.given_by.name,
            "role": given.given_by.role,
            "is_os_account": given.given_by.is_os_account,
        },
        "given_at": iso_utc(given.given_at),
        "audit_record": given.sequence,
    }


ANSWERS = Command(
    "answers",
    message("Command line", "Lists answers that serve files of one layout and account, or withdraws one."),
    add_arguments,
    run,
)
