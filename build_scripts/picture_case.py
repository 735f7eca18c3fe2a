"""A day's work in the sample case, so that no page of the pictures is empty: notes, events, exhibits, runs, marks."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import EpisodeText
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.domain.events import CaseEvent, EventKind
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText, PinnedTimeline
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, NoteSubject
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import open_case
from investigator_desktop.operations.episodes import add_episode
from investigator_desktop.operations.events import keep_event
from investigator_desktop.operations.exhibits.keeping import pin_exhibit
from investigator_desktop.operations.matching.running import run_matching
from investigator_desktop.operations.notes.keeping import keep_note
from investigator_desktop.operations.red_flags.choices import RunChoices
from investigator_desktop.operations.red_flags.running import run_rules
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.operations.tracing.funds import mark_funds

NOTES = (
    Note(NoteKind.NOTE, NoteSubject(), "The cover letter of the bank names two more accounts than it sent."),
    Note(
        NoteKind.HYPOTHESIS,
        NoteSubject(),
        "Wages of the workers come back to the agency as cash within two days.",
        NoteState.OPEN,
    ),
    Note(
        NoteKind.TASK,
        NoteSubject(),
        "Ask the bank for the days that no statement covers.",
        NoteState.OPEN,
        date(2026, 12, 1),
    ),
)
EVENTS = (
    CaseEvent(EventKind.ARRIVAL, "Nine workers arrive", date(2024, 2, 12), time(6, 40), place="Almaty"),
    CaseEvent(EventKind.BORDER_CROSSING, "Bus with fourteen passengers", date(2024, 4, 3), place="Korday"),
    CaseEvent(EventKind.ARREST, "Arrest of two drivers", date(2024, 6, 20), place="Shymkent"),
)
CAPTIONS = (
    (date(2024, 1, 1), date(2024, 7, 1), "Six months of the case, account by account"),
    (date(2024, 2, 1), date(2024, 3, 15), "Money after the first arrival"),
    (date(2024, 5, 20), date(2024, 6, 30), "The last weeks before the arrest"),
)


def furnish(path: Path, actor: Actor) -> None:
    """Do in the case at a path what a person would have done before showing it."""
    with open_case(path) as case:
        run_matching(case, actor)
        run_rules(case, RunChoices(), actor, Progress())
        for note in NOTES:
            keep_note(case, note, actor)
        for event in EVENTS:
            keep_event(case, event, Standing(reason="Record of the border service"), actor)
        _mark_and_pin(case, actor)


def _mark_and_pin(case: CaseFile, actor: Actor) -> None:
    by_amount = EntryQuery(
        direction=Direction.CREDIT, currency="KZT", order=EntryOrder.AMOUNT, is_descending=True
    )
    largest = [int(number) for number in case.entry_ids(by_amount)[:3]]
    mark_funds(case, largest[:2], FundsRole.CLAIM, "Worker A", "Deposits named in the complaint", actor)
    add_episode(case, EpisodeText("Recruitment fees", "art. 128", ("A. Worker",)), actor, largest)
    for number, (first, last, caption) in enumerate(CAPTIONS, start=1):
        begin, end = (datetime.combine(day, time.min) for day in (first, last))
        exhibit = Exhibit(number, ExhibitText(caption), PinnedTimeline(begin, end))
        pin_exhibit(case, exhibit, largest[:1] if number == 1 else [], actor)
