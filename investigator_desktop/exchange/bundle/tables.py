"""The tables of a bundle: their order, which columns are amounts, which are masked and which are redacted."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

CONTENT_TABLES: tuple[str, ...] = ("entry", "payment", "unread_row")
FACT_TABLES: tuple[str, ...] = (
    "run_validity", "case_details", "movement_link", "evidence_terms", "evidence_standing", "entry_decision",
    "episode", "episode_entry", "given_answer", "keyed_statement", "analyst_record", "analysis_run",
)  # fmt: skip
LEAF_TABLES: tuple[str, ...] = (*CONTENT_TABLES, *FACT_TABLES)
OTHER_TABLES: tuple[str, ...] = (
    "audit_record", "case_actor", "signing_key", "evidence_item", "custody_record", "destruction", "import_run",
    "account", "statement", "content_check",
)  # fmt: skip
LEFT_OUT: Mapping[str, frozenset[str]] = {"content_check": frozenset({"row_checks"})}
AMOUNTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "entry": (
        ("amount", "amount_scale"),
        ("running_balance", "amount_scale"),
        ("amount_2", "amount_2_scale"),
    ),
    "payment": (("amount", "amount_scale"), ("pay_amount", "pay_amount_scale"), ("fee", "fee_scale")),
}
REDACTED: Mapping[str, tuple[str, ...]] = {
    "custody_record": (
        "file_name", "received_from", "legal_basis", "medium", "seal_number", "received_by",
    ),
    "evidence_terms": ("act", "number", "authority", "persons", "accounts", "originator", "caveat"),
    "evidence_standing": ("reason",),
    "import_run": ("layout_id", "sentence", "mapping", "layouts"),
    "entry_decision": ("field", "value", "reason"),
    "movement_link": ("basis",),
    "given_answer": ("choices", "account_key", "column_title"),
    "keyed_statement": (
        "place", "account_key", "opening", "closing", "credits", "debits", "entry_count",
    ),
    "analyst_record": ("content", "subject", "reason", "place"),
    "analysis_run": ("result", "title", "parameters"),
}  # fmt: skip
_PARTY = (
    "name", "account", "id", "id_type", "bank", "phone", "address", "birth_date", "nationality", "occupation",
)  # fmt: skip
_AGENT = ("name", "id", "city", "address")
_ACTOR = ("actor_name", "actor_role")
MASKED: Mapping[str, tuple[str, ...]] = {
    "audit_record": (*_ACTOR, "parameters"),
    "case_details": ("title", "agency"),
    "case_actor": ("os_account", "name", "role"),
    "custody_record": (*_ACTOR, *REDACTED["custody_record"]),
    "evidence_terms": REDACTED["evidence_terms"],
    "evidence_standing": (*_ACTOR, "reason"),
    "destruction": (*_ACTOR, "authority", "order_number", "reason"),
    "import_run": ("sentence", "mapping", "layouts"),
    "account": ("key",),
    "statement": ("identity",),
    "entry": (
        "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank", "remittance_info",
        "bank_reference", "purpose_code", "entry_type", "transfer_system", "channel", "location", "card", "other",
        "search_text",
    ),
    "payment": (
        "control_no", *(f"{side}_{name}" for side in ("payer", "beneficiary") for name in _PARTY),
        *(f"{side}_{name}" for side in ("send_agent", "pay_agent") for name in _AGENT), "remittance_info",
        "purpose_code", "transfer_system", "relationship", "purpose", "source_of_funds", "channel", "test_question",
        "comments", "other", "search_text",
    ),
    "unread_row": ("text",),
    "movement_link": ("basis",),
    "entry_decision": (*_ACTOR, "value", "reason"),
    "episode": ("title", "article", "persons"),
    "given_answer": (*_ACTOR, "account_key", "column_title", "choices"),
    "keyed_statement": (*_ACTOR, "account_key", "place"),
    "analyst_record": (*_ACTOR, *REDACTED["analyst_record"]),
    "analysis_run": (*_ACTOR, *REDACTED["analysis_run"]),
}  # fmt: skip


def spelled(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    """Return rows as kept in the form of the bundle: without what stays behind, amounts as decimal texts."""
    kept = frame.drop(LEFT_OUT.get(table, frozenset()), strict=False)
    return kept.with_columns(decimal_texts(units, scale) for units, scale in AMOUNTS.get(table, ()))


def decimal_texts(units: str, scale: str) -> pl.Expr:
    """Return whole units as decimal texts with exactly the decimals of a column: digits are moved, never divided."""
    digits = pl.col(units).abs().cast(pl.String)
    padded = pl.when(pl.col(scale) > 0).then(digits.str.pad_start(pl.col(scale) + 1, "0")).otherwise(digits)
    whole_length = (padded.str.len_chars().cast(pl.Int64) - pl.col(scale)).clip(lower_bound=1)
    whole, rest = padded.str.slice(0, whole_length), padded.str.slice(whole_length)
    text = pl.when(pl.col(scale) > 0).then(whole + "." + rest).otherwise(whole)
    signed = pl.when(pl.col(units) < 0).then(pl.lit("-") + text).otherwise(text)
    return pl.when(pl.col(units).is_not_null()).then(signed).alias(units)


def redacted(frame: pl.DataFrame, table: str, is_withheld: pl.Series) -> pl.DataFrame:
    """Return rows whose texts are taken out where they speak of what is withheld; their numbers and keys stay."""
    hidden = pl.lit(is_withheld)
    return frame.with_columns(
        pl.when(~hidden).then(pl.col(name)).alias(name) for name in REDACTED.get(table, ()) if name in frame
    )
