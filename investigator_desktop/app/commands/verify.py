"""`verify`: recomputes what a case claims of itself and names the first difference."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case, say_offer
from investigator_desktop.domain.case import Verification
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.bundle_checking import check_bundle, is_bundle
from investigator_desktop.operations.verification import compared, verify_case


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE|BUNDLE")
    parser.add_argument("--head", type=_hexadecimal, metavar="HEX")
    parser.add_argument("--fingerprint", type=_hexadecimal, metavar="HEX")
    add_json_option(parser)


def _hexadecimal(text: str) -> str:
    """Return a hash as a report prints it, in groups or not, as 64 digits."""
    return "".join(text.split()).lower()


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Verify the case or bundle; a difference needs a person."""
    if arguments.case.is_file() and is_bundle(arguments.case):
        return _run_on_bundle(arguments, context)
    with opened_case(arguments.case, context, read_only=True) as case:
        outcome = verify_case(case, context.progress)
        is_faulty = outcome.difference is not None
        outcome = outcome if is_faulty else compared(case, outcome, arguments.head, arguments.fingerprint)
    _say(outcome, context)
    if is_faulty:
        say_offer(arguments.case, context)
    if arguments.json:
        write_document(_document(outcome, context), context.out)
    return ExitCode.DONE if outcome.difference is None else ExitCode.NEEDS_A_PERSON


def _run_on_bundle(arguments: Namespace, context: Context) -> ExitCode:
    """Pass on what the independent verifier says of a bundle."""
    check = check_bundle(arguments.case, arguments.head, arguments.fingerprint)
    if arguments.json:
        write_document({"agrees": check.agrees, "words": [*check.words.splitlines()]}, context.out)
    context.err.write(check.words)
    return ExitCode.DONE if check.agrees else ExitCode.NEEDS_A_PERSON


def _say(outcome: Verification, context: Context) -> None:
    if outcome.difference is None:
        sentence = message(
            "Verification",
            "Everything agrees. Items of evidence: {evidence}; entries: {entries}; audit records: {records}; "
            "the chain ends in {head}.",
        ).format(
            evidence=outcome.evidence_count,
            entries=outcome.entry_count,
            records=outcome.audit_count,
            head=outcome.head_hash,
        )
    else:
        sentence = message(
            "Verification", "The first difference: {subject} Expected {expected}, found {found}."
        ).format(
            subject=outcome.difference.subject,
            expected=outcome.difference.expected,
            found=outcome.difference.found,
        )
    context.say(sentence)


def _document(outcome: Verification, context: Context) -> Json:
    difference: Json = None
    if outcome.difference is not None:
        difference = {
            "subject": context.catalogue.text(outcome.difference.subject),
            "expected": outcome.difference.expected,
            "found": outcome.difference.found,
        }
    return {
        "agrees": outcome.difference is None,
        "evidence": outcome.evidence_count,
        "entries": outcome.entry_count,
        "audit_records": outcome.audit_count,
        "head": outcome.head_hash,
        "difference": difference,
    }


VERIFY = Command(
    "verify",
    message(
        "Command line", "Recomputes hashes, chain and sums of a case or bundle; names the first difference."
    ),
    add_arguments,
    run,
)
