"""`key-statement`: keeps what a person reads by eye in a covering letter or in a statement that cannot be read."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.amounts import amount_of
from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.completeness import KeyedStatement
from investigator_desktop.domain.completeness_words import keyed_sentences
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.completeness import completeness, key_statement, withdraw_keyed
from investigator_desktop.operations.custody import evidence_by_label

_AMOUNTS = ("opening", "closing", "credits", "debits")


class KeyedOptionMissing(InvestigatorError):
    """What a keyed statement is about is not said."""

    def __init__(self) -> None:
        """Say what it needs."""
        super().__init__(
            message("Command line", "Say --evidence, --account, --from, --to and --place, or --withdraw.")
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--evidence", metavar="E1")
    parser.add_argument("--account", metavar="A")
    parser.add_argument("--currency", metavar="KZT")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--place", metavar="P")
    for name in _AMOUNTS:
        parser.add_argument(f"--{name}", metavar="1234.50")
    parser.add_argument("--count", type=int, metavar="N")
    parser.add_argument("--change", type=int, metavar="N")
    parser.add_argument("--withdraw", type=int, metavar="N")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Keep, change or withdraw a keyed statement, and say how it compares with the entries."""
    with opened_case(arguments.case, context) as case:
        if arguments.withdraw is not None:
            withdraw_keyed(case, arguments.withdraw, context.actor)
            context.say(message("Completeness", "The keyed statement is withdrawn."))
            return ExitCode.DONE
        statement = _statement(arguments, case)
        key_statement(case, statement, context.actor, keyed_id=arguments.change)
        return _say_comparison(case, statement, context)


def _say_comparison(case: CaseFile, statement: KeyedStatement, context: Context) -> ExitCode:
    labels = {item.id: item.label for item in case.evidence()}
    checks = [check for account in completeness(case) for check in account.keyed]
    own = [check for check in checks if check.record.statement == statement]
    for check in own:
        context.say(message("Completeness", "It is kept as number {number}.").format(number=check.record.id))
        for sentence in keyed_sentences(check, labels[statement.evidence_id]):
            context.say(sentence)
    return ExitCode.NEEDS_A_PERSON if any(check.differences for check in own) else ExitCode.DONE


def _statement(arguments: Namespace, case: CaseFile) -> KeyedStatement:
    from_on, to_on = day_of(arguments.from_on), day_of(arguments.to_on)
    if not (arguments.evidence and arguments.account and arguments.place and from_on and to_on):
        raise KeyedOptionMissing
    currency = (arguments.currency or case.details.currency).upper()
    opening, closing, money_in, money_out = (_money(getattr(arguments, name), currency) for name in _AMOUNTS)
    return KeyedStatement(
        evidence_by_label(case, arguments.evidence).id,
        arguments.account,
        currency,
        from_on,
        to_on,
        arguments.place,
        opening,
        closing,
        money_in,
        money_out,
        arguments.count,
    )


def _money(word: str | None, currency: str) -> Money | None:
    return None if word is None else amount_of(word, currency)


KEY_STATEMENT = Command(
    "key-statement",
    message(
        "Command line",
        "Keeps turnovers, balances or a number of entries read by eye in a document, with their place, and compares "
        "them.",
    ),
    add_arguments,
    run,
)
