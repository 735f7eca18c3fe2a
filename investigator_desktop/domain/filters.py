"""Filters over the entries: which parts of a query filter, each as a term, and filters that a case keeps by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message


@dataclass(frozen=True, slots=True)
class Standing:
    """One choice of entries by whether they count and may be used; None asks for nothing."""

    is_excluded: bool | None = None
    is_outside_basis: bool | None = None
    is_intelligence: bool | None = None
    is_repeated: bool | None = None


STANDINGS: Mapping[Standing, Message] = {
    Standing(): message("DecisionFilters", "All"),
    Standing(is_excluded=False): message("DecisionFilters", "Without excluded"),
    Standing(is_excluded=True): message("DecisionFilters", "Excluded only"),
    Standing(is_repeated=False): message("DecisionFilters", "Without repeated"),
    Standing(is_repeated=True): message("DecisionFilters", "Repeated only"),
    Standing(is_outside_basis=True): message("DecisionFilters", "Outside the legal basis"),
    Standing(is_outside_basis=False): message("DecisionFilters", "Within the legal basis"),
    Standing(is_intelligence=True): message("DecisionFilters", "Intelligence only"),
    Standing(is_intelligence=False): message("DecisionFilters", "Without intelligence"),
}

_DIRECTIONS: Mapping[Direction, Message] = {
    Direction.CREDIT: message("Filters", "Money in"),
    Direction.DEBIT: message("Filters", "Money out"),
}


class FilterPart(StrEnum):
    """What a query can filter by, in the order in which it is told."""

    TEXT = "text"
    ACCOUNTS = "accounts"
    PARTY = "party"
    FROM = "from"
    TO = "to"
    LEAST = "least"
    MOST = "most"
    CURRENCY = "currency"
    DIRECTION = "direction"
    EXCLUDED = "excluded"
    REPEATED = "repeated"
    BASIS = "basis"
    INTELLIGENCE = "intelligence"
    TAG = "tag"
    EPISODE = "episode"


@dataclass(frozen=True, slots=True)
class FilterNames:
    """What the accounts and episodes of a case are called, by their ids; `accounts` are safe in any sentence."""

    accounts: Mapping[int, str] = field(default_factory=dict)
    episodes: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FilterTerm:
    """One part of a query that filters, in words."""

    part: FilterPart
    words: Message


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query under a name; its order is no part of it."""

    name: str
    query: EntryQuery


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A filter that the case keeps, with who kept it and when."""

    id: int
    saved: SavedFilter
    kept_by: Actor
    kept_at: datetime


def unordered(query: EntryQuery) -> EntryQuery:
    """Return the filters of a query in the order of every query."""
    return replace(query, order=EntryOrder.TIME, is_descending=False)


def ordered(query: EntryQuery, like: EntryQuery) -> EntryQuery:
    """Return the filters of one query in the order of another."""
    return replace(query, order=like.order, is_descending=like.is_descending)


def is_filtering(query: EntryQuery) -> bool:
    """Tell whether a query leaves anything out."""
    return unordered(query) != EntryQuery(amount_scale=query.amount_scale)


def standing_of(query: EntryQuery) -> Standing:
    """Return what a query asks of whether entries count and may be used."""
    return Standing(query.is_excluded, query.is_outside_basis, query.is_intelligence, query.is_repeated)


def without(query: EntryQuery, part: FilterPart) -> EntryQuery:
    """Return a query that no longer filters by a part."""
    return _REMOVALS[part](query)


_REMOVALS: Mapping[FilterPart, Callable[[EntryQuery], EntryQuery]] = {
    FilterPart.TEXT: lambda query: replace(query, text=""),
    FilterPart.ACCOUNTS: lambda query: replace(query, account_ids=()),
    FilterPart.PARTY: lambda query: replace(query, party=""),
    FilterPart.FROM: lambda query: replace(query, from_on=None),
    FilterPart.TO: lambda query: replace(query, to_on=None),
    FilterPart.LEAST: lambda query: replace(query, least=None),
    FilterPart.MOST: lambda query: replace(query, most=None),
    FilterPart.CURRENCY: lambda query: replace(query, currency=""),
    FilterPart.DIRECTION: lambda query: replace(query, direction=None),
    FilterPart.EXCLUDED: lambda query: replace(query, is_excluded=None),
    FilterPart.REPEATED: lambda query: replace(query, is_repeated=None),
    FilterPart.BASIS: lambda query: replace(query, is_outside_basis=None),
    FilterPart.INTELLIGENCE: lambda query: replace(query, is_intelligence=None),
    FilterPart.TAG: lambda query: replace(query, tag=""),
    FilterPart.EPISODE: lambda query: replace(query, episode_id=None, is_outside_episode=False),
}


def filter_terms(query: EntryQuery, names: FilterNames) -> tuple[FilterTerm, ...]:
    """Return every part of a query that filters, in words, in the order of the parts."""
    return tuple(
        FilterTerm(part, words)
        for terms in (_text_terms, _day_terms, _amount_terms, _standing_terms)
        for part, words in terms(query, names)
    ) + tuple(FilterTerm(part, words) for part, words in _group_terms(query, names))


def _text_terms(query: EntryQuery, names: FilterNames) -> Iterator[tuple[FilterPart, Message]]:
    if query.text:
        told = message("Filters", "Text: {text}")
        yield FilterPart.TEXT, told.format(text=isolate(query.text))
    if len(query.account_ids) == 1:
        name = names.accounts.get(query.account_ids[0], "")
        told = message("Filters", "Account: {account}")
        yield FilterPart.ACCOUNTS, told.format(account=name or isolate_ltr(str(query.account_ids[0])))
    elif query.account_ids:
        yield FilterPart.ACCOUNTS, message("Filters", "%n accounts").counted(len(query.account_ids))
    if query.party:
        told = message("Filters", "Party: {party}")
        yield FilterPart.PARTY, told.format(party=isolate(query.party))


def _day_terms(query: EntryQuery, _names: FilterNames) -> Iterator[tuple[FilterPart, Message]]:
    if query.from_on is not None:
        yield FilterPart.FROM, message("Filters", "From {day}").format(day=query.from_on)
    if query.to_on is not None:
        yield FilterPart.TO, message("Filters", "To {day}").format(day=query.to_on)


def _amount_terms(query: EntryQuery, _names: FilterNames) -> Iterator[tuple[FilterPart, Message]]:
    if query.least is not None:
        told = message("Filters", "Amount from {amount}")
        yield FilterPart.LEAST, told.format(amount=Money(query.least, query.amount_scale, query.currency))
    if query.most is not None:
        told = message("Filters", "Amount to {amount}")
        yield FilterPart.MOST, told.format(amount=Money(query.most, query.amount_scale, query.currency))
    if query.currency:
        told = message("Filters", "Currency: {currency}")
        yield FilterPart.CURRENCY, told.format(currency=isolate_ltr(query.currency))
    if query.direction is not None:
        yield FilterPart.DIRECTION, _DIRECTIONS[query.direction]


def _standing_terms(query: EntryQuery, _names: FilterNames) -> Iterator[tuple[FilterPart, Message]]:
    for part, standing in (
        (FilterPart.EXCLUDED, Standing(is_excluded=query.is_excluded)),
        (FilterPart.REPEATED, Standing(is_repeated=query.is_repeated)),
        (FilterPart.BASIS, Standing(is_outside_basis=query.is_outside_basis)),
        (FilterPart.INTELLIGENCE, Standing(is_intelligence=query.is_intelligence)),
    ):
        if standing != Standing():
            yield part, STANDINGS[standing]


def _group_terms(query: EntryQuery, names: FilterNames) -> Iterator[tuple[FilterPart, Message]]:
    if query.tag:
        yield FilterPart.TAG, message("Filters", "Tag: {tag}").format(tag=isolate(query.tag))
    if query.episode_id is not None:
        title = isolate(names.episodes.get(query.episode_id, str(query.episode_id)))
        told = message("Filters", "Episode: {title}")
        if query.is_outside_episode:
            told = message("Filters", "All but the episode: {title}")
        yield FilterPart.EPISODE, told.format(title=title)
