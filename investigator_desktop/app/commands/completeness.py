"""`completeness`: what the evidence proves of each account, day by day, and what is missing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, account_document, day_text, money_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedCheck, ProofShare, Seam
from investigator_desktop.domain.completeness_words import account_sentences, difference_sentence
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.completeness import completeness, plain_key
from investigator_desktop.operations.errors import UnknownAccount


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Say of each account what is proven and what is missing."""
    with opened_case(arguments.case, context, read_only=True) as case:
        accounts = chosen(completeness(case), arguments.account)
        labels = {item.id: item.label for item in case.evidence()}
    for account in accounts:
        for sentence in account_sentences(account, labels):
            context.say(sentence)
    if arguments.json:
        document = {"accounts": [_document(account, labels, context) for account in accounts]}
        write_document(document, context.out)
    is_whole = all(account.is_whole for account in accounts)
    return ExitCode.DONE if is_whole else ExitCode.NEEDS_A_PERSON


def chosen(accounts: tuple[AccountCompleteness, ...], numbers: list[str]) -> tuple[AccountCompleteness, ...]:
    """Return the accounts with these numbers, all where none is given; raise `UnknownAccount`."""
    known = {plain_key(account.name) for account in accounts}
    for number in numbers:
        if plain_key(number) not in known:
            raise UnknownAccount(number)
    wanted = {plain_key(number) for number in numbers} or known
    return tuple(account for account in accounts if plain_key(account.name) in wanted)


def _document(found: AccountCompleteness, labels: dict[int, str], context: Context) -> Json:
    return {
        "account": account_document(found.account),
        "name": found.name,
        "currency": found.currency,
        "from": day_text(found.from_on),
        "to": day_text(found.to_on),
        "day_count": found.day_count,
        "proven_day_count": found.proven_day_count,
        "entry_count": found.entry_count,
        "repeated_count": found.repeated_count,
        "credits": money_text(found.credits),
        "debits": money_text(found.debits),
        "proven_credits": money_text(found.proven_credits),
        "proven_debits": money_text(found.proven_debits),
        "days": [
            {
                "from": day_text(part.from_on), "to": day_text(part.to_on), "day_count": part.day_count,
                "state": part.state.value, "grade": part.grade.value,
            }
            for part in found.ranges
        ],
        "shares": [_share(share) for share in found.shares],
        "seams": [_seam(seam) for seam in found.seams],
        "keyed": [_keyed(check, labels, context) for check in found.keyed],
        "held": [item.label for item in found.held],
        "orders_not_met": [item.label for item in found.unstated_edges],
    }  # fmt: skip


def _share(share: ProofShare) -> Json:
    return {
        "grade": share.grade.value,
        "day_count": share.day_count,
        "entry_count": share.entry_count,
        "credits": money_text(share.credits),
        "debits": money_text(share.debits),
    }


def _seam(seam: Seam) -> Json:
    return {
        "first": seam.first.evidence.label,
        "second": seam.second.evidence.label,
        "closing": money_text(seam.closing),
        "opening": money_text(seam.opening),
        "closing_row": None if seam.closing_place is None else seam.closing_place.row,
        "opening_row": None if seam.opening_place is None else seam.opening_place.row,
        "is_met": seam.is_met,
        "missing_day_count": seam.missing_day_count,
    }


def _keyed(check: KeyedCheck, labels: dict[int, str], context: Context) -> Json:
    keyed = check.record.statement
    return {
        "number": check.record.id,
        "evidence": labels.get(keyed.evidence_id),
        "place": keyed.place,
        "from": day_text(keyed.from_on),
        "to": day_text(keyed.to_on),
        "opening": money_text(keyed.opening),
        "closing": money_text(keyed.closing),
        "credits": money_text(keyed.credits),
        "debits": money_text(keyed.debits),
        "entry_count": keyed.entry_count,
        "is_proof": check.is_proof,
        "differences": [context.catalogue.text(difference_sentence(one)) for one in check.differences],
    }


COMPLETENESS = Command(
    "completeness",
    message(
        "Command line", "Says of each account which days and sums are proven, by what, and what is missing."
    ),
    add_arguments,
    run,
)
