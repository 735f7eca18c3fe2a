"""Decimal marks that the cells leave open: settled by the balances of the table, or asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping, Question
from investigator_desktop.importers.accounts.accounts import money_of
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.conventions.conventions import (
    AmountConventions,
    DateConvention,
    amount_conventions,
)
from investigator_desktop.importers.figures.number_shapes import DecimalMark, cleaned, shapes_of
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.labels import Labelled
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import decimal_mark_question
from investigator_desktop.importers.rows.chain import is_proven_by_balance
from investigator_desktop.importers.rows.lines import Conventions, read_lines
from investigator_desktop.importers.rows.resolved import resolve

_DEFAULT_SCALE = 2


@dataclass(frozen=True, slots=True)
class SettledAmounts:
    """How amounts are written, or what must be asked first."""

    conventions: AmountConventions
    questions: tuple[Question, ...] = ()


def opening_units(lines: pl.DataFrame, facts: Facts, mark: DecimalMark) -> int | None:
    """Return the balance that a sheet states before all lines, at the finest scale of their amounts."""
    return _balance(facts.opening, mark, _finest_scale(lines))


def _finest_scale(lines: pl.DataFrame) -> int:
    finest = lines.filter(pl.col("units") > 0).get_column("amount_scale").max()
    return finest if isinstance(finest, int) else _DEFAULT_SCALE


def _balance(labelled: Labelled | None, mark: DecimalMark, scale: int) -> int | None:
    money = money_of(labelled, "", mark)
    if money is None or money.scale > scale:
        return None
    return money.units * int(10 ** (scale - money.scale))


def _proves(lines: pl.DataFrame, facts: Facts, mark: DecimalMark) -> bool:
    scale = _finest_scale(lines)
    return is_proven_by_balance(
        lines, _balance(facts.opening, mark, scale), _balance(facts.closing, mark, scale)
    )


def settled_amounts(
    table: Table,
    facts: Facts,
    dates: DateConvention,
    odd: Sequence[ShownRow],
    stated: str | None,
    mapping: Mapping,
) -> SettledAmounts:
    """Return the decimal marks of a table: where they are open, the one under which alone its balances hold."""
    conventions = amount_conventions(table, facts, mapping)
    if not conventions.open_fields:
        return SettledAmounts(conventions)
    proven = []
    for mark in DecimalMark:
        tried = conventions.with_open_as(mark)
        lines = read_lines(table, Conventions(tried, dates), facts)
        resolved = resolve(table, lines, odd, stated, mapping)
        if resolved.question is None and _proves(
            lines.with_columns(resolved.directions.alias("direction")), facts, mark
        ):
            proven.append(tried)
    if len(proven) == 1:
        return SettledAmounts(proven[0])
    questions = tuple(_question(table, name, conventions) for name in conventions.open_fields)
    return SettledAmounts(conventions, questions)


def _question(table: Table, name: Field, conventions: AmountConventions) -> Question:
    found = conventions.surveys[name]
    doubtful = [shape for shape, read in found.shapes.items() if read is not None and read.is_ambiguous]
    cells = table.cells(name)
    texts = cleaned(cells.text) if cells is not None and cells.text is not None else pl.Series([""])
    examples = texts.filter(shapes_of(texts).is_in(doubtful).fill_null(value=False))
    return decimal_mark_question(
        table, name, found.ambiguous_count, str(examples[0]) if len(examples) else ""
    )
