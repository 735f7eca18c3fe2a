"""The answers of a case are listed, and withdrawing one takes out what was read with it until it is undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.library.kept_answers_dialog import KeptAnswersDialog
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import ACCOUNT, asking, bring


def _dialog(window: MainWindow) -> KeptAnswersDialog:
    window.actions_by_id.by_id["kept_answers"].trigger()
    dialog = window.conversation.dialog
    assert isinstance(dialog, KeptAnswersDialog)
    return dialog


def _import_two(window: MainWindow, folder: Path) -> None:
    page = bring(window, asking(folder, "a.csv"), asking(folder, "b.csv"))
    buttons = {button.text(): button for button in page.panel.cards[0].findChildren(QPushButton)}
    buttons["day first"].click()
    buttons["Use this answer"].click()
    page.button.click()


def test_a_case_without_answers_says_where_they_come_from(case_window: MainWindow) -> None:
    dialog = _dialog(case_window)
    assert not dialog.empty.isHidden()
    assert not dialog.withdraw_button.isEnabled()


def test_an_answer_is_listed_with_who_gave_it_and_how_many_readings_use_it(
    case_window: MainWindow, tmp_path: Path
) -> None:
    _import_two(case_window, tmp_path)
    (texts,) = [_dialog(case_window).table.texts_of(row) for row in range(1)]
    shown = [without_controls(text) for text in texts]
    assert shown[:4] == ["Order of day and month", "Date", "day first", ACCOUNT]
    assert shown[5] == "2"
    assert shown[6].startswith("A. Officer, ")


def test_a_withdrawn_answer_takes_its_readings_out_and_undo_brings_them_back(
    case_window: MainWindow, tmp_path: Path
) -> None:
    _import_two(case_window, tmp_path)
    case = case_window.desk.case
    assert case is not None
    dialog = _dialog(case_window)
    dialog.withdraw_button.click()
    assert "2 readings" in dialog.banner.sentence
    dialog.banner.button_pressed.emit("withdraw")
    assert dialog.table.rowCount() == 0
    assert not any(run.is_valid for run in case.runs())
    dialog.close_button.click()
    case_window.actions_by_id.by_id["undo"].trigger()
    assert len(case.given_answers()) == 1
    assert sum(run.is_valid for run in case.runs()) == 2
