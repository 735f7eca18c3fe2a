"""Whether the file is built as this version builds it: tables, indexes, guarding triggers, and pages that fit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from investigator_desktop.casefile import schema
from investigator_desktop.casefile.connections import driver_connection
from investigator_desktop.casefile.copies import first_damage
from investigator_desktop.casefile.encryption import APPLICATION_ID
from investigator_desktop.casefile.examination import Examination, differs
from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.catalogue import message

_OBJECTS = """
    SELECT type, name, sql FROM main.sqlite_master
    WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name
"""
_CONTENTS = ("SELECT version_num FROM alembic_version", "SELECT id, readable_by FROM format_note ORDER BY id")


def check_format(examined: Examination) -> Iterator[Difference]:
    """Yield a part of the file that is not built as it should be; a file of another version is left aside."""
    connection = examined.connection
    version = connection.exec_driver_sql("PRAGMA main.user_version").scalar_one()
    if version != schema.SCHEMA_VERSION:
        return
    application_id = connection.exec_driver_sql("PRAGMA main.application_id").scalar_one()
    if application_id != APPLICATION_ID:
        yield differs(
            message("Verification", "The file's mark is not that of a case."), APPLICATION_ID, application_id
        )
    expected, found = _built(), dict(_parts(connection))
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            text = message(
                "Verification", "The part {name} of the file is not built as this version builds it."
            )
            yield differs(text.format(name=name[-1]), expected.get(name), found.get(name))


def check_pages(examined: Examination) -> Iterator[Difference]:
    """Yield what SQLite finds in its pages: an index that is not what its table holds hides rows from every view."""
    examined.progress.begin(message("Verification", "Verifying the case"))
    if (damage := first_damage(driver_connection(examined.connection), is_encrypted=False)) is not None:
        text = message("Recovery", "The pages of the file are damaged: {damage}")
        yield differs(text.format(damage=damage), "ok", damage)


@lru_cache(maxsize=1)
def _built() -> dict[tuple[str, str], str]:
    """Return the parts of a file that the migrations make, in memory."""
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=StaticPool
    )
    try:
        with engine.connect() as connection, connection.begin():
            schema.migrate(connection)
            return dict(_parts(connection))
    finally:
        engine.dispose()


def _parts(connection: Connection) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield each part by kind and name with its statement, and what the migrations wrote about themselves."""
    for kind, name, sql in connection.exec_driver_sql(_OBJECTS):
        yield (str(kind), str(name)), " ".join(str(sql).split())
    for sql in _CONTENTS:
        yield ("contents", sql), str([tuple(row) for row in connection.exec_driver_sql(sql)])
