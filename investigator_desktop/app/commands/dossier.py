"""`dossier`: shows who stands behind accounts and what connects them, and keeps what investigators enter."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.standing_options import add_standing_arguments, standing_from
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.dossier import (
    Connection,
    Dossier,
    DossierEntry,
    DossierFact,
    FactKind,
    MachineUse,
)
from investigator_desktop.domain.dossier_words import CONTROL_CAVEAT, FACT_NAMES, GRADE_NAMES
from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.completeness import plain_key
from investigator_desktop.operations.dossiers.entries import (
    dossier_entries,
    entry_of_case,
    keep_dossier_entry,
    withdraw_dossier_entry,
)
from investigator_desktop.operations.dossiers.gathering import all_connections, dossiers


class DossierOptionMissing(InvestigatorError):
    """An action on a dossier does not say all that it needs."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message(
                "Command line", "Say --account, --kind and --value for add; a number for change and withdraw."
            )
        )


class NotAMoment(InvestigatorError):
    """A word that should be a moment is none."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        told = message("Command line", "{word} is no moment; write it as 2024-01-31T14:05.")
        super().__init__(told.format(word=isolate(word)))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS, "show")
    parser.add_argument("--account", metavar="A")
    parser.add_argument("--kind", choices=[kind.value for kind in FactKind])
    parser.add_argument("--value", metavar="V")
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--seen-at", metavar="M")
    parser.add_argument("--minutes", type=int, default=10, metavar="N")
    add_standing_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context, frozenset({"show", "connections"}))


def _show(case: CaseFile, arguments: Namespace, context: Context) -> None:
    wanted = plain_key(arguments.account or "")
    found = [one for one in dossiers(case, arguments.minutes) if wanted in {"", one.account}]
    labels = {item.id: item.label for item in case.evidence()}
    if arguments.json:
        caveat = without_controls(context.catalogue.text(CONTROL_CAVEAT))
        write_document({"dossiers": [_dossier(one, labels) for one in found], "caveat": caveat}, context.out)
        return
    context.say(CONTROL_CAVEAT)
    for one in found:
        context.write_row(one.account, one.holder)
        for fact in one.facts:
            name = context.catalogue.text(FACT_NAMES[fact.kind])
            context.write_row("", name, fact.value, fact.origin.value, str(fact.entry_count))


def _connections(case: CaseFile, arguments: Namespace, context: Context) -> None:
    wanted = plain_key(arguments.account or "")
    found = all_connections(dossiers(case, arguments.minutes))
    found = tuple(one for one in found if not wanted or wanted in one.accounts)
    labels = {item.id: item.label for item in case.evidence()}
    if arguments.json:
        write_document({"connections": [_connection(one, labels) for one in found]}, context.out)
        return
    for one in found:
        names = [context.catalogue.text(text) for text in (GRADE_NAMES[one.grade], FACT_NAMES[one.kind])]
        context.write_row(*names, one.key, ", ".join(one.accounts))


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if not (arguments.account and arguments.kind and arguments.value):
        raise DossierOptionMissing
    entry = _said(arguments, DossierEntry(arguments.account, FactKind(arguments.kind), arguments.value))
    keep_dossier_entry(case, entry, standing_from(arguments, case), context.actor)
    number = dossier_entries(case)[-1].id
    context.say(message("Dossiers", "It is kept as number {number}.").format(number=number))


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = entry_of_case(case, _number(arguments))
    standing = standing_from(arguments, case, kept.standing)
    keep_dossier_entry(case, _said(arguments, kept.entry), standing, context.actor, entry_id=kept.id)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    withdraw_dossier_entry(case, _number(arguments), context.actor)


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise DossierOptionMissing
    return int(arguments.number)


def _said(arguments: Namespace, before: DossierEntry) -> DossierEntry:
    """Return an entry with what the words say anew."""
    said = {
        "account": arguments.account,
        "kind": None if arguments.kind is None else FactKind(arguments.kind),
        "value": arguments.value,
        "note": arguments.note,
        "seen_at": _moment(arguments.seen_at),
    }
    return replace(before, **{name: value for name, value in said.items() if value is not None})


def _moment(word: str | None) -> datetime | None:
    try:
        return None if word is None else datetime.fromisoformat(word).replace(tzinfo=None)
    except ValueError as error:
        raise NotAMoment(word or "") from error


def _dossier(one: Dossier, labels: Mapping[int, str]) -> Json:
    return {
        "account": one.account,
        "holder": one.holder,
        "facts": [_fact(fact, labels) for fact in one.facts],
        "connections": [_connection(found, labels) for found in one.connections],
    }


def _fact(fact: DossierFact, labels: Mapping[int, str]) -> Json:
    return {
        "account": fact.account,
        "kind": fact.kind.value,
        "value": fact.value,
        "normal": fact.key,
        "origin": fact.origin.value,
        "evidence": [labels.get(number) for number in fact.evidence_ids],
        "place": fact.place,
        "entry_count": fact.entry_count,
        "entry_ids": list(fact.entry_ids),
        "from": day_text(fact.first_on),
        "to": day_text(fact.last_on),
        "number": fact.record_id,
        "reason": fact.reason,
        "note": fact.note,
        "entered_by": fact.author,
    }


def _use(use: MachineUse, labels: Mapping[int, str]) -> Json:
    return {
        "account": use.account,
        "machine": use.machine,
        "at": use.at.isoformat(),
        "entry_id": use.entry_id,
        "evidence": labels.get(use.evidence_id),
    }


def _connection(one: Connection, labels: Mapping[int, str]) -> Json:
    return {
        "kind": one.kind.value,
        "normal": one.key,
        "grade": one.grade.value,
        "accounts": list(one.accounts),
        "facts": [_fact(fact, labels) for fact in one.facts],
        "uses": [_use(use, labels) for use in one.uses],
    }


ACTIONS: Mapping[str, Action] = {
    "show": _show,
    "connections": _connections,
    "add": _add,
    "change": _change,
    "withdraw": _withdraw,
}

DOSSIER = Command(
    "dossier",
    message("Command line", "Shows what is known of who stands behind accounts, and what connects them."),
    add_arguments,
    run,
)
