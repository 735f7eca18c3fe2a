"""The direction of every line of a table, from the strongest evidence that it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping, Question, QuestionKind
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.amounts import is_signed
from investigator_desktop.importers.cells import Cells, ShownRow, shown_text
from investigator_desktop.importers.chain import directions_by_balance
from investigator_desktop.importers.directions import CREDIT, DEBIT, directions_by_section, directions_by_word
from investigator_desktop.importers.questions import (
    answer_to,
    direction_question,
    direction_words_question,
    letter_of,
)
from investigator_desktop.importers.series import same_text
from investigator_desktop.importers.tables import Table


@dataclass(frozen=True, slots=True)
class Resolved:
    """The directions, null where nothing tells them, and the question that would settle those."""

    directions: pl.Series
    question: Question | None = None


def _by_sign(lines: pl.DataFrame) -> pl.Series | None:
    if not is_signed(lines):
        return None
    return lines.select(pl.when("is_negative").then(pl.lit(DEBIT)).otherwise(pl.lit(CREDIT))).to_series()


def _answered(table: Table, field: Field, unknown: Sequence[str], mapping: Mapping) -> pl.Series | None:
    """Return the directions that a person's answer gives: one for all rows, or by the words that mean received."""
    answer = answer_to(mapping, table.place_name, letter_of(table, field), QuestionKind.DIRECTION_WORDS)
    if answer is None:
        return None
    if not unknown:
        return same_text(answer[0], table.body.height) if answer and answer[0] in {CREDIT, DEBIT} else None
    cells = table.cells(field) or Cells(table.body.height)
    meanings = pl.Series([CREDIT if word in answer else DEBIT for word in unknown], dtype=pl.String)
    words = pl.Series(unknown, dtype=pl.String)
    return shown_text(cells).replace_strict(words, meanings, default=None, return_dtype=pl.String)


def directions_by_type(table: Table) -> pl.Series | None:
    """Return directions by the words of the entry type where every type names one."""
    directions, unknown = directions_by_word(table, Field.ENTRY_TYPE)
    return None if unknown or directions.null_count() == len(directions) else directions


def _evidence(
    table: Table, lines: pl.DataFrame, sections: Sequence[ShownRow], stated: str | None
) -> tuple[list[pl.Series], tuple[str, ...]]:
    """Return the directions by each kind of evidence, the strongest first, and the words nobody knows."""
    by_word, unknown = directions_by_word(table, Field.DIRECTION)
    found = [lines.get_column("direction"), by_word]
    if table.has(Field.DIRECTION) and not unknown:
        return found, ()
    weaker = (_by_sign(lines), directions_by_section(table.body, sections))
    found += [series for series in weaker if series is not None]
    if stated is not None:
        found.append(same_text(stated, lines.height))
    return found, unknown


def resolve(
    table: Table,
    lines: pl.DataFrame,
    sections: Sequence[ShownRow],
    stated: str | None,
    mapping: Mapping,
    *,
    is_pair: bool = False,
) -> Resolved:
    """Return the direction of each line; `stated` is what the sheet's name or a line above the table says.

    Rows that name both parties (`is_pair`) may leave their direction to the side of the account.
    """
    found, unknown = _evidence(table, lines, sections, stated)
    directions = pl.select(pl.coalesce(found)).to_series()
    if is_pair or not _is_open(lines, directions):
        return Resolved(directions)
    extra = [
        series for series in (directions_by_balance(lines), directions_by_type(table)) if series is not None
    ]
    directions = pl.select(pl.coalesce([directions, *extra])).to_series() if extra else directions
    if not _is_open(lines, directions):
        return Resolved(directions)
    field = Field.DIRECTION if table.has(Field.DIRECTION) else Field.AMOUNT
    answer = _answered(table, field, unknown, mapping)
    if answer is not None:
        return Resolved(pl.select(pl.coalesce(directions, answer)).to_series())
    return Resolved(directions, _question(table, field, unknown, _open_count(lines, directions)))


def _open_count(lines: pl.DataFrame, directions: pl.Series) -> int:
    """Return how many lines that are entries otherwise have no direction."""
    is_entry = lines.get_column("moment").is_not_null() & (lines.get_column("units").fill_null(0) > 0)
    return int((is_entry & directions.is_null()).sum())


def _is_open(lines: pl.DataFrame, directions: pl.Series) -> bool:
    return _open_count(lines, directions) > 0


def _question(table: Table, field: Field, unknown: tuple[str, ...], count: int) -> Question:
    if unknown:
        return direction_words_question(table, field, unknown)
    return direction_question(
        table,
        field,
        message("Importers", "no sign, no word and no balance tells the direction of %n rows").counted(count),
    )
