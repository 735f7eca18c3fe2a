"""The tables of a case file, schema version 4.

Instants are ISO 8601 text in UTC; days are INTEGER days since 1970-01-01; printed times are INTEGER microseconds since
1970-01-01T00:00 of the printed wall clock; structured values are JSON (`stored_values`), lists of texts JSON arrays.
The only column ever updated is `to_seq` of a history table, once, when the fact ends. Nothing is deleted, but for what
a court orders to be destroyed.
"""

from __future__ import annotations

import polars as pl
from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field

from investigator_desktop.casefile.decision_tables import (
    AnalysisRunRow,
    AnalystRecordRow,
    EntryDecisionRow,
    EpisodeEntryRow,
    EpisodeRow,
    GivenAnswerRow,
    KeyedStatementRow,
)
from investigator_desktop.casefile.evidence_tables import EvidenceStandingRow, EvidenceTermsRow
from investigator_desktop.casefile.table_kinds import METADATA, CaseTable, HistoryTable
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA

__all__ = [
    "APPEND_ONLY",
    "ENTRY",
    "HISTORY",
    "METADATA",
    "PAYMENT",
    "CaseDetailsRow",
    "MovementLinkRow",
    "RunValidityRow",
]
REQUIRED_ENTRY_COLUMNS = frozenset({
    "entry_key", "row", "part", "source_order", "booked_at", "direction", "amount", "amount_scale",
})  # fmt: skip
REQUIRED_PAYMENT_COLUMNS = frozenset({"row", "kind"})


class AuditRow(CaseTable, table=True):
    """A link of the chain; append-only."""

    __tablename__ = "audit_record"

    sequence: int | None = Field(default=None, primary_key=True)
    occurred_at: str = Field(sa_type=Text)
    actor_name: str = Field(sa_type=Text)
    actor_role: str = Field(sa_type=Text)
    actor_is_os_account: int
    action: str = Field(sa_type=Text)
    parameters: str = Field(sa_type=Text)
    program_version: str = Field(sa_type=Text)
    previous_hash: str = Field(sa_type=Text)
    record_hash: str = Field(sa_type=Text)


class CaseDetailsRow(HistoryTable, table=True):
    """What a person says of the case; one fact."""

    __tablename__ = "case_details"

    reference: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    agency: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)
    timezone: str = Field(sa_type=Text)


class CaseActorRow(CaseTable, table=True):
    """Who works on the case under an account of an operating system, the newest row being right; append-only."""

    __tablename__ = "case_actor"

    id: int | None = Field(default=None, primary_key=True)
    os_account: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    introduced_seq: int


class SigningKeyRow(CaseTable, table=True):
    """The Ed25519 key of the case, 32 bytes each, that signs its bundles where no agency does; append-only."""

    __tablename__ = "signing_key"

    id: int | None = Field(default=None, primary_key=True)
    private_key: bytes = Field(sa_type=LargeBinary)
    public_key: bytes = Field(sa_type=LargeBinary)
    made_seq: int


class ImportRunRow(CaseTable, table=True):
    """One reading of one item of evidence; append-only."""

    __tablename__ = "import_run"

    id: int | None = Field(default=None, primary_key=True)
    evidence_id: int = Field(foreign_key="evidence_item.id")
    layout_id: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    sentence: str | None = Field(default=None, sa_type=Text)
    mapping: str = Field(sa_type=Text)
    begun_seq: int
    layouts: str | None = Field(default=None, sa_type=Text)


class RunValidityRow(HistoryTable, table=True):
    """While a run counts; `fact_id` is the run's id, and all that hangs on the run holds with it."""

    __tablename__ = "run_validity"


class AccountRow(CaseTable, table=True):
    """An account of the case, found by its key and currency; append-only."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("key", "currency"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)


class StatementRow(CaseTable, table=True):
    """A statement of a run; its entries have the ids from `first_entry_id` on, without a gap; append-only."""

    __tablename__ = "statement"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="import_run.id")
    account_id: int = Field(foreign_key="account.id")
    identity: str = Field(sa_type=Text)
    sheet: str | None = Field(default=None, sa_type=Text)
    period: str | None = Field(default=None, sa_type=Text)
    opening_balance: str | None = Field(default=None, sa_type=Text)
    closing_balance: str | None = Field(default=None, sa_type=Text)
    printed_totals: str | None = Field(default=None, sa_type=Text)
    reconciliation: str = Field(sa_type=Text)
    credits: str = Field(sa_type=Text)
    debits: str = Field(sa_type=Text)
    first_on: int | None = None
    last_on: int | None = None
    first_entry_id: int
    entry_count: int


class ContentCheckRow(CaseTable, table=True):
    """The digest of the entries of a statement, or of the payments or unread rows of a run; append-only.

    `row_checks` holds a CRC-32 of each row, four bytes little-endian, by which a difference is found to the row.
    """

    __tablename__ = "content_check"
    __table_args__ = (UniqueConstraint("kind", "owner_id"),)

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="import_run.id", index=True)
    kind: str = Field(sa_type=Text)
    owner_id: int
    row_count: int
    digest: str = Field(sa_type=Text)
    kept_seq: int = Field(index=True)
    row_checks: bytes = Field(sa_type=LargeBinary)


class UnreadRowRow(CaseTable, table=True):
    """A row of a source that gave no entry; append-only."""

    __tablename__ = "unread_row"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="import_run.id", index=True)
    sheet: str | None = Field(default=None, sa_type=Text)
    row: int
    reason: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)


class MovementLinkRow(HistoryTable, table=True):
    """Two entries that record one movement, by their keys; the ids are those that had the keys at the time."""

    __tablename__ = "movement_link"

    debit_key: bytes = Field(sa_type=LargeBinary)
    credit_key: bytes = Field(sa_type=LargeBinary)
    debit_id: int = Field(index=True)
    credit_id: int = Field(index=True)
    basis: str = Field(sa_type=Text)


class FormatNoteRow(CaseTable, table=True):
    """The oldest schema whose program can still read this file, the newest row being right; written by migrations."""

    __tablename__ = "format_note"

    id: int | None = Field(default=None, primary_key=True)
    readable_by: int


def _sql_type(kind: pl.DataType) -> type[LargeBinary | Text | Integer]:
    if kind == pl.Binary:
        return LargeBinary
    return Text if kind == pl.String or isinstance(kind, pl.Enum) else Integer


def _columns(schema: pl.Schema, required: frozenset[str]) -> list[Column[object]]:
    return [Column(name, _sql_type(kind), nullable=name not in required) for name, kind in schema.items()]


ENTRY = Table(
    "entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer, ForeignKey("account.id"), nullable=False),
    Column("statement_id", Integer, ForeignKey("statement.id"), nullable=False),
    *_columns(ENTRY_SCHEMA, REQUIRED_ENTRY_COLUMNS),
    Index("ix_entry_account_time", "account_id", "booked_at", "statement_id"),
    Index("ix_entry_time", "booked_at", "statement_id"),
)

PAYMENT = Table(
    "payment",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("import_run.id"), nullable=False, index=True),
    *_columns(PAYMENT_SCHEMA, REQUIRED_PAYMENT_COLUMNS),
)

HISTORY: tuple[type[HistoryTable], ...] = (
    CaseDetailsRow, RunValidityRow, MovementLinkRow, EvidenceTermsRow, EvidenceStandingRow, EntryDecisionRow,
    EpisodeRow, EpisodeEntryRow, GivenAnswerRow, KeyedStatementRow, AnalystRecordRow, AnalysisRunRow,
)  # fmt: skip
APPEND_ONLY: tuple[str, ...] = (
    "audit_record", "evidence_item", "evidence_chunk", "custody_record", "import_run", "account", "statement",
    "content_check", "unread_row", "entry", "payment", "case_actor", "signing_key", "destruction", "format_note",
)  # fmt: skip


for _name in (str(kind.__tablename__) for kind in HISTORY):
    _columns_of = METADATA.tables[_name].c
    Index(f"uq_{_name}_holding", _columns_of.fact_id, unique=True, sqlite_where=text("to_seq IS NULL"))
    Index(f"ix_{_name}_from_seq", _columns_of.from_seq)
    Index(f"ix_{_name}_to_seq", _columns_of.to_seq)
