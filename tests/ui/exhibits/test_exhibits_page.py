"""Exhibits in the window: pinned on the timeline, put in order, walked through, and shown again on their page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from investigator_desktop.domain.exhibits import ExhibitText
from investigator_desktop.domain.protection import NameMask
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.exhibits.keeping import exhibits
from investigator_desktop.ui.exhibits.page import ExhibitsPage
from investigator_desktop.ui.exhibits.pinning import Pinning
from investigator_desktop.ui.exhibits.walk_through import WalkThrough
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from tests.ui.leaving import deleted_later


def timeline(window: MainWindow) -> tuple[TimelinePage, TimelineCanvas]:
    window.show_page("timeline")
    assert window.pages is not None
    page = window.pages.currentWidget()
    assert isinstance(page, TimelinePage)
    assert page.canvas is not None
    return page, page.canvas


def page_of(window: MainWindow) -> ExhibitsPage:
    window.show_page("exhibits")
    assert window.pages is not None
    page = window.pages.currentWidget()
    assert isinstance(page, ExhibitsPage)
    return page


def pin(window: MainWindow, caption: str, row: int | None = None) -> None:
    page, canvas = timeline(window)
    if row is not None:
        canvas.choose_entry(canvas.model.place_at(row).entry_id)
        canvas.zoom(0.2, 0.5)
    else:
        canvas.clear()
    window.actions_by_id.by_id["pin_view"].trigger()
    dialog = page.pinning.dialog
    assert dialog is not None
    dialog.caption.setText(caption)
    dialog.button().click()


@pytest.fixture
def pinned(filled_window: MainWindow) -> MainWindow:
    for number, caption in enumerate(("The salary arrives", "It leaves again", "The whole year")):
        pin(filled_window, caption, 10 * number + 5 if number < 2 else None)
    return filled_window


@pytest.fixture
def walk(pinned: MainWindow) -> Iterator[WalkThrough]:
    page = page_of(pinned)
    page.list.setCurrentIndex(page.model.index(0, 0))
    pinned.actions_by_id.by_id["walk_through"].trigger()
    shown = page.walk
    assert shown is not None
    yield shown
    if page.walk is not None:
        shown.close()
    deleted_later()


def titles(page: ExhibitsPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [without_controls(str(page.model.index(row, 0).data())) for row in rows]


def test_a_view_is_pinned_with_its_caption_and_the_banner_leads_to_it(pinned: MainWindow) -> None:
    page, _canvas = timeline(pinned)
    assert "exhibit 3" in without_controls(page.banner.sentence)
    page.banner.button_pressed.emit("show_exhibit")
    assert titles(page_of(pinned)) == ["1. The salary arrives", "2. It leaves again", "3. The whole year"]


def test_a_view_without_a_caption_is_not_pinned(filled_window: MainWindow) -> None:
    page, _canvas = timeline(filled_window)
    page.toolbar.pin.click()
    dialog = page.pinning.dialog
    assert dialog is not None
    dialog.button().click()
    assert dialog.isVisible()
    dialog.reject()
    assert filled_window.desk.case is not None
    assert not exhibits(filled_window.desk.case)


def test_exhibits_change_places_are_reworded_and_withdrawn_and_each_is_undone(pinned: MainWindow) -> None:
    page = page_of(pinned)
    page.list.setCurrentIndex(page.model.index(0, 0))
    page.detail.down_button.click()
    assert titles(page)[:2] == ["2. It leaves again", "1. The salary arrives"]
    assert page.list.currentIndex().row() == 1
    page.ask_change()
    assert page.dialog is not None
    page.dialog.caption.setText("The wages arrive")
    page.dialog.button().click()
    assert titles(page)[1] == "1. The wages arrive"
    page.detail.withdraw_button.click()
    assert titles(page) == ["2. It leaves again", "3. The whole year"]
    for _step in range(3):
        page.banner.button_pressed.emit("undo")
    assert titles(page) == ["1. The salary arrives", "2. It leaves again", "3. The whole year"]


def test_an_exhibit_says_which_cells_it_points_at(pinned: MainWindow) -> None:
    page = page_of(pinned)
    page.list.setCurrentIndex(page.model.index(0, 0))
    assert page.detail.table.rowCount() == 1
    texts = [without_controls(text) for text in page.detail.table.texts_of(0)]
    assert texts[3].startswith("E1, Sheet1, row ")
    assert len(texts[4]) == 12


def test_an_exhibit_is_shown_again_on_the_timeline_as_it_was_pinned(pinned: MainWindow) -> None:
    page = page_of(pinned)
    page.list.setCurrentIndex(page.model.index(1, 0))
    chosen = page.chosen()
    assert chosen is not None
    _page, canvas = timeline(pinned)
    canvas.fit()
    canvas.choose(None)
    page_of(pinned)
    page.detail.show_button.click()
    _page, canvas = timeline(pinned)
    picture = chosen.exhibit.picture
    assert (canvas.view.from_at, canvas.view.to_at) == (picture.from_at, picture.to_at)  # type: ignore[union-attr]
    assert len(canvas.chosen_ids) == 1


def test_the_walk_through_steps_by_keys_and_ends_at_either_end(walk: WalkThrough) -> None:
    assert without_controls(walk.words.caption.text()) == "The salary arrives"
    assert walk.words.counter.text() == "Step 1 of 3"
    QTest.keyClick(walk, Qt.Key.Key_Left)
    assert walk.place == 0
    QTest.keyClick(walk, Qt.Key.Key_Right)
    assert walk.words.number.text() == "2"
    QTest.keyClick(walk, Qt.Key.Key_End)
    assert without_controls(walk.words.caption.text()) == "The whole year"
    assert not walk.source.text()
    assert not walk.next.isEnabled()
    QTest.keyClick(walk, Qt.Key.Key_Right)
    assert walk.place == 2
    QTest.keyClick(walk, Qt.Key.Key_PageUp)
    assert walk.place == 1
    QTest.keyClick(walk, Qt.Key.Key_Home)
    assert walk.place == 0


def test_each_step_names_the_entry_and_where_it_stands(walk: WalkThrough) -> None:
    source = without_controls(walk.source.text())
    assert "E1" in source
    assert "SHA-256" in source
    assert "row" in source
    assert "KZT" in walk.words.entry.text()


def test_p_asks_for_the_plate_and_escape_ends_the_walk(walk: WalkThrough, pinned: MainWindow) -> None:
    page = page_of(pinned)
    page.plate_asked.disconnect()
    asked: list[object] = []
    page.plate_asked.connect(asked.append)
    QTest.keyClick(walk, Qt.Key.Key_Right)
    QTest.keyClick(walk, Qt.Key.Key_P)
    assert asked == [walk.shown]
    QTest.keyClick(walk, Qt.Key.Key_Escape)
    assert page.walk is None
    assert page.list.currentIndex().row() == 1


def test_protected_names_are_hidden_in_the_walk_through(walk: WalkThrough, pinned: MainWindow) -> None:
    pinned.context.display.mask = NameMask((("salary arrives", "P-AAAAA"),))
    QTest.keyClick(walk, Qt.Key.Key_Right)
    QTest.keyClick(walk, Qt.Key.Key_Left)
    assert "salary" not in walk.words.caption.text()
    pinned.context.display.mask = None


def test_a_walk_follows_what_is_changed_meanwhile(walk: WalkThrough, pinned: MainWindow) -> None:
    page = page_of(pinned)
    page._changed_number = 1
    page._keep_text(ExhibitText("Another caption"))
    assert without_controls(walk.words.caption.text()) == "Another caption"
    assert walk.words.counter.text() == "Step 1 of 3"


def test_fifty_walks_leave_no_window_behind(pinned: MainWindow) -> None:
    page = page_of(pinned)
    for _time in range(50):
        page.walk_through()
        assert page.walk is not None
        page.walk.close()
        deleted_later()
    assert not page.findChildren(WalkThrough)


def test_a_picture_of_flows_is_pinned_and_drawn_again(filled_window: MainWindow) -> None:
    filled_window.show_page("flows")
    filled_window.actions_by_id.by_id["pin_view"].trigger()
    assert filled_window.pages is not None
    shown = filled_window.pages.currentWidget()
    assert shown is not None
    pinning = shown.findChild(Pinning)
    assert isinstance(pinning, Pinning)
    assert pinning.dialog is not None
    pinning.dialog.caption.setText("Who paid whom")
    pinning.dialog.button().click()
    page = page_of(filled_window)
    assert titles(page) == ["1. Who paid whom"]
    picture = page.detail.picture.grab().toImage()
    middle = picture.height() // 2
    assert len({picture.pixel(x, middle) for x in range(0, picture.width(), 2)}) > 3
