"""`overview`: what a case amounts to, by account, counterparty and month, and what needs a person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from investigator_desktop.analysis.overview.pivot import Pivot, PivotLevel, PivotNames, PivotRow, pivot_of
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.entry_filters import add_filter_arguments, entry_query
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.domain.overview import (
    AccountProof,
    CaseFigures,
    MoneyOverview,
    OpenQuestion,
    PivotBy,
    PivotQuestion,
)
from investigator_desktop.domain.overview_words import NO_NAME, STEPS, question_sentence
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.overview.money import money_overview
from investigator_desktop.operations.overview.open_questions import (
    name_questions,
    open_questions,
    ordered,
    proofs,
)
from investigator_desktop.operations.overview.workbook import export_overview
from investigator_desktop.operations.releases import Release, sentences, withheld

_DEPTHS = tuple(PivotBy)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--by", choices=[one.value for one in PivotBy], default=PivotBy.ACCOUNT.value)
    parser.add_argument("--currency", default="", metavar="C")
    add_filter_arguments(parser)
    parser.add_argument("--out", type=Path, metavar="F")
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the sums and say what needs a person, or write both."""
    with opened_case(arguments.case, context, read_only=True) as case:
        query = replace(entry_query(arguments, case), currency=arguments.currency.upper())
        if arguments.out is not None:
            return _export(case, query, arguments, context)
        money = money_overview(case, query, context.progress)
        found = completeness(case)
        asked = (*open_questions(case, found, context.progress), *name_questions(case, context.progress))
    depth = _DEPTHS.index(PivotBy(arguments.by)) + 1
    pivot = _pivot(money, depth)
    if arguments.json:
        write_document(_document(money, pivot, proofs(found), ordered(asked), context), context.out)
    else:
        _list(pivot, context)
    for one in ordered(asked):
        context.say(question_sentence(one))
    return ExitCode.NEEDS_A_PERSON if asked else ExitCode.DONE


def _pivot(money: MoneyOverview, depth: int) -> Pivot:
    question = PivotQuestion(by=_DEPTHS[:depth])
    return pivot_of(money.grain, PivotNames(money.accounts, money.parties), question)


def _export(case: CaseFile, query: EntryQuery, arguments: Namespace, context: Context) -> ExitCode:
    release = Release(arguments.with_outside_basis, arguments.with_intelligence)
    language = context.catalogue.language
    count = export_overview(case, query, arguments.out, context.progress, release, language=language)
    sentence = message("Overview", "The sums of %n entries were written to {file}.").counted(count)
    context.say(sentence.format(file=isolate(str(arguments.out))))
    for told in sentences(withheld(case, query, release)):
        context.say(told)
    return ExitCode.DONE


def _list(pivot: Pivot, context: Context) -> None:
    """Write one line a row of the deepest level: what it is about, then its sums."""
    for ways in _ways(pivot):
        row = ways[-1]
        said = [_name(one, context) for one in ways]
        sums = (decimal_text(row.credits, row.scale), decimal_text(-row.debits, row.scale))
        days = (row.first_on.isoformat(), row.last_on.isoformat())
        context.write_row(*said, *sums, row.key.currency, str(row.count), *days)
    if pivot.first_month is None:
        context.say(message("Overview", "No entry of the case that counts matches."))


def _ways(pivot: Pivot) -> list[tuple[PivotRow, ...]]:
    """Return the rows of the deepest level, each after those above it."""
    return [_way(pivot.levels, position) for position in range(pivot.levels[-1].rows.height)]


def _way(levels: tuple[PivotLevel, ...], position: int) -> tuple[PivotRow, ...]:
    way: list[PivotRow] = []
    for level in reversed(levels):
        way.insert(0, level.row(position))
        position = int(level.parents[position])
    return tuple(way)


def _name(row: PivotRow, context: Context) -> str:
    if row.by is PivotBy.MONTH and row.key.month is not None:
        return row.key.month.isoformat()[:7]
    named = row.name or row.note
    return named or (context.catalogue.text(NO_NAME) if row.by is PivotBy.COUNTERPARTY else "")


def _document(
    money: MoneyOverview,
    pivot: Pivot,
    accounts: tuple[AccountProof, ...],
    asked: tuple[OpenQuestion, ...],
    context: Context,
) -> Json:
    return {
        "figures": _figures(money.figures),
        "sums": [_sum(ways) for ways in _ways(pivot)],
        "cash_by_place": [
            {
                "place": row["place"], "currency": row["currency"],
                "in": decimal_text(int(row["credits"]), row["scale"]),
                "out": decimal_text(int(row["debits"]), row["scale"]),
                "entry_count": row["count"], "account_count": row["account_count"],
                "first": day_text(row["first_on"]), "last": day_text(row["last_on"]),
            }
            for row in money.cash.iter_rows(named=True)
        ],
        "accounts": [_proof(one) for one in accounts],
        "open_questions": [
            {
                "kind": one.kind.value, "count": one.count, "subjects": list(one.subjects),
                "sentence": context.catalogue.text(question_sentence(one)),
                "what_to_do": context.catalogue.text(STEPS[one.kind]),
            }
            for one in asked
        ],
    }  # fmt: skip


def _figures(figures: CaseFigures) -> Json:
    return {
        "account_count": figures.account_count,
        "counterparty_count": figures.counterparty_count,
        "entry_count": figures.entry_count,
        "first": day_text(figures.first_on),
        "last": day_text(figures.last_on),
        "currencies": [
            {
                "currency": one.currency, "in": str(one.credits), "out": str(one.debits), "net": str(one.net),
                "entry_count": one.entry_count,
            }
            for one in figures.sums
        ],
    }  # fmt: skip


def _sum(ways: tuple[PivotRow, ...]) -> Json:
    row = ways[-1]
    named = {one.by.value: one.name or one.note for one in ways if one.by is not PivotBy.MONTH}
    month = row.key.month
    return {
        **named,
        **({} if month is None else {"month": month.isoformat()[:7]}),
        "currency": row.key.currency,
        "in": decimal_text(row.credits, row.scale),
        "out": decimal_text(row.debits, row.scale),
        "net": decimal_text(row.credits - row.debits, row.scale),
        "entry_count": row.count,
        "first": day_text(row.first_on),
        "last": day_text(row.last_on),
    }


def _proof(one: AccountProof) -> Json:
    return {
        "account": one.account, "holder": one.holder, "currency": one.currency, "from": day_text(one.first_on),
        "to": day_text(one.last_on), "day_count": one.day_count, "proven_day_count": one.proven_day_count,
        "missing_day_count": one.missing_day_count, "is_whole": one.is_whole,
    }  # fmt: skip


OVERVIEW = Command(
    "overview",
    message(
        "Command line", "Sums a case by account, counterparty and month, and says what waits for a person."
    ),
    add_arguments,
    run,
)
