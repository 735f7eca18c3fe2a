"""Finding entries of a case that record one movement of money between two of its accounts."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.movements import find_links
from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.entry_query import EntryQuery

_COLUMNS = (
    "entry_key", "sheet", "row", "part", "booked_at", "direction", "amount", "amount_scale", "currency",
    "counterparty_account", "bank_reference",
)  # fmt: skip
LINK_SCHEMA = pl.Schema({"debit_key": pl.Binary(), "credit_key": pl.Binary(), "basis": pl.String()})


def renew_links(work: UnitOfWork) -> None:
    """Let exactly the links hold that the entries which count now give, whatever came first into the case."""
    work.set_links(movements(work))


def movements(case: CaseFile | UnitOfWork) -> pl.DataFrame:
    """Return the links (`LINK_SCHEMA`) between all entries that count; a unit of work sees its own too.

    Entries that are repeated in a second statement are in none. Equal candidates are taken by their keys, so that the
    order of imports changes nothing.
    """
    accounts = case.accounts()
    if len(accounts) < 2:
        return LINK_SCHEMA.to_frame()
    keys = pl.DataFrame(
        {"account_id": [item.id for item in accounts], "account": [item.identity.key for item in accounts]}
    )
    entries = _linkable(case).join(keys, on="account_id", maintain_order="left")
    return _by_key(find_links(entries.drop("entry_key", "account_id")), entries.select("id", "entry_key"))


def _linkable(case: CaseFile | UnitOfWork) -> pl.DataFrame:
    """Return the entries that say something of the other side, numbered by their keys."""
    names_other_side = (
        pl.col("counterparty_account").is_not_null()
        | pl.col("bank_reference").is_not_null()
        | (pl.col("part") > 0)
    )
    entries = case.entry_columns(EntryQuery(is_repeated=False), _COLUMNS).filter(names_other_side)
    numbered = entries.sort("entry_key").drop("id").with_row_index("id")
    return numbered.with_columns(pl.col("id").cast(pl.Int64))


def _by_key(links: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """Return links between numbers as links between entry keys."""
    debits = keys.rename({"id": "debit_id", "entry_key": "debit_key"})
    credit = keys.rename({"id": "credit_id", "entry_key": "credit_key"})
    return links.join(debits, on="debit_id").join(credit, on="credit_id").select(LINK_SCHEMA.names())
