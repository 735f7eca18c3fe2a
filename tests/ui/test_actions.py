from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from investigator_desktop.qtbridge.case_tasks import Steps
from investigator_desktop.ui.main_window.action import Condition
from investigator_desktop.ui.main_window.action_bar import WindowState
from investigator_desktop.ui.main_window.actions import ACTIONS, MENU_TITLES
from investigator_desktop.ui.main_window.command_palette import CommandPalette
from investigator_desktop.ui.main_window.window import MainWindow


def test_no_two_actions_share_a_shortcut() -> None:
    shortcuts = Counter(spec.shortcut for spec in ACTIONS if spec.shortcut)
    assert [keys for keys, count in shortcuts.items() if count > 1] == []


def test_every_shortcut_is_one_that_qt_understands() -> None:
    for spec in ACTIONS:
        assert not spec.shortcut or QKeySequence(spec.shortcut).toString() == spec.shortcut


def test_no_two_actions_share_an_id_and_every_menu_is_used() -> None:
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    assert {spec.menu for spec in ACTIONS} == set(MENU_TITLES)


def test_no_two_entries_of_a_menu_share_a_key() -> None:
    keys = Counter(
        (spec.menu, spec.title.source.partition("&")[2][:1].lower())
        for spec in ACTIONS
        if "&" in spec.title.source
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_nothing_of_a_case_can_be_done_before_one_is_open(window: MainWindow) -> None:
    enabled = {action.condition for action in window.actions_by_id.all() if action.isEnabled()}
    assert enabled == {Condition.ALWAYS}


def test_a_case_open_for_reading_cannot_be_changed() -> None:
    state = WindowState(is_case_open=True, is_read_only=True, can_undo=True)
    assert state.allows(Condition.CASE_OPEN)
    assert not state.allows(Condition.CASE_WRITABLE)
    assert not state.allows(Condition.CAN_UNDO)


def test_undo_waits_for_something_to_undo(case_window: MainWindow) -> None:
    assert case_window.desk.steps == Steps()
    assert not case_window.actions_by_id.by_id["undo"].isEnabled()


def test_the_palette_finds_an_action_by_a_part_of_its_name(case_window: MainWindow) -> None:
    case_window.conversation.show_commands()
    palette = case_window.conversation.dialog
    assert isinstance(palette, CommandPalette)
    search, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    assert isinstance(search, QLineEdit)
    assert isinstance(found, QListWidget)
    QTest.keyClicks(search, "timel")
    shown = [found.item(row).text() for row in range(found.count()) if not found.item(row).isHidden()]
    assert len(shown) == 1
    assert "timeline" in shown[0]


def test_enter_in_the_palette_carries_the_action_out(case_window: MainWindow) -> None:
    case_window.conversation.show_commands()
    palette = case_window.conversation.dialog
    assert palette is not None
    search = palette.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "report")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert case_window.pages is not None
    assert case_window.pages.shown == "report"


def test_the_sheet_lists_every_shortcut(case_window: MainWindow) -> None:
    case_window.conversation.show_help("keys")
    manual = case_window.conversation.help
    assert manual is not None
    text = manual.text.toPlainText()
    shown = [keys for _title, keys in case_window.actions_by_id.shortcuts()]
    assert len(shown) == sum(bool(spec.shortcut) for spec in ACTIONS)
    assert all(keys in text for keys in shown)
    manual.close()
