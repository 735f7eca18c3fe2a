"""The entries behind a row of the overview, and the nearest filter that holds them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.overview import CashKey, PivotKey
from investigator_desktop.operations.overview.money import counted_entries, party_names

_MANY = 2**63


@dataclass(frozen=True, slots=True)
class Behind:
    """The entries of a row, by time, and the filter that shows them; `other_count` entries are shown with them.

    Filters look for a name anywhere in a text and know nothing of what counts, so that they may find others too.
    """

    entry_ids: tuple[int, ...]
    query: EntryQuery
    other_count: int


def entries_behind(case: CaseFile, query: EntryQuery, key: PivotKey) -> Behind:
    """Return the entries that a row of the pivot sums."""
    rows = _of_currency(case, query, key.currency)
    if key.account_id is not None:
        rows = rows.filter(pl.col("account_id") == key.account_id)
    if key.counterparty is not None:
        rows = rows.filter(pl.col("counterparty") == key.counterparty)
    if key.month is not None:
        rows = rows.filter(pl.col("booked_at").dt.month_start().dt.date() == key.month)
    near = _narrowed(query, key)
    return _nearest(case, rows, [*_of_party(case, near, key.counterparty), near])


def cash_behind(case: CaseFile, query: EntryQuery, key: CashKey) -> Behind:
    """Return the entries that a row of the cash by place sums."""
    rows = _of_currency(case, query, key.currency)
    is_cash = pl.col("is_cash").fill_null(value=False)
    near = _narrowed(query, PivotKey(key.currency))
    named = [replace(near, text=key.place)] if key.place and not near.text else []
    return _nearest(case, rows.filter(is_cash, pl.col("location") == key.place), [*named, near])


def _of_currency(case: CaseFile, query: EntryQuery, currency: str) -> pl.DataFrame:
    return counted_entries(case, query).filter(pl.col("currency").fill_null("") == currency)


def _narrowed(query: EntryQuery, key: PivotKey) -> EntryQuery:
    """Return a filter for the currency, the account and the month of a row."""
    query = replace(query, currency=key.currency or query.currency)
    if key.account_id is not None:
        query = replace(query, account_ids=(key.account_id,))
    if key.month is None:
        return query
    last = _month_end(key.month)
    from_on = key.month if query.from_on is None else max(key.month, query.from_on)
    return replace(query, from_on=from_on, to_on=last if query.to_on is None else min(last, query.to_on))


def _month_end(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _of_party(case: CaseFile, near: EntryQuery, counterparty: str | None) -> Iterator[EntryQuery]:
    """Yield filters by the name and by the number of a counterparty, as far as the filter in use leaves room."""
    named = party_names(case).filter(pl.col("counterparty") == (counterparty or ""))
    for name, number in named.select("name", "number").iter_rows():
        if name and not near.party:
            yield replace(near, party=name)
        if number and not near.text:
            yield replace(near, text=number)


def _nearest(case: CaseFile, rows: pl.DataFrame, filters: list[EntryQuery]) -> Behind:
    """Return the filter that shows these entries with the fewest others; the last one holds them all."""
    ids = rows.sort("booked_at", "id")["id"]
    best = Behind(tuple(ids.to_list()), filters[-1], _MANY)
    for query in filters:
        best = _better(case, best, ids, query)
        if not best.other_count:
            return best
    counting = replace(best.query, is_excluded=False, is_repeated=False)
    return _better(case, best, ids, counting)


def _better(case: CaseFile, best: Behind, ids: pl.Series, query: EntryQuery) -> Behind:
    found = case.entry_ids(query)
    others = found.len() - ids.len()
    if others >= best.other_count or found.is_in(ids.implode()).sum() != ids.len():
        return best
    return replace(best, query=query, other_count=others)
