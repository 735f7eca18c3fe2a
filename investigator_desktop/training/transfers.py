"""Money sent through a transfer operator: named persons and counters instead of accounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from investigator_desktop.training.actors import Actor


class TransferStatus(Enum):
    """What became of a transfer."""

    PAID = "paid"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Agent:
    """A counter of the operator."""

    code: str
    name: str
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class TransferParty:
    """A sender or receiver as the clerk typed the name, document and telephone."""

    actor: Actor
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class MoneyTransfer:
    """One transfer; amounts are minor units, `paid_at` and `pay_agent` are None where nobody was paid.

    `expected_country` is where the sender said that it would be paid out.
    """

    control_no: str
    status: TransferStatus
    sent_at: datetime
    paid_at: datetime | None
    sender: TransferParty
    receiver: TransferParty
    send_agent: Agent
    pay_agent: Agent | None
    expected_country: str
    send_amount: int
    send_currency: str
    pay_amount: int
    pay_currency: str
    fee: int
