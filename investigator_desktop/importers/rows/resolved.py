"""The direction of every line of a table, from the strongest evidence that it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import (
    DirectionBasis,
    DirectionEvidence,
    Field,
    Mapping,
    Question,
    QuestionKind,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.cells import Cells, ShownRow, shown_text
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import (
    answer_to,
    direction_question,
    direction_words_question,
    letter_of,
)
from investigator_desktop.importers.rows.amounts import is_signed
from investigator_desktop.importers.rows.chain import directions_by_balance
from investigator_desktop.importers.rows.charges import has_charges_with_plus
from investigator_desktop.importers.rows.directions import (
    CREDIT,
    DEBIT,
    directions_by_section,
    directions_by_word,
    given_sections,
    neutral_rows,
)
from investigator_desktop.importers.series import same_text


@dataclass(frozen=True, slots=True)
class Resolved:
    """The directions, null where nothing tells them, the question that would settle those, and what told the others.

    `has_charges_with_plus` tells that a minus in the amount column turns round the direction stated for all rows.
    """

    directions: pl.Series
    question: Question | None = None
    evidence: tuple[DirectionEvidence, ...] = ()
    has_charges_with_plus: bool = False


@dataclass(frozen=True, slots=True)
class _Told:
    """The directions that one kind of evidence tells."""

    directions: pl.Series
    evidence: DirectionEvidence
    is_turned: bool = False


def _coalesced(told: Sequence[_Told]) -> pl.Series:
    return pl.select(pl.coalesce([one.directions for one in told])).to_series()


def _resolved(told: Sequence[_Told], question: Question | None = None) -> Resolved:
    used = [one for one in told if one.directions.null_count() < len(one.directions)]
    return Resolved(
        _coalesced(told),
        question,
        tuple(one.evidence for one in used),
        has_charges_with_plus=any(one.is_turned for one in used),
    )


def _by_words(directions: pl.Series, table: Table, field: Field, basis: DirectionBasis) -> _Told:
    """Return what the words of a column tell, each word with its meaning."""
    cells = table.cells(field) or Cells(table.body.height)
    pairs = (
        pl.DataFrame({"word": shown_text(cells), "meaning": directions}).drop_nulls().unique().sort("word")
    )
    return _Told(directions, DirectionEvidence(basis, words=tuple(pairs.iter_rows())))


def _by_section(table: Table, sections: Sequence[ShownRow]) -> _Told | None:
    directions = directions_by_section(table.body, sections)
    if directions is None:
        return None
    return _Told(directions, DirectionEvidence(DirectionBasis.SECTION, sections=given_sections(sections)))


def _for_all(direction: str, row_count: int) -> _Told:
    evidence = DirectionEvidence(DirectionBasis.STATED, direction=direction)
    return _Told(same_text(direction, row_count), evidence)


def _by_sign(table: Table, lines: pl.DataFrame) -> _Told | None:
    """Return what the signs tell; where a card prints charges with a plus, a row is a debit unless it has a minus."""
    if not is_signed(lines, table.is_odd):
        return None
    is_turned = has_charges_with_plus(table, lines)
    minus, plus = (CREDIT, DEBIT) if is_turned else (DEBIT, CREDIT)
    directions = lines.select(pl.when("is_negative").then(pl.lit(minus)).otherwise(pl.lit(plus))).to_series()
    stated = DirectionEvidence(DirectionBasis.STATED, direction=DEBIT)
    return _Told(directions, stated if is_turned else DirectionEvidence(DirectionBasis.SIGN), is_turned)


def _answered(table: Table, field: Field, unknown: Sequence[str], mapping: Mapping) -> _Told | None:
    """Return the directions that a person's answer gives: one for all rows, or by the words that mean received."""
    answer = answer_to(mapping, table.place_name, letter_of(table, field), QuestionKind.DIRECTION_WORDS)
    if answer is None:
        return None
    if not unknown:
        return _for_all(answer[0], table.body.height) if answer and answer[0] in {CREDIT, DEBIT} else None
    cells = table.cells(field) or Cells(table.body.height)
    meanings = pl.Series([CREDIT if word in answer else DEBIT for word in unknown], dtype=pl.String)
    words = pl.Series(unknown, dtype=pl.String)
    directions = shown_text(cells).replace_strict(words, meanings, default=None, return_dtype=pl.String)
    return _by_words(directions, table, field, DirectionBasis.WORD)


def directions_by_type(table: Table) -> pl.Series | None:
    """Return directions by the words of the entry type where every type names one."""
    directions, unknown = directions_by_word(table, Field.ENTRY_TYPE)
    return None if unknown or directions.null_count() == len(directions) else directions


def _evidence(
    table: Table, lines: pl.DataFrame, sections: Sequence[ShownRow], stated: str | None
) -> tuple[list[_Told], tuple[str, ...]]:
    """Return the directions by each kind of evidence, the strongest first, and the words nobody knows.

    Where some words of the direction column are not known it may hold texts; amounts with signs then tell more.
    """
    by_word, unknown = directions_by_word(table, Field.DIRECTION)
    glued = _Told(lines.get_column("direction"), DirectionEvidence(DirectionBasis.GLUED))
    word = _by_words(by_word, table, Field.DIRECTION, DirectionBasis.WORD)
    if table.has(Field.DIRECTION) and not unknown:
        return [glued, word], ()
    others = (
        _by_sign(table, lines),
        word,
        _by_section(table, sections),
        _for_all(stated, lines.height) if stated is not None else None,
    )
    return [glued, *(one for one in others if one is not None)], unknown


def _weaker_evidence(table: Table, lines: pl.DataFrame, opening: int | None) -> list[_Told]:
    """Return the directions that balances prove, what they teach of words, and what the types of entries name."""
    by_balance, by_type = directions_by_balance(lines, opening), directions_by_type(table)
    found = []
    if by_balance is not None:
        found.append(_Told(by_balance, DirectionEvidence(DirectionBasis.BALANCE)))
        found += _learned(table, by_balance)
    if by_type is not None:
        found.append(_by_words(by_type, table, Field.ENTRY_TYPE, DirectionBasis.TYPE))
    return found


def _learned(table: Table, proven: pl.Series) -> list[_Told]:
    """Return the directions of the words that stand in one direction alone in all rows that balances prove."""
    found = []
    for field, basis in ((Field.DIRECTION, DirectionBasis.WORD), (Field.ENTRY_TYPE, DirectionBasis.TYPE)):
        cells = table.cells(field)
        if cells is None:
            continue
        words = shown_text(cells)
        seen = pl.DataFrame({"word": words, "direction": proven}).drop_nulls().unique()
        sure = seen.filter(pl.col("word").is_unique())
        directions = words.replace_strict(
            sure.get_column("word"), sure.get_column("direction"), default=None, return_dtype=pl.String
        )
        found.append(_by_words(directions, table, field, basis))
    return found


def resolve(
    table: Table,
    lines: pl.DataFrame,
    sections: Sequence[ShownRow],
    stated: str | None,
    mapping: Mapping,
    *,
    is_pair: bool = False,
    opening: int | None = None,
) -> Resolved:
    """Return the direction of each line; `stated` is what the sheet's name or a line above the table says.

    Rows that name both parties (`is_pair`) may leave their direction to the side of the account. `opening` is the
    balance before all lines, at the finest scale of their amounts.
    """
    found, unknown = _evidence(table, lines, sections, stated)
    asked = _without_amounts(lines, neutral_rows(table))
    if is_pair or not _is_open(asked, _coalesced(found)):
        return _resolved(found)
    found += _weaker_evidence(table, lines, opening)
    directions = _coalesced(found)
    if not _is_open(asked, directions):
        return _resolved(found)
    field = Field.DIRECTION if table.has(Field.DIRECTION) else Field.AMOUNT
    answer = _answered(table, field, unknown, mapping)
    if answer is not None:
        return _resolved([*found, answer])
    return _resolved(found, _question(table, field, unknown, _open_count(asked, directions)))


def _without_amounts(lines: pl.DataFrame, is_neutral: pl.Series) -> pl.DataFrame:
    """Return the lines with no amounts in those that count neither way: nothing is asked about them."""
    return lines.with_columns(units=pl.when(pl.lit(is_neutral)).then(None).otherwise("units"))


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
