"""Evidence as received: bytes in chunks, found again by hash, with a custody record for every receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select

from investigator_desktop.casefile.entry_storage import inserted_id
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.hashing import CHUNK_SIZE

EVIDENCE = METADATA.tables["evidence_item"]
CHUNK = METADATA.tables["evidence_chunk"]
CUSTODY = METADATA.tables["custody_record"]


def keep_bytes(connection: Connection, content: bytes, sequence: int) -> int:
    """Return the id of the item with these bytes; the same bytes are kept once."""
    sha256 = hashlib.sha256(content).hexdigest()
    known = connection.execute(select(EVIDENCE.c.id).where(EVIDENCE.c.sha256 == sha256)).scalar()
    if known is not None:
        return int(known)
    number = (connection.execute(select(func.max(EVIDENCE.c.number))).scalar() or 0) + 1
    item = insert(EVIDENCE).values(number=number, sha256=sha256, size=len(content), acquired_seq=sequence)
    evidence_id = inserted_id(connection.execute(item).inserted_primary_key)
    for n, piece in enumerate(_pieces(content)):
        connection.execute(insert(CHUNK).values(sha256=sha256, n=n, content=piece))
    return evidence_id


def _pieces(content: bytes) -> Iterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), CHUNK_SIZE):
        yield bytes(view[start : start + CHUNK_SIZE])


@dataclass(frozen=True, slots=True)
class Receipt:
    """How an item of evidence came: under which name, from whom, on what legal basis, when and to whom."""

    file_name: str
    modified_at: datetime | None
    received_from: str
    legal_basis: str
    received_at: datetime
    actor: Actor


def add_custody(connection: Connection, evidence_id: int, receipt: Receipt, sequence: int) -> None:
    """Record one receipt of an item of evidence."""
    modified_at = None if receipt.modified_at is None else iso_utc(receipt.modified_at)
    connection.execute(
        insert(CUSTODY).values(
            evidence_id=evidence_id,
            file_name=receipt.file_name,
            modified_at=modified_at,
            received_from=receipt.received_from,
            legal_basis=receipt.legal_basis,
            received_at=iso_utc(receipt.received_at),
            actor_name=receipt.actor.name,
            actor_role=receipt.actor.role,
            actor_is_os_account=int(receipt.actor.is_os_account),
            received_seq=sequence,
        )
    )


def receipts(connection: Connection, since: int = 0) -> dict[int, list[dict[str, object]]]:
    """Return what the trail says of every receipt from record `since` on, by the number of its record."""
    found = (
        select(CUSTODY, EVIDENCE.c.number, EVIDENCE.c.sha256, EVIDENCE.c.size, EVIDENCE.c.acquired_seq)
        .join(EVIDENCE, EVIDENCE.c.id == CUSTODY.c.evidence_id)
        .where(CUSTODY.c.received_seq >= since)
        .order_by(CUSTODY.c.id)
    )
    by_record: dict[int, list[dict[str, object]]] = {}
    for row in connection.execute(found).mappings():
        said = {name: value for name, value in row.items() if name not in {"id", "received_seq"}}
        by_record.setdefault(row["received_seq"], []).append(said)
    return by_record


_FIRST = select(func.min(CUSTODY.c.id)).group_by(CUSTODY.c.evidence_id)
_ITEMS = (
    select(EVIDENCE, *(column for column in CUSTODY.c if column.name != "id"))
    .join(CUSTODY, CUSTODY.c.evidence_id == EVIDENCE.c.id)
    .where(CUSTODY.c.id.in_(_FIRST))
    .order_by(EVIDENCE.c.number)
)


def read_evidence(connection: Connection) -> tuple[EvidenceItem, ...]:
    """Return all evidence by number, each with its first receipt."""
    return tuple(_item(row) for row in connection.execute(_ITEMS))


def read_item(connection: Connection, evidence_id: int) -> EvidenceItem:
    """Return one item of evidence with its first receipt."""
    return _item(connection.execute(_ITEMS.where(EVIDENCE.c.id == evidence_id)).one())


def find_evidence(connection: Connection, sha256: str) -> EvidenceItem | None:
    """Return the item with these bytes, None where the case has none."""
    row = connection.execute(_ITEMS.where(EVIDENCE.c.sha256 == sha256)).first()
    return None if row is None else _item(row)


def _item(row: Row[tuple[object, ...]]) -> EvidenceItem:
    modified_at = None if row.modified_at is None else datetime.fromisoformat(row.modified_at)
    return EvidenceItem(
        row.id,
        row.number,
        row.sha256,
        row.file_name,
        row.size,
        modified_at,
        datetime.fromisoformat(row.received_at),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
        row.received_from,
        row.legal_basis,
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
