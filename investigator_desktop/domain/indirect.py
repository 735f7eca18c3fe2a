"""What a worksheet of indirect methods is made of, and what the methods give: exact, in ranges, in one currency.

Levels are taken at the end of a day. A flow belongs to a period where its days lie after the opening day and up to the
closing day. The difference of a method is what was spent or kept beyond what recorded sources explain: a positive one
is not explained by what is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.foundation.catalogue import Message


class ItemKind(StrEnum):
    """What an item of a worksheet is."""

    CASH = "cash"
    BALANCE = "balance"
    ASSET = "asset"
    LIABILITY = "liability"
    LIVING = "living_expenses"
    OUTLAY = "other_outlays"
    KNOWN_INCOME = "known_income"
    OTHER_RECEIPT = "receipts_not_income"
    DEPOSITS = "deposits"
    OWN_TRANSFERS = "own_transfers"
    REDEPOSITS = "redeposits"
    OTHER_DEPOSITS = "deposits_not_income"
    CASH_SPENT = "cash_spent"
    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    LIKELY_SOURCE = "likely_source"
    SOURCES_DISPROVED = "sources_disproved"
    LEADS_FOLLOWED = "leads_followed"


class ItemShape(StrEnum):
    """Which days an item needs: one day, the days it was held, the days of a flow, or none."""

    LEVEL = "level"
    HOLDING = "holding"
    FLOW = "flow"
    NOTE = "note"


_LEVELS = frozenset({ItemKind.CASH, ItemKind.BALANCE, ItemKind.LIABILITY})
_NOTES = frozenset({ItemKind.LIKELY_SOURCE, ItemKind.SOURCES_DISPROVED, ItemKind.LEADS_FOLLOWED})


def shape_of(kind: ItemKind) -> ItemShape:
    """Return which days an item of this kind needs."""
    if kind in _LEVELS:
        return ItemShape.LEVEL
    if kind is ItemKind.ASSET:
        return ItemShape.HOLDING
    return ItemShape.NOTE if kind in _NOTES else ItemShape.FLOW


@dataclass(frozen=True, slots=True)
class MoneyRange:
    """Amounts from `low` to `high`, both possible, in units of 10^-`scale` of one currency."""

    low: int
    high: int
    scale: int
    currency: str

    @staticmethod
    def between(low: Money, high: Money) -> MoneyRange:
        """Return the range from one amount to another; raise `ValueError` where they are of two currencies."""
        if low.currency != high.currency:
            raise ValueError("a range has one currency")
        scale = max(low.scale, high.scale)
        first, last = rescaled(low.units, low.scale, scale), rescaled(high.units, high.scale, scale)
        if first > last:
            raise ValueError("a range begins with its lower end")
        return MoneyRange(first, last, scale, low.currency)

    @property
    def width(self) -> int:
        """Return how far the ends are apart."""
        return self.high - self.low

    @property
    def low_money(self) -> Money:
        """Return the lower end."""
        return Money(self.low, self.scale, self.currency)

    @property
    def high_money(self) -> Money:
        """Return the upper end."""
        return Money(self.high, self.scale, self.currency)

    def at_scale(self, scale: int) -> MoneyRange:
        """Return the range with more decimals; raise `ValueError` where digits would be lost."""
        low, high = rescaled(self.low, self.scale, scale), rescaled(self.high, self.scale, scale)
        return MoneyRange(low, high, scale, self.currency)

    def __neg__(self) -> MoneyRange:
        """Return the opposite amounts."""
        return MoneyRange(-self.high, -self.low, self.scale, self.currency)

    def __add__(self, other: MoneyRange) -> MoneyRange:
        """Return every sum of two amounts that do not depend on each other; raise `ValueError` for two currencies."""
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added")
        scale = max(self.scale, other.scale)
        first, second = self.at_scale(scale), other.at_scale(scale)
        return MoneyRange(first.low + second.low, first.high + second.high, scale, self.currency)

    def __sub__(self, other: MoneyRange) -> MoneyRange:
        """Return every difference of two amounts that do not depend on each other."""
        return self + -other


@dataclass(frozen=True, slots=True)
class WorksheetItem:
    """One line of a party's worksheet: `low` and `high` are what the amount is at least and at most, None in a note.

    A level stands `on` a day. An asset, at cost, was acquired on `from_on` (None: before all periods) and given up on
    `to_on` (None: held still). A flow has its first and last day there. `accounts` are the keys of the accounts from
    whose entries the amount was drawn.
    """

    party: str
    kind: ItemKind
    name: str
    amount: MoneyRange | None = None
    on: date | None = None
    from_on: date | None = None
    to_on: date | None = None
    accounts: tuple[str, ...] = ()

    @property
    def shape(self) -> ItemShape:
        """Return which days the item has."""
        return shape_of(self.kind)


@dataclass(frozen=True, slots=True)
class CountedItem:
    """An item with its number in the case and its amount in the worksheet's currency.

    `sentence` says by which rate it was converted; `amount` is None where none is known.
    """

    number: int
    item: WorksheetItem
    amount: MoneyRange | None
    sentence: Message | None = None


class IndirectMethod(StrEnum):
    """The methods, in the order in which they are shown."""

    NET_WORTH = "net_worth"
    SOURCE_AND_APPLICATION = "source_and_application"
    BANK_DEPOSITS = "bank_deposits"
    CASH_T = "cash_t"


class Computability(StrEnum):
    """Whether a method could be run."""

    COMPUTED = "computed"
    WITH_CAVEAT = "computed_with_caveat"
    NOT_COMPUTABLE = "not_computable"


class LineSign(StrEnum):
    """How a line enters the formula."""

    PLUS = "+"
    MINUS = "-"
    EQUALS = "="


@dataclass(frozen=True, slots=True)
class FormulaPart:
    """What one item puts into a line."""

    number: int
    name: str
    amount: MoneyRange


@dataclass(frozen=True, slots=True)
class FormulaLine:
    """One line of the formula with its figure filled in, and the items that make it up."""

    label: Message
    sign: LineSign
    amount: MoneyRange
    parts: tuple[FormulaPart, ...] = ()


@dataclass(frozen=True, slots=True)
class WidthDriver:
    """An item whose range widens the result, by so many units."""

    number: int
    name: str
    width: Money


@dataclass(frozen=True, slots=True)
class MethodResult:
    """What a method gives for a period: its formula, the difference at both ends, and what limits it.

    `drivers` are the items with a range, the one that widens the difference most first.
    """

    method: IndirectMethod
    state: Computability
    lines: tuple[FormulaLine, ...] = ()
    difference: MoneyRange | None = None
    drivers: tuple[WidthDriver, ...] = ()
    missing: tuple[Message, ...] = ()
    caveats: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class WorksheetPeriod:
    """From the end of one day to the end of a later one."""

    opening_on: date
    closing_on: date


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """What is known of an account whose deposits are counted, in the days of a period."""

    account: str
    has_failed: bool = False
    missing_day_count: int = 0
    unproven_day_count: int = 0
    untold_cash_count: int = 0
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class WorksheetMaterial:
    """All that the methods read: items of one party, the period, the currency, and how the accounts stand."""

    party: str
    currency: str
    scale: int
    period: WorksheetPeriod
    items: tuple[CountedItem, ...]
    accounts: tuple[AccountStanding, ...] = ()


@dataclass(frozen=True, slots=True)
class WorksheetResult:
    """The methods side by side for one period, with the caveats that hold for all of them."""

    party: str
    currency: str
    period: WorksheetPeriod
    methods: tuple[MethodResult, ...]
    conversions: tuple[Message, ...] = ()
    changed: tuple[Message, ...] = ()

    def of(self, method: IndirectMethod) -> MethodResult:
        """Return what one of the methods gave."""
        return next(result for result in self.methods if result.method is method)
