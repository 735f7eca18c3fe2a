"""How a report writes words, amounts and times in its language; digits are ASCII in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime

from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.foundation.catalogue import Message, load_catalogue, message
from investigator_desktop.foundation.document_forms import (
    NO_BREAK_SPACE,
    document_count,
    document_date,
    document_decimal,
)

_DASH = "–"
_TIME_PATTERNS = {Precision.MINUTE: "%H:%M", Precision.SECOND: "%H:%M:%S"}


class Wording:
    """Writes plain values as documents of one language do."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = load_catalogue(language)

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether the document runs from right to left."""
        return self._catalogue.is_right_to_left

    def text(self, sentence: Message | str) -> str:
        """Return a sentence in the document's language."""
        return self._catalogue.text(sentence)

    def count(self, number: int) -> str:
        """Return a whole number with its digits grouped."""
        return document_count(number, self.language)

    def decimal(self, plain: str) -> str:
        """Return a plain decimal string as the language writes amounts; an empty one stays empty."""
        return document_decimal(plain, self.language)

    def amount(self, money: Money | None) -> str:
        """Return an amount without its currency; a dash where there is none."""
        return _DASH if money is None else self.decimal(str(money))

    def money(self, money: Money) -> str:
        """Return an amount with its currency, which no line break and no other text takes apart."""
        return isolate_ltr(f"{self.amount(money)}{NO_BREAK_SPACE}{money.currency}".rstrip())

    def day(self, day: date | None) -> str:
        """Return a day; a dash where there is none."""
        return _DASH if day is None else _written_day(day, self.language)

    def period(self, first: date, last: date) -> str:
        """Return two days as a period, in one sentence of the language."""
        sentence = message("Report", "{first} to {last}")
        return self.text(
            sentence.format(first=isolate_ltr(self.day(first)), last=isolate_ltr(self.day(last)))
        )

    def instant(self, instant: datetime) -> str:
        """Return a moment in UTC to the minute."""
        moment = instant.astimezone(UTC)
        return isolate_ltr(f"{self.day(moment.date())}, {moment:%H:%M} UTC".replace(" ", NO_BREAK_SPACE))

    def booked(self, moment: datetime, precision: str) -> str:
        """Return a wall-clock time as finely as the source printed it."""
        pattern = _TIME_PATTERNS.get(Precision(precision))
        day = _written_day(moment.date(), self.language)
        return f"{day} {moment.strftime(pattern)}" if pattern else day

    def place(self, place: Place | None) -> str:
        """Return where in a source file something stands."""
        if place is None:
            return _DASH
        sentence = message("Report", "row {row}") if place.sheet else message("Report", "line {row}")
        row = self.text(sentence.format(row=place.row))
        return f"{place.sheet}, {row}" if place.sheet else row


def _written_day(day: date, language: str) -> str:
    return document_date(day, language).replace(" ", NO_BREAK_SPACE)
