"""Stories of the overview, through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.overview import DIVISIONS, OpenKind, PivotBy
from investigator_desktop.operations.decisions import decide
from investigator_desktop.qtbridge.case_focus import CaseFocus
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.overview.page import OverviewPage
from investigator_desktop.ui.overview.pivot_delegates import sign_box
from investigator_desktop.ui.overview.pivot_model import COLUMNS, PivotColumn, PivotModel
from tests.casefile.builders import ACTOR

COUNT, CREDITS, DEBITS, NAME = (
    COLUMNS.index(one)
    for one in (PivotColumn.COUNT, PivotColumn.CREDITS, PivotColumn.DEBITS, PivotColumn.NAME)
)


def page_of(window: MainWindow) -> OverviewPage:
    window.show_page(PageId.OVERVIEW)
    assert window.pages is not None
    page = window.pages.page(PageId.OVERVIEW)
    assert isinstance(page, OverviewPage)
    return page


def model_of(page: OverviewPage) -> PivotModel:
    return page.pivot.view.pivot_model


def focus_of(page: OverviewPage) -> CaseFocus:
    return page._context.focus


def cell(page: OverviewPage, row: int, column: int) -> str:
    return str(model_of(page).index(row, column).data())


def test_an_empty_case_says_what_to_do(case_window: MainWindow) -> None:
    page = page_of(case_window)
    assert page.stack.currentWidget() is not page._filled
    assert not page.book_button.isVisible()
    page._empty.button_pressed.emit(page._empty)
    assert case_window.pages is not None
    assert case_window.pages.shown is PageId.EVIDENCE


def test_a_case_with_statements_opens_on_its_overview(filled_window: MainWindow) -> None:
    case = filled_window.desk.case
    assert case is not None
    path = case.path
    filled_window.desk.close()
    filled_window.conversation.open_case(path)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.OVERVIEW


def test_figures_rows_and_what_needs_a_person_are_there_at_once(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    assert "81" in " ".join(page.tiles.texts)
    assert cell(page, 0, COUNT) == "81"
    asked = [line.question.kind for line in page.needs.lines]
    assert OpenKind.RULES_TO_RUN in asked
    page.needs.lines[asked.index(OpenKind.RULES_TO_RUN)].click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.FINDINGS


def test_rows_open_with_keys_and_with_their_sign(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    view, model = page.pivot.view, model_of(page)
    closed = model.rowCount()
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert model.rowCount() > closed
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert model.rowCount() == closed
    sign = sign_box(view.visualRect(model.index(0, 0)), 0, view.layoutDirection()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(sign))
    assert model.rowCount() > closed
    children = range(1, model.rowCount())
    assert sum(model.row_at(place).count for place in children) == model.row_at(0).count


def test_open_rows_stay_open_in_another_order(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    model = model_of(page)
    model.toggle(0)
    rows = model.rowCount()
    page.pivot.view.horizontalHeader().sectionClicked.emit(DEBITS)
    assert model.rowCount() == rows
    debits = [model.row_at(place).debits for place in range(1, rows)]
    assert debits == sorted(debits, reverse=True)
    page.pivot.view.horizontalHeader().sectionClicked.emit(DEBITS)
    assert [model.row_at(place).debits for place in range(1, rows)] == sorted(debits)


def test_sums_are_divided_otherwise(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    by = (PivotBy.MONTH, PivotBy.ACCOUNT, PivotBy.COUNTERPARTY)
    page.pivot.division.setCurrentIndex(DIVISIONS.index(by))
    model = model_of(page)
    assert model.row_at(0).by is PivotBy.MONTH
    assert sum(model.row_at(place).count for place in range(model.rowCount())) == 81
    page.pivot.search.setText("no such name")
    page.pivot.search.returnPressed.emit()
    assert model.rowCount() == 0
    assert "No entry" in page.pivot.count.text()


def test_the_shared_filter_changes_figures_and_rows(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    day = model_of(page).row_at(0).first_on
    focus_of(page).use_filter(EntryQuery(to_on=day))
    assert int(cell(page, 0, COUNT)) < 81
    focus_of(page).use_filter(EntryQuery(text="no such text"))
    assert model_of(page).rowCount() == 0
    focus_of(page).use_filter(EntryQuery())
    assert cell(page, 0, COUNT) == "81"


def test_a_row_leads_to_its_entries(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    model = model_of(page)
    model.toggle(0)
    row = model.row_at(1)
    page.pivot.view.doubleClicked.emit(model.index(1, NAME))
    focus = focus_of(page)
    assert len(focus.selection.entry_ids) == row.count
    assert focus.query.account_ids == (row.key.account_id,)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES
    case = filled_window.desk.case
    assert case is not None
    assert set(focus.selection.entry_ids) <= set(case.entry_ids(focus.query).to_list())


def test_an_excluded_entry_leaves_the_sums_until_it_is_taken_back(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    case = filled_window.desk.case
    assert case is not None
    key = case.entry_keys_of(case.entry_ids(EntryQuery()).to_list()[:1])
    changes = decide(case, key, DecisionKind.EXCLUSION, ACTOR, reason="not of the case")
    filled_window.context.events.tell(changes)
    assert cell(page, 0, COUNT) == "80"
    filled_window.desk.undo()
    assert cell(page, 0, COUNT) == "81"


def test_a_click_writes_the_workbook(
    filled_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "overview.xlsx"
    monkeypatch.setattr(file_choice, "choose_overview_file", lambda _parent, _suggested: out)
    page = page_of(filled_window)
    page.book_button.click()
    assert "81" in page.banner.sentence
    assert len(load_workbook(out).sheetnames) == 8


def test_rows_say_what_they_are_to_a_screen_reader(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    model = model_of(page)
    spoken = str(model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith(", closed")
    model.toggle(0)
    assert str(model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", open")
    months = str(model.index(0, COLUMNS.index(PivotColumn.MONTHS)).data())
    assert "months with entries" in months
