"""The tables of evidence: bytes, receipts, terms of use, whether it counts, and what was destroyed."""

from __future__ import annotations

from sqlalchemy import LargeBinary, Text
from sqlmodel import Field

from investigator_desktop.casefile.table_kinds import CaseTable, Decided, HistoryTable


class EvidenceRow(CaseTable, table=True):
    """A file as received; append-only."""

    __tablename__ = "evidence_item"

    id: int | None = Field(default=None, primary_key=True)
    number: int = Field(unique=True)
    sha256: str = Field(sa_type=Text, unique=True)
    size: int
    acquired_seq: int
    container_id: int | None = None
    derivation: str | None = Field(default=None, sa_type=Text)


class EvidenceChunkRow(CaseTable, table=True):
    """At most 4 MiB of the bytes of an item of evidence, the n-th counted from 0; append-only."""

    __tablename__ = "evidence_chunk"

    sha256: str = Field(sa_type=Text, primary_key=True)
    n: int = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)


class CustodyRow(CaseTable, table=True):
    """One receipt of an item of evidence; append-only."""

    __tablename__ = "custody_record"

    id: int | None = Field(default=None, primary_key=True)
    evidence_id: int = Field(foreign_key="evidence_item.id")
    file_name: str = Field(sa_type=Text)
    modified_at: str | None = Field(default=None, sa_type=Text)
    received_from: str = Field(sa_type=Text)
    legal_basis: str = Field(sa_type=Text)
    received_at: str = Field(sa_type=Text)
    actor_name: str = Field(sa_type=Text)
    actor_role: str = Field(sa_type=Text)
    actor_is_os_account: int
    received_seq: int = Field(index=True)
    medium: str | None = Field(default=None, sa_type=Text)
    seal_number: str | None = Field(default=None, sa_type=Text)
    received_on: int | None = None
    received_by: str | None = Field(default=None, sa_type=Text)


class EvidenceTermsRow(HistoryTable, table=True):
    """On what legal basis an item of evidence may be used, and how far; `fact_id` is the item's id."""

    __tablename__ = "evidence_terms"

    act: str = Field(sa_type=Text)
    number: str = Field(sa_type=Text)
    issued_on: int | None = None
    authority: str = Field(sa_type=Text)
    persons: str = Field(sa_type=Text)
    accounts: str = Field(sa_type=Text)
    from_on: int | None = None
    to_on: int | None = None
    source_kind: str = Field(sa_type=Text)
    originator: str = Field(sa_type=Text)
    caveat: str = Field(sa_type=Text)
    may_be_passed_on: int


class EvidenceStandingRow(Decided, table=True):
    """That an item of evidence does not count, and why; `fact_id` is the item's id, and without a row it counts."""

    __tablename__ = "evidence_standing"

    standing: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)


class DestructionRow(CaseTable, table=True):
    """That the content of an item of evidence was destroyed by order; append-only."""

    __tablename__ = "destruction"

    id: int | None = Field(default=None, primary_key=True)
    evidence_id: int = Field(foreign_key="evidence_item.id", unique=True)
    authority: str = Field(sa_type=Text)
    order_number: str = Field(sa_type=Text)
    ordered_on: int | None = None
    reason: str = Field(sa_type=Text)
    destroyed_at: str = Field(sa_type=Text)
    actor_name: str = Field(sa_type=Text)
    actor_role: str = Field(sa_type=Text)
    actor_is_os_account: int
    destroyed_seq: int
