"""Exhibits: views of a case that a person pinned with a caption, to be shown and printed just so again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_query import EntryQuery

LONGEST_CAPTION = 240


class PictureKind(StrEnum):
    """What an exhibit shows."""

    TIMELINE = "timeline"
    FLOW = "flow"


@dataclass(frozen=True, slots=True)
class PinnedTimeline:
    """The part of a timeline that was pinned; scale, kind of lanes and keys are as the timeline's view names them.

    Times are printed times, their end excluded. `marked_from` and `marked_to` are the period that was marked.
    """

    from_at: datetime
    to_at: datetime
    currency: str = ""
    scaling: str = "root"
    lane_by: str = "account"
    collapsed: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    first_lane: int = 0
    marked_from: datetime | None = None
    marked_to: datetime | None = None

    @property
    def last_on(self) -> date:
        """Return the last day of which something is shown."""
        return (self.to_at - timedelta(microseconds=1)).date()

    @property
    def kind(self) -> PictureKind:
        """Return what it is a picture of."""
        return PictureKind.TIMELINE


@dataclass(frozen=True, slots=True)
class PinnedFlow:
    """The picture of flows that was pinned, in the canonical JSON by which that picture keeps its view."""

    view: str

    @property
    def kind(self) -> PictureKind:
        """Return what it is a picture of."""
        return PictureKind.FLOW


PinnedPicture = PinnedTimeline | PinnedFlow


@dataclass(frozen=True, slots=True)
class ExhibitText:
    """What is said of an exhibit: a caption that can be read from afar, and a note for whoever reads more."""

    caption: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A numbered view: what it shows, within which filters, and which entries are pointed out in it.

    Its `number` is given once and never to another; `place` is where it stands in the order of the walk-through.
    """

    number: int
    text: ExhibitText
    picture: PinnedPicture
    query: EntryQuery = field(default_factory=EntryQuery)
    entry_keys: tuple[bytes, ...] = ()
    place: int = 0


@dataclass(frozen=True, slots=True)
class KeptExhibit:
    """An exhibit that holds, with who pinned or changed it last; `id` stays the same through changes, undo and redo."""

    id: int
    exhibit: Exhibit
    pinned_by: Actor
    pinned_at: datetime


@dataclass(frozen=True, slots=True)
class ExhibitSource:
    """Where an entry of an exhibit stands: the item of evidence, its hash, and the place in it."""

    evidence_label: str
    file_name: str
    sha256: str
    sheet: str | None
    row: int
