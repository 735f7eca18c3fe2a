"""Firms and traders whose business looks like something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    FIRM_BANK,
    FORM_BANK,
    KYRGYZ_BANK,
    STEPPE_BANK,
    TAX_OFFICE,
    TELECOM,
)
from investigator_desktop.training.typologies.cast import HOMES
from investigator_desktop.training.typologies.planted.spending import ADVERTISER, buy
from investigator_desktop.training.typologies.stage import Stage, month_days
from investigator_desktop.training.typologies.terms import Employer, Terms

_TRADE = Terms("710")
_WAGE = Terms("332", (14, 17))


def shop_takings(stage: Stage) -> None:
    """A shop that brings its takings to the bank every other day and pays wages and taxes."""
    firm = stage.firm("Дүкен", CARD_BANK)
    workers = tuple(stage.outsider() for _ in range(2))
    stage.employers.append(Employer(firm, "", workers))
    scene = stage.innocent("shop", (firm,), "A1", "A9", "G1", "B5", "C9")
    for step in range(180):
        minor = stage.dice.between(60_000_000, 199_000_000, 1_000_000)
        stage.cash_in(scene, stage.first + timedelta(days=2 * step), firm, minor, firm.city)
    pay_wages_and_tax(stage, scene, firm, workers)


def pay_wages_and_tax(stage: Stage, scene: int, firm: Account, workers: tuple[Account, ...]) -> None:
    """Pay what a lawful firm pays each month."""
    for day in month_days(10):
        for worker in workers:
            minor = stage.dice.between(15_000_000, 22_000_000, 50_000)
            text = f"Заработная плата за {day.month:02d}.2024, {worker.holder.name}"
            stage.pay(scene, day, (firm, worker), minor, Kind.WAGE, text, _WAGE)
        stage.pay(scene, day, (firm, TAX_OFFICE), 5_500_000, Kind.ORDER, "Налоги и отчисления", Terms("911"))


def shuttle_trader(stage: Stage) -> None:
    """A trader who takes payments from many towns, draws cash near the border and buys wares there."""
    account = stage.person(CARD_BANK)
    scene = stage.innocent("shuttle trade", (account,), "C1", "E1", "C2", "H2")
    for turn in range(8):
        first, total = stage.first + timedelta(days=40 * turn + 3), 0
        for step in range(9):
            minor = stage.dice.between(4_000_000, 15_000_000, 100_000)
            total += minor
            parties = (stage.outsider(stage.dice.pick(HOMES)), account)
            text = f"За товар, накладная {stage.dice.between(10, 999)}"
            stage.pay(scene, first + timedelta(days=step), parties, minor, Kind.CARD_TRANSFER, text, _TRADE)
        stage.cash_out(scene, first + timedelta(days=11), account, total * 8 // 10, "Хоргос")


def payroll_agent(stage: Stage) -> None:
    """An accountant's firm that receives one sum and pays the wages of forty people the same day."""
    agent, client = stage.firm("Есеп Сервис", FIRM_BANK), stage.firm("Құрылыс", FIRM_BANK, is_subject=False)
    workers = tuple(stage.outsider() for _ in range(40))
    stage.employers.append(Employer(agent, "", workers))
    scene = stage.innocent("payroll agent", (agent,), "B1", "B2", "B6", "G4")
    for day in month_days(10):
        wages = [stage.dice.between(14_000_000, 26_000_000, 50_000) for _ in workers]
        early = Terms("859", (9, 10))
        total = sum(wages) * 102 // 100
        stage.pay(scene, day, (client, agent), total, Kind.ORDER, "Для выплаты заработной платы", early)
        for worker, minor in zip(workers, wages, strict=True):
            text = f"Заработная плата за {day.month:02d}.2024, {worker.holder.name}"
            stage.pay(scene, day, (agent, worker), minor, Kind.WAGE, text, _WAGE)


def cooperative(stage: Stage) -> None:
    """Farmers' cooperative: buyers pay it, and it pays its members their shares."""
    hub = stage.firm("Кооператив Бірлік", FIRM_BANK)
    buyers = [stage.firm("Базар", STEPPE_BANK) for _ in range(6)]
    members = stage.persons(8)
    scene = stage.innocent("cooperative", (hub, *members), "B6", "B1")
    for turn in range(4):
        first, total = date(2024, 7, 4) + timedelta(days=30 * turn), 0
        for step, buyer in enumerate(buyers):
            minor = stage.dice.between(50_000_000, 90_000_000, 100_000)
            total += minor
            text = f"Оплата за молоко, накладная {stage.dice.between(10, 999)}"
            stage.pay(scene, first + timedelta(days=step % 3), (buyer, hub), minor, Kind.ORDER, text, _TRADE)
        for member in members:
            text = "Выплата доли за молоко"
            minor = total * 95 // (100 * len(members))
            stage.pay(scene, first + timedelta(days=5), (hub, member), minor, Kind.ORDER, text, Terms("859"))


def escrow(stage: Stage) -> None:
    """A notary who holds deposits for sales and passes each on when the sale is entered."""
    account = stage.person(STEPPE_BANK)
    scene = stage.innocent("escrow agent", (account,), "B1", "D6")
    for _ in range(9):
        day = stage.day(0, 30)
        minor = stage.dice.between(300_000_000, 900_000_000, 1_000_000)
        text = f"Депозит нотариуса, договор {stage.dice.between(100, 999)}"
        stage.pay(scene, day, (stage.outsider(), account), minor, Kind.ORDER, text, Terms("859"))
        later = day + timedelta(days=stage.dice.between(1, 12))
        stage.pay(scene, later, (account, stage.outsider()), minor, Kind.ORDER, text, Terms("859"))


def reseller(stage: Stage) -> None:
    """A kiosk that sells telephone credit and tops up its customers' numbers."""
    account = stage.person(CARD_BANK)
    scene = stage.innocent("telephone kiosk", (account,), "F7")
    for _ in range(120):
        text = f"Пополнение баланса {stage.cast.person().phone}"
        terms = Terms(place=account.city, mcc="4814")
        stage.pay(scene, stage.day(), (account, TELECOM), 150_000, Kind.PURCHASE, text, terms)


def advertiser(stage: Stage) -> None:
    """A seller of furniture who advertises each week."""
    account, site = stage.person(CARD_BANK), stage.shop(ADVERTISER)
    scene = stage.innocent("small advertiser", (account,), "A6", "F1")
    for step in range(20):
        buy(stage, scene, 5 * step, account, (site, "7311"), 300_000, f"Оплата объявления, {ADVERTISER}")


def wholesaler(stage: Stage) -> None:
    """A wholesaler whose customers prepay and who pays one supplier abroad each month."""
    firm = stage.firm("Көтерме", FORM_BANK)
    supplier = stage.cast.account(replace(stage.cast.firm("Ткани Ош"), country="KG"), KYRGYZ_BANK)
    clients = [stage.firm("Магазин", STEPPE_BANK, is_subject=False) for _ in range(12)]
    scene = stage.innocent("wholesaler", (firm,), "H2", "H3", "B1")
    for day in month_days(20):
        total = 0
        for client in clients:
            minor = stage.dice.between(10_000_000, 40_000_000, 10_000)
            total += minor
            text = f"Оплата по счету {stage.dice.between(100, 9_999)}"
            stage.pay(
                scene,
                day - timedelta(days=stage.dice.between(1, 15)),
                (client, firm),
                minor,
                Kind.ORDER,
                text,
                _TRADE,
            )
        stage.pay(scene, day, (firm, supplier), total * 7 // 10, Kind.FOREIGN, "Оплата по контракту", _TRADE)


def landlord(stage: Stage) -> None:
    """A landlord whose five tenants pay round rents to one account."""
    account = stage.person(FORM_BANK)
    tenants = [stage.outsider() for _ in range(5)]
    scene = stage.innocent("landlord", (account,), "A4", "C2", "A5")
    for day in month_days(1):
        for place, tenant in enumerate(tenants):
            minor = 15_000_000 + 1_000_000 * place
            stage.pay(scene, day, (tenant, account), minor, Kind.ORDER, "Аренда квартиры", Terms("859"))
