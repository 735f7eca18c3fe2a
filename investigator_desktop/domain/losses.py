"""What persons lost, for compensation: each loss in a range, with what came back, on a basis that can be looked at.

A person has a pseudonym that was drawn by lot, so that nothing of the name can be found from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.indirect import MoneyRange


class LossKind(StrEnum):
    """What was lost."""

    WAGES = "wages_withheld"
    FEE = "fee_paid"
    DEBT = "debt_imposed"
    INTEREST = "interest_paid"
    DEDUCTION = "deduction"
    SAVINGS = "money_taken"
    PROPERTY = "property_taken"
    DOCUMENTS = "documents_held"
    TREATMENT = "treatment"
    TRAVEL = "travel"
    OTHER = "other"


class LossBasis(StrEnum):
    """On what a loss stands."""

    ENTRIES = "entries"
    EVIDENCE = "evidence"
    STATEMENT = "statement"  # of the person, as an investigator took it down


@dataclass(frozen=True, slots=True)
class Loss:
    """One loss of a person: `received_back` is in its currency; documents held need no amount."""

    person: str
    pseudonym: str
    kind: LossKind
    amount: MoneyRange | None = None
    received_back: MoneyRange | None = None
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""

    @property
    def remaining(self) -> MoneyRange | None:
        """Return what is lost still: at least the least less all that may have come back."""
        if self.amount is None or self.received_back is None:
            return self.amount
        return self.amount - self.received_back


@dataclass(frozen=True, slots=True)
class LossTotal:
    """Losses of one person, or of all, in one currency."""

    person: str
    pseudonym: str
    currency: str
    count: int
    amount: MoneyRange
    received_back: MoneyRange
    remaining: MoneyRange
