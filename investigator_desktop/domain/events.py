"""Events of a case: what happened beside the money, such as an arrival, a border crossing or an arrest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from investigator_desktop.foundation.catalogue import Message, message


class EventKind(StrEnum):
    """What an event is."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    BORDER_CROSSING = "border_crossing"
    MEETING = "meeting"
    CALL = "call"
    CONTRACT = "contract"
    SEARCH = "search"
    SEIZURE = "seizure"
    ARREST = "arrest"
    OTHER = "other"


EVENT_WORDS: dict[EventKind, Message] = {
    EventKind.ARRIVAL: message("Events", "Arrival"),
    EventKind.DEPARTURE: message("Events", "Departure"),
    EventKind.BORDER_CROSSING: message("Events", "Border crossing"),
    EventKind.MEETING: message("Events", "Meeting"),
    EventKind.CALL: message("Events", "Call"),
    EventKind.CONTRACT: message("Events", "Contract"),
    EventKind.SEARCH: message("Events", "Search"),
    EventKind.SEIZURE: message("Events", "Seizure"),
    EventKind.ARREST: message("Events", "Arrest"),
    EventKind.OTHER: message("Events", "Other event"),
}


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """An event on a day, or at a minute of it where `at` is known; times are as printed, in the zone of the case.

    `to_on` is the last day of one that lasted longer.
    """

    kind: EventKind
    label: str
    on: date
    at: time | None = None
    to_on: date | None = None
    place: str = ""

    @property
    def moment(self) -> datetime:
        """Return when it began; the first minute of the day where no time is known."""
        return datetime.combine(self.on, self.at or time.min)
