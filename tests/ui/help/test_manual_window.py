from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from investigator_desktop.app.window import Session
from investigator_desktop.foundation.manual import TASK_ORDER, manual_pages
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES
from investigator_desktop.ui.help.window import HelpWindow
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow


def opened(window: MainWindow) -> HelpWindow:
    QTest.keyClick(window, Qt.Key.Key_F1)
    manual = window.conversation.help
    assert manual is not None
    return manual


def test_f1_opens_the_task_of_the_page_in_sight(case_window: MainWindow) -> None:
    for page in PageId:
        case_window.show_page(page)
        manual = opened(case_window)
        assert manual.shown_task == page.value
        assert manual.list.currentItem().text() in manual.text.toPlainText(), page
        manual.close()


def test_f1_without_a_case_opens_the_first_task(window: MainWindow) -> None:
    assert opened(window).shown_task == "start"


def test_an_open_manual_turns_to_the_next_page(case_window: MainWindow) -> None:
    case_window.show_page("timeline")
    first = opened(case_window)
    case_window.show_page("report")
    assert opened(case_window) is first
    assert first.shown_task == "report"


def test_a_closed_manual_opens_anew(case_window: MainWindow) -> None:
    opened(case_window).close()
    assert case_window.conversation.help is None
    assert opened(case_window).isVisible()


def test_searching_leaves_the_tasks_that_speak_of_it(window: MainWindow) -> None:
    manual = opened(window)
    manual.search.setText("passphrase")
    shown = [
        manual.list.item(row).text()
        for row in range(manual.list.count())
        if not manual.list.item(row).isHidden()
    ]
    assert 0 < len(shown) < manual.list.count()
    manual.search.clear()
    assert not any(manual.list.item(row).isHidden() for row in range(manual.list.count()))


def test_a_link_leads_to_another_task(window: MainWindow) -> None:
    manual = opened(window)
    manual.text.anchorClicked.emit(QUrl("timeline.md"))
    assert manual.shown_task == "timeline"


def test_only_pictures_beside_the_text_are_shown(window: MainWindow) -> None:
    manual = opened(window)
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert manual.text.loadResource(kind, QUrl("https://example.org/a.css")) is None


@pytest.mark.parametrize("language", [language.code for language in WINDOW_LANGUAGES])
def test_every_task_can_be_read_in_every_language(session: Session, language: str) -> None:
    session.use_language(language)
    session.window.actions_by_id.by_id["help"].trigger()
    manual = session.window.conversation.help
    assert manual is not None
    for name in TASK_ORDER:
        manual.show_task(name)
        assert manual.shown_task == name
        assert len(manual.text.toPlainText()) > 200
    assert [page.path.parts[-3] for page in manual_pages(language)] == [language] * len(TASK_ORDER)
