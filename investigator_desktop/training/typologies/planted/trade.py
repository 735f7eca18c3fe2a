"""Firms and value transfer: personal deposits for a trader, periodic settlement, code words, purpose codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    FIRM_BANK,
    FORM_BANK,
    KYRGYZ_BANK,
    STEPPE_BANK,
)
from investigator_desktop.training.typologies.cast import HOMES
from investigator_desktop.training.typologies.stage import Stage
from investigator_desktop.training.typologies.terms import Employer, Terms

AGGREGATOR = "Платежный сервис Төлем Онлайн"
CODE_WORD = r"жетон \d{6}"
"""The pattern that the training case's list of code words names."""


def personal_deposits(stage: Stage) -> None:
    """Thirty persons pay a trader, which pays one supplier abroad (H2)."""
    firm = stage.firm("Дала Импорт", FORM_BANK)
    holder = replace(stage.cast.firm("Канагат Текстиль"), country="KG")
    supplier = stage.cast.account(holder, KYRGYZ_BANK)
    scene = stage.planted("trade firm with personal deposits", (firm,), "H2")
    for turn in range(4):
        first, total = stage.first + timedelta(days=60 * turn + stage.dice.between(1, 20)), 0
        for step in range(30):
            payer = stage.outsider(stage.dice.pick(HOMES))
            minor = stage.dice.between(4_000_000, 20_000_000, 50_000)
            total += minor
            day = first + timedelta(days=step // 3)
            stage.pay(scene, day, (payer, firm), minor, Kind.ORDER, "Пополнение счета", Terms("119"))
        day, text = first + timedelta(days=14), "Оплата по контракту за ткани"
        stage.pay(scene, day, (firm, supplier), total * 95 // 100, Kind.FOREIGN, text, Terms("710"))


def settlement(stage: Stage) -> None:
    """Many small sums come in, and every tenth day one sum goes to the same exchange house (H3)."""
    account = stage.person(STEPPE_BANK)
    house = stage.cast.account(stage.cast.firm("Обменный пункт Алтын"), FIRM_BANK)
    scene = stage.planted("periodic settlement", (account,), "H3")
    for turn in range(8):
        first, total = stage.first + timedelta(days=30 + 10 * turn), 0
        for step in range(12):
            minor = stage.dice.between(2_000_000, 9_000_000, 50_000)
            total += minor
            parties = (stage.outsider(), account)
            day = first + timedelta(days=step // 2)
            stage.pay(scene, day, parties, minor, Kind.CARD_TRANSFER, "Перевод клиенту", Terms("119"))
        day, text = first + timedelta(days=7), "Покупка валюты"
        stage.pay(scene, day, (account, house), total * 97 // 100, Kind.ORDER, text, Terms("223"))


def code_words(stage: Stage) -> None:
    """Transfers whose text names a token with six digits (H4)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("token numbers in texts", (account,), "H4")
    for _ in range(6):
        text = f"жетон {stage.dice.between(100_000, 999_999)}"
        minor = stage.dice.between(10_000_000, 40_000_000, 500_000)
        stage.pay(scene, stage.day(), (stage.outsider(), account), minor, Kind.ORDER, text, Terms("119"))


def own_funds_code(stage: Stage) -> None:
    """Transfers coded as own funds that go to somebody else (I2)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("purpose code against parties", (account,), "I2")
    for _ in range(5):
        minor = stage.dice.between(8_000_000, 50_000_000, 500_000)
        text = "Перевод собственных средств"
        stage.pay(scene, stage.day(), (account, stage.outsider()), minor, Kind.ORDER, text, Terms("342"))


def undeclared_turnover(stage: Stage) -> None:
    """Receipts forty times the declared income (I1)."""
    account = stage.person(CARD_BANK)
    stage.incomes.append((account, 120_000_000))
    scene = stage.planted("turnover against declared income", (account,), "I1")
    for _ in range(48):
        minor = stage.dice.between(80_000_000, 120_000_000, 500_000)
        text, terms = "Перевод клиенту", Terms("119")
        stage.pay(scene, stage.day(), (stage.outsider(), account), minor, Kind.CARD_TRANSFER, text, terms)


def cash_business(stage: Stage) -> None:
    """A translator whose receipts are nine tenths cash (G1)."""
    account = stage.person(CARD_BANK)
    stage.occupations.append((account, "переводчик"))
    scene = stage.planted("cash share", (account,), "G1")
    for _ in range(60):
        stage.cash_in(
            scene, stage.day(), account, stage.dice.between(9_000_000, 40_000_000, 500_000), account.city
        )
    for _ in range(12):
        minor = stage.dice.between(2_000_000, 6_000_000, 50_000)
        text, terms = "Оплата за перевод", Terms("859")
        stage.pay(scene, stage.day(), (stage.outsider(), account), minor, Kind.ORDER, text, terms)


def hidden_payers(stage: Stage) -> None:
    """Half of the receipts come through a payment service and name no payer (G2)."""
    account = stage.person(STEPPE_BANK)
    scene = stage.planted("receipts through a payment service", (account,), "G2")
    service = stage.shop(AGGREGATOR)
    for _ in range(20):
        minor = stage.dice.between(2_000_000, 15_000_000, 10_000)
        text, terms = f"Реестр платежей, {AGGREGATOR}", Terms("859")
        stage.pay(scene, stage.day(), (service, account), minor, Kind.ORDER, text, terms)
    for _ in range(8):
        minor = stage.dice.between(2_000_000, 9_000_000, 10_000)
        parties = (stage.outsider(), account)
        stage.pay(scene, stage.day(), parties, minor, Kind.ORDER, "Оплата за услуги", Terms("859"))


def absent_wage(stage: Stage) -> None:
    """A worker who is employed all year and receives no wage (I4)."""
    account, employer = stage.person(STEPPE_BANK), stage.firm("Мал Шаруа", FIRM_BANK)
    stage.employers.append(Employer(employer, "", (account,)))
    scene = stage.planted("expected wage absent", (account,), "I4")
    for step in range(10):
        minor = stage.dice.between(1_000_000, 4_000_000, 50_000)
        day = stage.first + timedelta(days=33 * step)
        stage.pay(scene, day, (stage.outsider(), account), minor, Kind.CARD_TRANSFER, "Помощь", Terms("119"))
        stage.pay(
            scene, day, (employer, stage.outsider()), 9_000_000, Kind.ORDER, "Оплата по счету", Terms("710")
        )
