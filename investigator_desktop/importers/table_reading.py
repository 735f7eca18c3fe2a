"""One table read from end to end: statements, payments, open questions, and the rows that gave nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping, Question, TableAsRead
from investigator_desktop.domain.payment_frame import PaymentStatus, empty_payment_frame
from investigator_desktop.domain.statement import SourceWarning, StatementDraft, UnreadReason, UnreadRow
from investigator_desktop.importers.accounts.account_sections import section_accounts, section_currencies
from investigator_desktop.importers.accounts.accounts import account_key
from investigator_desktop.importers.accounts.own_accounts import with_accounts_of_one_chain
from investigator_desktop.importers.as_read import minus_fields, table_as_read
from investigator_desktop.importers.cells import ShownRow, shown_rows
from investigator_desktop.importers.conventions.conventions import date_convention
from investigator_desktop.importers.decimal_marks import opening_units, settled_amounts
from investigator_desktop.importers.drafts import drafts
from investigator_desktop.importers.entries import Source, directed_entries, own_entries, pair_entries
from investigator_desktop.importers.frames import NEGATIVE_SIDE
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table, odd_rows
from investigator_desktop.importers.operators.payments import is_transfer_table, payment_frame
from investigator_desktop.importers.operators.transfer_details import transfer_details
from investigator_desktop.importers.operators.transfer_roles import is_customer_table, roles_of, with_sides
from investigator_desktop.importers.pairs import is_pair_table, subjects_of
from investigator_desktop.importers.row_texts.details import Details, details_of
from investigator_desktop.importers.rows.direction_warnings import warnings_of_directions
from investigator_desktop.importers.rows.lines import Conventions, read_lines
from investigator_desktop.importers.rows.resolved import resolve
from investigator_desktop.importers.unread import rows_above, rows_as, unread_lines
from investigator_desktop.importers.words.lexicon import phrases

_LONGEST_WORDING = 48  # bytes
_ALSO_NAMES = frozenset({"total"})  # words of totals that is the name of a company too


@dataclass(frozen=True, slots=True)
class TableReading:
    """What one table gave."""

    table: Table
    statements: tuple[StatementDraft, ...] = ()
    payments: pl.DataFrame = field(default_factory=empty_payment_frame)
    unread: tuple[UnreadRow, ...] = ()
    questions: tuple[Question, ...] = ()
    as_read: TableAsRead | None = None
    warnings: tuple[SourceWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class _Begun:
    """A table whose conventions are known, before anybody asks whose money it is."""

    table: Table
    facts: Facts
    conventions: Conventions
    details: Details
    lines: pl.DataFrame
    odd: Sequence[ShownRow]
    mapping: Mapping
    sha256: str

    def of_one_chain(self, lines: pl.DataFrame) -> _Begun:
        """Return the same with its accounts as those of others where one chain of balances leads through them."""
        table = with_accounts_of_one_chain(self.table, lines, self.mapping)
        return self if table is self.table else replace(self, table=table, details=details_of(table))

    def source(self, lines: pl.DataFrame, is_entry: pl.Series, unread: tuple[UnreadRow, ...]) -> Source:
        return Source(
            self.table,
            self.facts,
            self.conventions,
            self.details,
            lines,
            is_entry,
            unread,
            self.sha256,
            section_accounts(self.table, self.odd),
        )


def _asked(table: Table, questions: tuple[Question, ...]) -> TableReading:
    """Return a table that gives nothing before its questions are answered."""
    rows = rows_as(shown_rows(table.sheet, table.body), table.place_name, UnreadReason.ASKED)
    return TableReading(table, unread=(*rows_above(table), *rows), questions=questions)


def _is_movement(begun: _Begun) -> pl.Series:
    """Tell which lines have a day and an amount and are no total or balance by their words."""
    is_movement = begun.lines.select(
        pl.col("moment").is_not_null()
        & (pl.col("units") > 0).fill_null(value=False)
        & ~pl.col("amount_unreadable")
    ).to_series()
    wordings = [text for text in phrases("rows") if text.rstrip("*") not in _ALSO_NAMES]
    for name in (Field.REMITTANCE_INFO, Field.ENTRY_TYPE):
        texts = begun.details.value(name)
        is_short = texts.str.len_bytes() <= _LONGEST_WORDING
        distinct = texts.filter(is_short).unique()
        named = distinct.filter(distinct.str.to_lowercase().str.strip_chars(" :.").is_in(wordings))
        if len(named):
            is_total = texts.is_in(named.implode()).fill_null(value=False)
            is_movement &= ~is_total | _names_somebody(begun.details)
    return is_movement


def _names_somebody(details: Details) -> pl.Series:
    """Tell which rows give the account of another party, as no total does."""
    accounts = (Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT, Field.COUNTERPARTY_ACCOUNT)
    return pl.select(pl.any_horizontal(details.value(field).is_not_null() for field in accounts)).to_series()


def _read_transfers(begun: _Begun) -> TableReading:
    """Read an operator's table; of a customer's transfers only once it is known which of them were received."""
    table, details = begun.table, transfer_details(begun.table)
    roles = roles_of(table, table.place_name, begun.mapping) if is_customer_table(table) else None
    if roles is not None and roles.question is not None:
        return _asked(table, (roles.question,))
    sides = {} if roles is None else with_sides(details, roles.directions)
    payments = payment_frame(table, details, begun.lines, begun.conventions, begun.facts.currency, sides)
    is_payment = _is_transfer(payments)
    unread = unread_lines(table, begun.lines, is_payment)
    return TableReading(
        table,
        payments=payments.filter(is_payment),
        unread=(*rows_above(table), *unread),
        as_read=table_as_read(table, begun.conventions, () if roles is None else roles.evidence),
    )


def _is_transfer(payments: pl.DataFrame) -> pl.Series:
    """Tell which rows are transfers: a name and a day, or a control number with one of them."""
    is_named = pl.col("payer_name").is_not_null() | pl.col("beneficiary_name").is_not_null()
    is_dated = pl.col("sent_at").is_not_null() | pl.col("paid_at").is_not_null()
    is_numbered = pl.col("control_no").str.contains(r"\d").fill_null(value=False)
    return payments.select((is_named & is_dated) | (is_numbered & (is_named | is_dated))).to_series()


def _read_pairs(begun: _Begun, stated: str | None) -> TableReading:
    """Read a table of payers and beneficiaries: by its own directions where it has them, else by its subjects."""
    table = begun.table
    is_movement = _is_movement(begun)
    unread = unread_lines(table, begun.lines, is_movement)
    payments = payment_frame(table, begun.details, begun.lines, begun.conventions, begun.facts.currency)
    is_entry = is_movement & (payments.get_column("status") != PaymentStatus.CANCELLED.value).fill_null(
        value=True
    )
    payments = payments.filter(is_movement)
    directed = _directed_lines(begun, stated, is_movement)
    question = None
    if directed is not None:
        source = begun.source(directed, is_entry, unread)
        entries = directed_entries(source, account_key(begun.facts.account or ""))
    else:
        source = begun.source(_undirected(begun.lines), is_entry, unread)
        subjects = subjects_of(table, begun.details, begun.facts, is_movement, begun.mapping)
        question = subjects.question
        entries = pair_entries(source, subjects)
    return TableReading(
        table,
        statements=drafts(source, entries) if question is None else (),
        payments=payments,
        unread=(*rows_above(table), *unread),
        questions=() if question is None else (question,),
        as_read=table_as_read(table, begun.conventions, minus_fields=_minus_of_pairs(entries)),
    )


def _minus_of_pairs(entries: pl.DataFrame) -> frozenset[Field]:
    """Return the column in which a minus reversed an entry of a two-party table."""
    is_reversed = entries.get_column("warnings").str.contains(NEGATIVE_SIDE, literal=True).any()
    return frozenset({Field.AMOUNT}) if is_reversed else frozenset()


def _undirected(lines: pl.DataFrame) -> pl.DataFrame:
    return lines.with_columns(direction=pl.lit(None, pl.String))


def _directed_lines(begun: _Begun, stated: str | None, is_movement: pl.Series) -> pl.DataFrame | None:
    """Return lines with the directions that the table itself gives, None where it leaves any row open."""
    table = begun.table
    unsigned = begun.lines.with_columns(has_sign=pl.lit(value=False), is_negative=pl.lit(value=False))
    resolved = resolve(table, unsigned, begun.odd, stated, begun.mapping, is_pair=True)
    if resolved.question is not None or resolved.directions.filter(is_movement).null_count():
        return None
    return begun.lines.with_columns(resolved.directions.alias("direction"))


def _read_own(begun: _Begun, stated: str | None) -> TableReading:
    """Read an account's own statement."""
    table = begun.table
    opening = opening_units(begun.lines, begun.facts, begun.conventions.amounts.any_mark)
    resolved = resolve(table, begun.lines, begun.odd, stated, begun.mapping, opening=opening)
    if resolved.question is not None:
        return _asked(table, (resolved.question,))
    lines = begun.lines.with_columns(resolved.directions.alias("direction"))
    begun = begun.of_one_chain(lines)
    table = begun.table
    is_entry = _is_movement(begun) & resolved.directions.is_not_null()
    unread = unread_lines(table, lines, is_entry, is_directed=True)
    source = begun.source(lines, is_entry, unread)
    has_sides = table.has(Field.CREDIT) or table.has(Field.DEBIT)
    told = () if has_sides else resolved.evidence
    turned = minus_fields(table, begun.conventions.amounts)
    turned |= {Field.AMOUNT} if resolved.has_charges_with_plus else set()
    as_read = table_as_read(table, begun.conventions, told, turned)
    return TableReading(
        table,
        drafts(source, own_entries(source)),
        unread=(*rows_above(table), *unread),
        as_read=as_read,
        warnings=warnings_of_directions(table, resolved, unread),
    )


def read_table(table: Table, facts: Facts, stated: str | None, sha256: str, mapping: Mapping) -> TableReading:
    """Return what a table gives; `stated` is a direction that a sheet's name or a line above the table tells."""
    dates = date_convention(table, facts, mapping)
    if dates.question is not None:
        return _asked(table, (dates.question,))
    odd = odd_rows(table)
    settled = settled_amounts(table, facts, dates, odd, stated, mapping)
    if settled.questions:
        return _asked(table, settled.questions)
    conventions = Conventions(settled.conventions, dates)
    lines = read_lines(table, conventions, facts, section_currencies(table, odd))
    begun = _Begun(table, facts, conventions, details_of(table), lines, odd, mapping, sha256)
    reading = _read(begun, stated)
    return replace(reading, warnings=(*dates.warnings, *reading.warnings))


def _read(begun: _Begun, stated: str | None) -> TableReading:
    if is_transfer_table(begun.table):
        return _read_transfers(begun)
    if is_pair_table(begun.table):
        return _read_pairs(begun, stated)
    return _read_own(begun, stated)
