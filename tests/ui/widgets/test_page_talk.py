"""What pages do alike: they look again when they are seen, and say what was done with a way back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.page_talk import PageTalk
from tests.ui.leaving import deleted


class Page(QWidget):
    """A page that counts how often it looked."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__()
        self.count = 0
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)

    def refresh(self) -> None:
        """Look again."""
        self.count += 1


@pytest.fixture
def page(case_context: CaseContext) -> Iterator[Page]:
    made = Page(case_context)
    yield made
    deleted(made)


def test_a_hidden_page_looks_again_once_when_it_comes_into_sight(page: Page) -> None:
    page.talk.when_seen(page.refresh)
    page.talk.when_seen(page.refresh)
    assert page.count == 0
    page.show()
    assert page.count == 1
    page.talk.when_seen(page.refresh)
    assert page.count == 2


def test_what_was_done_can_be_taken_back_from_the_banner(page: Page, qtbot: QtBot) -> None:
    page.show()
    page.talk.say_done("It is kept.")
    with qtbot.waitSignal(page.talk.undo_asked):
        page.banner.button_pressed.emit("undo")
    assert page.banner.isHidden()
