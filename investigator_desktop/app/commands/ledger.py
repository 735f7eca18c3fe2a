"""`ledger`: the hash and the sums of all entries that count, the same whatever the order of imports."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, account_document, money_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.ledger import ledger


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Say the hash of the ledger and how much is in it."""
    with opened_case(arguments.case, context, read_only=True) as case:
        found = ledger(case)
    sentence = message(
        "Ledger",
        "The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.",
    )
    context.say(sentence.counted(found.entry_count).format(repeated=found.repeated_count, hash=found.hash))
    if arguments.json:
        document: Json = {
            "hash": found.hash,
            "entry_count": found.entry_count,
            "repeated_count": found.repeated_count,
            "link_count": found.link_count,
            "totals": [_total(total) for total in found.totals],
        }
        write_document(document, context.out)
    return ExitCode.DONE


def _total(total: EntryTotal) -> Json:
    return {
        "account": account_document(total.account),
        "currency": total.currency,
        "credits": money_text(total.credits),
        "debits": money_text(total.debits),
        "credit_count": total.credit_count,
        "debit_count": total.debit_count,
        "excluded_count": total.excluded_count,
        "repeated_count": total.repeated_count,
    }


LEDGER = Command(
    "ledger",
    message(
        "Command line",
        "Says the hash and the sums of all entries that count; they are the same whatever the order of imports.",
    ),
    add_arguments,
    run,
)
