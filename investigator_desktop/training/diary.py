"""Writing a story down: movements at plausible hours, and the ordinary life of a household or a firm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.ledger import Kind, Movement

Hours = tuple[int, int]
"""The first hour and the hour before which something happens."""

OFFICE: Hours = (9, 18)
DAY: Hours = (9, 21)
EVENING: Hours = (18, 23)


@dataclass(frozen=True, slots=True)
class Price:
    """What something costs: minor units from `low` to `high` in whole steps."""

    low: int
    high: int
    step: int = 100


@dataclass(frozen=True, slots=True)
class Habit:
    """A payment that happens on some days: `percent` of them."""

    payee: Account
    percent: int
    price: Price
    purpose: str
    kind: Kind = Kind.PURCHASE
    code: str = ""
    hours: Hours = DAY


@dataclass(frozen=True, slots=True)
class Bill:
    """A payment once a month on `day` or shortly after it."""

    payee: Account
    day: int
    price: Price
    purpose: str
    code: str = ""
    kind: Kind = Kind.ORDER


def days(first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last`, both included."""
    for step in range((last - first).days + 1):
        yield first + timedelta(days=step)


def months(first: date, last: date) -> Iterator[date]:
    """Yield the first day of each month that begins between `first` and `last`."""
    return (day for day in days(first, last) if day.day == 1)


class Diary:
    """Collects movements; every time of day comes from its own dice."""

    def __init__(self, dice: Dice) -> None:
        """Begin an empty diary."""
        self.dice = dice
        self.movements: list[Movement] = []

    def move(
        self,
        day: date,
        parties: tuple[Account, Account],
        minor: int,
        kind: Kind,
        purpose: str,
        code: str = "",
        hours: Hours = OFFICE,
        *,
        credited: int | None = None,
        purpose_there: str = "",
    ) -> datetime:
        """Move money from the first party to the second on a day of the payer's bank; return the instant."""
        clock = time(
            self.dice.between(hours[0], hours[1] - 1), self.dice.between(0, 59), self.dice.between(0, 59)
        )
        at = parties[0].bank.zone.instant(datetime.combine(day, clock))
        reached = minor if credited is None else credited
        self.movements.append(Movement(at, *parties, minor, reached, kind, purpose, code, purpose_there))
        return at

    def price(self, price: Price) -> int:
        """Return an amount within a price."""
        return self.dice.between(price.low, price.high, price.step)

    def keep_habits(self, account: Account, habits: Sequence[Habit], first: date, last: date) -> None:
        """Let an account spend by its habits over these days."""
        for day in days(first, last):
            for habit in habits:
                if self.dice.happens(habit.percent):
                    parties = (account, habit.payee)
                    amount = self.price(habit.price)
                    self.move(day, parties, amount, habit.kind, habit.purpose, habit.code, habit.hours)

    def pay_bills(self, account: Account, bills: Sequence[Bill], first: date, last: date) -> None:
        """Let an account pay its bills each month, a day or two late at times."""
        for month in months(first, last):
            for bill in bills:
                day = month + timedelta(days=bill.day - 1 + self.dice.between(0, 2))
                if day <= last:
                    self.move(
                        day, (account, bill.payee), self.price(bill.price), bill.kind, bill.purpose, bill.code
                    )
