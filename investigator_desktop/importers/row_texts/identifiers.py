"""Numbers that name somebody or something, and what spreadsheets do to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.check_digits import has_iban_check_digits, has_kazakh_check_digit
from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.importers.cells import Cells, shown_text
from investigator_desktop.importers.series import all_false

DAMAGED = EntryWarning.IDENTIFIER_DAMAGED.value
ZERO_LOST = EntryWarning.LEADING_ZERO_LOST.value
MIXED_SCRIPT = EntryWarning.MIXED_SCRIPT.value
REPAIRED = EntryWarning.IDENTIFIER_REPAIRED.value
_PLAIN_ACCOUNT = r"^[A-Za-z0-9]*$|^(?:[A-Za-z0-9]{4} )+[A-Za-z0-9]{1,4}$"
_IBAN_PIECE = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![A-Z0-9])")
_LATIN = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")
_SIXTEEN_DIGITS = 1e15
_ID_LENGTH = 12
_ENOUGH_SHORT = 3  # numbers of eleven digits that all check with a zero before them


@dataclass(frozen=True, slots=True)
class ReadIdentifiers:
    """A column of identifiers as text, the warning each cell deserves, and which were repaired."""

    values: pl.Series
    warnings: pl.Series
    is_repaired: pl.Series


def _damaged(cells: Cells) -> pl.Series:
    """Tell which identifiers were kept as a number of more digits than a spreadsheet keeps, or as `4.07E+19`."""
    nothing = all_false(cells.length)
    by_number = (
        (cells.number.abs() >= _SIXTEEN_DIGITS).fill_null(value=False)
        if cells.number is not None
        else nothing
    )
    if cells.text is None or not cells.text.str.contains("+", literal=True).any():
        return by_number
    return by_number | cells.text.str.contains(r"^\s*\d(?:[.,]\d+)?[eE]\+\d+\s*$").fill_null(value=False)


def _without_decimals(texts: pl.Series) -> pl.Series:
    """Return identifiers without the `.0` that a conversion through numbers leaves behind."""
    if not texts.str.contains(".0", literal=True).any():
        return texts
    return texts.str.replace(r"^(\d{6,})\.0+$", "${1}")


def _iban_in(text: str) -> str:
    """Return the IBAN that alone is right in a text such as `ИИК KZ…/KZT`, Cyrillic letters in it read as Latin."""
    latin = text.upper().translate(_LATIN)
    right = {
        piece
        for piece in (*_IBAN_PIECE.findall(latin), "".join(latin.split()))
        if has_iban_check_digits(piece)
    }
    return right.pop() if len(right) == 1 else text


def read_accounts(cells: Cells) -> ReadIdentifiers:
    """Return account numbers; an IBAN among other words, or with letters of another script, is read as the IBAN."""
    read = read_account_numbers(cells)
    distinct = read.values.drop_nulls().unique()
    odd = distinct.filter(~distinct.str.contains(_PLAIN_ACCOUNT))
    if not len(odd):
        return read
    found = [_iban_in(text) for text in odd.to_list()]
    is_mixed = [
        one != text and one not in text.upper() for one, text in zip(found, odd.to_list(), strict=True)
    ]
    mixed = odd.filter(pl.Series(is_mixed, dtype=pl.Boolean))
    values = read.values.replace(odd, pl.Series(found, dtype=pl.String))
    is_changed = (values != read.values).fill_null(value=False)
    marked = read.values.is_in(mixed.implode()).fill_null(value=False)
    warnings = pl.select(pl.when(marked).then(pl.lit(MIXED_SCRIPT)).otherwise(read.warnings)).to_series()
    return ReadIdentifiers(values, warnings, read.is_repaired | is_changed)


def read_account_numbers(cells: Cells) -> ReadIdentifiers:
    """Return account numbers or other long identifiers as text."""
    shown = shown_text(cells)
    values = _without_decimals(shown).str.strip_prefix("'")
    damaged, is_repaired = _damaged(cells), (values != shown).fill_null(value=False)
    warnings = pl.select(
        pl.when(damaged).then(pl.lit(DAMAGED)).when(is_repaired).then(pl.lit(REPAIRED))
    ).to_series()
    return ReadIdentifiers(values, warnings, is_repaired)


def _without_label(texts: pl.Series) -> pl.Series:
    """Return identification numbers without the word for them that stands in the same cell: `БИН 000101500001`."""
    distinct = texts.drop_nulls().unique()
    if not distinct.str.contains(r"\p{L}").any():
        return texts
    return texts.str.replace(r"^[\p{L}/ :.№]{2,16}(\d{12})$", "${1}")


def _may_lack_zero(cells: Cells, values: pl.Series, is_repaired: pl.Series) -> pl.Series:
    """Tell which identification numbers can have lost a leading zero: as numbers, or in a column where others did."""
    lengths = values.str.len_chars()
    is_short = all_false(cells.length)
    if cells.number is not None:
        is_short = (
            cells.number.is_not_null() & (lengths < _ID_LENGTH) & (lengths >= _ID_LENGTH - 4)
        ).fill_null(value=False)
    if not (lengths == _ID_LENGTH - 1).any():
        return is_short
    is_eleven = values.str.contains(r"^\d{11}$").fill_null(value=False)
    distinct = values.filter(is_eleven).unique().to_list()
    is_column_so = all(has_kazakh_check_digit(f"0{text}") for text in distinct) and (
        len(distinct) >= _ENOUGH_SHORT or bool((lengths == _ID_LENGTH).any())
    )
    return is_short | (is_eleven & (is_repaired | is_column_so))


def read_person_ids(cells: Cells) -> ReadIdentifiers:
    """Return identification numbers; one that lost a leading zero gets it back where it then checks."""
    read = read_account_numbers(cells)
    values = _without_label(read.values)
    is_repaired = read.is_repaired | (values != read.values).fill_null(value=False)
    short = _may_lack_zero(cells, values, is_repaired)
    if not short.any():
        return ReadIdentifiers(values, read.warnings, is_repaired)
    padded = pl.select(pl.when(short).then(values.str.zfill(_ID_LENGTH)).otherwise(values)).to_series()
    distinct = padded.filter(short).unique()
    checks = pl.Series([has_kazakh_check_digit(text) for text in distinct.to_list()], dtype=pl.Boolean)
    is_right = padded.replace_strict(distinct, checks, default=False, return_dtype=pl.Boolean) & short
    is_doubtful = is_right | (short & (values.str.len_chars() == _ID_LENGTH - 1))
    warnings = pl.select(pl.when(is_doubtful).then(pl.lit(ZERO_LOST)).otherwise(read.warnings)).to_series()
    values = pl.select(pl.when(is_right).then(padded).otherwise(values)).to_series()
    return ReadIdentifiers(values, warnings, is_repaired | is_right)
