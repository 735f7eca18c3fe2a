"""What a person keyed from a covering letter, compared with the entries of its days."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.domain.completeness import KeyedCheck, KeyedDifference, KeyedRecord, KeyedSubject
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money

LEDGER_COLUMNS = pl.Schema(
    {
        "id": pl.Int64(),
        "day": pl.Date(),
        "direction": pl.String(),
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
    }
)


def sum_of(entries: pl.DataFrame, direction: Direction, currency: str) -> Money:
    """Return the exact sum of one direction at the largest number of decimals among the entries."""
    chosen = entries.filter(pl.col("direction") == direction.value)
    sums = chosen.group_by("amount_scale").agg(pl.col("amount").cast(pl.Int128).sum()).sort("amount_scale")
    amounts = (Money(int(units), scale, currency) for scale, units in sums.iter_rows())
    return sum(amounts, start=Money(0, minor_digits(currency), currency))


def check_keyed(record: KeyedRecord, entries: pl.DataFrame, currency: str) -> KeyedCheck:
    """Compare all that was keyed with the entries that count, which have `LEDGER_COLUMNS`."""
    keyed = record.statement
    own = entries.filter(pl.col("day").is_between(keyed.from_on, keyed.to_on))
    compared = tuple(_compared(record, own, currency))
    subjects = {one.subject for one in compared}
    has_turnovers = {KeyedSubject.CREDITS, KeyedSubject.DEBITS} <= subjects
    differences = tuple(one for one in compared if not one.keyed.is_same_amount(one.found))
    is_proof = not differences and (has_turnovers or KeyedSubject.CLOSING in subjects)
    return KeyedCheck(record, differences, is_proof)


def _compared(record: KeyedRecord, entries: pl.DataFrame, currency: str) -> Iterator[KeyedDifference]:
    """Yield every figure that can be compared, also those that agree."""
    keyed = record.statement
    money_in, money_out = (sum_of(entries, direction, currency) for direction in Direction)
    if keyed.credits is not None:
        yield KeyedDifference(KeyedSubject.CREDITS, _in(keyed.credits, currency), money_in)
    if keyed.debits is not None:
        yield KeyedDifference(KeyedSubject.DEBITS, _in(keyed.debits, currency), money_out)
    if keyed.entry_count is not None:
        counts = (Money(count, 0, currency) for count in (keyed.entry_count, entries.height))
        yield KeyedDifference(KeyedSubject.ENTRY_COUNT, *counts)
    if keyed.opening is not None and keyed.closing is not None:
        found = _in(keyed.opening, currency) + money_in - money_out
        yield KeyedDifference(KeyedSubject.CLOSING, _in(keyed.closing, currency), found)


def _in(money: Money, currency: str) -> Money:
    """Return the amount as one of the account's currency, in which it was keyed."""
    return Money(money.units, money.scale, currency)
