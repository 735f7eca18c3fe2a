"""What a search through a whole case finds: hits of several kinds, each saying what it is and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message

GROUP_SIZE = 8


class HitKind(StrEnum):
    """What can be found, in the order in which it is shown."""

    PARTIES = "parties"
    ACCOUNTS = "accounts"
    AMOUNTS = "amounts"  # entries of exactly the amount that was typed
    ENTRIES = "entries"
    SPELLINGS = "spellings"  # entries that name a party in another spelling or script
    TRANSFERS = "transfers"
    EVIDENCE = "evidence"
    FINDINGS = "findings"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: `text` is what was found as it is recorded, `beside` what else tells it apart.

    `key` names it in its kind: the id of an entry, the key of a party, the number of an account, the label of an item
    of evidence, the number of a finding, the key of a note. `entry_id` is the entry to go to, negative for a side of a
    money transfer.
    """

    kind: HitKind
    key: str
    text: str
    beside: Message | str = ""
    place: str = ""
    day: date | None = None
    amount: Money | None = None
    count: int | None = None
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The hits of one kind: how many there are, and the first of them.

    `entry_ids` are all entries of a spelling or of an amount.
    """

    kind: HitKind
    count: int
    hits: tuple[SearchHit, ...]
    entry_ids: tuple[int, ...] = ()

    @property
    def has_more(self) -> bool:
        """Tell whether there are hits that are not shown."""
        return self.count > len(self.hits)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The groups that have hits, in the order of `HitKind`."""

    text: str
    groups: tuple[HitGroup, ...] = ()

    @property
    def count(self) -> int:
        """Return how many hits there are of all kinds."""
        return sum(group.count for group in self.groups)

    def group(self, kind: HitKind) -> HitGroup | None:
        """Return the group of a kind, None where nothing of it was found."""
        return next((group for group in self.groups if group.kind is kind), None)
