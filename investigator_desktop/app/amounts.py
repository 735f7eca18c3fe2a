"""Amounts of money as words of the command line."""

from __future__ import annotations

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError


class NotAnAmount(InvestigatorError):
    """A word of the command line is no amount of money."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        sentence = message("Command line", "{word} is no amount: write it as 1234.50.")
        super().__init__(sentence.format(word=isolate(word)))


class RangeTurned(InvestigatorError):
    """The least an amount may be is more than the most."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Indirect methods", "The least that an amount may be is above the most."))


def amount_of(word: str, currency: str) -> Money:
    """Return the amount that a word such as `1234.50` says; raise `NotAnAmount`, also for too many decimals."""
    whole, _, decimals = word.strip().partition(".")
    digits = whole.removeprefix("-") + decimals
    if not (digits.isascii() and digits.isdigit()) or len(decimals) > minor_digits(currency):
        raise NotAnAmount(word)
    units = int(digits)
    return Money(-units if whole.startswith("-") else units, len(decimals), currency)
