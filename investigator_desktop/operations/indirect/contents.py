"""Items of a worksheet as the canonical JSON that a case keeps."""

from __future__ import annotations

import json
from datetime import date
from typing import TypedDict

from investigator_desktop.domain.indirect import ItemKind, MoneyRange, WorksheetItem
from investigator_desktop.foundation.hashing import canonical_json


class RangeContent(TypedDict):
    """A range as it is kept: whole units at a number of decimals."""

    low: int
    high: int
    scale: int
    currency: str


class ItemContent(TypedDict):
    """An item as it is kept."""

    party: str
    kind: str
    name: str
    amount: RangeContent | None
    on: str | None
    from_on: str | None
    to_on: str | None
    accounts: list[str]


def item_text(item: WorksheetItem) -> str:
    """Return an item as canonical JSON."""
    content: ItemContent = {
        "party": item.party,
        "kind": item.kind.value,
        "name": item.name,
        "amount": range_content(item.amount),
        "on": day_content(item.on),
        "from_on": day_content(item.from_on),
        "to_on": day_content(item.to_on),
        "accounts": list(item.accounts),
    }
    return canonical_json(content).decode("utf-8")


def item_of(text: str) -> WorksheetItem:
    """Return the item that canonical JSON describes."""
    content: ItemContent = json.loads(text)
    return WorksheetItem(
        content["party"],
        ItemKind(content["kind"]),
        content["name"],
        range_of(content["amount"]),
        day_of(content["on"]),
        day_of(content["from_on"]),
        day_of(content["to_on"]),
        tuple(content["accounts"]),
    )


def range_content(amount: MoneyRange | None) -> RangeContent | None:
    """Return a range as plain values."""
    if amount is None:
        return None
    return {"low": amount.low, "high": amount.high, "scale": amount.scale, "currency": amount.currency}


def range_of(content: RangeContent | None) -> MoneyRange | None:
    """Return the range of plain values."""
    return None if content is None else MoneyRange(**content)


def day_content(day: date | None) -> str | None:
    """Return a day as ISO 8601."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """Return the day of ISO 8601."""
    return None if text is None else date.fromisoformat(text)
