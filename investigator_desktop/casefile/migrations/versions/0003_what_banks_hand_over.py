"""Schema version 3: items taken out of others, all fields of money transfers, kept answers, keyed statements.

Only adds, so that a program of version 3 can also read a file of version 1 or 2 as it is. Revision 0003, after 0002.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

NEW_HISTORY = ("given_answer", "keyed_statement")
FACT = "id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER"
ACTOR = "actor_name TEXT NOT NULL, actor_role TEXT NOT NULL, actor_is_os_account INTEGER NOT NULL"
PAYMENT_TEXTS = (
    *(
        f"{side}_{name}"
        for side in ("payer", "beneficiary")
        for name in ("birth_date", "id_country", "nationality", "occupation")
    ),
    "send_agent_city", "pay_agent_city", "sent_zone", "paid_zone", "fx_rate", "relationship", "purpose",
    "source_of_funds", "expected_pay_country", "actual_pay_country", "channel", "test_question", "comments",
)  # fmt: skip
STATEMENTS = (
    "ALTER TABLE evidence_item ADD COLUMN container_id INTEGER",
    "ALTER TABLE evidence_item ADD COLUMN derivation TEXT",
    *(f"ALTER TABLE payment ADD COLUMN {name} TEXT" for name in PAYMENT_TEXTS),
    f"""
    CREATE TABLE given_answer (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, layout_key TEXT NOT NULL, account_key TEXT NOT NULL,
        kind TEXT NOT NULL, column_title TEXT NOT NULL, choices TEXT NOT NULL,
        CONSTRAINT pk_given_answer PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE keyed_statement (
        {FACT}, {ACTOR}, decided_at TEXT NOT NULL, evidence_id INTEGER NOT NULL, account_key TEXT NOT NULL,
        currency TEXT NOT NULL, from_on INTEGER NOT NULL, to_on INTEGER NOT NULL, place TEXT NOT NULL, opening TEXT,
        closing TEXT, credits TEXT, debits TEXT, entry_count INTEGER,
        CONSTRAINT pk_keyed_statement PRIMARY KEY (id)
    )
    """,
    "INSERT INTO format_note (id, readable_by) SELECT COALESCE(MAX(id), 0) + 1, 3 FROM format_note",
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
