"""Transfers through the operator's counters: instalments, a student's family, corrections, one odd payout."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from investigator_desktop.training.actors import Actor
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.scenarios.recruitment import cast
from investigator_desktop.training.scenarios.recruitment.period import dollars_in_afghani
from investigator_desktop.training.scenarios.recruitment.recruits import RECRUITS
from investigator_desktop.training.scenarios.recruitment.scheme import Instalment, instalments
from investigator_desktop.training.transfers import Agent, MoneyTransfer, TransferParty, TransferStatus
from investigator_desktop.training.zones import ALMATY

OPERATOR = 'Система переводов "Керуен Экспресс"'

_ALMATY_BAZAAR = Agent("KZ0011", "Пункт обслуживания, рынок Алтын Орда", "Алматы", "KZ")
_ALMATY_STATION = Agent("KZ0014", "Пункт обслуживания, автовокзал Сайран", "Алматы", "KZ")
_KORDAY = Agent("KZ0031", "Пункт обслуживания, КПП Кордай", "Кордай", "KZ")
_TASHKENT = Agent("UZ0102", "Отделение 2, Чиланзар", "Ташкент", "UZ")
_TERMEZ = Agent("UZ0117", "Отделение, автовокзал", "Термез", "UZ")
_BISHKEK = Agent("KG0205", "Касса 5, рынок Дордой", "Бишкек", "KG")
_OSH = Agent("KG0208", "Касса, ул. Ленина", "Ош", "KG")
_KABUL = Agent("AF0301", "نمایندگی سرای شهزاده", "Kabul", "AF")
_DUSHANBE = Agent("TJ0402", "Пункт обслуживания, Зелёный базар", "Душанбе", "TJ")

_CLOSING_HOUR = 20

BEARER = Actor("Noori Abdul Rahim", "", "AF", phone="+93 00 000 0071", document="Tazkira 0000-0000-00071")


def _typed(actor: Actor, *, in_latin: bool, closed_up: bool = False) -> TransferParty:
    """Return a party as a clerk typed it: in either script, the telephone with or without its spaces."""
    name = actor.latin_name if in_latin and actor.latin_name else actor.name
    phone = actor.phone
    if closed_up:
        phone = "".join(ch for ch in phone if ch.isdigit())
    return TransferParty(actor, name.upper() if in_latin else name, phone)


class _Counter:
    """Issues control numbers and hours from one stream of dice."""

    def __init__(self, dice: Dice) -> None:
        self.dice = dice
        self._used: set[str] = set()

    def control_no(self) -> str:
        """Return a ten-digit control number not issued before; some begin with zeros."""
        while True:
            number = f"{self.dice.between(0, 99_999):05d}{self.dice.between(0, 99_999):05d}"
            if number not in self._used:
                self._used.add(number)
                return number

    def at(self, day: date) -> datetime:
        """Return an instant of the day while counters are open."""
        clock = time(self.dice.between(9, 19), self.dice.between(0, 59), self.dice.between(0, 59))
        return ALMATY.instant(datetime.combine(day, clock))

    def _collected(self, day: date, sent_at: datetime) -> datetime:
        """Return when the money was fetched: some hours later where that is before closing, else the next day."""
        later = sent_at + timedelta(minutes=self.dice.between(55, 340))
        if ALMATY.wall_time(later).hour < _CLOSING_HOUR and ALMATY.wall_time(later).date() == day:
            return later
        return self.at(day + timedelta(days=1))

    def transfer(
        self,
        day: date,
        parties: tuple[TransferParty, TransferParty],
        agents: tuple[Agent, Agent],
        send: tuple[int, str],
        pay: tuple[int, str],
        status: TransferStatus = TransferStatus.PAID,
        expected_country: str = "",
    ) -> MoneyTransfer:
        """Return a transfer sent on a day and, where paid, paid some hours later."""
        sent_at = self.at(day)
        is_paid = status is TransferStatus.PAID
        paid_at = self._collected(day, sent_at) if is_paid else None
        return MoneyTransfer(
            self.control_no(),
            status,
            sent_at,
            paid_at,
            *parties,
            agents[0],
            agents[1] if is_paid else None,
            expected_country or agents[1].country,
            *send,
            *pay,
            send[0] * 15 // 1000,
        )


def _home_counter(counter: _Counter, country: str) -> Agent:
    return counter.dice.pick((_TASHKENT, _TERMEZ) if country == "UZ" else (_BISHKEK, _OSH))


def _instalment(counter: _Counter, item: Instalment, place: int) -> MoneyTransfer:
    """Return the transfer of an instalment from the worker's home to the recruiter in tenge."""
    worker = item.recruit.worker
    sender = _typed(worker, in_latin=place % 2 == 0)
    receiver = _typed(cast.RECRUITER, in_latin=place % 3 == 0, closed_up=place % 4 == 0)
    paid_at = counter.dice.pick((_ALMATY_BAZAAR, _ALMATY_STATION, _KORDAY))
    agents = (_home_counter(counter, worker.country), paid_at)
    money = (item.minor, "KZT")
    return counter.transfer(item.day - timedelta(days=1), (sender, receiver), agents, money, money)


def _students_transfers(counter: _Counter) -> Iterator[MoneyTransfer]:
    father, student = _typed(cast.FATHER, in_latin=False), _typed(cast.STUDENT, in_latin=False)
    for month in range(1, 7):
        money = (counter.dice.between(2_500_000, 4_000_000, 500_000), "KZT")
        agents = (_TASHKENT, _ALMATY_BAZAAR)
        yield counter.transfer(date(2024, month, 17), (father, student), agents, money, money)


def _transfers_to_kabul(counter: _Counter) -> Iterator[MoneyTransfer]:
    """Yield the associate's own transfers in dollars, paid out in afghani."""
    for month in range(1, 7):
        for day in (6, 21):
            dollars = counter.dice.between(30_000, 95_000, 5_000)
            pay = (dollars_in_afghani(dollars), "AFN")
            sender = _typed(cast.ASSOCIATE, in_latin=True, closed_up=day == 21)
            receiver = _typed(BEARER, in_latin=True)
            agents = (_ALMATY_STATION, _KABUL)
            parties = (sender, receiver)
            yield counter.transfer(date(2024, month, day), parties, agents, (dollars, "USD"), pay)


def _corrections(counter: _Counter) -> Iterator[MoneyTransfer]:
    """Yield a cancelled transfer sent again to another receiver, a refund, one pending, one odd payout."""
    first, second = RECRUITS[5].worker, RECRUITS[8].worker
    sender = _typed(first, in_latin=False)
    recruiter = _typed(cast.RECRUITER, in_latin=False)
    associate = _typed(cast.ASSOCIATE, in_latin=False)
    money = (9_000_000, "KZT")
    agents = (_TERMEZ, _ALMATY_BAZAAR)
    yield counter.transfer(
        date(2024, 2, 8), (sender, recruiter), agents, money, money, TransferStatus.CANCELLED
    )
    yield counter.transfer(date(2024, 2, 9), (sender, associate), agents, money, money)
    other = _typed(second, in_latin=True)
    yield counter.transfer(
        date(2024, 4, 2), (other, recruiter), agents, money, money, TransferStatus.REFUNDED
    )
    yield counter.transfer(
        date(2024, 6, 29), (other, recruiter), agents, money, money, TransferStatus.PENDING
    )
    owner = _typed(cast.CARRIER_OWNER, in_latin=True)
    dollars = (60_000, "USD")
    yield counter.transfer(
        date(2024, 5, 14), (associate, owner), (_KORDAY, _DUSHANBE), dollars, dollars, expected_country="KG"
    )


def _misspelled(counter: _Counter) -> MoneyTransfer:
    """Return a transfer of a sender whose name was typed otherwise under the same document."""
    worker = RECRUITS[1].worker
    sender = TransferParty(worker, "ERGASHOV DILSHOD", worker.phone)
    receiver = _typed(cast.RECRUITER, in_latin=True)
    money = (3_000_000, "KZT")
    return counter.transfer(date(2024, 3, 5), (sender, receiver), (_TASHKENT, _KORDAY), money, money)


def make_transfers(dice: Dice) -> tuple[MoneyTransfer, ...]:
    """Return all transfers of the story in the order of sending."""
    counter = _Counter(dice)
    by_transfer = [item for item in instalments() if item.recruit.pays_by_transfer]
    collected = [_instalment(counter, item, place) for place, item in enumerate(by_transfer)]
    others = [*_students_transfers(counter), *_transfers_to_kabul(counter), *_corrections(counter)]
    every = [*collected, *others, _misspelled(counter)]
    return tuple(sorted(every, key=lambda transfer: transfer.sent_at))
