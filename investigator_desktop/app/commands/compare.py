"""`compare`: two productions of the same records, side by side."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.production import ProductionComparison
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.custody import evidence_by_label
from investigator_desktop.operations.productions import compare, place_of, write_comparison


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--first", required=True, metavar="E1")
    parser.add_argument("--second", required=True, metavar="E2")
    parser.add_argument("--out", type=Path, metavar="F.csv|F.xlsx")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Say in which rows two items of evidence differ; a difference needs a person."""
    with opened_case(arguments.case, context, read_only=True) as case:
        first, second = (evidence_by_label(case, label) for label in (arguments.first, arguments.second))
        found = compare(case, first, second)
        if arguments.out is not None:
            write_comparison(case, found, arguments.out, context.catalogue)
    _say(found, context)
    if arguments.json:
        write_document(_document(found), context.out)
    return ExitCode.DONE if found.is_same else ExitCode.NEEDS_A_PERSON


def _say(found: ProductionComparison, context: Context) -> None:
    sentence = message(
        "Productions",
        "{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, "
        "{changed} are said otherwise.",
    )
    context.say(
        sentence.counted(found.same_count).format(
            first=found.first.label,
            second=found.second.label,
            removed=len(found.removed),
            added=len(found.added),
            changed=len(found.changed),
        )
    )
    if found.outside:
        outside = message("Productions", "%n rows lie on days of which only one of them tells.")
        context.say(outside.counted(len(found.outside)))
    for row in (*found.removed, *found.added):
        context.say(message("Productions", "{place}: only there.").format(place=place_of(row)))
    for one in found.changed:
        differs = message("Productions", "{first} and {second} differ in {fields}.")
        context.say(
            differs.format(
                first=place_of(one.first), second=place_of(one.second), fields=", ".join(one.fields)
            )
        )


def _document(found: ProductionComparison) -> Json:
    days = found.days
    return {
        "first": found.first.label,
        "second": found.second.label,
        "accounts": [*found.accounts],
        "days": None if days is None else {"from": day_text(days.from_on), "to": day_text(days.to_on)},
        "same_count": found.same_count,
        "added": [_row(row) for row in found.added],
        "removed": [_row(row) for row in found.removed],
        "changed": [
            {"first": _row(one.first), "second": _row(one.second), "fields": [*one.fields]}
            for one in found.changed
        ],
        "outside": [_row(row) for row in found.outside],
    }


def _row(row: EntryRow) -> Json:
    entry = row.entry
    return {
        "evidence": row.evidence_label,
        "sheet": entry.place.sheet,
        "row": entry.place.row,
        "entry_id": entry.entry_key.hex(),
        "on": day_text(entry.booked_at.date()),
        "direction": entry.direction.value,
        "amount": str(entry.amount),
        "currency": entry.amount.currency,
        "counterparty": entry.counterparty_name,
        "remittance_info": entry.remittance_info,
        "bank_reference": entry.bank_reference,
    }


COMPARE = Command(
    "compare",
    message(
        "Command line",
        "Compares two productions of the same records: rows added, removed and said otherwise.",
    ),
    add_arguments,
    run,
)
