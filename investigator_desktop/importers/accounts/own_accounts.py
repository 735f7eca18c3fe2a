"""Whose account a bare column of accounts gives: the other party's where the sheet shows that it cannot be its own."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping
from investigator_desktop.importers.accounts.accounts import account_key, account_keys
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.rows.chain import is_proven_by_balance

_SEVERAL = 2


def with_accounts_of_others(table: Table, facts: Facts, mapping: Mapping) -> Table:
    """Return a table with its accounts as those of others where what the sheet says leaves no other reading.

    That is so where it states an account that none of them is, where it states one balance for all of them, or where
    each goes with a party of its own. One account in all rows is left as it is: it may be the account under another
    number.
    """
    accounts = _open_accounts(table, mapping)
    if accounts is None:
        return table
    if facts.account is not None:
        is_of_others = account_key(facts.account) not in set(accounts.drop_nulls().to_list())
    else:
        is_stated = facts.opening is not None or facts.closing is not None
        is_of_others = is_stated or _go_with_parties(table, accounts)
    return _with_counterparty_accounts(table) if is_of_others else table


def with_accounts_of_one_chain(table: Table, lines: pl.DataFrame, mapping: Mapping) -> Table:
    """Return a table with its accounts as those of others where one chain of balances leads through all of them."""
    if not table.has(Field.RUNNING_BALANCE) or _open_accounts(table, mapping) is None:
        return table
    return _with_counterparty_accounts(table) if is_proven_by_balance(lines, None, None) else table


def _open_accounts(table: Table, mapping: Mapping) -> pl.Series | None:
    """Return the keys of the accounts in a bare column of several, unless a person said whose they are."""
    column = table.layout.column_of(Field.ACCOUNT)
    is_said = any(name == table.sheet.name and index == column for name, index, _ in mapping.columns)
    cells = table.cells(Field.ACCOUNT)
    if cells is None or is_said or table.has(Field.COUNTERPARTY_ACCOUNT):
        return None
    accounts = account_keys(shown_text(cells).set(table.is_odd, None))
    return accounts if accounts.drop_nulls().n_unique() >= _SEVERAL else None


def _go_with_parties(table: Table, accounts: pl.Series) -> bool:
    """Tell whether each account stands beside one name of a counterparty, and that name beside it alone."""
    cells = table.cells(Field.COUNTERPARTY_NAME)
    if cells is None:
        return False
    pairs = pl.DataFrame({"account": accounts, "name": shown_text(cells)}).drop_nulls()
    distinct = pairs.unique()
    is_one_to_one = distinct.select(pl.all().is_unique().all()).row(0) == (True, True)
    return is_one_to_one and _SEVERAL <= distinct.height < pairs.height


def _with_counterparty_accounts(table: Table) -> Table:
    columns = tuple(
        replace(one, field=Field.COUNTERPARTY_ACCOUNT) if one.field is Field.ACCOUNT else one
        for one in table.layout.columns
    )
    return replace(table, layout=replace(table.layout, columns=columns))
