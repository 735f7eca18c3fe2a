"""The tables of what persons decide: about entries, episodes, questions and analysis, and what they keyed."""

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


class GivenAnswerRow(Decided, table=True):
    """A person's answer about a layout and an account; it serves every file of both that asks the same."""

    __tablename__ = "given_answer"

    layout_key: str = Field(sa_type=Text)
    account_key: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    column_title: str = Field(sa_type=Text)
    choices: str = Field(sa_type=Text)


class KeyedStatementRow(Decided, table=True):
    """What a person read in an item of evidence about an account and its days, and keyed with its place there."""

    __tablename__ = "keyed_statement"

    evidence_id: int
    account_key: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)
    from_on: int
    to_on: int
    place: str = Field(sa_type=Text)
    opening: str | None = Field(default=None, sa_type=Text)
    closing: str | None = Field(default=None, sa_type=Text)
    credits: str | None = Field(default=None, sa_type=Text)
    debits: str | None = Field(default=None, sa_type=Text)
    entry_count: int | None = None


class AnalystRecordRow(Decided, table=True):
    """What a person entered or decided for an analysis; `entry_keys` and `sources` are JSON arrays."""

    __tablename__ = "analyst_record"
    __table_args__ = (Index("ix_analyst_record_subject", "kind", "subject"),)

    kind: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    evidence_id: int | None = None
    place: str = Field(sa_type=Text)
    entry_keys: str = Field(sa_type=Text)
    sources: str = Field(sa_type=Text)


class AnalysisRunRow(Decided, table=True):
    """A method that was run; `result` is base64 of the zlib stream of its canonical JSON."""

    __tablename__ = "analysis_run"

    kind: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    parameters: str = Field(sa_type=Text)
    program_version: str = Field(sa_type=Text)
    input_sequence: int
    result_digest: str = Field(sa_type=Text)
    result: str = Field(sa_type=Text)
