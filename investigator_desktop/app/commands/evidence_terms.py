"""`evidence-terms`: says on what legal basis, and how far, an item of evidence may be used."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.custody_documents import terms_document
from investigator_desktop.app.custody_options import add_terms_options, stated_terms
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.custody import evidence_by_label, set_terms


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("label", metavar="E1")
    add_terms_options(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Change what is said of the terms and keep the rest of them."""
    with opened_case(arguments.case, context) as case:
        item = evidence_by_label(case, arguments.label)
        terms = stated_terms(arguments, item.terms)
        if terms != item.terms:
            set_terms(case, item.id, terms, context.actor)
    context.say(message("Custody", "These terms hold of {label} now.").format(label=item.label))
    if arguments.json:
        write_document({"label": item.label, "terms": terms_document(terms)}, context.out)
    return ExitCode.DONE


EVIDENCE_TERMS = Command(
    "evidence-terms",
    message("Command line", "Says on what legal basis, and how far, an item of evidence may be used."),
    add_arguments,
    run,
)
