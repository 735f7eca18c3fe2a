"""The key of the case that signs its bundles: made once, kept for good."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.signing_key import SigningKey

KEY = METADATA.tables["signing_key"]


def keep_signing_key(connection: Connection, sequence: int, key: SigningKey) -> None:
    """Keep a key as that of the case from now on."""
    row = insert(KEY).values(private_key=key.private_key, public_key=key.public_key, made_seq=sequence)
    connection.execute(row)


def read_signing_key(connection: Connection) -> SigningKey | None:
    """Return the newest key of the case, None before the first."""
    row = connection.execute(select(KEY).order_by(KEY.c.id.desc()).limit(1)).first()
    return None if row is None else SigningKey(row.private_key, row.public_key)
