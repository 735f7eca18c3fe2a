"""`entries`: lists the entries of a case, or exports them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.entries import account_ids
from investigator_desktop.operations.export import export_document, export_entries

_ROWS_A_FETCH = 1_000


class NotADay(InvestigatorError):
    """A word that should be a day is none."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        super().__init__(
            message("Command line", "{word} is no day; write it as 2024-01-31.").format(word=word)
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--party", default="", metavar="P")
    parser.add_argument("--text", default="", metavar="T")
    outputs = parser.add_mutually_exclusive_group()
    outputs.add_argument("--json", action="store_true")
    for name in ("csv", "xlsx", "parquet"):
        outputs.add_argument(f"--{name}", type=Path, metavar="OUT")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Export or list the entries that the filters let through."""
    out = arguments.csv or arguments.xlsx or arguments.parquet
    with opened_case(arguments.case, context, read_only=True) as case:
        query = _query(arguments, case)
        if out is not None:
            _export(case, query, out, context)
        elif arguments.json:
            write_document(export_document(case, query), context.out)
        else:
            _list(case, query, context)
    return ExitCode.DONE


def _export(case: CaseFile, query: EntryQuery, out: Path, context: Context) -> None:
    count = export_entries(case, query, out, context.progress)
    context.say(message("Export", "%n entries were written to {file}.").counted(count).format(file=out))


def _list(case: CaseFile, query: EntryQuery, context: Context) -> None:
    """Write one line an entry: time, account, signed amount, counterparty, purpose and place."""
    ids = case.entry_ids(query)
    for start in range(0, len(ids), _ROWS_A_FETCH):
        for row in case.entry_rows(ids[start : start + _ROWS_A_FETCH].to_list()):
            context.out.write("\t".join(" ".join(cell.split()) for cell in _cells(row)) + "\n")
    if ids.is_empty():
        context.say(message("Entries", "No entry of the case matches."))


def _cells(row: EntryRow) -> tuple[str, ...]:
    entry = row.entry
    precision = {
        Precision.DAY: "%Y-%m-%d",
        Precision.MINUTE: "%Y-%m-%d %H:%M",
        Precision.SECOND: "%Y-%m-%d %H:%M:%S",
    }
    return (
        entry.booked_at.strftime(precision[entry.precision]),
        row.account.key,
        f"{entry.signed_amount} {entry.amount.currency}",
        without_controls(entry.counterparty_name or ""),
        without_controls(entry.remittance_info or ""),
        f"{row.evidence_label} {entry.place.sheet or ''} {entry.place.row}",
    )


def _query(arguments: Namespace, case: CaseFile) -> EntryQuery:
    return EntryQuery(
        account_ids=account_ids(case, arguments.account),
        from_on=_day(arguments.from_on),
        to_on=_day(arguments.to_on),
        party=arguments.party,
        text=arguments.text,
    )


def _day(word: str | None) -> date | None:
    if word is None:
        return None
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise NotADay(word) from error


ENTRIES = Command("entries", message("Command line", "Lists or exports entries."), add_arguments, run)
