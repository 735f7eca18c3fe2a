from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.app.window import Session, make_application
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.settings import APPEARANCE, LANGUAGE, Appearance, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.leaving import deleted, deleted_later

DETAILS = CaseDetails("2026/147", "Recruitment and transport")


@pytest.fixture(autouse=True)
def _leaves_nothing_alive(qapp: QApplication) -> Iterator[None]:
    """Fail a test after which a window, a timer or a worker goes on."""
    yield
    deleted_later()
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("case-")] == []
    assert [timer.objectName() for timer in qapp.findChildren(QTimer) if timer.isActive()] == []
    shown = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert [type(widget).__name__ for widget in shown] == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return settings of this test alone, in English and light."""
    made = Settings.in_file(tmp_path / "settings.ini")
    made.choose(LANGUAGE, "en")
    made.choose(APPEARANCE, Appearance.LIGHT.value)
    return made


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Session]:
    """Return a session whose tasks are carried out at once, its window shown."""
    app = make_application(["test"])
    made = Session(app, settings, ImmediateTaskRunner(app), Actor("A. Officer", "investigator"))
    made.window.resize(1_366, 768)
    made.window.show()
    yield made
    made.end()
    made.translator.use("en")  # the next test speaks English again, whatever this one chose
    made.window.close()
    deleted(made.window, made)


@pytest.fixture
def window(session: Session) -> MainWindow:
    """Return the window of the session, without a case."""
    return session.window


@pytest.fixture
def case_window(session: Session, tmp_path: Path) -> MainWindow:
    """Return the window with a new, empty case open."""
    session.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    assert session.desk.case is not None
    return session.window


@pytest.fixture
def case_context(case_window: MainWindow) -> CaseContext:
    """Return what a page of the open case works with."""
    case = case_window.desk.case
    assert case is not None
    return CaseContext(case, case_window.context)


@pytest.fixture
def filled_window(case_window: MainWindow) -> MainWindow:
    """Return the window with one statement of 81 entries imported, the entries in sight."""
    case_window.bring_files([RESOURCES / "sample_case" / "evidence" / "Степной банк - Сулейменова.xlsx"])
    assert case_window.pages is not None
    case_window.pages.evidence.importing.button.click()
    case_window.show_page("entries")
    return case_window
