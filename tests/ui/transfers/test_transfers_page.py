"""Stories of transfers through the window."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.matches import Leg, MatchGrade, MatchSide, TransferMatch
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.matching.facts import MatchFilter, MatchOverview, match_overview
from investigator_desktop.operations.matching.matches import all_matches
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.transfers.dialogs import RejectDialog, RunDialog
from investigator_desktop.ui.transfers.match_model import MatchColumn, MatchModel
from investigator_desktop.ui.transfers.page import TransfersPage
from investigator_desktop.ui.transfers.wording import FILTERS
from tests.operations.matching.test_case_matches import ONE, OTHER, statement
from tests.ui.test_accessibility import nameless

GRADE, PAID = (list(MatchColumn).index(column) for column in (MatchColumn.GRADE, MatchColumn.PAID))


@pytest.fixture
def window(session: Session, tmp_path: Path) -> MainWindow:
    """Return the window with a case of two accounts, one link, one transfer to be inferred, two loose sides."""
    sent = [
        ("10.01.2024", "", "5000,00", OTHER, "A"),
        ("12.01.2024", "", "700,00", OTHER, "B"),
        ("20.01.2024", "", "33,00", OTHER, "C"),
    ]
    got = [
        ("10.01.2024", "5000,00", "", ONE, "A"),
        ("12.01.2024", "700,00", "", "", "B"),
        ("28.01.2024", "31,00", "", ONE, "D"),
    ]
    files = [statement(tmp_path, "1.csv", ONE, sent), statement(tmp_path, "2.csv", OTHER, got)]
    path = tmp_path / "case.idcase"
    with create_case(path, CaseDetails("R-1", "T"), Actor("A. Officer")) as made:
        import_files(made, files, Actor("A. Officer"), Progress())
    session.desk.open(path)
    return session.window


@pytest.fixture
def page(window: MainWindow) -> TransfersPage:
    """Return the page of transfers, in sight."""
    assert window.pages is not None
    window.show_page(PageId.TRANSFERS)
    shown = window.pages.page(PageId.TRANSFERS)
    assert isinstance(shown, TransfersPage)
    return shown


@pytest.fixture
def case(window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert window.desk.case is not None
    return window.desk.case


def run(page: TransfersPage) -> None:
    page.run_button.click()
    assert isinstance(page.dialog, RunDialog)
    page.dialog.button().click()


def cell(page: TransfersPage, row: int, column: int) -> str:
    return without_controls(str(page.model.index(row, column).data()))


def show_only(page: TransfersPage, wanted: MatchFilter) -> None:
    page.filter.setCurrentIndex(FILTERS.index(wanted))


def grades(case: CaseFile) -> list[MatchGrade]:
    return [match.grade for match in all_matches(case).matches]


def test_what_identifiers_prove_is_shown_before_transfers_are_sought(page: TransfersPage) -> None:
    assert page.model.rowCount() == 1
    assert cell(page, 0, GRADE) == "proven"
    assert "not sought yet" in page.reminder.sentence


def test_matches_follow_the_filter_of_the_case_and_say_how_many_it_leaves_out(page: TransfersPage) -> None:
    page.filters.text.setText("no entry says this")
    page.filters.tell_now()
    assert page.model.rowCount() == 0
    assert page.detail.isHidden()
    page.filters.clear()
    assert page.model.rowCount() == 1


def test_transfers_are_sought_within_limits_and_kept(page: TransfersPage, case: CaseFile) -> None:
    page.run_button.click()
    assert isinstance(page.dialog, RunDialog)
    page.dialog.days.setText("many")
    page.dialog.button().click()
    assert page.dialog.banner.isVisible()
    page.dialog.days.setText("۲")
    page.dialog.button().click()
    assert '"working_days":2' in case.analysis_runs()[-1].parameters
    assert [cell(page, row, GRADE) for row in range(2)] == ["proven", "inferred"]
    assert not page.reminder.isVisible()


def test_a_match_is_confirmed_and_undone(page: TransfersPage, window: MainWindow, case: CaseFile) -> None:
    run(page)
    show_only(page, MatchFilter.INFERRED)
    assert "700.00" in cell(page, 0, PAID)
    page.detail.confirm_button.click()
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.CONFIRMED]
    assert page.model.rowCount() == 0
    window.desk.undo()
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.INFERRED]


def test_a_match_is_rejected_with_a_reason_and_the_decision_taken_back(
    page: TransfersPage, case: CaseFile
) -> None:
    run(page)
    show_only(page, MatchFilter.INFERRED)
    page.detail.reject_button.click()
    assert isinstance(page.dialog, RejectDialog)
    page.dialog.button().click()
    assert page.dialog.banner.isVisible()
    page.dialog.reason.setText("another payment")
    page.dialog.button().click()
    assert grades(case) == [MatchGrade.PROVEN]
    show_only(page, MatchFilter.REJECTED)
    assert page.model.rowCount() == 1
    page.detail.take_back_button.click()
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.INFERRED]


def test_two_loose_sides_are_joined_by_hand(page: TransfersPage, case: CaseFile) -> None:
    run(page)
    assert page.tabs.tabText(1).endswith("2")
    page.tabs.setCurrentIndex(1)
    assert not page.gaps.join_button.isEnabled()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(2):
        page.gaps.table.selectionModel().select(page.gaps.model.index(row, 0), flags)
    page.gaps.join_button.click()
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.CONFIRMED, MatchGrade.INFERRED]


def test_a_leg_leads_to_its_entry(page: TransfersPage, window: MainWindow) -> None:
    page.tabs.setCurrentIndex(1)
    page.gaps.table.selectRow(0)
    page.gaps.entry_button.click()
    assert window.pages is not None
    assert window.pages.shown is PageId.ENTRIES


def test_transfers_are_written_into_a_file_with_their_grade(
    page: TransfersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.csv"
    monkeypatch.setattr(file_choice, "choose_matches_file", lambda *_: out)
    run(page)
    page.export_button.click()
    assert pl.read_csv(out, infer_schema=False)["grade"].unique().sort().to_list() == ["inferred", "proven"]
    assert "out.csv" in page.banner.sentence


def test_a_case_without_accounts_says_what_to_do(case_window: MainWindow) -> None:
    assert case_window.pages is not None
    case_window.show_page(PageId.TRANSFERS)
    page = case_window.pages.page(PageId.TRANSFERS)
    assert isinstance(page, TransfersPage)
    assert not page.tabs.isVisible()
    assert page._empty.isVisible()


def test_everything_on_the_page_has_a_name(page: TransfersPage) -> None:
    run(page)
    assert nameless(page) == []


def test_a_hundred_thousand_matches_cost_no_more_than_those_in_sight(
    page: TransfersPage, case: CaseFile
) -> None:
    shown: MatchOverview = match_overview(case)
    first = shown.found.matches[0]
    legs = (Leg(first.debits[0].entry_id, b"k", MatchSide.DEBIT),)
    many = tuple(
        TransferMatch(number, MatchGrade.INFERRED, legs, first.credits, 50, ()) for number in range(100_000)
    )
    model = MatchModel(page._context.display, page)
    model.show_matches(shown, many)
    page.table.setModel(model)
    page.table.scrollToBottom()
    QGuiApplication.processEvents()
    assert model.rowCount() == 100_000
    assert model.index(99_999, PAID).data(Qt.ItemDataRole.DisplayRole)
