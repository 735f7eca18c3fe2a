"""`events`: keeps what happened beside the money, such as an arrival or an arrest, and lists it by time."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.kept_words import KEPT_AS
from investigator_desktop.app.standing_options import add_standing_arguments, standing_from
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.events import EVENT_WORDS, CaseEvent, EventKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.events import (
    KeptEvent,
    event_of_case,
    events,
    keep_event,
    withdraw_event,
)


class EventOptionMissing(InvestigatorError):
    """An action on events does not say all that it needs."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message("Command line", "Say --kind and --on for add, and a number for change and withdraw.")
        )


class NotATime(InvestigatorError):
    """A word is no time of day."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        sentence = message("Command line", "{word} is no time of day; write it as 14:30.")
        super().__init__(sentence.format(word=isolate(word)))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--kind", choices=[kind.value for kind in EventKind])
    parser.add_argument("--label", metavar="T")
    parser.add_argument("--on", metavar="D")
    parser.add_argument("--at", metavar="14:30")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--where", metavar="P")
    add_standing_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    found = events(case)
    if arguments.json:
        labels = {item.id: item.label for item in case.evidence()}
        write_document({"events": [_document(one, labels) for one in found]}, context.out)
        return
    if not found:
        context.write_sentence(message("Events", "The case has no events."))
    for one in found:
        event = one.event
        hour = "" if event.at is None else event.at.isoformat("minutes")
        kind = context.catalogue.text(EVENT_WORDS[event.kind])
        context.write_row(str(one.id or ""), event.on.isoformat(), hour, kind, event.label, event.place)


def _document(one: KeptEvent, labels: Mapping[int, str]) -> Json:
    event, standing = one.event, one.standing
    return {
        "number": one.id or None,
        "kind": event.kind.value,
        "label": event.label,
        "on": event.on.isoformat(),
        "at": None if event.at is None else event.at.isoformat("minutes"),
        "to": day_text(event.to_on),
        "where": event.place,
        "evidence": None if standing.evidence_id is None else labels.get(standing.evidence_id),
        "place": standing.place,
        "reason": standing.reason,
        "entered_by": one.entered_by.name,
    }


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    on = day_of(arguments.on)
    if not arguments.kind or on is None:
        raise EventOptionMissing
    event = _said(arguments, CaseEvent(EventKind(arguments.kind), "", on))
    keep_event(case, event, standing_from(arguments, case), context.actor)
    context.say(KEPT_AS.format(number=max(one.id for one in events(case))))


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = event_of_case(case, _number(arguments))
    standing = standing_from(arguments, case, kept.standing)
    keep_event(case, _said(arguments, kept.event), standing, context.actor, event_id=kept.id)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    withdraw_event(case, _number(arguments), context.actor)


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise EventOptionMissing
    return int(arguments.number)


def _said(arguments: Namespace, before: CaseEvent) -> CaseEvent:
    """Return an event with what the words say anew."""
    on: date = day_of(arguments.on) or before.on
    return replace(
        before,
        kind=EventKind(arguments.kind) if arguments.kind else before.kind,
        label=before.label if arguments.label is None else arguments.label,
        on=on,
        at=before.at if arguments.at is None else _time_of(arguments.at),
        to_on=day_of(arguments.to_on) or before.to_on,
        place=before.place if arguments.where is None else arguments.where,
    )


def _time_of(word: str) -> time:
    try:
        return time.fromisoformat(word).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise NotATime(word) from error


ACTIONS: dict[str, Action] = {"list": _list, "add": _add, "change": _change, "withdraw": _withdraw}

EVENTS = Command(
    "events",
    message("Command line", "Keeps what happened beside the money: arrivals, border crossings, arrests."),
    add_arguments,
    run,
)
