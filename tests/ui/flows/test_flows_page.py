"""Stories of the page of flows, through the window."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.flows import FLOW_SCHEMA, FlowBy, FlowPeriod
from investigator_desktop.operations.flows.rates import sealed_rates
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.flows.flow_model import COLUMNS, FlowColumn, FlowModel
from investigator_desktop.ui.flows.page import FlowsPage
from investigator_desktop.ui.flows.searches import SearchKind
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow

AMOUNT, CONVERTED = COLUMNS.index(FlowColumn.AMOUNT), COLUMNS.index(FlowColumn.CONVERTED)


def page_of(window: MainWindow) -> FlowsPage:
    window.show_page(PageId.FLOWS)
    assert window.pages is not None
    page = window.pages.page(PageId.FLOWS)
    assert isinstance(page, FlowsPage)
    return page


def cell(page: FlowsPage, row: int, column: int) -> str:
    return str(page.totals.model.index(row, column).data())


def test_an_empty_case_says_what_to_do(case_window: MainWindow) -> None:
    page = page_of(case_window)
    assert page.stack.currentWidget() is not page.tabs
    assert not page.export_button.isVisible()


def test_totals_show_their_movements_and_lead_to_the_entry(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    assert page.stack.currentWidget() is page.tabs
    model = page.totals.model
    assert model.rowCount() > 0
    count = model.row_at(0)["count"]
    assert page.totals.hops.model.rowCount() == count
    page.totals.hops.entry_button.click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_a_filter_changes_the_totals_and_the_chosen_row_stays(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    before = page.totals.model.rowCount()
    page.totals.table.setCurrentIndex(page.totals.model.index(1, 0))
    chosen = page.totals.chosen()
    filters = page.totals.filters
    filters.grade.setCurrentIndex(filters.grade.findData("proven"))
    assert page.totals.model.rowCount() < before
    filters.grade.setCurrentIndex(0)
    assert page.totals.model.rowCount() == before
    page.totals.table.setCurrentIndex(page.totals.model.index(page.totals.model.position_of(chosen) or 0, 0))
    filters.period.setCurrentIndex(filters.period.findData(FlowPeriod.MONTH.value))
    assert page.totals.model.rowCount() > before
    assert not page.totals.table.isColumnHidden(COLUMNS.index(FlowColumn.PERIOD))
    filters.text.setText("no such name")
    filters.text.returnPressed.emit()
    assert page.totals.model.rowCount() == 0
    assert not page.totals.detail.isVisible()


def test_what_stayed_with_an_account_is_compared_with_its_balances(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    filters = page.totals.filters
    filters.by.setCurrentIndex(filters.by.findData(FlowBy.ACCOUNT.value))
    own = next(
        row
        for row in range(page.totals.model.rowCount())
        if page.totals.model.row_at(row)["payer"] == "account:KZ28001TRN0000000105"
    )
    page.totals.table.setCurrentIndex(page.totals.model.index(own, 0))
    page.totals.detail.setCurrentWidget(page.totals.balance)
    assert "KZ28001TRN0000000105" in page.totals.balance.title.text()
    assert page.totals.balance.table.rowCount() >= 1
    assert "as the movements do" in page.totals.balance.sentence.text()
    page.totals.balance.beneficiary_button.click()
    assert "KZ28001TRN0000000105" not in page.totals.balance.title.text()


def test_rates_are_sealed_convert_and_are_undone(
    filled_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(filled_window)
    assert page.totals.table.isColumnHidden(CONVERTED)
    path = tmp_path / "bank.csv"
    path.write_text("date,currency,rate\n2020-01-01,KZT,0.002\n", encoding="utf-8")
    monkeypatch.setattr(file_choice, "choose_rates_file", lambda *_: path)
    page.rates_button.click()
    dialog = page.dialog
    assert dialog is not None
    dialog.choose_button.click()
    dialog.base.setText("USD")
    dialog.age_days.setValue(3_650)
    dialog.button().click()
    assert "Name who published" in dialog.banner.sentence
    dialog.source.setText("National bank")
    dialog.button().click()
    case = filled_window.desk.case
    assert case is not None
    assert [one.table.name for one in sealed_rates(case)] == ["bank"]
    assert page.totals.filters.rates_name == "bank"
    assert not page.totals.table.isColumnHidden(CONVERTED)
    assert "National bank" in page.totals.notes.text()
    filled_window.desk.undo()
    assert sealed_rates(case) == ()
    assert page.totals.table.isColumnHidden(CONVERTED)


def test_a_way_is_found_shown_step_by_step_and_kept(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    page.tabs.setCurrentWidget(page.searches)
    assert not page.keep_button.isEnabled()
    page.searches.button.click()
    assert "Choose from whom" in page.searches.sentence.text()
    own = next(text for text in page.searches._nodes if "KZ28001TRN0000000105" in text)
    paid = next(hop for hop in _paid(page, filled_window))
    other = next(text for text, node in page.searches._nodes.items() if node == paid)
    page.searches.source.setCurrentText(own)
    page.searches.target.setCurrentText(other)
    page.searches.button.click()
    assert page.searches.found.rowCount() > 0
    assert page.searches.hops.model.rowCount() == 1
    page.keep_button.click()
    case = filled_window.desk.case
    assert case is not None
    assert len(case.analysis_runs(AnalysisKind.PATHS)) == 1


def _paid(page: FlowsPage, window: MainWindow) -> list[str]:
    from investigator_desktop.operations.flows.movements import case_movements

    case = window.desk.case
    assert case is not None
    rows = case_movements(case).filter(pl.col("payer") == "account:KZ28001TRN0000000105")
    return [node for node in rows["beneficiary"].unique() if node.startswith("account:")]


def test_patterns_and_circles_answer_in_words(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    page.tabs.setCurrentWidget(page.searches)
    for kind in (SearchKind.CYCLES, SearchKind.GATHERINGS, SearchKind.SCATTERINGS):
        page.searches.kind.setCurrentIndex(page.searches.kind.findData(kind.value))
        assert not page.searches.source.isVisible()
        page.searches.button.click()
        assert page.searches.sentence.text()


def test_totals_are_exported_and_kept(
    filled_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(filled_window)
    out = tmp_path / "flows.csv"
    monkeypatch.setattr(file_choice, "choose_flows_file", lambda *_: out)
    page.export_button.click()
    assert out.read_text(encoding="utf-8-sig").count("\n") == page.totals.model.rowCount() + 1
    page.keep_button.click()
    case = filled_window.desk.case
    assert case is not None
    assert len(case.analysis_runs(AnalysisKind.FLOWS)) == 1


def test_a_hundred_thousand_totals_are_read_a_page_at_a_time(qapp: QApplication) -> None:
    rows = 100_000
    frame = pl.DataFrame(
        {
            "payer": [f"account:{number}" for number in range(rows)],
            "payer_name": [None] * rows,
            "beneficiary": ["cash"] * rows,
            "beneficiary_name": [None] * rows,
            "period": [None] * rows,
            "currency": ["KZT"] * rows,
            "grade": ["proven"] * rows,
            "count": [1] * rows,
            "unsure_count": [0] * rows,
            "amount": list(range(rows)),
            "scale": [2] * rows,
            "first_at": [None] * rows,
            "last_at": [None] * rows,
        }
    ).cast(FLOW_SCHEMA)
    model = FlowModel(Display("en"), qapp)
    model.show_flows(frame, FlowPeriod.WHOLE)
    assert model.rowCount() == rows
    assert "cash" in str(model.index(99_999, 1).data())
    assert "999.99" in str(model.index(99_999, AMOUNT).data(Qt.ItemDataRole.DisplayRole))
    assert model.position_of(model.edge_at(77_777)) == 77_777
