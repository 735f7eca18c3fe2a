"""What is read off the window's thread for the overview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.overview import (
    CaseFigures,
    CashKey,
    MoneyOverview,
    OpenQuestion,
    PivotKey,
    PivotQuestion,
)
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.analysis.overview.pivot import Pivot
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.overview.behind import Behind


@dataclass(frozen=True, slots=True)
class FiguresShown:
    """The figures of a view."""

    query: EntryQuery
    figures: CaseFigures


@dataclass(frozen=True, slots=True)
class ProofShown:
    """How complete each account is, and what waits for a person."""

    accounts: tuple[AccountCompleteness, ...]
    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True, slots=True)
class PivotShown:
    """The rows of the pivot, and the question that they answer."""

    question: PivotQuestion
    pivot: Pivot


@dataclass(frozen=True, slots=True)
class WrittenBook:
    """What was written where, and what the workbook leaves out."""

    path: Path
    count: int
    left_out: tuple[Message, ...]


def figures_of(case: CaseFile, query: EntryQuery, _progress: Progress) -> FiguresShown:
    """Return the figures of a view that are read at once."""
    from investigator_desktop.operations.overview.money import quick_figures

    return FiguresShown(query, quick_figures(case, query))


def money_of(case: CaseFile, query: EntryQuery, progress: Progress) -> MoneyOverview:
    """Return the money of a view."""
    from investigator_desktop.operations.overview.money import money_overview

    return money_overview(case, query, progress)


def pivot_shown(money: MoneyOverview, question: PivotQuestion, _progress: Progress) -> PivotShown:
    """Return the rows of the pivot as they are divided and ordered."""
    from investigator_desktop.analysis.overview.pivot import PivotNames, pivot_of

    names = PivotNames(money.accounts, money.parties)
    return PivotShown(question, pivot_of(money.grain, names, question))


def proof_of(case: CaseFile, progress: Progress) -> ProofShown:
    """Return how complete the accounts are, and what waits for a person."""
    from investigator_desktop.operations.completeness import completeness
    from investigator_desktop.operations.overview.open_questions import open_questions

    accounts = completeness(case)
    progress.check()
    return ProofShown(accounts, open_questions(case, accounts, progress))


def names_of(case: CaseFile, progress: Progress) -> tuple[OpenQuestion, ...]:
    """Return the names about which nobody decided."""
    from investigator_desktop.operations.overview.open_questions import name_questions

    return name_questions(case, progress)


def behind_row(case: CaseFile, query: EntryQuery, key: PivotKey | CashKey, _progress: Progress) -> Behind:
    """Return the entries behind a row."""
    from investigator_desktop.operations.overview.behind import cash_behind, entries_behind

    if isinstance(key, CashKey):
        return cash_behind(case, query, key)
    return entries_behind(case, query, key)


def write_book(
    case: CaseFile, query: EntryQuery, out: Path, language: str, progress: Progress
) -> WrittenBook:
    """Write the overview as a workbook."""
    from investigator_desktop.operations.overview.workbook import export_overview
    from investigator_desktop.operations.releases import sentences, withheld

    count = export_overview(case, query, out, progress, language=language)
    return WrittenBook(out, count, sentences(withheld(case, query)))
