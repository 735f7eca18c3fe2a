from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.ui.placement import fitted, keep_on_screen, place_first

ROOM = QRect(8, 40, 1_350, 680)


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        (QRect(0, 0, 1_366, 768), ROOM),
        (QRect(100, 100, 1_100, 600), QRect(100, 100, 1_100, 600)),
        (QRect(900, 500, 1_100, 600), QRect(258, 120, 1_100, 600)),
        (QRect(-2_000, -500, 1_100, 600), QRect(8, 40, 1_100, 600)),
    ],
)
def test_a_place_is_brought_wholly_into_the_room(place: QRect, kept: QRect) -> None:
    assert fitted(place, ROOM) == kept


@pytest.fixture
def large(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setMinimumSize(1_024, 600)
    return made


def test_the_first_size_leaves_room_for_the_frame(large: QWidget) -> None:
    screen = large.screen().availableGeometry()
    place_first(large, QSize(9_000, 9_000))
    assert screen.contains(large.geometry())
    assert large.height() < screen.height()


def test_a_window_kept_from_a_larger_screen_comes_back_whole(large: QWidget) -> None:
    large.setGeometry(3_000, 2_000, 1_900, 1_050)
    keep_on_screen(large)
    assert large.screen().availableGeometry().contains(large.geometry())
