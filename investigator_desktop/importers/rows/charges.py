"""Cards whose statements print what was charged with a plus and what was paid in with a minus: proven by the texts."""

from __future__ import annotations

from functools import lru_cache

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import Cells, shown_text
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.rows.directions import CREDIT, DEBIT
from investigator_desktop.importers.words.lexicon import pairs_of, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_SAMPLE = 5_000
_UNSPACED_FROM = "\u2e80"
_FIELDS = (Field.ENTRY_TYPE, Field.REMITTANCE_INFO)


@lru_cache
def _unspaced() -> tuple[tuple[str, str], ...]:
    """Return the phrases of scripts without spaces between words, with their meanings."""
    return tuple((phrase, meaning) for phrase, meaning in pairs_of("charges") if phrase[0] > _UNSPACED_FROM)


def _meaning(text: str) -> str | None:
    """Return what the beginning of a text says of a card's row; scripts without spaces are searched all through."""
    found = vocabulary("charges").beginning(words_of(text))
    if found is not None:
        return found.meaning
    if text.isascii():
        return None
    inside = {meaning for phrase, meaning in _unspaced() if phrase in text}
    return inside.pop() if len(inside) == 1 else None


def _meanings(table: Table, field: Field) -> pl.Series:
    texts = shown_text(table.cells(field) or Cells(table.body.height)).head(_SAMPLE)
    distinct = texts.drop_nulls().unique().to_list()
    meanings = [_meaning(text) for text in distinct]
    keys, values = pl.Series(distinct, dtype=pl.String), pl.Series(meanings, dtype=pl.String)
    return texts.replace_strict(keys, values, default=None, return_dtype=pl.String)


def has_charges_with_plus(table: Table, lines: pl.DataFrame) -> bool:
    """Tell whether every purchase that a text names has a plus, every payment to the card a minus, and both occur."""
    used = lines.head(_SAMPLE).select("is_negative", moved=pl.col("units").fill_null(0) > 0)
    for field in _FIELDS:
        told = used.with_columns(_meanings(table, field).alias("meaning")).filter("moved")
        charged = told.filter(pl.col("meaning") == DEBIT).get_column("is_negative")
        paid_in = told.filter(pl.col("meaning") == CREDIT).get_column("is_negative")
        if len(charged) and len(paid_in):
            return not charged.any() and bool(paid_in.all())
    return False
