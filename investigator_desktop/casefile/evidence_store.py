"""Evidence as received: bytes in chunks, found again by hash, with a custody record for every receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, Select, func, insert, select

from investigator_desktop.casefile.entry_storage import inserted_id
from investigator_desktop.casefile.standing import STANDING, read_standings
from investigator_desktop.casefile.stored_values import day_of, days_of
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.casefile.terms import read_terms
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import (
    AS_RECEIVED,
    UNLIMITED,
    CustodyRecord,
    Derivation,
    EvidenceStanding,
    EvidenceTerms,
    Origin,
    Receipt,
    StandingRecord,
)
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.hashing import CHUNK_SIZE

EVIDENCE = METADATA.tables["evidence_item"]
CHUNK = METADATA.tables["evidence_chunk"]
CUSTODY = METADATA.tables["custody_record"]
ADDED_TO_CUSTODY = ("medium", "seal_number", "received_on", "received_by")
ADDED_TO_EVIDENCE = ("container_id", "derivation")


def keep_bytes(connection: Connection, content: bytes, sequence: int, origin: Origin = AS_RECEIVED) -> int:
    """Return the id of the item with these bytes; the same bytes are kept once, with the origin that they had first."""
    sha256 = hashlib.sha256(content).hexdigest()
    known = connection.execute(select(EVIDENCE.c.id).where(EVIDENCE.c.sha256 == sha256)).scalar()
    if known is not None:
        return int(known)
    number = (connection.execute(select(func.max(EVIDENCE.c.number))).scalar() or 0) + 1
    item = insert(EVIDENCE).values(
        number=number,
        sha256=sha256,
        size=len(content),
        acquired_seq=sequence,
        container_id=origin.container_id,
        derivation=None if origin.derivation is None else origin.derivation.value,
    )
    evidence_id = inserted_id(connection.execute(item).inserted_primary_key)
    for n, piece in enumerate(_pieces(content)):
        connection.execute(insert(CHUNK).values(sha256=sha256, n=n, content=piece))
    return evidence_id


def _pieces(content: bytes) -> Iterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), CHUNK_SIZE):
        yield bytes(view[start : start + CHUNK_SIZE])


def add_custody(connection: Connection, evidence_id: int, record: CustodyRecord, sequence: int) -> None:
    """Record one receipt of an item of evidence."""
    receipt = record.receipt
    connection.execute(
        insert(CUSTODY).values(
            evidence_id=evidence_id,
            file_name=record.file_name,
            modified_at=None if record.modified_at is None else iso_utc(record.modified_at),
            received_from=receipt.received_from,
            legal_basis=receipt.legal_basis,
            received_at=iso_utc(record.recorded_at),
            actor_name=record.recorded_by.name,
            actor_role=record.recorded_by.role,
            actor_is_os_account=int(record.recorded_by.is_os_account),
            received_seq=sequence,
            medium=receipt.medium or None,
            seal_number=receipt.seal_number or None,
            received_on=days_of(receipt.received_on),
            received_by=receipt.received_by or None,
        )
    )


def without_unused(row: Mapping[str, object], added: Sequence[str]) -> dict[str, object]:
    """Return a row without the columns that a later schema added to its table and that hold nothing."""
    return {name: value for name, value in row.items() if name not in added or value is not None}


_FIRST = select(func.min(CUSTODY.c.id)).group_by(CUSTODY.c.evidence_id)
_ITEMS = (
    select(EVIDENCE, *(column for column in CUSTODY.c if column.name != "id"))
    .join(CUSTODY, CUSTODY.c.evidence_id == EVIDENCE.c.id)
    .where(CUSTODY.c.id.in_(_FIRST))
    .order_by(EVIDENCE.c.number)
)
_QUARANTINED = select(STANDING.c.fact_id).where(
    STANDING.c.to_seq.is_(None), STANDING.c.standing == EvidenceStanding.QUARANTINED.value
)
_SHOWN = _ITEMS.where(EVIDENCE.c.id.not_in(_QUARANTINED))


def read_evidence(connection: Connection) -> tuple[EvidenceItem, ...]:
    """Return all evidence by number but what is in quarantine, each with its first receipt and its terms now."""
    return _items(connection, _SHOWN)


def read_item(connection: Connection, evidence_id: int) -> EvidenceItem:
    """Return one item of evidence with its first receipt, whatever its standing."""
    return _items(connection, _ITEMS.where(EVIDENCE.c.id == evidence_id))[0]


def find_evidence(connection: Connection, sha256: str) -> EvidenceItem | None:
    """Return the item with these bytes, None where the case has none or keeps it in quarantine."""
    found = _items(connection, _SHOWN.where(EVIDENCE.c.sha256 == sha256))
    return found[0] if found else None


def _items(connection: Connection, found: Select[tuple[object, ...]]) -> tuple[EvidenceItem, ...]:
    rows = connection.execute(found).all()
    terms, standings = read_terms(connection), read_standings(connection)
    return tuple(_item(row, terms.get(row.id, UNLIMITED), standings.get(row.id)) for row in rows)


def _item(
    row: Row[tuple[object, ...]], terms: EvidenceTerms, standing: StandingRecord | None
) -> EvidenceItem:
    custody = _custody(row)
    return EvidenceItem(
        row.id,
        row.number,
        row.sha256,
        custody.file_name,
        row.size,
        custody.modified_at,
        custody.recorded_at,
        custody.recorded_by,
        custody.receipt.received_from,
        custody.receipt.legal_basis,
        custody.receipt.medium,
        custody.receipt.seal_number,
        custody.receipt.received_on,
        custody.receipt.received_by,
        terms,
        EvidenceStanding.COUNTS if standing is None else standing.standing,
        "" if standing is None else standing.reason,
        row.container_id,
        None if row.derivation is None else Derivation(row.derivation),
    )


_TAKEN_OUT = """
    WITH RECURSIVE taken_out (id) AS (
        SELECT id FROM evidence_item WHERE container_id = ?
        UNION SELECT evidence_item.id FROM evidence_item JOIN taken_out ON container_id = taken_out.id
    ) SELECT id FROM taken_out ORDER BY id
"""


def read_taken_out(connection: Connection, evidence_id: int) -> tuple[int, ...]:
    """Return the items that were taken out of one, and out of those, also those in quarantine, by id."""
    return tuple(connection.exec_driver_sql(_TAKEN_OUT, (evidence_id,)).scalars())


def read_custody(connection: Connection, evidence_id: int) -> tuple[CustodyRecord, ...]:
    """Return every receipt of an item, the first one first."""
    found = select(CUSTODY).where(CUSTODY.c.evidence_id == evidence_id).order_by(CUSTODY.c.id)
    return tuple(_custody(row) for row in connection.execute(found))


def _custody(row: Row[tuple[object, ...]]) -> CustodyRecord:
    receipt = Receipt(
        row.received_from,
        row.legal_basis,
        row.medium or "",
        row.seal_number or "",
        day_of(row.received_on),
        row.received_by or "",
    )
    return CustodyRecord(
        row.evidence_id,
        row.file_name,
        None if row.modified_at is None else datetime.fromisoformat(row.modified_at),
        receipt,
        datetime.fromisoformat(row.received_at),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
    )


def read_bytes(connection: Connection, evidence_id: int) -> bytes:
    """Return the bytes of an item exactly as received; raise `KeyError` where there is no such item."""
    sha256 = connection.execute(select(EVIDENCE.c.sha256).where(EVIDENCE.c.id == evidence_id)).scalar()
    if sha256 is None:
        raise KeyError(evidence_id)
    pieces = iter_bytes(connection, sha256)
    return b"".join(piece if isinstance(piece, bytes) else piece.encode("utf-8") for piece in pieces)


def iter_bytes(connection: Connection, sha256: str) -> Iterable[bytes | str]:
    """Yield the chunks of the bytes with this hash in order; in a file that was tampered with they may be text."""
    pieces = select(CHUNK.c.content).where(CHUNK.c.sha256 == sha256).order_by(CHUNK.c.n)
    return connection.execute(pieces).scalars()
