"""What is done off the window's thread when a filter is saved or deleted; each is one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.filters import KeptFilter, SavedFilter
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class Kept:
    """Which filter was saved, or deleted."""

    name: str
    changes: CaseChanges
    is_deleted: bool = False


def kept(
    case: CaseFile, saved: SavedFilter, actor: Actor, filter_id: int | None, _progress: Progress
) -> Kept:
    """Keep a filter in the case."""
    from investigator_desktop.operations.filters import keep_filter

    return Kept(saved.name, keep_filter(case, saved, actor, filter_id=filter_id))


def deleted(case: CaseFile, one: KeptFilter, actor: Actor, _progress: Progress) -> Kept:
    """Delete a filter of the case."""
    from investigator_desktop.operations.filters import delete_filter

    return Kept(one.saved.name, delete_filter(case, one.id, actor), is_deleted=True)
