"""The texts and identifiers of a table's rows, what is wrong with them, and what no field holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import ColumnMapping, Field
from investigator_desktop.domain.places import column_letter
from investigator_desktop.importers.cells import Cells, cells_of, number_text, shown_text
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.layout.contents import ACCOUNT_FIELDS, AMOUNT_FIELDS
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.row_texts.identifier_checks import check_warnings, iban_warnings
from investigator_desktop.importers.row_texts.identifiers import (
    ReadIdentifiers,
    read_account_numbers,
    read_accounts,
    read_person_ids,
)
from investigator_desktop.importers.row_texts.odd_texts import text_warnings
from investigator_desktop.importers.row_texts.texts import json_objects
from investigator_desktop.importers.series import no_texts

_LONG_NUMBERS = frozenset({
    Field.ACCOUNT, Field.COUNTERPARTY_ACCOUNT, Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT, Field.CARD,
    Field.CONTROL_NO, Field.BANK_REFERENCE,
})  # fmt: skip
_PERSON_IDS = frozenset({Field.HOLDER_ID, Field.COUNTERPARTY_ID, Field.PAYER_ID, Field.BENEFICIARY_ID})
_NAMES = frozenset({Field.COUNTERPARTY_NAME, Field.PAYER_NAME, Field.BENEFICIARY_NAME})
# columns whose cells become figures, times or codes of a line and need not be kept as text too
_READ_AS_FIGURES = frozenset({
    Field.BOOKED_AT, Field.BOOKED_TIME, Field.VALUE_ON, Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.DIRECTION,
    Field.CURRENCY, Field.AMOUNT_2, Field.CREDIT_2, Field.DEBIT_2, Field.CURRENCY_2, Field.RUNNING_BALANCE,
    Field.SENT_AT, Field.PAID_AT, Field.SEND_AMOUNT, Field.SEND_CURRENCY, Field.PAY_AMOUNT, Field.PAY_CURRENCY,
})  # fmt: skip

_LONG_DECIMALS = r"[.,]\d{7}"


@dataclass(frozen=True, slots=True)
class Details:
    """Text columns by field, warnings of each row separated by spaces, and the cells of columns no field holds."""

    values: Mapping[Field, pl.Series]
    warnings: tuple[pl.Series, ...]
    others: tuple[tuple[str, pl.Series], ...]
    row_count: int

    def value(self, field: Field | None) -> pl.Series:
        """Return the texts of a field, null where the table has none."""
        found = self.values.get(field) if field is not None else None
        return found if found is not None else no_texts(self.row_count)

    def named(self, name: str) -> pl.Series:
        """Return the texts of the field with a name, null where there is no such field."""
        return self.value(next((field for field in Field if field.value == name), None))

    @property
    def other_texts(self) -> pl.Series:
        """Return the texts of the columns no field holds, joined, for searching."""
        if not self.others:
            return no_texts(self.row_count)
        return pl.select(
            pl.concat_str([texts for _, texts in self.others], separator=" ", ignore_nulls=True)
        ).to_series()

    def others_with(self, kept: frozenset[Field], titles: Mapping[Field, str]) -> pl.Series:
        """Return the JSON objects of the columns no field holds and of the given fields besides."""
        extra = [(titles[field], self.values[field]) for field in kept if field in self.values]
        objects = json_objects([*self.others, *extra])
        return objects if objects is not None else no_texts(self.row_count)


def _identifiers(cells: Cells, field: Field) -> ReadIdentifiers:
    if field in _PERSON_IDS:
        return read_person_ids(cells)
    return read_accounts(cells) if field in ACCOUNT_FIELDS else read_account_numbers(cells)


def _free_title(title: str, column: int, taken: set[str]) -> str:
    """Return a title that no other kept column has: the letter serves where there is none or it is not alone."""
    name = title or column_letter(column)
    if name in taken:
        name = f"{name} ({column_letter(column)})"
    taken.add(name)
    return name


def _repaired_amounts(cells: Cells, column: ColumnMapping, taken: set[str]) -> list[tuple[str, pl.Series]]:
    """Return the raw text of doubles that are read as the whole hundredth beside them."""
    if column.field not in AMOUNT_FIELDS:
        return []
    if cells.number is None:
        return _long_amounts(cells, column, taken)
    is_repaired = read_amounts(Cells(cells.length, number=cells.number), None).get_column("is_repaired")
    if not is_repaired.any():
        return []
    repaired = pl.select(pl.when(is_repaired).then(cells.number)).to_series()
    raw = number_text(repaired, None)
    return [(_free_title(column.title, column.index, taken), raw)]


def _long_amounts(cells: Cells, column: ColumnMapping, taken: set[str]) -> list[tuple[str, pl.Series]]:
    """Return the texts of amounts with so many decimals that a spreadsheet's arithmetic may have made them."""
    if cells.text is None:
        return []
    is_long = cells.text.str.contains(_LONG_DECIMALS).fill_null(value=False)
    if not is_long.any():
        return []
    raw = pl.select(pl.when(is_long).then(cells.text.str.strip_chars())).to_series()
    return [(_free_title(column.title, column.index, taken), raw)]


def _checks(values: pl.Series, column: ColumnMapping) -> list[pl.Series]:
    """Return the warnings for identifiers whose check digit fails."""
    found = (
        check_warnings(values, column.title)
        if column.field in _PERSON_IDS
        else iban_warnings(values)
        if column.field in ACCOUNT_FIELDS
        else None
    )
    return [] if found is None else [found]


def details_of(table: Table) -> Details:
    """Return the texts of all columns of a table."""
    values: dict[Field, pl.Series] = {}
    warnings: list[pl.Series] = []
    others: list[tuple[str, pl.Series]] = []
    taken: set[str] = set()
    for column in table.layout.columns:
        cells = cells_of(table.body, column.index)
        if cells.is_empty or column.field in _READ_AS_FIGURES:
            others += _repaired_amounts(cells, column, taken)
            continue
        shown = shown_text(cells)
        odd = text_warnings(shown, is_name=column.field in _NAMES) if cells.text is not None else None
        warnings += [odd] if odd is not None else []
        if column.field is Field.OTHER:
            others.append((_free_title(column.title, column.index, taken), shown))
        elif column.field in _LONG_NUMBERS or column.field in _PERSON_IDS:
            read = _identifiers(cells, column.field)
            values[column.field] = read.values
            warnings += [read.warnings, *_checks(read.values, column)]
            if read.is_repaired.any():
                raw = pl.select(pl.when(read.is_repaired).then(shown)).to_series()
                others.append((_free_title(column.title, column.index, taken), raw))
        else:
            values[column.field] = shown
    used = tuple(series for series in warnings if series.null_count() < len(series))
    return Details(values, used, tuple(others), table.body.height)
