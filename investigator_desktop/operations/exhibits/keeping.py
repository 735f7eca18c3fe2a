"""Pinning, changing, ordering and withdrawing exhibits: each one step that can be undone."""

from __future__ import annotations

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
from investigator_desktop.operations.exhibits.contents import exhibit_text, kept_exhibit


class UnknownExhibit(InvestigatorError):
    """An exhibit is named that the case does not have."""

    def __init__(self, number: int) -> None:
        """Name it."""
        sentence = message("Exhibits", "The case has no exhibit {number}.")
        super().__init__(sentence.format(number=number))


class ExhibitRefused(InvestigatorError):
    """An exhibit lacks what makes it one, or cannot be moved where it should go."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


def exhibits(case: CaseFile) -> tuple[KeptExhibit, ...]:
    """Return the exhibits that hold, in the order of their numbers."""
    kept = (kept_exhibit(one) for one in case.analyst_records(RecordKind.EXHIBIT))
    return tuple(sorted(kept, key=lambda one: (one.exhibit.number, one.id)))


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
    """Keep a view as the last exhibit, pointing out entries; number and keys of `exhibit` are given here.

    Sides of money transfers, whose ids are negative, are in the picture but cannot be pointed out by key. Raise
    `ExhibitRefused`.
    """
    keys = tuple(case.entry_keys_of([one for one in entry_ids if one > 0]))
    last = max((kept.exhibit.number for kept in exhibits(case)), default=0)
    pinned = replace(exhibit, number=last + 1, text=_checked(exhibit.text), entry_keys=keys)
    return record(case, _record(pinned), actor, clock=clock)


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
    """Let an exhibit change numbers with the one before (-1) or after (1) it, as one step.

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
    with case.unit_of_work(actor, clock, "record_exhibit", request) as work:
        work.record(_record(replace(moved.exhibit, number=other.exhibit.number)), moved.id)
        work.record(_record(replace(other.exhibit, number=moved.exhibit.number)), other.id)
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
