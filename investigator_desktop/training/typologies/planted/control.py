"""Accounts that somebody else commands: funnels, wages that are taken, cards and telephones of one hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import OFFICE
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import CARD_BANK, FIRM_BANK, STEPPE_BANK
from investigator_desktop.training.typologies.cast import masked_card
from investigator_desktop.training.typologies.counters import Remittance, remitter, send
from investigator_desktop.training.typologies.stage import SMALL_RESERVE, Stage, month_days
from investigator_desktop.training.typologies.terms import Debt, Employer, Terms

_WAGE = Terms("332", (14, 17))
_TRANSFER = Terms("119")


def funnel(stage: Stage) -> None:
    """Cash comes in at five towns and is drawn in a sixth within two days (C1)."""
    account = stage.person(CARD_BANK, "Павлодар")
    scene = stage.planted("funnel account", (account,), "C1")
    for _ in range(4):
        first, total = stage.day(0, 10), 0
        for place, town in enumerate(("Алматы", "Шымкент", "Тараз", "Кызылорда", "Актобе")):
            minor = stage.dice.between(8_000_000, 30_000_000, 500_000)
            total += minor
            stage.cash_in(scene, first + timedelta(days=place // 2), account, minor, town)
        stage.cash_out(scene, first + timedelta(days=3), account, total * 95 // 100, "Кордай")


def many_senders(stage: Stage) -> None:
    """Twelve persons of different towns with nothing in common send one receiver large sums within weeks (C2)."""
    receiver = remitter(stage, stage.cast.person())
    scene = stage.planted("many senders", (), "C2")
    first = stage.day(0, 30)
    for step in range(12):
        sender = remitter(stage, stage.cast.person("KG"))
        town = stage.dice.pick(("Бишкек", "Ош", "Ташкент", "Душанбе", "Астана", "Шымкент"))
        sent = Remittance(stage.dice.between(60_000_000, 90_000_000, 250_000), town, "Алматы")
        send(stage, scene, first + timedelta(days=step * 20 // 12), (sender, receiver), sent)


def one_depositor(stage: Stage) -> None:
    """One person brings cash to the accounts of five different holders (C5)."""
    depositor = stage.cast.person()
    accounts = tuple(stage.person(CARD_BANK) for _ in range(5))
    scene = stage.planted("one depositor for many accounts", accounts, "C5")
    for account in accounts:
        for _ in range(3):
            parties = (stage.depositor(depositor, CARD_BANK), account)
            minor = stage.dice.between(3_000_000, 15_000_000, 500_000)
            text = f"Взнос наличных через кассу, вноситель {depositor.name}"
            stage.pay(
                scene, stage.day(), parties, minor, Kind.CASH_DEPOSIT, text, Terms("", OFFICE, "Алматы")
            )


def one_card(stage: Stage) -> None:
    """One card serves the accounts of four holders (C5)."""
    accounts = tuple(stage.person(CARD_BANK) for _ in range(4))
    scene = stage.planted("one card for many accounts", accounts, "C5")
    card = masked_card(accounts[0], 4_999)
    for account in accounts:
        for _ in range(4):
            parties = (account, stage.outsider())
            minor = stage.dice.between(2_000_000, 12_000_000, 100_000)
            terms = Terms("119", card=card)
            stage.pay(scene, stage.day(), parties, minor, Kind.CARD_TRANSFER, "Перевод клиенту", terms)


def _wage(stage: Stage, scene: int, day: date, parties: tuple[Account, Account]) -> int:
    """Pay a worker's wage of a month; return it."""
    minor = stage.dice.between(14_000_000, 24_000_000, 50_000)
    text = f"Заработная плата за {day.month:02d}.2024, {parties[1].holder.name}"
    stage.pay(scene, day, parties, minor, Kind.WAGE, text, _WAGE)
    return minor


def wages_forwarded(stage: Stage) -> None:
    """Five workers pass nine tenths of each wage to one account within two days (C6)."""
    employer, collector = stage.firm("Жеміс Агро", FIRM_BANK), stage.person(STEPPE_BANK)
    workers = tuple(stage.person(CARD_BANK, reserve=SMALL_RESERVE) for _ in range(5))
    stage.employers.append(Employer(employer, "", workers))
    scene = stage.planted("wage retention", (employer, collector, *workers), "C6")
    for day in month_days(10):
        for worker in workers:
            minor = _wage(stage, scene, day, (employer, worker))
            later = day + timedelta(days=stage.dice.between(1, 2))
            parties = (worker, collector)
            stage.pay(scene, later, parties, minor * 9 // 10, Kind.ORDER, "Перевод средств", _TRANSFER)


def wages_returned(stage: Stage) -> None:
    """Three workers pay half of each wage back to the employer (C7)."""
    employer = stage.firm("Тас Құрылыс", FIRM_BANK)
    workers = tuple(stage.person(STEPPE_BANK) for _ in range(3))
    stage.employers.append(Employer(employer, "", workers))
    scene = stage.planted("wages returned", (employer, *workers), "C7")
    for day in month_days(12):
        for worker in workers:
            minor = _wage(stage, scene, day, (employer, worker))
            back = day + timedelta(days=stage.dice.between(1, 4))
            stage.pay(scene, back, (worker, employer), minor // 2, Kind.ORDER, "Возмещение затрат", _TRANSFER)


def shared_payroll(stage: Stage) -> None:
    """The wages of six workers, named in the rows, all go to one account (C8)."""
    employer = stage.firm("Егін Серік", FIRM_BANK)
    holder = stage.person(STEPPE_BANK)
    names = [stage.cast.person().name for _ in range(6)]
    stage.employers.append(Employer(employer, "", (holder,)))
    scene = stage.planted("shared payroll account", (employer, holder), "C8")
    for day in month_days(15):
        for name in names:
            minor = stage.dice.between(9_000_000, 15_000_000, 50_000)
            text = f"Заработная плата за {day.month:02d}.2024, работник {name}"
            stage.pay(scene, day, (employer, holder), minor, Kind.WAGE, text, _WAGE)


def shared_payroll_by_name(stage: Stage) -> None:
    """The wages of five workers, each named as the beneficiary, go to the number of one account (C8)."""
    employer = stage.firm("Су Арна", FIRM_BANK)
    holder = stage.person(STEPPE_BANK)
    named = [replace(holder, holder=stage.cast.person()) for _ in range(5)]
    stage.employers.append(Employer(employer, "", (holder,)))
    scene = stage.planted("one account under many names", (employer, holder), "C8")
    for day in month_days(14):
        for worker in named:
            _wage(stage, scene, day, (employer, worker))


def no_payroll(stage: Stage) -> None:
    """A parlour with takings every day and no wage, tax or contribution in a year (C9)."""
    firm = stage.firm("Салон Жұлдыз", FIRM_BANK)
    owner = stage.outsider()
    stage.employers.append(Employer(firm, owner.holder.name, ()))
    scene = stage.planted("no payroll costs", (firm,), "C9")
    for week in range(52):
        for step in range(3):
            day = date(2024, 1, 1) + timedelta(days=7 * week + 2 * step)
            minor = stage.dice.between(6_000_000, 18_000_000, 10_000)
            text = "Возмещение за услуги по картам"
            stage.pay(scene, day, (stage.acquirer, firm), minor, Kind.ORDER, text, Terms("859"))
        day = date(2024, 1, 5) + timedelta(days=7 * week)
        stage.pay(
            scene, day, (firm, owner), 20_000_000, Kind.ORDER, "Перевод собственных средств", Terms("321")
        )


def debt_schedule(stage: Stage) -> None:
    """A worker pays a creditor each month and the debt that the creditor notes does not fall (I5)."""
    worker, creditor = stage.person(STEPPE_BANK), stage.outsider()
    for month, day in enumerate(month_days(28)):
        stage.debts.append(Debt(worker, creditor, day, 90_000_000 + 400_000 * month))
    scene = stage.planted("debt that does not fall", (worker,), "I5")
    for day in month_days(11):
        minor = stage.dice.between(7_000_000, 8_000_000, 100_000)
        text = "Погашение долга"
        stage.pay(scene, day, (worker, creditor), minor, Kind.ORDER, text, Terms("423"))
