"""`indirect`: keeps the worksheet of a party and runs the indirect methods over it, side by side."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import day_text, write_document
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.app.standing_options import add_standing_arguments, standing_from
from investigator_desktop.app.worksheet_words import item_document, item_said, print_result, proposal_document
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.indirect import (
    Computability,
    ItemKind,
    WorksheetItem,
    WorksheetPeriod,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.indirect.documents import result_document
from investigator_desktop.operations.indirect.facts import propose_facts
from investigator_desktop.operations.indirect.items import (
    item_of_case,
    keep_item,
    keep_items,
    withdraw_item,
    worksheet_items,
)
from investigator_desktop.operations.indirect.rate_tables import rates_named
from investigator_desktop.operations.indirect.running import (
    NoWorksheet,
    keep_result,
    periods_of,
    run_indirect,
)


class ItemUnnamed(InvestigatorError):
    """An action on a worksheet does not say all that it needs."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message(
                "Command line",
                "Say --party, and for add --kind and --name; for change and withdraw a number.",
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(ACTIONS), default="items")
    parser.add_argument("number", nargs="?", type=int, metavar="N")
    parser.add_argument("--party", metavar="P")
    parser.add_argument("--kind", choices=[kind.value for kind in ItemKind])
    parser.add_argument("--name", metavar="T")
    parser.add_argument("--amount", metavar="1234.50")
    parser.add_argument("--least", metavar="1234.50")
    parser.add_argument("--most", metavar="1234.50")
    parser.add_argument("--currency", metavar="KZT")
    for name in ("on", "from", "to", "opening", "closing"):
        parser.add_argument(f"--{name}", dest=f"{name}_on", metavar="D")
    parser.add_argument("--account", action="append", default=[], metavar="A")
    parser.add_argument("--rates", metavar="NAME")
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("--keep", action="store_true")
    add_standing_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    is_reading = arguments.action in {"items", "run", "facts"} and not (arguments.keep or arguments.accept)
    with opened_case(arguments.case, context, read_only=is_reading) as case:
        return ACTIONS[arguments.action](case, arguments, context)


def _items(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    labels = {item.id: item.label for item in case.evidence()}
    items = [item_document(kept, labels) for kept in worksheet_items(case, arguments.party)]
    if arguments.json:
        write_document({"items": items}, context.out)
        return ExitCode.DONE
    for kept in worksheet_items(case, arguments.party):
        amount = kept.item.amount
        low, high = ("", "") if amount is None else (str(amount.low_money), str(amount.high_money))
        days = " – ".join(day_text(day) or "…" for day in _days(kept.item))
        cells = (str(kept.id), kept.item.party, kept.item.kind.value, kept.item.name, days, low, high)
        context.write_row(*cells)
    return ExitCode.DONE


def _days(item: WorksheetItem) -> tuple[date | None, ...]:
    return (item.on,) if item.on is not None else (item.from_on, item.to_on)


def _add(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    if not (arguments.party and arguments.kind and arguments.name):
        raise ItemUnnamed
    item = WorksheetItem(arguments.party, ItemKind(arguments.kind), arguments.name)
    keep_item(case, item_said(arguments, item, case), standing_from(arguments, case), context.actor)
    number = worksheet_items(case)[-1].id
    context.say(message("Indirect methods", "It is kept as number {number}.").format(number=number))
    return ExitCode.DONE


def _change(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    kept = item_of_case(case, _number(arguments))
    standing = standing_from(arguments, case, kept.standing)
    keep_item(case, item_said(arguments, kept.item, case), standing, context.actor, item_id=kept.id)
    return ExitCode.DONE


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    withdraw_item(case, _number(arguments), context.actor)
    return ExitCode.DONE


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise ItemUnnamed
    return int(arguments.number)


def _facts(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    party = _party(arguments)
    found = propose_facts(case, party, arguments.account, _period(case, arguments, party))
    if arguments.accept and found:
        keep_items(case, [(one.item, one.standing) for one in found], context.actor)
    write_document({"proposals": [proposal_document(one) for one in found]}, context.out)
    return ExitCode.DONE


def _run(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    party = _party(arguments)
    currency = (arguments.currency or case.details.currency).upper()
    rates = rates_named(case, arguments.rates)
    result = run_indirect(case, party, _period(case, arguments, party), currency, rates)
    if arguments.keep:
        keep_result(case, result, context.actor, rates)
    if arguments.json:
        write_document(result_document(result, context.catalogue.text), context.out)
    else:
        print_result(result, context)
    is_stopped = all(one.state is Computability.NOT_COMPUTABLE for one in result.methods)
    return ExitCode.NEEDS_A_PERSON if is_stopped else ExitCode.DONE


def _party(arguments: Namespace) -> str:
    if not arguments.party:
        raise ItemUnnamed
    return str(arguments.party)


def _period(case: CaseFile, arguments: Namespace, party: str) -> WorksheetPeriod:
    opening, closing = day_of(arguments.opening_on), day_of(arguments.closing_on)
    if opening is not None and closing is not None:
        return WorksheetPeriod(opening, closing)
    known = periods_of(case, party)
    if not known:
        raise NoWorksheet(party)
    return WorksheetPeriod(opening or known[-1].opening_on, closing or known[-1].closing_on)


ACTIONS: Mapping[str, Callable[[CaseFile, Namespace, Context], ExitCode]] = {
    "items": _items,
    "add": _add,
    "change": _change,
    "withdraw": _withdraw,
    "facts": _facts,
    "run": _run,
}

INDIRECT = Command(
    "indirect",
    message(
        "Command line",
        "Keeps the worksheet of a party and says by four methods what recorded sources do not explain.",
    ),
    add_arguments,
    run,
)
