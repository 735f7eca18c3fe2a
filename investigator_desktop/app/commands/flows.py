"""`flows`: who paid whom how much, by period, currency and grade, and what stayed with one of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.entry_filters import days_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_words import GRADE_NAMES, comparison_sentence
from investigator_desktop.domain.flows import FlowBy, FlowPeriod, FlowQuery
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.flows.conservation import node_balance
from investigator_desktop.operations.flows.documents import balance_document, table_document
from investigator_desktop.operations.flows.exporting import export_flows
from investigator_desktop.operations.flows.keeping import keep_flows
from investigator_desktop.operations.flows.totals import FlowTable, flow_totals
from investigator_desktop.operations.releases import Release, sentences, withheld


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    add_movement_filters(parser, FlowBy.PARTY)
    parser.add_argument("--period", choices=[one.value for one in FlowPeriod], default=FlowPeriod.WHOLE.value)
    parser.add_argument("--text", default="", metavar="T")
    parser.add_argument("--rates", default="", metavar="NAME")
    parser.add_argument("--node", default="", metavar="WHO")
    parser.add_argument("--out", type=Path, metavar="F")
    parser.add_argument("--with-outside-basis", action="store_true")
    parser.add_argument("--with-intelligence", action="store_true")
    add_json_option(parser)


def add_movement_filters(parser: ArgumentParser, by: FlowBy) -> None:
    """Declare what chooses movements, and under which title the answer is kept."""
    parser.add_argument("--by", choices=[one.value for one in FlowBy], default=by.value)
    parser.add_argument("--currency", default="", metavar="C")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--grade", action="append", default=[], choices=[one.value for one in MovementGrade])
    parser.add_argument("--keep", default="", metavar="TITLE")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Sum the movements of a question: list, write or keep the totals, or say what stayed with one node."""
    query = _query(arguments)
    with opened_case(arguments.case, context, read_only=not arguments.keep) as case:
        if arguments.node:
            _balance(case, arguments, context)
            return ExitCode.DONE
        if arguments.keep:
            keep_flows(case, arguments.keep, query, context.actor, arguments.rates)
        if arguments.out is not None:
            _export(case, query, arguments, context)
        elif arguments.json:
            write_document(table_document(flow_totals(case, query, arguments.rates)), context.out)
        else:
            _list(flow_totals(case, query, arguments.rates), context)
    return ExitCode.DONE


def _query(arguments: Namespace) -> FlowQuery:
    return FlowQuery(
        FlowBy(arguments.by),
        FlowPeriod(arguments.period),
        arguments.currency.upper(),
        tuple(MovementGrade(name) for name in arguments.grade),
        *days_of(arguments.from_on, arguments.to_on),
        arguments.text,
    )


def _export(case: CaseFile, query: FlowQuery, arguments: Namespace, context: Context) -> None:
    release = Release(arguments.with_outside_basis, arguments.with_intelligence)
    language = context.catalogue.language
    count = export_flows(case, query, arguments.out, arguments.rates, release, language=language)
    sentence = message("Flows", "%n rows of totals were written to {file}.").counted(count)
    context.say(sentence.format(file=isolate(str(arguments.out))))
    for told in sentences(withheld(case, EntryQuery(), release)):
        context.say(told)


def _list(table: FlowTable, context: Context) -> None:
    """Write one line a row of totals, and say what is not in them."""
    for row in table.frame.iter_rows(named=True):
        cells = [
            "" if row["period"] is None else row["period"].isoformat(),
            row["payer_name"] or row["payer"],
            row["beneficiary_name"] or row["beneficiary"],
            f"{decimal_text(int(row['amount']), row['scale'])} {row['currency']}",
            str(row["count"]),
            context.catalogue.text(GRADE_NAMES[MovementGrade(row["grade"])]),
        ]
        if table.rates is not None:
            units = row["converted"]
            shown = "" if units is None else decimal_text(int(units), row["converted_scale"])
            cells.append(f"≈ {shown} {row['converted_currency']}" if shown else "")
        context.write_row(*cells)
    if table.frame.is_empty():
        context.say(message("Flows", "No movement of the case matches."))
    _say_apart(table, context)


def _say_apart(table: FlowTable, context: Context) -> None:
    count = int(table.not_paid["count"].sum())
    if count:
        context.say(message("Flows", "%n payments that nobody was paid are in no total.").counted(count))
    if table.divided_count:
        sentence = message(
            "Flows", "%n matches have two currencies on one side; their entries stand by themselves."
        )
        context.say(sentence.counted(table.divided_count))


def _balance(case: CaseFile, arguments: Namespace, context: Context) -> None:
    balance = node_balance(case, arguments.node, FlowBy(arguments.by))
    if arguments.json:
        write_document(balance_document(balance), context.out)
        return
    for one in balance.sums:
        grade = context.catalogue.text(GRADE_NAMES[one.grade])
        cells = (one.currency, grade, f"+{one.received}", f"-{one.paid}", f"= {one.kept}")
        context.out.write("\t".join(cells) + "\n")
    for compared in balance.comparisons:
        context.say(comparison_sentence(compared))


FLOWS = Command(
    "flows",
    message("Command line", "Sums who paid whom, by period, currency and what the movements rest on."),
    add_arguments,
    run,
)
