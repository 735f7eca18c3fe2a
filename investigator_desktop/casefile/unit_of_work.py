"""Everything that one action of a person changes: one transaction, one record of the trail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

import polars as pl
from sqlalchemy import Connection, insert, select

from investigator_desktop.casefile import (
    actors,
    claims,
    destruction,
    entry_reading,
    evidence_store,
    history,
    import_store,
    keyed_statements,
    links,
    records,
    signing_keys,
    standing,
    trail,
)
from investigator_desktop.casefile import terms as evidence_terms
from investigator_desktop.casefile.analysing import Analysing
from investigator_desktop.casefile.deciding import Deciding
from investigator_desktop.casefile.decisions import Decider
from investigator_desktop.casefile.entry_storage import inserted_id
from investigator_desktop.casefile.errors import NothingToReverse
from investigator_desktop.casefile.evidence_errors import StandingUnchanged
from investigator_desktop.casefile.stored_values import encoded_or_none, parameters_json
from investigator_desktop.casefile.tables import METADATA, CaseDetailsRow, RunValidityRow
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    AccountRecord,
    CaseDetails,
    EvidenceItem,
    MovementLink,
)
from investigator_desktop.domain.completeness import KeyedStatement
from investigator_desktop.domain.custody import (
    AS_RECEIVED,
    CustodyRecord,
    EvidenceStanding,
    EvidenceTerms,
    Origin,
    Receipt,
)
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.signing_key import SigningKey
from investigator_desktop.domain.statement import Reconciliation, StatementDraft, UnreadRow
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress

RUN = METADATA.tables["import_run"]
DETAILS_FACT = 1
NO_RECEIPT = Receipt()


class UnitOfWork(Deciding, Analysing):
    """What may be changed within one transaction; made by `CaseFile.unit_of_work` and used up with it."""

    def __init__(
        self, connection: Connection, path: Path, actor: Actor, now: datetime, progress: Progress
    ) -> None:
        """Take the next number of the trail for all that follows; `progress` counts inserted rows and can cancel."""
        self._connection = connection
        self._path = path
        self._actor = actor
        self._now = now
        self._progress = progress
        self.sequence = trail.newest_sequence(connection) + 1
        self._outcome: dict[str, object] = {}

    def acquire(
        self,
        content: bytes | Iterable[bytes],
        file_name: str,
        modified_at: datetime | None,
        receipt: Receipt = NO_RECEIPT,
        origin: Origin = AS_RECEIVED,
    ) -> EvidenceItem:
        """Keep the bytes of a file as received and record its custody; bytes that are known are kept once.

        `origin` names the item out of which they were taken, where they did not come as a file of their own.
        Raise `EvidenceIsDestroyed` for bytes that an order had destroyed.
        """
        whole = content if isinstance(content, bytes) else b"".join(content)
        evidence_id = evidence_store.keep_bytes(self._connection, whole, self.sequence, origin)
        standing.require_kept(self._connection, evidence_id, self._path)
        custody = CustodyRecord(evidence_id, file_name, modified_at, receipt, self._now, self._actor)
        evidence_store.add_custody(self._connection, evidence_id, custody, self.sequence)
        return evidence_store.read_item(self._connection, evidence_id)

    def set_terms(self, evidence_id: int, terms: EvidenceTerms) -> None:
        """Say on what legal basis, and how far, an item of evidence may be used from now on."""
        standing.require_kept(self._connection, evidence_id, self._path)
        evidence_terms.set_terms(self._connection, evidence_id, terms, self.sequence)

    def set_standing(self, evidence_id: int, standing_now: EvidenceStanding, reason: str) -> None:
        """Let an item of evidence count or not from now on; raise `StandingUnchanged` where it already does so."""
        item = evidence_store.read_item(self._connection, evidence_id)
        standing.require_kept(self._connection, evidence_id, self._path)
        if item.standing is standing_now:
            raise StandingUnchanged(self._path, item.label)
        decision = standing.Decision(self._actor, self._now, reason, self.sequence)
        standing.set_standing(self._connection, evidence_id, standing_now, decision)

    def destroy_evidence(
        self, evidence_id: int, authority: str, order_number: str, ordered_on: date | None, reason: str
    ) -> None:
        """Destroy the content of an item and all that came of it for good; hash, size and custody stay.

        What was taken out of it is destroyed with it. Raise `EvidenceIsDestroyed`, `HeldByContainer` for an item that
        another one still holds, or `CaseDiffersFromTrail`. `CaseFile.scrub` then clears the file of what is left.
        """
        standing.require_kept(self._connection, evidence_id, self._path)
        standing.require_not_contained(self._connection, evidence_id, self._path)
        order = destruction.Order(authority, order_number, ordered_on)
        decision = standing.Decision(self._actor, self._now, reason, self.sequence)
        taken_out = [one for one in self.taken_out_of(evidence_id) if standing.is_kept(self._connection, one)]
        concerned = (*taken_out, evidence_id)
        self._outcome |= destruction.destroy(self._connection, self._path, concerned, order, decision)

    def taken_out_of(self, evidence_id: int) -> tuple[int, ...]:
        """Return the items that were taken out of one, and out of those, whatever their standing."""
        return evidence_store.read_taken_out(self._connection, evidence_id)

    def standing_of(self, evidence_id: int) -> EvidenceStanding:
        """Return whether an item counts, with what was decided here."""
        return evidence_store.read_item(self._connection, evidence_id).standing

    def begin_run(
        self,
        evidence_id: int,
        layout_id: str,
        status: str,
        sentence: Message | None,
        mapping_json: str,
        layouts_json: str | None = None,
    ) -> int:
        """Begin one reading of an item of evidence, which counts from now on, and return its id.

        `layouts_json` tells how each column was read, so that others can read the cells again.
        """
        row = insert(RUN).values(
            evidence_id=evidence_id,
            layout_id=layout_id,
            status=status,
            sentence=encoded_or_none(sentence),
            mapping=mapping_json,
            begun_seq=self.sequence,
            layouts=layouts_json,
        )
        run_id = inserted_id(self._connection.execute(row).inserted_primary_key)
        history.begin_fact(self._connection, RunValidityRow, self.sequence, run_id)
        return run_id

    def add_statement(self, run_id: int, draft: StatementDraft, reconciliation: Reconciliation) -> int:
        """Keep a statement with its entries and return its id.

        Its account is found by key and currency or made. Entries of several currencies become one statement for each;
        the first one's id is returned.
        """
        run = self._run(run_id)
        added = [self._add_statement(run, part, reconciliation) for part in import_store.by_currency(draft)]
        return added[0]

    def _add_statement(
        self, run: import_store.Run, draft: StatementDraft, reconciliation: Reconciliation
    ) -> int:
        anonymous_key = f"E{run.evidence_id}·{draft.sheet or ''}"
        account_id = import_store.find_or_make_account(self._connection, draft.account, anonymous_key)
        return import_store.insert_statement(
            self._connection, run, account_id, draft, reconciliation, self._progress
        )

    def add_payments(self, run_id: int, payments: pl.DataFrame) -> None:
        """Keep the two-party rows of a run, all at once."""
        import_store.insert_payments(self._connection, self._run(run_id), payments, self._progress)

    def add_unread_rows(self, run_id: int, rows: Sequence[UnreadRow]) -> None:
        """Keep the rows of a run that gave no entry, all at once."""
        import_store.insert_unread_rows(self._connection, self._run(run_id), rows, self._progress)

    def _run(self, run_id: int) -> import_store.Run:
        evidence_id = self._connection.execute(
            select(RUN.c.evidence_id).where(RUN.c.id == run_id)
        ).scalar_one()
        return import_store.Run(run_id, evidence_id, self.sequence)

    def add_links(self, added: Sequence[MovementLink] | pl.DataFrame) -> None:
        """Keep pairs of entries that record one movement, given by their keys."""
        links.add_links(self._connection, added, self.sequence)

    def set_links(self, wanted: pl.DataFrame) -> None:
        """Let exactly these pairs of entries, given by their keys, be held to record one movement."""
        links.set_links(self._connection, wanted, self.sequence)

    def accounts(self) -> tuple[AccountRecord, ...]:
        """Return the accounts that have entries that count, with those added here."""
        return records.read_accounts(self._connection)

    def entry_columns(self, query: EntryQuery, columns: Sequence[str]) -> pl.DataFrame:
        """Return columns of entries as `CaseFile.entry_columns` does, with those added here."""
        return entry_reading.read_columns(self._connection, query, columns)

    def links(self) -> pl.DataFrame:
        """Return the pairs of entries that record one movement, with those added here."""
        return links.read_links(self._connection)

    def key_statement(self, statement: KeyedStatement, keyed_id: int | None = None) -> int:
        """Keep what was read by eye in an item of evidence, in the place of what `keyed_id` said; return its id.

        Raise `EvidenceIsDestroyed`, or `KeyError` where `keyed_id` does not hold.
        """
        standing.require_kept(self._connection, statement.evidence_id, self._path)
        by = Decider(self._actor, self._now, self.sequence)
        return keyed_statements.key_statement(self._connection, statement, by, keyed_id)

    def withdraw_keyed(self, keyed_id: int) -> None:
        """Withdraw a keyed statement; raise `KeyError` where it does not hold."""
        keyed_statements.withdraw(self._connection, keyed_id, self.sequence)

    def end_run(self, run_id: int) -> None:
        """Undo an import: the run and what hangs on it no longer count; evidence, custody and trail stay."""
        if not history.end_fact(self._connection, RunValidityRow, self.sequence, run_id):
            raise NothingToReverse(self._path)

    def change_details(self, details: CaseDetails) -> None:
        """Say something else of the case from now on."""
        history.begin_fact(self._connection, CaseDetailsRow, self.sequence, DETAILS_FACT, **asdict(details))

    def introduce(self, os_account: str, actor: Actor) -> None:
        """Keep who works on the case under an account of an operating system."""
        actors.introduce(self._connection, self.sequence, os_account, actor)

    def keep_signing_key(self, private_key: bytes, public_key: bytes) -> None:
        """Keep the key that signs for the case from now on."""
        signing_keys.keep_signing_key(self._connection, self.sequence, SigningKey(private_key, public_key))

    def signing_key(self) -> SigningKey | None:
        """Return the key that signs for the case, with one kept here."""
        return signing_keys.read_signing_key(self._connection)

    def undo(self) -> None:
        """Take the last step back; raise `NothingToReverse` where there is none."""
        self._reverse(trail.read_steps(self._connection).undoable, trail.UNDOES)

    def redo(self) -> None:
        """Do the last undone step again; raise `NothingToReverse` where there is none."""
        self._reverse(trail.read_steps(self._connection).redoable, trail.REDOES)

    def _reverse(self, steps: Sequence[trail.Step], word: str) -> None:
        if not steps:
            raise NothingToReverse(self._path)
        step = steps[-1]
        history.reverse(self._connection, step.reverse_of, self.sequence)
        self._outcome[word] = step.origin

    def finish(self, action: str, parameters: object) -> None:
        """Append the one record of this unit to the trail."""
        self._outcome |= claims.made_at(self._connection, self.sequence)
        record = {"request": parameters_json(parameters), trail.OUTCOME: self._outcome}
        trail.append_record(self._connection, self.sequence, self._now, self._actor, action, record)
