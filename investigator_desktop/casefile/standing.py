"""Whether an item of evidence counts: withdrawn and quarantined as facts of the case, destroyed for ever."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Row, Select, select

from investigator_desktop.casefile import history
from investigator_desktop.casefile.evidence_errors import (
    EvidenceIsDestroyed,
    EvidenceIsQuarantined,
    HeldByContainer,
)
from investigator_desktop.casefile.evidence_tables import EvidenceStandingRow
from investigator_desktop.casefile.stored_values import day_of
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import Destruction, EvidenceStanding, StandingRecord
from investigator_desktop.foundation.clock import iso_utc

STANDING = METADATA.tables["evidence_standing"]
EVIDENCE = METADATA.tables["evidence_item"]
DESTRUCTION = METADATA.tables["destruction"]


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decides something of evidence, when, why, and by which record of the trail."""

    actor: Actor
    decided_at: datetime
    reason: str
    sequence: int


def set_standing(
    connection: Connection, evidence_id: int, standing: EvidenceStanding, decision: Decision
) -> None:
    """Let an item count or not from now on; that it counts again ends the fact that it did not.

    The reason of a reinstatement is kept in a version of the fact that holds for no time at all.
    """
    history.begin_fact(
        connection,
        EvidenceStandingRow,
        decision.sequence,
        evidence_id,
        standing=standing.value,
        reason=decision.reason,
        decided_at=iso_utc(decision.decided_at),
        actor_name=decision.actor.name,
        actor_role=decision.actor.role,
        actor_is_os_account=int(decision.actor.is_os_account),
    )
    if standing is EvidenceStanding.COUNTS:
        history.end_fact(connection, EvidenceStandingRow, decision.sequence, evidence_id)


_RECORDS = select(STANDING, EVIDENCE.c.number).join(EVIDENCE, EVIDENCE.c.id == STANDING.c.fact_id)


def read_standings(connection: Connection) -> Mapping[int, StandingRecord]:
    """Return what stands against items that do not count now, by the id of their item."""
    found = {
        record.evidence_id: record for record in _read(connection, _RECORDS.where(history.holds(STANDING)))
    }
    return found | {item.evidence_id: item.as_standing for item in read_destructions(connection)}


def read_history(connection: Connection, evidence_id: int) -> tuple[StandingRecord, ...]:
    """Return all that was ever decided of whether an item counts, the oldest first."""
    return _read(connection, _RECORDS.where(STANDING.c.fact_id == evidence_id).order_by(STANDING.c.id))


def _read(connection: Connection, found: Select[tuple[object, ...]]) -> tuple[StandingRecord, ...]:
    return tuple(_record(row) for row in connection.execute(found))


def _record(row: Row[tuple[object, ...]]) -> StandingRecord:
    return StandingRecord(
        row.fact_id,
        f"E{row.number}",
        EvidenceStanding(row.standing),
        row.reason,
        datetime.fromisoformat(row.decided_at),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
    )


def read_quarantined(connection: Connection) -> tuple[StandingRecord, ...]:
    """Return the items in quarantine, by number; those destroyed since are not among them."""
    found = read_standings(connection).values()
    quarantined = (record for record in found if record.standing is EvidenceStanding.QUARANTINED)
    return tuple(sorted(quarantined, key=lambda record: int(record.label[1:])))


def read_destructions(connection: Connection) -> tuple[Destruction, ...]:
    """Return all destructions, the oldest first."""
    found = (
        select(DESTRUCTION, EVIDENCE.c.number, EVIDENCE.c.sha256)
        .join(EVIDENCE, EVIDENCE.c.id == DESTRUCTION.c.evidence_id)
        .order_by(DESTRUCTION.c.id)
    )
    return tuple(_destruction(row) for row in connection.execute(found))


def _destruction(row: Row[tuple[object, ...]]) -> Destruction:
    return Destruction(
        row.evidence_id,
        f"E{row.number}",
        row.sha256,
        row.authority,
        row.order_number,
        day_of(row.ordered_on),
        row.reason,
        datetime.fromisoformat(row.destroyed_at),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
        row.destroyed_seq,
    )


def require_openable(connection: Connection, evidence_id: int, path: Path) -> None:
    """Raise `EvidenceIsQuarantined` or `EvidenceIsDestroyed` where the bytes of an item are not given out."""
    require_kept(connection, evidence_id, path)
    held = select(EVIDENCE.c.number).join(STANDING, EVIDENCE.c.id == STANDING.c.fact_id)
    quarantined = held.where(
        EVIDENCE.c.id == evidence_id,
        history.holds(STANDING),
        STANDING.c.standing == EvidenceStanding.QUARANTINED.value,
    )
    number = connection.execute(quarantined).scalar()
    if number is not None:
        raise EvidenceIsQuarantined(path, f"E{number}")


def is_kept(connection: Connection, evidence_id: int) -> bool:
    """Tell whether the content of an item is still in the case."""
    destroyed = select(DESTRUCTION.c.evidence_id).where(DESTRUCTION.c.evidence_id == evidence_id)
    return connection.execute(destroyed).first() is None


def require_not_contained(connection: Connection, evidence_id: int, path: Path) -> None:
    """Raise `HeldByContainer` where an item was taken out of another one whose content is still in the case."""
    container = select(EVIDENCE.c.container_id).where(EVIDENCE.c.id == evidence_id)
    container_id = connection.execute(container).scalar()
    if container_id is not None and is_kept(connection, container_id):
        rows = connection.execute(select(EVIDENCE.c.id, EVIDENCE.c.number))
        numbers = {row.id: row.number for row in rows}
        raise HeldByContainer(path, f"E{numbers[evidence_id]}", f"E{numbers[container_id]}")


def require_kept(connection: Connection, evidence_id: int, path: Path) -> None:
    """Raise `EvidenceIsDestroyed` where the content of an item is no longer in the case."""
    destroyed = select(EVIDENCE.c.number).join(DESTRUCTION, EVIDENCE.c.id == DESTRUCTION.c.evidence_id)
    number = connection.execute(destroyed.where(EVIDENCE.c.id == evidence_id)).scalar()
    if number is not None:
        raise EvidenceIsDestroyed(path, f"E{number}")
