"""Recomputing everything that a case claims of itself, and naming the first difference."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from itertools import chain

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from investigator_desktop.casefile import trail
from investigator_desktop.casefile.claim_verification import check_claims, check_sequences
from investigator_desktop.casefile.connections import UNREADABLE_TEXT, driver_connection, said_by
from investigator_desktop.casefile.content_verification import check_contents
from investigator_desktop.casefile.evidence_store import iter_bytes
from investigator_desktop.casefile.examination import Examination, any_text_read, differs, read_kept_evidence
from investigator_desktop.casefile.format_verification import check_format, check_pages
from investigator_desktop.casefile.row_verification import check_rows
from investigator_desktop.domain.case import Difference, Verification
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress


def verify(connection: Connection, progress: Progress) -> Verification:
    """Recompute the chain, what its records claim, the evidence and all that was read of it; raise `Cancelled`.

    Texts that are no texts any more are read as if they were others, so that they are found and named.
    """
    try:
        return _verified(connection, progress)
    except (DatabaseError, driver.DatabaseError) as error:
        if UNREADABLE_TEXT not in said_by(error):
            raise
    with any_text_read(driver_connection(connection)):
        return _verified(connection, progress)


def _verified(connection: Connection, progress: Progress) -> Verification:
    rows = trail.read_rows(connection)
    evidence = read_kept_evidence(connection)
    examined = Examination(connection, progress, rows, evidence)
    found = chain.from_iterable(check(examined) for check in CHECKS)
    first = next(found, None)
    entry_count = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
    head = str(rows[-1]["record_hash"]) if rows else trail.FIRST_PREVIOUS_HASH
    return Verification(len(evidence), entry_count, len(rows), head, first)


def _check_chain(examined: Examination) -> Iterator[Difference]:
    """Yield a record that is missing, out of its place, or not what its hash was taken over."""
    examined.progress.begin(message("Verification", "Recomputing the audit trail"), len(examined.trail))
    previous: object = trail.FIRST_PREVIOUS_HASH
    for number, row in enumerate(examined.trail, start=1):
        if row["sequence"] != number:
            yield differs(_of_record(_MISSING, number), number, row["sequence"])
        if row["previous_hash"] != previous:
            yield differs(_of_record(_UNCHAINED, number), previous, row["previous_hash"])
        if (expected := trail.hash_of(row)) != row["record_hash"]:
            yield differs(_of_record(_CHANGED, number), row["record_hash"], expected)
        previous = row["record_hash"]
        examined.progress.advance()
    if not examined.trail:
        yield differs(_of_record(_MISSING, 1), 1, 0)


_MISSING = message("Verification", "Audit record {number} is missing.")
_UNCHAINED = message("Verification", "Audit record {number} does not continue the record before it.")
_CHANGED = message("Verification", "Audit record {number} is not what its hash was taken over.")


def _of_record(text: Message, number: object) -> Message:
    return text.format(number=number)


def _check_evidence(examined: Examination) -> Iterator[Difference]:
    """Yield an item of evidence whose bytes no longer have its hash."""
    total = sum(item.size for item in examined.evidence.values())
    examined.progress.begin(message("Verification", "Recomputing the evidence"), total)
    text = message("Verification", "The bytes of {evidence} are not those that were acquired.")
    for item in (item for item in examined.evidence.values() if not item.is_destroyed):
        digest = hashlib.sha256()
        for piece in iter_bytes(examined.connection, item.sha256):
            digest.update(piece if isinstance(piece, bytes) else b"no bytes")
            examined.progress.advance(len(piece))
        if digest.hexdigest() != item.sha256:
            yield differs(text.format(evidence=item.name), item.sha256, digest.hexdigest())


CHECKS: tuple[Callable[[Examination], Iterator[Difference]], ...] = (
    _check_chain,
    _check_evidence,
    check_claims,
    check_sequences,
    check_contents,
    check_rows,
    check_format,
    check_pages,
)
