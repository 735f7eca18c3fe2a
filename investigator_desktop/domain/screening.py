"""What a screening of amounts tells: values by account and currency, each with what it can and cannot say.

Statistics are `Decimal` to `DIGITS` significant digits and never money; amounts are whole units at a scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money

DIGITS = 28


class DigitPosition(StrEnum):
    """Which digits of an amount are counted, from its first digit that is not 0."""

    FIRST = "first"
    SECOND = "second"
    FIRST_TWO = "first_two"


class NotComputable(StrEnum):
    """Why a figure cannot be computed of these amounts."""

    TOO_FEW = "too_few"
    NARROW_RANGE = "narrow_range"
    FIXED_AMOUNTS = "fixed_amounts"
    NO_BASE_RATE = "no_base_rate"
    NO_REFERENCES = "no_references"
    NO_BALANCES = "no_balances"


class Conformity(StrEnum):
    """How near the digits of amounts lie to Benford's law, by the ranges of the mean absolute deviation."""

    CLOSE = "close"
    ACCEPTABLE = "acceptable"
    MARGINAL = "marginal"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose amounts were screened: an account's, the whole case's where empty; one direction, or both where None."""

    account: str
    currency: str
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class DigitCount:
    """How often a digit, or two, stood there, and how often Benford's law lets expect it."""

    digits: int
    count: int
    expected: Decimal


@dataclass(frozen=True, slots=True)
class DigitTest:
    """The digits of the amounts of a scope against Benford's law; never a finding alone.

    Where `obstacle` is set nothing was computed. `chi_squared` has `freedom` degrees of freedom; `deviation` is the
    mean absolute deviation of the shares.
    """

    scope: Scope
    position: DigitPosition
    amount_count: int
    obstacle: NotComputable | None = None
    counts: tuple[DigitCount, ...] = ()
    chi_squared: Decimal | None = None
    freedom: int = 0
    deviation: Decimal | None = None
    conformity: Conformity | None = None


@dataclass(frozen=True, slots=True)
class RoundShare:
    """How many amounts of an account are whole multiples of `unit`, against all others of the case.

    `base_count` of `base_total` amounts of the other accounts, same currency and direction, are such multiples; `tail`
    is the probability of at least `round_count` of `amount_count` at that rate, exact but for its rounding to `DIGITS`.
    """

    scope: Scope
    unit: Money
    amount_count: int
    round_count: int
    base_total: int
    base_count: int
    tail: Decimal | None
    obstacle: NotComputable | None = None


@dataclass(frozen=True, slots=True)
class NumberGap:
    """Numbers of references that are missing between two that are there, both given as printed."""

    account: str
    before: str
    after: str
    missing_count: int


@dataclass(frozen=True, slots=True)
class QuietDays:
    """Days of an account without an entry between two entries: the days after the one and before the other."""

    account: str
    from_on: date
    to_on: date
    day_count: int


@dataclass(frozen=True, slots=True)
class Stratum:
    """The amounts of a scope from `from_units` to before `below_units`, both whole units at the scale of `total`.

    `below_units` is None in the highest stratum. The totals of a scope's strata sum to all its amounts.
    """

    scope: Scope
    from_units: int
    below_units: int | None
    entry_count: int
    total: Money


class BalanceSource(StrEnum):
    """Where a balance stands: printed by the source, or computed from one that is printed and the entries after it."""

    PRINTED = "printed"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class BalanceTrail:
    """The closing balances of an account by day, over the days that have entries.

    `floor_day_count` counts days that closed at no more than one hundredth of the median day's turnover.
    """

    scope: Scope
    days: tuple[tuple[date, int, BalanceSource], ...]
    scale: int
    least: Money | None
    greatest: Money | None
    median: Money | None
    floor_day_count: int
    obstacle: NotComputable | None = None


@dataclass(frozen=True, slots=True)
class DigitFigure:
    """How often a digit, or two, stood in the amounts of a test."""

    test: DigitTest
    digits: int


@dataclass(frozen=True, slots=True)
class BalanceDay:
    """A day of an account that has a closing balance."""

    scope: Scope
    day: date


Figure = DigitFigure | RoundShare | NumberGap | QuietDays | Stratum | BalanceDay
