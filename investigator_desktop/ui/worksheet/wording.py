"""How items of a worksheet are written in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from investigator_desktop.domain.indirect import ItemShape, MoneyRange, WorksheetItem, WorksheetPeriod
from investigator_desktop.qtbridge.display import Display


class SheetWording(QObject):
    """Ranges, days and periods as texts."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display

    def range_text(self, amount: MoneyRange | None) -> str:
        """Return both ends, or the one amount where they are equal."""
        if amount is None:
            return ""
        low, high = self._display.amount(amount.low_money), self._display.amount(amount.high_money)
        return low if not amount.width else self.tr("{low} to {high}").format(low=low, high=high)

    def days(self, item: WorksheetItem) -> str:
        """Return the day of a level, else the days of a flow or of an asset."""
        first, last = self._display.day(item.from_on), self._display.day(item.to_on)
        if item.shape is ItemShape.NOTE:
            return ""
        if item.shape is ItemShape.LEVEL:
            return self._display.day(item.on)
        if item.shape is ItemShape.HOLDING:
            begin = self.tr("acquired {day}").format(day=first) if first else self.tr("held before")
            end = self.tr("given up {day}").format(day=last) if last else self.tr("held still")
            return self.tr("{begin}, {end}").format(begin=begin, end=end)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def period(self, period: WorksheetPeriod) -> str:
        """Return the two days of a period."""
        first, last = self._display.day(period.opening_on), self._display.day(period.closing_on)
        return self.tr("end of {first} to end of {last}").format(first=first, last=last)
