"""What happens in a synthetic case: movements of money with the facts that banks print, and the scenes they form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum

from investigator_desktop.training.actors import Account, Actor
from investigator_desktop.training.ledger import Kind, Movement
from investigator_desktop.training.transfers import MoneyTransfer, TransferParty


class Nature(Enum):
    """Why a scene is in the case."""

    PLANTED = "planted"
    INNOCENT = "innocent"
    ORDINARY = "ordinary"


class Shown(Enum):
    """Which sides of a deed statements show; one side alone where legs were split or joined."""

    BOTH = "both"
    DEBIT = "debit"
    CREDIT = "credit"


class Link(StrEnum):
    """What makes the two sides of a deed hard to bring together."""

    SAME = "same"
    LATER = "later"
    FEE = "fee"
    EXCHANGE = "exchange"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Deed(Movement):
    """A movement with its scene and with what only some layouts print.

    `reached_at` is when the beneficiary's bank booked it, None where at once. `group` is the same for all deeds that
    are one movement, shown in parts. `card` is the masked card of the account that the deed belongs to, `abroad` what a
    purchase was in minor units of another currency.
    """

    scene: int = 0
    reached_at: datetime | None = None
    place: str = ""
    mcc: str = ""
    card: str = ""
    shown: Shown = Shown.BOTH
    group: int = 0
    link: Link = Link.SAME
    is_shortened: bool = False
    reference_there: str = ""
    abroad: int = 0
    abroad_currency: str = ""

    def card_on(self, *, is_credit: bool) -> str:
        """Return the card as one side's bank prints it: only the bank of the account that the card is of."""
        return self.card if is_credit is (self.kind is Kind.CASH_DEPOSIT) else ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Deeds that belong together: what they are, whose accounts take part, and which rules they must raise.

    `rules` is empty unless the scene is planted. `tempts` are rules that an innocent scene resembles.
    """

    number: int
    nature: Nature
    kind: str
    rules: tuple[str, ...]
    accounts: tuple[str, ...]
    tempts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remitter(TransferParty):
    """A sender or receiver with the address that the counter wrote down."""

    address: str = ""


@dataclass(frozen=True, slots=True)
class SceneTransfer:
    """A transfer through an operator's counters, and its scene."""

    scene: int
    transfer: MoneyTransfer


@dataclass(frozen=True, slots=True)
class Subject:
    """An account whose statement the case has; `reserve` is the least that it ever holds, in minor units."""

    account: Account
    reserve: int


@dataclass(frozen=True, slots=True)
class PriceListed:
    """A price of an investigator's list, in minor units of a currency."""

    label: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """Something that an investigator knows to have happened on a day in a place."""

    label: str
    at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class KnownHolder:
    """What is known of the holder of an account beside statements: home, employer, declared monthly income."""

    account: str
    actor: Actor
    home: str
    employer: str = ""
    monthly_income: int = 0
