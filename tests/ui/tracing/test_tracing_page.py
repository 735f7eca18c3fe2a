"""Stories of tracing through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.tracing import TracingMethod
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.tracing.funds import funds_of, mark_funds
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.tracing.funds_dialog import FundsDialog
from investigator_desktop.ui.tracing.page import TracingPage
from tests.ui.test_accessibility import nameless


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


def first_credit(case: CaseFile) -> int:
    ids = case.entry_ids(EntryQuery(direction=Direction.CREDIT))
    return int(ids[0])


def mark_first_credit(window: MainWindow, case: CaseFile) -> None:
    """Mark the first credit among the entries, as a person does."""
    window.show_entry(first_credit(case))
    window.actions_by_id.by_id["mark_funds"].trigger()
    assert window.pages is not None
    dialog = window.pages.entries.deciding.funds.dialog
    assert dialog is not None
    fill(dialog)


def fill(dialog: FundsDialog) -> None:
    dialog.claimant.setText("First claimant")
    dialog.reason.setPlainText("wages withheld")
    dialog.button().click()


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return without_controls(item.text())


def header(table: QTableWidget, column: int) -> str:
    item = table.horizontalHeaderItem(column)
    assert item is not None
    return without_controls(item.text())


def tracing(window: MainWindow) -> TracingPage:
    window.actions_by_id.by_id["show_tracing"].trigger()
    assert window.pages is not None
    page = window.pages.currentWidget()
    assert isinstance(page, TracingPage)
    return page


def test_the_empty_page_says_where_funds_are_marked(filled_window: MainWindow) -> None:
    page = tracing(filled_window)
    assert page.trace_button.isHidden()
    page.page_asked.emit("entries")
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_a_mark_needs_a_claimant_and_a_reason(filled_window: MainWindow, case: CaseFile) -> None:
    filled_window.show_entry(first_credit(case))
    filled_window.actions_by_id.by_id["mark_funds"].trigger()
    assert filled_window.pages is not None
    dialog = filled_window.pages.entries.deciding.funds.dialog
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.button().click()
    assert "whose money it is" in dialog.banner.sentence
    dialog.claimant.setText("First claimant")
    dialog.button().click()
    assert "Say why" in dialog.banner.sentence
    dialog.reject()
    assert funds_of(case) == ()


def test_funds_marked_among_the_entries_are_traced_by_every_method(
    filled_window: MainWindow, case: CaseFile
) -> None:
    mark_first_credit(filled_window, case)
    (kept,) = funds_of(case)
    assert (kept.funds.label, kept.funds.reason) == ("First claimant", "wages withheld")
    page = tracing(filled_window)
    page.trace_button.click()
    assert page.methods.table.rowCount() == len(TracingMethod)
    assert header(page.methods.table, 2) == "First claimant"
    assert "No single method is prescribed" in page.methods.notes.text()
    assert nameless(page) == []


def test_a_chosen_payment_says_by_every_method_who_paid_it(filled_window: MainWindow, case: CaseFile) -> None:
    mark_first_credit(filled_window, case)
    page = tracing(filled_window)
    page.trace_button.click()
    page.tabs.setCurrentIndex(1)
    assert page.payments.payments.rowCount() > 0
    methods = {cell(page.payments.parts, row, 0) for row in range(page.payments.parts.rowCount())}
    assert {"First in, first out", "Last in, first out", "Rolling pro rata"} <= methods
    asked: list[object] = []
    page.entry_asked.connect(asked.append)
    page.payments.entry_button.click()
    assert len(asked) == 1


def test_a_kept_result_is_a_step_that_can_be_undone(filled_window: MainWindow, case: CaseFile) -> None:
    mark_first_credit(filled_window, case)
    page = tracing(filled_window)
    page.trace_button.click()
    page.keep_button.click()
    assert len(case.analysis_runs(AnalysisKind.TRACING)) == 1
    assert "is kept" in page.banner.sentence
    page.banner.button_pressed.emit("undo")
    assert case.analysis_runs(AnalysisKind.TRACING) == ()


def test_a_withdrawn_mark_empties_the_page_and_comes_back_by_undo(
    filled_window: MainWindow, case: CaseFile
) -> None:
    mark_first_credit(filled_window, case)
    page = tracing(filled_window)
    page.funds.withdraw_button.click()
    assert funds_of(case) == ()
    assert page.trace_button.isHidden()
    filled_window.desk.undo()
    assert len(funds_of(case)) == 1
    assert not page.trace_button.isHidden()


def test_funds_are_marked_on_the_timeline_and_traced_from_there(
    filled_window: MainWindow, case: CaseFile
) -> None:
    filled_window.show_page("timeline")
    assert filled_window.pages is not None
    page = filled_window.pages.currentWidget()
    assert isinstance(page, TimelinePage)
    page.show_entry(first_credit(case))
    page.mark_button.click()
    assert page.funds.dialog is not None
    fill(page.funds.dialog)
    assert len(funds_of(case)) == 1
    page.banner.button_pressed.emit("trace")
    assert filled_window.pages.shown is PageId.TRACING


def test_both_orders_of_a_day_without_times_are_shown(case_window: MainWindow, tmp_path: Path) -> None:
    rows = ["Дата;Приход;Расход;Назначение", "10.01.2024;1000,00;;own", "11.01.2024;1000,00;;wages",
            "11.01.2024;;800,00;rent"]  # fmt: skip
    text = "\n".join(["Счет;KZ86125KZT5004100100", "Валюта;KZT", "Период;с 01.01.2024 по 31.01.2024", *rows])
    path = tmp_path / "1.csv"
    path.write_text(text, encoding="utf-8")
    case_window.bring_files([path])
    assert case_window.pages is not None
    case_window.pages.evidence.importing.button.click()
    opened = case_window.desk.case
    assert opened is not None
    (wages,) = opened.entry_ids(EntryQuery(text="wages")).to_list()
    changes = mark_funds(opened, [wages], FundsRole.CLAIM, "A", "withheld", case_window.desk.actor)
    page = tracing(case_window)
    case_window.context.events.tell(changes)
    page.trace_button.click()
    page.methods.table.setCurrentCell(1, 0)
    shown = without_controls(page.methods.formula.text())
    assert "200.00 of the claims is left" in shown
    assert "1,000.00 of the claims is left" in shown
    assert cell(page.methods.table, 1, 2) in {
        "200.00 (200.00 to 1,000.00)", "1,000.00 (200.00 to 1,000.00)",
    }  # fmt: skip
