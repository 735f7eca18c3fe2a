"""How amounts, numbers and times are written on the screen in the language of the window.

Amounts and numbers are built from whole digits, never from a float, and stand in isolates so that a sentence of
either direction keeps them in one piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from investigator_desktop.domain.cards import mask_card, masked_cards
from investigator_desktop.domain.money import Money, decimal_text
from investigator_desktop.domain.protection import NameMask
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Catalogue, Message, load_catalogue

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_KIB = 1024
_STOPS = (".", "!", "?", "؟", "۔", "…", ":")


@dataclass(frozen=True, slots=True)
class Writing:
    """The marks of one language: group and decimal mark, patterns of days and months, kind of digits, per cent."""

    group: str
    decimal: str
    day: str
    month: str = "{m:02}.{y:04}"
    has_persian_digits: bool = False
    per_cent: str = f"{NO_BREAK_SPACE}%"


WRITINGS: dict[str, Writing] = {
    "en": Writing(",", ".", "{d:02}\u00a0{month}\u00a0{y:04}", "{month}\u00a0{y:04}", per_cent="%"),
    "ru": Writing(NO_BREAK_SPACE, ",", "{d:02}.{m:02}.{y:04}"),
    "kk": Writing(NO_BREAK_SPACE, ",", "{d:02}.{m:02}.{y:04}"),
    "fa_AF": Writing(
        "٬", "٫", "{y:04}/{m:02}/{d:02}", "{y:04}/{m:02}", has_persian_digits=True, per_cent="٪"
    ),
}
_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Display:
    """Writes plain values as a person of one language reads them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.shows_whole_cards = False  # at every start; a person who needs the numbers says so
        self.mask: NameMask | None = None  # hides protected names while others watch
        self._writing = WRITINGS.get(language, WRITINGS["en"])
        self._catalogue: Catalogue = load_catalogue(language)

    def text(self, sentence: Message | str | None) -> str:
        """Return a deferred sentence in the window's language; empty for None."""
        return "" if sentence is None else self.unnamed(self._catalogue.text(sentence))

    def sentence(self, clause: Message | str | None) -> str:
        """Return a deferred clause as a sentence of its own, with a capital where the script has one and a stop."""
        text = self.text(clause)
        return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(_STOPS) else '.'}" if text else ""

    def number(self, value: int) -> str:
        """Return a whole number with its groups."""
        return self._digits(self._grouped(str(abs(value)), value < 0))

    def amount(self, money: Money) -> str:
        """Return an amount without its currency, in one piece."""
        whole, _, rest = decimal_text(abs(money.units), money.scale).partition(".")
        text = self._grouped(whole, money.units < 0) + (self._writing.decimal + rest if rest else "")
        return isolate_ltr(self._digits(text))

    def money(self, money: Money) -> str:
        """Return an amount with the code of its currency, in one piece."""
        return isolate_ltr(f"{self.amount(money)}{NO_BREAK_SPACE}{money.currency}".rstrip(NO_BREAK_SPACE))

    def share(self, part: int, whole: int) -> str:
        """Return a share in per cent, rounded down to a tenth so that only the whole is 100; empty of nothing."""
        if not whole:
            return ""
        tenths = part * 1_000 // whole
        text = str(tenths // 10) if tenths % 10 == 0 else decimal_text(tenths, 1)
        text = text.replace(".", self._writing.decimal)
        return isolate_ltr(self._digits(text) + self._writing.per_cent)

    def day(self, day: date | None) -> str:
        """Return a day as the language writes it; empty for None."""
        if day is None:
            return ""
        return self._dated(self._writing.day, day)

    def month(self, day: date) -> str:
        """Return the month of a day with its year."""
        return self._dated(self._writing.month, day)

    def year(self, year: int) -> str:
        """Return a year, which has no groups."""
        return self._digits(str(year))

    def moment(self, moment: datetime, precision: str = "second") -> str:
        """Return a day with its time of day, as finely as the source printed it."""
        if precision == "day":
            return self.day(moment.date())
        pattern = "%H:%M" if precision == "minute" else "%H:%M:%S"
        time = self._digits(moment.strftime(pattern))
        return isolate_ltr(f"{self.day(moment.date())}{NO_BREAK_SPACE}{NO_BREAK_SPACE}{time}")

    def size(self, byte_count: int) -> str:
        """Return a size in KiB or MiB, rounded up to a whole number, or in bytes where it is small."""
        for factor, unit in ((_KIB * _KIB, "MiB"), (_KIB, "KiB")):
            if byte_count >= factor:
                return isolate_ltr(f"{self.number(-(-byte_count // factor))}{NO_BREAK_SPACE}{unit}")
        return isolate_ltr(f"{self.number(byte_count)}{NO_BREAK_SPACE}B")

    def name(self, name: str | None) -> str:
        """Return a name that cannot turn the sentence around it; empty for None."""
        return isolate(self.unnamed(name)) if name else ""

    def code(self, code: str | None) -> str:
        """Return an account number, a hash or a path as a unit from left to right; empty for None."""
        return isolate_ltr(self.unnamed(code)) if code else ""

    def said(self, text: str | None) -> str:
        """Return a text of a source as `name` does, with the card numbers in it masked; empty for None."""
        return isolate(self.masked(text)) if text else ""

    def account(self, number: str | None) -> str:
        """Return an account number or a reference as `code` does, masked where it is a card's; empty for None."""
        return isolate_ltr(self.masked(number)) if number else ""

    def card(self, number: str | None) -> str:
        """Return what a source says in a field of card numbers, masked; empty for None."""
        if not number:
            return ""
        return isolate_ltr(self.unnamed(number if self.shows_whole_cards else mask_card(number)))

    def masked(self, text: str) -> str:
        """Return a text without protected names, and with card numbers hidden unless whole ones are wanted."""
        return self.unnamed(text if self.shows_whole_cards else masked_cards(text))

    def unnamed(self, text: str) -> str:
        """Return a text as it may be seen: without the protected names while they are hidden."""
        return text if self.mask is None else self.mask.applied(text)

    def _dated(self, pattern: str, day: date) -> str:
        month = _ENGLISH_MONTHS[day.month - 1]
        return self._digits(pattern.format(d=day.day, m=day.month, y=day.year, month=month))

    def _grouped(self, digits: str, is_negative: bool) -> str:
        head = len(digits) % 3
        groups = ([digits[:head]] if head else []) + [
            digits[start : start + 3] for start in range(head, len(digits), 3)
        ]
        return (MINUS if is_negative else "") + self._writing.group.join(groups)

    def _digits(self, text: str) -> str:
        return text.translate(PERSIAN_DIGITS) if self._writing.has_persian_digits else text
