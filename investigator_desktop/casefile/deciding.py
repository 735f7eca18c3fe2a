"""What a unit of work changes of decisions, episodes and answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from investigator_desktop.casefile import decisions, episodes, given_answers
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.layout import AnswerForLayout


class Deciding:
    """Decisions about entries and their episodes, a part of `UnitOfWork`; every entry is named by its key."""

    _connection: Connection
    _actor: Actor
    _now: datetime
    sequence: int

    def decide(
        self,
        keys: Sequence[bytes],
        kind: DecisionKind,
        *,
        field: str = "",
        value: str = "",
        reason: str = "",
    ) -> int:
        """Decide the same of all these entries and return of how many that was something new."""
        decision = decisions.Decision(kind, field, value, reason)
        by = decisions.Decider(self._actor, self._now, self.sequence)
        return decisions.decide(self._connection, keys, decision, by)

    def end_decisions(self, ids: Sequence[int]) -> int:
        """Withdraw decisions, named by the ids of their facts, and return how many of them held."""
        return decisions.end_decisions(self._connection, ids, self.sequence)

    def add_episode(self, text: EpisodeText) -> int:
        """Make an episode without entries and return its id."""
        return episodes.add_episode(self._connection, text, self.sequence)

    def change_episode(self, episode_id: int, text: EpisodeText) -> None:
        """Say something else of an episode; raise `KeyError` where there is none."""
        episodes.change_episode(self._connection, episode_id, text, self.sequence)

    def remove_episode(self, episode_id: int) -> None:
        """Remove an episode; its entries stay. Raise `KeyError` where there is none."""
        episodes.remove_episode(self._connection, episode_id, self.sequence)

    def add_to_episode(self, episode_id: int, keys: Sequence[bytes]) -> int:
        """Put entries into an episode and return how many were not in it; raise `KeyError` where there is none."""
        return episodes.add_to_episode(self._connection, episode_id, keys, self.sequence)

    def remove_from_episode(self, episode_id: int, keys: Sequence[bytes]) -> int:
        """Take entries out of an episode and return how many were in it."""
        return episodes.remove_from_episode(self._connection, episode_id, keys, self.sequence)

    def give_answer(self, answer: AnswerForLayout) -> bool:
        """Keep an answer that serves later files of its layout and account; tell whether it was not kept before."""
        by = decisions.Decider(self._actor, self._now, self.sequence)
        return given_answers.give_answer(self._connection, answer, by)

    def end_answer(self, answer_id: int) -> bool:
        """Let an answer serve no more files; tell whether it held."""
        return given_answers.end_answer(self._connection, answer_id, self.sequence)
