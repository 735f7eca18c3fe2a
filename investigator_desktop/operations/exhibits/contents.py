"""What the record of an exhibit says, as canonical JSON, and back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TypedDict

from investigator_desktop.domain.analysis_records import KeptRecord
from investigator_desktop.domain.exhibits import (
    Exhibit,
    ExhibitText,
    KeptExhibit,
    PinnedFlow,
    PinnedPicture,
    PinnedTimeline,
)
from investigator_desktop.domain.query_content import QueryContent, query_content, query_from
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.kept_records import reads_record


class _TimelineContent(TypedDict):
    from_at: str
    to_at: str
    currency: str
    scaling: str
    lane_by: str
    collapsed: list[str]
    order: list[str]
    first_lane: int
    marked_from: str | None
    marked_to: str | None


class _Content(TypedDict):
    number: int
    place: int
    caption: str
    note: str
    timeline: _TimelineContent | None
    flow: str | None
    query: QueryContent


def exhibit_text(exhibit: Exhibit) -> str:
    """Return an exhibit without its entries as the canonical JSON of a record."""
    picture = exhibit.picture
    content: _Content = {
        "number": exhibit.number,
        "place": exhibit.place,
        "caption": exhibit.text.caption,
        "note": exhibit.text.note,
        "timeline": _timeline_content(picture) if isinstance(picture, PinnedTimeline) else None,
        "flow": picture.view if isinstance(picture, PinnedFlow) else None,
        "query": query_content(exhibit.query),
    }
    return canonical_json(content).decode("utf-8")


@reads_record
def kept_exhibit(kept: KeptRecord) -> KeptExhibit:
    """Return the exhibit that a record holds."""
    content: _Content = json.loads(kept.record.content)
    exhibit = Exhibit(
        content["number"],
        ExhibitText(content["caption"], content["note"]),
        _picture(content),
        query_from(content["query"]),
        kept.record.entry_keys,
        content["place"],
    )
    return KeptExhibit(kept.id, exhibit, kept.decided_by, kept.decided_at)


def _timeline_content(pinned: PinnedTimeline) -> _TimelineContent:
    return {
        "from_at": pinned.from_at.isoformat(),
        "to_at": pinned.to_at.isoformat(),
        "currency": pinned.currency,
        "scaling": pinned.scaling,
        "lane_by": pinned.lane_by,
        "collapsed": sorted(pinned.collapsed),
        "order": list(pinned.order),
        "first_lane": pinned.first_lane,
        "marked_from": None if pinned.marked_from is None else pinned.marked_from.isoformat(),
        "marked_to": None if pinned.marked_to is None else pinned.marked_to.isoformat(),
    }


def _picture(content: _Content) -> PinnedPicture:
    timeline = content["timeline"]
    if timeline is None:
        return PinnedFlow(content["flow"] or "")
    return PinnedTimeline(
        datetime.fromisoformat(timeline["from_at"]),
        datetime.fromisoformat(timeline["to_at"]),
        timeline["currency"],
        timeline["scaling"],
        timeline["lane_by"],
        tuple(timeline["collapsed"]),
        tuple(timeline["order"]),
        timeline["first_lane"],
        _moment(timeline["marked_from"]),
        _moment(timeline["marked_to"]),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
