"""Reading what is not an entry: runs, accounts, statements, unread rows, payments, details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

import polars as pl
from sqlalchemy import Connection, Row, select

from investigator_desktop.casefile.entry_storage import read_frame, stored_schema, unstored
from investigator_desktop.casefile.evidence_store import read_evidence
from investigator_desktop.casefile.history import QUARANTINED, UNDONE_STATEMENTS, VALID_RUNS
from investigator_desktop.casefile.stored_values import decoded, decoded_or_none
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.case import (
    AccountRecord,
    CaseDetails,
    EvidenceItem,
    ImportRun,
    StatementRecord,
    UnreadRecord,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    Period,
    PrintedTotals,
    Reconciliation,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import Message

DETAILS = METADATA.tables["case_details"]
_EPOCH = date(1970, 1, 1)
_RUNS = f"""
    SELECT id, evidence_id, layout_id, status, sentence, id IN ({VALID_RUNS}),
    (SELECT coalesce(sum(row_count), 0) FROM content_check WHERE run_id = import_run.id AND kind = 'entry'),
    (SELECT coalesce(sum(row_count), 0) FROM content_check WHERE run_id = import_run.id AND kind = 'payment'),
    (SELECT coalesce(sum(row_count), 0) FROM content_check WHERE run_id = import_run.id AND kind = 'unread_row')
    FROM import_run WHERE evidence_id NOT IN ({QUARANTINED}) ORDER BY id
"""
_STATEMENTS = f"""
    SELECT statement.*, account.key, account.currency, import_run.evidence_id
    FROM statement JOIN account ON account.id = statement.account_id JOIN import_run ON import_run.id = statement.run_id
    WHERE statement.run_id IN ({VALID_RUNS}) ORDER BY statement.id
"""
_UNREAD = f"""
    SELECT import_run.evidence_id, sheet, row, reason, text FROM unread_row JOIN import_run ON import_run.id = run_id
    WHERE run_id IN ({VALID_RUNS}) ORDER BY unread_row.id
"""
_PAYMENT_COLUMNS = ", ".join(f'payment."{name}"' for name in PAYMENT_SCHEMA)
_PAYMENTS = f"""
    SELECT {_PAYMENT_COLUMNS}, import_run.evidence_id FROM payment JOIN import_run ON import_run.id = run_id
    WHERE run_id IN ({VALID_RUNS}) ORDER BY payment.id
"""
_ENTRIES_OF_PAYMENTS = f"""
    SELECT import_run.evidence_id, entry.sheet, entry.row, count(*) FROM entry
    JOIN statement ON statement.id = statement_id JOIN import_run ON import_run.id = statement.run_id
    WHERE entry.part > 0 AND statement_id NOT IN ({UNDONE_STATEMENTS}) GROUP BY 1, 2, 3
"""


def read_details(connection: Connection) -> CaseDetails:
    """Return what is said of the case now."""
    row = connection.execute(select(DETAILS).where(DETAILS.c.to_seq.is_(None))).one()
    return CaseDetails(**{field.name: getattr(row, field.name) for field in fields(CaseDetails)})


def read_runs(connection: Connection) -> tuple[ImportRun, ...]:
    """Return all runs but those of evidence in quarantine, also those that do not count."""
    return tuple(_run(*row) for row in connection.exec_driver_sql(_RUNS))


def _run(
    run_id: int,
    evidence_id: int,
    layout_id: str,
    status: str,
    sentence: str | None,
    is_valid: int,
    entry_count: int,
    payment_count: int,
    unread_count: int,
) -> ImportRun:
    said = decoded_or_none(sentence, Message)
    counts = (entry_count, payment_count, unread_count)
    return ImportRun(run_id, evidence_id, layout_id, status, said, *counts, bool(is_valid))


def read_statements(connection: Connection) -> tuple[StatementRecord, ...]:
    """Return the statements that count, in the order of their import."""
    evidence = {item.id: item for item in read_evidence(connection)}
    rows = connection.exec_driver_sql(_STATEMENTS)
    return tuple(_statement(row, evidence[row.evidence_id]) for row in rows)


def _statement(row: Row[tuple[object, ...]], evidence: EvidenceItem) -> StatementRecord:
    return StatementRecord(
        row.id,
        row.account_id,
        decoded(row.identity, AccountIdentity),
        evidence,
        row.sheet,
        decoded_or_none(row.period, Period),
        decoded_or_none(row.opening_balance, Money),
        decoded_or_none(row.closing_balance, Money),
        decoded_or_none(row.printed_totals, PrintedTotals),
        row.entry_count,
        decoded(row.credits, Money),
        decoded(row.debits, Money),
        decoded(row.reconciliation, Reconciliation),
        _day(row.first_on),
        _day(row.last_on),
    )


@dataclass(frozen=True, slots=True)
class _Covered:
    """A statement with the days of its first and last entry."""

    record: StatementRecord
    first_on: date | None
    last_on: date | None


def read_accounts(connection: Connection) -> tuple[AccountRecord, ...]:
    """Return the accounts that have entries that count, each with what any of its statements says of it."""
    evidence = {item.id: item for item in read_evidence(connection)}
    by_account: dict[int, list[_Covered]] = {}
    for row in connection.exec_driver_sql(_STATEMENTS):
        record = _statement(row, evidence[row.evidence_id])
        by_account.setdefault(row.account_id, []).append(
            _Covered(record, _day(row.first_on), _day(row.last_on))
        )
    accounts = (_account(account_id, members) for account_id, members in sorted(by_account.items()))
    return tuple(account for account in accounts if account.entry_count)


def _account(account_id: int, members: Sequence[_Covered]) -> AccountRecord:
    records = [member.record for member in members]
    nothing = Money(0, 0, records[0].credits.currency)
    return AccountRecord(
        account_id,
        merged_identity([record.account for record in records]),
        sum(record.entry_count for record in records),
        sum((record.credits for record in records), start=nothing),
        sum((record.debits for record in records), start=nothing),
        min((member.first_on for member in members if member.first_on), default=None),
        max((member.last_on for member in members if member.last_on), default=None),
    )


def merged_identity(identities: Sequence[AccountIdentity]) -> AccountIdentity:
    """Return one identity with the first that any of them says of each thing."""
    merged = identities[0]
    for other in identities[1:]:
        missing = [field.name for field in fields(merged) if getattr(merged, field.name) is None]
        merged = replace(merged, **{name: getattr(other, name) for name in missing})
    return merged


def _day(days: int | None) -> date | None:
    return None if days is None else _EPOCH + timedelta(days=days)


def read_unread_rows(connection: Connection) -> tuple[UnreadRecord, ...]:
    """Return the rows that gave no entry, of runs that count."""
    evidence = {item.id: item for item in read_evidence(connection)}
    rows = connection.exec_driver_sql(_UNREAD)
    return tuple(
        UnreadRecord(
            evidence[row.evidence_id],
            UnreadRow(Place(row.sheet, row.row), UnreadReason(row.reason), row.text),
        )
        for row in rows
    )


def read_payments(connection: Connection) -> pl.DataFrame:
    """Return the payments that count, with `evidence_id` and how many entries each row gave (`entry_count`)."""
    kept = pl.Schema({**stored_schema(PAYMENT_SCHEMA, PAYMENT_SCHEMA.names()), "evidence_id": pl.Int64()})
    payments = read_frame(connection, _PAYMENTS, (), kept)
    place = {"evidence_id": pl.Int64(), "sheet": pl.String(), "row": pl.Int64(), "entry_count": pl.Int64()}
    counts = read_frame(connection, _ENTRIES_OF_PAYMENTS, (), pl.Schema(place))
    keys = ["evidence_id", "sheet", "row"]
    counted = payments.join(counts, on=keys, how="left", nulls_equal=True, maintain_order="left")
    return unstored(counted.with_columns(pl.col("entry_count").fill_null(0)), PAYMENT_SCHEMA)
