"""Ordinary life, and transfers between accounts of the case whose two sides look different."""

from __future__ import annotations

from datetime import timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import DAY, Habit, Price
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CAFE,
    CARD_BANK,
    CLOTHES,
    CURRENCY_BANK,
    FIRM_BANK,
    FUEL,
    GROCER,
    KYRGYZ_BANK,
    MARKET,
    PHARMACY,
    STEPPE_BANK,
    UTILITIES,
)
from investigator_desktop.training.typologies.deeds import Link, Nature, Shown
from investigator_desktop.training.typologies.stage import Stage, month_days
from investigator_desktop.training.typologies.terms import Terms

_HABITS = (
    (Habit(GROCER, 26, Price(185_000, 2_400_000, 500), "Покупка, супермаркет"), "5411"),
    (Habit(MARKET, 9, Price(120_000, 1_100_000, 10_000), "Покупка, базар"), "5499"),
    (Habit(PHARMACY, 4, Price(90_000, 1_450_000, 500), "Покупка, аптека"), "5912"),
    (Habit(FUEL, 8, Price(500_000, 1_500_000, 50_000), "Топливо, АЗС"), "5541"),
    (Habit(CAFE, 10, Price(160_000, 1_350_000, 5_000), "Покупка, кафе", hours=(11, 23)), "5812"),
    (Habit(CLOTHES, 3, Price(600_000, 4_500_000, 10_000), "Покупка, одежда"), "5651"),
)
_TRANSFER = Terms("119", DAY)
_SHORT = Terms("119", DAY, is_shortened=True)
_TEXT = "Перевод между клиентами"


def household(stage: Stage, account: Account, density: int) -> None:
    """A person with a wage, shops, bills and a little cash."""
    scene = stage.open(Nature.ORDINARY, "household", (account,))
    employer = stage.firm("Серіктес", FIRM_BANK, is_subject=False)
    for day in month_days(9):
        wage = stage.dice.between(21_000_000, 52_000_000, 12_345)
        text = f"Заработная плата за {day.month:02d}.2024"
        stage.pay(scene, day, (employer, account), wage, Kind.WAGE, text, Terms("332", (14, 17)))
        bill = stage.dice.between(1_412_350, 3_187_655, 1_015)
        parties = (account, UTILITIES)
        stage.pay(
            scene, day + timedelta(days=5), parties, bill, Kind.ORDER, "Коммунальные услуги", Terms("859")
        )
        note = stage.dice.between(2_000_000, 6_000_000, 500_000)
        stage.cash_out(scene, day + timedelta(days=3), account, note, account.city)
    stage.spend(scene, account, _HABITS, times=density)


def friends(stage: Stage, accounts: tuple[Account, ...], count: int) -> None:
    """Friends who send each other round sums that repeat often, shown by shortened names at some banks."""
    scene = stage.open(Nature.ORDINARY, "friends", accounts)
    for _ in range(count):
        payer = stage.dice.pick(accounts)
        payee = stage.dice.pick([one for one in accounts if one is not payer])
        minor = stage.dice.pick((500_000, 1_000_000, 1_500_000, 2_000_000, 5_000_000))
        stage.pay(scene, stage.day(), (payer, payee), minor, Kind.CARD_TRANSFER, _TEXT, _SHORT)


def late_transfers(stage: Stage) -> None:
    """Transfers booked by the other bank one to three working days later, with other reference numbers."""
    accounts = (stage.person(STEPPE_BANK), stage.person(FIRM_BANK))
    scene = stage.open(Nature.ORDINARY, "late transfers", accounts)
    for step in range(12):
        pair = accounts if step % 2 else accounts[::-1]
        terms = Terms("119", days_later=stage.dice.between(1, 3), link=Link.LATER)
        minor = stage.dice.between(2_000_000, 40_000_000, 100_000)
        stage.pay(scene, stage.day(0, 6), (pair[0], pair[1]), minor, Kind.ORDER, _TEXT, terms)


def transfers_with_fee(stage: Stage) -> None:
    """Transfers of which the receiving bank keeps a fee."""
    payer, payee = stage.person(STEPPE_BANK), stage.person(CURRENCY_BANK)
    scene = stage.open(Nature.ORDINARY, "transfers with a fee", (payer, payee))
    for _ in range(8):
        minor = stage.dice.between(5_000_000, 60_000_000, 100_000)
        terms = Terms("119", credited=minor - 150_000, days_later=1, link=Link.FEE)
        stage.pay(scene, stage.day(0, 6), (payer, payee), minor, Kind.ORDER, _TEXT, terms)


def exchanges(stage: Stage) -> None:
    """A person who changes tenge to dollars between two own accounts, and pays a friend in som."""
    tenge = stage.person(CURRENCY_BANK)
    dollars = stage.subject(stage.cast.account(tenge.holder, CURRENCY_BANK, "USD"))
    som = stage.subject(stage.cast.account(stage.cast.person("KG"), KYRGYZ_BANK, "KGS", "Бишкек"))
    scene = stage.open(Nature.ORDINARY, "exchange", (tenge, dollars, som))
    for step in range(8):
        minor = stage.dice.between(20_000_000, 90_000_000, 1_000_000)
        terms = Terms("213", credited=minor * 100 // 45_210, link=Link.EXCHANGE)
        text = "Конвертация валюты по курсу 452.10" if step % 2 else "Конвертация валюты"
        stage.pay(scene, stage.day(0, 6), (tenge, dollars), minor, Kind.CONVERSION, text, terms)
        sent = stage.dice.between(5_000_000, 30_000_000, 500_000)
        terms = Terms("119", credited=sent * 198 // 1_000, days_later=1, link=Link.EXCHANGE)
        stage.pay(scene, stage.day(0, 6), (tenge, som), sent, Kind.FOREIGN, "Международный перевод", terms)


def split_legs(stage: Stage) -> None:
    """One debit that the other bank books as two credits."""
    payer, payee = stage.person(STEPPE_BANK), stage.person(CARD_BANK)
    scene = stage.open(Nature.ORDINARY, "split legs", (payer, payee))
    for _ in range(6):
        day, group = stage.day(0, 3), stage.new_group()
        first = stage.dice.between(3_000_000, 9_000_000, 10_000)
        second = stage.dice.between(3_000_000, 9_000_000, 10_000)
        whole = Terms("119", (9, 11), shown=Shown.DEBIT, group=group, link=Link.SPLIT)
        stage.pay(scene, day, (payer, payee), first + second, Kind.ORDER, _TEXT, whole)
        for minor in (first, second):
            part = Terms("119", (12, 18), shown=Shown.CREDIT, group=group, link=Link.SPLIT)
            stage.pay(scene, day, (payer, payee), minor, Kind.ORDER, _TEXT, part)
