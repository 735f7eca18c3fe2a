"""`statements`: the statements of a case with their reconciliation, and how far each account is covered."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import (
    Json,
    account_document,
    day_text,
    money_text,
    period_document,
    reconciliation_document,
    totals_document,
    write_document,
)
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import AccountRecord, EntryTotal, StatementRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.limits import incompleteness
from investigator_desktop.operations.statements import Completeness, completeness, statements


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the statements and the days that none covers."""
    with opened_case(arguments.case, context, read_only=True) as case:
        records, found = statements(case), completeness(case)
        document = _document(case, records, found, context)
        sentences = incompleteness(case, found)
    for record in records:
        _say_statement(record, context)
    for sentence in sentences:
        context.say(sentence)
    if arguments.json:
        write_document(document, context.out)
    has_failed = any(record.reconciliation.state is ReconciliationState.FAIL for record in records)
    return ExitCode.NEEDS_A_PERSON if has_failed or not found.is_whole else ExitCode.DONE


def _say_statement(record: StatementRecord, context: Context) -> None:
    sentence = message(
        "Statements", "{evidence} {file}: account {account}, %n entries. {state}: {reason}"
    ).counted(record.entry_count)
    context.say(
        sentence.format(
            evidence=record.evidence.label,
            file=isolate(record.evidence.file_name),
            account=isolate_ltr(record.account.key),
            state=RECONCILIATION_TITLES[record.reconciliation.state],
            reason=record.reconciliation.reason,
        )
    )


def _document(
    case: CaseFile, records: tuple[StatementRecord, ...], found: Completeness, context: Context
) -> Json:
    return {
        "statements": [_statement(record, context) for record in records],
        "accounts": [
            _account(account, found, case.entry_totals(EntryQuery(account_ids=(account.id,))))
            for account in case.accounts()
        ],
    }


def _statement(record: StatementRecord, context: Context) -> Json:
    return {
        "evidence": record.evidence.label,
        "file": record.evidence.file_name,
        "sha256": record.evidence.sha256,
        "sheet": record.sheet,
        "account": account_document(record.account),
        "period": period_document(record.period),
        "opening_balance": money_text(record.opening_balance),
        "closing_balance": money_text(record.closing_balance),
        "printed_totals": totals_document(record.printed_totals),
        "entry_count": record.entry_count,
        "credits": money_text(record.credits),
        "debits": money_text(record.debits),
        "reconciliation": reconciliation_document(record.reconciliation, context.catalogue),
    }


def _account(account: AccountRecord, found: Completeness, totals: tuple[EntryTotal, ...]) -> Json:
    """Return an account with what its entries come to, those repeated in a second statement counted once."""
    again_in = _of_account(account, [total.repeated_credits for total in totals])
    again_out = _of_account(account, [total.repeated_debits for total in totals])
    return {
        "account": account_document(account.identity),
        "entry_count": account.entry_count,
        "repeated_count": sum(total.repeated_count for total in totals),
        "credits": money_text(account.credits - again_in),
        "debits": money_text(account.debits - again_out),
        "first_on": day_text(account.first_on),
        "last_on": day_text(account.last_on),
        "gaps": [
            {"from": day_text(gap.from_on), "to": day_text(gap.to_on)}
            for gap in found.gaps
            if gap.account_id == account.id
        ],
        "balance_differences": [
            {"closing": money_text(join.closing), "opening": money_text(join.opening)}
            for join in found.unmet
            if join.account_id == account.id
        ],
        "repeated": [
            {"on": day_text(day.booked_on), "count": day.count}
            for day in found.repeated
            if day.account == account.identity.key
        ],
        "alike": [
            {"on": day_text(day.booked_on), "count": day.count}
            for day in found.alike
            if day.account == account.identity.key
        ],
    }


def _of_account(account: AccountRecord, parts: list[Money | None]) -> Money:
    """Return the sum of amounts in the currency of an account."""
    currency = account.credits.currency
    own = (Money(part.units, part.scale, currency) for part in parts if part is not None)
    return sum(own, start=Money(0, account.credits.scale, currency))


STATEMENTS = Command(
    "statements",
    message(
        "Command line", "Lists statements with their reconciliation and the completeness of each account."
    ),
    add_arguments,
    run,
)
