"""What a bundle states as computed: order and state of statements, sums of accounts, episodes and the case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import polars as pl

from investigator_desktop.analysis.balance_chain import chain_rows, find_chain
from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.repeats import REPEATS
from investigator_desktop.domain.statement import StatementDraft

COUNTED_COLUMNS: tuple[str, ...] = (
    "id", "account_id", "statement_id", "entry_key", "sheet", "row", "source_order", "booked_at", "direction", "amount",
    "amount_scale", "currency", "running_balance",
)  # fmt: skip
Result = dict[str, "str | int | list[int] | None"]
_GROUP = ["account_id", "currency"]


@dataclass(frozen=True, slots=True)
class Counted:
    """The entries that count and are in the bundle, by columns as kept, with those whose keys are excluded.

    `repeats` are those that give a movement again, `own_keys` those that a person says are movements of their own.
    """

    entries: pl.DataFrame
    statements: tuple[StatementRecord, ...]
    excluded_keys: frozenset[bytes]
    episodes: Mapping[int, frozenset[bytes]]
    evidence_count: int
    repeats: pl.DataFrame = field(default_factory=REPEATS.to_frame)
    own_keys: frozenset[bytes] = frozenset()


def results(counted: Counted) -> Iterator[Result]:
    """Yield the lines of `results.jsonl` in their order."""
    parts = counted.entries.partition_by("statement_id", as_dict=True)
    empty = counted.entries.clear()
    by_statement = {record.id: parts.get((record.id,), empty) for record in counted.statements}
    for record in counted.statements:
        yield _statement(record, counted.statements, by_statement)
    for entry_id, repeats_id, basis in counted.repeats.sort("entry_id").iter_rows():
        yield {"result": "repeat", "entry_id": entry_id, "repeats_id": repeats_id, "basis": basis}
    entries = _flagged(counted)
    yield from _account_totals(entries)
    for episode_id in sorted(counted.episodes):
        yield from _episode_totals(episode_id, entries, counted.episodes[episode_id])
    yield {
        "result": "case_total",
        "entry_count": entries.height,
        "excluded_count": int(entries.get_column("is_excluded").sum()),
        "repeated_count": int(entries.get_column("is_repeated").sum()),
        "evidence_count": counted.evidence_count,
        "statement_count": len(counted.statements),
    }


def _flagged(counted: Counted) -> pl.DataFrame:
    """Return the entries with `is_excluded`, and with `is_repeated` where they are not excluded anyway."""
    again = pl.col("id").is_in(counted.repeats.get_column("entry_id").implode())
    is_repeated = again & ~_is_among("entry_key", counted.own_keys)
    is_excluded = _is_among("entry_key", counted.excluded_keys)
    return counted.entries.with_columns(
        pl.col("currency").fill_null(""),
        is_excluded.alias("is_excluded"),
        (is_repeated & ~is_excluded).alias("is_repeated"),
    )


def _is_among(column: str, keys: frozenset[bytes]) -> pl.Expr:
    return pl.col(column).is_in(pl.Series(sorted(keys), dtype=pl.Binary).implode())


def _statement(
    record: StatementRecord, all_records: Sequence[StatementRecord], by_statement: Mapping[int, pl.DataFrame]
) -> Result:
    """Return the line of one statement; one that shares its reconciliation is reconciled with its other parts."""
    own = by_statement[record.id]
    shared = [other for other in all_records if other is record or _is_shared(other, record, by_statement)]
    whole = _in_order(pl.concat([by_statement[other.id] for other in shared]))
    draft = StatementDraft(
        record.account,
        record.sheet,
        record.period,
        record.opening_balance,
        record.closing_balance,
        record.printed_totals,
        whole,
    )
    sums = _sums(own, record.account.currency or "")
    return {
        "result": "statement",
        "id": record.id,
        "account_id": record.account_id,
        "entry_count": own.height,
        "credits": sums.credits,
        "debits": sums.debits,
        "state": reconcile(draft).state.value,
        "order": _order(draft),
    }


def _is_shared(
    other: StatementRecord, record: StatementRecord, by_statement: Mapping[int, pl.DataFrame]
) -> bool:
    """Tell whether two statements are parts in different currencies of what the source gave as one."""
    if other.evidence.id != record.evidence.id or other.account.currency == record.account.currency:
        return False
    if _without_currency(other) != _without_currency(record):
        return False
    orders = [set(by_statement[one.id].get_column("source_order").to_list()) for one in (other, record)]
    return not orders[0] & orders[1]


def _without_currency(record: StatementRecord) -> tuple[object, ...]:
    identity = replace(record.account, currency=None)
    balances = (record.period, record.opening_balance, record.closing_balance, record.printed_totals)
    return (record.sheet, identity, *balances, record.reconciliation)


def _in_order(entries: pl.DataFrame) -> pl.DataFrame:
    """Return entries in the order of their source, printed times as moments."""
    return entries.sort("source_order", maintain_order=True).with_columns(
        pl.col("booked_at").cast(pl.Datetime("us"))
    )


def _order(draft: StatementDraft) -> list[int] | None:
    """Return the positions of the entries as they were booked, None where that is the order of the source."""
    opening = draft.opening_balance
    totals = draft.printed_totals
    stated = [
        money
        for money in (
            opening,
            draft.closing_balance,
            *((totals.credit, totals.debit) if totals is not None else ()),
        )
        if money is not None
    ]
    scales = draft.entries.get_column("amount_scale").unique().to_list()
    scale = max([*(money.scale for money in stated), *scales], default=2)
    begun = None if opening is None else rescaled(opening.units, opening.scale, scale)
    order = find_chain(chain_rows(draft.entries, scale), begun).rows.get_column("index")
    return None if order.is_sorted() else order.to_list()


@dataclass(frozen=True, slots=True)
class _Sums:
    credits: str
    debits: str
    credit_count: int
    debit_count: int

    @property
    def count(self) -> int:
        return self.credit_count + self.debit_count


def _sums(entries: pl.DataFrame, currency: str) -> _Sums:
    """Return exact sums of entries of one currency."""
    grouped = (
        entries.group_by("direction", "amount_scale")
        .agg(pl.col("amount").cast(pl.Int128).sum(), pl.len())
        .sort("direction", "amount_scale")
    )
    scale = max([minor_digits(currency), *grouped.get_column("amount_scale").to_list()])
    sums = {direction.value: Money(0, scale, currency) for direction in Direction}
    counts = {direction.value: 0 for direction in Direction}
    for direction, own_scale, units, count in grouped.iter_rows():
        sums[direction] += Money(int(units), own_scale, currency)
        counts[direction] += count
    credit, debit = Direction.CREDIT.value, Direction.DEBIT.value
    return _Sums(str(sums[credit]), str(sums[debit]), counts[credit], counts[debit])


def _groups(entries: pl.DataFrame) -> Iterator[tuple[int, str, pl.DataFrame]]:
    """Yield account, currency and entries in the order of both."""
    parts = entries.partition_by(_GROUP, as_dict=True)
    for account_id, currency in sorted(parts):
        yield account_id, currency, parts[account_id, currency]


def _account_totals(entries: pl.DataFrame) -> Iterator[Result]:
    for account_id, currency, group in _groups(entries):
        summed = _sums(group.filter(~pl.col("is_excluded") & ~pl.col("is_repeated")), currency)
        excluded = _sums(group.filter("is_excluded"), currency)
        repeated = _sums(group.filter("is_repeated"), currency)
        yield {
            "result": "account_total",
            "account_id": account_id,
            "currency": currency,
            "credits": summed.credits,
            "debits": summed.debits,
            "credit_count": summed.credit_count,
            "debit_count": summed.debit_count,
            "excluded_count": excluded.count,
            "excluded_credits": excluded.credits,
            "excluded_debits": excluded.debits,
            "repeated_count": repeated.count,
            "repeated_credits": repeated.credits,
            "repeated_debits": repeated.debits,
        }


def _episode_totals(episode_id: int, entries: pl.DataFrame, keys: frozenset[bytes]) -> Iterator[Result]:
    used = entries.with_columns(_is_among("entry_key", keys).alias("is_within"))
    for account_id, currency, group in _groups(used):
        kept = group.filter(~pl.col("is_excluded") & ~pl.col("is_repeated"))
        within, rest = (
            _sums(kept.filter("is_within"), currency),
            _sums(kept.filter(~pl.col("is_within")), currency),
        )
        yield {
            "result": "episode_total",
            "episode_id": episode_id,
            "account_id": account_id,
            "currency": currency,
            "credits": within.credits,
            "debits": within.debits,
            "entry_count": within.count,
            "rest_credits": rest.credits,
            "rest_debits": rest.debits,
            "rest_count": rest.count,
        }
