"""`funds`: lists, marks and withdraws funds of interest."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.entry_filters import add_choice_arguments, chosen_entries
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.funds import FundsRole, KeptFunds
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.tracing.funds import funds_of, mark_funds, withdraw_funds


class FundsUnnamed(InvestigatorError):
    """Funds are to be withdrawn without saying which."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the number of the mark after the action."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--role", choices=[role.value for role in FundsRole], default=FundsRole.CLAIM.value)
    parser.add_argument("--claimant", default="", metavar="NAME")
    parser.add_argument("--reason", default="", metavar="R")
    add_choice_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = funds_of(case)
    if arguments.json:
        write_document({"funds": [_document(one) for one in kept]}, context.out)
        return
    for one in kept:
        funds = one.funds
        cells = (str(one.id), funds.role.value, funds.label, str(len(funds.entry_keys)), funds.reason)
        context.write_row(*cells)


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    chosen = chosen_entries(arguments, case)
    ids = _credits_of(case, chosen) if isinstance(chosen, EntryQuery) else chosen
    role = FundsRole(arguments.role)
    mark_funds(case, ids, role, arguments.claimant, arguments.reason, context.actor)
    context.say(message("Tracing", "%n entries are marked as funds of interest.").counted(len(ids)))


def _credits_of(case: CaseFile, query: EntryQuery) -> list[int]:
    """Return the credits of a view that count."""
    frame = case.entry_columns(query, ("direction",))
    ids: list[int] = frame.filter(frame["direction"] == Direction.CREDIT.value)["id"].to_list()
    return ids


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if arguments.number is None:
        raise FundsUnnamed
    withdraw_funds(case, arguments.number, context.actor)


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "add": _add,
    "withdraw": _withdraw,
}


def _document(kept: KeptFunds) -> Json:
    return {
        "id": kept.id,
        "role": kept.funds.role.value,
        "claimant": kept.funds.label,
        "reason": kept.funds.reason,
        "entry_keys": [key.hex() for key in kept.funds.entry_keys],
        "decided_by": {
            "name": kept.decided_by.name,
            "role": kept.decided_by.role,
            "is_os_account": kept.decided_by.is_os_account,
        },
        "decided_at": kept.decided_at.isoformat(),
    }


FUNDS = Command(
    "funds",
    message(
        "Command line", "Lists, marks and withdraws funds of interest: credits whose money is to be followed."
    ),
    add_arguments,
    run,
)
