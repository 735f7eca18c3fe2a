"""The currency of each row: from its column, from a sign glued to the amount, from a title or from the sheet."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.words.lexicon import currency_of, currency_words
from investigator_desktop.importers.words.vocabulary import words_of

TOMAN = "IRT"  # ten Rial: no code of ISO 4217, and never turned into Rial
_ALSO_TITLES = frozenset({"sum", "som"})  # words for an amount that are names of currencies elsewhere


def currency_in_title(title: str) -> str | None:
    """Return the currency that the title of an amount column names."""
    words = tuple(word for word in words_of(title) if word not in _ALSO_TITLES)
    named = {found.meaning for found in currency_words().all_in(words)}
    return named.pop() if len(named) == 1 else None


def _column_currencies(table: Table, field: Field) -> pl.Series | None:
    cells = table.cells(field)
    if cells is None:
        return None
    texts = shown_text(cells)
    distinct = texts.drop_nulls().unique()
    codes = pl.Series([currency_of(text) for text in distinct.to_list()], dtype=pl.String)
    return texts.replace_strict(distinct, codes, default=None, return_dtype=pl.String)


def row_currencies(
    table: Table, field: Field, amount_fields: tuple[Field, ...], glued: pl.Series, stated: str | None
) -> pl.Series:
    """Return the currency of each row, null where nothing names one."""
    titles = [currency_in_title(table.title(amount)) for amount in amount_fields if table.has(amount)]
    in_title = next((code for code in titles if code is not None), None)
    column = _column_currencies(table, field)
    parts: list[pl.Series | pl.Expr] = [glued]
    if column is not None:
        parts.insert(0, column)
    parts += [pl.lit(code, pl.String) for code in (in_title, stated) if code is not None]
    return pl.select(pl.coalesce(parts)).to_series()
