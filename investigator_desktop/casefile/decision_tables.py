"""The tables of what persons decide about entries, and of episodes."""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, Text
from sqlmodel import Field

from investigator_desktop.casefile.table_kinds import Decided, HistoryTable


class EntryDecisionRow(Decided, table=True):
    """What a person says of an entry beside what its source says, found by the entry's key."""

    __tablename__ = "entry_decision"

    entry_key: bytes = Field(sa_type=LargeBinary, index=True)
    kind: str = Field(sa_type=Text)
    field: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)


class EpisodeRow(HistoryTable, table=True):
    """A group of entries as an indictment names it."""

    __tablename__ = "episode"

    title: str = Field(sa_type=Text)
    article: str = Field(sa_type=Text)
    persons: str = Field(sa_type=Text)
    from_on: int | None = None
    to_on: int | None = None


class EpisodeEntryRow(HistoryTable, table=True):
    """That an entry belongs to an episode."""

    __tablename__ = "episode_entry"
    __table_args__ = (Index("ix_episode_entry_member", "episode_id", "entry_key"),)

    episode_id: int
    entry_key: bytes = Field(sa_type=LargeBinary, index=True)
