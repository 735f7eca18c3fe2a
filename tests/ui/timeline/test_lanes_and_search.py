"""Lanes that are folded and moved, a search that steps, and what the timeline shares with the other pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.analysis.periods import gaps
from investigator_desktop.analysis.timeline.building import build_timeline
from investigator_desktop.analysis.timeline.grouping import Holder
from investigator_desktop.analysis.timeline.model import EventMark, FindingMark, PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.view import LaneBy
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.events import EventKind
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.case_focus import Selection
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from tests.analysis.timeline.builders import SMALL, account, small_statements, timeline_entries
from tests.ui.timeline.builders import MadeSource, context

Shown = tuple[TimelinePage, TimelineCanvas, MadeSource]
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def grouped() -> TimelineModel:
    """Return two accounts of one holder, and a third account of another."""
    statements = small_statements()
    rows = (*SMALL, (3, "2024-01-20", 70_000, None))
    one = Holder("party:1", "Both")
    accounts = tuple(account(number) for number in (1, 2, 3))
    return build_timeline(
        timeline_entries(rows), accounts, statements, gaps(statements), holders={1: one, 2: one}
    )


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1400, 900)
    source = MadeSource(grouped())
    page = TimelinePage(context(host), host, source)
    page.resize(host.size())
    host.show()
    assert page.canvas is not None
    yield page, page.canvas, source
    host.close()


def keys(canvas: TimelineCanvas) -> list[str]:
    return [row.key for row in canvas.rows]


def name_point(canvas: TimelineCanvas, place: int) -> QPoint:
    """Return a point in the name of a row in sight, counted from above."""
    placed = sorted(
        [(strip.top, strip.bottom) for strip in canvas.plot.strips]
        + [(head.top, head.bottom) for head in canvas.plot.heads]
    )
    top, bottom = placed[place]
    return QPoint(20, round((top + bottom) / 2))


def test_a_click_on_the_head_of_a_group_closes_it_and_opens_it_again(shown: Shown) -> None:
    _page, canvas, _source = shown
    open_rows = keys(canvas)
    assert len(open_rows) == 4
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, name_point(canvas, 0))
    assert keys(canvas) == ["party:1", open_rows[-1]]
    assert canvas.model.lanes[canvas.rows[0].lane].count == len(SMALL)
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, name_point(canvas, 0))
    assert keys(canvas) == open_rows


def test_all_groups_are_closed_and_opened_by_one_button(shown: Shown) -> None:
    page, canvas, _source = shown
    assert page.toolbar.fold.accessibleName() == "Close all groups"
    page.toolbar.fold.click()
    assert len(canvas.rows) == 2
    assert page.toolbar.fold.accessibleName() == "Open all groups"
    page.toolbar.fold.click()
    assert len(canvas.rows) == 4


def test_a_group_is_dragged_below_another(shown: Shown) -> None:
    _page, canvas, _source = shown
    begin = name_point(canvas, 0)
    end = QPoint(begin.x(), round(canvas.plot.bottom) - 3)
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, begin)
    QTest.mouseMove(canvas.viewport(), (begin + end) / 2)
    QTest.mouseMove(canvas.viewport(), end)
    assert canvas._pointer.dropped is not None
    canvas.grab()
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, end)
    assert [row.group for row in canvas.rows][1:] == ["party:1"] * 3
    assert canvas.view.order[-1] == "party:1"


def test_a_lane_is_moved_within_its_group_by_keys_and_by_mouse(shown: Shown) -> None:
    _page, canvas, _source = shown
    first, second = keys(canvas)[1:3]
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.row is not None
    assert canvas.row.key == first
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
    assert keys(canvas)[1:3] == [second, first]
    assert canvas.row.key == first
    begin, end = name_point(canvas, 2), name_point(canvas, 1) - QPoint(0, 20)
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, begin)
    QTest.mouseMove(canvas.viewport(), (begin + end) / 2)
    QTest.mouseMove(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, end)
    assert keys(canvas)[1:3] == [first, second]


def test_space_closes_the_group_of_the_chosen_row_and_escape_lets_it_go(shown: Shown) -> None:
    _page, canvas, _source = shown
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert len(canvas.rows) == 2
    assert canvas.row is not None
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert len(canvas.rows) == 4
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.row is None


def test_lanes_stand_for_parties_or_places_where_that_is_chosen(shown: Shown) -> None:
    page, canvas, source = shown
    asked = len(source.queries)
    page.toolbar.lanes.setCurrentIndex(page.toolbar.lanes.findData(LaneBy.PARTY))
    assert canvas.view.lane_by is LaneBy.PARTY
    assert len(canvas.rows) == 2
    assert len(source.queries) == asked
    page.toolbar.lanes.setCurrentIndex(page.toolbar.lanes.findData(LaneBy.PLACE))
    assert len(source.queries) == asked + 1


def test_slash_searches_and_enter_steps_from_hit_to_hit(shown: Shown) -> None:
    page, canvas, _source = shown
    field = page.toolbar.search
    QTest.keyClick(canvas, Qt.Key.Key_Slash)
    assert field.text.hasFocus()
    QTest.keyClicks(field.text, "of 7")
    QTest.keyClick(field.text, Qt.Key.Key_Return)
    assert canvas.chosen_ids == (1,)
    assert field.count.text() == "1 of 7"
    QTest.keyClick(field.text, Qt.Key.Key_Return)
    assert canvas.chosen_ids == (2,)
    QTest.keyClick(field.text, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(field.text, Qt.Key.Key_Return, SHIFT)
    assert canvas.chosen_ids == (7,)
    QTest.keyClick(field.text, Qt.Key.Key_Escape)
    assert canvas.hasFocus()


def test_a_search_that_finds_nothing_says_so(shown: Shown) -> None:
    page, canvas, _source = shown
    QTest.keyClicks(page.toolbar.search.text, "no such words")
    QTest.keyClick(page.toolbar.search.text, Qt.Key.Key_Return)
    assert page.toolbar.search.count.text() == "Nothing found"
    assert not canvas.chosen_ids


def test_a_marked_period_becomes_the_filter_of_all_pages(shown: Shown) -> None:
    page, canvas, source = shown
    canvas.select_period(PeriodChosen(datetime(2024, 1, 10), datetime(2024, 1, 13)))
    page.strip.filter.click()
    query = page._context.focus.query
    assert (query.from_on, query.to_on) == (date(2024, 1, 10), date(2024, 1, 12))
    assert canvas.view.selection is None
    assert source.queries[-1] == query


def test_the_timeline_follows_the_filter_of_another_page(shown: Shown) -> None:
    page, _canvas, source = shown
    page._context.focus.use_filter(EntryQuery(text="rent"))
    assert source.queries[-1].text == "rent"
    source.shown = build_timeline(timeline_entries(()), (account(1),))
    page._context.focus.use_filter(EntryQuery(text="nothing"))
    assert page._stack.currentIndex() == 2
    source.shown = grouped()
    page._filtered_out.button_pressed.emit(page._filtered_out)
    assert page._context.focus.query == EntryQuery()
    assert page._stack.currentIndex() == 0


def test_a_choice_is_shared_both_ways_and_outlives_a_changed_model(shown: Shown) -> None:
    page, canvas, _source = shown
    told: list[object] = []
    page._context.focus.selection_changed.connect(told.append)
    canvas.choose_entry(4)
    assert told == [Selection((4,))]
    page._context.focus.choose(Selection((1, 6)))
    assert canvas.chosen_ids == (1, 6)
    assert page.picked.list.count() == 2
    assert len(told) == 2
    canvas.show_model(grouped())
    assert canvas.chosen_ids == (1, 6)
    canvas.grab()


def test_what_is_pinned_is_what_is_in_sight(shown: Shown) -> None:
    page, canvas, _source = shown
    canvas.fold_all(True)
    canvas.zoom_in()
    canvas.choose_entry(4)
    view = page._pinned_view()
    assert view is not None
    assert view.picture.collapsed == ("party:1",)  # type: ignore[union-attr]
    assert view.picture.from_at == canvas.view.from_at  # type: ignore[union-attr]
    assert view.entry_ids == (4,)
    before = canvas.view
    canvas.fit()
    canvas.fold_all(False)
    canvas.pinned_view(replace(before, width=10.0))
    assert canvas.view == before


def test_the_card_beside_the_pointer_holds_the_cells_of_the_source_row(shown: Shown) -> None:
    _page, canvas, _source = shown
    bar = next(bar for bar in canvas._picture.layout.hits.bars_of(0) if bar.found.entry_count == 1)
    strip = canvas.plot.strip_of(0)
    assert strip is not None
    QTest.mouseMove(canvas.viewport(), QPoint(round((bar.left + bar.right) / 2), round(strip.base) - 3))
    canvas._pointer._show_card()
    assert canvas.card.isVisible()
    assert "row 11" in without_controls(canvas.card.texts[-1])


def test_an_event_and_a_finding_are_told_beside_the_pointer(shown: Shown) -> None:
    _page, canvas, _source = shown
    event = EventMark(1, EventKind.ARRIVAL, "Bus", "Almaty", canvas.model.extent, is_whole_day=True)
    canvas.card.show_events((event,), QPoint(200, 60))
    assert "Arrival: Bus, Almaty" in without_controls(" ".join(canvas.card.texts))
    canvas.card.show_findings((FindingMark(3, message("Test", "Structuring")),), QPoint(200, 60))
    assert "Finding 3: Structuring" in without_controls(" ".join(canvas.card.texts))
