"""Stories of the page of screening, through the window."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from PySide6.QtWidgets import QApplication

from investigator_desktop.analysis.screening.digits import digit_tests
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.screening import NotComputable
from investigator_desktop.domain.screening_words import OBSTACLES
from investigator_desktop.domain.spending import Category
from investigator_desktop.operations.screening.spending import kept_rules
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.screening.category_dialog import CategoryDialog
from investigator_desktop.ui.screening.page import ScreeningPage
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog


def page_of(window: MainWindow) -> ScreeningPage:
    window.show_page(PageId.SCREENING)
    assert window.pages is not None
    page = window.pages.page(PageId.SCREENING)
    assert isinstance(page, ScreeningPage)
    return page


def asked(page: ScreeningPage) -> CategoryDialog:
    dialog = page.conversation.dialog
    assert isinstance(dialog, CategoryDialog)
    return dialog


def say(dialog: CategoryDialog, category: Category, reason: str) -> None:
    dialog.category.setCurrentIndex(dialog.category.findData(category.value))
    dialog.reason.setText(reason)
    dialog.button().click()


def test_an_empty_case_says_what_to_do(case_window: MainWindow) -> None:
    page = page_of(case_window)
    assert page.stack.currentWidget() is not page.tabs.parentWidget()
    assert not page.export_button.isVisible()


def test_few_amounts_say_that_their_digits_cannot_be_tested(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    test = page.digits.chosen()
    assert test is not None
    assert test.obstacle is not None
    assert page.digits.sentence.text() == str(OBSTACLES[test.obstacle])
    assert not page.digits.picture.isVisible()


def test_a_test_of_digits_shows_its_counts_as_table_bars_and_words(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    amounts = [int(100 * 1.02**step) for step in range(700)]
    frame = pl.DataFrame({"amount": amounts}).with_columns(
        account=pl.lit("KZ1"), currency=pl.lit("KZT"), amount_scale=pl.lit(2, pl.Int64)
    )
    page.digits.show_tests(digit_tests(frame))
    test = page.digits.chosen()
    assert test is not None
    assert page.digits.counts_model.rowCount() == 9
    assert "close to the law" in page.digits.sentence.text()
    assert page.digits.picture.isVisible()
    assert page.digits.picture.accessibleName().startswith(f"1: {test.counts[0].count} counted")
    assert not page.digits.picture.grab().isNull()
    page.digits.table.setCurrentIndex(page.digits.model.index(2, 0))
    assert page.digits.counts_model.rowCount() == 90
    page.digits.counts.setCurrentIndex(page.digits.counts_model.index(1, 0))
    figure = page.digits.figure()
    assert figure is not None
    assert figure.digits == 11


def test_only_rows_in_sight_are_written(qapp: QApplication) -> None:
    written: list[int] = []

    def texts(row: int) -> tuple[str, ...]:
        written.append(row)
        return (str(row),)

    model = TextModel(("Row",), (), qapp)
    model.show_rows(1_000_000, texts)
    assert model.rowCount() == 1_000_000
    assert model.index(999_999, 0).data() == "999999"
    assert written == [999_999]


@pytest.mark.parametrize("name", ["rounds", "classes"])
def test_a_figure_lists_its_entries_and_leads_to_one(filled_window: MainWindow, name: str) -> None:
    page = page_of(filled_window)
    panel = getattr(page, name)
    page.tabs.setCurrentWidget(panel)
    assert panel.model.rowCount() > 0
    panel.entries_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, EntryListDialog)
    count = getattr(panel.chosen(), "round_count", None) or getattr(panel.chosen(), "entry_count", None)
    assert dialog.table.rowCount() == count
    dialog.button().click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES
    assert page.conversation.dialog is None


def test_an_account_without_printed_balances_says_so(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    page.tabs.setCurrentWidget(page.balances)
    assert page.balances.days.stack.currentWidget() is page.balances.days.nothing
    assert page.balances.days.nothing.text() == str(OBSTACLES[NotComputable.NO_BALANCES])
    assert not page.balances.days.entries_button.isEnabled()


def test_the_chosen_account_holds_for_all_tabs(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    lines = page.spending.model.rowCount()
    assert lines > 0
    page.scope.account.setCurrentIndex(1)
    assert page.spending.model.rowCount() == lines
    assert page.scope.accounts == (page.scope.account.currentData(),)
    page.scope.currency.addItem("XXX", "XXX")
    page.scope.currency.setCurrentIndex(page.scope.currency.findData("XXX"))
    assert page.spending.model.rowCount() == 0
    assert page.classes.stack.currentWidget() is page.classes.nothing
    assert not page.classes.entries_button.isEnabled()


def test_a_line_shows_its_entries_with_their_rule_and_leads_to_one(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    page.tabs.setCurrentWidget(page.spending)
    line = page.spending.chosen()
    assert line is not None
    assert page.spending.line.model.rowCount() == line.entry_count
    assert all(page.spending.line.model.texts_of(row)[4] for row in range(line.entry_count))
    page.spending.line.entry_button.click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_a_person_sets_a_category_for_entries_and_takes_it_back(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    page.spending.category.setCurrentIndex(page.spending.category.findData(""))
    before = page.spending.model.rowCount()
    assert before > 0
    page.spending.line.table.selectAll()
    count = len(page.spending.line.chosen())
    page.spending.line.category_button.click()
    dialog = asked(page)
    dialog.button().click()
    assert "Choose the category" in dialog.banner.sentence
    say(dialog, Category.HEALTH, "The receipt is of a pharmacy.")
    assert page.spending.model.rowCount() == before - 1
    page.spending.category.setCurrentIndex(page.spending.category.findData(Category.HEALTH.value))
    assert page.spending.rules.model.rowCount() == 1
    assert str(count) in page.spending.rules.model.texts_of(0)[1]
    page.spending.detail.setCurrentWidget(page.spending.rules)
    page.spending.rules.withdraw_button.click()
    assert page.spending.rules.model.rowCount() == 0
    page.spending.category.setCurrentIndex(page.spending.category.findData(""))
    assert page.spending.model.rowCount() == before


def test_a_person_sets_a_category_for_words_and_undoes_it(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    case = filled_window.desk.case
    assert case is not None
    page.spending.words_button.click()
    dialog = asked(page)
    dialog.button().click()
    assert "Enter the words" in dialog.banner.sentence
    dialog.words.setText("Перевод")
    say(dialog, Category.PERSONS, "So the bank names transfers to persons.")
    assert len(kept_rules(case)) == 1
    assert "Перевод" in page.spending.rules.model.texts_of(0)[1]
    page.banner.button_pressed.emit("undo")
    assert kept_rules(case) == ()
    assert page.spending.rules.model.rowCount() == 0


def test_outgoings_are_exported_and_the_screening_is_kept(
    filled_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(filled_window)
    out = tmp_path / "outgoings.csv"
    monkeypatch.setattr(file_choice, "choose_spending_file", lambda *_: out)
    page.export_button.click()
    assert out.read_text(encoding="utf-8-sig").count("\n") == page.spending.model.rowCount() + 1
    page.keep_button.click()
    case = filled_window.desk.case
    assert case is not None
    assert len(case.analysis_runs(AnalysisKind.SCREENING)) == 1
