"""Amounts of other currencies in that of the worksheet: exact by a named rate, rounded outwards to a minor unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor

from investigator_desktop.domain.indirect import (
    CountedItem,
    ItemShape,
    MoneyRange,
    WorksheetItem,
    WorksheetPeriod,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message


@dataclass(frozen=True, slots=True)
class RateUsed:
    """How many units of the worksheet's currency one unit of another is worth, by which source and of which day."""

    value: Fraction
    text: str
    source: str
    as_of: date


RateOf = Callable[[str, date], RateUsed | None]


def counted_item(
    number: int, item: WorksheetItem, currency: str, scale: int, period: WorksheetPeriod, rate_of: RateOf
) -> CountedItem:
    """Return an item in the worksheet's currency; without an amount where no rate is known for its day.

    A level is converted at its day, an asset at the day it was acquired, a flow at its last day.
    """
    if item.amount is None or item.amount.currency == currency:
        return CountedItem(number, item, item.amount)
    day = _day(item) or period.opening_on
    rate = rate_of(item.amount.currency, day)
    if rate is None:
        return CountedItem(number, item, None)
    return CountedItem(
        number, item, converted(item.amount, rate.value, currency, scale), _sentence(item, rate)
    )


def _day(item: WorksheetItem) -> date | None:
    if item.shape is ItemShape.LEVEL:
        return item.on
    return item.from_on if item.shape is ItemShape.HOLDING else item.to_on


def converted(amount: MoneyRange, rate: Fraction, currency: str, scale: int) -> MoneyRange:
    """Return a range in another currency; what is no whole minor unit widens it by less than one at either end."""
    factor = rate * Fraction(10**scale, 10**amount.scale)
    return MoneyRange(floor(amount.low * factor), ceil(amount.high * factor), scale, currency)


def _sentence(item: WorksheetItem, rate: RateUsed) -> Message:
    told = message("Indirect methods", "“{name}” was converted at {rate}, as {source} gives for {day}.")
    return told.format(name=isolate(item.name), rate=rate.text, source=isolate(rate.source), day=rate.as_of)
