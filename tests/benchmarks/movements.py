"""The movements of a made-up statement of any length: the same for the same number."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

OPENING_BALANCE = 125_000_000_00
ACCOUNT = "KZ00722S000000000001"
CURRENCY = "KZT"
FIRST_DAY = datetime(2020, 1, 1)
DAYS = 1_826
_NAMES = ("ТОО «Астана Транс»", "ИП Сериков", "АО «Энергосбыт»", "Ахметова А. Б.", "ТОО «Қазақ Құрылыс»")
_PURPOSES = (
    "Оплата по счету № {n} от 12.01.2024, в том числе НДС 12%",
    "Перевод собственных средств, договор {n}",
    "Заработная плата за период, ведомость {n}",
    "Снятие наличных в банкомате {n}",
    "Оплата услуг связи, лицевой счет {n}",
)


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement: `cents` are hundredths, `balance` is what the account holds after it."""

    number: int
    moment: datetime
    cents: int
    is_debit: bool
    balance: int
    party: int
    name: str
    purpose: str

    @property
    def party_id(self) -> str:
        """Return the identification number of the other party."""
        return f"{self.party:012}"

    @property
    def party_account(self) -> str:
        """Return the account of the other party."""
        return f"KZ00601A{self.party:012}"

    @property
    def document(self) -> str:
        """Return the number of the document."""
        return f"ПП-{self.number:07}"


def movements(count: int) -> Iterator[Movement]:
    """Yield movements in order of time, spread over five years, on an account that is never overdrawn."""
    dice = random.Random(20240101)
    balance = OPENING_BALANCE
    for number in range(1, count + 1):
        draw = dice.getrandbits(48)
        cents = 100 + draw % 5_000_000_00
        is_debit = bool(draw & 1 << 40) and balance > cents
        balance += -cents if is_debit else cents
        party = draw >> 8 & 0xFFF
        moment = FIRST_DAY + timedelta(seconds=int((number - 1) / count * DAYS * 86_400))
        purpose = _PURPOSES[draw % 5].format(n=draw % 100_003)
        yield Movement(
            number, moment, cents, is_debit, balance, party, f"{_NAMES[party % 5]} {party}", purpose
        )


def decimal(cents: int, mark: str = ".") -> str:
    """Return an amount in hundredths as a text."""
    return f"{cents // 100}{mark}{cents % 100:02}"
