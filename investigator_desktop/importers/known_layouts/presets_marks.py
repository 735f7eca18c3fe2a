"""What a text says of the bank that a file is of: its BIC, the bank code of its IBANs, its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from investigator_desktop.importers.known_layouts.presets_text import BankMarks
from investigator_desktop.importers.words.vocabulary import words_of

_BIC = re.compile(r"\b[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b")


def bears(text: str, marks: BankMarks) -> bool:
    """Tell whether a text holds a mark of a bank."""
    codes = [iban[:2] + iban[4:] for iban in _ibans(text)]
    return (
        any(bic.startswith(marks.bics) for bic in _BIC.findall(text))
        or any(code.startswith(marks.iban_banks) for code in codes)
        or any(says(text, word) for word in (*marks.words, *marks.sheets))
    )


def says(text: str, word: str) -> bool:
    """Tell whether the words of a phrase stand one after another in a text."""
    wanted, words = words_of(word), words_of(text)
    return bool(wanted) and any(
        words[start : start + len(wanted)] == wanted for start in range(len(words) - len(wanted) + 1)
    )


def codes_of_others(text: str, marks: BankMarks) -> Iterator[str]:
    """Yield the BICs and IBANs in a text that are of the countries of a bank; none of them bears its marks."""
    countries = {bic[4:6] for bic in marks.bics} | {code[:2] for code in marks.iban_banks}
    if marks.bics:
        yield from (bic for bic in _BIC.findall(text) if bic[4:6] in countries)
    if marks.iban_banks:
        yield from (iban for iban in _ibans(text) if iban[:2] in countries)


def _ibans(text: str) -> list[str]:
    return [str(found) for found in _IBAN.findall("".join(text.split()).upper())]
