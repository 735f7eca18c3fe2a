"""What is done with exhibits off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import (
    Exhibit,
    ExhibitText,
    KeptExhibit,
    PinnedPicture,
)
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit


class Change(StrEnum):
    """What was done to an exhibit."""

    PINNED = "pinned"
    CHANGED = "changed"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ExhibitChanged:
    """What was done to the exhibit that has a number now, or had it before it was withdrawn."""

    change: Change
    number: int
    changes: CaseChanges


@dataclass(frozen=True, slots=True)
class PinnedView:
    """A view that is to be pinned: what it shows, within which filters, and the entries chosen in it."""

    picture: PinnedPicture
    query: EntryQuery
    entry_ids: Sequence[int] = ()


def exhibits_of(case: CaseFile, _progress: Progress) -> tuple[KeptExhibit, ...]:
    """Return the exhibits of a case in their order."""
    from investigator_desktop.operations.exhibits.keeping import exhibits

    return exhibits(case)


def load(
    case: CaseFile, kept: KeptExhibit, earlier: LoadedExhibit | None, progress: Progress
) -> LoadedExhibit:
    """Return an exhibit ready to be shown."""
    from investigator_desktop.operations.exhibits.scenes import load_exhibit

    progress.check()
    return load_exhibit(case, kept, earlier)


def pin(
    case: CaseFile, view: PinnedView, text: ExhibitText, actor: Actor, _progress: Progress
) -> ExhibitChanged:
    """Pin a view."""
    from investigator_desktop.operations.exhibits.keeping import exhibits, pin_exhibit

    changes = pin_exhibit(case, Exhibit(0, text, view.picture, view.query), view.entry_ids, actor)
    return ExhibitChanged(Change.PINNED, exhibits(case)[-1].exhibit.number, changes)


def change(
    case: CaseFile, number: int, text: ExhibitText, actor: Actor, _progress: Progress
) -> ExhibitChanged:
    """Say something else of an exhibit."""
    from investigator_desktop.operations.exhibits.keeping import change_exhibit

    return ExhibitChanged(Change.CHANGED, number, change_exhibit(case, number, text, actor))


def move(case: CaseFile, number: int, step: int, actor: Actor, _progress: Progress) -> ExhibitChanged:
    """Let an exhibit change places with its neighbour."""
    from investigator_desktop.operations.exhibits.keeping import move_exhibit

    return ExhibitChanged(Change.MOVED, number, move_exhibit(case, number, step, actor))


def withdraw(case: CaseFile, number: int, actor: Actor, _progress: Progress) -> ExhibitChanged:
    """Withdraw an exhibit."""
    from investigator_desktop.operations.exhibits.keeping import withdraw_exhibit

    return ExhibitChanged(Change.WITHDRAWN, number, withdraw_exhibit(case, number, actor))
