"""The bar of filters: it follows and changes the filter of the case, and what is on can be taken away and kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.domain.filters import FilterPart
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.filters.saved_dialogs import KeepFilterDialog, SavedFiltersDialog
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.leaving import deleted

FEBRUARY = EntryQuery(from_on=date(2024, 2, 1), to_on=date(2024, 2, 29))


@pytest.fixture
def context(filled_window: MainWindow) -> CaseContext:
    case = filled_window.desk.case
    assert case is not None
    return CaseContext(case, filled_window.context)


@pytest.fixture
def bar(context: CaseContext) -> Iterator[FilterBar]:
    parent = QWidget()
    made = FilterBar(context, parent)
    parent.resize(1_000, 300)
    made.resize(1_000, 300)
    parent.show()
    yield made
    deleted(parent)


def chip_texts(bar: FilterBar) -> list[str]:
    return [without_controls(chip.accessibleName()).partition(": press")[0] for chip in bar.chips]


def test_what_is_typed_filters_the_case_once_typing_pauses(
    bar: FilterBar, context: CaseContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.focus.filter_changed) as told:
        QTest.keyClicks(bar.text, "rent")
    assert told.args == [EntryQuery(text="rent")]
    assert bar.text.text() == "rent"


def test_a_filter_of_another_page_is_shown_and_not_answered(
    bar: FilterBar, context: CaseContext, qtbot: QtBot
) -> None:
    context.focus.use_filter(FEBRUARY)
    assert bar.fields.first.day == date(2024, 2, 1)
    with qtbot.assertNotEmitted(context.focus.filter_changed):
        bar.tell_now()
    assert chip_texts(bar) == ["From 1 Feb 2024", "To 29 Feb 2024"]


def test_a_chip_takes_its_filter_away_by_click_and_by_key(bar: FilterBar, context: CaseContext) -> None:
    context.focus.use_filter(FEBRUARY)
    bar.chips[0].click()
    assert context.focus.query == EntryQuery(to_on=date(2024, 2, 29))
    QTest.keyClick(bar.chips[0], Qt.Key.Key_Delete)
    assert context.focus.query == EntryQuery()
    assert bar.chips == ()
    assert bar.clear_button.isHidden()


def test_the_order_of_a_page_and_what_the_fields_cannot_say_are_kept(
    bar: FilterBar, context: CaseContext
) -> None:
    given = EntryQuery(
        account_ids=(1, 2), least=1_500, amount_scale=3, order=EntryOrder.AMOUNT, is_descending=True,
        is_excluded=False, is_repeated=False,
    )  # fmt: skip
    context.focus.use_filter(given)
    bar.fields.direction.setCurrentIndex(bar.fields.direction.findData(Direction.DEBIT))
    bar.tell_now()
    query = context.focus.query
    assert (query.account_ids, query.least, query.amount_scale) == ((1, 2), 1_500, 3)
    assert (query.order, query.is_descending, query.direction) == (EntryOrder.AMOUNT, True, Direction.DEBIT)
    assert (query.is_excluded, query.is_repeated) == (False, False)


def test_all_fields_are_there_where_they_are_wanted(bar: FilterBar) -> None:
    assert not bar.fields.isVisible()
    bar.switch.click()
    assert bar.fields.isVisible()
    assert bar.fields.account.count() == 2
    bar.switch.click()
    assert not bar.fields.isVisible()


def test_all_filters_are_cleared_together(bar: FilterBar, context: CaseContext) -> None:
    context.focus.use_filter(EntryQuery(text="rent", tag="cash", from_on=date(2024, 1, 1)))
    bar.clear_button.click()
    assert context.focus.query == EntryQuery()
    assert bar.text.text() == ""
    assert bar.query == EntryQuery()


def test_filters_are_saved_applied_replaced_and_deleted(bar: FilterBar, context: CaseContext) -> None:
    context.focus.use_filter(FEBRUARY)
    bar.saved.keep_action.trigger()
    dialog = bar.saved.dialog
    assert isinstance(dialog, KeepFilterDialog)
    dialog.name.setText("February")
    dialog.button().click()
    assert [one.saved.name for one in bar.saved.kept] == ["February"]
    bar.clear()
    bar.saved.apply(bar.saved.kept[0])
    assert context.focus.query == FEBRUARY
    context.focus.use_filter(EntryQuery(text="rent"))
    bar.saved.show_all()
    every = bar.saved.dialog
    assert isinstance(every, SavedFiltersDialog)
    every.replace_button.click()
    assert bar.saved.kept[0].saved.query == EntryQuery(text="rent")
    every.delete_button.click()
    assert bar.saved.kept == ()
    every.close()


def test_a_name_that_is_taken_is_told_before_it_replaces(bar: FilterBar, context: CaseContext) -> None:
    context.focus.use_filter(FEBRUARY)
    for _time in range(2):
        bar.saved.ask_name()
        dialog = bar.saved.dialog
        assert isinstance(dialog, KeepFilterDialog)
        dialog.name.setText("february")
        dialog.button().click()
    assert len(bar.saved.kept) == 1


def test_a_deleted_filter_comes_back_by_undo(
    bar: FilterBar, context: CaseContext, filled_window: MainWindow
) -> None:
    context.focus.use_filter(FEBRUARY)
    bar.saved._keep("February")
    bar.saved._delete(bar.saved.kept[0])
    assert not bar.saved.kept
    filled_window.actions_by_id.by_id["undo"].trigger()
    assert [one.saved.name for one in bar.saved.kept] == ["February"]


def test_every_part_that_filters_has_a_chip_but_the_text_that_stands_in_its_field(
    bar: FilterBar, context: CaseContext
) -> None:
    context.focus.use_filter(EntryQuery(text="rent", party="a", least=100, tag="cash"))
    parts = [FilterPart.PARTY, FilterPart.LEAST, FilterPart.TAG]
    assert len(bar.chips) == len(parts)
