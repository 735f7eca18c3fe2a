"""Reading entries: ids of a view, one page as objects, columns as a frame, sums."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import cast

import polars as pl
from sqlalchemy import Connection

from investigator_desktop.casefile.decisions import read_decisions_of
from investigator_desktop.casefile.entry_layers import Layers, read_layers, read_terms
from investigator_desktop.casefile.entry_query_sql import select_columns, select_ids, select_totals
from investigator_desktop.casefile.entry_rows import ROW_COLUMNS, KeptEntry
from investigator_desktop.casefile.entry_storage import read_frame, stored_schema, unstored
from investigator_desktop.casefile.history import UNDONE_STATEMENTS
from investigator_desktop.casefile.repeat_reading import read_repeated_ids, read_repeats
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
    SELECT entry.id, entry.account_id, entry.statement_id, statement.identity, evidence_item.number,
    (SELECT file_name FROM custody_record WHERE evidence_id = evidence_item.id ORDER BY id LIMIT 1), {_LINKED},
    {ROW_COLUMNS}
    FROM json_each(?) AS wanted CROSS JOIN entry ON entry.id = wanted.value
    JOIN statement ON statement.id = entry.statement_id
    JOIN import_run ON import_run.id = statement.run_id JOIN evidence_item ON evidence_item.id = import_run.evidence_id
    WHERE entry.statement_id NOT IN ({UNDONE_STATEMENTS}) ORDER BY wanted.key
"""
_KEYS_OF_IDS = f"""
    SELECT entry.entry_key FROM json_each(?) AS wanted CROSS JOIN entry ON entry.id = wanted.value
    WHERE entry.statement_id NOT IN ({UNDONE_STATEMENTS}) ORDER BY wanted.key
"""
_OF_KEYS = f"""
    FROM entry WHERE entry_key IN (SELECT unhex(value) FROM json_each(?)) AND statement_id NOT IN ({UNDONE_STATEMENTS})
"""
_COUNTING_KEYS = f"SELECT DISTINCT entry_key {_OF_KEYS}"
_IDS_OF_KEYS = f"SELECT max(id) {_OF_KEYS} GROUP BY entry_key ORDER BY 1"


def layers_of(connection: Connection, query: EntryQuery, *, is_summed: bool = False) -> Layers:
    """Return the layers that a query needs; which entries are repeated is asked only where it matters."""
    layers = read_layers(connection, query)
    if query.is_repeated is None and not is_summed:
        return layers
    return replace(layers, repeated_ids=read_repeated_ids(connection))


def read_ids(connection: Connection, query: EntryQuery) -> pl.Series:
    """Return the ids of all entries of the view in its order."""
    return _ids(connection, query, layers_of(connection, query))


def _ids(connection: Connection, query: EntryQuery, layers: Layers) -> pl.Series:
    statement = select_ids(query, layers)
    return read_frame(connection, statement.sql, statement.values, pl.Schema({"id": pl.Int64()}))["id"]


def read_count(connection: Connection, query: EntryQuery) -> int:
    """Return the number of entries of the view."""
    statement = select_columns(query, layers_of(connection, query), "count(*)")
    return connection.exec_driver_sql(statement.sql, statement.values).scalar() or 0


def read_keys(connection: Connection, query: EntryQuery) -> list[bytes]:
    """Return the keys of all entries of the view, in the order in which they were imported."""
    statement = select_columns(query, layers_of(connection, query), "entry.entry_key")
    sql, kept = f"{statement.sql} ORDER BY entry.id", pl.Schema({"entry_key": pl.Binary()})
    return read_frame(connection, sql, statement.values, kept)["entry_key"].to_list()


def read_keys_of(connection: Connection, ids: Sequence[int]) -> list[bytes]:
    """Return the keys of these entries; an id without an entry that counts gives none."""
    listed = json.dumps([int(wanted) for wanted in ids])
    return [row[0] for row in connection.exec_driver_sql(_KEYS_OF_IDS, (listed,))]


def read_counting(connection: Connection, keys: Sequence[bytes]) -> list[bytes]:
    """Return those of the keys whose entries count, in their order."""
    listed = json.dumps([key.hex() for key in keys])
    counting = {row[0] for row in connection.exec_driver_sql(_COUNTING_KEYS, (listed,))}
    return [key for key in keys if key in counting]


def read_ids_of(connection: Connection, keys: Sequence[bytes]) -> list[int]:
    """Return the ids of the entries with these keys; a key without an entry that counts gives none."""
    listed = json.dumps([key.hex() for key in keys])
    return [row[0] for row in connection.exec_driver_sql(_IDS_OF_KEYS, (listed,))]


def read_rows(connection: Connection, ids: Sequence[int]) -> tuple[EntryRow, ...]:
    """Return one page of entries in the order of `ids`; an id without an entry that counts gives no row."""
    listed = json.dumps([int(wanted) for wanted in ids])
    rows = [KeptEntry(tuple(row)) for row in connection.exec_driver_sql(_PAGE, (listed,))]
    decided, terms = read_decisions_of(connection, [row.key for row in rows]), read_terms(connection)
    repeats = _repeats_of(connection, [row.id for row in rows])
    return tuple(
        row.shown(
            decided.get(row.key, ()),
            repeats_id=repeats.get(row.id),
            is_outside_basis=terms.is_outside(row.statement_id, row.booked_at),
            is_intelligence=row.statement_id in terms.intelligence,
        )
        for row in rows
    )


def _repeats_of(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return those of the entries that give a movement again, with the entry that counts for it."""
    wanted = pl.Series(ids, dtype=pl.Int64)
    found = read_repeats(connection).filter(pl.col("entry_id").is_in(wanted.implode()))
    return dict(found.select("entry_id", "repeats_id").iter_rows())


def read_columns(connection: Connection, query: EntryQuery, columns: Sequence[str]) -> pl.DataFrame:
    """Return `id`, `account_id`, `evidence_id` and the named columns of the view's entries in its order.

    The rows are read in the order of the file and sorted by the ids: looking each one up costs several times as much.
    """
    schema = pl.Schema({**_PLACE_IN_CASE, **stored_schema(ENTRY_SCHEMA, columns)})
    names = ", ".join(f'entry."{name}"' for name in schema)
    layers = layers_of(connection, query)
    statement = select_columns(query, layers, names)
    frame = read_frame(connection, statement.sql, statement.values, schema)
    placed = frame.join(_evidence_of_statements(connection), on="statement_id", how="left")
    ordered = _ids(connection, query, layers).to_frame().join(placed, on="id", maintain_order="left")
    return unstored(ordered.select("id", "account_id", "evidence_id", *columns), ENTRY_SCHEMA)


def read_statements_of_entries(connection: Connection) -> pl.DataFrame:
    """Return `id` and `statement_id` of all entries that count."""
    sql = f"SELECT id, statement_id FROM entry WHERE statement_id NOT IN ({UNDONE_STATEMENTS})"
    return read_frame(connection, sql, (), pl.Schema({"id": pl.Int64(), "statement_id": pl.Int64()}))


def _evidence_of_statements(connection: Connection) -> pl.DataFrame:
    sql = "SELECT s.id, r.evidence_id FROM statement AS s JOIN import_run AS r ON r.id = s.run_id"
    return read_frame(connection, sql, (), _EVIDENCE)


def read_totals(
    connection: Connection, query: EntryQuery, accounts: dict[int, AccountIdentity]
) -> tuple[EntryTotal, ...]:
    """Return exact sums of the view by account and currency, in their order.

    Excluded entries are summed apart, and so are others that are repeated in a second statement.
    """
    statement = select_totals(query, layers_of(connection, query, is_summed=True))
    rows = [tuple(row) for row in connection.exec_driver_sql(statement.sql, statement.values)]
    keyed = sorted(rows, key=lambda row: (row[0], row[1] or ""))
    groups = groupby(keyed, key=lambda row: (cast(int, row[0]), cast(str, row[1] or "")))
    return tuple(
        _total(account_id, accounts[account_id], currency, [*members])
        for (account_id, currency), members in groups
    )


class _Sums:
    """Credits and debits of some of the rows, with their numbers."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self.sums = {direction: Money(0, minor_digits(currency), currency) for direction in Direction}
        self.counts = dict.fromkeys(Direction, 0)

    def add(self, scale: int, direction: str, count: int, billions: int, rest: int) -> None:
        """Add what one row of the statement says."""
        self.sums[Direction(direction)] += Money(billions * 1_000_000_000 + rest, scale, self._currency)
        self.counts[Direction(direction)] += count

    @property
    def apart(self) -> tuple[int, Money | None, Money | None]:
        """Return the number of rows with their credits and debits, None where there are no rows."""
        count = sum(self.counts.values())
        return (count, self.sums[Direction.CREDIT], self.sums[Direction.DEBIT]) if count else (0, None, None)


def _total(
    account_id: int, account: AccountIdentity, currency: str, rows: Sequence[tuple[object, ...]]
) -> EntryTotal:
    counted, excluded, repeated = _Sums(currency), _Sums(currency), _Sums(currency)
    for _, _, scale, direction, is_excluded, is_repeated, count, billions, rest in cast(
        Sequence[tuple[int, str, int, str, int, int, int, int, int]], rows
    ):
        sums = excluded if is_excluded else repeated if is_repeated else counted
        sums.add(scale, direction, count, billions, rest)
    return EntryTotal(
        account_id,
        account,
        currency,
        counted.sums[Direction.CREDIT],
        counted.sums[Direction.DEBIT],
        counted.counts[Direction.CREDIT],
        counted.counts[Direction.DEBIT],
        *excluded.apart,
        *repeated.apart,
    )
