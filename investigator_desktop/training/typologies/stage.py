"""Where scenes are played: each movement gets its hour, place and words, and is noted under its scene."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from investigator_desktop.training.actors import Account, Actor, Bank
from investigator_desktop.training.diary import DAY, Habit, Hours, Price, days
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    CURRENCY_BANK,
    GROCER,
    STEPPE_BANK,
    cash_desk,
)
from investigator_desktop.training.typologies.cast import Cast, masked_card
from investigator_desktop.training.typologies.deeds import (
    Deed,
    KnownEvent,
    KnownHolder,
    Nature,
    PriceListed,
    Scene,
    SceneTransfer,
    Subject,
)
from investigator_desktop.training.typologies.terms import PLAIN, Debt, Employer, Terms

FIRST = date(2024, 1, 1)
LAST = date(2024, 12, 31)
SMALL_RESERVE = 50_000
"""What accounts keep that are emptied as soon as money arrives, in minor units."""


class Stage:
    """Collects deeds, transfers, subjects and what an investigator knows; every scene has dice of its own."""

    def __init__(self, dice: Dice, cast: Cast) -> None:
        """Begin an empty case."""
        self.dice = dice
        self.cast = cast
        self.deeds: list[Deed] = []
        self.transfers: list[SceneTransfer] = []
        self.scenes: list[Scene] = []
        self.subjects: dict[str, Subject] = {}
        self.prices: list[PriceListed] = []
        self.events: list[KnownEvent] = []
        self.holders: list[KnownHolder] = []
        self.employers: list[Employer] = []
        self.debts: list[Debt] = []
        self.opening_hours: list[tuple[Account, int, int]] = []
        self.incomes: list[tuple[Account, int]] = []
        self.occupations: list[tuple[Account, str]] = []
        self.households: list[tuple[Account, int]] = []
        self.first = FIRST
        self.acquirer = cast.account(cast.firm("Расчеты по картам"), STEPPE_BANK)
        self._groups = 0
        self._shops: dict[str, Account] = {}
        self._opened: dict[int, date] = {}

    def shop(self, name: str) -> Account:
        """Return the account of the one shop of this name."""
        if name not in self._shops:
            self._shops[name] = self.cast.account(replace(self.cast.firm("Касса"), name=name), CARD_BANK)
        return self._shops[name]

    def opened_on(self, scene: int) -> date:
        """Return the day on which a scene of some weeks begins, the same whenever it is asked."""
        if scene not in self._opened:
            self._opened[scene] = self.day(10, 110)
        return self._opened[scene]

    def open(
        self,
        nature: Nature,
        kind: str,
        accounts: tuple[Account, ...] = (),
        rules: tuple[str, ...] = (),
        tempts: tuple[str, ...] = (),
    ) -> int:
        """Begin a scene and return its number."""
        number = len(self.scenes) + 1
        names = tuple(account.number for account in accounts)
        self.scenes.append(Scene(number, nature, kind, rules, names, tempts))
        return number

    def planted(self, kind: str, accounts: tuple[Account, ...], *rules: str) -> int:
        """Begin a planted scene that these rules must raise."""
        return self.open(Nature.PLANTED, kind, accounts, rules)

    def innocent(self, kind: str, accounts: tuple[Account, ...], *tempts: str) -> int:
        """Begin an innocent scene that looks as if these rules were meant."""
        return self.open(Nature.INNOCENT, kind, accounts, (), tempts)

    def subject(self, account: Account, reserve: int = 0, home: str = "") -> Account:
        """Let the case have the account's statement."""
        least = reserve or self.dice.between(1_000_000, 20_000_000, 25)
        self.subjects[account.number] = Subject(account, least)
        self.holders.append(KnownHolder(account.number, account.holder, home or account.city))
        return account

    def person(self, bank: Bank, city: str = "", reserve: int = 0, currency: str = "KZT") -> Account:
        """Return the account of a new person, whose statement the case has."""
        account = self.cast.account(self.cast.person(), bank, currency, city or "Алматы")
        if bank == CURRENCY_BANK:
            self._live(account)
        return self.subject(account, reserve)

    def persons(self, count: int, city: str = "") -> list[Account]:
        """Return accounts of new persons at banks drawn by lot, with their statements."""
        accounts = [self.cast.at_any_bank(self.cast.person(), city or "Алматы") for _ in range(count)]
        for account in accounts:
            self.subject(account)
            self._live(account)
        return accounts

    def _live(self, account: Account) -> None:
        """Let an account buy food now and then, and receive something each quarter."""
        scene = self.open(Nature.ORDINARY, "little life", (account,))
        for _ in range(8):
            terms = Terms(place=account.city, mcc="5411")
            minor = self.dice.between(185_000, 2_400_000, 500)
            self.pay(
                scene, self.day(), (account, GROCER), minor, Kind.PURCHASE, "Покупка, супермаркет", terms
            )
        for month in (2, 5, 8, 11):
            minor = self.dice.between(3_000_000, 9_000_000, 12_345)
            parties = (self.acquirer, account)
            self.pay(
                scene, date(2024, month, 21), parties, minor, Kind.ORDER, "Оплата за услуги", Terms("859")
            )

    def outsider(self, city: str = "Алматы") -> Account:
        """Return the account of a new person of whom the case has no statement."""
        return self.cast.at_any_bank(self.cast.person(), city)

    def firm(self, name: str, bank: Bank, *, is_subject: bool = True, reserve: int = 0) -> Account:
        """Return the account of a new firm."""
        account = self.cast.account(self.cast.firm(name), bank)
        return self.subject(account, reserve) if is_subject else account

    def depositor(self, holder: Actor, bank: Bank) -> Account:
        """Return somebody who brings cash to a counter: a name and number, and no account."""
        return Account("", "KZT", holder, bank)

    def moment(self, day: date, hours: Hours) -> datetime:
        """Return a time of day within hours that may run past midnight (22 to 30 is 22:00 to 06:00)."""
        hour = self.dice.between(hours[0], hours[1] - 1)
        clock = time(hour % 24, self.dice.between(0, 59), self.dice.between(0, 59))
        return datetime.combine(day + timedelta(days=hour // 24), clock)

    def new_group(self) -> int:
        """Return the number of a movement that is shown in parts."""
        self._groups += 1
        return self._groups

    def pay(
        self,
        scene: int,
        day: date,
        parties: tuple[Account, Account],
        minor: int,
        kind: Kind,
        purpose: str,
        terms: Terms = PLAIN,
    ) -> datetime:
        """Move money on a day of the payer's bank; return the instant. Days outside the story are moved into it."""
        wall = self.moment(min(max(day, FIRST), LAST), terms.hours)
        at = parties[0].bank.zone.instant(wall)
        self.pay_at(scene, at, parties, minor, kind, purpose, terms)
        return at

    def pay_at(
        self,
        scene: int,
        at: datetime,
        parties: tuple[Account, Account],
        minor: int,
        kind: Kind,
        purpose: str,
        terms: Terms = PLAIN,
    ) -> None:
        """Move money at an instant."""
        reached = minor if terms.credited is None else terms.credited
        later = self._working_days_later(at, terms.days_later) if terms.days_later else None
        self.deeds.append(
            Deed(
                at,
                *parties,
                minor,
                reached,
                kind,
                purpose,
                terms.code,
                terms.purpose_there,
                scene=scene,
                reached_at=later,
                place=terms.place,
                mcc=terms.mcc,
                card=self._card(parties, kind, terms),
                shown=terms.shown,
                group=terms.group,
                link=terms.link,
                is_shortened=terms.is_shortened,
                abroad=terms.abroad,
                abroad_currency=terms.abroad_currency,
            )
        )

    @staticmethod
    def _card(parties: tuple[Account, Account], kind: Kind, terms: Terms) -> str:
        if terms.card or kind not in _BY_CARD:
            return terms.card
        owner = parties[1] if kind is Kind.CASH_DEPOSIT else parties[0]
        return masked_card(owner) if owner.number else ""

    def _working_days_later(self, at: datetime, days: int) -> datetime:
        """Return the morning some days later, on Monday where that is a weekend."""
        later = at + timedelta(days=days)
        while later.weekday() > 4:
            later += timedelta(days=1)
        return later.replace(hour=self.dice.between(3, 5), minute=self.dice.between(0, 59))

    def spend(
        self, scene: int, account: Account, habits: tuple[tuple[Habit, str], ...], *, times: int
    ) -> None:
        """Let an account spend by habits, each with its merchant category, over the whole year."""
        for day in days(FIRST, LAST):
            for habit, mcc in habits:
                for _ in range(times):
                    if self.dice.happens(habit.percent):
                        terms = Terms(habit.code, habit.hours, account.city, mcc)
                        amount = self.price(habit.price)
                        parties = (account, habit.payee)
                        self.pay(scene, day, parties, amount, habit.kind, habit.purpose, terms)

    def price(self, price: Price) -> int:
        """Return an amount within a price."""
        return self.dice.between(price.low, price.high, price.step)

    def cash_in(
        self, scene: int, day: date, account: Account, minor: int, place: str, hours: Hours = DAY
    ) -> datetime:
        """Bring notes to a terminal of the account's bank in a town."""
        desk = cash_desk(account.bank, account.currency)
        text = f"Взнос наличных, терминал 0000{self.dice.between(11, 59)}, г. {place}"
        terms = Terms("", hours, place)
        return self.pay(scene, day, (desk, account), minor, Kind.CASH_DEPOSIT, text, terms)

    def cash_out(
        self, scene: int, day: date, account: Account, minor: int, place: str, hours: Hours = DAY
    ) -> datetime:
        """Draw notes from a machine in a town."""
        desk = cash_desk(account.bank, account.currency)
        text = f"Снятие наличных, банкомат 0000{self.dice.between(61, 99)}, г. {place}"
        terms = Terms("", hours, place, "6011")
        return self.pay(scene, day, (account, desk), minor, Kind.CASH_WITHDRAWAL, text, terms)

    def day(self, early: int = 0, late: int = 0) -> date:
        """Return a day at least `early` days after the first and `late` days before the last of the story."""
        return FIRST + timedelta(days=self.dice.between(early, (LAST - FIRST).days - late))


_BY_CARD = frozenset({Kind.CARD_TRANSFER, Kind.PURCHASE, Kind.CASH_WITHDRAWAL, Kind.CASH_DEPOSIT})


def month_days(day_of_month: int) -> Iterator[date]:
    """Yield a day of each month of the story."""
    for month in range(1, 13):
        yield date(2024, month, day_of_month)
