"""What the page of screening asks of a case; each runs off the window's thread and returns plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.case import CaseChanges, EntryRow
from investigator_desktop.domain.screening import Figure
from investigator_desktop.domain.spending import Category, SpendingLine
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    import polars as pl

    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.actor import Actor
    from investigator_desktop.domain.analysis_records import KeptRecord
    from investigator_desktop.operations.screening.looking import Screening
    from investigator_desktop.operations.screening.spending import Spending

MOST_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class RuleShown:
    """What a person said of words or entries."""

    kept: KeptRecord
    category: Category
    words: str
    entry_count: int


@dataclass(frozen=True, slots=True)
class SpendingShown:
    """The outgoings with what persons said."""

    spending: Spending
    rules: tuple[RuleShown, ...]


@dataclass(frozen=True, slots=True)
class LineShown:
    """The entries of a line of outgoings."""

    line: SpendingLine
    entries: pl.DataFrame


@dataclass(frozen=True, slots=True)
class FigureShown:
    """The first entries behind a figure, and how many there are."""

    rows: tuple[EntryRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class WrittenSpending:
    """Which file was written, how many rows it has, and what it leaves out."""

    path: Path
    count: int
    left_out: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class CategoryAsked:
    """What a person says words or entries are for."""

    category: Category
    words: str
    entry_ids: tuple[int, ...]
    reason: str


def screening_of(case: CaseFile, _progress: Progress) -> Screening | None:
    """Screen the case; None where it has no entries that count."""
    from investigator_desktop.operations.analysis_entries import countable_entries
    from investigator_desktop.operations.screening.looking import LOOKING_COLUMNS, screening

    return None if countable_entries(case, LOOKING_COLUMNS).is_empty() else screening(case)


def spending_of(case: CaseFile, _progress: Progress) -> SpendingShown | None:
    """Compile the outgoings of the case; None where it has no entries that count."""
    from investigator_desktop.operations.analysis_entries import countable_entries
    from investigator_desktop.operations.screening.spending import (
        ASSIGNING_COLUMNS,
        kept_rules,
        own_rules,
        spending,
    )

    if countable_entries(case, ASSIGNING_COLUMNS).is_empty():
        return None
    said = zip(kept_rules(case), own_rules(case), strict=True)
    rules = tuple(RuleShown(kept, rule.category, rule.words, len(rule.entry_ids)) for kept, rule in said)
    return SpendingShown(spending(case), rules)


def entries_of_line(case: CaseFile, shown: Spending, line: SpendingLine, _progress: Progress) -> LineShown:
    """Return the entries of a line."""
    from investigator_desktop.operations.screening.behind import line_entries

    return LineShown(line, line_entries(case, shown.assigned, line))


def entries_behind(case: CaseFile, figure: Figure, _progress: Progress) -> FigureShown:
    """Return the entries behind a figure."""
    from investigator_desktop.operations.screening.behind import ids_behind

    ids = ids_behind(case, figure)
    return FigureShown(case.entry_rows(ids[:MOST_LISTED]), len(ids))


def keep(case: CaseFile, accounts: tuple[str, ...], actor: Actor, _progress: Progress) -> CaseChanges:
    """Keep a screening of the case or an account."""
    from investigator_desktop.operations.screening.looking import keep_screening

    return keep_screening(case, accounts, actor)[1]


def say_category(case: CaseFile, asked: CategoryAsked, actor: Actor, _progress: Progress) -> CaseChanges:
    """Keep what a person says words or entries are for."""
    from investigator_desktop.operations.screening.spending import set_category

    keys = case.entry_keys_of(asked.entry_ids) if asked.entry_ids else []
    return set_category(case, asked.category, asked.reason, actor, words=asked.words, entry_keys=keys)


def withdraw_rule(case: CaseFile, rule: RuleShown, actor: Actor, _progress: Progress) -> CaseChanges:
    """Withdraw what a person said."""
    from investigator_desktop.operations.analysis_keeping import withdraw

    return withdraw(case, rule.kept.id, actor)


def write_spending(
    case: CaseFile, out: Path, accounts: tuple[str, ...], language: str, _progress: Progress
) -> WrittenSpending:
    """Write the outgoings that may leave the case."""
    from investigator_desktop.operations.analysis_entries import COUNTING
    from investigator_desktop.operations.releases import sentences, withheld
    from investigator_desktop.operations.screening.exporting import export_spending

    count = export_spending(case, out, accounts, language=language)
    return WrittenSpending(out, count, sentences(withheld(case, COUNTING)))
