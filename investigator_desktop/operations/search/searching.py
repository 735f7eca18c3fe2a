"""Searching a whole case: every kind of thing by itself, the first hits of each and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.search import GROUP_SIZE, HitGroup, HitKind, SearchHit, SearchResult
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, Catalogue, load_catalogue
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.search.finding_hits import finding_hits
from investigator_desktop.operations.search.material import search_material
from investigator_desktop.operations.search.party_hits import (
    account_hits,
    evidence_hits,
    note_hits,
    party_hits,
)
from investigator_desktop.operations.search.query import Asked
from investigator_desktop.operations.search.row_hits import (
    amount_group,
    entry_group,
    spelling_group,
    transfer_hits,
)

LEAST_LETTERS = 2
Search = Callable[[CaseFile, Asked, int, Catalogue], HitGroup]


def search_case(
    case: CaseFile,
    text: str,
    *,
    limit: int = GROUP_SIZE,
    kinds: Iterable[HitKind] = tuple(HitKind),
    language: str = SOURCE_LANGUAGE,
    progress: Progress | None = None,
) -> SearchResult:
    """Return what a case has of a text, of each kind at most `limit` hits; nothing for less than two letters.

    Texts that the program itself writes, such as findings, are searched in `language`.
    """
    plain = " ".join(text.split())
    if len(plain) < LEAST_LETTERS:
        return SearchResult(plain)
    asked = Asked.of(plain, search_material(case).index)
    groups = []
    for kind in kinds:
        if progress is not None:
            progress.check()
        groups.append(_SEARCHES[kind](case, asked, limit, load_catalogue(language)))
    return SearchResult(plain, tuple(group for group in groups if group.count))


def prepare_search(case: CaseFile) -> None:
    """Work out what searches need, so that the first of them is as fast as the others."""
    search_material(case)


def _entries(case: CaseFile, asked: Asked, limit: int, _catalogue: Catalogue) -> HitGroup:
    return entry_group(case, asked, limit)


def _amounts(case: CaseFile, asked: Asked, limit: int, _catalogue: Catalogue) -> HitGroup:
    return amount_group(case, asked, limit)


def _spellings(case: CaseFile, asked: Asked, limit: int, _catalogue: Catalogue) -> HitGroup:
    return spelling_group(case, asked, limit)


def _of_hits(kind: HitKind, find: Callable[[CaseFile, Asked, Catalogue], Iterator[SearchHit]]) -> Search:
    def search(case: CaseFile, asked: Asked, limit: int, catalogue: Catalogue) -> HitGroup:
        found = find(case, asked, catalogue)
        first = tuple(islice(found, limit))
        return HitGroup(kind, len(first) + sum(1 for _ in found), first)

    return search


_SEARCHES: dict[HitKind, Search] = {
    HitKind.PARTIES: _of_hits(HitKind.PARTIES, party_hits),
    HitKind.ACCOUNTS: _of_hits(HitKind.ACCOUNTS, account_hits),
    HitKind.AMOUNTS: _amounts,
    HitKind.ENTRIES: _entries,
    HitKind.SPELLINGS: _spellings,
    HitKind.TRANSFERS: _of_hits(HitKind.TRANSFERS, transfer_hits),
    HitKind.EVIDENCE: _of_hits(HitKind.EVIDENCE, evidence_hits),
    HitKind.FINDINGS: _of_hits(HitKind.FINDINGS, finding_hits),
    HitKind.NOTES: _of_hits(HitKind.NOTES, note_hits),
}
