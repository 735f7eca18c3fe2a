"""The ledger of a case as one value: the same for the same files, whatever the order in which they were imported."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.content_digest import blocks_of, digest_of
from investigator_desktop.casefile.entry_storage import stored
from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery

_COLUMNS = tuple(ENTRY_SCHEMA.names())
_EVERYTHING = EntryQuery()


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries that count: their hash, how many they are, how many are repeated, and the sums of each account."""

    hash: str
    entry_count: int
    repeated_count: int
    link_count: int
    totals: tuple[EntryTotal, ...]


def ledger_hash(case: CaseFile) -> str:
    """Return the SHA-256 over the entries that count, as 64 hexadecimal digits.

    It is the content digest of `casefile.content_digest` over all columns of the entries, ordered by their keys (which
    stand for the hash of the evidence and the place), each with the key and currency of its account, and with the keys
    of the entries that it repeats and that it is linked with. No number of a row, of an item or of an account is in it.
    """
    return _digest(case, case.entry_columns(_EVERYTHING, _COLUMNS))


def ledger(case: CaseFile) -> Ledger:
    """Return the ledger with its hash and its sums."""
    entries = case.entry_columns(_EVERYTHING, _COLUMNS)
    totals = tuple(
        sorted(case.entry_totals(_EVERYTHING), key=lambda total: (total.account.key, total.currency))
    )
    repeated = sum(total.repeated_count for total in totals)
    return Ledger(_digest(case, entries), entries.height, repeated, case.links().height, totals)


def _digest(case: CaseFile, entries: pl.DataFrame) -> str:
    keys = entries.select("id", "entry_key")
    whole = (
        entries.join(_accounts(case, entries), on="id", how="left")
        .join(_others(case.repeats().select("entry_id", "repeats_id"), keys, "repeats"), on="id", how="left")
        .join(_linked(case, keys), on="id", how="left")
    )
    members = [*_COLUMNS, "account_key", "account_currency", "repeats", "linked"]
    return digest_of(blocks_of(stored(whole.sort("entry_key").select(members)))).digest


def _accounts(case: CaseFile, entries: pl.DataFrame) -> pl.DataFrame:
    """Return the key and the currency of the account of each entry; one without a number has no key."""
    known = [(one.id, one.identity.key, one.identity.currency or "") for one in case.accounts()]
    schema = {"account_id": pl.Int64(), "account_key": pl.String(), "account_currency": pl.String()}
    named = pl.DataFrame(known, schema, orient="row")
    return entries.select("id", "account_id").join(named, on="account_id").drop("account_id")


def _others(pairs: pl.DataFrame, keys: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return for the first entry of each pair the key of the second."""
    numbered = pairs.rename({pairs.columns[0]: "id", pairs.columns[1]: "other"})
    others = keys.rename({"id": "other", "entry_key": name})
    return numbered.join(others, on="other").select("id", name)


def _linked(case: CaseFile, keys: pl.DataFrame) -> pl.DataFrame:
    links = case.links()
    there = _others(links.select("debit_id", "credit_id"), keys, "linked")
    return pl.concat([there, _others(links.select("credit_id", "debit_id"), keys, "linked")])
