"""From the entries of a table to statement drafts, one for each account and currency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import polars as pl

from investigator_desktop.domain.statement import PrintedTotals, StatementDraft
from investigator_desktop.importers.accounts.accounts import (
    account_key,
    identity,
    money_of,
    period_of,
    totals_of,
)
from investigator_desktop.importers.entries import Source
from investigator_desktop.importers.frames import finished
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.rows.totals import totals_in_table


def _most_common(frame: pl.DataFrame, name: str) -> str | None:
    if name not in frame.columns:
        return None
    counted = frame.get_column(name).drop_nulls().value_counts(sort=True)
    return str(counted.get_column(name)[0]) if counted.height else None


def _printed_number(source: Source, key: str) -> str | None:
    stated = source.facts.account
    if stated is not None and account_key(stated) == key:
        return stated
    return key or None


def _groups(entries: pl.DataFrame) -> Iterator[tuple[str, str, pl.DataFrame]]:
    keys = entries.select("account", "currency").unique(maintain_order=True)
    if keys.height == 1:
        account, currency = keys.row(0)
        yield account, currency, entries
        return
    for account, currency in keys.iter_rows():
        is_same = (pl.col("account") == account) & (pl.col("currency") == currency)
        yield account, currency, entries.filter(is_same)


def _totals(source: Source, currency: str) -> PrintedTotals | None:
    mark = source.conventions.amounts.any_mark
    stated = totals_of(source.facts, currency, mark, source.table.place_name)
    return stated or totals_in_table(source.table, source.unread, source.conventions.amounts, currency)


def _draft(
    source: Source, account: str, currency: str, entries: pl.DataFrame, is_stated: bool
) -> StatementDraft:
    """Return one statement; balances, totals and period go with the account and currency the sheet speaks of."""
    facts, mark = source.facts, source.conventions.amounts.any_mark
    number = _printed_number(source, account)
    known = identity(
        number, facts, currency, _most_common(entries, "holder_name"), _most_common(entries, "holder_id")
    )
    if known.bank is None:
        known = replace(known, bank=_most_common(entries, "holder_bank"))
    return StatementDraft(
        account=known,
        sheet=source.table.place_name,
        period=period_of(facts, source.conventions.dates),
        opening_balance=money_of(facts.opening, currency, mark) if is_stated else None,
        closing_balance=money_of(facts.closing, currency, mark) if is_stated else None,
        printed_totals=_totals(source, currency) if is_stated else None,
        entries=finished(entries, source.sha256, source.table.place_name),
    )


def drafts(source: Source, entries: pl.DataFrame) -> tuple[StatementDraft, ...]:
    """Return the statements of a table; one without entries where the sheet speaks of an account but has no rows."""
    groups = list(_groups(entries)) if entries.height else []
    if not groups:
        if source.facts.account is None:
            return ()
        groups = [(account_key(source.facts.account), source.facts.currency or "", entries)]
    return tuple(
        _draft(source, account, currency, rows, _speaks_of(source.facts, account, currency, len(groups)))
        for account, currency, rows in groups
    )


def _speaks_of(facts: Facts, account: str, currency: str, group_count: int) -> bool:
    if group_count == 1:
        return True
    is_account = facts.account is None or account_key(facts.account) == account
    return is_account and facts.currency is not None and facts.currency == currency
