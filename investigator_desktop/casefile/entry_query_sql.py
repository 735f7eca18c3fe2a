"""The SQL of a view of entries: one statement, every value bound."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta

from investigator_desktop.casefile.history import UNDONE_STATEMENTS
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.foundation.text import fold

SCALES: tuple[int, ...] = (2, 0, 3, 1, *range(4, 19))
_LARGEST = 2**63 - 1
_MICROSECONDS_A_DAY = 86_400_000_000
_EPOCH = date(1970, 1, 1)
_POWERS = " ".join(f"WHEN {scale} THEN {10**scale}" for scale in SCALES)
_POWER = f"CASE entry.amount_scale {_POWERS} ELSE 1 END"

_ACCOUNT_JOIN = " JOIN account ON account.id = entry.account_id"
_EVIDENCE_OF_ENTRY = (
    "(SELECT run.evidence_id FROM statement JOIN import_run AS run ON run.id = statement.run_id "
    "WHERE statement.id = entry.statement_id)"
)
_ORDERS: dict[EntryOrder, tuple[str, ...]] = {
    EntryOrder.TIME: ("entry.booked_at", "entry.statement_id"),
    EntryOrder.AMOUNT: (
        f"entry.amount / ({_POWER})",
        f"entry.amount % ({_POWER}) * ({10**18} / ({_POWER}))",
    ),
    EntryOrder.ACCOUNT: ("account.key", "account.currency", "entry.booked_at", "entry.statement_id"),
    EntryOrder.COUNTERPARTY: ("folded(entry.counterparty_name)", "entry.booked_at", "entry.statement_id"),
    EntryOrder.SOURCE: (_EVIDENCE_OF_ENTRY, "entry.sheet", "entry.source_order"),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on `entry` and the values that it binds, in order."""

    sql: str
    values: tuple[object, ...] = ()


def conditions(query: EntryQuery) -> Condition:
    """Return all that an entry of the view fulfils, that it counts among it."""
    parts = [Condition(f"entry.statement_id NOT IN ({UNDONE_STATEMENTS})")]
    parts += _accounts(query) + _days(query) + _words(query) + _amounts(query)
    if query.direction is not None:
        parts.append(Condition("entry.direction = ?", (query.direction.value,)))
    if query.currency:
        parts.append(Condition("entry.currency = ?", (query.currency,)))
    sql = " AND ".join(part.sql for part in parts)
    return Condition(sql, tuple(value for part in parts for value in part.values))


def _accounts(query: EntryQuery) -> list[Condition]:
    if not query.account_ids:
        return []
    if len(query.account_ids) == 1:
        return [Condition("entry.account_id = ?", query.account_ids)]
    listed = json.dumps(query.account_ids)
    return [Condition("entry.account_id IN (SELECT value FROM json_each(?))", (listed,))]


def _days(query: EntryQuery) -> list[Condition]:
    found = []
    if query.from_on is not None:
        found.append(Condition("entry.booked_at >= ?", (_midnight(query.from_on),)))
    if query.to_on is not None:
        found.append(Condition("entry.booked_at < ?", (_midnight(query.to_on) + _MICROSECONDS_A_DAY,)))
    return found


def _midnight(day: date) -> int:
    return (day - _EPOCH) // timedelta(days=1) * _MICROSECONDS_A_DAY


def _words(query: EntryQuery) -> list[Condition]:
    found = []
    if party := fold(query.party):
        found.append(_contains("entry.search_text", party))
        found.append(_contains("folded(entry.counterparty_name)", party))
    if words := fold(query.text):
        found.append(_contains("entry.search_text", words))
    return found


def _contains(column: str, folded: str) -> Condition:
    escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Condition(f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped}%",))


def _amounts(query: EntryQuery) -> list[Condition]:
    found = []
    if query.least is not None:
        found.append(_bound(">=", [_least(query.least, query.amount_scale, scale) for scale in SCALES]))
    if query.most is not None:
        found.append(_bound("<=", [_most(query.most, query.amount_scale, scale) for scale in SCALES]))
    return found


def _bound(sign: str, limits: list[int]) -> Condition:
    cases = " ".join(f"WHEN {scale} THEN entry.amount {sign} ?" for scale in SCALES)
    return Condition(f"CASE entry.amount_scale {cases} END", tuple(limits))


def _least(units: int, scale: int, row_scale: int) -> int:
    """Return the least whole units at `row_scale` that are not below `units` at `scale`."""
    return -_most(-units, scale, row_scale)


def _most(units: int, scale: int, row_scale: int) -> int:
    """Return the most whole units at `row_scale` that are not above `units` at `scale`."""
    rescaled = units * 10 ** (row_scale - scale) if row_scale >= scale else units // 10 ** (scale - row_scale)
    return int(max(-_LARGEST, min(_LARGEST, rescaled)))


def select_ids(query: EntryQuery) -> Condition:
    """Return the statement that reads the ids of the view's entries in its order."""
    where = conditions(query)
    join = _ACCOUNT_JOIN if query.order is EntryOrder.ACCOUNT else ""
    direction = " DESC" if query.is_descending else ""
    ordered = ", ".join(term + direction for term in (*_ORDERS[query.order], "entry.id"))
    return Condition(f"SELECT entry.id FROM entry{join} WHERE {where.sql} ORDER BY {ordered}", where.values)


def select_columns(query: EntryQuery, columns: str) -> Condition:
    """Return the statement that reads columns of the view's entries in whatever order is quickest."""
    where = conditions(query)
    return Condition(f"SELECT {columns} FROM entry WHERE {where.sql}", where.values)


def select_totals(query: EntryQuery) -> Condition:
    """Return the statement that sums the view by account, currency, decimals and direction, in two exact halves."""
    where = conditions(query)
    return Condition(
        "SELECT account_id, currency, amount_scale, direction, count(*), "
        "sum(amount / 1000000000), sum(amount % 1000000000) "
        f"FROM entry WHERE {where.sql} GROUP BY account_id, currency, amount_scale, direction",
        where.values,
    )
