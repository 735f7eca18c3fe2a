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


def test_every_page_has_room_and_neither_a_form_nor_the_rail_scrolls(open_window: MainWindow) -> None:
    """One window is looked at in all sizes: a page whose form scrolls sideways would hide what stands at its end."""
    too_large: dict[str, object] = {}
    too_wide: dict[str, object] = {}
    for size in SIZES:
        open_window.resize(size)
        QApplication.processEvents()
        for page_id in PageId:
            too_large |= without_room(open_window, page_id)
            too_wide |= scrolled_sideways(open_window, page_id) if size == SIZES[1] else {}
        assert open_window.size() == size
    open_window.resize(1_366, 768 - CHROME_OF_SYSTEM)
    QApplication.processEvents()
    assert too_large == {}
    assert too_wide == {}
    assert open_window.rail.verticalScrollBar().maximum() == 0


def without_room(window: MainWindow, page_id: PageId) -> dict[str, object]:
    window.show_page(page_id)
    assert window.pages is not None
    least, room = window.pages.page(page_id).minimumSizeHint(), window.pages.size()
    has_room = least.width() <= room.width() and least.height() <= room.height()
    return {} if has_room else {page_id.value: (least.toTuple(), room.toTuple())}


def scrolled_sideways(window: MainWindow, page_id: PageId) -> dict[str, object]:
    QApplication.processEvents()
    assert window.pages is not None
    areas = window.pages.page(page_id).findChildren(QScrollArea)
    wide = [one for one in areas if one.isVisible() and one.horizontalScrollBar().maximum() > 0]
    return {page_id.value: [type(one.parent()).__name__ for one in wide]} if wide else {}


def test_a_rail_of_nineteen_pages_does_not_scroll_on_a_small_screen(case_window: MainWindow) -> None:
    sections = ("Case", "Material", "Analysis", "Outcome")
    entries = tuple(
        RailEntry(f"page{number}", "Entries", "entries", sections[number * 4 // MOST_PAGES])
        for number in range(MOST_PAGES)
    )
    rail = Rail(entries, case_window)
    rail.resize(160, 768 - CHROME_OF_SYSTEM - case_window.menuBar().height())
    rail.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    rail.show()
    QApplication.processEvents()
    assert rail.verticalScrollBar().maximum() == 0
    deleted(rail)
