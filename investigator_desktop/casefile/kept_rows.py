"""The rows of a case exactly as they are kept, read in streaming from one committed state."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import polars as pl
from sqlalchemy import Connection, LargeBinary, Table, Text

from investigator_desktop.casefile import evidence_store, records, repeat_reading, verification
from investigator_desktop.casefile.entry_storage import ROWS_A_SLICE, read_slices
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.case import StatementRecord, Verification
from investigator_desktop.foundation.progress import Progress

NEVER_GIVEN = frozenset({"private_key"})


class CaseSnapshot:
    """One committed state of a case for as long as it is held; made by `CaseReading.snapshot`."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that sees one state."""
        self._connection = connection

    def frames(self, table: str, size: int = ROWS_A_SLICE) -> Iterator[pl.DataFrame]:
        """Yield the rows of a table by columns as kept, ordered by its number, in frames of at most `size` rows.

        Private keys are left out. Raise `KeyError` for a table that no case has.
        """
        kept = METADATA.tables[table]
        schema = kept_schema(kept)
        names = ", ".join(f'"{name}"' for name in schema)
        keys = ", ".join(column.name for column in kept.primary_key)
        yield from read_slices(
            self._connection, f"SELECT {names} FROM {table} ORDER BY {keys}", (), schema, size
        )

    def frame(self, table: str) -> pl.DataFrame:
        """Return all rows of a small table."""
        return pl.concat([kept_schema(METADATA.tables[table]).to_frame(), *self.frames(table)])

    def rows(self, table: str) -> Iterator[Mapping[str, object]]:
        """Yield the rows of a table as `frames` does, one at a time."""
        for frame in self.frames(table):
            yield from frame.iter_rows(named=True)

    def evidence_chunks(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an item of evidence in pieces, none where they were destroyed."""
        for piece in evidence_store.iter_bytes(self._connection, sha256):
            yield piece if isinstance(piece, bytes) else piece.encode("utf-8")

    def statements(self) -> tuple[StatementRecord, ...]:
        """Return the statements that count, in the order of their import."""
        return records.read_statements(self._connection)

    def repeats(self, without: Collection[int] = ()) -> pl.DataFrame:
        """Return the entries that give a movement again, as `CaseReading.repeats` does, were some items not there."""
        return repeat_reading.read_repeats_without(self._connection, without)

    def verify(self, progress: Progress) -> Verification:
        """Recompute this state as `CaseReading.verify` does."""
        return verification.verify(self._connection, progress)


def kept_schema(table: Table) -> pl.Schema:
    """Return the columns of a table in the order of the case file, with the types they are kept in."""
    return pl.Schema(
        {column.name: _kept_type(column.type) for column in table.c if column.name not in NEVER_GIVEN}
    )


def _kept_type(kind: object) -> pl.DataType:
    if isinstance(kind, LargeBinary):
        return pl.Binary()
    return pl.String() if isinstance(kind, Text) else pl.Int64()
