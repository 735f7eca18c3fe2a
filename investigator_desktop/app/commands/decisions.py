"""`decisions`: lists what was decided about entries, or withdraws it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, place_document, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.decisions import DecidedEntry, decided_entries, withdraw_decisions


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--withdraw", action="append", type=int, default=[], metavar="ID")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the decisions with author, reason and the original, or withdraw those that are named."""
    with opened_case(arguments.case, context, read_only=not arguments.withdraw) as case:
        if arguments.withdraw:
            withdraw_decisions(case, arguments.withdraw, context.actor)
            context.say(message("Decisions", "The decisions no longer hold; the trail keeps them."))
        if arguments.json:
            write_document(_document(case), context.out)
        elif not arguments.withdraw:
            _list(case, context)
    return ExitCode.DONE


def _list(case: CaseFile, context: Context) -> None:
    """Write one line a decision: number, entry, kind, field, original, what is said, reason, who and when."""
    for decided in decided_entries(case):
        decision = decided.decision
        entry = decided.row.entry
        cells = (
            str(decision.id),
            f"{decided.row.evidence_label} {entry.place.sheet or ''} {entry.place.row}",
            decision.kind.value,
            decision.field,
            decided.original or "",
            decision.value,
            decision.reason,
            ", ".join(part for part in (decision.decided_by.name, decision.decided_by.role) if part),
            iso_utc(decision.decided_at),
        )
        context.write_row(*cells)


def _document(case: CaseFile) -> Json:
    return {"decisions": [_decision(decided) for decided in decided_entries(case)]}


def _decision(decided: DecidedEntry) -> Json:
    decision, row = decided.decision, decided.row
    return {
        "id": decision.id,
        "entry_id": row.id,
        "entry_key": decision.entry_key.hex(),
        "evidence": row.evidence_label,
        "place": place_document(row.entry.place),
        "kind": decision.kind.value,
        "field": decision.field or None,
        "original": decided.original,
        "value": decision.value or None,
        "reason": decision.reason or None,
        "decided_by": {
            "name": decision.decided_by.name,
            "role": decision.decided_by.role,
            "is_os_account": decision.decided_by.is_os_account,
        },
        "decided_at": iso_utc(decision.decided_at),
        "audit_record": decision.sequence,
    }


DECISIONS = Command(
    "decisions",
    message("Command line", "Lists what was decided about entries, or withdraws it."),
    add_arguments,
    run,
)
