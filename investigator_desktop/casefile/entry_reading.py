"""Reading entries: ids of a view, one page as objects, columns as a frame, sums."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import cast

import polars as pl
from sqlalchemy import Connection

from investigator_desktop.casefile.entry_query_sql import select_columns, select_ids, select_totals
from investigator_desktop.casefile.entry_rows import ROW_COLUMNS, entry_row
from investigator_desktop.casefile.entry_storage import read_frame, stored_schema, unstored
from investigator_desktop.casefile.history import UNDONE_STATEMENTS
from investigator_desktop.domain.case import EntryRow, EntryTotal
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity

_PLACE_IN_CASE = pl.Schema({"id": pl.Int64(), "account_id": pl.Int64(), "statement_id": pl.Int64()})
_EVIDENCE = pl.Schema({"statement_id": pl.Int64(), "evidence_id": pl.Int64()})
_LINKED = f"""
    (SELECT other.id FROM (
        SELECT credit_id AS other_id FROM movement_link WHERE debit_id = entry.id AND to_seq IS NULL
        UNION ALL SELECT debit_id FROM movement_link WHERE credit_id = entry.id AND to_seq IS NULL
    ) JOIN entry AS other ON other.id = other_id WHERE other.statement_id NOT IN ({UNDONE_STATEMENTS}) LIMIT 1)
"""
_PAGE = f"""
    SELECT entry.id, entry.account_id, statement.identity, evidence_item.number,
    (SELECT file_name FROM custody_record WHERE evidence_id = evidence_item.id ORDER BY id LIMIT 1), {_LINKED},
    {ROW_COLUMNS}
    FROM json_each(?) AS wanted CROSS JOIN entry ON entry.id = wanted.value
    JOIN statement ON statement.id = entry.statement_id
    JOIN import_run ON import_run.id = statement.run_id JOIN evidence_item ON evidence_item.id = import_run.evidence_id
    ORDER BY wanted.key
"""


def read_ids(connection: Connection, query: EntryQuery) -> pl.Series:
    """Return the ids of all entries of the view in its order."""
    statement = select_ids(query)
    return read_frame(connection, statement.sql, statement.values, pl.Schema({"id": pl.Int64()}))["id"]


def read_rows(connection: Connection, ids: Sequence[int]) -> tuple[EntryRow, ...]:
    """Return one page of entries in the order of `ids`; an id that the case lacks gives no row."""
    found = connection.exec_driver_sql(_PAGE, (json.dumps([int(wanted) for wanted in ids]),))
    return tuple(entry_row(tuple(row)) for row in found)


def read_columns(connection: Connection, query: EntryQuery, columns: Sequence[str]) -> pl.DataFrame:
    """Return `id`, `account_id`, `evidence_id` and the named columns of the view's entries in its order.

    The rows are read in the order of the file and sorted by the ids: looking each one up costs several times as much.
    """
    schema = pl.Schema({**_PLACE_IN_CASE, **stored_schema(ENTRY_SCHEMA, columns)})
    statement = select_columns(query, ", ".join(f'entry."{name}"' for name in schema))
    frame = read_frame(connection, statement.sql, statement.values, schema)
    placed = frame.join(_evidence_of_statements(connection), on="statement_id", how="left")
    ordered = read_ids(connection, query).to_frame().join(placed, on="id", maintain_order="left")
    return unstored(ordered.select("id", "account_id", "evidence_id", *columns), ENTRY_SCHEMA)


def _evidence_of_statements(connection: Connection) -> pl.DataFrame:
    sql = "SELECT s.id, r.evidence_id FROM statement AS s JOIN import_run AS r ON r.id = s.run_id"
    return read_frame(connection, sql, (), _EVIDENCE)


def read_totals(
    connection: Connection, query: EntryQuery, accounts: dict[int, AccountIdentity]
) -> tuple[EntryTotal, ...]:
    """Return exact sums of the view by account and currency, in their order."""
    statement = select_totals(query)
    rows = [tuple(row) for row in connection.exec_driver_sql(statement.sql, statement.values)]
    keyed = sorted(rows, key=lambda row: (row[0], row[1] or ""))
    groups = groupby(keyed, key=lambda row: (cast(int, row[0]), cast(str, row[1] or "")))
    return tuple(
        _total(account_id, accounts[account_id], currency, [*members])
        for (account_id, currency), members in groups
    )


def _total(
    account_id: int, account: AccountIdentity, currency: str, rows: Sequence[tuple[object, ...]]
) -> EntryTotal:
    sums = {direction: Money(0, minor_digits(currency), currency) for direction in Direction}
    counts = dict.fromkeys(Direction, 0)
    for _, _, scale, direction, count, billions, rest in cast(
        Sequence[tuple[int, str, int, str, int, int, int]], rows
    ):
        sums[Direction(direction)] += Money(billions * 1_000_000_000 + rest, scale, currency)
        counts[Direction(direction)] += count
    return EntryTotal(
        account_id,
        account,
        currency,
        sums[Direction.CREDIT],
        sums[Direction.DEBIT],
        counts[Direction.CREDIT],
        counts[Direction.DEBIT],
    )
