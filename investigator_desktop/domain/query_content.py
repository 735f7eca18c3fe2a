"""A query of entries as plain values that JSON can say, and back; for records that keep the filters of a view."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery


class QueryContent(TypedDict):
    """The filters of a query; its order is no part of them."""

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


def query_content(query: EntryQuery) -> QueryContent:
    """Return the filters of a query as plain values."""
    return {
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


def query_from(content: QueryContent) -> EntryQuery:
    """Return the query of kept filters, in the order of time."""
    return EntryQuery(
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
        episode_id=content["episode_id"],
        is_outside_episode=content["is_outside_episode"],
        tag=content["tag"],
        is_excluded=content["is_excluded"],
        is_outside_basis=content["is_outside_basis"],
        is_intelligence=content["is_intelligence"],
        is_repeated=content["is_repeated"],
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
