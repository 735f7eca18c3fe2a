"""The numbers of rows: one after another from 1 in every table, but for gaps that a destruction left."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass

from sqlalchemy import Connection

PURGED = (
    "statement", "account", "content_check", "unread_row", "payment", "movement_link", "entry_decision",
    "episode_entry", "given_answer", "keyed_statement", "analyst_record", "analysis_run",
)  # fmt: skip
NUMBERED = (
    "custody_record", "evidence_item", "case_actor", "signing_key", "destruction", "import_run", "case_details",
    "run_validity", "evidence_terms", "evidence_standing", "episode", *PURGED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowNumbers:
    """The numbers of the rows of a table up to `last`: how many there are and the SHA-256 over them in order."""

    last: int
    count: int
    digest: str

    @property
    def as_claim(self) -> dict[str, object]:
        """Return them for the trail."""
        return asdict(self)


NOTHING_KEPT = RowNumbers(0, 0, hashlib.sha256(b"").hexdigest())


def numbers_of(connection: Connection, table: str) -> RowNumbers:
    """Return the numbers of all rows of a table as they are now."""
    newest: int = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one()
    return _numbers(connection, table, newest)


def _numbers(connection: Connection, table: str, last: int) -> RowNumbers:
    digest, count = hashlib.sha256(), 0
    found = connection.exec_driver_sql(f"SELECT id FROM {table} WHERE id <= ? ORDER BY id", (last,))
    for number in found.scalars():
        digest.update(b"%d," % number)
        count += 1
    return RowNumbers(last, count, digest.hexdigest())


def numbers_in(connection: Connection, table: str, last: int) -> RowNumbers:
    """Return the numbers up to `last`, with a greater `last` where those after it do not follow one another."""
    later = f"SELECT count(*), coalesce(max(id), ?) FROM {table} WHERE id > ?"
    count, newest = connection.exec_driver_sql(later, (last, last)).one()
    if newest - last != count:
        return RowNumbers(newest, count, "")
    return _numbers(connection, table, last)
