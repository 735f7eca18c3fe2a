"""What is asked of movements and what the answers are made of: totals, balances of nodes, and ways of money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MOVEMENT_GRADE, MovementGrade


class FlowBy(StrEnum):
    """Between what movements are summed."""

    PARTY = "party"
    ACCOUNT = "account"
    PLACE = "place"
    NAME = "name"  # as recorded, letter by letter


class FlowPeriod(StrEnum):
    """The stretches of time that are summed apart; a week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class FlowQuery:
    """Which movements are summed and how; empty means all. Days are inclusive, as printed."""

    by: FlowBy = FlowBy.PARTY
    period: FlowPeriod = FlowPeriod.WHOLE
    currency: str = ""
    grades: tuple[MovementGrade, ...] = ()
    from_on: date | None = None
    to_on: date | None = None
    text: str = ""  # folded, in the name or the node of either end


FLOW_SCHEMA = pl.Schema(
    {
        "payer": pl.String(),
        "payer_name": pl.String(),
        "beneficiary": pl.String(),
        "beneficiary_name": pl.String(),
        "period": pl.Date(),  # its first day; null for the whole time, and for movements without a day
        "currency": pl.String(),
        "grade": MOVEMENT_GRADE,
        "count": pl.Int64(),
        "unsure_count": pl.Int64(),  # of inferred matches of which an equal rival exists
        "amount": pl.Int128(),
        "scale": pl.Int64(),
        "first_at": pl.Datetime("us"),
        "last_at": pl.Datetime("us"),
    }
)
CONVERTED_SCHEMA = pl.Schema(
    {
        "converted": pl.Int128(),  # of the movements for whose day there is a rate, rounded once
        "converted_scale": pl.Int64(),
        "converted_currency": pl.String(),
        "unconverted_count": pl.Int64(),
    }
)


@dataclass(frozen=True, slots=True)
class FlowEdge:
    """One row of flow totals: who, to whom, when, in what, resting on what. It names its movements exactly."""

    payer: str
    beneficiary: str
    period: date | None
    currency: str
    grade: MovementGrade


@dataclass(frozen=True, slots=True)
class NodeGradeSum:
    """What came into a node and left it in one currency by movements of one grade."""

    currency: str
    grade: MovementGrade
    received: Money
    paid: Money
    received_count: int
    paid_count: int

    @property
    def kept(self) -> Money:
        """Return what stayed: received less paid."""
        return self.received - self.paid


@dataclass(frozen=True, slots=True)
class BalanceComparison:
    """What an account's movements change its balance by, beside what its statements say of the balance.

    `difference` is the stated change less what came in and plus what left; `excluded` is the net sum of entries that
    persons left out, and `uncovered_days` how many days between the two balances no statement covers.
    """

    account: str
    currency: str
    from_on: date | None
    to_on: date | None
    opening: Money
    closing: Money
    received: Money
    paid: Money
    excluded: Money
    uncovered_days: int = 0

    @property
    def change(self) -> Money:
        """Return by how much the stated balances differ."""
        return self.closing - self.opening

    @property
    def difference(self) -> Money:
        """Return what the movements do not account for."""
        return self.change - (self.received - self.paid)

    @property
    def unexplained(self) -> Money:
        """Return what neither movements nor left-out entries account for."""
        return self.difference - self.excluded


@dataclass(frozen=True, slots=True)
class NodeBalance:
    """Conservation at one node: sums by currency and grade, and the comparison where it is an account of the case."""

    node: str
    name: str
    sums: tuple[NodeGradeSum, ...]
    comparisons: tuple[BalanceComparison, ...] = ()


@dataclass(frozen=True, slots=True)
class PathQuery:
    """Which ways of money between two nodes count.

    Each movement leaves after the one before it arrived and at most `window` later; two on one day of which the order
    is not printed may follow each other. Its amount is at least `least_percent` of what arrived before, and at most
    `most_percent` where that is set. Movements in another currency than arrived follow only where a match carries the
    exchange. `step_limit` bounds the search: an answer says where more may exist.
    """

    max_hops: int = 4
    window: timedelta = timedelta(days=30)
    least_percent: int = 0
    most_percent: int = 0
    limit: int = 50
    step_limit: int = 200_000
    currency: str = ""
    grades: tuple[MovementGrade, ...] = ()
    from_on: date | None = None
    to_on: date | None = None
    by: FlowBy = FlowBy.ACCOUNT


@dataclass(frozen=True, slots=True)
class CycleQuery:
    """Which directed cycles count: hops in the order of time, each amount within `percent` of the first."""

    max_hops: int = 6
    window: timedelta = timedelta(days=30)
    percent: int = 15
    limit: int = 200
    step_limit: int = 400_000
    currency: str = ""
    grades: tuple[MovementGrade, ...] = ()
    from_on: date | None = None
    to_on: date | None = None
    by: FlowBy = FlowBy.ACCOUNT


@dataclass(frozen=True, slots=True)
class PatternQuery:
    """Which gatherings and scatterings count: so many on either side within `window`, kept within `percent`."""

    least_in: int = 3
    least_out: int = 3
    window: timedelta = timedelta(days=7)
    percent: int = 10
    limit: int = 200
    step_limit: int = 2_000_000
    currency: str = ""
    grades: tuple[MovementGrade, ...] = ()
    from_on: date | None = None
    to_on: date | None = None
    by: FlowBy = FlowBy.ACCOUNT


SearchQuery = PathQuery | CycleQuery | PatternQuery


@dataclass(frozen=True, slots=True)
class Hop:
    """One movement as a step of a way, with its drill-down: ids of entries and rows of payments."""

    movement_no: int
    payer: str
    payer_name: str
    beneficiary: str
    beneficiary_name: str
    at: datetime | None  # null only where a record has no day, which is on no way
    has_time: bool
    amount: Money
    received: Money | None
    grade: MovementGrade
    debit_ids: tuple[int, ...]
    credit_ids: tuple[int, ...]
    payment_rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MoneyPath:
    """A way of money: hops in the order of time.

    `bottleneck` is the least amount on it, None where it changes currency. `is_order_printed` is false where two of
    its hops fall on one day and their order is not printed.
    """

    hops: tuple[Hop, ...]
    bottleneck: Money | None
    is_order_printed: bool

    @property
    def grades(self) -> tuple[MovementGrade, ...]:
        """Return on what its hops rest, without repetition."""
        return tuple(dict.fromkeys(hop.grade for hop in self.hops))


@dataclass(frozen=True, slots=True)
class PathsFound:
    """Ways, the earliest arrival first; `has_more` where the search stopped at a bound."""

    paths: tuple[MoneyPath, ...]
    has_more: bool
    step_count: int


class PatternKind(StrEnum):
    """Two shapes of movements around nodes."""

    GATHER_SCATTER = "gather_scatter"  # many pay one, and that one pays many
    SCATTER_GATHER = "scatter_gather"  # one pays many, and those pay one


@dataclass(frozen=True, slots=True)
class FlowPattern:
    """A gathering and scattering around `nodes` (one centre, or the first and the last of the way)."""

    kind: PatternKind
    nodes: tuple[str, ...]
    names: tuple[str, ...]
    from_at: datetime
    to_at: datetime
    received: Money
    paid: Money
    in_count: int  # distinct payers, or parties between
    out_count: int
    hops: tuple[Hop, ...]


@dataclass(frozen=True, slots=True)
class PatternsFound:
    """Patterns in the order of time; `has_more` where the search stopped at a bound."""

    patterns: tuple[FlowPattern, ...]
    has_more: bool
    step_count: int
