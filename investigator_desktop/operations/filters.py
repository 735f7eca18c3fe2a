"""Filters that a case keeps by name: saved, replaced and deleted, each as one step."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TypedDict

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import FilterNames, KeptFilter, SavedFilter, is_filtering, unordered
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw


class FilterIncomplete(InvestigatorError):
    """A filter to be kept lacks a name, bears one that is taken, or leaves nothing out."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


class _Content(TypedDict):
    name: str
    account_ids: list[int]
    from_on: str | None
    to_on: str | None
    direction: str | None
    party: str
    text: str
    least: int | None
    most: int | None
    amount_scale: int
    currency: str
    episode_id: int | None
    is_outside_episode: bool
    tag: str
    is_excluded: bool | None
    is_outside_basis: bool | None
    is_intelligence: bool | None
    is_repeated: bool | None


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
        raise UnknownRecord(filter_id)
    return withdraw(case, filter_id, actor, clock)


def filter_names(case: CaseFile) -> FilterNames:
    """Return what the accounts and episodes of a case are called where its filters are told in words."""
    accounts = {
        one.id: isolate_ltr(one.identity.iban or one.identity.number or "")
        or isolate(one.identity.holder or "")
        for one in case.accounts()
    }
    return FilterNames(accounts, {one.id: one.text.title for one in case.episodes()})


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
    query = saved.query
    content: _Content = {
        "name": saved.name,
        "account_ids": list(query.account_ids),
        "from_on": _day_text(query.from_on),
        "to_on": _day_text(query.to_on),
        "direction": None if query.direction is None else query.direction.value,
        "party": query.party,
        "text": query.text,
        "least": query.least,
        "most": query.most,
        "amount_scale": query.amount_scale,
        "currency": query.currency,
        "episode_id": query.episode_id,
        "is_outside_episode": query.is_outside_episode,
        "tag": query.tag,
        "is_excluded": query.is_excluded,
        "is_outside_basis": query.is_outside_basis,
        "is_intelligence": query.is_intelligence,
        "is_repeated": query.is_repeated,
    }
    return canonical_json(content).decode("utf-8")


def _kept(one: KeptRecord) -> KeptFilter:
    content: _Content = json.loads(one.record.content)
    query = EntryQuery(
        account_ids=tuple(content["account_ids"]),
        from_on=_day(content["from_on"]),
        to_on=_day(content["to_on"]),
        direction=None if content["direction"] is None else Direction(content["direction"]),
        party=content["party"],
        text=content["text"],
        least=content["least"],
        most=content["most"],
        amount_scale=content["amount_scale"],
        currency=content["currency"],
        tag=content["tag"],
    )
    return KeptFilter(
        one.id, SavedFilter(content["name"], _with_standing(query, content)), one.decided_by, one.decided_at
    )


def _with_standing(query: EntryQuery, content: _Content) -> EntryQuery:
    return replace(
        query,
        episode_id=content["episode_id"],
        is_outside_episode=content["is_outside_episode"],
        is_excluded=content["is_excluded"],
        is_outside_basis=content["is_outside_basis"],
        is_intelligence=content["is_intelligence"],
        is_repeated=content["is_repeated"],
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
