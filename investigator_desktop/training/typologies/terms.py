"""How a movement is booked, and what an investigator knows of employers and debts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import OFFICE, Hours
from investigator_desktop.training.typologies.deeds import Link, Shown


@dataclass(frozen=True, slots=True)
class Terms:
    """How a movement is booked: purpose code, hours, place, shop, card, and what the other bank makes of it."""

    code: str = ""
    hours: Hours = OFFICE
    place: str = ""
    mcc: str = ""
    card: str = ""
    credited: int | None = None
    days_later: int = 0
    purpose_there: str = ""
    shown: Shown = Shown.BOTH
    group: int = 0
    link: Link = Link.SAME
    is_shortened: bool = False
    abroad: int = 0
    abroad_currency: str = ""


PLAIN = Terms()


@dataclass(frozen=True, slots=True)
class Employer:
    """What an investigator knows of an employer: its account, its owner, and the accounts of its workers."""

    account: Account
    owner: str
    workers: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Debt:
    """A debt of an account's holder in minor units, as it stood on a day."""

    account: Account
    creditor: Account
    on: date
    amount: int
