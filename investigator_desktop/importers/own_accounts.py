"""Whose account a bare column of accounts gives: the other party's where it never shows the one stated above it."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.domain.layout import Field, Mapping
from investigator_desktop.importers.accounts import account_key, account_keys
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.facts import Facts
from investigator_desktop.importers.tables import Table

_SEVERAL = 2


def with_accounts_of_others(table: Table, facts: Facts, mapping: Mapping) -> Table:
    """Return a table with its accounts as those of others where the sheet states one that none of them is.

    One account in all rows is left as it is: it may be the account under another number.
    """
    column = table.layout.column_of(Field.ACCOUNT)
    is_said = any(name == table.sheet.name and index == column for name, index, _ in mapping.columns)
    cells = table.cells(Field.ACCOUNT)
    if facts.account is None or cells is None or is_said or table.has(Field.COUNTERPARTY_ACCOUNT):
        return table
    shown = set(account_keys(shown_text(cells).set(table.is_odd, None)).drop_nulls().to_list())
    if len(shown) < _SEVERAL or account_key(facts.account) in shown:
        return table
    columns = tuple(
        replace(one, field=Field.COUNTERPARTY_ACCOUNT) if one.index == column else one
        for one in table.layout.columns
    )
    return replace(table, layout=replace(table.layout, columns=columns))
