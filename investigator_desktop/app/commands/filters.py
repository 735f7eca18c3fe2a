"""`filters`: lists, saves and deletes the filters that a case keeps by name."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.entry_filters import add_filter_arguments, entry_query
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.filters import FilterNames, KeptFilter, SavedFilter, filter_terms
from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.filters import (
    delete_filter,
    filter_names,
    keep_filter,
    kept_filter,
    kept_filters,
)


class FilterUnknown(InvestigatorError):
    """A filter is named that the case does not keep."""

    def __init__(self, name: str) -> None:
        """Name it."""
        sentence = message("Command line", "The case keeps no filter named {name}.")
        super().__init__(sentence.format(name=isolate(name)))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS, has_number=False)
    parser.add_argument("name", nargs="?", default="", metavar="NAME")
    add_filter_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept, names = kept_filters(case), filter_names(case)
    if arguments.json:
        write_document({"filters": [_document(one, names, case, context) for one in kept]}, context.out)
        return
    if not kept:
        context.write_sentence(message("Filters", "The case keeps no filters."))
    for one in kept:
        context.write_row(one.saved.name, " · ".join(_terms(one, names, context)), one.kept_by.name)


def _save(case: CaseFile, arguments: Namespace, context: Context) -> None:
    """Keep a filter; one of the same name is replaced."""
    same = kept_filter(case, arguments.name)
    saved = SavedFilter(arguments.name, entry_query(arguments, case))
    keep_filter(case, saved, context.actor, filter_id=None if same is None else same.id)


def _delete(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = kept_filter(case, arguments.name)
    if kept is None:
        raise FilterUnknown(arguments.name)
    delete_filter(case, kept.id, context.actor)


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "save": _save,
    "delete": _delete,
}


def _terms(one: KeptFilter, names: FilterNames, context: Context) -> list[str]:
    return [
        without_controls(context.catalogue.text(term.words)) for term in filter_terms(one.saved.query, names)
    ]


def _document(one: KeptFilter, names: FilterNames, case: CaseFile, context: Context) -> Json:
    return {
        "name": one.saved.name,
        "filters": list(_terms(one, names, context)),
        "entry_count": case.entry_count(one.saved.query),
        "kept_by": one.kept_by.name,
        "kept_at": one.kept_at.isoformat(),
    }


FILTERS = Command(
    "filters",
    message("Command line", "Lists, saves and deletes the filters that a case keeps by name."),
    add_arguments,
    run,
)
