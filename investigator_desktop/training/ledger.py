"""The ledger of a story: every movement once, and each account's view of it with exact balances."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from investigator_desktop.training.actors import Account


class Kind(Enum):
    """What a movement is; each layout has its own words for it."""

    ORDER = "order"
    CARD_TRANSFER = "card transfer"
    PURCHASE = "purchase"
    CASH_WITHDRAWAL = "cash withdrawal"
    CASH_DEPOSIT = "cash deposit"
    WAGE = "wage"
    FEE = "fee"
    CONVERSION = "conversion"
    FOREIGN = "foreign payment"


@dataclass(frozen=True, slots=True)
class Movement:
    """Money that leaves one account and reaches another; amounts are minor units of each account's currency.

    `purpose_there` is how the beneficiary's bank words it, empty where it repeats the payer's words.
    """

    at: datetime
    payer: Account
    beneficiary: Account
    debited: int
    credited: int
    kind: Kind
    purpose: str
    purpose_code: str = ""
    purpose_there: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """A movement seen from one account, with the balance after it."""

    movement: Movement
    account: Account
    is_credit: bool
    amount: int
    balance: int

    @property
    def counterparty(self) -> Account:
        """Return the other side's account."""
        return self.movement.payer if self.is_credit else self.movement.beneficiary

    @property
    def wall_time(self) -> datetime:
        """Return when the account's own bank printed it."""
        return self.account.bank.zone.wall_time(self.movement.at)

    @property
    def purpose(self) -> str:
        """Return the purpose in the words of the account's own bank."""
        return (self.is_credit and self.movement.purpose_there) or self.movement.purpose

    @property
    def signed(self) -> int:
        """Return the amount, negative for a debit."""
        return self.amount if self.is_credit else -self.amount


@dataclass(frozen=True, slots=True)
class Extract:
    """What a bank is asked for: one account over days, both included, with the balances at their ends."""

    account: Account
    from_on: date
    to_on: date
    opening: int
    bookings: tuple[Booking, ...]

    @property
    def closing(self) -> int:
        """Return the balance after the last booking."""
        return self.bookings[-1].balance if self.bookings else self.opening

    @property
    def credit_sum(self) -> int:
        """Return the sum of the credits."""
        return sum(booking.amount for booking in self.bookings if booking.is_credit)

    @property
    def debit_sum(self) -> int:
        """Return the sum of the debits."""
        return sum(booking.amount for booking in self.bookings if not booking.is_credit)


def _numbered(movements: Iterable[Movement]) -> tuple[Movement, ...]:
    """Return the movements in the order of time, each with a reference that both banks print."""
    ordered = sorted(movements, key=lambda movement: (movement.at, movement.payer.number, movement.purpose))
    return tuple(replace(item, reference=f"{500100 + 7 * place}") for place, item in enumerate(ordered))


class Ledger:
    """All movements of a story in the order of time."""

    def __init__(self, movements: Iterable[Movement], reserves: dict[Account, int]) -> None:
        """Number the movements; `reserves` is the least that each statement account ever holds."""
        self.movements = _numbered(movements)
        self._reserves = reserves

    def bookings(self, account: Account) -> tuple[Booking, ...]:
        """Return an account's view of its movements; its balances never fall below its reserve."""
        signed = [
            (item, self._sign(item, account)) for item in self.movements if self._touches(item, account)
        ]
        balance = self._opening(account, [amount for _, amount in signed])
        views = []
        for movement, amount in signed:
            balance += amount
            views.append(Booking(movement, account, amount > 0, abs(amount), balance))
        return tuple(views)

    def extract(self, account: Account, from_on: date, to_on: date) -> Extract:
        """Return the account's statement over these days of its bank's calendar."""
        views = self.bookings(account)
        within = tuple(view for view in views if from_on <= view.wall_time.date() <= to_on)
        if within:
            return Extract(account, from_on, to_on, within[0].balance - within[0].signed, within)
        return Extract(account, from_on, to_on, self._opening(account, []), ())

    @staticmethod
    def _touches(movement: Movement, account: Account) -> bool:
        return account in (movement.payer, movement.beneficiary)

    @staticmethod
    def _sign(movement: Movement, account: Account) -> int:
        return movement.credited if movement.beneficiary == account else -movement.debited

    def _opening(self, account: Account, amounts: list[int]) -> int:
        """Return the opening balance that keeps the account at its reserve or above."""
        lowest = balance = 0
        for amount in amounts:
            balance += amount
            lowest = min(lowest, balance)
        return self._reserves[account] - lowest
