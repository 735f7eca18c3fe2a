"""Transfers whose two sides were found: graded, scored with reasons, and as frames for what builds on them.

A leg is an entry, or one side of a payment that gave no entry (`row_id`, negative). A match has one leg or several on
either side; a leg is in one match at most. A grade is never mixed with another in a sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import polars as pl


class MatchGrade(StrEnum):
    """What a match rests on."""

    PROVEN = "proven"  # an identifier or a reference that both sides carry
    CONFIRMED = "confirmed"  # a person
    INFERRED = "inferred"  # the score


class MatchSide(StrEnum):
    """Whether money left or arrived."""

    DEBIT = "debit"
    CREDIT = "credit"


class ReasonCode(StrEnum):
    """What speaks for a match, or against it; the names are kept in case files."""

    LINK = "link"  # proven by the identifiers of `analysis.movements`
    BY_HAND = "by_hand"
    REFERENCE = "reference"  # one distinctive reference on both sides
    NUMBER = "number"  # one short reference, or one number in the purpose
    DEBIT_NAMES_ACCOUNT = "debit_names_account"
    DEBIT_NAMES_ID = "debit_names_id"
    DEBIT_NAMES_HOLDER = "debit_names_holder"
    CREDIT_NAMES_ACCOUNT = "credit_names_account"
    CREDIT_NAMES_ID = "credit_names_id"
    CREDIT_NAMES_HOLDER = "credit_names_holder"
    SAME_HOLDER = "same_holder"
    EQUAL_AMOUNT = "equal_amount"
    EXECUTED_RATE = "executed_rate"  # the amount in the other currency as a row states it
    OTHER_CURRENCY = "other_currency"  # the two rows are in two currencies and state their rate together
    STATED_FEE = "stated_fee"  # value: the fee in hundredths of a percent
    SMALL_FEE = "small_fee"  # value: the difference in hundredths of a percent
    DAYS = "days"  # value: working days between the two
    EARLIER = "earlier"  # the receipt is booked a day before the payment
    MINUTES = "minutes"  # value: minutes between the two
    SAME_PURPOSE = "same_purpose"
    OTHER_NUMBER = "other_number"  # the numbers in the two purposes differ
    SEVERAL = "several"  # value: how many legs the side with more of them has


class ReversalBasis(StrEnum):
    """What tells that an entry takes back another of its account."""

    MARKED = "marked"  # the source says so
    REFERENCE = "reference"  # an opposite entry of one reference
    WORDS = "words"  # an opposite entry with the other party whose purpose says so


class MissingLeg(StrEnum):
    """What is known of the days in which the other side of a transfer would be booked."""

    COVERED = "covered"  # statements of the other account cover them
    NOT_COVERED = "not_covered"
    UNKNOWN = "unknown"  # no period of the other account is known


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its weight; what `value` counts is said where the code is declared."""

    code: ReasonCode
    weight: int
    value: int = 0


@dataclass(frozen=True, slots=True)
class Leg:
    """One side's entry (or side of a payment, with a negative id) and its stable key."""

    entry_id: int
    entry_key: bytes
    side: MatchSide


@dataclass(frozen=True, slots=True)
class TransferMatch:
    """One movement of money by what was found of it.

    `candidates` is how many assignments of these legs score equally, 1 where this one stands alone; a match is sure
    where it is proven, confirmed, or inferred without an equal rival. `record_id` is the decision of a person.
    """

    match_no: int
    grade: MatchGrade
    debits: tuple[Leg, ...]
    credits: tuple[Leg, ...]
    score: int
    reasons: tuple[Reason, ...]
    candidates: int = 1
    record_id: int | None = None

    @property
    def is_sure(self) -> bool:
        """Tell whether sums may rest on it without a person."""
        return self.grade is not MatchGrade.INFERRED or self.candidates == 1


GRADE = pl.Enum([member.value for member in MatchGrade])
SIDE = pl.Enum([member.value for member in MatchSide])

MATCH_SCHEMA = pl.Schema(
    {
        "match_no": pl.Int64(),
        "entry_id": pl.Int64(),  # negative: one side of a payment that gave no entry
        "side": SIDE,
        "grade": GRADE,
        "is_sure": pl.Boolean(),
    }
)
SCORED_SCHEMA = pl.Schema(
    {
        "match_no": pl.Int64(),
        "grade": GRADE,
        "score": pl.Int64(),
        "candidates": pl.Int64(),
        "reasons": pl.String(),  # code:weight:value, separated by spaces
    }
)
REVERSAL_SCHEMA = pl.Schema(
    {"reversal_id": pl.Int64(), "reversed_id": pl.Int64(), "basis": pl.String()}
)  # `reversed_id` is null where what it takes back was not found
ONE_LEG_SCHEMA = pl.Schema(
    {
        "entry_id": pl.Int64(), "account": pl.String(), "other_account": pl.String(), "side": SIDE,
        "booked_at": pl.Datetime("us"), "amount": pl.Int64(), "amount_scale": pl.Int64(), "currency": pl.String(),
        "missing": pl.String(),
    }
)  # fmt: skip


def reasons_of(text: str) -> tuple[Reason, ...]:
    """Return the reasons that a row of scored matches holds."""
    found = []
    for word in text.split():
        code, weight, value = word.split(":")
        found.append(Reason(ReasonCode(code), int(weight), int(value)))
    return tuple(found)


def reasons_text(reasons: tuple[Reason, ...]) -> str:
    """Return reasons as a row of scored matches holds them."""
    return " ".join(f"{reason.code.value}:{reason.weight}:{reason.value}" for reason in reasons)
