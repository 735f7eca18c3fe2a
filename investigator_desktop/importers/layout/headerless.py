"""Tables without titles: what their columns hold, where the cells leave exactly one reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.check_digits import has_iban_check_digits
from investigator_desktop.domain.layout import ColumnMapping, Field
from investigator_desktop.importers.cells import cells_of, shown_rows, shown_text, used_columns
from investigator_desktop.importers.layout.contents import Contents, contents_of, is_day
from investigator_desktop.importers.layout.headerless_money import Money, money_of_column, money_roles
from investigator_desktop.importers.raw import ROW, RawSheet
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.titles import title_meanings
from investigator_desktop.importers.words.vocabulary import words_of

HEADERLESS = "general-headerless"
_SAMPLE = 1_000
_NEARLY_ALL = 0.95
_LEAST_SHARE = 0.5  # of the rows of several cells that must begin with a day to be a table
_MOST_DAYS = 3
_LONGEST_DAY = 40
_MOST_WORDS = 6
_MOST_ACCOUNTS = 1
_LEAST_DIGITS = 8
_LEAST_TITLES = 3
_LEAST_UNDER_TITLES = 3  # rows without which titles that nobody understands are not passed over
_UNDERSTOOD = 0.5


@dataclass(frozen=True, slots=True)
class Headerless:
    """The columns of a table without titles and the number of its first row."""

    columns: tuple[ColumnMapping, ...]
    first_row: int


@dataclass(frozen=True, slots=True)
class _Column:
    """One column of the rows with a day: its texts (empty where there is none) and what they hold."""

    index: int
    texts: tuple[str, ...]
    contents: Contents

    @property
    def filled(self) -> tuple[str, ...]:
        return tuple(text for text in self.texts if text)

    @property
    def is_full(self) -> bool:
        return len(self.filled) >= len(self.texts) * _NEARLY_ALL

    def is_mostly(self, count: int) -> bool:
        return bool(self.contents.filled) and count >= self.contents.filled * _NEARLY_ALL


def _day_flags(texts: Sequence[str]) -> list[bool]:
    known: dict[str, bool] = {}
    for text in texts:
        if text not in known:
            known[text] = _may_be_day(text) and is_day(text)
    return [known[text] for text in texts]


def _may_be_day(text: str) -> bool:
    return len(text) <= _LONGEST_DAY and any(ch.isdigit() for ch in text)


def _texts(frame: pl.DataFrame, column: int) -> tuple[str, ...]:
    shown = shown_text(cells_of(frame, column)).fill_null("").str.strip_chars()
    return tuple(shown.to_list())


def _dated_rows(frame: pl.DataFrame) -> pl.DataFrame | None:
    """Return the rows that hold a day in the column that holds most of them; None where they are too few."""
    flags = {column: _day_flags(_texts(frame, column)) for column in sorted(used_columns(frame))}
    if not flags:
        return None
    best = max(flags, key=lambda column: (sum(flags[column]), -column))
    dated = frame.filter(pl.Series(flags[best], dtype=pl.Boolean))
    texts = {column: _texts(frame, column) for column in flags}
    fuller = sum(sum(bool(cells[place]) for cells in texts.values()) > 2 for place in range(frame.height))
    return dated if dated.height and dated.height >= fuller * _LEAST_SHARE else None


def _columns(frame: pl.DataFrame) -> list[_Column]:
    sample = frame.head(_SAMPLE)
    return [
        _Column(column, _texts(sample, column), contents_of(cells_of(sample, column)))
        for column in sorted(used_columns(sample))
    ]


def _is_day_column(column: _Column) -> bool:
    return column.is_full and column.is_mostly(column.contents.dates)


def _days(columns: Sequence[_Column]) -> dict[int, Field]:
    """Return the day of booking and the value day: the first two columns of days, one that is sorted first."""
    days = [column for column in columns if _is_day_column(column)]
    if not days or len(days) > _MOST_DAYS:
        return {}
    fields = (Field.BOOKED_AT, Field.VALUE_ON)
    return {column.index: field for column, field in zip(days, fields, strict=False)}


def _is_direction(column: _Column) -> bool:
    """Tell whether every cell of a column is a word for a direction."""
    words = {words_of(text) for text in column.filled}
    known = vocabulary("direction_values")
    return column.is_full and len(words) <= _MOST_WORDS and all(len(known.whole(one)) == 1 for one in words)


def _is_currency(column: _Column) -> bool:
    return column.is_full and column.is_mostly(column.contents.currencies)


def _is_account(column: _Column) -> bool:
    """Tell whether all rows give the same account: an IBAN, or digits in number enough."""
    named = {text.replace(" ", "") for text in column.filled}
    if not column.is_full or len(named) > _MOST_ACCOUNTS:
        return False
    number = named.pop()
    return has_iban_check_digits(number) or (
        number.isdecimal() and len(number) >= _LEAST_DIGITS and len(column.texts) > 1
    )


def _is_other_account(column: _Column) -> bool:
    named = [text.replace(" ", "") for text in column.filled]
    return len(set(named)) > 1 and all(has_iban_check_digits(text) for text in named)


def _nearest(columns: Sequence[_Column], place: int) -> int | None:
    """Return the column nearest to a place, the one to its right of two; None where there is none."""
    indexes = [column.index for column in columns]
    return min(indexes, key=lambda index: (abs(index - place), index < place)) if indexes else None


def _description(columns: Sequence[_Column]) -> int | None:
    """Return the column of the longest texts."""
    worded = [
        (sum(map(len, column.filled)) / len(column.texts), -column.index)
        for column in columns
        if column.filled and any(ch.isalpha() for text in column.filled[:20] for ch in text)
    ]
    return -max(worded)[1] if worded else None


def _roles(columns: Sequence[_Column], frame: pl.DataFrame) -> dict[int, Field] | None:
    """Return the field of each column that has one, None where the cells leave open which amount is meant."""
    roles = _days(columns)
    if Field.BOOKED_AT not in roles.values():
        return None
    days = {column.index for column in columns if _is_day_column(column)}
    clocks = [column for column in columns if column.is_full and column.is_mostly(column.contents.times)]
    roles |= {column.index: Field.BOOKED_TIME for column in clocks[:1] if column.index not in days}
    rest = [column for column in columns if column.index not in days | roles.keys()]
    directions = [column for column in rest if _is_direction(column)]
    money = _money([column for column in rest if column not in directions], frame)
    found = money_roles(money, has_direction=len(directions) == 1)
    if found is None:
        return None
    roles |= found
    roles |= {column.index: Field.DIRECTION for column in directions if len(directions) == 1}
    figures = {one.column for one in money}
    rest = [column for column in rest if column.index not in roles | dict.fromkeys(figures)]
    return roles | _other_roles(rest, min(found))


def _money(columns: Sequence[_Column], frame: pl.DataFrame) -> list[Money]:
    sample = frame.head(_SAMPLE)
    figures = [
        column for column in columns if column.contents.filled and column.is_mostly(column.contents.amounts)
    ]
    found = (money_of_column(column.index, cells_of(sample, column.index)) for column in figures)
    return [money for money in found if money is not None]


def _other_roles(columns: Sequence[_Column], amount: int) -> dict[int, Field]:
    """Return currency, accounts and text among the columns that are left."""
    roles: dict[int, Field] = {}
    currency = _nearest([column for column in columns if _is_currency(column)], amount)
    if currency is not None:
        roles[currency] = Field.CURRENCY
    accounts = [column for column in columns if _is_account(column)]
    others = [column for column in columns if _is_other_account(column)]
    if len(accounts) == 1:
        roles[accounts[0].index] = Field.ACCOUNT
    if len(others) == 1:
        roles[others[0].index] = Field.COUNTERPARTY_ACCOUNT
    text = _description([column for column in columns if column.index not in roles])
    return roles if text is None else roles | {text: Field.REMITTANCE_INFO}


def _speaks_of_columns(sheet: RawSheet, first_row: int, row_count: int) -> bool:
    """Tell whether the row above a table is one of titles: understood in part, or over too few rows to be passed."""
    above = shown_rows(sheet, sheet.frame.filter(pl.col(ROW) < first_row))[-1:]
    for row in above:
        cells = [row.cells[column] for column in row.filled]
        if len(cells) < _LEAST_TITLES or any(not any(ch.isalpha() for ch in cell) for cell in cells):
            return False
        known = any(meaning.score >= _UNDERSTOOD for cell in cells for meaning in title_meanings(cell)[:1])
        return known or row_count < _LEAST_UNDER_TITLES
    return False


def holds_days_and_money(sheet: RawSheet) -> bool:
    """Tell whether most rows of a sheet hold a day, and a column figures with decimals, signs or a currency."""
    dated = _dated_rows(sheet.frame.head(2 * _SAMPLE))
    if dated is None or _speaks_of_columns(sheet, int(dated.get_column(ROW)[0]), dated.height):
        return False
    columns = [column for column in _columns(dated) if not _is_day_column(column)]
    return bool(_money(columns, dated))


def headerless_table(sheet: RawSheet) -> Headerless | None:
    """Return the columns of a sheet without titles; None where it is no table or can be read in two ways."""
    dated = _dated_rows(sheet.frame.head(2 * _SAMPLE))
    if dated is None:
        return None
    first_row = int(dated.get_column(ROW)[0])
    if _speaks_of_columns(sheet, first_row, dated.height):
        return None
    columns = _columns(dated)
    roles = _roles(columns, dated)
    if roles is None:
        return None
    mapped = tuple(
        ColumnMapping(column, "", roles.get(column, Field.OTHER))
        for column in sorted(used_columns(sheet.frame))
    )
    return Headerless(mapped, first_row)
