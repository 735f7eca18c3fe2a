"""Stories of tracing through the window."""

from __future__ import annotations

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.tracing import TracingMethod
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.tracing.funds import funds_of
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
    assert without_controls(page.methods.table.horizontalHeaderItem(2).text()) == "First claimant"
    assert "No single method is prescribed" in page.methods.notes.text()
    assert nameless(page) == []


def test_a_chosen_payment_says_by_every_method_who_paid_it(filled_window: MainWindow, case: CaseFile) -> None:
    mark_first_credit(filled_window, case)
    page = tracing(filled_window)
    page.trace_button.click()
    page.tabs.setCurrentIndex(1)
    assert page.payments.payments.rowCount() > 0
    methods = {page.payments.parts.item(row, 0).text() for row in range(page.payments.parts.rowCount())}
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
