"""The SQL of a view of entries: one statement, every value bound."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from investigator_desktop.casefile.entry_layers import MICROSECONDS_A_DAY, Layers, Terms, Window
from investigator_desktop.casefile.history import UNDONE_STATEMENTS
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.foundation.text import fold

SCALES: tuple[int, ...] = (2, 0, 3, 1, *range(4, 19))
_LARGEST = 2**63 - 1
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
_DECIDED = "entry.entry_key IN (SELECT entry_key FROM entry_decision WHERE to_seq IS NULL AND "
_EXCLUDED = f"{_DECIDED}kind = '{DecisionKind.EXCLUSION.value}')"
_OWN_MOVEMENT = f"{_DECIDED}kind = '{DecisionKind.NO_REPEAT.value}')"
_SPOKEN = f"{_DECIDED}value IN (SELECT value FROM json_each(?)) AND "
_OF_EPISODE = "(SELECT entry_key FROM episode_entry WHERE to_seq IS NULL AND episode_id = ?)"
_OF_STATEMENTS = "entry.statement_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on `entry` and the values that it binds, in order."""

    sql: str
    values: tuple[object, ...] = ()


NEVER = Condition("0")


def conditions(query: EntryQuery, layers: Layers) -> Condition:
    """Return all that an entry of the view fulfils, that it counts among it."""
    parts = [Condition(f"entry.statement_id NOT IN ({UNDONE_STATEMENTS})")]
    parts += _accounts(query) + _days(query) + _words(query, layers) + _amounts(query)
    if query.direction is not None:
        parts.append(Condition("entry.direction = ?", (query.direction.value,)))
    if query.currency:
        parts.append(Condition("entry.currency = ?", (query.currency,)))
    parts += _decided(query, layers) + _episode(query) + _terms(query, layers.terms)
    parts += _wanted(_repeated(layers), query.is_repeated)
    return _joined(" AND ", parts)


def _joined(word: str, parts: Sequence[Condition]) -> Condition:
    return Condition(
        word.join(part.sql for part in parts), tuple(value for part in parts for value in part.values)
    )


def _wanted(condition: Condition, is_wanted: bool | None) -> list[Condition]:
    """Return the condition, its opposite, or nothing where it does not matter or no entry could fulfil it."""
    if is_wanted is None or (condition == NEVER and not is_wanted):
        return []
    return [condition if is_wanted else Condition(f"NOT ({condition.sql})", condition.values)]


def _decided(query: EntryQuery, layers: Layers) -> list[Condition]:
    found = _wanted(Condition(_EXCLUDED) if layers.has_decisions else NEVER, query.is_excluded)
    if tag := fold(query.tag):
        kind = DecisionKind.TAG.value
        found.append(Condition(f"{_DECIDED}kind = ? AND folded(value) = ?)", (kind, tag)))
    return found


def _repeated(layers: Layers) -> Condition:
    """Return what entries fulfil for which those of another statement count."""
    if not layers.repeated_ids:
        return NEVER
    again = "entry.id IN (SELECT value FROM json_each(?))"
    sql = f"({again} AND NOT {_OWN_MOVEMENT})" if layers.has_decisions else again
    return Condition(sql, (layers.repeated_ids,))


def _episode(query: EntryQuery) -> list[Condition]:
    if query.episode_id is None:
        return []
    word = "NOT IN" if query.is_outside_episode else "IN"
    return [Condition(f"entry.entry_key {word} {_OF_EPISODE}", (query.episode_id,))]


def _terms(query: EntryQuery, terms: Terms) -> list[Condition]:
    intelligence = _of_statements(sorted(terms.intelligence)) if terms.intelligence else NEVER
    return _wanted(_outside(terms), query.is_outside_basis) + _wanted(intelligence, query.is_intelligence)


def _outside(terms: Terms) -> Condition:
    """Return what entries outside the legal basis fulfil: one comparison for all statements with the same days."""
    parts = [_of_statements(sorted(terms.outside))] if terms.outside else []
    by_window: dict[Window, list[int]] = {}
    for statement_id, window in terms.partly.items():
        by_window.setdefault(window, []).append(statement_id)
    for window, statements in by_window.items():
        listed = _of_statements(statements)
        sql = f"({listed.sql} AND (entry.booked_at < ? OR entry.booked_at >= ?))"
        parts.append(Condition(sql, (*listed.values, window.begin, window.end)))
    return _joined(" OR ", parts) if parts else NEVER


def _of_statements(statement_ids: Sequence[int]) -> Condition:
    return Condition(_OF_STATEMENTS, (json.dumps(statement_ids),))


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
        found.append(Condition("entry.booked_at < ?", (_midnight(query.to_on) + MICROSECONDS_A_DAY,)))
    return found


def _midnight(day: date) -> int:
    return (day - _EPOCH) // timedelta(days=1) * MICROSECONDS_A_DAY


def _words(query: EntryQuery, layers: Layers) -> list[Condition]:
    found = []
    if party := fold(query.party):
        printed = [_contains("entry.search_text", party), _contains("folded(entry.counterparty_name)", party)]
        said = "(kind = 'party' OR field = 'counterparty_name'))"
        found.append(_or_said(_joined(" AND ", printed), said, layers.spoken_party))
    if words := fold(query.text):
        said = f"kind != '{DecisionKind.EXCLUSION.value}')"
        found.append(_or_said(_contains("entry.search_text", words), said, layers.spoken_text))
    return found


def _or_said(printed: Condition, said: str, spoken: Sequence[str]) -> Condition:
    """Return the condition on what the source prints, or a decision of this kind says it."""
    if not spoken:
        return printed
    listed = json.dumps(spoken, ensure_ascii=False)
    return Condition(f"(({printed.sql}) OR {_SPOKEN}{said})", (*printed.values, listed))


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


def select_ids(query: EntryQuery, layers: Layers) -> Condition:
    """Return the statement that reads the ids of the view's entries in its order."""
    where = conditions(query, layers)
    join = _ACCOUNT_JOIN if query.order is EntryOrder.ACCOUNT else ""
    direction = " DESC" if query.is_descending else ""
    ordered = ", ".join(term + direction for term in (*_ORDERS[query.order], "entry.id"))
    return Condition(f"SELECT entry.id FROM entry{join} WHERE {where.sql} ORDER BY {ordered}", where.values)


def select_columns(query: EntryQuery, layers: Layers, columns: str) -> Condition:
    """Return the statement that reads columns of the view's entries in whatever order is quickest."""
    where = conditions(query, layers)
    return Condition(f"SELECT {columns} FROM entry WHERE {where.sql}", where.values)


def select_totals(query: EntryQuery, layers: Layers) -> Condition:
    """Return the statement that sums the view in two exact halves.

    It sums by account, currency, decimals, direction, whether a person left the entries out, and whether they are
    repeated.
    """
    where, repeated = conditions(query, layers), _repeated(layers)
    is_excluded = _EXCLUDED if layers.has_decisions else NEVER.sql
    return Condition(
        f"SELECT account_id, currency, amount_scale, direction, {is_excluded} AS is_excluded, "
        f"{repeated.sql} AS is_repeated, count(*), sum(amount / 1000000000), sum(amount % 1000000000) FROM entry "
        f"WHERE {where.sql} GROUP BY account_id, currency, amount_scale, direction, is_excluded, is_repeated",
        (*repeated.values, *where.values),
    )
