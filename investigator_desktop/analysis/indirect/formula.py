"""A formula with its figures: lines, totals and the difference, exact at both ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from investigator_desktop.domain.indirect import (
    CountedItem,
    FormulaLine,
    FormulaPart,
    LineSign,
    MoneyRange,
    WidthDriver,
    WorksheetMaterial,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message

Term = tuple[int, CountedItem]


def plus(items: Iterable[CountedItem]) -> list[Term]:
    """Return terms that are added."""
    return [(1, item) for item in items]


def minus(items: Iterable[CountedItem]) -> list[Term]:
    """Return terms that are taken away."""
    return [(-1, item) for item in items]


def amount_of(item: CountedItem) -> MoneyRange:
    """Return the amount of an item that has one; raise `ValueError` for one that has none."""
    if item.amount is None:
        raise ValueError(f"item {item.number} has no amount")
    return item.amount


class Formula:
    """Lines in the order in which they are read; every line changes the running total by its terms."""

    def __init__(self, material: WorksheetMaterial) -> None:
        """Begin with nothing, in the worksheet's currency."""
        self._zero = MoneyRange(0, 0, material.scale, material.currency)
        self._lines: list[FormulaLine] = []
        self._factors: Counter[int] = Counter()
        self._items: dict[int, CountedItem] = {}

    def add(self, label: Message, terms: Sequence[Term]) -> None:
        """Add a line."""
        self._line(label, LineSign.PLUS, terms, 1)

    def take(self, label: Message, terms: Sequence[Term]) -> None:
        """Take a line away."""
        self._line(label, LineSign.MINUS, terms, -1)

    def total(self, label: Message) -> None:
        """Print what the lines give so far."""
        self._lines.append(FormulaLine(label, LineSign.EQUALS, self.difference))

    def _line(self, label: Message, sign: LineSign, terms: Sequence[Term], factor: int) -> None:
        parts = tuple(self._part(term) for term in terms)
        own: Counter[int] = Counter()
        for part_factor, item in terms:
            self._items[item.number] = item
            own[item.number] += part_factor
            self._factors[item.number] += factor * part_factor
        self._lines.append(FormulaLine(label, sign, self._sum(own), parts))

    @staticmethod
    def _part(term: Term) -> FormulaPart:
        factor, item = term
        amount = amount_of(item)
        return FormulaPart(item.number, item.item.name, amount if factor > 0 else -amount)

    def _sum(self, factors: Counter[int]) -> MoneyRange:
        found = self._zero
        for number, factor in factors.items():
            amount = amount_of(self._items[number])
            for _ in range(abs(factor)):
                found = found + amount if factor > 0 else found - amount
        return found

    @property
    def lines(self) -> tuple[FormulaLine, ...]:
        """Return the lines."""
        return tuple(self._lines)

    @property
    def difference(self) -> MoneyRange:
        """Return what all lines give: each item enters once, with the factor that is left of it."""
        return self._sum(self._factors)

    @property
    def drivers(self) -> tuple[WidthDriver, ...]:
        """Return the items that widen the difference, the one that does so most first."""
        widths = [
            WidthDriver(
                number,
                self._items[number].item.name,
                Money(abs(factor) * amount.width, amount.scale, amount.currency),
            )
            for number, factor in self._factors.items()
            if factor and (amount := amount_of(self._items[number])).width
        ]
        scale = max((driver.width.scale for driver in widths), default=0)
        return tuple(
            sorted(widths, key=lambda one: (-one.width.units * 10 ** (scale - one.width.scale), one.number))
        )
