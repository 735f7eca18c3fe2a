"""What Alembic runs: the migrations on the connection that `casefile.schema` hands over."""

from __future__ import annotations

from alembic import context

from investigator_desktop.casefile.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=False,  # the caller holds one transaction around all of it
)
context.run_migrations()
