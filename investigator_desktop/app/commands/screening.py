"""`screening`: looks at amounts as such, and compiles outgoings by category."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import KeptRecord
from investigator_desktop.domain.screening_words import CATEGORY_TITLES, NOT_ASSIGNED, OBSTACLES
from investigator_desktop.domain.spending import Category, SpendingLine
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.analysis_keeping import withdraw
from investigator_desktop.operations.screening import contents
from investigator_desktop.operations.screening.exporting import export_spending
from investigator_desktop.operations.screening.looking import Screening, keep_screening, screening
from investigator_desktop.operations.screening.spending import kept_rules, set_category, spending


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(_ACTIONS), default="look")
    parser.add_argument("number", nargs="?", type=int, metavar="N")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    parser.add_argument("--category", choices=[category.value for category in Category])
    parser.add_argument("--words", default="", metavar="W")
    parser.add_argument("--entry", action="append", default=[], type=int, metavar="ENTRY")
    parser.add_argument("--reason", default="", metavar="R")
    parser.add_argument("--out", type=Path, metavar="F")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    with opened_case(arguments.case, context, read_only=arguments.action in _READING) as case:
        return _ACTIONS[arguments.action](arguments, case, context)


def _look(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    _tell(screening(case, arguments.account), arguments, context)
    return ExitCode.DONE


def _run(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    found, _ = keep_screening(case, arguments.account, context.actor)
    _tell(found, arguments, context)
    return ExitCode.DONE


def _tell(found: Screening, arguments: Namespace, context: Context) -> None:
    if arguments.json:
        parts = (found.digits, found.rounds, found.numbers, found.quiet, found.strata, found.balances)
        write_document(contents.screening_content(*parts), context.out)
        return
    for obstacle in sorted({test.obstacle for test in found.digits if test.obstacle}):
        context.say(OBSTACLES[obstacle])
    sentence = message(
        "Screening",
        "Tests of digits: {digits}; shares of round amounts: {rounds}; gaps: {gaps}; classes of amounts: {strata}.",
    )
    computed = sum(test.obstacle is None for test in found.digits)
    gaps = len(found.numbers) + len(found.quiet)
    context.say(
        sentence.format(digits=computed, rounds=len(found.rounds), gaps=gaps, strata=len(found.strata))
    )


def _spending(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    lines = spending(case, arguments.account).lines
    if arguments.out is not None:
        export_spending(case, arguments.out, arguments.account, language=context.catalogue.language)
        context.say(message("Screening", "Written to {file}.").format(file=isolate(str(arguments.out))))
    if arguments.json:
        write_document({"spending": [contents.spending_content(line) for line in lines]}, context.out)
    elif arguments.out is None:
        for line in lines:
            context.say(_line(line))
    return ExitCode.DONE


def _line(line: SpendingLine) -> Message:
    title = NOT_ASSIGNED if line.category is None else CATEGORY_TITLES[line.category]
    sentence = message("Screening", "{account} {month} {category}: {total} {currency}")
    return sentence.format(
        account=isolate(line.account),
        month=line.month_on.isoformat()[:7],
        category=title,
        total=str(line.total),
        currency=line.currency,
    )


def _categories(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    kept = kept_rules(case)
    if arguments.json:
        write_document({"categories": [_kept(one) for one in kept]}, context.out)
    for one in kept:
        sentence = message("Screening", "{number}: {subject} ({reason})")
        context.say(
            sentence.format(
                number=one.id, subject=isolate(one.record.subject), reason=isolate(one.record.reason)
            )
        )
    return ExitCode.DONE


def _kept(one: KeptRecord) -> Json:
    return {
        "number": one.id, "content": one.record.content, "reason": one.record.reason,
        "entries": [key.hex() for key in one.record.entry_keys], "by": one.decided_by.name,
    }  # fmt: skip


def _set(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    category = None if arguments.category is None else Category(arguments.category)
    keys = case.entry_keys_of(arguments.entry)
    set_category(case, category, arguments.reason, context.actor, words=arguments.words, entry_keys=keys)
    context.say(message("Screening", "The category is kept."))
    return ExitCode.DONE


def _withdraw(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    withdraw(case, arguments.number or 0, context.actor)
    context.say(message("Screening", "The category is withdrawn."))
    return ExitCode.DONE


Action = Callable[[Namespace, CaseFile, Context], ExitCode]
_ACTIONS: Mapping[str, Action] = {
    "look": _look,
    "run": _run,
    "spending": _spending,
    "categories": _categories,
    "set": _set,
    "withdraw": _withdraw,
}
_READING = frozenset({"look", "spending", "categories"})

SCREENING = Command(
    "screening",
    message(
        "Command line",
        "Looks at digits, round amounts, gaps and balances, and compiles outgoings by category.",
    ),
    add_arguments,
    run,
)
