"""Pinning, changing, ordering and withdrawing exhibits: each one step that can be undone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.exhibits import LONGEST_CAPTION, Exhibit, ExhibitText, KeptExhibit
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import record, withdraw
from investigator_desktop.operations.decisions import KEYS_IN_TRAIL
from investigator_desktop.operations.exhibits.contents import exhibit_text, kept_exhibit

_ACTION, _NUMBER = "record_exhibit", "number"


class UnknownExhibit(InvestigatorError):
    """An exhibit is named that the case does not have."""

    def __init__(self, number: int) -> None:
        """Name it."""
        sentence = message("Exhibits", "There is no exhibit with the number {number}.")
        super().__init__(sentence.format(number=number))


class ExhibitRefused(InvestigatorError):
    """An exhibit lacks what makes it one, or cannot be moved where it should go."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


def exhibits(case: CaseFile) -> tuple[KeptExhibit, ...]:
    """Return the exhibits that hold, in the order in which they are shown."""
    kept = (kept_exhibit(one) for one in case.analyst_records(RecordKind.EXHIBIT))
    return tuple(sorted(kept, key=lambda one: (one.exhibit.place, one.id)))


def exhibit_numbered(case: CaseFile, number: int) -> KeptExhibit:
    """Return the exhibit with a number; raise `UnknownExhibit`."""
    for kept in exhibits(case):
        if kept.exhibit.number == number:
            return kept
    raise UnknownExhibit(number)


def pin_exhibit(
    case: CaseFile,
    exhibit: Exhibit,
    entry_ids: Sequence[int],
    actor: Actor,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep a view as the last exhibit, pointing out entries; number, place and keys of `exhibit` are given here.

    Sides of money transfers, whose ids are negative, are in the picture but cannot be pointed out by key. Raise
    `ExhibitRefused`.
    """
    keys = tuple(case.entry_keys_of([one for one in entry_ids if one > 0]))
    number, place = last_number(case) + 1, max((kept.exhibit.place for kept in exhibits(case)), default=0) + 1
    text = _checked(exhibit.text)
    pinned = replace(exhibit, number=number, text=text, entry_keys=keys, place=place)
    request = {_NUMBER: number, "entry_keys": [key.hex() for key in keys[:KEYS_IN_TRAIL]]}
    with case.unit_of_work(actor, clock, _ACTION, {**request, "entry_count": len(keys)}) as work:
        work.record(_record(pinned))
    return CaseChanges(case.sequence, has_analysis=True)


def last_number(case: CaseFile) -> int:
    """Return the highest number that was ever given to an exhibit, whatever became of it since."""
    pinned = (json.loads(one.parameters) for one in case.audit_records() if one.action == _ACTION)
    given = (int(one["request"].get(_NUMBER, 0)) for one in pinned)
    return max((*given, *(kept.exhibit.number for kept in exhibits(case))), default=0)


def change_exhibit(
    case: CaseFile, number: int, text: ExhibitText, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Say something else of an exhibit as one step; raise `ExhibitRefused` or `UnknownExhibit`."""
    kept = exhibit_numbered(case, number)
    changed = replace(kept.exhibit, text=_checked(text))
    return record(case, _record(changed), actor, record_id=kept.id, clock=clock)


def withdraw_exhibit(case: CaseFile, number: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw an exhibit as one step, the numbers of the others stay; raise `UnknownExhibit`."""
    return withdraw(case, exhibit_numbered(case, number).id, actor, clock)


def move_exhibit(
    case: CaseFile, number: int, step: int, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Let an exhibit change places with the one before (-1) or after (1) it, as one step; numbers stay.

    Raise `ExhibitRefused` at either end, or `UnknownExhibit`.
    """
    kept = exhibits(case)
    place = next((at for at, one in enumerate(kept) if one.exhibit.number == number), None)
    if place is None:
        raise UnknownExhibit(number)
    if not 0 <= place + step < len(kept):
        raise ExhibitRefused(message("Exhibits", "There is no exhibit on that side to change places with."))
    moved, other = kept[place], kept[place + step]
    request = {"record": moved.id, "with": other.id}
    with case.unit_of_work(actor, clock, _ACTION, request) as work:
        work.record(_record(replace(moved.exhibit, place=other.exhibit.place)), moved.id)
        work.record(_record(replace(other.exhibit, place=moved.exhibit.place)), other.id)
    return CaseChanges(case.sequence, has_analysis=True)


def _checked(text: ExhibitText) -> ExhibitText:
    caption = " ".join(text.caption.split())
    if not caption:
        raise ExhibitRefused(
            message("Exhibits", "An exhibit needs a caption: say in a sentence what it shows.")
        )
    if len(caption) > LONGEST_CAPTION:
        told = message("Exhibits", "The caption is longer than {count} letters: put the rest into the note.")
        raise ExhibitRefused(told.format(count=LONGEST_CAPTION))
    return ExhibitText(caption, text.note.strip())


def _record(exhibit: Exhibit) -> AnalystRecord:
    """Return the record of an exhibit, found by its kind of picture."""
    content = exhibit_text(exhibit)
    return AnalystRecord(
        RecordKind.EXHIBIT, exhibit.picture.kind.value, content, entry_keys=exhibit.entry_keys
    )
