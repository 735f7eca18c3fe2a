"""Whether the file is built as this version builds it: tables, indexes and the triggers that guard them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from investigator_desktop.casefile import schema
from investigator_desktop.casefile.encryption import APPLICATION_ID
from investigator_desktop.casefile.examination import Examination, differs
from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.catalogue import message

_OBJECTS = "SELECT name, sql FROM main.sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
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
            yield differs(text.format(name=name), expected.get(name), found.get(name))


@lru_cache(maxsize=1)
def _built() -> dict[str, str]:
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


def _parts(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield each part by name with its statement, and what the migrations wrote about themselves."""
    for name, sql in connection.exec_driver_sql(_OBJECTS):
        yield str(name), " ".join(str(sql).split())
    for sql in _CONTENTS:
        yield sql, str([tuple(row) for row in connection.exec_driver_sql(sql)])
