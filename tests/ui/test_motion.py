from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle

from investigator_desktop.app.window import Session
from investigator_desktop.qtbridge.settings import APPEARANCE, REDUCES_MOTION, Appearance
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.motion import EFFECTS, apply_motion
from tests.ui.leaving import deleted


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_motion(qapp, is_reduced=False)


def duration(app: QApplication) -> int:
    button = QPushButton()
    button.ensurePolished()
    found = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, button)
    deleted(button)
    return found


def test_where_motion_is_reduced_nothing_slides_fades_or_blinks(
    window: MainWindow, qapp: QApplication
) -> None:
    for effect in EFFECTS:
        qapp.setEffectEnabled(effect, True)
    window.actions_by_id.by_id["reduce_motion"].trigger()
    assert window.context.settings.value(REDUCES_MOTION)
    assert window.actions_by_id.by_id["reduce_motion"].isChecked()
    assert duration(qapp) == 0
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in EFFECTS)


def test_allowed_again_it_is_as_the_system_wanted(window: MainWindow, qapp: QApplication) -> None:
    before = duration(qapp), qapp.cursorFlashTime()
    window.actions_by_id.by_id["reduce_motion"].trigger()
    window.actions_by_id.by_id["reduce_motion"].trigger()
    assert (duration(qapp), qapp.cursorFlashTime()) == before
    assert not window.actions_by_id.by_id["reduce_motion"].isChecked()


def test_a_window_built_anew_stays_still(session: Session, qapp: QApplication) -> None:
    session.window.actions_by_id.by_id["reduce_motion"].trigger()
    session.use_appearance(Appearance.DARK)
    assert session.window.context.settings.value(APPEARANCE) == Appearance.DARK.value
    assert duration(qapp) == 0
    assert session.window.actions_by_id.by_id["reduce_motion"].isChecked()
