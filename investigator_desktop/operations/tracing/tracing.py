"""Tracing in a case: the table of methods for the funds of interest of its accounts, and keeping it."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from investigator_desktop.analysis.tracing.attribution import attribute
from investigator_desktop.analysis.tracing.events import EventKind
from investigator_desktop.analysis.tracing.intervals import with_least_openings
from investigator_desktop.analysis.tracing.table import trace_all
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.tracing import Allocation, TracedAccount, TracingMethod
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.matching.matches import case_matches
from investigator_desktop.operations.tracing.building import Material, build_ledger
from investigator_desktop.operations.tracing.carrying import Carrier, carriers, reversed_entries
from investigator_desktop.operations.tracing.funds import funds_of
from investigator_desktop.operations.tracing.notes import notes_of
from investigator_desktop.operations.tracing.request import Mark, NothingToTrace, TracedCase, TraceRequest
from investigator_desktop.operations.tracing.sequences import sequence_of

COLUMNS = (
    "entry_key", "source_order", "booked_at", "precision", "earliest_on", "latest_on", "direction", "amount",
    "amount_scale", "currency", "running_balance", "counterparty_account", "counterparty_name", "counterparty_id",
    "bank_reference", "remittance_info", "is_reversal",
)  # fmt: skip


class NotTraced(InvestigatorError):
    """A debit is asked about that is not among the events of a result."""

    def __init__(self, entry_id: int) -> None:
        """Name it."""
        sentence = message(
            "Tracing", "Entry {entry} is no payment out of the accounts that were traced; choose one that is."
        )
        super().__init__(sentence.format(entry=isolate(str(entry_id))))


def trace(case: CaseFile, request: TraceRequest, progress: Progress | None = None) -> TracedCase:
    """Return the table of methods over the accounts asked for.

    Raise `NothingToTrace`, `BoundNotProven`, `TwinsDiffer`, `Cancelled`.
    """
    sequence = case.sequence
    entries = _entries(case)
    marks = marks_of(case, entries) | dict(request.marks)
    carrying = carriers(case_matches(case), has_inferred=request.has_inferred)
    chosen = _chosen_accounts(entries, request, marks, carrying)
    material = _material(case, entries.filter(pl.col("account_id").is_in(list(chosen))), marks, carrying)
    if not material.marks:
        raise NothingToTrace
    ledger, counted = build_ledger(material)
    opened = with_least_openings(ledger)
    table = trace_all(opened, request.methods, progress)
    return TracedCase(request, opened, table, notes_of(table, counted), sequence)


def _entries(case: CaseFile) -> pl.DataFrame:
    entries = countable_entries(case, COLUMNS).filter(pl.col("amount") > 0)
    statements = case.entry_statements()
    known = pl.coalesce(pl.col("currency"), pl.col("account_currency"), pl.lit("")).alias("unit_currency")
    return entries.join(statements, on="id", how="left", maintain_order="left").with_columns(known)


def marks_of(case: CaseFile, entries: pl.DataFrame) -> dict[int, Mark]:
    """Return the marks of a case by entry, the newest where several meet, only of entries that count."""
    by_key: dict[bytes, Mark] = {}
    for kept in funds_of(case):
        by_key |= dict.fromkeys(kept.funds.entry_keys, Mark(kept.funds.role, kept.funds.label))
    if not by_key:
        return {}
    found = entries.filter(pl.col("entry_key").is_in(list(by_key))).select("id", "entry_key")
    return {number: by_key[key] for number, key in found.iter_rows()}


def _chosen_accounts(
    entries: pl.DataFrame, request: TraceRequest, marks: Mapping[int, Mark], carrying: tuple[Carrier, ...]
) -> set[int]:
    """Return the accounts that were asked for, or those of the marks, with those that money was sent on to."""
    account_of = dict(entries.select("id", "account_id").iter_rows())
    chosen = set(request.account_ids) or {account_of[number] for number in marks if number in account_of}
    while request.is_followed:
        reached = {
            account_of[credit]
            for one in carrying
            if any(account_of.get(debit) in chosen for debit in one.debit_ids)
            for credit in one.credit_ids
            if credit in account_of
        }
        if reached <= chosen:
            break
        chosen |= reached
    return chosen


def _material(
    case: CaseFile, entries: pl.DataFrame, marks: Mapping[int, Mark], carrying: tuple[Carrier, ...]
) -> Material:
    records = {record.id: record for record in case.statements()}
    units = entries.sort("account", "account_id", "unit_currency", maintain_order=True).partition_by(
        "account_id", "unit_currency", as_dict=True, maintain_order=True
    )
    accounts, sequences = [], []
    for (account_id, currency), rows in units.items():
        sequence = sequence_of(rows, records)
        accounts.append(
            TracedAccount(
                int(str(account_id)),
                rows["account"][0] or "",
                str(currency),
                sequence.scale,
                sequence.opening,
            )
        )
        sequences.append(sequence)
    ids = set(entries["id"].to_list())
    kept = {number: mark for number, mark in marks.items() if number in ids}
    return Material(tuple(accounts), tuple(sequences), kept, carrying, reversed_entries(entries))


def event_of_entry(traced: TracedCase, entry_id: int) -> int:
    """Return the event of an entry; raise `NotTraced` where it is none that pays out of a traced account."""
    found = next((number for number, key in enumerate(traced.ledger.keys) if key == entry_id), None)
    if found is None or traced.ledger.kinds[found] < EventKind.DEBIT:
        raise NotTraced(entry_id)
    return found


def attribution(
    traced: TracedCase, entry_id: int
) -> tuple[tuple[TracingMethod, tuple[Allocation, ...]], ...]:
    """Return who paid a debit by each method that answers for single payments; raise `NotTraced`."""
    event = event_of_entry(traced, entry_id)
    return tuple(
        (row.method, attribute(traced.ledger, event, row.method)) for row in traced.table.methods if row.moved
    )
