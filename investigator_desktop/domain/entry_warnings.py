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
    EXPONENT = "amount_in_exponent_notation"
    TOMAN = "amount_in_toman"
    TIME_NOT_ON_CLOCK = "time_not_on_clock"
    IDENTIFIER_REPAIRED = "identifier_repaired"
    CHECK_DIGIT_FAILS = "identifier_check_digit_fails"
    DIRECTION_CONTROLS = "text_has_direction_controls"
    INVISIBLE_CHARACTERS = "text_has_invisible_characters"
    WRONG_ENCODING = "text_in_wrong_encoding"
    STATUS_UNKNOWN = "status_word_unknown"
    DAY_OF_VALUE = "day_of_value_for_booking"
    DAY_OF_MESSAGE = "day_of_message_for_booking"


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
    EntryWarning.MIXED_SCRIPT: message("Warnings", "A text mixes letters of two scripts within a word."),
    EntryWarning.SIGN_CONTRADICTS_SIDE: message(
        "Warnings", "The sign of the amount contradicts the side of the account."
    ),
    EntryWarning.DIRECTION_CONTRADICTS_SIDE: message(
        "Warnings", "The stated direction contradicts the side of the account."
    ),
    EntryWarning.CURRENCY_ASSUMED: message(
        "Warnings", "The source names no currency; that of the case is assumed."
    ),
    EntryWarning.EXPONENT: message(
        "Warnings", "The amount is written with an exponent, which keeps only its first digits."
    ),
    EntryWarning.TOMAN: message(
        "Warnings", "The amount is stated in Toman, of which one is ten Rial; it is kept as it is stated."
    ),
    EntryWarning.TIME_NOT_ON_CLOCK: message(
        "Warnings", "The time of day is none that a clock shows; the day alone is kept."
    ),
    EntryWarning.IDENTIFIER_REPAIRED: message(
        "Warnings", "An identifier stood with marks that a spreadsheet left at it; they are taken off."
    ),
    EntryWarning.CHECK_DIGIT_FAILS: message(
        "Warnings", "The check digit of an identifier does not agree with its other digits."
    ),
    EntryWarning.DIRECTION_CONTROLS: message(
        "Warnings", "A text holds invisible marks that change the direction of writing."
    ),
    EntryWarning.INVISIBLE_CHARACTERS: message("Warnings", "A text holds invisible characters."),
    EntryWarning.WRONG_ENCODING: message(
        "Warnings", "A text looks as if its letters had been read in a wrong encoding."
    ),
    EntryWarning.DAY_OF_VALUE: message(
        "Warnings", "The source states no day of booking; that of value stands for it."
    ),
    EntryWarning.DAY_OF_MESSAGE: message(
        "Warnings",
        "The source states no day for the entry; that on which the message was made stands for it.",
    ),
    EntryWarning.STATUS_UNKNOWN: message(
        "Warnings", "The word of the status is not known, so that the transfer does not count as paid."
    ),
}


def warning_sentence(code: str) -> Message:
    """Return the sentence of a code; one that this program does not know is given as it stands."""
    known = {warning.value: sentence for warning, sentence in WARNING_SENTENCES.items()}
    unknown = message("Warnings", "A remark that this program does not know: {code}.")
    return known.get(code) or unknown.format(code=code)
