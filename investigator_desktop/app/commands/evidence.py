"""`evidence` and `evidence-export`: what a case has received, how it stands, and one file of it exactly as it came."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.custody_documents import evidence_document
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import CustodyRecord
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.operations.custody import evidence_id_by_label, export_evidence
from investigator_desktop.operations.held import held_not_read


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List all evidence with every receipt, and say what is not shown and why."""
    with opened_case(arguments.case, context, read_only=True) as case:
        if arguments.json:
            write_document(evidence_document(case), context.out)
        else:
            _list(case, context)
    return ExitCode.DONE


def _list(case: CaseFile, context: Context) -> None:
    """Write one line an item: label, file, size, hash, standing, kind, order, origin; under it one line a receipt."""
    labels = {item.id: item.label for item in case.evidence()}
    for item in case.evidence():
        context.write_row(*_cells(item), _origin(item, labels))
        for record in case.custody(item.id):
            context.write_row("", *_receipt_cells(record))
    _say_not_shown(case, context)


def _origin(item: EvidenceItem, labels: Mapping[int, str]) -> str:
    """Return out of which item one was taken and how, nothing for a file as received."""
    if item.container_id is None or item.derivation is None:
        return ""
    return f"{item.derivation.value} {labels.get(item.container_id, '')}".strip()


def _say_not_shown(case: CaseFile, context: Context) -> None:
    """Say what was not read, what is hidden and what is gone, each with the reason."""
    for one in held_not_read(case):
        sentence = message("Custody", "{label} is held, not read: {reason}")
        context.say(sentence.format(label=one.evidence.label, reason=one.sentence))
    for held in case.quarantined():
        sentence = message("Custody", "{label} is in quarantine: {reason}")
        context.say(sentence.format(label=held.label, reason=isolate(held.reason)))
    for gone in case.destructions():
        sentence = message(
            "Custody", "{label} was destroyed by order {number} of {authority}; SHA-256 {hash}."
        )
        named = {"label": gone.label, "number": isolate(gone.order_number), "hash": gone.sha256}
        context.say(sentence.format(**named, authority=isolate(gone.authority)))


def _cells(item: EvidenceItem) -> tuple[str, ...]:
    basis = item.terms.basis
    return (
        item.label,
        item.file_name,
        str(item.size),
        item.sha256,
        item.standing.value,
        item.standing_reason,
        item.terms.source_kind.value,
        " ".join(part for part in (basis.act, basis.number, basis.authority) if part),
    )


def _receipt_cells(record: CustodyRecord) -> tuple[str, ...]:
    receipt = record.receipt
    return (
        iso_utc(record.recorded_at),
        record.file_name,
        receipt.received_from,
        receipt.legal_basis,
        receipt.medium,
        receipt.seal_number,
        "" if receipt.received_on is None else receipt.received_on.isoformat(),
        receipt.received_by,
        ", ".join(part for part in (record.recorded_by.name, record.recorded_by.role) if part),
    )


def add_export_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("label", metavar="E1")
    parser.add_argument("--out", type=Path, required=True, metavar="F")


def run_export(arguments: Namespace, context: Context) -> ExitCode:
    """Write one file exactly as received; the trail keeps that it was given out."""
    with opened_case(arguments.case, context) as case:
        evidence_id = evidence_id_by_label(case, arguments.label)
        item = export_evidence(case, evidence_id, arguments.out, context.actor)
    sentence = message("Custody", "{label} was written to {file} exactly as received; its SHA-256 is {hash}.")
    context.say(sentence.format(label=item.label, file=isolate(str(arguments.out)), hash=item.sha256))
    return ExitCode.DONE


EVIDENCE = Command(
    "evidence",
    message("Command line", "Lists evidence with its custody, its terms and whether it counts."),
    add_arguments,
    run,
)
EVIDENCE_EXPORT = Command(
    "evidence-export",
    message("Command line", "Writes one item of evidence exactly as it was received."),
    add_export_arguments,
    run_export,
)
