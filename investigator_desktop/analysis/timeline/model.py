"""What the timeline is drawn from: lanes, entries in the order of time, and bins that were added up beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

import polars as pl

from investigator_desktop.analysis.timeline.times import DAY_US, HOUR_US, MINUTE_US
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity


class BinUnit(Enum):
    """The lengths over which entries are added up, each with Polars' word for it and its usual microseconds."""

    MINUTE = ("1m", MINUTE_US)
    FIVE_MINUTES = ("5m", 5 * MINUTE_US)
    QUARTER_HOUR = ("15m", 15 * MINUTE_US)
    HOUR = ("1h", HOUR_US)
    THREE_HOURS = ("3h", 3 * HOUR_US)
    SIX_HOURS = ("6h", 6 * HOUR_US)
    DAY = ("1d", DAY_US)
    WEEK = ("1w", 7 * DAY_US)
    MONTH = ("1mo", 30 * DAY_US)
    QUARTER = ("1q", 91 * DAY_US)
    YEAR = ("1y", 365 * DAY_US)

    @property
    def every(self) -> str:
        """Return the length as Polars writes it."""
        return self.value[0]

    @property
    def us(self) -> int:
        """Return the usual length in microseconds."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of printed time in microseconds since 1970, its end excluded."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The entries of one account in one currency.

    `first` and `stop` are rows of the model's entries; `known` is the time from the first to the last entry or covered
    day. `balance_low` and `balance_high` enclose zero and every balance;
    `opening` is the balance before the first entry; these are None where no balance is known. `covered` and `gaps`
    are the days that statements cover and those missing between them; without a stated period both are empty.
    """

    account_id: int
    account: AccountIdentity
    currency: str
    scale: int
    first: int
    stop: int
    known: Span
    covered: tuple[Span, ...] = ()
    gaps: tuple[Span, ...] = ()
    opening: int | None = None
    balance_low: int | None = None
    balance_high: int | None = None

    @property
    def count(self) -> int:
        """Return how many entries the lane has."""
        return self.stop - self.first

    def money(self, units: int) -> Money:
        """Return whole units of the lane as money."""
        return Money(units, self.scale, self.currency)


@dataclass(frozen=True, slots=True)
class Level:
    """Non-empty bins of one length, lane by lane in the order of time.

    `bins` has `begin` (microseconds), `first` (row of the model's entries), `count`, `low` and `high` (balance).
    `offsets[lane]` is the first bin of a lane, with one more at the end. `largest` holds by currency the largest
    sum of one direction in a bin, in units of that currency's lanes.
    """

    unit: BinUnit
    bins: pl.DataFrame
    offsets: tuple[int, ...]
    largest: dict[str, int]


@dataclass(frozen=True, slots=True)
class ZoneUse:
    """A time zone of the entries; `zone` is None where it is not known."""

    zone: str | None
    source: str
    count: int


@dataclass(frozen=True, slots=True)
class TimelineModel:
    """Everything a timeline shows.

    `entries` is sorted by lane and time: `id`, `at` (microseconds at which it is drawn), `is_credit`, the sums before
    each entry `credit_before`, `debit_before`, `credits_before` (a count), and `balance`, `is_inferred`. `links` has
    `debit_lane`, `debit_at`, `credit_lane`, `credit_at`, `debit_id`, `credit_id`, sorted by `debit_at`.
    """

    lanes: tuple[Lane, ...]
    entries: pl.DataFrame
    levels: tuple[Level, ...]
    links: pl.DataFrame
    extent: Span
    zones: tuple[ZoneUse, ...]
    has_days_without_time: bool
    has_inferred_balances: bool

    @property
    def count(self) -> int:
        """Return how many entries the model has."""
        return len(self.entries)

    @property
    def currencies(self) -> tuple[str, ...]:
        """Return the currencies of the lanes in the order of their codes."""
        return tuple(sorted({lane.currency for lane in self.lanes}))

    def level(self, unit: BinUnit) -> Level:
        """Return the bins of one length."""
        return self.levels[list(BinUnit).index(unit)]

    def ids(self, first: int, count: int, is_credit: bool | None = None) -> tuple[int, ...]:
        """Return the ids of entries that follow each other, of one direction or of both."""
        rows = self.entries.slice(first, count)
        if is_credit is not None:
            rows = rows.filter(pl.col("is_credit") == is_credit)
        return tuple(rows["id"].to_list())

    def place_of(self, entry_id: int) -> EntryPlace | None:
        """Return where an entry is drawn; None for one that is not in the model."""
        found = self.entries["id"].index_of(entry_id)
        return None if found is None else self.place_at(found)

    def place_at(self, row: int) -> EntryPlace:
        """Return where the entry of a row is drawn."""
        entry_id, lane, at, is_credit = self.entries.select("id", "lane", "at", "is_credit").row(row)
        return EntryPlace(entry_id, lane, at, is_credit, row)


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where an entry is drawn: its lane, time and side, and its row of the model's entries."""

    entry_id: int
    lane: int
    at: int
    is_credit: bool
    row: int


@dataclass(frozen=True, slots=True)
class PeriodChosen:
    """A period that a person marked, in printed time, its end excluded."""

    from_at: datetime
    to_at: datetime
