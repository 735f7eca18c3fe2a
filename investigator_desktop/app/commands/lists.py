"""`lists`: shows the sealed lists of a case, and seals one before the rules that need it run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.red_flag_words.terms import LIST_TITLES
from investigator_desktop.domain.sealed_lists import LIST_COLUMNS, SealedList
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import UnknownRecord
from investigator_desktop.operations.red_flags.lists import (
    all_lists,
    list_kind,
    read_list,
    seal_list,
    withdraw_list,
)


class ListUnnamed(InvestigatorError):
    """A list is to be sealed without its kind or its file."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(message("Command line", "Give the kind of the list and its file after seal."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=("show", "seal"), default="show")
    parser.add_argument("kind", nargs="?", metavar="KIND")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--source", metavar="T")
    parser.add_argument("--withdraw", type=int, metavar="N")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Show, seal or withdraw."""
    is_reading = arguments.action == "show" and arguments.withdraw is None
    with opened_case(arguments.case, context, read_only=is_reading) as case:
        if arguments.withdraw is not None:
            _withdraw(case, arguments, context)
        elif arguments.action == "seal":
            _seal(case, arguments, context)
        known = all_lists(case)
    if arguments.json:
        write_document({"lists": [_document(one) for one in known]}, context.out)
    elif is_reading:
        for one in known:
            _say(one, context)
    return ExitCode.DONE


def _seal(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if not (arguments.kind and arguments.file):
        raise ListUnnamed
    content = read_list(
        list_kind(arguments.kind), arguments.file, arguments.title or "", arguments.source or ""
    )
    seal_list(case, content, context.actor)
    _say(all_lists(case)[-1], context)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    for one in all_lists(case):
        if one.record_id == arguments.withdraw:
            withdraw_list(case, one, context.actor)
            context.say(message("Red flags", "The list is withdrawn."))
            return
    raise UnknownRecord(arguments.withdraw)


def _say(one: SealedList, context: Context) -> None:
    sentence = message(
        "Red flags",
        "{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.",
    )
    places = {
        "kind": LIST_TITLES[one.content.kind],
        "version": one.version,
        "number": one.record_id,
        "name": isolate(one.sealed_by.name),
        "moment": isolate(one.sealed_at.isoformat(sep=" ", timespec="seconds")),
        "hash": one.sha256,
    }
    context.say(sentence.counted(len(one.content.rows)).format(**places))
    if one.earlier_run_id is not None:
        context.say(message("Red flags", "The rules had already been run when it was sealed."))


def _document(one: SealedList) -> Json:
    names = [column.name for column in LIST_COLUMNS[one.content.kind]]
    return {
        "number": one.record_id,
        "kind": one.content.kind.value,
        "title": one.content.title,
        "source": one.content.source,
        "version": one.version,
        "sha256": one.sha256,
        "sealed_by": one.sealed_by.name,
        "sealed_at": one.sealed_at.isoformat(),
        "sealed_after_run": one.earlier_run_id,
        "rows": [dict(zip(names, row, strict=True)) for row in one.content.rows],
    }


LISTS = Command(
    "lists",
    message("Command line", "Shows the lists that rules need, and seals one with its hash, name and time."),
    add_arguments,
    run,
)
