"""Hours and places: nights, borders, towns that are too far apart, and days on which something happened."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    FIRM_BANK,
    GROCER,
    STEPPE_BANK,
)
from investigator_desktop.training.typologies.cast import HOMES
from investigator_desktop.training.typologies.deeds import KnownEvent
from investigator_desktop.training.typologies.stage import Stage, month_days
from investigator_desktop.training.typologies.terms import Terms

_NIGHT = (23, 29)
_TRANSFER = Terms("119")


def night_cash(stage: Stage) -> None:
    """Notes brought and drawn between eleven at night and five in the morning (D1)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("cash by night", (account,), "D1")
    for _ in range(24):
        minor = stage.dice.between(2_000_000, 9_000_000, 500_000)
        stage.cash_in(scene, stage.day(0, 2), account, minor, account.city, _NIGHT)
    for _ in range(12):
        minor = stage.dice.between(4_000_000, 15_000_000, 500_000)
        stage.cash_out(scene, stage.day(0, 2), account, minor, account.city, _NIGHT)


def around_events(stage: Stage) -> None:
    """Payments arrive within a day of each crossing that is known (D4)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("bursts at known days", (account,), "D4")
    for number in range(6):
        day = stage.day(5, 5)
        at = datetime.combine(day, time(6), UTC)
        stage.events.append(KnownEvent(f"Переход границы {number + 1}", at, "Кордай"))
        for _ in range(5):
            parties = (stage.outsider(), account)
            minor = stage.dice.between(6_000_000, 20_000_000, 50_000)
            later = day + timedelta(days=stage.dice.between(0, 1))
            stage.pay(scene, later, parties, minor, Kind.CARD_TRANSFER, "Перевод клиенту", _TRANSFER)


def guarantor(stage: Stage) -> None:
    """A deposit lies idle until an arrival is known and goes to somebody else two days later (D6)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("deposit released on arrival", (account,), "D6")
    arrival = stage.day(40, 10)
    at = datetime.combine(arrival, time(9), UTC)
    stage.events.append(KnownEvent("Прибытие группы", at, "Алматы"))
    minor = stage.dice.between(60_000_000, 120_000_000, 500_000)
    held = arrival - timedelta(days=20)
    stage.pay(scene, held, (stage.outsider(), account), minor, Kind.ORDER, "Гарантийный взнос", _TRANSFER)
    later = arrival + timedelta(days=2)
    stage.pay(scene, later, (account, stage.outsider()), minor, Kind.ORDER, "Перевод средств", _TRANSFER)


def border_cash(stage: Stage) -> None:
    """Sums from the interior are drawn in notes at a border town the next day (E1)."""
    account = stage.person(CARD_BANK, "Астана")
    scene = stage.planted("cash at the border", (account,), "E1")
    for _ in range(6):
        day = stage.day(0, 5)
        minor = stage.dice.between(20_000_000, 60_000_000, 500_000)
        terms = Terms("119", place="Астана")
        stage.pay(
            scene, day, (stage.outsider("Астана"), account), minor, Kind.ORDER, "Перевод средств", terms
        )
        town = stage.dice.pick(("Кордай", "Сарыагаш", "Хоргос"))
        stage.cash_out(scene, day + timedelta(days=1), account, minor * 95 // 100, town)


def impossible_travel(stage: Stage) -> None:
    """One card pays in Almaty and half an hour later in Aktobe (E3)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("one card in two places", (account,), "E3")
    for _ in range(3):
        at = CARD_BANK.zone.instant(stage.moment(stage.day(), (10, 18)))
        for town, minutes in (("Алматы", 0), ("Актобе", 30)):
            terms = Terms(place=town, mcc="5411")
            minor = stage.dice.between(300_000, 1_900_000, 500)
            parties = (account, GROCER)
            text = f"Покупка, г. {town}"
            stage.pay_at(scene, at + timedelta(minutes=minutes), parties, minor, Kind.PURCHASE, text, terms)


def many_towns(stage: Stage) -> None:
    """Cash drawn in six towns within six days (E4)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("many towns in a week", (account,), "E4")
    first = stage.day(0, 10)
    for step, town in enumerate(HOMES[:6]):
        minor = stage.dice.between(3_000_000, 9_000_000, 500_000)
        stage.cash_out(scene, first + timedelta(days=step), account, minor, town)


def late_counters(stage: Stage) -> None:
    """A parlour whose card receipts come at three in the morning (D2)."""
    firm = stage.firm("Массаж Гүл", CARD_BANK)
    stage.opening_hours.append((firm, 10, 20))
    scene = stage.planted("takings outside opening hours", (firm,), "D2")
    for _ in range(40):
        terms = Terms("", (25, 28), firm.city)
        minor = stage.dice.between(1_500_000, 6_000_000, 50_000)
        parties = (stage.acquirer, firm)
        stage.pay(scene, stage.day(0, 2), parties, minor, Kind.ORDER, "Оплата услуг картой", terms)


def mirror_desk(stage: Stage) -> None:
    """Two accounts in two towns whose cash receipts and payouts offset each other within a week (H1)."""
    south, north = stage.person(CARD_BANK, "Шымкент"), stage.person(CARD_BANK, "Астана")
    scene = stage.planted("mirrored books", (south, north), "H1")
    for _ in range(8):
        day = stage.day(0, 8)
        minor = stage.dice.between(30_000_000, 90_000_000, 500_000)
        stage.cash_in(scene, day, south, minor, "Шымкент")
        stage.cash_out(scene, day + timedelta(days=stage.dice.between(0, 2)), north, minor, "Астана")
    for _ in range(8):
        day = stage.day(0, 8)
        minor = stage.dice.between(30_000_000, 90_000_000, 500_000)
        stage.cash_in(scene, day, north, minor, "Астана")
        stage.cash_out(scene, day + timedelta(days=stage.dice.between(0, 2)), south, minor, "Шымкент")


def card_abroad(stage: Stage) -> None:
    """A card pays abroad on twelve days while the wage comes from within the country (E7)."""
    account = stage.person(CARD_BANK)
    employer = stage.firm("Тігін Цехы", FIRM_BANK, is_subject=False)
    scene = stage.planted("card abroad, wage at home", (account,), "E7")
    for day in month_days(9):
        minor, text = stage.dice.between(16_000_000, 22_000_000, 50_000), "Заработная плата"
        stage.pay(scene, day, (employer, account), minor, Kind.WAGE, text, Terms("332", (14, 17)))
    spend_abroad(stage, scene, account, 12)


def spend_abroad(stage: Stage, scene: int, account: Account, count: int) -> None:
    """Pay by card in lira on some days in a row."""
    shop = stage.shop("Market Galata")
    for step in range(count):
        lira = stage.dice.between(20_000, 150_000, 50)
        terms = Terms(place="Стамбул", mcc="5411", abroad=lira, abroad_currency="TRY")
        day = stage.opened_on(scene) + timedelta(days=step)
        stage.pay(scene, day, (account, shop), lira * 15, Kind.PURCHASE, "Покупка, Market Galata", terms)
