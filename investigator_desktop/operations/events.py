"""Events of a case: entered, changed and withdrawn by persons, each one step, and what sealed lists name besides."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypedDict

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.events import CaseEvent, EventKind
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.red_flags.lists import lists_in_force
from investigator_desktop.operations.standing_on import (
    Standing,
    analyst_record,
    require_standing,
    standing_of,
)

_UNKNOWN = message("Events", "There is no event with the number {number}.")


class EventIncomplete(InvestigatorError):
    """An event contradicts itself, or nothing says what happened."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event that holds, on what it stands, and who entered it when; `id` 0 is one of a sealed list."""

    id: int
    event: CaseEvent
    standing: Standing
    entered_by: Actor
    entered_at: datetime


class _Content(TypedDict):
    kind: str
    label: str
    on: str
    at: str | None
    to_on: str | None
    place: str


def events(case: CaseFile) -> tuple[KeptEvent, ...]:
    """Return the events of a case in the order of time, those of sealed lists of events among them."""
    kept = [_kept(one) for one in case.analyst_records(RecordKind.EVENT)]
    return tuple(sorted([*kept, *_listed(case)], key=lambda one: (one.event.moment, one.id)))


def event_of_case(case: CaseFile, event_id: int) -> KeptEvent:
    """Return an event that a person entered, by its number; raise `UnknownRecord`."""
    found = next((one for one in events(case) if one.id == event_id and event_id), None)
    if found is None:
        raise UnknownRecord(event_id, _UNKNOWN)
    return found


def keep_event(
    case: CaseFile,
    event: CaseEvent,
    standing: Standing,
    actor: Actor,
    *,
    event_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep an event, in the place of what `event_id` says, as one step.

    Raise `EventIncomplete`, `BasisMissing`, `UnknownEvidence` or `UnknownRecord`.
    """
    require_complete(event)
    require_standing(case, standing)
    if event_id is not None:
        event_of_case(case, event_id)
    kept = analyst_record(RecordKind.EVENT, event.on.isoformat(), _text(event), standing)
    return record(case, kept, actor, record_id=event_id, clock=clock)


def withdraw_event(case: CaseFile, event_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw an event as one step; raise `UnknownRecord`."""
    event_of_case(case, event_id)
    return withdraw(case, event_id, actor, clock)


def require_complete(event: CaseEvent) -> None:
    """Raise `EventIncomplete` where nothing says what happened, or the last day is before the first."""
    if event.kind is EventKind.OTHER and not event.label.strip():
        raise EventIncomplete(message("Events", "Say what happened: an event of no known kind needs words."))
    if event.to_on is not None and event.to_on < event.on:
        raise EventIncomplete(message("Events", "The last day of an event is before its first."))


def _text(event: CaseEvent) -> str:
    content: _Content = {
        "kind": event.kind.value,
        "label": event.label.strip(),
        "on": event.on.isoformat(),
        "at": None if event.at is None else event.at.isoformat("minutes"),
        "to_on": None if event.to_on is None else event.to_on.isoformat(),
        "place": event.place.strip(),
    }
    return canonical_json(content).decode("utf-8")


@reads_record
def _kept(one: KeptRecord) -> KeptEvent:
    content: _Content = json.loads(one.record.content)
    event = CaseEvent(
        EventKind(content["kind"]),
        content["label"],
        date.fromisoformat(content["on"]),
        None if content["at"] is None else time.fromisoformat(content["at"]),
        None if content["to_on"] is None else date.fromisoformat(content["to_on"]),
        content["place"],
    )
    return KeptEvent(one.id, event, standing_of(one), one.decided_by, one.decided_at)


def _listed(case: CaseFile) -> list[KeptEvent]:
    """Return the events of the sealed lists in force."""
    found: list[KeptEvent] = []
    for sealed in lists_in_force(case):
        if sealed.content.kind is ListKind.EVENTS:
            columns = (sealed.content.column(name) for name in ("on", "label", "place"))
            for day, label, place in zip(*columns, strict=True):
                event = CaseEvent(EventKind.OTHER, label, date.fromisoformat(day), place=place)
                standing = Standing(reason=sealed.content.source or sealed.content.title)
                found.append(KeptEvent(0, event, standing, sealed.sealed_by, sealed.sealed_at))
    return found
