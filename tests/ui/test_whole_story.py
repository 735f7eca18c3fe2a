"""From a folder of files that came from banks to a report, as one person does it at the window, with keys and clicks.

The same story runs without a screen and, in `test_real_screen.py`, on one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.hashing import file_sha256
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.operations.exhibits.keeping import exhibits
from investigator_desktop.operations.verification import verify_case
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.exhibits.page import ExhibitsPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.overview.page import OverviewPage
from investigator_desktop.ui.report.page import ReportPage
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.transfers.dialogs import RunDialog
from investigator_desktop.ui.transfers.page import TransfersPage
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog

EVIDENCE = RESOURCES / "sample_case" / "evidence"
FORM = "Банк Сарыжайлау - ответ на запрос 14-2.xlsx"
FILES = (FORM, "Степной банк - Сулейменова.xlsx", "cover_letter.pdf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder as it came from the banks: a form, a statement, and a letter that is no table."""
    made = tmp_path / "ответы банков"
    made.mkdir()
    for name in FILES:
        shutil.copy(EVIDENCE / name, made / name)
    return made


def page_of(window: MainWindow, page_id: PageId) -> QWidget:
    window.show_page(page_id)
    assert window.pages is not None
    return window.pages.page(page_id)


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, Qt.KeyboardModifier.NoModifier))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def make_case(window: MainWindow, folder: Path, path: Path) -> None:
    drop(window, folder)
    dialog = window.conversation.dialog
    assert isinstance(dialog, NewCaseDialog)
    QTest.keyClicks(dialog.reference, "14-2")
    dialog.case_title.setText("Ответы банков")
    dialog.file.setText(str(path))
    dialog.button().click()


def answer_and_import(window: MainWindow) -> None:
    assert window.pages is not None
    page = window.pages.evidence.importing
    states = {file.path.name: file.state for file in page.files.real_files}
    assert states[FORM] is FileState.NEEDS_YOU
    row = [file.path.name for file in page.files.files].index(FORM)
    page.list.setCurrentIndex(page.files.index(row))
    card = page.panel.cards[0]
    assert card.list is not None
    assert card.apply is not None
    for place in range(2):
        card.list.item(place).setCheckState(Qt.CheckState.Checked)
    click(card.apply)
    page.button.click()


def filter_everywhere(window: MainWindow) -> int:
    """Filter the overview by a text; the entries and the timeline follow. Return how many entries are left."""
    overview = page_of(window, PageId.OVERVIEW)
    assert isinstance(overview, OverviewPage)
    overview.filters.text.setText("касымов")
    QTest.keyClick(overview.filters.text, Qt.Key.Key_Return)
    entries = page_of(window, PageId.ENTRIES)
    timeline = page_of(window, PageId.TIMELINE)
    assert window.pages is not None
    assert isinstance(timeline, TimelinePage)
    assert timeline.canvas is not None
    assert entries is window.pages.entries
    left = window.pages.entries.model.rowCount()
    assert timeline.canvas.model.count == left
    return left


def match(window: MainWindow) -> None:
    page = page_of(window, PageId.TRANSFERS)
    assert isinstance(page, TransfersPage)
    page.ask_run()
    dialog = page.dialog
    assert isinstance(dialog, RunDialog)
    dialog.accept()


def pin(window: MainWindow, caption: str) -> None:
    page = page_of(window, PageId.TIMELINE)
    assert isinstance(page, TimelinePage)
    assert page.canvas is not None
    page.canvas.zoom_in()
    click(page.toolbar.pin)
    dialog = page.pinning.dialog
    assert dialog is not None
    dialog.caption.setText(caption)
    dialog.button().click()


def write_report(window: MainWindow) -> None:
    page = page_of(window, PageId.REPORT)
    assert isinstance(page, ReportPage)
    click(page.button)
    assert page.banner.sentence == ""


def test_from_a_dropped_folder_to_a_report(
    window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "отчёт.pdf"
    monkeypatch.setattr(file_choice, "choose_report_file", lambda parent, suggested: report)
    make_case(window, folder, tmp_path / "дело.idcase")
    answer_and_import(window)
    assert window.desk.case is not None

    everything = len(window.desk.case.entry_ids(EntryQuery()))
    assert 0 < filter_everywhere(window) < everything
    match(window)
    pin(window, "Деньги приходят и уходят в один день")
    write_report(window)

    (exhibit,) = exhibits(window.desk.case)
    assert exhibit.exhibit.text.caption == "Деньги приходят и уходят в один день"
    shown = page_of(window, PageId.EXHIBITS)
    assert isinstance(shown, ExhibitsPage)
    assert shown.model.rowCount() == 1
    assert report.read_bytes().startswith(b"%PDF-")
    assert file_sha256(report)
    assert verify_case(window.desk.case).difference is None
