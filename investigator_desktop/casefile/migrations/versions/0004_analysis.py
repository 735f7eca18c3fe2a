"""Schema version 4: what persons enter or decide for an analysis, and the methods that were run.

Only adds, so that a program of version 4 can also read a file of version 1 to 3 as it is. Revision 0004, after 0003.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

NEW_HISTORY = ("analyst_record", "analysis_run")
FACT = "id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER"
ACTOR = "actor_name TEXT NOT NULL, actor_role TEXT NOT NULL, actor_is_os_account INTEGER NOT NULL"
STATEMENTS = (
    f"""
    CREATE TABLE analyst_record (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
        content TEXT NOT NULL, reason TEXT NOT NULL, evidence_id INTEGER, place TEXT NOT NULL,
        entry_keys TEXT NOT NULL, sources TEXT NOT NULL,
        CONSTRAINT pk_analyst_record PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_analyst_record_subject ON analyst_record (kind, subject)",
    f"""
    CREATE TABLE analysis_run (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
        parameters TEXT NOT NULL, program_version TEXT NOT NULL, input_sequence INTEGER NOT NULL,
        result_digest TEXT NOT NULL, result TEXT NOT NULL,
        CONSTRAINT pk_analysis_run PRIMARY KEY (id)
    )
    """,
    "INSERT INTO format_note (id, readable_by) SELECT COALESCE(MAX(id), 0) + 1, 4 FROM format_note",
)


def upgrade() -> None:
    """Add columns and tables, their indexes, and the triggers that let nothing be changed in place."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in NEW_HISTORY:
        op.execute(f"CREATE INDEX ix_{table}_from_seq ON {table} (from_seq)")
        op.execute(f"CREATE INDEX ix_{table}_to_seq ON {table} (to_seq)")
        op.execute(f"CREATE UNIQUE INDEX uq_{table}_holding ON {table} (fact_id) WHERE to_seq IS NULL")
        _refuse(table, "UPDATE", f"UPDATE ON {table} WHEN OLD.to_seq IS NOT NULL")
        _refuse(table, "DELETE", f"DELETE ON {table}")
        _refuse_changed_facts(table)


def _refuse(table: str, word: str, event: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_refuses_{word.lower()} BEFORE {event} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


def _refuse_changed_facts(table: str) -> None:
    """Let an update of a fact set its end and nothing else."""
    names = [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")]
    kept = ", ".join(name for name in names if name != "to_seq")
    op.execute(
        f"CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OF {kept} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact of {table} can only end'); END"
    )


def downgrade() -> None:
    """Refuse: nothing that was decided is dropped."""
    raise NotImplementedError("decisions are not dropped")
