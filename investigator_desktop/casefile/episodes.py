"""Episodes: groups of entries as an indictment names them; an entry may belong to several."""

from __future__ import annotations

import json
from collections.abc import Sequence

import polars as pl
from sqlalchemy import Connection, Row, select

from investigator_desktop.casefile.decision_tables import EpisodeEntryRow, EpisodeRow
from investigator_desktop.casefile.entry_layers import has_hidden_entries
from investigator_desktop.casefile.entry_storage import insert_rows, read_frame
from investigator_desktop.casefile.history import (
    UNDONE_STATEMENTS,
    begin_fact,
    end_fact,
    holds,
    next_fact_id,
    table_of,
)
from investigator_desktop.casefile.stored_values import day_of, days_of
from investigator_desktop.domain.decisions import Episode, EpisodeText

EPISODE = table_of(EpisodeRow)
MEMBER = "episode_entry"
_MEMBERS = f"SELECT fact_id, entry_key FROM {MEMBER} WHERE to_seq IS NULL AND episode_id = ?"
_MEMBER_SCHEMA = pl.Schema({"fact_id": pl.Int64(), "entry_key": pl.Binary()})
_KEPT_COUNTS = f"SELECT episode_id, count(*) FROM {MEMBER} WHERE to_seq IS NULL GROUP BY episode_id"
_COUNTING_KEYS = f"""
    SELECT DISTINCT entry_key FROM entry WHERE statement_id NOT IN ({UNDONE_STATEMENTS})
    AND entry_key IN (SELECT entry_key FROM {MEMBER} WHERE to_seq IS NULL)
"""
_COUNTS = f"""
    SELECT episode_id, count(*) FROM {MEMBER} JOIN ({_COUNTING_KEYS}) USING (entry_key)
    WHERE to_seq IS NULL GROUP BY episode_id
"""


def add_episode(connection: Connection, text: EpisodeText, sequence: int) -> int:
    """Make an episode without entries and return its id."""
    episode_id = next_fact_id(connection, EpisodeRow)
    begin_fact(connection, EpisodeRow, sequence, episode_id, **_stored(text))
    return episode_id


def change_episode(connection: Connection, episode_id: int, text: EpisodeText, sequence: int) -> None:
    """Say something else of an episode; raise `KeyError` where it does not hold."""
    if not _is_there(connection, episode_id):
        raise KeyError(episode_id)
    begin_fact(connection, EpisodeRow, sequence, episode_id, **_stored(text))


def remove_episode(connection: Connection, episode_id: int, sequence: int) -> None:
    """Remove an episode with the membership of its entries; raise `KeyError` where it does not hold."""
    if not end_fact(connection, EpisodeRow, sequence, episode_id):
        raise KeyError(episode_id)
    sql = f"UPDATE {MEMBER} SET to_seq = ? WHERE to_seq IS NULL AND episode_id = ?"
    connection.exec_driver_sql(sql, (sequence, episode_id))


def _is_there(connection: Connection, episode_id: int) -> bool:
    found = select(EPISODE.c.id).where(EPISODE.c.fact_id == episode_id, holds(EPISODE))
    return connection.execute(found).first() is not None


def add_to_episode(connection: Connection, episode_id: int, keys: Sequence[bytes], sequence: int) -> int:
    """Put entries into an episode and return how many were not in it; raise `KeyError` where it does not hold."""
    if not _is_there(connection, episode_id):
        raise KeyError(episode_id)
    fresh = _wanted(keys).join(_members(connection, episode_id), on="entry_key", how="anti").sort("entry_key")
    first = next_fact_id(connection, EpisodeEntryRow)
    rows = fresh.select(
        fact_id=pl.int_range(first, first + fresh.height),
        from_seq=pl.lit(sequence),
        episode_id=pl.lit(episode_id),
        entry_key=pl.col("entry_key"),
    )
    return sum(insert_rows(connection, MEMBER, rows))


def remove_from_episode(connection: Connection, episode_id: int, keys: Sequence[bytes], sequence: int) -> int:
    """Take entries out of an episode and return how many were in it."""
    members = _wanted(keys).join(_members(connection, episode_id), on="entry_key")
    sql = (
        f"UPDATE {MEMBER} SET to_seq = ? WHERE to_seq IS NULL AND fact_id IN (SELECT value FROM json_each(?))"
    )
    listed = json.dumps(members["fact_id"].to_list())
    return connection.exec_driver_sql(sql, (sequence, listed)).rowcount


def _wanted(keys: Sequence[bytes]) -> pl.DataFrame:
    return pl.DataFrame({"entry_key": keys}, {"entry_key": pl.Binary()}).unique()


def _members(connection: Connection, episode_id: int) -> pl.DataFrame:
    return read_frame(connection, _MEMBERS, (episode_id,), _MEMBER_SCHEMA)


def read_episodes(connection: Connection) -> tuple[Episode, ...]:
    """Return the episodes in the order in which they were made, each with the number of its entries that count."""
    rows = connection.execute(select(EPISODE).where(holds(EPISODE)).order_by(EPISODE.c.fact_id)).all()
    if not rows:
        return ()
    counted = connection.exec_driver_sql(_COUNTS if has_hidden_entries(connection) else _KEPT_COUNTS)
    counts: dict[int, int] = {row[0]: row[1] for row in counted}
    return tuple(Episode(row.fact_id, _text(row), counts.get(row.fact_id, 0)) for row in rows)


def _stored(text: EpisodeText) -> dict[str, object]:
    return {
        "title": text.title,
        "article": text.article,
        "persons": json.dumps(text.persons, ensure_ascii=False),
        "from_on": days_of(text.from_on),
        "to_on": days_of(text.to_on),
    }


def _text(row: Row[tuple[object, ...]]) -> EpisodeText:
    persons = tuple(json.loads(row.persons))
    return EpisodeText(row.title, row.article, persons, day_of(row.from_on), day_of(row.to_on))
