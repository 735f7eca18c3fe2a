"""Amounts that are chosen: cut under a threshold, spread over branches, repeated, or taken from a price list."""

from __future__ import annotations

from datetime import timedelta

from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import CARD_BANK, STEPPE_BANK
from investigator_desktop.training.typologies.cast import HOMES
from investigator_desktop.training.typologies.deeds import PriceListed
from investigator_desktop.training.typologies.stage import Stage
from investigator_desktop.training.typologies.terms import Terms

CASH_THRESHOLD = 200_000_000
"""Two million tenge in minor units: the amount of cash that the training case's list of thresholds names."""


def structuring(stage: Stage) -> None:
    """Cash brought in pieces just under the threshold, three or four within five days, in several months (A1, A9)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("structuring", (account,), "A1", "A9")
    for month in range(8):
        first = stage.day(0, 340) + timedelta(days=40 * month)
        for step in range(3):
            minor = CASH_THRESHOLD - stage.dice.between(100_000, 9_000_000, 100_000)
            stage.cash_in(scene, first + timedelta(days=step), account, minor, account.city)
        total = CASH_THRESHOLD * 2 + stage.dice.between(0, 50_000_000, 500_000)
        parties = (account, stage.outsider())
        stage.pay(scene, first + timedelta(days=9), parties, total, Kind.ORDER, "Оплата по договору займа")


def many_branches(stage: Stage) -> None:
    """Notes brought to terminals of three towns on one day (A2)."""
    account = stage.person(CARD_BANK, "Тараз")
    scene = stage.planted("many branches", (account,), "A2")
    for _ in range(3):
        day = stage.day()
        for town in ("Алматы", "Шымкент", "Тараз"):
            stage.cash_in(scene, day, account, stage.dice.between(20_000_000, 90_000_000, 500_000), town)


def same_every_day(stage: Stage) -> None:
    """The same amount to the same account on eight days of ten (A5)."""
    payer, payee = stage.person(STEPPE_BANK), stage.outsider()
    scene = stage.planted("same amount daily", (payer,), "A5")
    first = stage.day(0, 30)
    minor = stage.dice.between(5_000_000, 30_000_000, 1_000_000)
    for step in range(8):
        day = first + timedelta(days=step + step // 4)
        stage.pay(scene, day, (payer, payee), minor, Kind.ORDER, "Перевод по договоренности", Terms("119"))


def price_list(stage: Stage) -> None:
    """Persons who pay exactly the prices of a route to one account, in three instalments (A7)."""
    collector = stage.person(STEPPE_BANK)
    scene = stage.planted("price list", (collector,), "A7")
    base = stage.dice.between(11_000_000, 19_000_000, 130_000)
    prices = (base, base + 4_130_000, base + 9_370_000)
    for label, minor in zip(("Бронь", "Граница", "Прибытие"), prices, strict=True):
        stage.prices.append(PriceListed(label, minor, "KZT"))
    for _ in range(6):
        payer, first = stage.outsider(stage.dice.pick(HOMES)), stage.day(0, 60)
        for step, minor in enumerate(prices):
            day = first + timedelta(days=14 * step)
            parties = (payer, collector)
            stage.pay(scene, day, parties, minor, Kind.CARD_TRANSFER, "Перевод клиенту", Terms("119"))


def round_amounts(stage: Stage) -> None:
    """Sixty receipts, all of them whole hundred thousands (A4)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("round amounts", (account,), "A4")
    for _ in range(60):
        minor = 10_000_000 * stage.dice.between(1, 9)
        parties = (stage.outsider(), account)
        stage.pay(scene, stage.day(), parties, minor, Kind.ORDER, "Перевод средств", Terms("119"))


def invented_amounts(stage: Stage) -> None:
    """Five hundred and forty takings whose digits were thought up: first digits from five to nine (A8)."""
    firm = stage.firm("Массажный кабинет", STEPPE_BANK)
    scene = stage.planted("invented amounts", (firm,), "A8")
    for _ in range(540):
        size = stage.dice.pick((10_000, 100_000, 1_000_000))
        minor = size * stage.dice.between(50, 99) // 10
        parties = (stage.acquirer, firm)
        stage.pay(scene, stage.day(), parties, minor, Kind.ORDER, "Оплата за услуги", Terms("859"))
