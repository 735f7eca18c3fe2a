"""Which entries of a case give a movement again that another statement of their account gives: a layer, never kept.

It is worked out from the entries that count, and again whenever what counts has changed; readers of one case share it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import polars as pl
from sqlalchemy import Connection, Engine, Row

from investigator_desktop.casefile.entry_layers import MICROSECONDS_A_DAY, Terms, read_terms
from investigator_desktop.casefile.entry_storage import read_frame
from investigator_desktop.casefile.history import VALID_RUNS
from investigator_desktop.casefile.stored_values import decoded_or_none
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.repeats import REPEAT_COLUMNS, REPEATS, find_repeats, letters

_STATE = """
    SELECT (SELECT max(id) FROM statement), (SELECT digest FROM content_check ORDER BY id DESC LIMIT 1),
    (SELECT max(from_seq) FROM run_validity), (SELECT max(to_seq) FROM run_validity),
    (SELECT max(from_seq) FROM evidence_standing), (SELECT max(to_seq) FROM evidence_standing),
    (SELECT max(from_seq) FROM evidence_terms), (SELECT max(to_seq) FROM evidence_terms),
    (SELECT count(*) FROM destruction)
"""
_STATEMENTS = f"""
    SELECT statement.id, account_id, evidence_id, evidence_item.sha256, coalesce(sheet, '') AS sheet, first_on, last_on,
    opening_balance, closing_balance FROM statement JOIN import_run ON import_run.id = run_id
    JOIN evidence_item ON evidence_item.id = evidence_id
    WHERE run_id IN ({VALID_RUNS}) AND entry_count > 0 AND first_on IS NOT NULL
    ORDER BY first_on, last_on, statement.id
"""
_ENTRIES = """
    SELECT id, statement_id, row, part, source_order, booked_at, precision, direction, amount, amount_scale, currency,
    bank_reference, running_balance, counterparty_account, counterparty_id, counterparty_name, remittance_info
    FROM entry WHERE account_id = ? AND booked_at >= ? AND booked_at < ?
    AND statement_id IN (SELECT value FROM json_each(?))
"""
_KEPT = pl.Schema(
    {
        **dict.fromkeys(("id", "statement_id", "row", "part", "source_order", "booked_at"), pl.Int64()),
        "precision": pl.String(), "direction": pl.String(), "amount": pl.Int64(), "amount_scale": pl.Int64(),
        "currency": pl.String(), "bank_reference": pl.String(), "running_balance": pl.Int64(),
        "counterparty_account": pl.String(), "counterparty_id": pl.String(), "counterparty_name": pl.String(),
        "remittance_info": pl.String(),
    }
)  # fmt: skip
_EXACT = pl.Int128()
_MICROSECONDS_A_MINUTE = 60_000_000
_READ_BY_A_WRITER = "BEGIN IMMEDIATE"
_layers: WeakKeyDictionary[Engine, tuple[tuple[object, ...], pl.DataFrame]] = WeakKeyDictionary()


@dataclass(slots=True)
class _Production:
    """What one sheet of an item of evidence says of an account: its statements, days, and balances at both ends."""

    name: tuple[str, str]
    statement_ids: list[int] = field(default_factory=list)
    first_on: int = 0
    last_on: int = 0
    opening: Money | None = None
    closing: Money | None = None

    def add(self, row: Row[tuple[object, ...]]) -> None:
        """Add a statement; they come by their first days."""
        is_first = not self.statement_ids
        self.statement_ids.append(row.id)
        self.first_on = row.first_on if is_first else min(self.first_on, row.first_on)
        self.last_on = row.last_on if is_first else max(self.last_on, row.last_on)
        if is_first:
            self.opening = decoded_or_none(row.opening_balance, Money)
        self.closing = decoded_or_none(row.closing_balance, Money)

    def meets(self, other: _Production) -> bool:
        """Tell whether the other one goes on where this one ends."""
        if self.closing is None or other.opening is None or self.last_on > other.first_on:
            return False
        is_same = self.closing.currency == other.opening.currency
        return is_same and self.closing.is_same_amount(other.opening)


def read_repeats(connection: Connection) -> pl.DataFrame:
    """Return `REPEATS` of all entries that count, whoever decided what about them."""
    if connection.get_execution_options().get("begin") == _READ_BY_A_WRITER:
        return _work_out(connection)  # what is not committed yet is nobody else's
    state = tuple(connection.exec_driver_sql(_STATE).one())
    known = _layers.get(connection.engine)
    if known is None or known[0] != state:
        known = (state, _work_out(connection))
        _layers[connection.engine] = known
    return known[1]


def read_repeats_without(connection: Connection, items: Collection[int]) -> pl.DataFrame:
    """Return what the repeats would be if these items of evidence were not in the case."""
    return _work_out(connection, items) if items else read_repeats(connection)


def read_repeated_ids(connection: Connection) -> str:
    """Return the ids of the entries that give a movement again as a JSON list, nothing where there are none."""
    repeats = read_repeats(connection)
    return "" if repeats.is_empty() else json.dumps(repeats["entry_id"].to_list())


def _work_out(connection: Connection, without: Collection[int] = ()) -> pl.DataFrame:
    accounts = {
        account_id: productions
        for account_id, productions in _productions(connection, without).items()
        if _shared_days(productions) is not None
    }
    if not accounts:
        return REPEATS.to_frame()
    terms = read_terms(connection)
    parts = [_entries_of(connection, number, productions, terms) for number, productions in accounts.items()]
    return find_repeats(_comparable(pl.concat(parts)), frozenset(_continued(accounts)))


def _productions(connection: Connection, without: Collection[int]) -> dict[int, list[_Production]]:
    """Return the productions of each account in the order of their bytes' hash and their sheet."""
    found: dict[int, dict[tuple[str, str], _Production]] = defaultdict(dict)
    for row in connection.exec_driver_sql(_STATEMENTS):
        if row.evidence_id in without:
            continue
        name = (row.sha256, row.sheet)
        found[row.account_id].setdefault(name, _Production(name)).add(row)
    return {account: [by_name[name] for name in sorted(by_name)] for account, by_name in found.items()}


def _shared_days(productions: Sequence[_Production]) -> tuple[int, int] | None:
    """Return the first and the last day that two productions have in common, None where there is none."""
    shared = [
        (max(one.first_on, other.first_on), min(one.last_on, other.last_on))
        for number, one in enumerate(productions)
        for other in productions[number + 1 :]
        if one.first_on <= other.last_on and other.first_on <= one.last_on
    ]
    return (min(first for first, _ in shared), max(last for _, last in shared)) if shared else None


def _continued(accounts: dict[int, list[_Production]]) -> Iterator[tuple[int, int, int]]:
    """Yield account and two productions of which one goes on where the other ends, or both are sheets of one file."""
    for account_id, productions in accounts.items():
        for number, one in enumerate(productions):
            for other_number, other in enumerate(productions):
                if number != other_number and (one.meets(other) or one.name[0] == other.name[0]):
                    yield account_id, number, other_number


def _entries_of(
    connection: Connection, account_id: int, productions: Sequence[_Production], terms: Terms
) -> pl.DataFrame:
    """Return the entries of an account in the days that productions share, with production and standing."""
    days = _shared_days(productions) or (0, -1)
    listed = json.dumps([number for production in productions for number in production.statement_ids])
    asked = (account_id, days[0] * MICROSECONDS_A_DAY, (days[1] + 1) * MICROSECONDS_A_DAY, listed)
    entries = read_frame(connection, _ENTRIES, asked, _KEPT)
    numbers = {
        statement: number
        for number, production in enumerate(productions)
        for statement in production.statement_ids
    }
    return entries.with_columns(
        pl.lit(account_id).alias("account_id"),
        pl.col("statement_id").replace_strict(numbers, return_dtype=pl.Int64).alias("production"),
        _standing(terms).alias("standing"),
    )


def _standing(terms: Terms) -> pl.Expr:
    """Return 0 for entries that leave the case by default, 1 outside the legal basis, 2 of intelligence."""
    is_outside = pl.col("statement_id").is_in(sorted(terms.outside))
    for statement_id, window in terms.partly.items():
        is_within = (pl.col("booked_at") >= window.begin) & (pl.col("booked_at") < window.end)
        is_outside |= (pl.col("statement_id") == statement_id) & ~is_within
    is_intelligence = pl.col("statement_id").is_in(sorted(terms.intelligence))
    return pl.when(is_intelligence).then(2).when(is_outside).then(1).otherwise(0).cast(pl.Int64)


def _comparable(entries: pl.DataFrame) -> pl.DataFrame:
    scale = entries["amount_scale"].max()
    factor = pl.lit(10, _EXACT).pow(pl.lit(scale) - pl.col("amount_scale")).cast(_EXACT)
    time = pl.col("booked_at") % MICROSECONDS_A_DAY
    is_timed = (pl.col("precision") != "day") & (time != 0)
    ordered = entries.sort("production", "source_order", "row", "part", "id")
    return ordered.with_columns(
        pl.int_range(pl.len(), dtype=pl.Int64).alias("position"),
        (pl.col("booked_at") // MICROSECONDS_A_DAY).alias("day"),
        (pl.col("amount").cast(_EXACT) * factor).alias("units"),
        pl.col("currency").fill_null(""),
        _plain("bank_reference").alias("reference"),
        (pl.col("running_balance").cast(_EXACT) * factor).alias("balance"),
        pl.when(is_timed).then(time // _MICROSECONDS_A_MINUTE).alias("minute"),
        pl.when(is_timed & (pl.col("precision") == "second")).then(time).alias("second"),
        *(_plain(name) for name in ("counterparty_account", "counterparty_id")),
        *(_folded(name) for name in ("counterparty_name", "remittance_info")),
    ).select(pl.col(name).cast(kind) for name, kind in REPEAT_COLUMNS.items())


def _plain(column: str) -> pl.Expr:
    """Return numbers and references without spaces and in upper case, null where nothing is stated."""
    plain = pl.col(column).str.replace_all(r"\s+", "").str.to_uppercase()
    return pl.when(plain != "").then(plain)


def _folded(column: str) -> pl.Expr:
    return pl.col(column).map_elements(letters, return_dtype=pl.String)
