"""Schema version 2: who works on the case, terms and standing of evidence, decisions about entries, episodes.

Only adds, so that a program of version 2 can also read a file of version 1 as it is. Revision 0002, after 0001.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

APPEND_ONLY = ("case_actor", "signing_key", "destruction", "format_note")
NEW_HISTORY = ("evidence_terms", "evidence_standing", "entry_decision", "episode", "episode_entry")
HISTORY = ("case_details", "run_validity", "movement_link", *NEW_HISTORY)
FACT = "id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER"
ACTOR = "actor_name TEXT NOT NULL, actor_role TEXT NOT NULL, actor_is_os_account INTEGER NOT NULL"
STATEMENTS = (
    "ALTER TABLE custody_record ADD COLUMN medium TEXT",
    "ALTER TABLE custody_record ADD COLUMN seal_number TEXT",
    "ALTER TABLE custody_record ADD COLUMN received_on INTEGER",
    "ALTER TABLE custody_record ADD COLUMN received_by TEXT",
    "ALTER TABLE import_run ADD COLUMN layouts TEXT",
    """
    CREATE TABLE case_actor (
        id INTEGER NOT NULL, os_account TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
        introduced_seq INTEGER NOT NULL, CONSTRAINT pk_case_actor PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE signing_key (
        id INTEGER NOT NULL, private_key BLOB NOT NULL, public_key BLOB NOT NULL, made_seq INTEGER NOT NULL,
        CONSTRAINT pk_signing_key PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE destruction (
        id INTEGER NOT NULL, evidence_id INTEGER NOT NULL, authority TEXT NOT NULL, order_number TEXT NOT NULL,
        ordered_on INTEGER, reason TEXT NOT NULL, destroyed_at TEXT NOT NULL, {ACTOR},
        destroyed_seq INTEGER NOT NULL, CONSTRAINT pk_destruction PRIMARY KEY (id),
        CONSTRAINT uq_destruction_evidence_id UNIQUE (evidence_id),
        CONSTRAINT fk_destruction_evidence_id_evidence_item FOREIGN KEY(evidence_id) REFERENCES evidence_item (id)
    )
    """,
    f"""
    CREATE TABLE evidence_terms (
        {FACT}, act TEXT NOT NULL, number TEXT NOT NULL, issued_on INTEGER, authority TEXT NOT NULL,
        persons TEXT NOT NULL, accounts TEXT NOT NULL, from_on INTEGER, to_on INTEGER, source_kind TEXT NOT NULL,
        originator TEXT NOT NULL, caveat TEXT NOT NULL, may_be_passed_on INTEGER NOT NULL,
        CONSTRAINT pk_evidence_terms PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE evidence_standing (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, standing TEXT NOT NULL, reason TEXT NOT NULL,
        CONSTRAINT pk_evidence_standing PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE entry_decision (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, entry_key BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL,
        value TEXT NOT NULL, reason TEXT NOT NULL, CONSTRAINT pk_entry_decision PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE episode (
        {FACT}, title TEXT NOT NULL, article TEXT NOT NULL, persons TEXT NOT NULL, from_on INTEGER, to_on INTEGER,
        CONSTRAINT pk_episode PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE episode_entry (
        {FACT}, episode_id INTEGER NOT NULL, entry_key BLOB NOT NULL, CONSTRAINT pk_episode_entry PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE format_note (
        id INTEGER NOT NULL, readable_by INTEGER NOT NULL, CONSTRAINT pk_format_note PRIMARY KEY (id)
    )
    """,
    "INSERT INTO format_note (id, readable_by) VALUES (1, 2)",
    "CREATE INDEX ix_entry_decision_entry_key ON entry_decision (entry_key)",
    "CREATE INDEX ix_episode_entry_entry_key ON episode_entry (entry_key)",
    "CREATE INDEX ix_episode_entry_member ON episode_entry (episode_id, entry_key)",
)


def upgrade() -> None:
    """Add columns, tables and indexes, and the triggers that let nothing be changed in place."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in HISTORY:
        op.execute(f"CREATE INDEX ix_{table}_from_seq ON {table} (from_seq)")
        op.execute(f"CREATE INDEX ix_{table}_to_seq ON {table} (to_seq)")
    for table in NEW_HISTORY:
        op.execute(f"CREATE UNIQUE INDEX uq_{table}_holding ON {table} (fact_id) WHERE to_seq IS NULL")
        _refuse(table, "UPDATE", f"UPDATE ON {table} WHEN OLD.to_seq IS NOT NULL")
        _refuse(table, "DELETE", f"DELETE ON {table}")
        _refuse_changed_facts(table)
    for table in APPEND_ONLY:
        _refuse(table, "UPDATE", f"UPDATE ON {table}")
        _refuse(table, "DELETE", f"DELETE ON {table}")


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
