"""What the cells of a column hold, whatever its title says: dates, amounts, currencies."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import Cells, shown_text
from investigator_desktop.importers.days.calendars import EXCEL_DAYS
from investigator_desktop.importers.days.date_shapes import COMPACT_MOMENT, ZONED_DAY, date_parts
from investigator_desktop.importers.days.dates import with_serials
from investigator_desktop.importers.figures.number_shapes import cleaned_text, read_shape, shape_of
from investigator_desktop.importers.figures.number_survey import BLANKS
from investigator_desktop.importers.words.lexicon import currency_of, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

SAMPLE = 150
_TIME_OF_DAY = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")
_TIME_IN_DIGITS = re.compile(r"(?:[01]?\d|2[0-3])[0-5]\d(?:[0-5]\d)?|0\.\d+")
_DAY = re.compile(r"^(.*?)(?:[T ,]+\d{1,2}:\d{2}.*)?$")
DATE_FIELDS = frozenset({Field.BOOKED_AT, Field.VALUE_ON, Field.SENT_AT, Field.PAID_AT})
AMOUNT_FIELDS = frozenset({
    Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.AMOUNT_2, Field.CREDIT_2, Field.DEBIT_2, Field.FEE,
    Field.RUNNING_BALANCE, Field.SEND_AMOUNT, Field.PAY_AMOUNT,
})  # fmt: skip
_CURRENCY_FIELDS = frozenset({Field.CURRENCY, Field.CURRENCY_2, Field.SEND_CURRENCY, Field.PAY_CURRENCY})
ACCOUNT_FIELDS = frozenset({
    Field.ACCOUNT, Field.COUNTERPARTY_ACCOUNT, Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT,
})  # fmt: skip
_FRACTION = re.compile(r"-[\d .,']+|[\d ']+[.,]\d{1,2}")
_MASKED_CARD = re.compile(r"(?:\d{4}[ \d]{0,3})?[*xX•]{2,}[*xX• ]*\d{4}")
_WHOLE = re.compile(r"\d+\.0")
_ENOUGH = 0.5
_ENOUGH_DAYS = 0.3  # notes and totals stand under the title of the first column too
_FEW_WORDS = 6


@dataclass(frozen=True, slots=True)
class Contents:
    """Counts over a sample of a column: filled cells, and how many of them are what."""

    filled: int = 0
    dates: int = 0
    amounts: int = 0
    currencies: int = 0
    directions: int = 0
    times: int = 0
    distinct: int = 0
    negatives: int = 0
    serials: int = 0  # numbers that could count days
    fractions: int = 0  # amounts with decimals or a minus, which no account number has
    codes: int = 0  # digits with a leading zero, or the next number after that of the row above
    cards: int = 0  # numbers of cards with their middle hidden

    @property
    def are_cards(self) -> bool:
        """Tell whether most cells are cards with a hidden number, which no account has."""
        return bool(self.filled) and self.cards >= self.filled * _ENOUGH

    def may_hold(self, field: Field) -> bool:
        """Tell whether a column with these contents can mean `field`; an empty column can mean anything."""
        if not self.filled:
            return True
        if field in ACCOUNT_FIELDS:
            return self.fractions < self.filled * _ENOUGH and not (field is Field.ACCOUNT and self.are_cards)
        if field is Field.DIRECTION:
            return self.directions >= self.filled * _ENOUGH or self.distinct <= _FEW_WORDS
        count = self._count_of(field)
        return count is None or count >= self.filled * (_ENOUGH_DAYS if field in DATE_FIELDS else _ENOUGH)

    def _count_of(self, field: Field) -> int | None:
        """Return how many cells are what a field must hold, None for a field that may hold anything."""
        kinds = (
            (DATE_FIELDS, self.dates + self.serials),
            (AMOUNT_FIELDS, self.amounts),
            (_CURRENCY_FIELDS, self.currencies),
            ({Field.BOOKED_TIME}, self.times),
        )
        return next((count for fields, count in kinds if field in fields), None)


def _spaced_day(text: str) -> str:
    zoned = ZONED_DAY.fullmatch(text)
    return COMPACT_MOMENT.sub(r"\1 \2:\3:\4", zoned[1] if zoned is not None else text)


def is_day(text: str) -> bool:
    """Tell whether a shown text is a day, with or without a time."""
    match = _DAY.match(_spaced_day(cleaned_text(text)))
    return match is not None and date_parts(match.group(1)) is not None


def contents_of(cells: Cells) -> Contents:
    """Return what a sample of a column holds."""
    shown = [text for text in shown_text(cells).to_list() if text is not None][:SAMPLE]
    filled = [(text, plain) for text in shown if (plain := cleaned_text(text)) not in BLANKS]
    texts = [plain for _, plain in filled]
    numbers = _number_count(cells)
    return Contents(
        filled=len(filled),
        dates=sum(is_day(text) for text in texts),
        amounts=max(numbers, sum(read_shape(shape_of(text)) is not None for text in texts)),
        currencies=sum(currency_of(text) is not None for text in texts),
        directions=sum(bool(vocabulary("direction_values").whole(words_of(text))) for text in texts),
        times=_time_count(texts) + _moment_count(cells),
        distinct=len({text for text, _ in filled}),
        negatives=_negative_count(texts),
        fractions=sum(_FRACTION.fullmatch(text) is not None and not _WHOLE.fullmatch(text) for text in texts),
        serials=_serial_count(with_serials(cells)),
        codes=_code_count(texts),
        cards=sum(_MASKED_CARD.fullmatch(text) is not None for text in texts),
    )


def _time_count(texts: list[str]) -> int:
    """Return how many texts are times of day; digits without colons are some where all of the column can be."""
    written = sum(_TIME_OF_DAY.fullmatch(text) is not None for text in texts)
    in_digits = sum(_TIME_IN_DIGITS.fullmatch(text) is not None for text in texts)
    return in_digits if in_digits == len(texts) else written


def _negative_count(texts: list[str]) -> int:
    return sum(text[:1] in {"-", "("} or text.endswith("-") for text in texts)


def _serial_count(cells: Cells) -> int:
    if cells.number is None:
        return 0
    low, high = EXCEL_DAYS
    return int(((cells.number >= low) & (cells.number < high)).sum())


def _code_count(texts: list[str]) -> int:
    leading = sum(text.isdecimal() and len(text) > 1 and text[0] == "0" for text in texts)
    steps = itertools.pairwise(texts)
    following = sum(
        one.isdecimal() and other.isdecimal() and int(other) == int(one) + 1 for one, other in steps
    )
    return max(leading, following + 1 if following else 0)


def _number_count(cells: Cells) -> int:
    return 0 if cells.number is None else min(SAMPLE, len(cells.number) - cells.number.null_count())


def _moment_count(cells: Cells) -> int:
    return 0 if cells.moment is None else min(SAMPLE, len(cells.moment) - cells.moment.null_count())
