"""Which entries a view wants and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.entry_frame import Direction


class EntryOrder(StrEnum):
    """The columns by which entries can be sorted."""

    TIME = "time"
    AMOUNT = "amount"
    ACCOUNT = "account"
    COUNTERPARTY = "counterparty"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class EntryQuery:
    """Filters that all hold together; None and empty mean no filter.

    `account_ids` are the case's; `party` and `text` are folded and found anywhere in the counterparty's name and in all
    searchable text and decisions; `least` and `most` are whole units at `amount_scale`; days are inclusive, in printed
    time. With `episode_id`, `is_outside_episode` wants all other entries instead. The last four want entries that are
    excluded, not covered by the legal basis of their evidence, from evidence that is intelligence only, or that give a
    movement again which counts in another statement: or not.
    """

    account_ids: tuple[int, ...] = ()
    from_on: date | None = None
    to_on: date | None = None
    direction: Direction | None = None
    party: str = ""
    text: str = ""
    least: int | None = None
    most: int | None = None
    amount_scale: int = 2
    currency: str = ""
    episode_id: int | None = None
    is_outside_episode: bool = False
    tag: str = ""
    is_excluded: bool | None = None
    is_outside_basis: bool | None = None
    is_intelligence: bool | None = None
    is_repeated: bool | None = None
    order: EntryOrder = EntryOrder.TIME
    is_descending: bool = False
