"""Events of a case: entered on a basis, drawn in the timeline, and taken back by one step."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.events import CaseEvent, EventKind
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.operations.analysis_keeping import UnknownRecord
from investigator_desktop.operations.cases import undo
from investigator_desktop.operations.events import (
    EventIncomplete,
    event_of_case,
    events,
    keep_event,
    withdraw_event,
)
from investigator_desktop.operations.red_flags.lists import seal_list
from investigator_desktop.operations.standing_on import BasisMissing, Standing
from investigator_desktop.operations.timeline import timeline
from tests.casefile.builders import import_into, new_case

ACTOR = Actor("Examiner")
TOLD = Standing(reason="said in an interview")
ARRIVAL = CaseEvent(EventKind.ARRIVAL, "Arrived", date(2024, 1, 5), time(14, 30), place="Almaty")


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    made = new_case(tmp_path / "case.idcase")
    import_into(made, b"statement", [{"counterparty_name": "A"}, {"counterparty_name": "B"}])
    return made


def test_an_event_is_kept_changed_and_withdrawn_each_as_one_step(case: CaseFile) -> None:
    keep_event(case, ARRIVAL, TOLD, ACTOR)
    (kept,) = events(case)
    assert (kept.event, kept.standing, kept.entered_by) == (ARRIVAL, TOLD, ACTOR)
    later = CaseEvent(EventKind.SEARCH, "", date(2024, 1, 6), to_on=date(2024, 1, 7))
    keep_event(case, later, TOLD, ACTOR, event_id=kept.id)
    assert [one.event for one in events(case)] == [later]
    withdraw_event(case, kept.id, ACTOR)
    assert events(case) == ()
    undo(case, ACTOR)
    undo(case, ACTOR)
    assert [one.event for one in events(case)] == [ARRIVAL]


def test_an_event_without_words_basis_or_in_reversed_days_is_refused(case: CaseFile) -> None:
    day = date(2024, 1, 5)
    with pytest.raises(EventIncomplete):
        keep_event(case, CaseEvent(EventKind.OTHER, " ", day), TOLD, ACTOR)
    with pytest.raises(EventIncomplete):
        keep_event(case, CaseEvent(EventKind.ARREST, "", day, to_on=date(2024, 1, 4)), TOLD, ACTOR)
    with pytest.raises(BasisMissing):
        keep_event(case, ARRIVAL, Standing(), ACTOR)
    with pytest.raises(UnknownRecord):
        event_of_case(case, 0)
    assert events(case) == ()


def test_events_of_a_sealed_list_stand_among_those_that_were_entered(case: CaseFile) -> None:
    rows = (("2024-01-04", "Strike", ""), ("2024-02-01", "Fair", "Khorgos"))
    seal_list(case, CaseList(ListKind.EVENTS, "Events", rows, "gazette"), ACTOR)
    keep_event(case, ARRIVAL, TOLD, ACTOR)
    assert [one.event.label for one in events(case)] == ["Strike", "Arrived", "Fair"]
    drawn = timeline(case).events
    assert [(mark.label, mark.is_whole_day) for mark in drawn] == [
        ("Strike", True),
        ("Arrived", False),
        ("Fair", True),
    ]
