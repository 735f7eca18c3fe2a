"""`entries`: lists the entries of a case, or exports them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.entry_filters import add_filter_arguments, entry_query
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.cards import masked_cards
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.export import export_document, export_entries
from investigator_desktop.operations.releases import Release, sentences, withheld

_ROWS_A_FETCH = 1_000
_PRECISION = {
    Precision.DAY: "%Y-%m-%d",
    Precision.MINUTE: "%Y-%m-%d %H:%M",
    Precision.SECOND: "%Y-%m-%d %H:%M:%S",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_filter_arguments(parser)
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    parser.add_argument("--whole-cards", action="store_true", help="card numbers whole, not masked")
    outputs = parser.add_mutually_exclusive_group()
    outputs.add_argument("--json", action="store_true")
    for name in ("csv", "xlsx", "parquet"):
        outputs.add_argument(f"--{name}", type=Path, metavar="OUT")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Export or list the entries that the filters let through; a file has only what may leave the case."""
    out = arguments.csv or arguments.xlsx or arguments.parquet
    release = Release(arguments.with_outside_basis, arguments.with_intelligence)
    with opened_case(arguments.case, context, read_only=True) as case:
        query = entry_query(arguments, case)
        if out is not None:
            _export(case, query, out, release, arguments.whole_cards, context)
        elif arguments.json:
            document = export_document(case, query, with_whole_cards=arguments.whole_cards)
            write_document(document, context.out)
        else:
            _list(case, query, context)
    return ExitCode.DONE


def _export(
    case: CaseFile, query: EntryQuery, out: Path, release: Release, with_whole_cards: bool, context: Context
) -> None:
    count = export_entries(
        case,
        query,
        out,
        context.progress,
        release,
        with_whole_cards=with_whole_cards,
        language=context.catalogue.language,
    )
    context.say(message("Export", "%n entries were written to {file}.").counted(count).format(file=out))
    for sentence in sentences(withheld(case, query, release)):
        context.say(sentence)


def _list(case: CaseFile, query: EntryQuery, context: Context) -> None:
    """Write one line an entry: time, account, signed amount, counterparty, purpose, place and what marks it."""
    ids = case.entry_ids(query)
    for start in range(0, len(ids), _ROWS_A_FETCH):
        for row in case.entry_rows(ids[start : start + _ROWS_A_FETCH].to_list()):
            marks = ", ".join(context.catalogue.text(mark) for mark in _marks(row))
            context.out.write("\t".join(" ".join(cell.split()) for cell in (*_cells(row), marks)) + "\n")
    if ids.is_empty():
        context.say(message("Entries", "No entry of the case matches."))


def _cells(row: EntryRow) -> tuple[str, ...]:
    entry = row.entry
    return (
        entry.booked_at.strftime(_PRECISION[entry.precision]),
        row.account.key,
        f"{entry.signed_amount} {entry.amount.currency}",
        without_controls(entry.counterparty_name or ""),
        masked_cards(without_controls(entry.remittance_info or "")),
        f"{row.evidence_label} {entry.place.sheet or ''} {entry.place.row}",
    )


def _marks(row: EntryRow) -> Iterator[Message]:
    if row.is_excluded:
        yield message("Entries", "excluded")
    if row.is_repeated:
        yield message("Entries", "repeated in a second statement and counted once")
    if row.is_outside_basis:
        yield message("Entries", "outside the legal basis")
    if row.is_intelligence:
        yield message("Entries", "intelligence only")
    if any(decision.kind is DecisionKind.CORRECTION for decision in row.decisions):
        yield message("Entries", "corrected")
    for decision in row.decisions:
        if decision.kind is DecisionKind.TAG:
            yield message("Entries", "tag {tag}").format(tag=without_controls(decision.value))


ENTRIES = Command("entries", message("Command line", "Lists or exports entries."), add_arguments, run)
