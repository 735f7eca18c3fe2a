"""A person at the window, from files in a folder to a report, through the real operations."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.app.window import Session, make_application
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder
from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.entry_table_model import COLUMNS, EntryColumn
from investigator_desktop.qtbridge.settings import Settings
from investigator_desktop.qtbridge.task_runner import TaskRunner
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.evidence.page import EvidencePage
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.report.page import ReportPage
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog
from tests.ui.conftest import DETAILS
from tests.ui.leaving import deleted

EVIDENCE = RESOURCES / "sample_case" / "evidence"
STATUTORY = "Банк Сарыжайлау - ответ на запрос 14-2.xlsx"
STATEMENT = "Степной банк - Сулейменова.xlsx"
LETTER = "cover_letter.pdf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder as it came from the banks: a form, a statement, and a letter that is no table."""
    made = tmp_path / "ответы"
    made.mkdir()
    for name in (STATUTORY, STATEMENT, LETTER):
        shutil.copy(EVIDENCE / name, made / name)
    return made


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, Qt.KeyboardModifier.NoModifier))


def importing(window: MainWindow) -> ImportPage:
    assert window.pages is not None
    return window.pages.evidence.importing


def entries(window: MainWindow) -> EntriesPage:
    assert window.pages is not None
    window.show_page("entries")
    return window.pages.entries


def choose_file(page: ImportPage, name: str) -> None:
    row = [file.path.name for file in page.files.files].index(name)
    page.list.setCurrentIndex(page.files.index(row))


def states(page: ImportPage) -> dict[str, FileState]:
    return {file.path.name: file.state for file in page.files.real_files}


def answer_subjects(page: ImportPage, count: int) -> None:
    choose_file(page, STATUTORY)
    card = page.panel.cards[0]
    assert card.list is not None
    assert card.apply is not None
    for row in range(count):
        card.list.item(row).setCheckState(Qt.CheckState.Checked)
    card.apply.click()


@pytest.fixture
def filled(case_window: MainWindow, folder: Path) -> MainWindow:
    """Return the window with the statement imported."""
    case_window.bring_files([folder / STATEMENT])
    importing(case_window).button.click()
    return case_window


def test_from_a_dropped_folder_to_entries(window: MainWindow, folder: Path, tmp_path: Path) -> None:
    drop(window, folder)
    dialog = window.conversation.dialog
    assert isinstance(dialog, NewCaseDialog)
    dialog.reference.setText("14-2")
    dialog.case_title.setText("Ответы банков")
    dialog.file.setText(str(tmp_path / "case.idcase"))
    dialog.button().click()

    page = importing(window)
    assert states(page) == {
        STATUTORY: FileState.NEEDS_YOU, STATEMENT: FileState.READY, LETTER: FileState.HELD,
    }  # fmt: skip
    answer_subjects(page, 2)
    assert states(page)[STATUTORY] is FileState.READY
    page.button.click()

    assert window.pages is not None
    evidence = window.pages.evidence
    assert evidence.banner.sentence.startswith("2 files")
    assert "1 file is held, not read." in evidence.banner.sentence
    assert evidence.table.model().rowCount() == 3
    evidence.banner.button_pressed.emit("entries")
    assert window.pages.shown == "entries"
    assert window.pages.entries.model.rowCount() > 400


def test_a_file_that_cannot_be_read_yet_says_why_and_the_others_go_on(
    case_window: MainWindow, folder: Path
) -> None:
    drop(case_window, folder)
    page = importing(case_window)
    choose_file(page, LETTER)
    assert LETTER in page.panel.banner.sentence
    assert page.button.isEnabled()


def test_a_mapping_is_corrected_by_clicking_a_head(case_window: MainWindow, folder: Path) -> None:
    case_window.bring_files([folder / STATEMENT])
    page = importing(case_window)
    table = page.panel.previews.current_table()
    sheet = table.preview.sheet
    column = next(n for n in range(sheet.width) if sheet.field_of(n) is Field.REMITTANCE_INFO)
    table.horizontalHeader().sectionClicked.emit(column)
    assert page.panel.menu is not None
    QTest.keyClicks(page.panel.menu.search, "kept as")
    QTest.keyClick(page.panel.menu.search, Qt.Key.Key_Return)
    assert page.panel.previews.current_table().preview.sheet.field_of(column) is Field.OTHER
    checked = page.files.files[0].checked
    assert checked is not None
    assert (
        checked.reading.statements[0].entries["remittance_info"].null_count()
        == page.files.files[0].entry_count
    )


def test_bytes_that_are_in_the_case_are_not_imported_again(filled: MainWindow, folder: Path) -> None:
    twin = folder / "ещё раз.xlsx"
    shutil.copy(folder / STATEMENT, twin)
    filled.bring_files([twin])
    page = importing(filled)
    assert states(page) == {twin.name: FileState.ALREADY_IN_CASE}
    assert not page.button.isEnabled()


def test_entries_are_filtered_by_a_text_of_any_case_and_script(filled: MainWindow) -> None:
    page = entries(filled)
    everything = page.model.rowCount()
    word = next(word for word in str(page.model.row_at(3).entry.remittance_info).split() if len(word) > 4)
    filled.header.search.setText(word.upper())
    filled.header.search.returnPressed.emit()
    assert 0 < page.model.rowCount() < everything
    for row in range(page.model.rowCount()):
        entry = page.model.row_at(row).entry
        assert word.lower() in f"{entry.remittance_info} {entry.entry_type} {entry.other}".lower()
    page.filters.clear_button.click()
    assert page.model.rowCount() == everything


def test_a_pause_in_typing_shows_hits_and_leaves_the_cursor_in_the_field(
    filled: MainWindow, qtbot: QtBot
) -> None:
    page = entries(filled)
    everything = page.model.rowCount()
    filled.show_page("timeline")
    field = filled.header.search
    field.setFocus()
    with qtbot.waitSignal(filled.header.search_typed):
        QTest.keyClicks(field, "zzzz")
    assert filled.pages is not None
    assert filled.pages.shown == "timeline"
    assert filled.searching.panel.isVisible()
    assert filled.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert filled.pages.shown == "entries"
    assert page.query.text == "zzzz"
    field.clear()
    field.returnPressed.emit()
    assert page.model.rowCount() == everything


def test_filters_of_period_direction_and_amount_hold_together(filled: MainWindow) -> None:
    page = entries(filled)
    page.filters.fields.first.field.setText("01.02.2024")
    page.filters.fields.last.field.setText("31.03.2024")
    page.filters.fields.least.setText("10 000")
    page.filters.fields.direction.setCurrentIndex(page.filters.fields.direction.findData(Direction.DEBIT))
    page.filters.fields.least.returnPressed.emit()
    shown = [page.model.row_at(row).entry for row in range(page.model.rowCount())]
    assert shown
    for entry in shown:
        assert entry.direction is Direction.DEBIT
        assert entry.booked_at.month in {2, 3}
        assert entry.amount.units >= 1_000_000


def test_a_filter_that_finds_nothing_offers_to_clear_it(filled: MainWindow) -> None:
    page = entries(filled)
    page.search("there is no such text")
    assert page.model.rowCount() == 0
    page.clear_filters()
    assert page.model.rowCount() > 0


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(filled: MainWindow) -> None:
    page = entries(filled)
    column = COLUMNS.index(EntryColumn.AMOUNT)
    orders = []
    for _click in range(2):
        page.view.horizontalHeader().sectionClicked.emit(column)
        units = [page.model.row_at(row).entry.amount.units for row in range(page.model.rowCount())]
        orders.append((units == sorted(units), units == sorted(units, reverse=True)))
    assert orders == [(True, False), (False, True)]
    assert page.query.order is EntryOrder.AMOUNT


def test_the_sums_under_the_table_are_those_of_the_entries_shown(filled: MainWindow) -> None:
    page = entries(filled)
    page.filters.fields.direction.setCurrentIndex(page.filters.fields.direction.findData(Direction.CREDIT))
    page.filters.text.returnPressed.emit()
    shown = [page.model.row_at(row).entry.amount.units for row in range(page.model.rowCount())]
    (found,) = page.totals.sums
    assert (found.credits.units, found.credit_count) == (sum(shown), len(shown))
    assert found.debits.units == 0


def test_a_chosen_entry_shows_the_row_of_its_source(filled: MainWindow, qtbot: QtBot) -> None:
    page = entries(filled)
    page.view.go_to(5)
    qtbot.waitUntil(page.detail.source.table.isVisible)
    row = page.model.row_at(5)
    source = page.detail.source.table
    numbers = [int(source.verticalHeaderItem(n).text()) for n in range(source.rowCount())]
    own = numbers.index(row.entry.place.row)
    cells = [source.item(own, column) for column in range(source.columnCount())]
    assert all(cell is not None and cell.font().bold() for cell in cells)
    texts = " ".join(without_controls(cell.text()) for cell in cells if cell is not None)
    assert (
        row.entry.booked_at.strftime("%Y-%m-%d") in texts or row.entry.booked_at.strftime("%d.%m.%Y") in texts
    )


def test_an_entry_that_a_filter_hides_is_shown_when_it_is_asked_for(filled: MainWindow) -> None:
    page = entries(filled)
    wanted = page.model.row_at(7).id
    page.search("there is no such text")
    filled.show_entry(wanted)
    current = page.view.currentIndex()
    assert page.model.row_at(current.row()).id == wanted


def test_a_copied_row_is_plain_text(filled: MainWindow) -> None:
    page = entries(filled)
    page.view.go_to(0)
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    assert len(cells) == len(COLUMNS)
    assert cells[COLUMNS.index(EntryColumn.ACCOUNT)] == page.model.row_at(0).account.key


def test_the_entries_shown_are_exported(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "записи.csv"
    monkeypatch.setattr(file_choice, "choose_export_file", lambda parent, suggested: out)
    page = entries(filled)
    page.export_button.click()
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == page.model.rowCount() + 1
    assert "записи.csv" in page.banner.sentence


def test_undo_takes_the_import_back_and_redo_brings_it_again(filled: MainWindow) -> None:
    page = entries(filled)
    count = page.model.rowCount()
    assert filled.header.undo_button.toolTip() == "Undo: import of files"
    filled.actions_by_id.by_id["undo"].trigger()
    assert page.model.rowCount() == 0
    filled.actions_by_id.by_id["redo"].trigger()
    assert page.model.rowCount() == count


def test_one_import_is_undone_on_the_evidence_page_and_the_file_stays(filled: MainWindow) -> None:
    assert filled.pages is not None
    evidence: EvidencePage = filled.pages.evidence
    evidence.table.selectRow(0)
    evidence.detail.undo_button.click()
    assert entries(filled).model.rowCount() == 0
    assert evidence.table.model().rowCount() == 1


def test_a_period_marked_on_the_timeline_shows_its_entries(filled: MainWindow) -> None:
    from datetime import datetime

    from investigator_desktop.analysis.timeline.model import PeriodChosen

    filled.show_page("timeline")
    begin, end = datetime(2024, 2, 1), datetime(2024, 3, 1)
    filled.show_period(PeriodChosen(begin, end))
    page = entries(filled)
    months = {page.model.row_at(row).entry.booked_at.month for row in range(page.model.rowCount())}
    assert months == {2}


def test_the_report_is_written_and_shown_with_its_hash(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from investigator_desktop.foundation.hashing import file_sha256

    out = tmp_path / "отчёт.pdf"
    monkeypatch.setattr(file_choice, "choose_report_file", lambda parent, suggested: out)
    assert filled.pages is not None
    page = filled.pages.show_page("report")  # type: ignore[arg-type]  # the id as a word
    assert isinstance(page, ReportPage)
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.button.click()
    assert page.banner.sentence == ""
    assert file_sha256(out) in page.card.digest.text()


# with workers


@pytest.fixture
def threaded(qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Session]:
    """Return a session with real workers and an open case."""
    app = make_application(["test"])
    made = Session(app, settings, TaskRunner(app), Actor("A. Officer"))
    made.window.show()
    with qtbot.waitSignal(made.desk.case_opened, timeout=20_000):
        made.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    yield made
    made.end()
    made.window.close()
    deleted(made.window, made)


def test_files_are_read_and_imported_off_the_window_thread(
    threaded: Session, folder: Path, qtbot: QtBot
) -> None:
    threaded.window.bring_files([folder])
    page = importing(threaded.window)
    qtbot.waitUntil(
        lambda: FileState.WAITING not in states(page).values() and len(states(page)) == 3, timeout=30_000
    )
    with qtbot.waitSignal(page.imported, timeout=30_000):
        page.button.click()
    shown = entries(threaded.window)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 81, timeout=20_000)


def test_a_cancelled_reading_leaves_the_rest_unread(threaded: Session, folder: Path, qtbot: QtBot) -> None:
    threaded.window.bring_files([folder])
    page = importing(threaded.window)
    qtbot.waitUntil(lambda: page.queue.is_reading, timeout=20_000)
    threaded.window.actions_by_id.by_id["cancel_tasks"].trigger()
    qtbot.waitUntil(lambda: not page.queue.is_reading and not threaded.tasks.is_busy, timeout=20_000)
    assert FileState.WAITING not in states(page).values()
    assert "were not read" in page.banner.sentence


def test_a_cancelled_import_changes_nothing(threaded: Session, folder: Path, qtbot: QtBot) -> None:
    threaded.window.bring_files([folder / STATEMENT])
    page = importing(threaded.window)
    qtbot.waitUntil(page.button.isEnabled, timeout=20_000)
    page.button.click()
    threaded.tasks.cancel_all()
    qtbot.waitUntil(lambda: not threaded.tasks.is_busy, timeout=20_000)
    case = threaded.desk.case
    assert case is not None
    assert case.evidence() == ()
    assert case.sequence == 1
    assert page.button.isEnabled()
