"""Files of records (MT940, OFX, QIF, camt, goAML): all their entries in one pass, then a draft for each statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping
from investigator_desktop.domain.statement import (
    AccountIdentity,
    SourceWarning,
    StatementDraft,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.accounts.accounts import account_keys
from investigator_desktop.importers.entries import Source, own_entries
from investigator_desktop.importers.frames import finished, joined_warnings
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    ENTRIES,
    LEFT,
    MARKS,
    REVERSAL,
    STATEMENT,
    STATEMENTS,
)
from investigator_desktop.importers.record_files.record_pairs import PairRecords, read_pairs
from investigator_desktop.importers.record_files.record_rows import rows_as, rows_left, unread_records
from investigator_desktop.importers.record_files.record_statements import (
    RecordStatement,
    account_identity,
    record_statements,
)
from investigator_desktop.importers.record_files.record_tables import (
    UNDECLARED,
    RecordColumns,
    RecordPlaces,
    places_of,
    record_columns,
    record_conventions,
    record_table,
)
from investigator_desktop.importers.row_texts.details import details_of
from investigator_desktop.importers.rows.directions import CREDIT, DEBIT
from investigator_desktop.importers.rows.lines import Conventions, read_lines
from investigator_desktop.importers.table_reading import TableReading

CONTAINERS = frozenset({"mt940", "ofx", "qif", "camt", "goaml"})
_TWO_PARTY = frozenset({"goaml"})
_NOTHING = message("Importers", "There is no statement and no entry in the file; what it holds is listed.")
_ORDER = "order of the source"
_OF = "number of the statement"


@dataclass(frozen=True, slots=True)
class RecordReading:
    """What a file of records gave, and what is wrong with it although it was read."""

    readings: tuple[TableReading, ...]
    unread: tuple[UnreadRow, ...]
    warnings: tuple[SourceWarning, ...]


@dataclass(frozen=True, slots=True)
class _Begun:
    """The entries of a file as lines, each with the number of its statement, null where it is of none."""

    table: Table
    columns: RecordColumns
    places: RecordPlaces
    conventions: Conventions
    lines: pl.DataFrame
    of: pl.Series
    statements: tuple[RecordStatement, ...]
    sha256: str


def read_records(raw: RawFile, sha256: str, mapping: Mapping) -> RecordReading:
    """Return what a file of records gives; where its format leaves days or amounts open, its questions."""
    sheets = {sheet.name: sheet for sheet in raw.sheets}
    told, columns = record_columns(sheets[STATEMENTS]), record_columns(sheets[ENTRIES])
    unread, warnings = rows_left(record_columns(sheets[LEFT]))
    layout_ids = told.texts("layout").drop_nulls().unique(maintain_order=True).to_list() or [raw.container]
    table = record_table(sheets[ENTRIES], columns, layout_ids[0])
    conventions, questions = record_conventions(table, raw.container, told, mapping)
    if questions:
        rows = rows_as(columns, UnreadReason.ASKED)
        return RecordReading((TableReading(table, unread=rows, questions=questions),), unread, warnings)
    is_settled = raw.container not in UNDECLARED or any(
        found.proving for found in conventions.amounts.surveys.values()
    )
    mark = conventions.amounts.any_mark if is_settled else None
    statements = record_statements(told, mark, conventions.dates)
    of = columns.texts(STATEMENT).cast(pl.Int64, strict=False)
    lines = _lines(table, conventions, columns, statements, of)
    begun = _Begun(table, columns, places_of(columns), conventions, lines, of, statements, sha256)
    reading = _payments(begun, mapping) if raw.container in _TWO_PARTY else _entries(begun)
    said = rows_as(told, UnreadReason.METADATA) if told.has_elements else ()
    named = tuple(TableReading(_named(table, layout_id)) for layout_id in layout_ids[1:])
    is_empty = not reading.statements and not reading.payments.height and not reading.unread
    nothing = (SourceWarning("no_entries", None, _NOTHING),) if is_empty else ()
    return RecordReading((reading, *named), (*said, *unread), (*warnings, *nothing))


def _named(table: Table, layout_id: str) -> Table:
    """Return an empty table under the id of another format that the same file holds."""
    layout = replace(table.layout, id=layout_id)
    return replace(table, layout=layout, body=table.body.clear(), is_odd=table.is_odd.clear())


def _lines(
    table: Table,
    conventions: Conventions,
    columns: RecordColumns,
    statements: tuple[RecordStatement, ...],
    of: pl.Series,
) -> pl.DataFrame:
    """Return the entries as lines, each in its own currency or that of its statement, with its direction."""
    of_statements = _told(of, [statement.account.currency for statement in statements])
    own = columns.texts(Field.CURRENCY.value).str.to_uppercase().str.extract(r"^([A-Z]{3})$")
    currency = pl.select(pl.coalesce(own, of_statements)).to_series()
    lines = read_lines(table, conventions, Facts(), currency)
    stated = columns.texts(Field.DIRECTION.value)
    is_known = stated.is_in([CREDIT, DEBIT])
    signs = pl.when("is_negative").then(pl.lit(DEBIT)).otherwise(pl.lit(CREDIT))
    direction = pl.when(pl.lit(is_known)).then(pl.lit(stated)).otherwise(pl.coalesce("direction", signs))
    return lines.with_columns(direction.alias("direction"))


def _told(of: pl.Series, values: list[str | None]) -> pl.Series:
    """Return for each entry what its statement says."""
    numbers = pl.Series(range(1, len(values) + 1), dtype=pl.Int64)
    texts = pl.Series(values, dtype=pl.String)
    return of.replace_strict(numbers, texts, default=None, return_dtype=pl.String)


def _is_movement(lines: pl.DataFrame) -> pl.Series:
    return lines.select(
        pl.col("moment").is_not_null()
        & (pl.col("units") > 0).fill_null(value=False)
        & ~pl.col("amount_unreadable")
    ).to_series()


def _entries(begun: _Begun) -> TableReading:
    """Return the statements of a file of accounts."""
    is_entry = _is_movement(begun.lines)
    details = details_of(begun.table)
    keys = _told(begun.of, [statement.account.key or None for statement in begun.statements])
    accounts = pl.select(pl.coalesce(keys, account_keys(details.value(Field.ACCOUNT)))).to_series()
    source = Source(
        begun.table, Facts(), begun.conventions, details, begun.lines, is_entry, (), begun.sha256, accounts
    )
    entries = _finished(begun, own_entries(source), is_entry)
    drafts = (*_stated_drafts(begun, entries), *_other_drafts(entries))
    return TableReading(
        begun.table, drafts, unread=unread_records(begun.columns, begun.places, begun.lines, is_entry)
    )


def _finished(begun: _Begun, entries: pl.DataFrame, is_entry: pl.Series) -> pl.DataFrame:
    """Return all entries with the columns of an entry frame, and with their account, statement and order."""
    reverses = begun.columns.texts(REVERSAL).is_not_null().filter(is_entry)
    marks = begun.columns.texts(MARKS).filter(is_entry)
    elements, rows = begun.places.elements.filter(is_entry), begun.places.rows.filter(is_entry)
    marked = entries.with_columns(
        rows.alias("row"),
        (pl.col("is_turned") | reverses).alias("is_turned"),
        joined_warnings(entries.height, [entries.get_column("warnings"), marks])
        .str.strip_chars()
        .alias("warnings"),
        elements.alias("element"),
        begun.of.filter(is_entry).alias(_OF),
        pl.int_range(pl.len(), dtype=pl.Int64).alias(_ORDER),
    )
    kept = ("account", _OF, _ORDER)
    parts = [
        pl.concat(
            [finished(part, begun.sha256, part.get_column("element")[0]), part.select(kept)], how="horizontal"
        )
        for part in marked.partition_by("element", maintain_order=True)
    ]
    return pl.concat(parts).sort(_ORDER) if parts else marked.select(kept)


def _stated_drafts(begun: _Begun, entries: pl.DataFrame) -> Iterator[StatementDraft]:
    """Yield a draft for each statement, and for each further currency in it."""
    known = entries.filter(pl.col(_OF).is_not_null())
    by_number = {key[0]: part for key, part in known.partition_by(_OF, as_dict=True).items()}
    for number, statement in enumerate(begun.statements, start=1):
        part = by_number.get(number)
        if part is None:
            if statement.says_something:
                yield _draft(statement, statement.account, None)
            continue
        yield from _drafts_by_currency(statement, part.partition_by("currency", maintain_order=True))


def _drafts_by_currency(statement: RecordStatement, groups: list[pl.DataFrame]) -> Iterator[StatementDraft]:
    """Yield a draft for each currency of a statement; its balances go with the entries of its own one."""
    own = statement.account.currency
    codes = [group.get_column("currency")[0] or None for group in groups]
    if own is not None and own not in codes and statement.says_something:
        yield _draft(statement, statement.account, None)
    for code, group in zip(codes, groups, strict=True):
        is_own = code == own or (own is None and len(groups) == 1)
        yield _draft(statement if is_own else None, replace(statement.account, currency=code), group)


def _draft(
    statement: RecordStatement | None, account: AccountIdentity, group: pl.DataFrame | None
) -> StatementDraft:
    """Return one draft; without the statement, whose balances are of another currency, where that is None."""
    draft = StatementDraft(account, None)
    if statement is not None:
        draft = replace(
            draft,
            sheet=statement.place.sheet,
            period=statement.period,
            opening_balance=statement.opening,
            closing_balance=statement.closing,
            printed_totals=statement.totals,
        )
    return draft if group is None else replace(draft, entries=_entry_frame(group))


def _entry_frame(group: pl.DataFrame) -> pl.DataFrame:
    order = pl.int_range(pl.len(), dtype=pl.Int64).alias("source_order")
    return group.drop("account", _OF, _ORDER).with_columns(order)


def _other_drafts(entries: pl.DataFrame) -> Iterator[StatementDraft]:
    """Yield a draft for each account and currency of the entries that are of no statement."""
    loose = entries.filter(pl.col(_OF).is_null())
    if not loose.height:
        return
    for group in loose.partition_by("account", "currency", maintain_order=True):
        account, code = group.get_column("account")[0], group.get_column("currency")[0]
        yield _draft(None, account_identity(account, None, code or ""), group)


def _payments(begun: _Begun, mapping: Mapping) -> TableReading:
    """Return the payments of a file whose records name both parties, and the entries of its clients' accounts."""
    records = PairRecords(
        begun.table,
        begun.columns,
        begun.places,
        begun.conventions,
        begun.lines,
        begun.statements,
        begun.sha256,
    )
    return read_pairs(records, mapping)
