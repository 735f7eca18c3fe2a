"""What a file of an older schema lacks, as temporary tables and views: it is read without being touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateColumn

from investigator_desktop.casefile.tables import METADATA

if TYPE_CHECKING:
    import sqlite3

OLDEST_READABLE = 1  # from here on, later schemas have only added tables and columns that may be absent
_DIALECT = sqlite.dialect()


def supplements(raw: sqlite3.Connection) -> tuple[str, ...]:
    """Return the statements that give a connection the tables and columns that the file does not have."""
    statements = (_supplement(table, _columns_of(raw, table.name)) for table in METADATA.sorted_tables)
    return tuple(statement for statement in statements if statement)


def _columns_of(raw: sqlite3.Connection, name: str) -> frozenset[str]:
    return frozenset(row[1] for row in raw.execute(f'PRAGMA main.table_info("{name}")'))


def _supplement(table: Table, present: frozenset[str]) -> str:
    """Return what stands in for a table, nothing where the file has all of it."""
    if not present:
        columns = ", ".join(str(CreateColumn(column).compile(dialect=_DIALECT)) for column in table.columns)
        return f'CREATE TEMP TABLE "{table.name}" ({columns})'
    absent = ", ".join(f'NULL AS "{column.name}"' for column in table.columns if column.name not in present)
    return f'CREATE TEMP VIEW "{table.name}" AS SELECT *, {absent} FROM main."{table.name}"' if absent else ""
