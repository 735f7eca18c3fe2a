"""Private persons: families, saving circles, dormitories, carers, drivers, guides, travellers."""

from __future__ import annotations

from datetime import date, timedelta

from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    FIRM_BANK,
    FORM_BANK,
    STEPPE_BANK,
    TAXI,
    TELECOM,
)
from investigator_desktop.training.typologies.cast import HOMES
from investigator_desktop.training.typologies.counters import Remittance, remitter, send
from investigator_desktop.training.typologies.planted.places import spend_abroad
from investigator_desktop.training.typologies.planted.spending import buy
from investigator_desktop.training.typologies.stage import Stage, month_days
from investigator_desktop.training.typologies.terms import Terms

_TRANSFER = Terms("119")
_WAGE = Terms("332", (14, 17))


def remittances(stage: Stage) -> None:
    """A worker sends his family a part of each wage, by bank and by counter."""
    worker, employer = stage.person(CARD_BANK), stage.firm("Шебер", FIRM_BANK, is_subject=False)
    wife = stage.cast.person("KG")
    scene = stage.innocent("remittances to family", (worker,), "A3", "C6", "E2")
    parties = (remitter(stage, worker.holder), remitter(stage, wife))
    for day in month_days(10):
        wage = stage.dice.between(18_000_000, 26_000_000, 50_000)
        text = f"Заработная плата за {day.month:02d}.2024"
        stage.pay(scene, day, (employer, worker), wage, Kind.WAGE, text, _WAGE)
        sum_home = stage.dice.between(6_000_000, 11_000_000, 500_000)
        stage.cash_out(scene, day + timedelta(days=2), worker, sum_home, worker.city)
        send(stage, scene, day + timedelta(days=2), parties, Remittance(sum_home, "Алматы", "Ош"))


def saving_circle(stage: Stage) -> None:
    """Ten women pay a fixed sum each month, and one of them in turn takes the pot (ROSCA)."""
    members = stage.persons(10)
    scene = stage.innocent("rotating savings", tuple(members), "B6", "B7", "C2", "C11", "A5")
    for month, day in enumerate(month_days(5)):
        taker = members[month % len(members)]
        for member in members:
            if member is not taker:
                text = f"Черная касса, взнос за {day.month:02d}.2024"
                later = day + timedelta(days=stage.dice.between(0, 2))
                stage.pay(scene, later, (member, taker), 5_000_000, Kind.CARD_TRANSFER, text, _TRANSFER)


def dormitory(stage: Stage) -> None:
    """Students of one dormitory whose families send money, and who leave the dormitory's telephone."""
    phone = stage.cast.person().phone
    address = f"Общежитие {stage.dice.between(1, 9)}, Алматы"
    scene = stage.innocent("student hostel", (), "C3", "C2", "A3")
    for _ in range(6):
        student, father = stage.cast.person("KG"), stage.cast.person("KG")
        receiver = remitter(stage, student, phone=phone, address=address)
        for day in month_days(17):
            if day.month < 7:
                sent = Remittance(stage.dice.between(2_500_000, 4_000_000, 500_000), "Ош", "Алматы")
                send(
                    stage,
                    scene,
                    day,
                    (remitter(stage, father, address=f"Ош, дом {student.tax_id[-3:]}"), receiver),
                    sent,
                )


def village_collector(stage: Stage) -> None:
    """A neighbour with a bank account receives what the village's children send their parents."""
    collector = stage.person(STEPPE_BANK, "Тараз")
    scene = stage.innocent("village collector", (collector,), "C2", "B6", "H3")
    children = [stage.outsider(stage.dice.pick(HOMES)) for _ in range(9)]
    for day in month_days(12):
        total = 0
        for child in children:
            minor = stage.dice.between(2_000_000, 5_000_000, 500_000)
            total += minor
            text = "Для родителей"
            stage.pay(scene, day, (child, collector), minor, Kind.CARD_TRANSFER, text, _TRANSFER)
        stage.cash_out(scene, day + timedelta(days=1), collector, total, "Тараз")


def carer(stage: Stage) -> None:
    """A daughter brings cash to her parents' and aunt's accounts and pays with their cards."""
    daughter = stage.cast.person()
    accounts = tuple(stage.person(CARD_BANK) for _ in range(3))
    scene = stage.innocent("carer", accounts, "C5")
    for account in accounts:
        for day in month_days(8):
            parties = (stage.depositor(daughter, CARD_BANK), account)
            minor = stage.dice.between(3_000_000, 6_000_000, 500_000)
            text = f"Взнос наличных через кассу, вноситель {daughter.name}"
            stage.pay(scene, day, parties, minor, Kind.CASH_DEPOSIT, text, Terms("", (10, 17), account.city))


def family_pool(stage: Stage) -> None:
    """Two sons pass most of their wages to their mother, who keeps the household."""
    mother = stage.person(STEPPE_BANK)
    sons = [stage.person(FORM_BANK) for _ in range(2)]
    employer = stage.firm("Зауыт", FIRM_BANK, is_subject=False)
    scene = stage.innocent("family pool", (mother, *sons), "C6", "B1")
    for day in month_days(10):
        for son in sons:
            minor = stage.dice.between(17_000_000, 23_000_000, 50_000)
            stage.pay(scene, day, (employer, son), minor, Kind.WAGE, "Заработная плата", _WAGE)
            parties = (son, mother)
            stage.pay(
                scene, day, parties, minor * 75 // 100, Kind.CARD_TRANSFER, "Маме на хозяйство", _TRANSFER
            )


def taxi_driver(stage: Stage) -> None:
    """A driver who works at night, takes notes and brings them to the terminal before dawn."""
    account = stage.person(CARD_BANK)
    scene = stage.innocent("taxi driver", (account,), "D1", "G1", "F4", "A4")
    for _ in range(40):
        minor = stage.dice.between(1_500_000, 4_500_000, 100_000)
        stage.cash_in(scene, stage.day(0, 2), account, minor, account.city, (22, 29))


def tour_guide(stage: Stage) -> None:
    """A guide who buys tickets and beds for groups, and is paid by a travel firm."""
    account, firm = stage.person(CARD_BANK), stage.firm("Тау Туризм", FIRM_BANK, is_subject=False)
    scene = stage.innocent("tour guide", (account,), "F2", "F3", "E4")
    first = stage.opened_on(scene)
    carrier, hotel = stage.shop("Железнодорожные билеты"), stage.shop("Гостиница Бурабай")
    stage.pay(scene, first, (firm, account), 60_000_000, Kind.ORDER, "Аванс на тур, договор", Terms("859"))
    for step in range(5):
        text = f"Железнодорожный билет, пассажир {stage.cast.person().name}"
        buy(stage, scene, 1 + step // 2, account, (carrier, "4112"), 1_900_000, text)
    for step in range(3):
        buy(stage, scene, 4 + step, account, (hotel, "7011"), 4_200_000, "Проживание группы")


def seasonal_worker(stage: Stage) -> None:
    """A harvester who earns from August on and hardly moves money before."""
    account, farm = stage.person(FORM_BANK), stage.firm("Бидай", FIRM_BANK, is_subject=False)
    scene = stage.innocent("seasonal worker", (account,), "B4", "B5")
    for step in range(3):
        day = date(2024, 1, 5) + timedelta(days=9 * step)
        stage.pay(scene, day, (account, TELECOM), 200_000, Kind.PURCHASE, "Пополнение баланса телефона")
    for week in range(12):
        day = date(2024, 8, 9) + timedelta(days=7 * week)
        minor = stage.dice.between(6_000_000, 9_000_000, 50_000)
        stage.pay(scene, day, (farm, account), minor, Kind.WAGE, "Заработная плата, сезон", _WAGE)


def bride_price(stage: Stage) -> None:
    """Guests of a wedding send gifts within two days."""
    account = stage.person(STEPPE_BANK)
    scene = stage.innocent("wedding gifts", (account,), "C2", "A4")
    first = stage.day(5, 5)
    for step in range(25):
        minor = stage.dice.pick((2_000_000, 3_000_000, 5_000_000, 10_000_000))
        parties = (stage.outsider(), account)
        day = first + timedelta(days=step % 2)
        stage.pay(scene, day, parties, minor, Kind.CARD_TRANSFER, "Поздравляем со свадьбой", _TRANSFER)


def border_resident(stage: Stage) -> None:
    """A teacher who lives in a border town and draws her wage there."""
    account, school = stage.person(CARD_BANK, "Кордай"), stage.firm("Школа", FIRM_BANK, is_subject=False)
    scene = stage.innocent("border resident", (account,), "E1", "B1")
    for day in month_days(7):
        minor = stage.dice.between(19_000_000, 24_000_000, 50_000)
        stage.pay(scene, day, (school, account), minor, Kind.WAGE, "Заработная плата", _WAGE)
        stage.cash_out(scene, day + timedelta(days=1), account, minor // 2, "Кордай")


def courier(stage: Stage) -> None:
    """A courier with many small rides and fares, paid each week."""
    account, firm = stage.person(CARD_BANK), stage.firm("Жеткізу", FIRM_BANK, is_subject=False)
    scene = stage.innocent("courier", (account,), "F4", "E4")
    for week in range(50):
        day = stage.first + timedelta(days=7 * week)
        stage.pay(scene, day, (firm, account), 4_800_000, Kind.ORDER, "Оплата услуг курьера", Terms("859"))
        for step in range(4):
            terms = Terms(place=account.city, mcc="4121")
            minor = stage.dice.between(60_000, 200_000, 5_000)
            later = day + timedelta(days=step)
            stage.pay(scene, later, (account, TAXI), minor, Kind.PURCHASE, "Поездка", terms)


def hobbyist(stage: Stage) -> None:
    """A saver who buys crypto-assets for the same sum once a month."""
    account, shop = stage.person(CARD_BANK), stage.shop("Криптобиржа Алтын Монета")
    scene = stage.innocent("crypto saver", (account,), "G3")
    for day in month_days(20):
        terms = Terms(place=account.city, mcc="6051")
        stage.pay(scene, day, (account, shop), 3_000_000, Kind.PURCHASE, "Покупка криптовалюты", terms)


def tourist(stage: Stage) -> None:
    """A clerk with a wage who spends eight days of leave abroad."""
    account, employer = stage.person(CARD_BANK), stage.firm("Кеңсе", FIRM_BANK, is_subject=False)
    scene = stage.innocent("tourist", (account,), "E7", "E4")
    for day in month_days(6):
        minor = stage.dice.between(25_000_000, 38_000_000, 50_000)
        stage.pay(scene, day, (employer, account), minor, Kind.WAGE, "Заработная плата", _WAGE)
    spend_abroad(stage, scene, account, 8)
