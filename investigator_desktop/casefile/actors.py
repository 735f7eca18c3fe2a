"""Who works on a case under which account of an operating system, asked once and kept in the case."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.actor import Actor

ACTOR = METADATA.tables["case_actor"]


def introduce(connection: Connection, sequence: int, os_account: str, actor: Actor) -> None:
    """Keep who works under an account from now on."""
    row = insert(ACTOR).values(
        os_account=os_account, name=actor.name, role=actor.role, introduced_seq=sequence
    )
    connection.execute(row)


def known_actor(connection: Connection, os_account: str) -> Actor | None:
    """Return who last said to work under an account, None where nobody did."""
    newest = select(ACTOR).where(ACTOR.c.os_account == os_account).order_by(ACTOR.c.id.desc()).limit(1)
    row = connection.execute(newest).first()
    return None if row is None else Actor(row.name, row.role)
