"""What of a case's material a released document may show: files, statements, payments and rows without an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import (
    AccountRecord,
    EvidenceItem,
    HeldItem,
    ImportRun,
    StatementRecord,
    UnreadRecord,
)
from investigator_desktop.domain.custody import LegalBasis, SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.releases import Release, released
from investigator_desktop.operations.transfers import payments_without_entries


@dataclass(frozen=True, slots=True)
class Material:
    """The material that is let out; two numbers count files and payments that are not.

    A statement is let out where at least one of its entries is. Withdrawn and destroyed files are named in `evidence`.
    """

    evidence: tuple[EvidenceItem, ...]
    runs: tuple[ImportRun, ...]
    accounts: tuple[AccountRecord, ...]
    statements: tuple[StatementRecord, ...]
    unread_rows: tuple[UnreadRecord, ...]
    payments: pl.DataFrame
    intelligence_item_count: int = 0
    outside_payment_count: int = 0
    held: tuple[HeldItem, ...] = ()

    @property
    def sentences(self) -> tuple[Message, ...]:
        """Return what a document says of the files and payments that are left out."""
        items = message("Release", "%n items of evidence are left out: they are intelligence only.")
        payments = message(
            "Release",
            "%n payments are left out: they lie outside the period of the legal basis of their evidence.",
        )
        said = (items.counted(self.intelligence_item_count), payments.counted(self.outside_payment_count))
        return tuple(sentence for sentence in said if sentence.count)


def released_material(case: CaseFile, release: Release) -> Material:
    """Return the material of a case that is let out."""
    items = case.evidence()
    evidence = tuple(item for item in items if _is_let_out(item, release))
    ids = {item.id for item in evidence}
    statements = _statements(case, ids, release)
    payments = payments_without_entries(case).filter(pl.col("evidence_id").is_in(sorted(ids)))
    covered = payments if release.with_outside_basis else _covered(payments, evidence)
    accounts = {record.account_id for record in statements}
    return Material(
        evidence=evidence,
        runs=tuple(run for run in case.runs() if run.is_valid and run.evidence_id in ids),
        accounts=tuple(account for account in case.accounts() if account.id in accounts),
        statements=statements,
        unread_rows=_unread_rows(case, ids, statements),
        payments=covered,
        intelligence_item_count=len(items) - len(evidence),
        outside_payment_count=payments.height - covered.height,
        held=tuple(one for one in held_not_read(case) if one.evidence.id in ids),
    )


def _is_let_out(item: EvidenceItem, release: Release) -> bool:
    """Tell whether an item may be named: intelligence only by request, and where its originator agreed."""
    if item.terms.source_kind is SourceKind.EVIDENCE:
        return True
    return release.with_intelligence and item.terms.may_be_passed_on


def _statements(case: CaseFile, ids: set[int], release: Release) -> tuple[StatementRecord, ...]:
    records = tuple(record for record in case.statements() if record.evidence.id in ids)
    limited = [record for record in records if record.evidence.terms.basis.is_stated]
    if release.with_outside_basis or not limited:
        return records
    shown = _shown_sources(case, release)
    return tuple(record for record in records if _is_shown(record, shown))


def _shown_sources(case: CaseFile, release: Release) -> set[tuple[int, int]]:
    """Return account and evidence of all entries that are let out."""
    entries = case.entry_columns(released(EntryQuery(), release), ["row"])
    pairs = entries.select("account_id", "evidence_id").unique()
    return {(account, evidence) for account, evidence in pairs.iter_rows()}


def _is_shown(record: StatementRecord, shown: set[tuple[int, int]]) -> bool:
    """Tell whether a statement is let out; one without entries is where its order does not limit the accounts."""
    if record.entry_count:
        return (record.account_id, record.evidence.id) in shown
    return not record.evidence.terms.basis.accounts


def _unread_rows(
    case: CaseFile, ids: set[int], statements: tuple[StatementRecord, ...]
) -> tuple[UnreadRecord, ...]:
    """Return the rows of files that are let out, unless the file has statements of which none is."""
    with_statements = {record.evidence.id for record in case.statements()}
    silent = with_statements - {record.evidence.id for record in statements}
    wanted = ids - silent
    return tuple(record for record in case.unread_rows() if record.evidence.id in wanted)


def _covered(payments: pl.DataFrame, evidence: tuple[EvidenceItem, ...]) -> pl.DataFrame:
    """Return the payments within the period of the legal basis of their file; one without a day is within it."""
    conditions = [*_outside_conditions(evidence)]
    if not conditions:
        return payments
    return payments.filter(~pl.any_horizontal(conditions).fill_null(value=False))


def _outside_conditions(evidence: tuple[EvidenceItem, ...]) -> Iterator[pl.Expr]:
    for item in evidence:
        basis = item.terms.basis
        if basis.from_on is not None or basis.to_on is not None:
            yield (pl.col("evidence_id") == item.id) & _is_outside(basis)


def _is_outside(basis: LegalBasis) -> pl.Expr:
    day = pl.coalesce("sent_at", "paid_at").dt.date()
    return (day < (basis.from_on or date.min)) | (day > (basis.to_on or date.max))
