"""What persons decide about entries: beside what the source says, never in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor


class DecisionKind(StrEnum):
    """What a decision does to an entry; several tags and notes may stand beside one entry, the others are one each."""

    CORRECTION = "correction"
    EXCLUSION = "exclusion"
    TAG = "tag"
    NOTE = "note"
    PARTY = "party"
    NO_REPEAT = "no_repeat"


CORRECTABLE_FIELDS: tuple[str, ...] = (
    "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank", "counterparty_country",
    "remittance_info", "bank_reference", "purpose_code", "entry_type", "location",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EntryDecision:
    """One decision about one entry; `id` is that of the fact and stays the same through undo and redo.

    `field` and `value` are the corrected column of the entry frame and its text, or `value` is the tag, the note or
    the party assigned. An exclusion has only its `reason`, and so has `NO_REPEAT`:
    that the entry is a movement of its own. `sequence` is the audit record that made it hold.
    """

    id: int
    entry_key: bytes
    kind: DecisionKind
    field: str
    value: str
    reason: str
    decided_by: Actor
    decided_at: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class EpisodeText:
    """What an indictment says of an episode: title, article of the law, persons, and days, both included."""

    title: str
    article: str = ""
    persons: tuple[str, ...] = ()
    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class Episode:
    """A group of entries of the case; `entry_count` counts its entries that count."""

    id: int
    text: EpisodeText
    entry_count: int = 0
