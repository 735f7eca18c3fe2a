"""What persons decide about entries: facts beside them, found by the entry's key.

An entry has one correction of each field, one exclusion and one party: a new one takes the place of the old under the
same fact. It may have many notes and tags, but each tag once, however it is spelt.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import polars as pl
from sqlalchemy import Connection

from investigator_desktop.casefile.decision_tables import EntryDecisionRow
from investigator_desktop.casefile.entry_layers import has_hidden_entries
from investigator_desktop.casefile.entry_storage import insert_rows, read_frame
from investigator_desktop.casefile.history import UNDONE_STATEMENTS, next_fact_id
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.text import fold

TABLE = "entry_decision"
DECISIONS = pl.Schema(
    {
        "id": pl.Int64(),
        "entry_key": pl.Binary(),
        "kind": pl.String(),
        "field": pl.String(),
        "value": pl.String(),
        "reason": pl.String(),
        "decided_by": pl.String(),
        "role": pl.String(),
        "is_os_account": pl.Int64(),
        "decided_at": pl.String(),
        "sequence": pl.Int64(),
    }
)
_ACTOR = "actor_name, actor_role, actor_is_os_account"
_COLUMNS = f"fact_id, entry_key, kind, field, value, reason, {_ACTOR}, decided_at, from_seq"
_HOLDING = f"SELECT {_COLUMNS} FROM {TABLE} WHERE +to_seq IS NULL"  # most facts hold: no index on that helps
_COUNTING = f"""
    SELECT max(id) AS entry_id, entry_key FROM entry WHERE statement_id NOT IN ({UNDONE_STATEMENTS})
    AND entry_key IN (SELECT entry_key FROM {TABLE} WHERE to_seq IS NULL) GROUP BY entry_key
"""
_SPELT = "GROUP BY value ORDER BY min(fact_id)"
_KEPT_TAGS = f"""
    SELECT value, count(*), min(fact_id) FROM {TABLE} WHERE to_seq IS NULL AND kind = ? {_SPELT}
"""
_SHOWN_TAGS = f"""
    SELECT value, count(*), min(fact_id) FROM {TABLE} JOIN ({_COUNTING}) USING (entry_key)
    WHERE to_seq IS NULL AND kind = ? {_SPELT}
"""
_SAID = pl.Schema(
    {"fact_id": pl.Int64(), "entry_key": pl.Binary(), "value": pl.String(), "reason": pl.String()}
)
_KEYS_A_STATEMENT = 500


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided of every entry alike."""

    kind: DecisionKind
    field: str = ""
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides, when, and by which audit record."""

    actor: Actor
    now: datetime
    sequence: int


def decide(connection: Connection, keys: Sequence[bytes], decision: Decision, by: Decider) -> int:
    """Decide the same of all these entries and return of how many: what is said already is not said again."""
    wanted = pl.DataFrame({"entry_key": keys}, {"entry_key": pl.Binary()}).unique().sort("entry_key")
    if decision.kind is DecisionKind.NOTE:
        return _begin(connection, wanted.with_columns(fact_id=pl.lit(None, pl.Int64)), decision, by)
    holding = _holding_of(connection, wanted["entry_key"].to_list(), decision)
    if decision.kind is DecisionKind.TAG:
        fresh = wanted.join(holding, on="entry_key", how="anti")
        return _begin(connection, fresh.with_columns(fact_id=pl.lit(None, pl.Int64)), decision, by)
    is_said = (pl.col("value") == decision.value) & (pl.col("reason") == decision.reason)
    said = wanted.join(holding, on="entry_key", how="left", maintain_order="left")
    changed = said.filter(~is_said.fill_null(value=False)).select("entry_key", "fact_id")
    _end(connection, changed["fact_id"].drop_nulls().to_list(), by.sequence)
    return _begin(connection, changed, decision, by)


def _holding_of(connection: Connection, keys: Sequence[bytes], decision: Decision) -> pl.DataFrame:
    """Return the facts of this kind that hold for these keys; of tags those with this tag."""
    sql = f"SELECT fact_id, entry_key, value, reason FROM {TABLE} WHERE +to_seq IS NULL AND kind = ? AND field = ?"
    asked: list[object] = [decision.kind.value, decision.field]
    if decision.kind is DecisionKind.TAG:
        sql += " AND folded(value) = ?"
        asked.append(fold(decision.value))
    if len(keys) <= _KEYS_A_STATEMENT:
        sql += f" AND entry_key IN ({_places(keys)})"
        asked += keys
    return read_frame(connection, sql, asked, _SAID)


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _begin(connection: Connection, facts: pl.DataFrame, decision: Decision, by: Decider) -> int:
    """Begin a fact for each key, a new one where `fact_id` is null."""
    first = next_fact_id(connection, EntryDecisionRow)
    numbers = pl.col("fact_id").fill_null(pl.int_range(first, first + facts.height))
    rows = facts.select(
        fact_id=numbers,
        from_seq=pl.lit(by.sequence),
        entry_key=pl.col("entry_key"),
        kind=pl.lit(decision.kind.value),
        field=pl.lit(decision.field),
        value=pl.lit(decision.value),
        reason=pl.lit(decision.reason),
        actor_name=pl.lit(by.actor.name),
        actor_role=pl.lit(by.actor.role),
        actor_is_os_account=pl.lit(int(by.actor.is_os_account)),
        decided_at=pl.lit(iso_utc(by.now)),
    )
    return sum(insert_rows(connection, TABLE, rows))


def end_decisions(connection: Connection, ids: Sequence[int], sequence: int) -> int:
    """Withdraw decisions and return how many of them held."""
    return _end(connection, ids, sequence)


def _end(connection: Connection, fact_ids: Sequence[int], sequence: int) -> int:
    if not fact_ids:
        return 0
    sql = (
        f"UPDATE {TABLE} SET to_seq = ? WHERE to_seq IS NULL AND fact_id IN (SELECT value FROM json_each(?))"
    )
    listed = json.dumps([int(fact_id) for fact_id in fact_ids])
    return connection.exec_driver_sql(sql, (sequence, listed)).rowcount


def read_decisions_of(
    connection: Connection, keys: Sequence[bytes]
) -> dict[bytes, tuple[EntryDecision, ...]]:
    """Return what holds of each of these entries, in the order in which it was first decided."""
    found: dict[bytes, list[EntryDecision]] = {}
    for start in range(0, len(keys), _KEYS_A_STATEMENT):
        asked = keys[start : start + _KEYS_A_STATEMENT]
        sql = f"{_HOLDING} AND entry_key IN ({_places(asked)}) ORDER BY fact_id"
        for row in connection.exec_driver_sql(sql, tuple(asked)):
            decision = _decision(*row)
            found.setdefault(decision.entry_key, []).append(decision)
    return {key: tuple(decisions) for key, decisions in found.items()}


def _decision(
    fact_id: int,
    entry_key: bytes,
    kind: str,
    field: str,
    value: str,
    reason: str,
    name: str,
    role: str,
    is_os_account: int,
    decided_at: str,
    sequence: int,
) -> EntryDecision:
    actor, moment = Actor(name, role, bool(is_os_account)), datetime.fromisoformat(decided_at)
    return EntryDecision(
        fact_id, entry_key, DecisionKind(kind), field, value, reason, actor, moment, sequence
    )


def read_decisions(connection: Connection) -> pl.DataFrame:
    """Return all decisions about entries that count: `DECISIONS` and `entry_id`, in the order of the decisions."""
    kept = read_frame(connection, f"{_HOLDING} ORDER BY fact_id", (), DECISIONS)
    if kept.is_empty():
        return kept.with_columns(pl.lit(None, pl.Int64).alias("entry_id")).cast({"is_os_account": pl.Boolean})
    ids = read_frame(connection, _COUNTING, (), pl.Schema({"entry_id": pl.Int64(), "entry_key": pl.Binary()}))
    shown = kept.join(ids, on="entry_key", maintain_order="left")
    return shown.select(*DECISIONS.names(), "entry_id").cast({"is_os_account": pl.Boolean})


def read_tags(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return each tag, as it was first spelt, with the number of entries that have it, the most used first."""
    sql = _SHOWN_TAGS if has_hidden_entries(connection) else _KEPT_TAGS
    spelt: dict[str, tuple[str, int]] = {}
    for tag, count, _ in connection.exec_driver_sql(sql, (DecisionKind.TAG.value,)):
        first, so_far = spelt.get(fold(tag), (tag, 0))
        spelt[fold(tag)] = (first, so_far + count)
    return tuple(sorted(spelt.values(), key=lambda found: (-found[1], fold(found[0]))))
