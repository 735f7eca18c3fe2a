"""The exchange text of 1C: its documents are a table, its account sections say what the account is."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import polars as pl

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import UnreadReason, UnreadRow
from investigator_desktop.importers.accounts.accounts import account_key, account_keys
from investigator_desktop.importers.cells import ShownRow, cells_of, shown_rows, shown_text
from investigator_desktop.importers.days.date_shapes import DateOrder, date_parts
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.labels import Labelled
from investigator_desktop.importers.layout.tables import Table, find_tables
from investigator_desktop.importers.raw import RawFile, RawSheet
from investigator_desktop.importers.series import all_false, all_true
from investigator_desktop.importers.table_reading import TableReading, read_table
from investigator_desktop.importers.unread import rows_as
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

CONTAINER = "1c"
LAYOUT_ID = "1c-client-bank-exchange"
_DOCUMENTS = 0
_ACCOUNTS = 1
_TITLE_ROW = 1


@dataclass(frozen=True, slots=True)
class _Section:
    """One account section: its values by what their keys mean, and its line."""

    line: int
    values: dict[str, str]

    def labelled(self, meaning: str) -> Labelled | None:
        value = self.values.get(meaning)
        return None if not value else Labelled(meaning, value, self.line)


def _sections(sheet: RawSheet) -> list[_Section]:
    rows = shown_rows(sheet, sheet.frame)
    if not rows:
        return []
    meanings = [next(iter(vocabulary("labels").whole(words_of(title))), None) for title in rows[0].cells]
    return [
        _Section(
            row.number, {name: cell for name, cell in zip(meanings, row.cells, strict=True) if name and cell}
        )
        for row in rows[1:]
    ]


def _first_day(section: _Section) -> tuple[int, ...]:
    parts = date_parts(section.values.get("period_from", ""))
    day = parts.day(DateOrder.DAY_FIRST, None) if parts is not None else None
    return (day.toordinal(), section.line) if day is not None else (0, section.line)


def _sum(sections: Sequence[_Section], meaning: str) -> Labelled | None:
    """Return the sum of a total over the sections of an account, one a day in some banks' files."""
    stated = [found for section in sections if (found := section.labelled(meaning)) is not None]
    if len(stated) < 2:
        return stated[0] if stated else None
    texts = pl.Series([one.value.replace(",", ".").replace(" ", "") for one in stated])
    amounts = texts.str.to_decimal(scale=4)
    return None if amounts.null_count() else Labelled(meaning, f"{amounts.sum()}", stated[0].row)


def _stated(by_key: Lookup[str, ShownRow], meaning: str) -> str | None:
    """Return the value of a line of the file's head."""
    row = by_key.get(meaning)
    return row.cells[1] or None if row is not None and len(row.cells) > 1 else None


def _facts(sections: Sequence[_Section], header: Sequence[ShownRow]) -> Facts:
    """Return what the sections of one account say together: the first opening, the last closing, all totals."""
    by_key = {
        next(iter(vocabulary("labels").whole(words_of(row.cells[0]))), ""): row
        for row in header
        if row.cells[0]
    }
    in_order = sorted(sections, key=_first_day)
    first, last = in_order[0], in_order[-1]
    return Facts(
        account=first.values.get("account"),
        bank=_stated(by_key, "bank"),
        from_day=_stated(by_key, "period_from") or first.values.get("period_from"),
        to_day=_stated(by_key, "period_to") or last.values.get("period_to"),
        opening=first.labelled("opening"),
        closing=last.labelled("closing"),
        total_credit=_sum(in_order, "total_credit"),
        total_debit=_sum(in_order, "total_debit"),
    )


def _unread(raw: RawFile, reason: UnreadReason) -> tuple[UnreadRow, ...]:
    """Return the lines of the file's head and of its account sections, which are no entries."""
    found: dict[int, UnreadRow] = {}
    for sheet in raw.sheets[_ACCOUNTS:]:
        rows = shown_rows(sheet, sheet.frame)
        used = rows[1:] if sheet is raw.sheets[_ACCOUNTS] else rows
        for unread in rows_as(used, None, reason):
            found.setdefault(unread.place.row, unread)
    return tuple(found.values())


def _rows_of(table: Table, is_part: pl.Series) -> Table:
    return replace(table, body=table.body.filter(is_part), is_odd=table.is_odd.filter(is_part))


def _touches(table: Table, account: str) -> pl.Series:
    """Tell which documents have an account on either side."""
    columns = [column.index for column in table.layout.columns if column.field.value.endswith("_account")]
    keys = [account_keys(shown_text(cells_of(table.body, column))) == account for column in columns]
    nothing = all_false(table.body.height)
    return reduce(lambda one, other: one | other.fill_null(value=False), keys, nothing)


def _by_account(table: Table, accounts: Sequence[str]) -> list[tuple[str, Table]]:
    """Return the documents of each account of a file that holds several; all of them for a single one."""
    if len(accounts) < 2:
        return [(account, table) for account in accounts] or [("", table)]
    parts = []
    is_left = all_true(table.body.height)
    for account in accounts:
        is_here = _touches(table, account) & is_left
        parts.append((account, _rows_of(table, is_here)))
        is_left &= ~is_here
    return [*parts, ("", _rows_of(table, is_left))] if is_left.any() else parts


def read_exchange_text(
    raw: RawFile, sha256: str, mapping: Mapping
) -> tuple[tuple[TableReading, ...], tuple[UnreadRow, ...]]:
    """Return what the documents of an exchange text give, account by account, and the lines that are none."""
    documents = replace(raw.sheets[_DOCUMENTS], name=None)
    sections = _sections(raw.sheets[_ACCOUNTS])
    header = shown_rows(raw.sheets[-1], raw.sheets[-1].frame)
    unread = _unread(raw, UnreadReason.METADATA)
    accounts = list(dict.fromkeys(account_key(section.values.get("account", "")) for section in sections))
    readings = []
    for table in find_tables(documents, None, mapping):
        named = replace(table, layout=replace(table.layout, id=LAYOUT_ID, confidence=1.0))
        for account, part in _by_account(named, accounts):
            own = [
                section for section in sections if account_key(section.values.get("account", "")) == account
            ]
            facts = _facts(own, header) if own else Facts()
            reading = read_table(part, facts, None, sha256, mapping)
            real = tuple(row for row in reading.unread if row.place.row != _TITLE_ROW)
            readings.append(replace(reading, unread=real))
    return tuple(readings), unread
