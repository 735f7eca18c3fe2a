"""`trail`: lists the audit trail of a case, or writes it to a file with its hashes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.entry_filters import days_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.domain.step_words import step_title
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.trail import TrailFilter, export_trail, trail, trail_document


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--actor-name", default="", metavar="N")
    parser.add_argument("--action", default="", metavar="A")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--text", default="", metavar="T")
    parser.add_argument("--out", type=Path, metavar="F")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the records that the filters let through, or write them to a file."""
    wanted = TrailFilter(
        arguments.actor_name,
        arguments.action,
        *days_of(arguments.from_on, arguments.to_on),
        arguments.text,
    )
    with opened_case(arguments.case, context, read_only=True) as case:
        if arguments.out is not None:
            count = export_trail(case, wanted, arguments.out, context.catalogue.language)
            sentence = message("Trail", "%n records of the trail were written to {file}.").counted(count)
            context.say(sentence.format(file=arguments.out))
        records = trail(case, wanted)
    if arguments.json:
        write_document(trail_document(records), context.out)
    elif arguments.out is None:
        _list(records, context)
    return ExitCode.DONE


def _list(records: Sequence[AuditRecord], context: Context) -> None:
    """Write one line a record: number, time, who, what, and its hash."""
    for record in records:
        who = ", ".join(part for part in (record.actor.name, record.actor.role) if part)
        title = context.catalogue.text(step_title(record.action))
        cells = (str(record.sequence), iso_utc(record.occurred_at), who, title, record.record_hash)
        context.write_row(*cells)
    if not records:
        context.say(message("Trail", "No record of the trail matches."))


TRAIL = Command(
    "trail",
    message("Command line", "Lists or exports the audit trail: who did what, when, with its hashes."),
    add_arguments,
    run,
)
