"""The entries and the bins of a timeline by columns, in which a view is read without a loop over rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from investigator_desktop.domain.scene_columns import Flags, Floats, Numbers


@dataclass(frozen=True, slots=True, eq=False)
class EntryColumns:
    """The columns of a model's entries; `balance` means something only where `has_balance`.

    A row is one entry, or as many as `weight` says, of which `units` is the sum; `count_before` are the entries of all
    rows before it.
    """

    id: Numbers
    lane: Numbers
    at: Numbers
    units: Numbers
    is_credit: Flags
    credit_before: Numbers
    debit_before: Numbers
    credits_before: Numbers
    balance: Numbers
    has_balance: Flags
    is_inferred: Flags
    weight: Numbers
    count_before: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class LevelColumns:
    """Bins by columns: their time, the first of their rows of the entries, how many rows, and the range of balances."""

    begin: Numbers
    end: Numbers
    first: Numbers
    count: Numbers
    low: Numbers
    high: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class BinColumns:
    """Bins read for a view, with what their entries add up to; `moment` is where their balance is drawn."""

    lane: Numbers
    begin: Numbers
    end: Numbers
    at: Numbers
    first: Numbers
    count: Numbers
    credit_units: Numbers
    debit_units: Numbers
    credit_count: Numbers
    low: Numbers
    high: Numbers
    last_balance: Numbers
    has_balance: Flags
    is_inferred: Flags
    moment: Numbers

    @property
    def is_single(self) -> Flags:
        """Return which bins hold one entry."""
        return np.equal(self.count, 1)


@dataclass(frozen=True, slots=True, eq=False)
class FlagColumns:
    """The witness entries of findings, sorted by lane and time, each with the number of its finding."""

    lane: Numbers
    at: Numbers
    entry_id: Numbers
    number: Numbers

    def within(self, lane: int, begin: int, end: int) -> npt.NDArray[np.intp]:
        """Return the rows of a lane in a stretch of time."""
        start, stop = np.searchsorted(self.lane, [lane, lane + 1]).tolist()
        first, last = np.searchsorted(self.at[start:stop], [begin, end]).tolist()
        return np.arange(start + first, start + last)


@dataclass(frozen=True, slots=True, eq=False)
class LinkColumns:
    """Movements between two lanes in the order of their debits; `grade` is a place in `beside.GRADES`."""

    debit_lane: Numbers
    debit_at: Numbers
    credit_lane: Numbers
    credit_at: Numbers
    credit_id: Numbers
    grade: Numbers
    weight: Floats

    def within(self, begin: int, end: int) -> slice:
        """Return the movements whose debit lies in a stretch of time."""
        first, stop = np.searchsorted(self.debit_at, [begin, end]).tolist()
        return slice(first, max(first, stop))


def entry_columns(entries: pl.DataFrame) -> EntryColumns:
    """Return the entries of a model by columns; `weight` is a column where rows stand for several entries."""
    weight = np.broadcast_to(np.int64(1), entries.height)
    if "weight" in entries.columns:
        weight = numbers(entries, "weight")
    return EntryColumns(
        id=numbers(entries, "id"),
        lane=numbers(entries, "lane"),
        at=numbers(entries, "at"),
        units=numbers(entries, "units"),
        is_credit=entries["is_credit"].to_numpy(),
        credit_before=numbers(entries, "credit_before"),
        debit_before=numbers(entries, "debit_before"),
        credits_before=numbers(entries, "credits_before"),
        balance=numbers(entries, "balance"),
        has_balance=entries["balance"].is_not_null().to_numpy(),
        is_inferred=entries["is_inferred"].to_numpy(),
        weight=weight,
        count_before=np.cumsum(weight) - weight,
    )


def numbers(frame: pl.DataFrame, name: str) -> Numbers:
    """Return a column of whole numbers, 0 where it says nothing."""
    return frame[name].cast(pl.Int64).fill_null(0).rechunk().to_numpy()


def read_bins(columns: EntryColumns, bins: LevelColumns, picked: Numbers) -> BinColumns:
    """Return the picked bins with the sums of their entries, differences of the running sums before each."""
    first = bins.first[picked]
    last = first + bins.count[picked] - 1
    is_credit, weight = columns.is_credit[last], columns.weight[last]
    count = columns.count_before[last] - columns.count_before[first] + weight
    units = columns.units[last]
    begin, end, at = bins.begin[picked], bins.end[picked], columns.at[first]
    return BinColumns(
        lane=columns.lane[first],
        begin=begin,
        end=end,
        at=at,
        first=first,
        count=count,
        credit_units=columns.credit_before[last] - columns.credit_before[first] + units * is_credit,
        debit_units=columns.debit_before[last] - columns.debit_before[first] + units * ~is_credit,
        credit_count=columns.credits_before[last] - columns.credits_before[first] + weight * is_credit,
        low=bins.low[picked],
        high=bins.high[picked],
        last_balance=columns.balance[last],
        has_balance=columns.has_balance[last],
        is_inferred=columns.is_inferred[last],
        moment=np.where(count == 1, at, (begin + end) // 2),
    )
