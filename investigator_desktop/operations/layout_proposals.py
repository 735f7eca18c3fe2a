"""What a file itself offers for a new layout: marks of its bank, and an id that a person can keep or change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from investigator_desktop.domain.layout import TableLayout
from investigator_desktop.domain.statement import FileReading, UnreadReason
from investigator_desktop.importers.known_layouts.presets_text import BankMarks

_BIC = re.compile(r"\b[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_BANK_WORDS = re.compile(r"(?i)bank|банк|بانک|بنك")
_NAME = re.compile(r"[«“\"]([^»”\"]{3,60})[»”\"]")
_BANK_DIGITS = {
    "AE": 3, "AT": 5, "AZ": 4, "BE": 3, "BY": 4, "CH": 5, "DE": 8, "ES": 4, "FR": 5, "GB": 4, "GE": 2, "IT": 6,
    "KZ": 3, "LT": 5, "LV": 4, "NL": 4, "PK": 4, "PL": 3, "SA": 2, "TR": 5, "UA": 6,
}  # fmt: skip
_USUAL_BANK_DIGITS, _LONGEST_ID, _MOST_WORDS, _LONGEST_WORD = 4, 40, 3, 60
_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдеёзийклмнопрстуфхцыэәғқңөұүһі",
            "abvgdeezijklmnoprstufhcyeagqnouuhi",
            strict=True,
        )
    )
    | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}
)


def proposed_marks(reading: FileReading) -> BankMarks:
    """Return what a file says of its bank: BICs above its table, the bank of its own IBANs, the bank's names."""
    told = tuple(_told(reading))
    bics = dict.fromkeys(found[:6] for text in told for found in _BIC.findall(text) if _has_country(found))
    codes = dict.fromkeys(
        code for draft in reading.statements if (code := _bank_of(draft.account.key)) is not None
    )
    words = dict.fromkeys(word for text in _names(reading, told) if (word := text.strip()[:_LONGEST_WORD]))
    shortest = [word for word in words if not any(one != word and one in word for one in words)]
    return BankMarks(tuple(bics), tuple(codes), tuple(shortest)[:_MOST_WORDS])


def proposed_bank(reading: FileReading) -> str:
    """Return the bank that a file names, empty where it names none."""
    return next(iter(proposed_marks(reading).words), "")


def proposed_id(bank: str, layout: TableLayout | None) -> str:
    """Return an id of small Latin letters: the name of the bank and the number of columns."""
    plain = unicodedata.normalize("NFKD", bank.casefold().translate(_LATIN))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode("ascii"))
    count = 0 if layout is None else sum(1 for column in layout.columns if column.title)
    return f"{'-'.join(words)[:_LONGEST_ID].strip('-') or 'layout'}-{count}"


def _told(reading: FileReading) -> Iterator[str]:
    """Yield what stands above the tables of a file."""
    told = {UnreadReason.METADATA, UnreadReason.SECTION, UnreadReason.NOT_A_STATEMENT}
    first = min((layout.header_rows[0] for layout in reading.layouts if layout.header_rows), default=0)
    yield from (row.text for row in reading.unread_rows if row.reason in told and row.place.row < first)


def _has_country(bic: str) -> bool:
    return any(ch.isdigit() for ch in bic) or bic[4:6] in _BANK_DIGITS


def _bank_of(account: str) -> str | None:
    """Return country and bank code of an IBAN, None for any other account number."""
    if _IBAN.fullmatch(account) is None:
        return None
    country = account[:2]
    return country + account[4 : 4 + _BANK_DIGITS.get(country, _USUAL_BANK_DIGITS)]


def _names(reading: FileReading, told: tuple[str, ...]) -> Iterator[str]:
    """Yield the names of the bank: that of the accounts, then those in quotation marks beside the word for a bank."""
    yield from (draft.account.bank for draft in reading.statements if draft.account.bank)
    for text in told:
        if _BANK_WORDS.search(text):
            quoted = [found for found in _NAME.findall(text) if _BANK_WORDS.search(found)]
            cells = [cell for cell in text.split(" | ") if _BANK_WORDS.search(cell)]
            yield from quoted or cells
