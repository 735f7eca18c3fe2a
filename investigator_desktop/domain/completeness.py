"""What an account's evidence proves, day by day, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class KeyedStatement:
    """What a person read with their own eyes in a document and keyed: a covering letter, a statement that is held.

    `account_key` and `currency` say of which account it speaks, `from_on` and `to_on` (both included) of which days;
    `credits` and `debits` are turnovers, `place` says where in the document it stands. What it does not say is None.
    """

    evidence_id: int
    account_key: str
    currency: str
    from_on: date
    to_on: date
    place: str
    opening: Money | None = None
    closing: Money | None = None
    credits: Money | None = None
    debits: Money | None = None
    entry_count: int | None = None


@dataclass(frozen=True, slots=True)
class KeyedRecord:
    """A keyed statement as the case holds it; `id` is that of the fact, `sequence` the record that made it hold."""

    id: int
    statement: KeyedStatement
    keyed_by: Actor
    keyed_at: datetime
    sequence: int


class ProofGrade(StrEnum):
    """By what the entries of a day are proven, the strongest first."""

    BALANCE_CHAIN = "balance_chain"
    TURNOVER = "turnover"
    MIRROR_LEG = "mirror_leg"
    SECOND_PRODUCTION = "second_production"
    NONE = "none"


class DayState(StrEnum):
    """What the evidence says of a day of an account."""

    PROVEN = "proven"
    UNPROVEN = "unproven"
    OVERLAPPING = "overlapping"
    HELD = "held"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days of one account in one state by one grade of proof, both included."""

    from_on: date
    to_on: date
    state: DayState
    grade: ProofGrade

    @property
    def day_count(self) -> int:
        """Return the number of days."""
        return (self.to_on - self.from_on).days + 1
