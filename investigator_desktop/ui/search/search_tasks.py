"""Searches off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.search import GROUP_SIZE, HitKind, SearchResult
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

MOST_LISTED = 2_000


@dataclass(frozen=True, slots=True)
class ListedEntries:
    """Entries in another spelling or of an amount, the first of them as rows."""

    text: str
    rows: tuple[EntryRow, ...]


def prepare(case: CaseFile, _progress: Progress) -> None:
    """Work out what searches need."""
    from investigator_desktop.operations.search.searching import prepare_search

    prepare_search(case)


def found_in(case: CaseFile, text: str, language: str, progress: Progress) -> SearchResult:
    """Return the first hits of each kind."""
    from investigator_desktop.operations.search.searching import search_case

    return search_case(case, text, limit=GROUP_SIZE, language=language, progress=progress)


def all_of(case: CaseFile, text: str, kind: HitKind, language: str, progress: Progress) -> SearchResult:
    """Return the hits of one kind, as many as can be listed."""
    from investigator_desktop.operations.search.searching import search_case

    return search_case(case, text, limit=MOST_LISTED, kinds=(kind,), language=language, progress=progress)


def rows_of(case: CaseFile, text: str, ids: Sequence[int], _progress: Progress) -> ListedEntries:
    """Return entries as rows."""
    from investigator_desktop.operations.entries import entry_rows

    return ListedEntries(text, entry_rows(case, ids[:MOST_LISTED]))
