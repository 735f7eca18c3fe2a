"""Files of records that name both parties: a payment each, and an entry for each account that the file is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import AccountIdentity, StatementDraft
from investigator_desktop.importers.entries import Source, pair_entries
from investigator_desktop.importers.frames import finished
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.operators.payments import payment_frame
from investigator_desktop.importers.pairs import Subjects, sides_of, subjects_of
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.record_files.record_rows import unread_records
from investigator_desktop.importers.record_files.record_statements import RecordStatement, account_identity
from investigator_desktop.importers.record_files.record_tables import RecordColumns, RecordPlaces
from investigator_desktop.importers.row_texts.details import Details, details_of
from investigator_desktop.importers.rows.lines import Conventions
from investigator_desktop.importers.table_reading import TableReading

_BENEFICIARY = 2
_SWAPPED = (("amount", "amount_2"), ("amount_scale", "amount_2_scale"), ("currency", "currency_2"))


@dataclass(frozen=True, slots=True)
class PairRecords:
    """The records of a file that name both parties, as lines; `statements` are the accounts that it is about."""

    table: Table
    columns: RecordColumns
    places: RecordPlaces
    conventions: Conventions
    lines: pl.DataFrame
    statements: tuple[RecordStatement, ...]
    sha256: str


def read_pairs(records: PairRecords, mapping: Mapping) -> TableReading:
    """Return the payments of a file, and the entries of the accounts that it is about.

    Where it does not say whose accounts it is about although records name some, that is asked.
    """
    table, lines = records.table, records.lines
    details = details_of(table)
    frame = payment_frame(table, details, lines, records.conventions, None)
    is_payment = (frame.get_column("sent_at").is_not_null() | lines.get_column("moment").is_not_null()) & (
        frame.get_column("amount").fill_null(0) > 0
    )
    placed = frame.with_columns(
        sent_at=pl.coalesce("sent_at", pl.lit(lines.get_column("moment"))),
        sheet=records.places.elements,
        row=records.places.rows,
    )
    subjects = _subjects(records, details, is_payment, mapping)
    return TableReading(
        table,
        statements=tuple(_drafts(records, details, is_payment, subjects)),
        payments=placed.filter(is_payment),
        unread=unread_records(records.columns, records.places, lines, is_payment),
        questions=() if subjects.question is None else (subjects.question,),
    )


def _subjects(records: PairRecords, details: Details, is_payment: pl.Series, mapping: Mapping) -> Subjects:
    """Return the accounts of clients that the file names, else those that only a person can tell."""
    keys = tuple(dict.fromkeys(one.account.key for one in records.statements if one.account.key))
    if keys or not is_payment.any() or sides_of(details).by_id:
        return Subjects(keys)
    return subjects_of(records.table, details, Facts(), is_payment, mapping)


def _drafts(
    records: PairRecords, details: Details, is_payment: pl.Series, subjects: Subjects
) -> Iterator[StatementDraft]:
    """Yield a statement for each account of a subject and each currency in it."""
    if not subjects.keys:
        return
    source = Source(
        records.table, Facts(), records.conventions, details, records.lines, is_payment, (), records.sha256
    )
    entries = _placed(records, _in_own_currency(pair_entries(source, subjects)))
    known = {one.account.key: one.account for one in records.statements}
    for part in entries.partition_by("account", "currency", maintain_order=True):
        account, currency, sheet = part.select("account", "currency", "element").row(0)
        draft = finished(part, records.sha256, sheet)
        identity = known.get(account) or account_identity(account, None, "")
        yield StatementDraft(_in(identity, currency), sheet, entries=draft)


def _in(identity: AccountIdentity, currency: str) -> AccountIdentity:
    return replace(identity, currency=currency or None)


def _in_own_currency(entries: pl.DataFrame) -> pl.DataFrame:
    """Return entries of beneficiaries with what they received first where it was in another currency."""
    is_other = (pl.col("part") == _BENEFICIARY) & pl.col("amount_2").is_not_null()
    swapped = [
        pl.when(is_other).then(pl.col(there)).otherwise(pl.col(here)).alias(here)
        for pair in _SWAPPED
        for here, there in (pair, pair[::-1])
    ]
    return entries.with_columns(swapped)


def _placed(records: PairRecords, entries: pl.DataFrame) -> pl.DataFrame:
    """Return entries with the places of their records in the source."""
    places = pl.DataFrame(
        {
            "row": records.lines.get_column(ROW),
            "element": records.places.elements,
            "place": records.places.rows,
        }
    )
    return entries.join(places, on="row", how="left", maintain_order="left").with_columns(row="place")
