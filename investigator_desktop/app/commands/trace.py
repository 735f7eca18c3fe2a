"""`trace`: whose money is left and whose money paid, by every method side by side."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.entry_places import entry_named
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.tracing import FIRST_CLAIM, Allocation, MethodTrace, TracingMethod
from investigator_desktop.domain.tracing_words import (
    BASIS_WORDS,
    METHOD_WORDS,
    NO_SINGLE_METHOD,
    NO_SINGLE_METHOD_AUTHORITY,
    ROUNDING,
    SOURCE_STATES,
    owner_words,
)
from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.entries import account_ids
from investigator_desktop.operations.tracing.keeping import keep_trace, result_of
from investigator_desktop.operations.tracing.request import Mark, TracedCase, TraceRequest
from investigator_desktop.operations.tracing.schedule import Amount, left_amounts, shown_orders
from investigator_desktop.operations.tracing.tracing import attribution, trace


class UnknownMethod(InvestigatorError):
    """A method is named that there is not."""

    def __init__(self, word: str) -> None:
        """Name it and those that there are."""
        sentence = message("Tracing", "There is no method {word}; there are: {methods}.")
        known = ", ".join(method.value for method in TracingMethod)
        super().__init__(sentence.format(word=isolate(word), methods=known))


class ClaimantMissing(InvestigatorError):
    """Credits are named without whose money they are."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            message(
                "Tracing", "Name one claimant with --claimant for all of --credit, or one for each of them."
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    parser.add_argument("--credit", action="append", default=[], metavar="ID|KEY|PLACE")
    parser.add_argument("--claimant", action="append", default=[], metavar="NAME")
    parser.add_argument("--asset", action="append", default=[], metavar="ID|KEY|PLACE")
    parser.add_argument("--methods", default="", metavar="M,M")
    parser.add_argument("--inferred", action="store_true")
    parser.add_argument("--no-follow", action="store_true")
    parser.add_argument("--keep", action="store_true")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Trace, say the table of methods, and keep it where asked."""
    with opened_case(arguments.case, context, read_only=not arguments.keep) as case:
        traced = trace(case, _request(arguments, case), context.progress)
        assets = [entry_named(word, case) for word in arguments.asset]
        if arguments.keep:
            keep_trace(case, traced, context.actor)
        if arguments.json:
            write_document(_document(case, traced, assets, context), context.out)
        else:
            for line in _lines(traced, assets, context):
                context.out.write(without_controls(line) + "\n")
    return ExitCode.DONE


def _request(arguments: Namespace, case: CaseFile) -> TraceRequest:
    credits_named = [entry_named(word, case) for word in arguments.credit]
    claimants = list(arguments.claimant)
    if len(claimants) == 1:
        claimants *= len(credits_named)
    if len(claimants) != len(credits_named):
        raise ClaimantMissing
    marks = (Mark(FundsRole.CLAIM, claimant) for claimant in claimants)
    return TraceRequest(
        account_ids(case, arguments.account),
        _methods(arguments.methods),
        not arguments.no_follow,
        arguments.inferred,
        tuple(zip(credits_named, marks, strict=True)),
    )


def _methods(words: str) -> tuple[TracingMethod, ...]:
    known = {method.value: method for method in TracingMethod}
    asked = [word.strip() for word in words.split(",") if word.strip()]
    for word in asked:
        if word not in known:
            raise UnknownMethod(word)
    return tuple(known[word] for word in asked) or tuple(TracingMethod)


def _document(case: CaseFile, traced: TracedCase, assets: list[int], context: Context) -> Json:
    text = context.catalogue.text
    document: dict[str, Json] = dict(result_of(case, traced))
    document["notes"] = [without_controls(text(note)) for note in traced.notes]
    document["guidance"] = {
        "sentence": text(NO_SINGLE_METHOD),
        "authority": NO_SINGLE_METHOD_AUTHORITY.citation,
        "state": NO_SINGLE_METHOD_AUTHORITY.state.value,
    }
    document["rounding"] = text(ROUNDING)
    document["words"] = {row.method.value: _words(row.method, context) for row in traced.table.methods}
    document["assets"] = [_asset(case, traced, entry, context) for entry in assets]
    return document


def _words(method: TracingMethod, context: Context) -> Json:
    words, text = METHOD_WORDS[method], context.catalogue.text
    return {
        "title": text(words.title),
        "rule": text(words.rule),
        "formula": text(words.formula),
        "authorities": [{"citation": one.citation, "state": one.state.value} for one in words.authorities],
    }


def _asset(case: CaseFile, traced: TracedCase, entry: int, context: Context) -> Json:
    return {
        "entry_key": case.entry_keys_of([entry])[0].hex(),
        "methods": {
            method.value: [_part(case, traced, one, context) for one in parts]
            for method, parts in attribution(traced, entry)
        },
    }


def _part(case: CaseFile, traced: TracedCase, one: Allocation, context: Context) -> Json:
    owner = traced.table.owners[one.owner]
    ids = [traced.ledger.keys[event] for event in one.chain]
    return {
        "owner": without_controls(context.catalogue.text(owner_words(owner))),
        "kind": owner.kind.value,
        "amount": str(_money(traced, one)),
        "chain": [key.hex() for number in ids if number >= 0 for key in case.entry_keys_of([number])],
    }


def _money(traced: TracedCase, one: Allocation) -> Money:
    account = traced.table.accounts[traced.ledger.at[one.event]]
    return Money(one.amount, account.scale, account.currency)


def _lines(traced: TracedCase, assets: list[int], context: Context) -> Iterator[str]:
    """Yield the table, its notes and what paid for each asset, tabs between cells."""
    text = context.catalogue.text
    owners = [text(owner_words(owner)) for owner in traced.table.owners]
    for number, account in enumerate(traced.table.accounts):
        yield f"{account.name} {account.currency}"
        yield "\t".join(["", *owners])
        for row in traced.table.methods:
            yield "\t".join([text(METHOD_WORDS[row.method].title), *_cells(traced, row, number, context)])
    for row in traced.table.methods:
        yield from _order_lines(traced, row, context)
    for entry in assets:
        yield from _asset_lines(traced, entry, context)
    for row in traced.table.methods:
        yield from _method_lines(row.method, context)
    for sentence in (*traced.notes, NO_SINGLE_METHOD, ROUNDING):
        yield text(sentence)
    yield f"{NO_SINGLE_METHOD_AUTHORITY.citation} ({text(SOURCE_STATES[NO_SINGLE_METHOD_AUTHORITY.state])})"


_NOT_COMPUTABLE = message("Tracing", "not computable: contributions in several currencies cannot be added")
_BETWEEN = message("Tracing", "{amount} ({least} to {most})")


def _cells(traced: TracedCase, row: MethodTrace, account: int, context: Context) -> list[str]:
    if not row.is_computable:
        return [context.catalogue.text(_NOT_COMPUTABLE)]
    amounts = left_amounts(traced, row, account)
    basis = BASIS_WORDS[row.basis]
    return [
        *(context.catalogue.text(_amount(amount, step)) for step, amount in enumerate(amounts)),
        context.catalogue.text(basis),
    ]


_ORDER = message("Tracing", "{method}: booked in the order {entries}, {left} of the claims is left.")


def _order_lines(traced: TracedCase, row: MethodTrace, context: Context) -> Iterator[str]:
    """Yield the orders that give the ends of a method's intervals, entries by their ids."""
    for order in shown_orders(traced, row):
        entries = ", ".join([*map(str, order.entry_ids), *(["…"] if order.hidden_count else [])])
        left = "; ".join(f"{amount} {amount.currency}" for amount in order.left)
        sentence = _ORDER.format(method=METHOD_WORDS[row.method].title, entries=entries, left=left)
        yield context.catalogue.text(sentence)


def _amount(amount: Amount, owner: int) -> Message:
    if amount.interval.is_exact or owner < FIRST_CLAIM:
        return message("Tracing", "{amount}").format(amount=str(amount.money))
    return _BETWEEN.format(amount=str(amount.money), least=str(amount.least), most=str(amount.most))


def _asset_lines(traced: TracedCase, entry: int, context: Context) -> Iterator[str]:
    text = context.catalogue.text
    for method, parts in attribution(traced, entry):
        for one in parts:
            owner = text(owner_words(traced.table.owners[one.owner]))
            chain = " < ".join(str(traced.ledger.keys[event]) for event in reversed(one.chain))
            yield "\t".join(
                [str(entry), text(METHOD_WORDS[method].title), owner, str(_money(traced, one)), chain]
            )


def _method_lines(method: TracingMethod, context: Context) -> Iterator[str]:
    text, words = context.catalogue.text, METHOD_WORDS[method]
    sources = (f"{one.citation} ({text(SOURCE_STATES[one.state])})" for one in words.authorities)
    yield "\t".join([text(words.title), text(words.rule), text(words.formula), "; ".join(sources)])


TRACE = Command(
    "trace",
    message(
        "Command line", "Follows funds of interest: whose money is left and whose paid, by every method."
    ),
    add_arguments,
    run,
)
