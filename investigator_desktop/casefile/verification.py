"""Recomputing everything that a case claims of itself, and naming the first difference."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from sqlalchemy import Connection

from investigator_desktop.casefile import claims, trail
from investigator_desktop.casefile.content_verification import check_contents
from investigator_desktop.casefile.evidence_store import iter_bytes
from investigator_desktop.casefile.examination import Examination, differs, read_kept_evidence
from investigator_desktop.casefile.history import changing_sequences
from investigator_desktop.domain.case import Difference, Verification
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress

_SEQUENCES = """
    SELECT acquired_seq FROM evidence_item UNION SELECT received_seq FROM custody_record
    UNION SELECT begun_seq FROM import_run UNION SELECT kept_seq FROM content_check
"""
_UNOWNED_CHUNKS = "SELECT count(*) FROM evidence_chunk WHERE sha256 NOT IN (SELECT sha256 FROM evidence_item)"
_UNCLAIMED_STATEMENTS = """
    SELECT count(*) FROM statement WHERE id NOT IN (SELECT owner_id FROM content_check WHERE kind = 'entry')
"""


def verify(connection: Connection, progress: Progress) -> Verification:
    """Recompute the chain, what its records claim, the evidence and all that was read of it; raise `Cancelled`."""
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


def _check_claims(examined: Examination) -> Iterator[Difference]:
    """Yield the first thing that a record claims of the case and the case does not have, or the reverse."""
    examined.progress.begin(
        message("Verification", "Comparing the audit trail with the case"), len(examined.trail)
    )
    for row in examined.trail:
        claimed = examined.claims(row)
        made = claims.made_at(examined.connection, int(str(row["sequence"])))
        for name, subject in _CLAIMS.items():
            if claimed.get(name) != made.get(name):
                expected, found = _first_apart(claimed.get(name), made.get(name))
                yield differs(_of_record(subject, row["sequence"]), expected, found)
        examined.progress.advance()
    yield from _check_sequences(examined)


_CLAIMS: Mapping[str, Message] = {
    claims.ACQUIRED: message("Verification", "Evidence or custody is not what audit record {number} says."),
    claims.RUNS: message("Verification", "An import run is not what audit record {number} says."),
    claims.CONTENTS: message(
        "Verification", "A statement or its digest is not what audit record {number} says."
    ),
    claims.FACTS: message(
        "Verification", "What began or ended in the case is not what audit record {number} says."
    ),
}


def _first_apart(claimed: object, made: object) -> tuple[object, object]:
    """Return the first members of two lists that differ, or both as they are."""
    if not isinstance(claimed, list) or not isinstance(made, list):
        return claimed, made
    pairs = zip([*claimed, *[None] * len(made)], [*made, *[None] * len(claimed)], strict=False)
    return next(((one, other) for one, other in pairs if one != other), (claimed, made))


def _check_sequences(examined: Examination) -> Iterator[Difference]:
    """Yield what names a record that the trail does not have, and rows that no record claims."""
    known = {row["sequence"] for row in examined.trail}
    named = {
        *examined.connection.exec_driver_sql(_SEQUENCES).scalars(),
        *changing_sequences(examined.connection),
    }
    for number in sorted(named - known):
        yield differs(_of_record(_MISSING, number), number, "")
    for sql, subject in ((_UNOWNED_CHUNKS, _CHUNKS), (_UNCLAIMED_STATEMENTS, _STATEMENTS)):
        if count := examined.connection.exec_driver_sql(sql).scalar_one():
            yield differs(subject, 0, count)


_CHUNKS = message("Verification", "The case holds bytes that belong to no item of evidence.")
_STATEMENTS = message("Verification", "The case holds a statement that no import gave.")


def _check_evidence(examined: Examination) -> Iterator[Difference]:
    """Yield an item of evidence whose bytes no longer have its hash."""
    total = sum(item.size for item in examined.evidence.values())
    examined.progress.begin(message("Verification", "Recomputing the evidence"), total)
    text = message("Verification", "The bytes of {evidence} are not those that were acquired.")
    for item in examined.evidence.values():
        digest = hashlib.sha256()
        for piece in iter_bytes(examined.connection, item.sha256):
            digest.update(piece if isinstance(piece, bytes) else b"no bytes")
            examined.progress.advance(len(piece))
        if digest.hexdigest() != item.sha256:
            yield differs(text.format(evidence=item.name), item.sha256, digest.hexdigest())


CHECKS: tuple[Callable[[Examination], Iterator[Difference]], ...] = (
    _check_chain,
    _check_evidence,
    check_contents,
    _check_claims,
)
