"""What matches, their grades and their reasons are called, in every language."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.domain.matches import (
    MatchGrade,
    MatchSide,
    MissingLeg,
    Reason,
    ReasonCode,
    ReversalBasis,
    TransferMatch,
)
from investigator_desktop.foundation.catalogue import Message, message

GRADE_WORDS: Mapping[MatchGrade, Message] = {
    MatchGrade.PROVEN: message("Matching", "proven by an identifier or a reference"),
    MatchGrade.CONFIRMED: message("Matching", "confirmed by a person"),
    MatchGrade.INFERRED: message("Matching", "inferred from the score"),
}
SIDE_WORDS: Mapping[MatchSide, Message] = {
    MatchSide.DEBIT: message("Matching", "paid"),
    MatchSide.CREDIT: message("Matching", "received"),
}
MISSING_WORDS: Mapping[MissingLeg, Message] = {
    MissingLeg.COVERED: message(
        "Matching", "Statements of the other account cover this day and do not show it."
    ),
    MissingLeg.NOT_COVERED: message("Matching", "No statement of the other account covers this day."),
    MissingLeg.UNKNOWN: message("Matching", "No period is known of the other account's statements."),
}
REVERSAL_WORDS: Mapping[ReversalBasis, Message] = {
    ReversalBasis.MARKED: message("Matching", "The source marks it as taken back."),
    ReversalBasis.REFERENCE: message("Matching", "An opposite entry has the same reference."),
    ReversalBasis.WORDS: message("Matching", "Its purpose says that it takes back an earlier payment."),
}
_REASONS: Mapping[ReasonCode, Message] = {
    ReasonCode.LINK: message(
        "Matching", "Both sides name each other, or one names the other and the reference agrees."
    ),
    ReasonCode.BY_HAND: message("Matching", "A person says that these entries are one transfer."),
    ReasonCode.REFERENCE: message("Matching", "Both sides carry one reference."),
    ReasonCode.NUMBER: message("Matching", "Both sides carry one number."),
    ReasonCode.DEBIT_NAMES_ACCOUNT: message("Matching", "The payment names the account of the receipt."),
    ReasonCode.DEBIT_NAMES_ID: message(
        "Matching", "The payment names the holder of the receipt by a document."
    ),
    ReasonCode.DEBIT_NAMES_HOLDER: message("Matching", "The payment names the holder of the receipt."),
    ReasonCode.CREDIT_NAMES_ACCOUNT: message("Matching", "The receipt names the account of the payment."),
    ReasonCode.CREDIT_NAMES_ID: message(
        "Matching", "The receipt names the holder of the payment by a document."
    ),
    ReasonCode.CREDIT_NAMES_HOLDER: message("Matching", "The receipt names the holder of the payment."),
    ReasonCode.SAME_HOLDER: message("Matching", "Both accounts have one holder."),
    ReasonCode.EQUAL_AMOUNT: message("Matching", "The amounts are equal."),
    ReasonCode.EXECUTED_RATE: message("Matching", "The amounts agree at the rate that a row states."),
    ReasonCode.OTHER_CURRENCY: message(
        "Matching", "The amounts are in two currencies; the rate follows from the two rows alone."
    ),
    ReasonCode.STATED_FEE: message("Matching", "The amounts differ by the fee that a row states."),
    ReasonCode.SAME_PURPOSE: message("Matching", "The purposes are equal."),
    ReasonCode.OTHER_NUMBER: message("Matching", "The numbers in the purposes differ."),
    ReasonCode.EARLIER: message("Matching", "The receipt is booked a day before the payment."),
}
_FEE = message("Matching", "Less arrived than left, by {percent} percent.")
_DAYS = message("Matching", "%n working days lie between them.")
_SAME_DAY = message("Matching", "No working day lies between them.")
_MINUTES = message("Matching", "%n minutes lie between them.")
_SAME_MINUTE = message("Matching", "Less than a minute lies between them.")
_SEVERAL = message("Matching", "%n entries add up to one amount.")
_AMBIGUOUS = message("Matching", "ambiguous: %n candidates")


def reason_sentence(reason: Reason) -> Message:
    """Return a reason as a sentence; what it weighs stands beside it."""
    match reason.code:
        case ReasonCode.SMALL_FEE:
            whole, rest = divmod(reason.value, 100)
            return _FEE.format(percent=f"{whole}.{rest:02}")
        case ReasonCode.DAYS:
            return _DAYS.counted(reason.value) if reason.value else _SAME_DAY
        case ReasonCode.MINUTES:
            return _MINUTES.counted(reason.value) if reason.value else _SAME_MINUTE
        case ReasonCode.SEVERAL:
            return _SEVERAL.counted(reason.value)
        case code:
            return _REASONS[code]


def ambiguity_words(match: TransferMatch) -> Message | None:
    """Return how many candidates an ambiguous match has, None for one that is sure."""
    return None if match.is_sure else _AMBIGUOUS.counted(match.candidates)
