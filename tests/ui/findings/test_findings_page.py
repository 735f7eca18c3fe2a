"""Stories of findings through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItem

from investigator_desktop.domain.red_flags import DispositionState
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.red_flags.findings import findings
from investigator_desktop.ui.findings.dialogs import DispositionDialog, ListDialog, RunDialog
from investigator_desktop.ui.findings.page import FindingsPage
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from tests.operations.test_completeness import statement
from tests.ui.test_accessibility import nameless

JANUARY, MARCH = ("01.01.2024", "31.01.2024"), ("01.03.2024", "31.03.2024")


@pytest.fixture
def page(case_window: MainWindow, tmp_path: Path) -> FindingsPage:
    """Return the page of a case with two statements, a month between them, that do not meet."""
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("10.01.2024", "9,00", "")], "109,00")
    second = statement(tmp_path, "2.csv", MARCH, "7,00", [("05.03.2024", "1,00", "")], "9,00")
    case_window.bring_files([first, second])
    assert case_window.pages is not None
    case_window.pages.evidence.importing.button.click()
    shown = case_window.pages.show_page(PageId.FINDINGS)
    assert isinstance(shown, FindingsPage)
    return shown


def run(page: FindingsPage) -> None:
    page.ask_run()
    assert isinstance(page.dialog, RunDialog)
    page.dialog.button().click()


def lines(page: FindingsPage) -> dict[str, str]:
    """Return the outcome of each rule as the tree shows it."""
    found = {}
    for group in range(page.tree.topLevelItemCount()):
        head = page.tree.topLevelItem(group)
        assert head is not None
        for place in range(head.childCount()):
            item = head.child(place)
            assert isinstance(item, QTreeWidgetItem)
            found[item.text(0).split()[0]] = item.text(1)
    return found


def test_an_empty_page_says_what_to_do_and_a_run_fills_it(page: FindingsPage) -> None:
    assert not page.tree.isVisible()
    run(page)
    shown = lines(page)
    assert len(shown) == 83
    assert shown["J1"] == "Found: 1"
    assert shown["J10"] == "Not computable"
    assert shown["C10"] == "Left out"
    assert next(iter(shown)) == "J1"
    assert "not yet been opened" in _about(page, "A1")
    assert page.detail.gaps.text()
    assert nameless(page) == []


def _about(page: FindingsPage, rule_id: str) -> str:
    page.tree.choose(rule_id)
    return page.detail.about.text()


def test_a_finding_shows_its_rows_and_leads_to_the_entry(page: FindingsPage, case_window: MainWindow) -> None:
    run(page)
    page.tree.choose("J4")
    assert page.detail.findings.rowCount() >= 1
    assert page.detail.innocent.text()
    asked: list[object] = []
    page.entry_asked.connect(asked.append)
    if page.detail.rows.rowCount():
        page.detail.rows.activated.emit(page.detail.rows.model().index(0, 0))
        assert len(asked) == 1


def test_findings_without_an_entry_that_fits_the_filter_are_left_out_and_counted(page: FindingsPage) -> None:
    run(page)
    rules = [rule for rule in ("J4", "J5", "J8") if _count(page, rule)]
    assert rules
    page.filters.text.setText("no entry says this")
    page.filters.tell_now()
    page.tree.choose(rules[0])
    left = _count(page, rules[0])
    assert page.detail.left_out.isHidden() == (left > 0)
    page.filters.clear()
    assert page.detail.left_out.isHidden()


def _count(page: FindingsPage, rule_id: str) -> int:
    page.tree.choose(rule_id)
    return len(page.detail.findings.findings)


def test_a_decision_needs_a_reason_outlives_a_run_and_can_be_undone(
    page: FindingsPage, case_window: MainWindow
) -> None:
    run(page)
    page.tree.choose("J1")
    page.detail.decide_button.click()
    dialog = page.dialog
    assert isinstance(dialog, DispositionDialog)
    dialog.state.setCurrentIndex(dialog.state.findData(DispositionState.EXPLAINED.value))
    dialog.button().click()
    assert page.dialog is dialog
    dialog.reason.setPlainText("The account was closed then.")
    dialog.button().click()
    assert "Explained" in page.detail.decided.text()
    assert "closed then" in page.detail.decided.text()
    run(page)
    assert "Explained" in without_controls(page.detail.decided.text())
    case_window.desk.undo()
    case_window.desk.undo()
    assert "nobody has decided" in page.detail.decided.text()


def test_numbers_are_changed_before_a_run_and_kept_with_it(
    page: FindingsPage, case_window: MainWindow
) -> None:
    page.ask_run()
    dialog = page.dialog
    assert isinstance(dialog, RunDialog)
    item = dialog.table.item(0, 2)
    assert item is not None
    item.setText("many")
    dialog.button().click()
    assert page.dialog is dialog
    item.setText("17")
    dialog.button().click()
    assert case_window.desk.case is not None
    found = findings(case_window.desk.case)
    assert found is not None
    assert 17 in [one.value for one in found.parameters(found.pack.rule("A1")).items]


def test_a_list_is_sealed_from_a_file_and_a_wrong_one_is_refused(
    page: FindingsPage, case_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "limits.csv"
    path.write_text("name;amount;currency;source\ncash_report;1000;KZT;Order 1\n", encoding="utf-8")
    for kind, said in ((ListKind.EVENTS, "refused"), (ListKind.THRESHOLDS, "sealed")):
        page.ask_lists()
        dialog = page.dialog
        assert isinstance(dialog, ListDialog)
        dialog.button().click()
        assert page.dialog is dialog
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind.value))
        dialog.choose(path)
        dialog.button().click()
        assert said in page.banner.sentence
    page.ask_lists()
    assert isinstance(page.dialog, ListDialog)
    assert page.dialog.known.rowCount() == 1
