"""`bundle`: writes the sealed bundle of a case, which can be checked without the program."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import case_to_report
from investigator_desktop.exchange.bundle import BundleKind, Withheld, WithheldReason
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.bundle_checking import VERIFIER
from investigator_desktop.operations.bundling import BundleOptions, WrittenBundle, write_bundle
from investigator_desktop.operations.releases import Release


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--out", type=Path, required=True, metavar="F.zip|F.age")
    parser.add_argument("--protected", action="store_true")
    parser.add_argument("--recipient", action="append", default=[], metavar="age1…")
    parser.add_argument("--signing-key", type=Path, metavar="F.pem")
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the bundle and say what is in it, what is not, and with what a reader compares it."""
    options = BundleOptions(
        arguments.protected,
        tuple(arguments.recipient),
        Release(arguments.with_outside_basis, arguments.with_intelligence),
        arguments.signing_key,
    )
    with case_to_report(arguments.case, context) as case:
        written = write_bundle(case, arguments.out, options, context.actor, context.progress)
    for sentence in _sentences(written):
        context.say(sentence)
    if arguments.json:
        write_document(_document(written), context.out)
    return ExitCode.DONE


def _sentences(written: WrittenBundle) -> tuple[Message, ...]:
    place = message("Bundle", "The bundle is in {file}; its SHA-256 is {hash}.")
    compare = message(
        "Bundle",
        "Whoever checks it compares with a report: the trail ends in {head}, the signing key has the fingerprint "
        "{fingerprint}.",
    )
    checker = message("Bundle", "They check it with Python alone and this file, which you give them: {file}")
    return (
        place.format(file=written.path, hash=written.sha256),
        compare.format(head=written.head_hash, fingerprint=written.fingerprint),
        checker.format(file=VERIFIER),
        *_all_left_out(written),
        *_readable(written),
    )


def _all_left_out(written: WrittenBundle) -> tuple[Message, ...]:
    """Return what is left out; the trail cannot be changed and goes on naming files and senders as they came."""
    left_out = [_left_out(one) for one in written.withheld if one.reason is not WithheldReason.PROTECTED]
    if not left_out or written.kind is BundleKind.PROTECTED:
        return tuple(left_out)
    named = message(
        "Bundle",
        "The audit trail in the bundle still tells under which file name and from whom an item came that is left out; "
        "only a protected bundle hides that.",
    )
    return (*left_out, named)


def _readable(written: WrittenBundle) -> tuple[Message, ...]:
    if written.kind is BundleKind.PROTECTED:
        return (message("Bundle", "Names and texts are masked and originals are left out."),)
    if not written.is_sealed:
        return (message("Bundle", "Anyone who has the file can read all of it."),)
    return ()


_REASONS = {
    WithheldReason.QUARANTINED: message("Bundle", "{evidence} is left out: it is in quarantine."),
    WithheldReason.WITHDRAWN: message("Bundle", "{evidence} is left out: it was withdrawn."),
    WithheldReason.DESTROYED: message("Bundle", "{evidence} is left out: it was destroyed by order."),
    WithheldReason.INTELLIGENCE: message("Bundle", "{evidence} is left out: it is intelligence only."),
    WithheldReason.OUTSIDE_BASIS: message(
        "Bundle", "{evidence} is left out: it has entries that its legal basis does not cover."
    ),
}


def _left_out(one: Withheld) -> Message:
    return _REASONS[one.reason].format(evidence=one.label)


def _document(written: WrittenBundle) -> Json:
    return {
        "file": str(written.path),
        "sha256": written.sha256,
        "size": written.size,
        "kind": written.kind.value,
        "sealed": written.is_sealed,
        "head": written.head_hash,
        "sequence": written.head_sequence,
        "fingerprint": written.fingerprint,
        "withheld": [{"label": one.label, "reason": one.reason.value} for one in written.withheld],
    }


BUNDLE = Command(
    "bundle",
    message("Command line", "Writes a case as one sealed file that can be checked without this program."),
    add_arguments,
    run,
)
