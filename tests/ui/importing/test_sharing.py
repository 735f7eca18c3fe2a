"""One answer serves all files of the same layout and account, says so, and can be taken back for one of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import OTHER_ACCOUNT, asking, bring, choose, listed


def _answer(page: ImportPage, word: str = "day first") -> None:
    buttons = {button.text(): button for button in page.panel.cards[0].findChildren(QPushButton)}
    buttons[word].click()
    buttons["Use this answer"].click()


def _lines(page: ImportPage) -> str:
    return without_controls(" ".join(page.panel.answers.texts))


def test_an_answer_serves_the_other_files_that_ask_the_same(case_window: MainWindow, tmp_path: Path) -> None:
    paths = [asking(tmp_path, name) for name in ("a.csv", "b.csv", "c.csv")]
    page = bring(case_window, *paths, asking(tmp_path, "other.csv", OTHER_ACCOUNT))
    _answer(page)
    states = [state for _, _, state in listed(page)]
    assert states == [FileState.READY] * 3 + [FileState.NEEDS_YOU]
    assert "It also answers 2 other files." in _lines(page)
    choose(page, "b.csv")
    assert "It was given for a.csv." in _lines(page)


def test_an_answer_can_be_taken_back_for_one_file(case_window: MainWindow, tmp_path: Path) -> None:
    page = bring(case_window, *(asking(tmp_path, name) for name in ("a.csv", "b.csv", "c.csv")))
    _answer(page)
    choose(page, "c.csv")
    page.panel.answers.buttons[0].click()
    assert [state for _, _, state in listed(page)] == [FileState.READY, FileState.READY, FileState.NEEDS_YOU]
    choose(page, "a.csv")
    assert "It also answers 1 other file." in _lines(page)


def test_an_answer_serves_files_that_are_added_later(case_window: MainWindow, tmp_path: Path) -> None:
    page = bring(case_window, asking(tmp_path, "a.csv"))
    _answer(page)
    bring(case_window, asking(tmp_path, "b.csv"))
    assert [state for _, _, state in listed(page)] == [FileState.READY] * 2
    assert "It also answers 1 other file." in _lines(page)


def test_an_answer_kept_in_the_case_is_used_and_named(case_window: MainWindow, tmp_path: Path) -> None:
    page = bring(case_window, asking(tmp_path, "a.csv"))
    _answer(page)
    page.button.click()
    page = bring(case_window, asking(tmp_path, "b.csv"))
    assert [state for _, _, state in listed(page)] == [FileState.READY]
    assert "It is kept in the case, given by A. Officer on" in _lines(page)
    page.panel.answers.buttons[0].click()
    assert [state for _, _, state in listed(page)] == [FileState.NEEDS_YOU]
