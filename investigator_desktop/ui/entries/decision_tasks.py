"""What is done off the window's thread when a person has decided about entries; each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import DecisionKind, Episode, EpisodeText
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.entries.chosen_entries import Scope
from investigator_desktop.ui.entries.decision_dialogs import DecisionAnswer
from investigator_desktop.ui.entries.episode_dialog import EpisodeAnswer

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class Offers:
    """What the case has that filters and dialogs offer: tags and episodes."""

    tags: tuple[str, ...] = ()
    episodes: tuple[Episode, ...] = ()


def offers_of(case: CaseFile) -> Offers:
    """Return what the case has to offer now."""
    return Offers(tuple(tag for tag, _count in case.tags()), case.episodes())


def parties_of(case: CaseFile, _progress: Progress) -> tuple[str, ...]:
    """Return the parties that were assigned to entries, in the order of their names."""
    decisions = case.decisions()
    parties = decisions.filter(decisions["kind"] == DecisionKind.PARTY.value)["value"].unique()
    return tuple(sorted(str(party) for party in parties))


class Done(StrEnum):
    """What was done to entries."""

    EXCLUDED = "excluded"
    INCLUDED = "included"
    TAGGED = "tagged"
    NOTED = "noted"
    CORRECTED = "corrected"
    ASSIGNED = "assigned"
    ADDED = "added"
    REMOVED = "removed"
    WITHDRAWN = "withdrawn"
    OWN = "own"


_DONE: dict[DecisionKind, Done] = {
    DecisionKind.EXCLUSION: Done.EXCLUDED,
    DecisionKind.TAG: Done.TAGGED,
    DecisionKind.NOTE: Done.NOTED,
    DecisionKind.CORRECTION: Done.CORRECTED,
    DecisionKind.PARTY: Done.ASSIGNED,
    DecisionKind.NO_REPEAT: Done.OWN,
}


@dataclass(frozen=True, slots=True)
class Decided:
    """What was done to how many entries; `changes` is None where there was nothing to do."""

    done: Done
    count: int
    changes: CaseChanges | None
    title: str = ""


class Act(Protocol):
    """A change of a case by a person, ready to be carried out."""

    def __call__(self, case: CaseFile, actor: Actor, _progress: Progress, /) -> Decided:
        """Carry it out."""


def decide_about(case: CaseFile, actor: Actor, _progress: Progress, *, answer: DecisionAnswer) -> Decided:
    """Keep a decision about entries."""
    from investigator_desktop.operations.decisions import decide

    keys = _keys(case, answer.scope)
    changes = decide(
        case, keys, answer.kind, actor, field=answer.field, value=answer.value, reason=answer.reason
    )
    return Decided(_DONE[answer.kind], len(keys), changes)


def include_again(case: CaseFile, actor: Actor, _progress: Progress, *, ids: Sequence[int]) -> Decided:
    """End the exclusions of entries."""
    from investigator_desktop.operations.decisions import withdraw_decisions

    decisions = case.decisions_of(case.entry_keys_of(ids))
    exclusions = [decision.id for decision in decisions if decision.kind is DecisionKind.EXCLUSION]
    changes = withdraw_decisions(case, exclusions, actor) if exclusions else None
    return Decided(Done.INCLUDED, len(exclusions), changes)


def withdraw(case: CaseFile, actor: Actor, _progress: Progress, *, decision_id: int) -> Decided:
    """End one decision."""
    from investigator_desktop.operations.decisions import withdraw_decisions

    return Decided(Done.WITHDRAWN, 1, withdraw_decisions(case, [decision_id], actor))


def add_to_episode(case: CaseFile, actor: Actor, _progress: Progress, *, answer: EpisodeAnswer) -> Decided:
    """Add entries to an episode, a new one where none was named."""
    from investigator_desktop.operations.episodes import add_entries, add_episode

    chosen = answer.scope.query or answer.scope.ids
    count = case.entry_count(answer.scope.query) if answer.scope.query else len(answer.scope.ids)
    if answer.episode_id is None:
        changes, _ = add_episode(case, EpisodeText(answer.title), actor, chosen)
    else:
        changes = add_entries(case, answer.episode_id, chosen, actor)
    return Decided(Done.ADDED, count, changes, answer.title)


def remove_from_episode(
    case: CaseFile, actor: Actor, _progress: Progress, *, episode_id: int, ids: Sequence[int]
) -> Decided:
    """Take entries out of an episode."""
    from investigator_desktop.operations.episodes import remove_entries

    return Decided(Done.REMOVED, len(ids), remove_entries(case, episode_id, ids, actor))


def _keys(case: CaseFile, scope: Scope) -> list[bytes]:
    if scope.query is not None:
        return case.entry_keys(scope.query)
    return case.entry_keys_of(scope.ids)
