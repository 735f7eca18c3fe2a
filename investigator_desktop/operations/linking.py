"""Finding entries that record one movement, among those new to a case and those that it already has."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.movements import find_links
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.statement import StatementDraft

_COLUMNS = (
    "entry_key", "sheet", "row", "part", "booked_at", "direction", "amount", "amount_scale", "currency",
    "counterparty_account", "bank_reference",
)  # fmt: skip
LINK_SCHEMA = pl.Schema({"debit_key": pl.Binary(), "credit_key": pl.Binary(), "basis": pl.String()})


class LinkFinder:
    """Collects the entries that could be half of a movement between two accounts of the case, and pairs them."""

    def __init__(self, case: CaseFile) -> None:
        """Remember the case; nothing is read of it until `found` is called."""
        self._case = case
        self._new: list[pl.DataFrame] = []
        self._accounts: set[str] = set()

    def add(self, draft: StatementDraft, evidence_id: int) -> None:
        """Keep those columns of a new statement that linking needs."""
        self._accounts.add(draft.account.key)
        can_be_linked = (
            pl.col("counterparty_account").is_not_null()
            | pl.col("bank_reference").is_not_null()
            | (pl.col("part") > 0)
        )
        chosen = draft.entries.lazy().filter(can_be_linked).select(_COLUMNS)
        self._new.append(chosen.collect().with_columns(_text(draft.account.key, "account"), _id(evidence_id)))

    def found(self) -> pl.DataFrame:
        """Return the links (`LINK_SCHEMA`) of new entries with each other and with unlinked ones of the case."""
        old = self._existing()
        if len(self._accounts) < 2 or not self._new:
            return LINK_SCHEMA.to_frame()
        entries = pl.concat([old, *self._new]).with_row_index("id").with_columns(pl.col("id").cast(pl.Int64))
        links = find_links(entries.drop("entry_key"))
        return _by_key(links, entries.select("id", "entry_key"))

    def _existing(self) -> pl.DataFrame:
        accounts = self._case.accounts()
        self._accounts.update(account.identity.key for account in accounts)
        linked = self._case.links()
        taken = pl.concat([linked["debit_id"], linked["credit_id"]])
        entries = self._case.entry_columns(EntryQuery(), _COLUMNS).filter(
            ~pl.col("id").is_in(taken.implode())
        )
        keys = {account.id: account.identity.key for account in accounts}
        account = pl.col("account_id").replace_strict(keys, return_dtype=pl.String).alias("account")
        return entries.select(*_COLUMNS, account, "evidence_id")


def _text(value: str, name: str) -> pl.Expr:
    return pl.lit(value).alias(name)


def _id(value: int) -> pl.Expr:
    return pl.lit(value, dtype=pl.Int64).alias("evidence_id")


def _by_key(links: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """Return links between row numbers as links between entry keys."""
    debits = keys.rename({"id": "debit_id", "entry_key": "debit_key"})
    credit = keys.rename({"id": "credit_id", "entry_key": "credit_key"})
    return links.join(debits, on="debit_id").join(credit, on="credit_id").select(LINK_SCHEMA.names())
