"""Exhibits of a case: pinned, changed, moved, withdrawn, undone, and laid out again just as they were pinned."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from investigator_desktop.analysis.timeline.model import PeriodChosen
from investigator_desktop.analysis.timeline.view import LaneBy, Scaling, TimelineView
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText, PinnedFlow, PinnedTimeline
from investigator_desktop.domain.scene import Polygon
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, redo, undo
from investigator_desktop.operations.exhibits.keeping import (
    ExhibitRefused,
    UnknownExhibit,
    change_exhibit,
    exhibit_numbered,
    exhibits,
    move_exhibit,
    pin_exhibit,
    withdraw_exhibit,
)
from investigator_desktop.operations.exhibits.sources import pinned_ids, pinned_rows, sources_of
from investigator_desktop.operations.exhibits.timelines import (
    exhibit_model,
    pinned_span,
    pinned_timeline,
    timeline_scene,
    view_of,
)
from investigator_desktop.operations.importing import import_files

ACTOR = Actor("A. Officer")
MARCH = PinnedTimeline(datetime(2024, 3, 1), datetime(2024, 4, 1))
STATEMENT = RESOURCES / "sample_case" / "evidence" / "Степной банк - Сулейменова.xlsx"
SIZE = (1_200.0, 700.0)


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    made = create_case(tmp_path / "case.idcase", CaseDetails("1", "Exhibits"), ACTOR)
    import_files(made, [STATEMENT], ACTOR, progress=Progress())
    return made


def pin(case: CaseFile, caption: str, ids: list[int] | None = None, query: EntryQuery | None = None) -> None:
    exhibit = Exhibit(0, ExhibitText(caption), MARCH, query or EntryQuery())
    pin_exhibit(case, exhibit, ids or [], ACTOR)


def captions(case: CaseFile) -> list[tuple[int, str]]:
    return [(one.exhibit.number, one.exhibit.text.caption) for one in exhibits(case)]


def some_ids(case: CaseFile, count: int) -> list[int]:
    return [int(number) for number in case.entry_ids(EntryQuery()).to_list()[:count]]


def test_exhibits_are_numbered_in_the_order_in_which_they_were_pinned(case: CaseFile) -> None:
    pin(case, "The first payment")
    pin(case, "The second   payment ")
    assert captions(case) == [(1, "The first payment"), (2, "The second payment")]


def test_an_exhibit_without_a_caption_is_refused(case: CaseFile) -> None:
    with pytest.raises(ExhibitRefused):
        pin(case, "   ")
    with pytest.raises(ExhibitRefused):
        pin(case, "x" * 241)
    assert not exhibits(case)


def test_an_exhibit_keeps_its_view_its_filters_and_its_entries(case: CaseFile) -> None:
    query = EntryQuery(direction=Direction.CREDIT, least=100, text="оплата")
    marked = PeriodChosen(datetime(2024, 3, 2), datetime(2024, 3, 5))
    view = TimelineView(
        MARCH.from_at, MARCH.to_at, *SIZE, 9.0, 2, "KZT", Scaling.LOGARITHM, marked, LaneBy.PARTY,
        frozenset({"b", "a"}), ("z", "a"),
    )  # fmt: skip
    ids = some_ids(case, 3)
    pin_exhibit(case, Exhibit(0, ExhibitText("Kept", "More"), pinned_timeline(view), query), ids, ACTOR)
    (kept,) = exhibits(case)
    assert isinstance(kept.exhibit.picture, PinnedTimeline)
    assert view_of(kept.exhibit.picture, *SIZE, 9.0) == view
    assert kept.exhibit.query == query
    assert kept.exhibit.text == ExhibitText("Kept", "More")
    assert sorted(pinned_ids(case, kept.exhibit)) == sorted(ids)


def test_a_picture_of_flows_is_kept_as_its_page_gave_it(case: CaseFile) -> None:
    pin_exhibit(case, Exhibit(0, ExhibitText("Flows"), PinnedFlow('{"kind":"sankey"}')), [], ACTOR)
    assert exhibits(case)[0].exhibit.picture == PinnedFlow('{"kind":"sankey"}')


def test_pinning_changing_moving_and_withdrawing_are_undone_one_by_one(case: CaseFile) -> None:
    pin(case, "A")
    pin(case, "B")
    change_exhibit(case, 1, ExhibitText("A changed"), ACTOR)
    move_exhibit(case, 1, 1, ACTOR)
    assert captions(case) == [(2, "B"), (1, "A changed")]
    withdraw_exhibit(case, 2, ACTOR)
    assert captions(case) == [(1, "A changed")]
    undo(case, ACTOR)
    undo(case, ACTOR)
    assert captions(case) == [(1, "A changed"), (2, "B")]
    undo(case, ACTOR)
    assert captions(case) == [(1, "A"), (2, "B")]
    redo(case, ACTOR)
    assert captions(case) == [(1, "A changed"), (2, "B")]
    assert case.verify(Progress()).difference is None


def test_a_number_that_was_given_once_names_no_other_picture(case: CaseFile) -> None:
    pin(case, "A")
    pin(case, "B")
    withdraw_exhibit(case, 2, ACTOR)
    pin(case, "C")
    assert captions(case) == [(1, "A"), (3, "C")]
    undo(case, ACTOR)
    pin(case, "D")
    assert captions(case) == [(1, "A"), (4, "D")]
    move_exhibit(case, 4, -1, ACTOR)
    assert captions(case) == [(4, "D"), (1, "A")]
    change_exhibit(case, 4, ExhibitText("D changed"), ACTOR)
    assert captions(case) == [(4, "D changed"), (1, "A")]


def test_exhibits_are_not_moved_beyond_either_end(case: CaseFile) -> None:
    pin(case, "A")
    for step in (-1, 1):
        with pytest.raises(ExhibitRefused):
            move_exhibit(case, 1, step, ACTOR)
    with pytest.raises(UnknownExhibit):
        move_exhibit(case, 7, 1, ACTOR)
    with pytest.raises(UnknownExhibit):
        exhibit_numbered(case, 7)


def test_entries_of_an_exhibit_are_led_to_their_cells(case: CaseFile) -> None:
    pin(case, "A", some_ids(case, 2))
    rows = pinned_rows(case, exhibits(case)[0].exhibit)
    assert [row.entry.booked_at for row in rows] == sorted(row.entry.booked_at for row in rows)
    sources = sources_of(case, rows)
    assert {one.sha256 for one in sources} == {case.evidence()[0].sha256}
    assert [one.row for one in sources] == [row.entry.place.row for row in rows]


def test_the_same_picture_is_laid_out_again_with_its_entry_pointed_out(case: CaseFile) -> None:
    ids = some_ids(case, 1)
    begin, end = pinned_span(case, ids, EntryQuery())
    pinned = replace(MARCH, from_at=begin, to_at=end)
    shown = Exhibit(1, ExhibitText("A"), pinned)
    model = exhibit_model(case, shown)
    wording = document_wording("en")
    scene = timeline_scene(model, pinned, ids, wording, SIZE, 9.0)
    plain = timeline_scene(model, pinned, [], wording, SIZE, 9.0)
    assert scene == timeline_scene(exhibit_model(case, shown), pinned, ids, wording, SIZE, 9.0)
    assert len(scene.primitives) == len(plain.primitives) + 5
    wedge = scene.primitives[-1]
    assert isinstance(wedge, Polygon)
    assert all(0 <= x <= SIZE[0] and 0 <= y <= SIZE[1] for x, y in wedge.points)


def test_the_days_of_a_view_without_entries_cannot_be_pinned(case: CaseFile) -> None:
    assert pinned_span(case, [], EntryQuery())[0] < pinned_span(case, [], EntryQuery())[1]
    with pytest.raises(ExhibitRefused):
        pinned_span(case, [], EntryQuery(text="no such text at all"))
