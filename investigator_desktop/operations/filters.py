"""Filters that a case keeps by name: saved, replaced and deleted, each as one step."""

from __future__ import annotations

import json
from typing import TypedDict

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import FilterNames, KeptFilter, SavedFilter, is_filtering, unordered
from investigator_desktop.domain.query_content import QueryContent, query_content, query_from
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.kept_records import reads_record

_UNKNOWN = message("Filters", "There is no filter with the number {number}.")


class FilterIncomplete(InvestigatorError):
    """A filter to be kept lacks a name, bears one that is taken, or leaves nothing out."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


class _Content(TypedDict):
    name: str
    query: QueryContent


def kept_filters(case: CaseFile) -> tuple[KeptFilter, ...]:
    """Return the filters that the case keeps, in the order of their names."""
    kept = [_kept(one) for one in case.analyst_records(RecordKind.FILTER)]
    return tuple(sorted(kept, key=lambda one: (one.saved.name.casefold(), one.id)))


def kept_filter(case: CaseFile, name: str) -> KeptFilter | None:
    """Return a kept filter by its name in any case of letters, None where there is none of it."""
    wanted = _plain(name).casefold()
    return next((one for one in kept_filters(case) if one.saved.name.casefold() == wanted), None)


def keep_filter(
    case: CaseFile,
    saved: SavedFilter,
    actor: Actor,
    *,
    filter_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep a filter, in the place of what `filter_id` says, as one step.

    Raise `FilterIncomplete` or `UnknownRecord`.
    """
    saved = SavedFilter(_plain(saved.name), unordered(saved.query))
    _require_complete(case, saved, filter_id)
    entered = AnalystRecord(RecordKind.FILTER, saved.name, _text(saved))
    return record(case, entered, actor, record_id=filter_id, clock=clock)


def delete_filter(case: CaseFile, filter_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Delete a kept filter as one step; raise `UnknownRecord`."""
    if filter_id not in {one.id for one in kept_filters(case)}:
        raise UnknownRecord(filter_id, _UNKNOWN)
    return withdraw(case, filter_id, actor, clock)


def filter_names(case: CaseFile) -> FilterNames:
    """Return what the accounts and episodes of a case are called where its filters are told in words."""
    accounts = {
        one.id: isolate_ltr(one.identity.iban or one.identity.number or "")
        or isolate(one.identity.holder or "")
        for one in case.accounts()
    }
    return FilterNames(accounts, {one.id: one.text.title for one in case.episodes()})


def ids_within(case: CaseFile, query: EntryQuery) -> frozenset[int] | None:
    """Return the ids of the entries that a query leaves, None where it leaves all."""
    return frozenset(case.entry_ids(query).to_list()) if is_filtering(query) else None


def keys_within(case: CaseFile, query: EntryQuery) -> frozenset[bytes] | None:
    """Return the keys of the entries that a query leaves, None where it leaves all."""
    return frozenset(case.entry_keys(query)) if is_filtering(query) else None


def _plain(name: str) -> str:
    return " ".join(name.split())


def _require_complete(case: CaseFile, saved: SavedFilter, filter_id: int | None) -> None:
    if not saved.name:
        raise FilterIncomplete(message("Filters", "Enter a name for the filters."))
    if not is_filtering(saved.query):
        raise FilterIncomplete(message("Filters", "Nothing is filtered: choose a filter before it is kept."))
    taken = kept_filter(case, saved.name)
    if taken is not None and taken.id != filter_id:
        told = message(
            "Filters", "The case already keeps a filter named {name}: replace it, or choose another name."
        )
        raise FilterIncomplete(told.format(name=isolate(taken.saved.name)))


def _text(saved: SavedFilter) -> str:
    content: _Content = {"name": saved.name, "query": query_content(saved.query)}
    return canonical_json(content).decode("utf-8")


@reads_record
def _kept(one: KeptRecord) -> KeptFilter:
    content: _Content = json.loads(one.record.content)
    saved = SavedFilter(content["name"], query_from(content["query"]))
    return KeptFilter(one.id, saved, one.decided_by, one.decided_at)
