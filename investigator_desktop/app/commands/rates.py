"""`rates`: lists the sealed tables of rates, or seals one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.rates import DEFAULT_AGE_DAYS, SealedRates
from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.flows.documents import rates_document
from investigator_desktop.operations.flows.rates import read_rates, seal_rates, sealed_rates


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--name", default="", metavar="NAME")
    parser.add_argument("--source", default="", metavar="S")
    parser.add_argument("--base", default="", metavar="C")
    parser.add_argument("--age-days", type=int, default=DEFAULT_AGE_DAYS, metavar="N")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Seal the table of a file where one is named, and list what is sealed."""
    with opened_case(arguments.case, context, read_only=arguments.file is None) as case:
        if arguments.file is not None:
            table = read_rates(
                arguments.file,
                name=arguments.name,
                source=arguments.source,
                base=arguments.base,
                age_days=arguments.age_days,
            )
            seal_rates(case, table, context.actor)
        tables = sealed_rates(case)
    if arguments.json:
        write_document({"rates": [rates_document(one) for one in tables]}, context.out)
    else:
        _list(tables, context)
    return ExitCode.DONE


def _list(tables: tuple[SealedRates, ...], context: Context) -> None:
    for one in tables:
        table = one.table
        cells = (
            table.name,
            table.base,
            ", ".join(table.currencies),
            f"{table.from_on.isoformat()} – {table.to_on.isoformat()}",
            without_controls(table.source),
            one.sha256,
        )
        context.out.write("\t".join(cells) + "\n")
        sentence = message("Rates", "{name} was sealed by {actor} on {day}.")
        day = one.sealed_at.date().isoformat()
        context.say(sentence.format(name=isolate(table.name), actor=isolate(one.sealed_by.name), day=day))
    if not tables:
        context.say(message("Rates", "No table of rates is sealed in the case."))


RATES = Command(
    "rates",
    message("Command line", "Seals a table of rates of exchange, or lists those that are sealed."),
    add_arguments,
    run,
)
