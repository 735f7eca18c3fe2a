from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import polars as pl
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.analysis.timeline.building import build_timeline
from investigator_desktop.analysis.timeline.hits import Bar
from investigator_desktop.analysis.timeline.model import PeriodChosen
from investigator_desktop.analysis.timeline.view import bounds
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.timeline.period_strip import PeriodStrip
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from tests.analysis.timeline.builders import account, small_timeline, timeline_entries, whole_view
from tests.ui.timeline.builders import MadeSource, context

Shown = tuple[TimelinePage, TimelineCanvas, MadeSource]
LEFT = Qt.MouseButton.LeftButton
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1400, 760)
    source = MadeSource(small_timeline())
    page = TimelinePage(context(host), host, source)
    page.resize(host.size())
    host.show()
    assert page.canvas is not None
    yield page, page.canvas, source
    host.close()


def bars(canvas: TimelineCanvas, lane: int) -> list[Bar]:
    return list(canvas._picture.layout.hits.bars[lane])


def point_of(canvas: TimelineCanvas, lane: int, bar: Bar) -> QPoint:
    strip = canvas.plot.strip_of(lane)
    assert strip is not None
    return QPoint(round((bar.left + bar.right) / 2), round(strip.base + (-3 if bar.up else 3)))


def click(canvas: TimelineCanvas, point: QPoint) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, point)


def own_row(page: TimelinePage) -> str:
    item = page.detail.source.table.item(1, 0)
    return without_controls(item.text()) if item is not None else ""


def drag(canvas: TimelineCanvas, begin: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(canvas.viewport(), LEFT, modifier, begin)
    QTest.mouseMove(canvas.viewport(), (begin + end) / 2)
    QTest.mouseMove(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), LEFT, modifier, end)


def wheel(canvas: TimelineCanvas, point: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(point), QPointF(canvas.viewport().mapToGlobal(point)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_everything_is_in_sight_at_first(shown: Shown) -> None:
    page, canvas, _ = shown
    assert canvas.view.span == bounds(canvas.model)
    assert "7 entries" in page.strip.sums.text()


def test_the_wheel_zooms_around_the_pointer(shown: Shown) -> None:
    _, canvas, _ = shown
    point = QPoint(round(canvas.plot.left) + 200, 200)
    under = canvas.plot.us(point.x())
    before = canvas.view.span
    wheel(canvas, point, 3)
    after = canvas.view.span
    assert after.end - after.begin < (before.end - before.begin) / 1.8
    assert abs(canvas.plot.us(point.x()) - under) < (after.end - after.begin) / 1000


def test_dragging_moves_and_shift_and_drag_marks_a_period(shown: Shown, qtbot: QtBot) -> None:
    page, canvas, _ = shown
    for _ in range(6):
        canvas.zoom_in()
    before = canvas.view.span
    middle = QPoint(round((canvas.plot.left + canvas.plot.right) / 2), 40)
    drag(canvas, middle, middle + QPoint(-120, 0))
    assert canvas.view.span.begin > before.begin
    with qtbot.waitSignal(canvas.period_selected) as told:
        drag(canvas, middle, middle + QPoint(100, 0), SHIFT)
    assert told.args == [canvas.view.selection]
    assert canvas.view.selection is not None
    assert not page.strip.open.isHidden()
    page.strip.close_button.click()
    assert canvas.view.selection is None


@pytest.mark.usefixtures("english")
def test_counts_of_sums_have_their_thousands_apart_and_money_transfers_stand_by_themselves(
    qtbot: QtBot,
) -> None:
    rows = [(number, "2024-01-03", 100, None) for number in (*[1] * 1_702, -1, -1)]
    sides = pl.when(pl.col("account_id") < 0).then(1_701 - 2 * (pl.col("id") - 1_702)).otherwise(pl.col("id"))
    moved = timeline_entries(rows).with_columns(id=sides)
    model = build_timeline(moved, (account(1), account(-1)))
    parent = QWidget()
    qtbot.addWidget(parent)
    strip = PeriodStrip(Display("en"), parent)
    strip.show_view(model, whole_view(model))
    assert "1,702.00" in strip.sums.text()
    assert "1,702 entries" in strip.sums.text()
    assert "2 money transfers" in strip.sums.text()


def test_a_marked_period_says_what_went_in_and_out(shown: Shown, qtbot: QtBot) -> None:
    page, canvas, _ = shown
    period = PeriodChosen(datetime(2024, 1, 10), datetime(2024, 1, 11))
    canvas.select_period(period)
    text = page.strip.sums.text()
    assert "2,000.00" in text
    assert "3,000.00" in text
    with qtbot.waitSignal(page.period_asked) as told:
        page.strip.open.click()
    assert told.args == [period]


def test_a_click_on_a_mark_shows_the_entry_and_its_source_beside_it(shown: Shown) -> None:
    page, canvas, _ = shown
    single = next(bar for bar in bars(canvas, 0) if bar.found.entry_count == 1)
    click(canvas, point_of(canvas, 0, single))
    assert canvas.chosen_ids == (1,)
    assert page.detail.source.table.rowCount() == 3
    assert own_row(page) == "row 11"


def test_a_click_on_a_bar_lists_its_entries_to_choose_from(shown: Shown) -> None:
    page, canvas, _ = shown
    bar = next(bar for bar in bars(canvas, 0) if bar.found.entry_count > 1)
    click(canvas, point_of(canvas, 0, bar))
    assert canvas.chosen_ids == (2, 3)
    assert page.picked.list.count() == 2
    page.picked.list.setCurrentRow(1)
    assert own_row(page) == "row 13"


def test_a_click_beside_everything_takes_the_choice_back(shown: Shown) -> None:
    page, canvas, _ = shown
    canvas.choose_entry(1)
    click(canvas, QPoint(round(canvas.plot.right) - 2, 4))
    assert canvas.chosen_ids == ()
    assert page.detail.source.isHidden()


def test_the_pointer_brings_a_card_with_the_entry(shown: Shown) -> None:
    _, canvas, source = shown
    single = next(bar for bar in bars(canvas, 0) if bar.found.entry_count == 1)
    QTest.mouseMove(canvas.viewport(), point_of(canvas, 0, single))
    canvas._pointer._show_card()
    assert canvas.card.isVisible()
    assert source.asked[-1] == (1,)
    QTest.mouseMove(canvas.viewport(), QPoint(4, 4))
    assert not canvas.card.isVisible()


def test_the_keyboard_does_all_of_it(shown: Shown, qtbot: QtBot) -> None:
    page, canvas, _ = shown
    whole = canvas.view.span
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    narrowed = canvas.view.span
    assert narrowed.end - narrowed.begin < whole.end - whole.begin
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.view.span.end == whole.end
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.view.span.begin == whole.begin
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.span.begin > whole.begin
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view.span == whole
    QTest.keyClick(canvas, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(canvas, Qt.Key.Key_Right, CONTROL)
    assert canvas.chosen_ids == (2,)
    with qtbot.waitSignal(page.entry_chosen) as told:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert told.args == [2]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.chosen_ids


def test_choosing_an_entry_out_of_sight_brings_it_into_sight(shown: Shown) -> None:
    _, canvas, _ = shown
    for _ in range(20):
        canvas.zoom_in()
    canvas.choose_entry(4)
    place = canvas.model.place_of(4)
    assert place is not None
    assert canvas.view.span.begin <= place.at < canvas.view.span.end


def test_a_changed_case_keeps_the_stretch_of_time(shown: Shown) -> None:
    page, canvas, source = shown
    canvas.zoom_in()
    before = canvas.view.span
    source.shown = small_timeline()
    page._context.events.tell(CaseChanges(2, has_entries=True))
    assert canvas.model is source.shown
    assert canvas.view.span == before


def test_the_picture_is_laid_out_only_when_the_view_changes(shown: Shown) -> None:
    _, canvas, _ = shown
    canvas.grab()
    layout = canvas._picture.layout
    canvas.grab()
    assert canvas._picture.layout is layout
    canvas.zoom_in()
    assert canvas._picture.layout is not layout


def test_a_case_without_entries_says_what_to_do(qtbot: QtBot) -> None:
    from investigator_desktop.analysis.timeline.building import build_timeline

    host = QWidget()
    qtbot.addWidget(host)
    source = MadeSource(build_timeline(timeline_entries(()), (account(1),)))
    page = TimelinePage(context(host), host, source)
    assert page.canvas is None
    assert page._stack.currentWidget() is page._empty
    source.shown = small_timeline()
    page._context.events.tell(CaseChanges(2, has_entries=True))
    assert page.canvas is not None
    assert page._stack.currentIndex() == 0


@pytest.mark.parametrize("language", ["en", "ru", "kk", "fa_AF"])
def test_the_page_paints_in_every_language(qtbot: QtBot, language: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1366, 700)
    page = TimelinePage(context(host, language), host, MadeSource(small_timeline()))
    page.resize(host.size())
    host.show()
    assert page.canvas is not None
    picture = page.canvas.grab().toImage()
    assert picture.size() == page.canvas.size()
    rows, columns = range(0, picture.height(), 9), range(0, picture.width(), 3)
    assert len({picture.pixel(x, y) for y in rows for x in columns}) > 5


def test_only_lanes_of_the_chosen_currency_are_shown(shown: Shown) -> None:
    _, canvas, _ = shown
    canvas.show_currency("USD")
    assert canvas.plot.strips == ()
    canvas.show_currency("")
    assert len(canvas.plot.strips) == 2
    assert replace(canvas.view, currency="") == canvas.view


def test_opening_and_closing_fifty_pages_leaves_nothing_behind(qtbot: QtBot) -> None:
    model = small_timeline()
    for _ in range(50):
        host = QWidget()
        page = TimelinePage(context(host), host, MadeSource(model))
        assert page.canvas is not None
        page.canvas.zoom_in()
        host.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    assert not [widget for widget in QApplication.allWidgets() if isinstance(widget, TimelinePage)]


def test_sums_of_days_are_shown_first_and_cannot_be_chosen(shown: Shown) -> None:
    page, canvas, source = shown
    whole, view = canvas.model, canvas.view
    outline = replace(small_timeline(), is_outline=True)
    canvas.show_model(outline)
    canvas.go_to_neighbour(1)
    assert canvas.chosen_ids == ()
    assert outline.ids(0, 2) == ()
    source.first = outline
    page._follow(CaseChanges(1, has_entries=True))
    assert canvas.model is whole
    assert canvas.view.span == view.span
