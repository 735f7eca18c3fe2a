"""Which way the money of each row went: by its column, its sign, a word beside it, or the section it stands in."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import ShownRow, shown_text
from investigator_desktop.importers.layout.facts import direction_in
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.series import all_false, no_texts
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

CREDIT = Direction.CREDIT.value
DEBIT = Direction.DEBIT.value


def meaning_of_word(text: str) -> str | None:
    """Return the direction a cell of a direction column names, None for none or for both."""
    words = words_of(text)
    whole = vocabulary("direction_values").whole(words)
    if len(whole) == 1:
        return whole[0]
    named = {found.meaning for found in vocabulary("direction_values").all_in(words)}
    return named.pop() if len(named) == 1 else None


def is_neutral(text: str) -> bool:
    """Tell whether a cell says that its row counts neither as received nor as paid."""
    words = words_of(text)
    return not words or bool(vocabulary("neutral_values").whole(words))


def neutral_rows(table: Table) -> pl.Series:
    """Tell which rows of a table count neither as received nor as paid by their own direction column."""
    cells = table.cells(Field.DIRECTION)
    if cells is None:
        return all_false(table.body.height)
    texts = shown_text(cells)
    neutral = [text for text in texts.drop_nulls().unique().to_list() if is_neutral(text)]
    return texts.is_in(neutral).fill_null(value=False)


def directions_by_word(table: Table, field: Field) -> tuple[pl.Series, tuple[str, ...]]:
    """Return the direction each cell of a column names, and the words of dated rows that name none."""
    cells = table.cells(field)
    if cells is None:
        return no_texts(table.body.height), ()
    texts = shown_text(cells).set(table.is_odd, None)
    distinct = texts.drop_nulls().unique().sort().to_list()
    meanings = [meaning_of_word(text) for text in distinct]
    unknown = tuple(
        text
        for text, meaning in zip(distinct, meanings, strict=True)
        if meaning is None and not (field is Field.DIRECTION and is_neutral(text))
    )
    keys, values = pl.Series(distinct, dtype=pl.String), pl.Series(meanings, dtype=pl.String)
    return texts.replace_strict(keys, values, default=None, return_dtype=pl.String), unknown


def given_sections(sections: Sequence[ShownRow]) -> tuple[tuple[int, str], ...]:
    """Return the numbers of the rows that begin a section of one direction, with that direction."""
    named = [(row.number, direction_in(row.line)) for row in sections if len(row.filled) == 1]
    return tuple((number, direction) for number, direction in named if direction is not None)


def directions_by_section(body: pl.DataFrame, sections: Sequence[ShownRow]) -> pl.Series | None:
    """Return for each row the direction of the section row above it, None where the table has no such rows."""
    given = given_sections(sections)
    if not given:
        return None
    marks = pl.DataFrame(given, schema={ROW: pl.Int64, "direction": pl.String}, orient="row").sort(ROW)
    joined = body.select(pl.col(ROW).set_sorted()).join_asof(marks, on=ROW, strategy="backward")
    return joined.get_column("direction")
