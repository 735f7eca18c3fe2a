"""Worksheets for tests: items in whole units of one currency over one year."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from investigator_desktop.domain.indirect import (
    AccountStanding,
    CountedItem,
    ItemKind,
    ItemShape,
    MoneyRange,
    WorksheetItem,
    WorksheetMaterial,
    WorksheetPeriod,
    shape_of,
)

OPENING, CLOSING = date(2022, 12, 31), date(2023, 12, 31)
PERIOD = WorksheetPeriod(OPENING, CLOSING)
PARTY = "Party One"


@dataclass(slots=True)
class Sheet:
    """A worksheet that grows item by item; amounts are whole units of 10^-2."""

    items: list[CountedItem] = field(default_factory=list)
    accounts: tuple[AccountStanding, ...] = ()

    def put(self, item: WorksheetItem) -> Sheet:
        self.items.append(CountedItem(len(self.items) + 1, item, item.amount))
        return self

    def level(self, kind: ItemKind, name: str, day: date, low: int, high: int | None = None) -> Sheet:
        return self.put(WorksheetItem(PARTY, kind, name, money(low, high), on=day))

    def both(self, kind: ItemKind, name: str, opening: int, closing: int) -> Sheet:
        return self.level(kind, name, OPENING, opening).level(kind, name, CLOSING, closing)

    def asset(self, name: str, low: int, high: int | None = None, **days: date) -> Sheet:
        item = WorksheetItem(PARTY, ItemKind.ASSET, name, money(low, high), **days)  # type: ignore[arg-type]
        return self.put(item)

    def flow(self, kind: ItemKind, name: str, low: int, high: int | None = None) -> Sheet:
        first, last = date(2023, 1, 1), CLOSING
        return self.put(WorksheetItem(PARTY, kind, name, money(low, high), from_on=first, to_on=last))

    def note(self, kind: ItemKind, text: str = "noted") -> Sheet:
        assert shape_of(kind) is ItemShape.NOTE
        return self.put(WorksheetItem(PARTY, kind, text))

    @property
    def material(self) -> WorksheetMaterial:
        return WorksheetMaterial(PARTY, "KZT", 2, PERIOD, tuple(self.items), self.accounts)


def money(low: int, high: int | None = None) -> MoneyRange:
    """Return a range of whole units with two decimals."""
    return MoneyRange(low * 100, (low if high is None else high) * 100, 2, "KZT")


def balance_sheet() -> Sheet:
    """Return the worked example of two year-ends with living expenses and known income."""
    sheet = Sheet().both(ItemKind.CASH, "Cash at home", 1_000, 500).both(ItemKind.BALANCE, "Bank", 4_500, 150)
    sheet.asset("Car", 15_000).asset("Flat", 120_000, from_on=date(2023, 5, 1))
    sheet.both(ItemKind.LIABILITY, "Loan", 8_000, 60_000)
    sheet.flow(ItemKind.LIVING, "Living", 24_000)
    return sheet.flow(ItemKind.KNOWN_INCOME, "Wages", 30_000)
