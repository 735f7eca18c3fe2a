"""Transfers through an operator's counters: parties as clerks typed them, and what became of each transfer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from investigator_desktop.training.actors import Actor
from investigator_desktop.training.transfers import Agent, MoneyTransfer, TransferStatus
from investigator_desktop.training.typologies.deeds import Remitter, SceneTransfer
from investigator_desktop.training.typologies.stage import Stage
from investigator_desktop.training.zones import ALMATY

OPERATOR = 'Система переводов "Керуен Экспресс"'
_OPEN = (9, 19)


def _agent(code: str, city: str, country: str) -> Agent:
    return Agent(code, f"Пункт обслуживания {code[-2:]}", city, country)


AGENTS: dict[str, Agent] = {
    agent.city: agent
    for agent in (
        _agent("KZ0011", "Алматы", "KZ"),
        _agent("KZ0012", "Астана", "KZ"),
        _agent("KZ0013", "Шымкент", "KZ"),
        _agent("KZ0014", "Тараз", "KZ"),
        _agent("KZ0031", "Кордай", "KZ"),
        _agent("KZ0032", "Сарыагаш", "KZ"),
        _agent("UZ0102", "Ташкент", "UZ"),
        _agent("UZ0117", "Термез", "UZ"),
        _agent("UZ0118", "Самарканд", "UZ"),
        _agent("KG0205", "Бишкек", "KG"),
        _agent("KG0208", "Ош", "KG"),
        _agent("TJ0402", "Душанбе", "TJ"),
        _agent("TR0501", "Стамбул", "TR"),
    )
}


def remitter(stage: Stage, actor: Actor, *, phone: str = "", name: str = "", address: str = "") -> Remitter:
    """Return a party at a counter, by default with a telephone and an address of its own."""
    own = f"ул. Учебная, дом {stage.dice.between(1, 400)}, кв. {stage.dice.between(1, 300)}"
    return Remitter(actor, name or actor.name, phone or actor.phone, address or own)


@dataclass(frozen=True, slots=True)
class Remittance:
    """What is sent: minor units of a currency from a town to a town, and what becomes of it."""

    minor: int
    from_town: str
    to_town: str
    currency: str = "KZT"
    status: TransferStatus = TransferStatus.PAID
    expected_country: str = ""


def send(
    stage: Stage, scene: int, day: date, parties: tuple[Remitter, Remitter], sent: Remittance
) -> datetime:
    """Send money on a day; where it is paid, it is fetched some hours later. Return when it was sent."""
    sent_at = ALMATY.instant(stage.moment(day, _OPEN))
    is_paid = sent.status is TransferStatus.PAID
    paid_at = sent_at + timedelta(minutes=stage.dice.between(25, 1_200)) if is_paid else None
    there = AGENTS[sent.to_town]
    transfer = MoneyTransfer(
        f"{1_000_000_000 + 7 * len(stage.transfers) + stage.dice.between(0, 6):010d}",
        sent.status,
        sent_at,
        paid_at,
        *parties,
        AGENTS[sent.from_town],
        there if is_paid else None,
        sent.expected_country or there.country,
        sent.minor,
        sent.currency,
        sent.minor,
        sent.currency,
        sent.minor * 15 // 1000,
    )
    stage.transfers.append(SceneTransfer(scene, transfer))
    return sent_at
