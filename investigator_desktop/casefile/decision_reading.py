"""What can be read of an open case that persons decided about its entries, and how entries are named by their keys."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.casefile import decisions, entry_reading, episodes, given_answers
from investigator_desktop.casefile.connections import Connections
from investigator_desktop.casefile.entry_layers import has_hidden_entries
from investigator_desktop.domain.decisions import EntryDecision, Episode
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.layout import GivenAnswer


class DecisionReading:
    """The reads of decisions and episodes, a part of `CaseReading`; entries that do not count have none."""

    _connections: Connections

    def decisions(self) -> pl.DataFrame:
        """Return all decisions about entries that count: `DECISIONS` and `entry_id`, the oldest fact first."""
        with self._connections.reading() as connection:
            return decisions.read_decisions(connection)

    def decisions_of(self, keys: Sequence[bytes]) -> tuple[EntryDecision, ...]:
        """Return what was decided of these entries that count, entry by entry."""
        asked = list(dict.fromkeys(keys))
        with self._connections.reading() as connection:
            if has_hidden_entries(connection):
                asked = entry_reading.read_counting(connection, asked)
            found = decisions.read_decisions_of(connection, asked)
        return tuple(decision for key in asked for decision in found.get(key, ()))

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return each tag with the number of entries that have it, the most used first."""
        with self._connections.reading() as connection:
            return decisions.read_tags(connection)

    def episodes(self) -> tuple[Episode, ...]:
        """Return the episodes in the order in which they were made, each with the number of its entries."""
        with self._connections.reading() as connection:
            return episodes.read_episodes(connection)

    def given_answers(self) -> tuple[GivenAnswer, ...]:
        """Return the answers that serve files of the case, the oldest fact first."""
        with self._connections.reading() as connection:
            return given_answers.read_answers(connection)

    def entry_count(self, query: EntryQuery) -> int:
        """Return the number of entries of the view."""
        with self._connections.reading() as connection:
            return entry_reading.read_count(connection, query)

    def entry_keys(self, query: EntryQuery) -> list[bytes]:
        """Return the keys of all entries of the view, in the order in which they were imported."""
        with self._connections.reading() as connection:
            return entry_reading.read_keys(connection, query)

    def entry_keys_of(self, ids: Sequence[int]) -> list[bytes]:
        """Return the keys of these entries; an id without an entry that counts gives none."""
        with self._connections.reading() as connection:
            return entry_reading.read_keys_of(connection, ids)

    def entry_ids_of(self, keys: Sequence[bytes]) -> list[int]:
        """Return the ids of the entries with these keys; a key without an entry that counts gives none."""
        with self._connections.reading() as connection:
            return entry_reading.read_ids_of(connection, keys)
