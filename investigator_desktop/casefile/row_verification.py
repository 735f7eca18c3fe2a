"""Rows that belong to nothing, are numbered otherwise than they were kept, or do not fit together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from investigator_desktop.casefile.examination import Examination, differs
from investigator_desktop.casefile.row_numbers import NOTHING_KEPT, NUMBERED, RowNumbers, numbers_in
from investigator_desktop.casefile.trail import OUTCOME
from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.catalogue import Message, message

NUMBERS = "row_numbers"
_KEY_SIZE = 32


def check_rows(examined: Examination) -> Iterator[Difference]:
    """Yield rows that no part of the case owns, rows without what they refer to, and a key that is no pair."""
    for sql, subject in _ORPHANS.items():
        if count := examined.connection.exec_driver_sql(sql).scalar_one():
            yield differs(subject, 0, count)
    yield from _check_numbers(examined)
    yield from _check_keys(examined.connection)


_ORPHANS: Mapping[str, Message] = {
    "SELECT count(*) FROM evidence_chunk WHERE sha256 NOT IN (SELECT sha256 FROM evidence_item)": message(
        "Verification", "The case holds bytes that belong to no item of evidence."
    ),
    """
    SELECT count(*) FROM evidence_chunk WHERE sha256 IN (
        SELECT sha256 FROM evidence_item JOIN destruction ON destruction.evidence_id = evidence_item.id)
    """: message("Verification", "The case still holds bytes that were destroyed by order."),
    """
    SELECT count(*) FROM (SELECT sha256 FROM evidence_chunk GROUP BY sha256
        HAVING min(n) <> 0 OR max(n) <> count(*) - 1)
    """: message(
        "Verification", "The pieces of an item of evidence are numbered otherwise than they were kept."
    ),
    "SELECT count(*) FROM evidence_item WHERE id NOT IN (SELECT evidence_id FROM custody_record)": message(
        "Verification", "The case holds an item of evidence that nobody received."
    ),
    """
    SELECT count(*) FROM statement WHERE id NOT IN (SELECT owner_id FROM content_check WHERE kind = 'entry')
    """: message("Verification", "The case holds a statement that no import gave."),
    "SELECT count(*) FROM account WHERE id NOT IN (SELECT account_id FROM statement)": message(
        "Verification", "The case holds an account that no statement has."
    ),
}


def _check_numbers(examined: Examination) -> Iterator[Difference]:
    """Yield a table whose rows are numbered otherwise: one after another from 1, but for what was destroyed."""
    kept = _kept_numbers(examined)
    for table in NUMBERED:
        expected = kept.get(table, NOTHING_KEPT)
        found = numbers_in(examined.connection, table, expected.last)
        if found != expected:
            text = message(
                "Verification", "The rows of table {table} are numbered otherwise than they were kept."
            )
            yield differs(text.format(table=table), expected.as_claim, found.as_claim)


def _kept_numbers(examined: Examination) -> dict[str, RowNumbers]:
    """Return the numbers of the rows that the newest destruction left."""
    kept: dict[str, RowNumbers] = {}
    for _, parameters in examined.parameters():
        outcome = parameters.get(OUTCOME)
        claimed = outcome.get(NUMBERS) if isinstance(outcome, dict) else None
        if isinstance(claimed, dict):
            kept = {table: RowNumbers(**numbers) for table, numbers in claimed.items()}
    return kept


def _check_keys(connection: Connection) -> Iterator[Difference]:
    subject = message(
        "Verification", "The secret part of the key that signs for the case is not the key's own."
    )
    for private, public in connection.exec_driver_sql("SELECT private_key, public_key FROM signing_key"):
        found = _public_of(private)
        if found != public:
            yield differs(subject, bytes(public).hex(), "" if found is None else found.hex())


def _public_of(private: object) -> bytes | None:
    if not isinstance(private, bytes) or len(private) != _KEY_SIZE:
        return None
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
