"""What is bought for others: advertising, beds, tickets, rides, telephone cards, papers; and what is never bought."""

from __future__ import annotations

from datetime import timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import EVENING
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    FIRM_BANK,
    FUEL,
    GROCER,
    TAXI,
    TELECOM,
)
from investigator_desktop.training.typologies.stage import Stage
from investigator_desktop.training.typologies.terms import Terms

ADVERTISER = "Доска объявлений Таныс"
CRYPTO = "Криптобиржа Алтын Монета"
AGENCY = "Визовое агентство Жолашар"
ASSET_SELLER = "Автосалон Тұлпар Моторс"
VOUCHERS = "Подарочные карты Сыйлық"
_LODGINGS = ("Гостиница Кордай Ночлег", "Хостел Сарыагаш Дорожный", "Гостиница Тараз Двор", "Хостел Хоргос")
_TOWNS = ("Кордай", "Сарыагаш", "Тараз", "Хоргос")


def buy(
    stage: Stage, scene: int, step_day: int, payer: Account, shop: tuple[Account, str], minor: int, text: str
) -> None:
    """Pay by card at a shop with its merchant category, some days after the scene's first day."""
    payee, mcc = shop
    first = stage.opened_on(scene)
    terms = Terms(place=payer.city, mcc=mcc, hours=EVENING)
    stage.pay(scene, first + timedelta(days=step_day), (payer, payee), minor, Kind.PURCHASE, text, terms)


def advertisements(stage: Stage) -> None:
    """Nine small equal payments to a classified page within five days (A6, F1)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("advertising in small multiples", (account,), "A6", "F1")
    site = stage.shop(ADVERTISER)
    for step in range(9):
        minor = 150_000 * stage.dice.pick((1, 2, 4))
        buy(stage, scene, step // 2, account, (site, "7311"), minor, f"Оплата объявления, {ADVERTISER}")


def lodgings(stage: Stage) -> None:
    """Beds in four towns within ten days (F2)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("short-stay lodging", (account,), "F2")
    for step, (name, town) in enumerate(zip(_LODGINGS, _TOWNS, strict=True)):
        terms = Terms(place=town, mcc="7011", hours=EVENING)
        day = stage.opened_on(scene) + timedelta(days=3 * step)
        minor = stage.dice.between(1_800_000, 5_400_000, 100_000)
        text = f"Проживание, {name}, г. {town}"
        stage.pay(scene, day, (account, stage.shop(name)), minor, Kind.PURCHASE, text, terms)


def tickets(stage: Stage) -> None:
    """Tickets for six passengers within four days (F3)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("tickets for many", (account,), "F3")
    carrier = stage.shop("Автобусные билеты Сапар")
    for step in range(6):
        text = f"Билет на автобус, пассажир {stage.cast.person().name}"
        buy(stage, scene, step * 2 // 3, account, (carrier, "4131"), 1_200_000 + 50_000 * step, text)


def rides(stage: Stage) -> None:
    """Two rides a month all year, and eight a day for a week (F4)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("burst of rides", (account,), "F4")
    first = stage.opened_on(scene)
    for step in range(24):
        minor = stage.dice.between(80_000, 300_000, 5_000)
        terms = Terms(place=account.city, mcc="4121")
        stage.pay(
            scene,
            first + timedelta(days=15 * step - 200),
            (account, TAXI),
            minor,
            Kind.PURCHASE,
            "Поездка",
            terms,
        )
    for step in range(56):
        minor = stage.dice.between(80_000, 300_000, 5_000)
        buy(stage, scene, step // 8, account, (TAXI, "4121"), minor, "Поездка")


def top_ups(stage: Stage) -> None:
    """Twelve telephone numbers are topped up within four days (F7)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("many telephone numbers topped up", (account,), "F7")
    for step in range(12):
        number = stage.cast.person().phone
        buy(stage, scene, step // 3, account, (TELECOM, "4814"), 200_000, f"Пополнение баланса {number}")


def vouchers(stage: Stage) -> None:
    """Gift cards bought every other day (F8)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("prepaid cards", (account,), "F8")
    shop = stage.shop(VOUCHERS)
    for step in range(15):
        buy(
            stage,
            scene,
            2 * step,
            account,
            (shop, "5947"),
            2_500_000,
            "Покупка подарочной карты, предоплаченная карта",
        )


def no_living_costs(stage: Stage) -> None:
    """Money comes in and is drawn or sent on, and nothing is ever bought (F10)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("no ordinary living costs", (account,), "F10")
    for week in range(48):
        day = stage.first + timedelta(days=7 * week)
        minor = stage.dice.between(9_000_000, 16_000_000, 100_000)
        parties = (stage.outsider(), account)
        stage.pay(scene, day, parties, minor, Kind.CARD_TRANSFER, "Перевод клиенту", Terms("119"))
        stage.cash_out(scene, day + timedelta(days=4), account, minor * 7 // 10, account.city)


def recruitment_fees(stage: Stage) -> None:
    """An employer pays visas and checks for many, and takes the cost from their wages (F11)."""
    employer = stage.firm("Құрылыс Жолы", FIRM_BANK)
    agency = stage.shop(AGENCY)
    scene = stage.planted("recruitment fees", (employer,), "F11")
    first = stage.opened_on(scene)
    for step in range(8):
        name = stage.cast.person().name
        text = f"Оформление визы и медицинская справка, {name}, удержание из заработной платы"
        parties = (employer, agency)
        stage.pay(scene, first + timedelta(days=2 * step), parties, 4_500_000, Kind.ORDER, text, Terms("859"))


def luxury(stage: Stage) -> None:
    """Cash is brought for a week and a car bought with it (G8)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("asset after cash", (account,), "G8")
    first, total = stage.opened_on(scene), 0
    for step in range(6):
        minor = stage.dice.between(100_000_000, 180_000_000, 1_000_000)
        total += minor
        stage.cash_in(scene, first + timedelta(days=step), account, minor, account.city)
    parties = (account, stage.shop(ASSET_SELLER))
    text = "Оплата за автомобиль по договору"
    stage.pay(scene, first + timedelta(days=12), parties, total * 9 // 10, Kind.ORDER, text, Terms("710"))


def crypto(stage: Stage) -> None:
    """Twelve purchases of crypto-assets in equal small sums (G3)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("crypto-assets in small multiples", (account,), "G3")
    shop = stage.shop(CRYPTO)
    for step in range(12):
        buy(stage, scene, step // 3, account, (shop, "6051"), 2_500_000, f"Покупка криптовалюты, {CRYPTO}")


def to_many_phones(stage: Stage) -> None:
    """Fifteen transfers by telephone number to different persons on one day (G4)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("transfers to many telephones", (account,), "G4")
    for _ in range(3):
        day = stage.day()
        for _ in range(15):
            payee = stage.outsider()
            text = f"Перевод по номеру телефона {payee.holder.phone}"
            minor = stage.dice.between(500_000, 4_000_000, 50_000)
            stage.pay(scene, day, (account, payee), minor, Kind.CARD_TRANSFER, text, Terms("119"))


def vehicles_on_route(stage: Stage) -> None:
    """A hired vehicle, and fuel in two towns of the route within three days (F12)."""
    account = stage.person(CARD_BANK, "Шымкент")
    scene = stage.planted("vehicles on a route", (account,), "F12")
    rental = stage.shop("Аренда автомобилей Жол")
    first = stage.opened_on(scene)
    rows = (
        (0, rental, "7512", "Шымкент", "Аренда микроавтобуса"),
        (1, FUEL, "5541", "Шымкент", "Топливо, АЗС"),
        (2, FUEL, "5541", "Алматы", "Топливо, АЗС"),
        (3, FUEL, "5541", "Шымкент", "Топливо, АЗС"),
    )
    for step, payee, mcc, town, text in rows:
        terms = Terms(place=town, mcc=mcc)
        minor = stage.dice.between(1_500_000, 3_500_000, 10_000)
        stage.pay(scene, first + timedelta(days=step), (account, payee), minor, Kind.PURCHASE, text, terms)


def food_for_many(stage: Stage) -> None:
    """A holder who lives alone and buys food for a dozen persons (F9)."""
    account = stage.person(CARD_BANK)
    stage.households.append((account, 1))
    scene = stage.planted("food for many", (account,), "F9")
    for step in range(180):
        terms = Terms(place=account.city, mcc="5411")
        minor = stage.dice.between(4_000_000, 6_500_000, 500)
        day = stage.first + timedelta(days=2 * step)
        stage.pay(scene, day, (account, GROCER), minor, Kind.PURCHASE, "Покупка, супермаркет", terms)
