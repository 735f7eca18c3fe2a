"""Schema version 1: everything that a case file has from the beginning.

Written out, not taken from `tables`, so that it stays what it was. Revision 0001, no predecessor.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

APPEND_ONLY = (
    "audit_record", "evidence_item", "evidence_chunk", "custody_record", "import_run", "account", "statement",
    "content_check", "unread_row", "entry", "payment",
)  # fmt: skip
HISTORY = ("case_details", "run_validity", "movement_link")
TABLES = (
    """
    CREATE TABLE account (
        id INTEGER NOT NULL, "key" TEXT NOT NULL, currency TEXT NOT NULL, CONSTRAINT pk_account PRIMARY KEY
        (id), CONSTRAINT uq_account_key_currency UNIQUE ("key", currency)
    )
    """,
    """
    CREATE TABLE audit_record (
        sequence INTEGER NOT NULL, occurred_at TEXT NOT NULL, actor_name TEXT NOT NULL, actor_role TEXT NOT
        NULL, actor_is_os_account INTEGER NOT NULL, action TEXT NOT NULL, parameters TEXT NOT NULL,
        program_version TEXT NOT NULL, previous_hash TEXT NOT NULL, record_hash TEXT NOT NULL, CONSTRAINT
        pk_audit_record PRIMARY KEY (sequence)
    )
    """,
    """
    CREATE TABLE case_details (
        id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER, reference TEXT
        NOT NULL, title TEXT NOT NULL, agency TEXT NOT NULL, currency TEXT NOT NULL, timezone TEXT NOT NULL,
        CONSTRAINT pk_case_details PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE evidence_chunk (
        sha256 TEXT NOT NULL, n INTEGER NOT NULL, content BLOB NOT NULL, CONSTRAINT pk_evidence_chunk PRIMARY
        KEY (sha256, n)
    )
    """,
    """
    CREATE TABLE evidence_item (
        id INTEGER NOT NULL, number INTEGER NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, acquired_seq
        INTEGER NOT NULL, CONSTRAINT pk_evidence_item PRIMARY KEY (id), CONSTRAINT uq_evidence_item_number
        UNIQUE (number), CONSTRAINT uq_evidence_item_sha256 UNIQUE (sha256)
    )
    """,
    """
    CREATE TABLE movement_link (
        id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER, debit_key BLOB
        NOT NULL, credit_key BLOB NOT NULL, debit_id INTEGER NOT NULL, credit_id INTEGER NOT NULL, basis TEXT
        NOT NULL, CONSTRAINT pk_movement_link PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE run_validity (
        id INTEGER NOT NULL, fact_id INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER, CONSTRAINT
        pk_run_validity PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE custody_record (
        id INTEGER NOT NULL, evidence_id INTEGER NOT NULL, file_name TEXT NOT NULL, modified_at TEXT,
        received_from TEXT NOT NULL, legal_basis TEXT NOT NULL, received_at TEXT NOT NULL, actor_name TEXT NOT
        NULL, actor_role TEXT NOT NULL, actor_is_os_account INTEGER NOT NULL, received_seq INTEGER NOT NULL,
        CONSTRAINT pk_custody_record PRIMARY KEY (id), CONSTRAINT fk_custody_record_evidence_id_evidence_item
        FOREIGN KEY(evidence_id) REFERENCES evidence_item (id)
    )
    """,
    """
    CREATE TABLE import_run (
        id INTEGER NOT NULL, evidence_id INTEGER NOT NULL, layout_id TEXT NOT NULL, status TEXT NOT NULL,
        sentence TEXT, mapping TEXT NOT NULL, begun_seq INTEGER NOT NULL, CONSTRAINT pk_import_run PRIMARY KEY
        (id), CONSTRAINT fk_import_run_evidence_id_evidence_item FOREIGN KEY(evidence_id) REFERENCES
        evidence_item (id)
    )
    """,
    """
    CREATE TABLE content_check (
        id INTEGER NOT NULL, run_id INTEGER NOT NULL, kind TEXT NOT NULL, owner_id INTEGER NOT NULL, row_count
        INTEGER NOT NULL, digest TEXT NOT NULL, kept_seq INTEGER NOT NULL, row_checks BLOB NOT NULL, CONSTRAINT
        pk_content_check PRIMARY KEY (id), CONSTRAINT uq_content_check_kind_owner_id UNIQUE (kind, owner_id),
        CONSTRAINT fk_content_check_run_id_import_run FOREIGN KEY(run_id) REFERENCES import_run (id)
    )
    """,
    """
    CREATE TABLE payment (
        id INTEGER NOT NULL, run_id INTEGER NOT NULL, sheet TEXT, "row" INTEGER NOT NULL, kind TEXT NOT NULL,
        status TEXT, control_no TEXT, sent_at INTEGER, paid_at INTEGER, amount INTEGER, amount_scale INTEGER,
        currency TEXT, pay_amount INTEGER, pay_amount_scale INTEGER, pay_currency TEXT, fee INTEGER, fee_scale
        INTEGER, payer_name TEXT, payer_account TEXT, payer_id TEXT, payer_id_type TEXT, payer_bank TEXT,
        payer_country TEXT, payer_residency TEXT, payer_phone TEXT, payer_address TEXT, beneficiary_name TEXT,
        beneficiary_account TEXT, beneficiary_id TEXT, beneficiary_id_type TEXT, beneficiary_bank TEXT,
        beneficiary_country TEXT, beneficiary_residency TEXT, beneficiary_phone TEXT, beneficiary_address TEXT,
        send_agent_name TEXT, send_agent_id TEXT, send_agent_country TEXT, send_agent_address TEXT,
        pay_agent_name TEXT, pay_agent_id TEXT, pay_agent_country TEXT, pay_agent_address TEXT, remittance_info
        TEXT, purpose_code TEXT, transfer_system TEXT, other TEXT, warnings TEXT, search_text TEXT, CONSTRAINT
        pk_payment PRIMARY KEY (id), CONSTRAINT fk_payment_run_id_import_run FOREIGN KEY(run_id) REFERENCES
        import_run (id)
    )
    """,
    """
    CREATE TABLE statement (
        id INTEGER NOT NULL, run_id INTEGER NOT NULL, account_id INTEGER NOT NULL, identity TEXT NOT NULL, sheet
        TEXT, period TEXT, opening_balance TEXT, closing_balance TEXT, printed_totals TEXT, reconciliation TEXT
        NOT NULL, credits TEXT NOT NULL, debits TEXT NOT NULL, first_on INTEGER, last_on INTEGER, first_entry_id
        INTEGER NOT NULL, entry_count INTEGER NOT NULL, CONSTRAINT pk_statement PRIMARY KEY (id), CONSTRAINT
        fk_statement_run_id_import_run FOREIGN KEY(run_id) REFERENCES import_run (id), CONSTRAINT
        fk_statement_account_id_account FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    """
    CREATE TABLE unread_row (
        id INTEGER NOT NULL, run_id INTEGER NOT NULL, sheet TEXT, "row" INTEGER NOT NULL, reason TEXT NOT NULL,
        text TEXT NOT NULL, CONSTRAINT pk_unread_row PRIMARY KEY (id), CONSTRAINT
        fk_unread_row_run_id_import_run FOREIGN KEY(run_id) REFERENCES import_run (id)
    )
    """,
    """
    CREATE TABLE entry (
        id INTEGER NOT NULL, account_id INTEGER NOT NULL, statement_id INTEGER NOT NULL, entry_key BLOB NOT
        NULL, sheet TEXT, "row" INTEGER NOT NULL, part INTEGER NOT NULL, source_order INTEGER NOT NULL,
        booked_at INTEGER NOT NULL, precision TEXT, zone TEXT, zone_source TEXT, earliest_on INTEGER, latest_on
        INTEGER, value_on INTEGER, direction TEXT NOT NULL, amount INTEGER NOT NULL, amount_scale INTEGER NOT
        NULL, currency TEXT, counterparty_name TEXT, counterparty_account TEXT, counterparty_id TEXT,
        counterparty_bank TEXT, counterparty_country TEXT, remittance_info TEXT, bank_reference TEXT,
        purpose_code TEXT, entry_type TEXT, is_reversal INTEGER, amount_2 INTEGER, amount_2_scale INTEGER,
        currency_2 TEXT, transfer_system TEXT, is_cash INTEGER, channel TEXT, location TEXT, mcc TEXT, card
        TEXT, holder_residency TEXT, counterparty_residency TEXT, running_balance INTEGER, other TEXT, warnings
        TEXT, search_text TEXT, CONSTRAINT pk_entry PRIMARY KEY (id), CONSTRAINT fk_entry_account_id_account
        FOREIGN KEY(account_id) REFERENCES account (id), CONSTRAINT fk_entry_statement_id_statement FOREIGN
        KEY(statement_id) REFERENCES statement (id)
    )
    """,
    "CREATE UNIQUE INDEX uq_case_details_holding ON case_details (fact_id) WHERE to_seq IS NULL",
    "CREATE INDEX ix_movement_link_credit_id ON movement_link (credit_id)",
    "CREATE INDEX ix_movement_link_debit_id ON movement_link (debit_id)",
    "CREATE UNIQUE INDEX uq_movement_link_holding ON movement_link (fact_id) WHERE to_seq IS NULL",
    "CREATE UNIQUE INDEX uq_run_validity_holding ON run_validity (fact_id) WHERE to_seq IS NULL",
    "CREATE INDEX ix_custody_record_received_seq ON custody_record (received_seq)",
    "CREATE INDEX ix_content_check_kept_seq ON content_check (kept_seq)",
    "CREATE INDEX ix_content_check_run_id ON content_check (run_id)",
    "CREATE INDEX ix_payment_run_id ON payment (run_id)",
    "CREATE INDEX ix_unread_row_run_id ON unread_row (run_id)",
    "CREATE INDEX ix_entry_account_time ON entry (account_id, booked_at, statement_id)",
    "CREATE INDEX ix_entry_time ON entry (booked_at, statement_id)",
)


def upgrade() -> None:
    """Make all tables, indexes and the triggers that let nothing be changed in place."""
    for statement in TABLES:
        op.execute(statement)
    for table in APPEND_ONLY:
        _refuse(table, "UPDATE", f"UPDATE ON {table}")
        _refuse(table, "DELETE", f"DELETE ON {table}")
    for table in HISTORY:
        _refuse(table, "DELETE", f"DELETE ON {table}")
        _refuse(table, "UPDATE", f"UPDATE ON {table} WHEN OLD.to_seq IS NOT NULL")
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
    """Refuse: there is nothing before the first version."""
    raise NotImplementedError("the first version has no predecessor")
