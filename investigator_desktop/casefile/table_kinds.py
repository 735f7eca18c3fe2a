"""What the tables of a case file have in common: one collection, facts that hold for a while, decisions of persons."""

from __future__ import annotations

from sqlalchemy import MetaData, Text
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=NAMES)


class CaseTable(SQLModel):
    """What all tables of a case file share."""

    metadata = METADATA


class HistoryTable(CaseTable):
    """A changeable fact: holds from audit record `from_seq` until before `to_seq`, still where that is NULL.

    All rows of one `fact_id` are versions of one fact; at most one of them holds at a time.
    """

    id: int | None = Field(default=None, primary_key=True)
    fact_id: int
    from_seq: int
    to_seq: int | None = None


class Decided(HistoryTable):
    """A fact that a person decided, with who and when: a redo keeps both as they were."""

    actor_name: str = Field(sa_type=Text)
    actor_role: str = Field(sa_type=Text)
    actor_is_os_account: int
    decided_at: str = Field(sa_type=Text)
