"""What the timeline is drawn from: lanes, entries in the order of time, and bins that were added up beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

import numpy as np
import polars as pl

from investigator_desktop.analysis.timeline.columns import (
    EntryColumns,
    FlagColumns,
    LevelColumns,
    LinkColumns,
)
from investigator_desktop.analysis.timeline.times import DAY_US, HOUR_US, MINUTE_US
from investigator_desktop.domain.events import EventKind
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.catalogue import Message


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


_POSITION = {unit: position for position, unit in enumerate(BinUnit)}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of printed time in microseconds since 1970, its end excluded."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The entries of one account, of several accounts of one party or of one place, in one currency.

    `first` and `stop` are rows of the model's entries, which hold `count` entries; `known` is the time from the first
    to the last entry or covered day. `balance_low` and `balance_high` enclose zero and every balance; `opening` is the
    balance before the first entry; these are None where no balance is known. `covered` and `gaps` are the days that
    statements cover and those missing between them; without a stated period both are empty. `members` are the lanes
    that one of several accounts adds up, empty for a lane of its own: its gaps are the days that any of them lacks.
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
    key: str = ""
    members: tuple[int, ...] = ()
    count: int = 0

    def money(self, units: int) -> Money:
        """Return whole units of the lane as money."""
        return Money(units, self.scale, self.currency)


@dataclass(frozen=True, slots=True)
class LaneGroup:
    """Lanes of one party, or one lane by itself: `lanes` one by one, `merged` one a currency.

    Both are numbers of lanes; they are the same where no currency has several lanes.
    """

    key: str
    name: str
    lanes: tuple[int, ...]
    merged: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """Non-empty bins of one length, lane by lane in the order of time.

    `offsets[lane]` is the first bin of a lane, with one more at the end. `largest` holds by currency the largest
    sum of one direction in a bin of a lane by itself, `largest_merged` that of any lane, in units of the lanes.
    """

    unit: BinUnit
    bins: LevelColumns
    offsets: tuple[int, ...]
    largest: dict[str, int]
    largest_merged: dict[str, int]


@dataclass(frozen=True, slots=True)
class ZoneUse:
    """A time zone of the entries; `zone` is None where it is not known."""

    zone: str | None
    source: str
    count: int


@dataclass(frozen=True, slots=True)
class EventMark:
    """Something that happened beside the money, drawn in the band above the lanes; `id` is 0 for one of a list."""

    id: int
    kind: EventKind
    label: str
    place: str
    span: Span
    is_whole_day: bool


@dataclass(frozen=True, slots=True)
class FindingMark:
    """A finding of a rule with its number in the run; its entries are in the model's `flags`."""

    number: int
    title: Message


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class TimelineModel:
    """Everything a timeline shows.

    `entries` is sorted by lane and time: `id`, `at` (microseconds at which it is drawn), `is_credit`, the sums before
    each entry `credit_before`, `debit_before`, `credits_before` (a count), and `balance`, `is_inferred`; the lanes
    that add others up repeat the entries of their members. `columns` is the same by columns. `links` has `debit_lane`,
    `debit_at`, `credit_lane`, `credit_at`, `debit_id`, `credit_id`, `grade`, `weight` (from 0 to 1), sorted by
    `debit_at`; `arrows` is the same by columns. `groups` hold the lanes; `flags` are the witness entries of `findings`
    by their numbers. An outline has the sums of days in the place of entries, until these have been read.
    """

    lanes: tuple[Lane, ...]
    entries: pl.DataFrame
    columns: EntryColumns
    levels: tuple[Level, ...]
    links: pl.DataFrame
    arrows: LinkColumns
    extent: Span
    zones: tuple[ZoneUse, ...]
    has_days_without_time: bool
    has_inferred_balances: bool
    groups: tuple[LaneGroup, ...] = ()
    link_grades: tuple[str, ...] = ()
    is_by_place: bool = False
    is_outline: bool = False
    events: tuple[EventMark, ...] = ()
    findings: tuple[FindingMark, ...] = ()
    flags: FlagColumns | None = None

    @property
    def count(self) -> int:
        """Return how many entries the model has."""
        return sum(lane.count for lane in self.lanes if not lane.members)

    @property
    def currencies(self) -> tuple[str, ...]:
        """Return the currencies of the lanes in the order of their codes."""
        return tuple(sorted({lane.currency for lane in self.lanes}))

    def level(self, unit: BinUnit) -> Level:
        """Return the bins of one length."""
        return self.levels[_POSITION[unit]]

    def ids(self, first: int, count: int, is_credit: bool | None = None) -> tuple[int, ...]:
        """Return the ids of entries that follow each other, of one direction or of both; an outline knows none."""
        if self.is_outline:
            return ()
        found = self.columns.id[first : first + count]
        if is_credit is not None:
            found = found[self.columns.is_credit[first : first + count] == is_credit]
        return tuple(found.tolist())

    def place_of(self, entry_id: int, lanes: tuple[int, ...] = ()) -> EntryPlace | None:
        """Return where an entry is drawn, in one of `lanes` where they are given; None for one that is not there."""
        rows = np.flatnonzero(self.columns.id == entry_id).tolist()
        places = [self.place_at(row) for row in rows]
        wanted = [place for place in places if not lanes or place.lane in lanes]
        return next(iter(wanted or places), None)

    def place_at(self, row: int) -> EntryPlace:
        """Return where the entry of a row is drawn."""
        own = self.columns
        return EntryPlace(
            int(own.id[row]), int(own.lane[row]), int(own.at[row]), bool(own.is_credit[row]), row
        )


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
