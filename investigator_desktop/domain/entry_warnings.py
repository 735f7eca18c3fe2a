"""What a person should know of a single entry or payment: stable codes, kept with it, and a sentence for each."""

from __future__ import annotations

from enum import StrEnum

from investigator_desktop.foundation.catalogue import Message, message


class EntryWarning(StrEnum):
    """The codes of the `warnings` column; files and cases keep them, so they never change."""

    IDENTIFIER_DAMAGED = "identifier_damaged_by_spreadsheet"
    LEADING_ZERO_LOST = "identifier_leading_zero_lost"
    AMOUNT_NOT_WHOLE = "amount_not_whole_minor_unit"
    NEGATIVE_IN_COLUMN = "negative_amount_in_its_column"
    MIXED_SCRIPT = "mixed_script"
    SIGN_CONTRADICTS_SIDE = "sign_contradicts_side"
    DIRECTION_CONTRADICTS_SIDE = "direction_contradicts_side"
    CURRENCY_ASSUMED = "currency_assumed"


WARNING_SENTENCES: dict[EntryWarning, Message] = {
    EntryWarning.IDENTIFIER_DAMAGED: message(
        "Warnings", "An identifier of 16 or more digits was kept as a number; its last digits may be lost."
    ),
    EntryWarning.LEADING_ZERO_LOST: message(
        "Warnings", "An identification number has lost its leading zero."
    ),
    EntryWarning.AMOUNT_NOT_WHOLE: message(
        "Warnings", "The amount is no whole number of the currency's smallest unit."
    ),
    EntryWarning.NEGATIVE_IN_COLUMN: message(
        "Warnings", "A negative amount stands in a credit or debit column; it is read as a reversal."
    ),
    EntryWarning.MIXED_SCRIPT: message("Warnings", "A name mixes Latin and Cyrillic letters within a word."),
    EntryWarning.SIGN_CONTRADICTS_SIDE: message(
        "Warnings", "The sign of the amount contradicts the side of the account."
    ),
    EntryWarning.DIRECTION_CONTRADICTS_SIDE: message(
        "Warnings", "The stated direction contradicts the side of the account."
    ),
    EntryWarning.CURRENCY_ASSUMED: message(
        "Warnings", "The source names no currency; that of the case is assumed."
    ),
}


def warning_sentence(code: str) -> Message:
    """Return the sentence of a code; one that this program does not know is given as it stands."""
    known = {warning.value: sentence for warning, sentence in WARNING_SENTENCES.items()}
    unknown = message("Warnings", "A remark that this program does not know: {code}.")
    return known.get(code) or unknown.format(code=code)
