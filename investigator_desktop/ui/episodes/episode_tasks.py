"""What is done with episodes off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.episodes import EpisodeTotals


class Change(StrEnum):
    """What was done to an episode."""

    MADE = "made"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class EpisodeChanged:
    """What was done to which episode; the id is that of a new one."""

    change: Change
    title: str
    changes: CaseChanges
    episode_id: int | None = None


def episodes_of(case: CaseFile, _progress: Progress) -> tuple[Episode, ...]:
    """Return the episodes of a case."""
    return case.episodes()


def totals_of(case: CaseFile, episode_id: int, _progress: Progress) -> EpisodeTotals:
    """Return the sums of an episode and of the rest."""
    from investigator_desktop.operations.episodes import episode_totals

    return episode_totals(case, episode_id)


def make(case: CaseFile, text: EpisodeText, actor: Actor, _progress: Progress) -> EpisodeChanged:
    """Make an episode."""
    from investigator_desktop.operations.episodes import add_episode

    changes, episode_id = add_episode(case, text, actor)
    return EpisodeChanged(Change.MADE, text.title, changes, episode_id)


def change(
    case: CaseFile, episode_id: int, text: EpisodeText, actor: Actor, _progress: Progress
) -> EpisodeChanged:
    """Say something else of an episode."""
    from investigator_desktop.operations.episodes import change_episode

    return EpisodeChanged(Change.CHANGED, text.title, change_episode(case, episode_id, text, actor))


def remove(case: CaseFile, episode: Episode, actor: Actor, _progress: Progress) -> EpisodeChanged:
    """Remove an episode."""
    from investigator_desktop.operations.episodes import remove_episode

    return EpisodeChanged(Change.REMOVED, episode.text.title, remove_episode(case, episode.id, actor))
