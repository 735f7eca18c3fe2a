"""Every page has room on the smallest screens that offices use, in every language.

1,280 × 720 is what is left of 1,920 × 1,080 at 150 % and of 2,560 × 1,440 at 200 %; 1,366 × 768 stands for itself.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from investigator_desktop.app.window import Session
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.settings import LANGUAGE, Settings
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.rail import Rail, RailEntry
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.conftest import DETAILS
from tests.ui.leaving import deleted

SIZES = (QSize(1_366, 768), QSize(1_280, 720))
CHROME_OF_SYSTEM = 72  # pixels that a title bar and the bar of the system take of a screen
MOST_PAGES = 19


@pytest.fixture(params=LANGUAGES)
def open_window(
    request: pytest.FixtureRequest, settings: Settings, session: Session, tmp_path: Path
) -> MainWindow:
    """Return the window with an empty case in each language."""
    session.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    if request.param != "en":
        session.use_language(request.param)
    assert settings.value(LANGUAGE) == request.param
    return session.window


def test_every_page_has_room_at_every_size(open_window: MainWindow) -> None:
    assert open_window.pages is not None
    too_large = {}
    for size in SIZES:
        open_window.resize(size)
        QApplication.processEvents()
        for page_id in PageId:
            open_window.show_page(page_id)
            page = open_window.pages.page(page_id)
            least, room = page.minimumSizeHint(), open_window.pages.size()
            if least.width() > room.width() or least.height() > room.height():
                too_large[page_id.value] = (least.toTuple(), room.toTuple())
        assert open_window.size() == size
    assert too_large == {}


def test_no_page_is_wider_than_its_place(open_window: MainWindow) -> None:
    """A page whose form scrolls sideways would hide what stands at its end."""
    assert open_window.pages is not None
    open_window.resize(SIZES[1])
    for page_id in PageId:
        open_window.show_page(page_id)
        QApplication.processEvents()
        page = open_window.pages.page(page_id)
        for area in page.findChildren(QScrollArea):
            bar = area.horizontalScrollBar()
            assert not (area.isVisible() and bar.maximum() > 0), (page_id.value, type(area.parent()).__name__)


def test_the_rail_of_a_case_does_not_scroll_on_a_small_screen(open_window: MainWindow) -> None:
    open_window.resize(1_366, 768 - CHROME_OF_SYSTEM)
    QApplication.processEvents()
    assert open_window.rail.verticalScrollBar().maximum() == 0


def test_a_rail_of_nineteen_pages_does_not_scroll_there_either(open_window: MainWindow) -> None:
    sections = ("Case", "Material", "Analysis", "Outcome")
    entries = tuple(
        RailEntry(f"page{number}", "Entries", "entries", sections[number * 4 // MOST_PAGES])
        for number in range(MOST_PAGES)
    )
    rail = Rail(entries, open_window)
    rail.resize(160, 768 - CHROME_OF_SYSTEM - open_window.menuBar().height())
    rail.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    rail.show()
    QApplication.processEvents()
    assert rail.verticalScrollBar().maximum() == 0
    deleted(rail)
