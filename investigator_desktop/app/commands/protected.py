"""`protected`: lists, adds and withdraws names that the window hides while others watch."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.kept_words import KEPT_AS
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.protection import ProtectedName
from investigator_desktop.foundation.catalogue import Catalogue, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.protection import (
    protect_name,
    protected_names,
    pseudonym_of,
    withdraw_protection,
)


class ProtectedUnnamed(InvestigatorError):
    """A protected name is to be shown again without saying which."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the number of the protected name after the action."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--name", default="", metavar="NAME")
    parser.add_argument("--with-names", action="store_true")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    found = protected_names(case)
    if arguments.json:
        rows = [_document(one, context.catalogue, with_names=arguments.with_names) for one in found]
        write_document({"protected": rows}, context.out)
        return
    if not found:
        context.write_sentence(message("Protection", "The case has no protected names."))
    for one in found:
        number = "" if one.record_id is None else str(one.record_id)
        name = one.name if arguments.with_names else ""
        context.write_row(number, context.catalogue.text(pseudonym_of(one)), name)


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    protect_name(case, arguments.name, context.actor)
    context.say(KEPT_AS.format(number=max(one.record_id or 0 for one in protected_names(case))))


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if arguments.number is None:
        raise ProtectedUnnamed
    withdraw_protection(case, arguments.number, context.actor)


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "add": _add,
    "withdraw": _withdraw,
}


def _document(one: ProtectedName, catalogue: Catalogue, *, with_names: bool) -> Json:
    return {
        "number": one.record_id,
        "pseudonym": catalogue.text(pseudonym_of(one)),
        "name": one.name if with_names else None,
        "is_of_losses": one.record_id is None,
    }


PROTECTED = Command(
    "protected",
    message("Command line", "Lists, adds and withdraws names that the window hides while others watch."),
    add_arguments,
    run,
)
