"""Pairs of entries that record one movement of money, kept by entry keys."""

from __future__ import annotations

import json
from collections.abc import Sequence

import polars as pl
from sqlalchemy import Connection

from investigator_desktop.casefile.entry_storage import insert_rows, read_frame
from investigator_desktop.casefile.history import UNDONE_STATEMENTS, next_fact_id
from investigator_desktop.casefile.tables import MovementLinkRow
from investigator_desktop.domain.case import MovementLink

KEYS = pl.Schema({"debit_key": pl.Binary(), "credit_key": pl.Binary(), "basis": pl.String()})
LINKS = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64(), "basis": pl.String()})
_WANTED = "CREATE TEMP TABLE IF NOT EXISTS wanted_key (entry_key BLOB PRIMARY KEY) WITHOUT ROWID"
_FOUND = f"""
    SELECT max(entry.id), entry.entry_key FROM entry JOIN temp.wanted_key USING (entry_key)
    WHERE entry.statement_id NOT IN ({UNDONE_STATEMENTS}) GROUP BY entry.entry_key
"""
_FOUND_LINKS = pl.Schema({**KEYS, "debit_id": pl.Int64(), "credit_id": pl.Int64()})
_KEPT = pl.Schema({"fact_id": pl.Int64(), **LINKS})
_HELD = "SELECT fact_id, debit_id, credit_id, basis FROM movement_link WHERE to_seq IS NULL"
_END = (
    "UPDATE movement_link SET to_seq = ? WHERE to_seq IS NULL AND fact_id IN (SELECT value FROM json_each(?))"
)
_HOLDING = f"""
    SELECT debit_id, credit_id, basis FROM movement_link JOIN entry AS debit ON debit.id = debit_id
    JOIN entry AS credit ON credit.id = credit_id
    WHERE to_seq IS NULL AND debit.statement_id NOT IN ({UNDONE_STATEMENTS})
    AND credit.statement_id NOT IN ({UNDONE_STATEMENTS}) ORDER BY debit_id, credit_id
"""


def add_links(connection: Connection, added: Sequence[MovementLink] | pl.DataFrame, sequence: int) -> None:
    """Keep links given by keys, with the ids that have these keys now; a key without an entry is refused."""
    _begin(
        connection,
        _with_ids(connection, added if isinstance(added, pl.DataFrame) else _frame(added)),
        sequence,
    )


def set_links(connection: Connection, wanted: pl.DataFrame, sequence: int) -> None:
    """Let exactly these links hold: those that hold already go on, all others end."""
    found = _with_ids(connection, wanted)
    held = read_frame(connection, _HELD, (), _KEPT)
    same = ["debit_id", "credit_id", "basis"]
    ended = held.join(found, on=same, how="anti")["fact_id"].to_list()
    if ended:
        connection.exec_driver_sql(_END, (sequence, json.dumps(ended)))
    _begin(connection, found.join(held, on=same, how="anti", maintain_order="left"), sequence)


def _with_ids(connection: Connection, pairs: pl.DataFrame) -> pl.DataFrame:
    """Return links with the ids that have their keys now; raise `ValueError` for a key without an entry."""
    if pairs.is_empty():
        return _FOUND_LINKS.to_frame()
    ids = _ids_of(connection, pl.concat([pairs["debit_key"], pairs["credit_key"]]).unique())
    debited = ids.rename({"id": "debit_id", "entry_key": "debit_key"})
    credited = ids.rename({"id": "credit_id", "entry_key": "credit_key"})
    found = pairs.select(KEYS.names()).join(debited, on="debit_key", maintain_order="left")
    found = found.join(credited, on="credit_key", maintain_order="left")
    if found.height != pairs.height or found["debit_id"].null_count() or found["credit_id"].null_count():
        raise ValueError("a link names an entry that the case does not have")
    return found.select(_FOUND_LINKS.names())


def _begin(connection: Connection, found: pl.DataFrame, sequence: int) -> None:
    first = next_fact_id(connection, MovementLinkRow)
    numbers = pl.int_range(first, first + found.height).alias("fact_id")
    rows = found.with_columns(numbers, pl.lit(sequence).alias("from_seq"))
    for _ in insert_rows(connection, "movement_link", rows):
        pass


def _frame(added: Sequence[MovementLink]) -> pl.DataFrame:
    rows = [(link.debit_key, link.credit_key, link.basis) for link in added]
    return pl.DataFrame(rows, schema=KEYS, orient="row")


def _ids_of(connection: Connection, keys: pl.Series) -> pl.DataFrame:
    connection.exec_driver_sql(_WANTED)
    connection.exec_driver_sql("DELETE FROM temp.wanted_key")
    connection.exec_driver_sql("INSERT INTO temp.wanted_key VALUES (?)", [(key,) for key in keys])
    return read_frame(connection, _FOUND, (), pl.Schema({"id": pl.Int64(), "entry_key": pl.Binary()}))


def read_links(connection: Connection) -> pl.DataFrame:
    """Return the links that hold between entries that count: `debit_id`, `credit_id`, `basis`."""
    return read_frame(connection, _HOLDING, (), LINKS)
