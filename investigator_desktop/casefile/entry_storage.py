"""Between the columns that flow through the program and the rows that the case file keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl
from sqlalchemy import Connection

ROWS_A_SLICE = 20_000
_ROWS_A_FETCH = 100_000


def stored(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame as it is kept: enumerations as text, days and microseconds since 1970, booleans 0 and 1."""
    return frame.with_columns(
        *(
            pl.col(name).cast(stored_type(kind))
            for name, kind in frame.schema.items()
            if stored_type(kind) != kind
        )
    )


def stored_type(kind: pl.DataType) -> pl.DataType:
    """Return the type under which a column of the domain is kept."""
    if isinstance(kind, pl.Enum):
        return pl.String()
    return kind if kind in (pl.String, pl.Binary) else pl.Int64()


def unstored(frame: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """Return a frame of kept columns with those that `schema` names back in its types."""
    return frame.with_columns(
        *(_unstored(pl.col(name), schema[name]) for name in frame.columns if name in schema)
    )


def _unstored(column: pl.Expr, kind: pl.DataType) -> pl.Expr:
    return column.cast(pl.Int32).cast(kind) if kind == pl.Date else column.cast(kind)


def inserted_id(key: Sequence[object] | None) -> int:
    """Return the single number that a row was inserted under."""
    if key is None or not isinstance(key[0], int):
        raise RuntimeError("the row has no number")
    return key[0]


def insert_rows(connection: Connection, table: str, frame: pl.DataFrame) -> Iterator[int]:
    """Insert a stored frame and yield the number of rows after each slice.

    Columns without a value are left out, since binding a NULL costs as much as binding a text.
    """
    if frame.is_empty():
        return
    names = [column.name for column in frame if column.null_count() < frame.height]
    places = ", ".join("?" * len(names))
    quoted = ", ".join(f'"{name}"' for name in names)
    statement = f"INSERT INTO {table} ({quoted}) VALUES ({places})"
    for part in frame.select(names).iter_slices(ROWS_A_SLICE):
        connection.exec_driver_sql(statement, list(zip(*(column.to_list() for column in part), strict=True)))
        yield part.height


def read_frame(
    connection: Connection, sql: str, parameters: Sequence[object], schema: pl.Schema
) -> pl.DataFrame:
    """Return the rows of one statement by columns; `schema` names them in order with their kept types."""
    parts = [*read_slices(connection, sql, parameters, schema)]
    return pl.concat(parts) if parts else schema.to_frame()


def read_slices(
    connection: Connection,
    sql: str,
    parameters: Sequence[object],
    schema: pl.Schema,
    size: int = _ROWS_A_FETCH,
    *,
    is_strict: bool = True,
) -> Iterator[pl.DataFrame]:
    """Yield the rows of one statement in frames of at most `size` rows.

    Without `is_strict` a value of another type than the column's becomes null instead of an error.
    """
    cursor = connection.exec_driver_sql(sql, tuple(parameters)).cursor
    if cursor is None:
        raise RuntimeError("the statement returns no rows")
    while rows := cursor.fetchmany(size):
        columns = zip(schema.items(), zip(*rows, strict=True), strict=True)
        yield pl.DataFrame(
            [pl.Series(name, column, dtype=kind, strict=is_strict) for (name, kind), column in columns]
        )


def stored_schema(schema: pl.Schema, names: Sequence[str]) -> pl.Schema:
    """Return the kept types of the named columns of a domain schema."""
    return pl.Schema({name: stored_type(schema[name]) for name in names})
