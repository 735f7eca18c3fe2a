"""Money that does not stay: passed through, gathered and scattered, sent round, layered, woken from sleep."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    CURRENCY_BANK,
    FIRM_BANK,
    FORM_BANK,
    STEPPE_BANK,
)
from investigator_desktop.training.typologies.stage import SMALL_RESERVE, Stage
from investigator_desktop.training.typologies.terms import Terms

_LOAN = Terms("119")
_TEXT = "Перевод между клиентами"


def pass_through(stage: Stage) -> None:
    """Every sum leaves the same day but for a remainder, and the account is almost empty each night (B1, B2, B3)."""
    account = stage.person(CARD_BANK, reserve=SMALL_RESERVE)
    source, target = stage.outsider(), stage.outsider()
    scene = stage.planted("pass-through", (account,), "B1", "B2", "B3")
    first = stage.day(0, 60)
    for step in range(36):
        day = first + timedelta(days=8 * step)
        minor = stage.dice.between(40_000_000, 150_000_000, 10_000)
        early, late = Terms("119", (9, 11)), Terms("119", (15, 18))
        stage.pay(scene, day, (source, account), minor, Kind.ORDER, _TEXT, early)
        stage.pay(scene, day, (account, target), minor * 9_995 // 10_000, Kind.ORDER, _TEXT, late)


def dormant(stage: Stage) -> None:
    """Half a year without an entry, then more in a week than ever before (B4)."""
    account = stage.person(FORM_BANK)
    scene = stage.planted("dormant then active", (account,), "B4")
    for step in range(12):
        day = date(2024, 1, 2) + timedelta(days=3 * step)
        parties = (stage.outsider(), account)
        stage.pay(
            scene, day, parties, stage.dice.between(500_000, 3_000_000, 50_000), Kind.ORDER, _TEXT, _LOAN
        )
    for step in range(5):
        day = date(2024, 10, 7) + timedelta(days=step)
        minor = stage.dice.between(150_000_000, 260_000_000, 1_000_000)
        stage.pay(scene, day, (stage.outsider(), account), minor, Kind.ORDER, _TEXT, _LOAN)
        parties = (account, stage.outsider())
        stage.pay(scene, day + timedelta(days=1), parties, minor * 9 // 10, Kind.ORDER, _TEXT, _LOAN)


def cash_rise(stage: Stage) -> None:
    """Small cash each week for seven months, then ten times as much (B5)."""
    account = stage.person(CARD_BANK)
    scene = stage.planted("sudden rise of cash", (account,), "B5")
    for week in range(52):
        day = date(2024, 1, 1) + timedelta(days=7 * week)
        low = 1_000_000 if week < 30 else 14_000_000
        stage.cash_in(scene, day, account, stage.dice.between(low, low * 13 // 10, 50_000), account.city)


def gather_scatter(stage: Stage) -> None:
    """Eight persons pay one account within days, which pays eight others as much (B6)."""
    hub = stage.person(FIRM_BANK)
    givers, takers = stage.persons(8), stage.persons(8)
    scene = stage.planted("gather-scatter", (hub, *givers, *takers), "B6")
    first, total = stage.day(0, 20), 0
    for place, giver in enumerate(givers):
        minor = stage.dice.between(18_000_000, 30_000_000, 50_000)
        total += minor
        stage.pay(scene, first + timedelta(days=place % 3), (giver, hub), minor, Kind.ORDER, _TEXT, _LOAN)
    for place, taker in enumerate(takers):
        day = first + timedelta(days=4 + place % 2)
        stage.pay(scene, day, (hub, taker), total * 97 // 800, Kind.ORDER, _TEXT, _LOAN)


def cycle(stage: Stage) -> None:
    """A sum that goes round through four accounts and comes back almost whole (B7)."""
    ring = [stage.person(bank) for bank in (FORM_BANK, STEPPE_BANK, FIRM_BANK, CURRENCY_BANK)]
    scene = stage.planted("cycle", tuple(ring), "B7")
    first, minor = stage.day(0, 20), stage.dice.between(70_000_000, 180_000_000, 10_000)
    for step, payer in enumerate(ring):
        parties = (payer, ring[(step + 1) % len(ring)])
        day = first + timedelta(days=2 * step)
        stage.pay(scene, day, parties, minor, Kind.ORDER, _TEXT, _LOAN)
        minor = minor * 98 // 100


def chain(stage: Stage) -> None:
    """A sum that passes five accounts within days and loses little on its way (B8)."""
    links = [stage.person(bank) for bank in (STEPPE_BANK, FORM_BANK, FIRM_BANK, CURRENCY_BANK, FORM_BANK)]
    scene = stage.planted("layering chain", tuple(links), "B8")
    first, minor = stage.day(0, 20), stage.dice.between(90_000_000, 240_000_000, 10_000)
    for step, (payer, payee) in enumerate(pairwise(links)):
        day = first + timedelta(days=step)
        stage.pay(scene, day, (payer, payee), minor, Kind.ORDER, _TEXT, _LOAN)
        minor = minor * 985 // 1000
