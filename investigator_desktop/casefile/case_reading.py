"""What can be read of an open case; each call sees one committed state of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import polars as pl
from sqlalchemy.exc import DatabaseError

from investigator_desktop.casefile import (
    day_sums,
    entry_reading,
    evidence_store,
    keyed_statements,
    links,
    records,
    repeat_reading,
    signing_keys,
    standing,
    trail,
    verification,
)
from investigator_desktop.casefile.analysis_reading import AnalysisReading
from investigator_desktop.casefile.connections import Connections
from investigator_desktop.casefile.decision_reading import DecisionReading
from investigator_desktop.casefile.errors import DamagedCaseFile
from investigator_desktop.casefile.kept_rows import CaseSnapshot
from investigator_desktop.domain.case import (
    AccountRecord,
    AuditRecord,
    EntryRow,
    EntryTotal,
    EvidenceItem,
    ImportRun,
    StatementRecord,
    UnreadRecord,
    Verification,
)
from investigator_desktop.domain.completeness import KeyedRecord
from investigator_desktop.domain.custody import CustodyRecord, Destruction, StandingRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.signing_key import SigningKey
from investigator_desktop.foundation.progress import Progress


class CaseReading(DecisionReading, AnalysisReading):
    """The reads of a case, safe from any thread."""

    def __init__(self, connections: Connections) -> None:
        """Read through these connections."""
        self._connections = connections

    def evidence(self) -> tuple[EvidenceItem, ...]:
        """Return all evidence by number, with its terms and standing now, but what is in quarantine."""
        with self._connections.reading() as connection:
            return evidence_store.read_evidence(connection)

    def quarantined(self) -> tuple[StandingRecord, ...]:
        """Return what is in quarantine, by number, for whoever keeps custody."""
        with self._connections.reading() as connection:
            return standing.read_quarantined(connection)

    def standing_history(self, evidence_id: int) -> tuple[StandingRecord, ...]:
        """Return all that was ever decided of whether an item counts, the oldest first."""
        with self._connections.reading() as connection:
            return standing.read_history(connection, evidence_id)

    def custody(self, evidence_id: int) -> tuple[CustodyRecord, ...]:
        """Return every receipt of an item, the first one first."""
        with self._connections.reading() as connection:
            return evidence_store.read_custody(connection, evidence_id)

    def destructions(self) -> tuple[Destruction, ...]:
        """Return what was destroyed by order, the oldest first."""
        with self._connections.reading() as connection:
            return standing.read_destructions(connection)

    def evidence_bytes(self, evidence_id: int) -> bytes:
        """Return the bytes of an item exactly as received; raise `KeyError` for an unknown id.

        Raise `EvidenceIsQuarantined` or `EvidenceIsDestroyed` where they are not given out.
        """
        with self._connections.reading() as connection:
            standing.require_openable(connection, evidence_id, self._connections.access.path)
            return evidence_store.read_bytes(connection, evidence_id)

    def has_evidence(self, sha256: str) -> EvidenceItem | None:
        """Return the item whose bytes have this hash, None where there is none or it is in quarantine."""
        with self._connections.reading() as connection:
            return evidence_store.find_evidence(connection, sha256)

    def runs(self) -> tuple[ImportRun, ...]:
        """Return all import runs but those of evidence in quarantine, also those that do not count."""
        with self._connections.reading() as connection:
            return records.read_runs(connection)

    def accounts(self) -> tuple[AccountRecord, ...]:
        """Return the accounts that have entries that count."""
        with self._connections.reading() as connection:
            return records.read_accounts(connection)

    def statements(self) -> tuple[StatementRecord, ...]:
        """Return the statements that count, in the order of their import."""
        with self._connections.reading() as connection:
            return records.read_statements(connection)

    def keyed_statements(self) -> tuple[KeyedRecord, ...]:
        """Return what persons keyed of items that count, in the order in which it was first keyed."""
        with self._connections.reading() as connection:
            return keyed_statements.read_keyed(connection)

    def unread_rows(self) -> tuple[UnreadRecord, ...]:
        """Return the rows that gave no entry."""
        with self._connections.reading() as connection:
            return records.read_unread_rows(connection)

    def payments(self) -> pl.DataFrame:
        """Return the payments that count: `PAYMENT_SCHEMA`, `evidence_id` and `entry_count`."""
        with self._connections.reading() as connection:
            return records.read_payments(connection)

    def entry_ids(self, query: EntryQuery) -> pl.Series:
        """Return the ids of all entries of the view in its order, read in one statement."""
        with self._connections.reading() as connection:
            return entry_reading.read_ids(connection, query)

    def entry_rows(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        """Return one page of entries in the order of `ids`."""
        with self._connections.reading() as connection:
            return entry_reading.read_rows(connection, ids)

    def entry_totals(self, query: EntryQuery) -> tuple[EntryTotal, ...]:
        """Return exact credits and debits of the view by account and currency."""
        with self._connections.reading() as connection:
            accounts = {record.id: record.identity for record in records.read_accounts(connection)}
            return entry_reading.read_totals(connection, query, accounts)

    def entry_columns(self, query: EntryQuery, columns: Sequence[str]) -> pl.DataFrame:
        """Return `id`, `account_id`, `evidence_id` and the named columns of `ENTRY_SCHEMA`, in the view's order."""
        with self._connections.reading() as connection:
            return entry_reading.read_columns(connection, query, columns)

    def day_sums(self, query: EntryQuery) -> pl.DataFrame:
        """Return the sums of a view's entries by account, currency, day and direction (`casefile.day_sums`)."""
        with self._connections.reading() as connection:
            return day_sums.read_day_sums(connection, query)

    def entry_statements(self) -> pl.DataFrame:
        """Return `id` and `statement_id` of all entries that count."""
        with self._connections.reading() as connection:
            return entry_reading.read_statements_of_entries(connection)

    def links(self) -> pl.DataFrame:
        """Return pairs of entries that record one movement: `debit_id`, `credit_id`, `basis`."""
        with self._connections.reading() as connection:
            return links.read_links(connection)

    def repeats(self) -> pl.DataFrame:
        """Return the entries that give a movement again: `REPEATS` (`entry_id`, `repeats_id`, `basis`)."""
        with self._connections.reading() as connection:
            return repeat_reading.read_repeats(connection)

    def audit_records(self) -> tuple[AuditRecord, ...]:
        """Return the trail, the oldest record first."""
        with self._connections.reading() as connection:
            return trail.read_records(connection)

    def audit_head(self) -> AuditRecord | None:
        """Return the newest record of the trail."""
        with self._connections.reading() as connection:
            return trail.read_head(connection)

    def verify(self, progress: Progress) -> Verification:
        """Recompute evidence, trail and all that was imported; the first difference is in the result."""
        try:
            with self._connections.reading() as connection:
                return verification.verify(connection, progress)
        except DatabaseError as error:
            raise DamagedCaseFile(self._connections.access.path) from error

    def signing_key(self) -> SigningKey | None:
        """Return the key that signs for the case, None before the first bundle or report."""
        with self._connections.reading() as connection:
            return signing_keys.read_signing_key(connection)

    @contextmanager
    def snapshot(self) -> Iterator[CaseSnapshot]:
        """Yield one committed state of the case, for whoever reads it in many steps."""
        with self._connections.reading() as connection:
            yield CaseSnapshot(connection)

    def kept_rows(self, table: str) -> Iterator[Mapping[str, object]]:
        """Yield the rows of a table exactly as kept, by its number; raise `KeyError` for an unknown table."""
        with self.snapshot() as snapshot:
            yield from snapshot.rows(table)

    def undoable(self) -> AuditRecord | None:
        """Return the record whose change an undo would take back."""
        with self._connections.reading() as connection:
            steps = trail.read_steps(connection).undoable
            return trail.read_record(connection, steps[-1].origin) if steps else None

    def redoable(self) -> AuditRecord | None:
        """Return the record whose change a redo would make again."""
        with self._connections.reading() as connection:
            steps = trail.read_steps(connection).redoable
            return trail.read_record(connection, steps[-1].origin) if steps else None
