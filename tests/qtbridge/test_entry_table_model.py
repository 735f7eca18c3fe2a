from __future__ import annotations

from collections.abc import Sequence

import polars as pl
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryOrder
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_table_model import (
    COLUMNS,
    ROW_ROLE,
    ROWS_OF_PAGE,
    EntryColumn,
    EntryTableModel,
)
from investigator_desktop.qtbridge.page_cache import PAGE_COUNT, PageCache
from tests.qtbridge.builders import entry_row

FIRST_ID = 5_000_000_000


class Shelf:
    """Counts which pages were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def fetch(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        self.asked.append((ids[0], len(ids)))
        return tuple(entry_row(entry_id) for entry_id in ids)


def model_of(shelf: Shelf, count: int) -> EntryTableModel:
    model = EntryTableModel(shelf.fetch, Display("en"), QApplication.instance() or QObject())
    model.show_ids(pl.Series(range(FIRST_ID, FIRST_ID + count), dtype=pl.Int64))
    return model


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = model_of(Shelf(), 450)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ids(None)
    model.show_ids(pl.Series([1, 2, 3], dtype=pl.Int64))


def test_showing_ids_reads_no_row(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = model_of(shelf, 1_000_000)
    assert model.rowCount() == 1_000_000
    assert shelf.asked == []


def test_a_cell_reads_the_page_it_stands_on_once(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = model_of(shelf, 1_000)
    for row in range(ROWS_OF_PAGE, 2 * ROWS_OF_PAGE):
        model.data(model.index(row, 0))
    assert shelf.asked == [(FIRST_ID + ROWS_OF_PAGE, ROWS_OF_PAGE)]


def test_the_last_page_is_as_short_as_it_is(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = model_of(shelf, ROWS_OF_PAGE + 7)
    assert model.row_at(ROWS_OF_PAGE + 6).id == FIRST_ID + ROWS_OF_PAGE + 6
    assert shelf.asked == [(FIRST_ID + ROWS_OF_PAGE, 7)]


def test_an_entry_that_has_ceased_to_count_leaves_an_empty_row_and_moves_no_other(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = EntryTableModel(
        lambda ids: shelf.fetch([entry_id for entry_id in ids if entry_id != FIRST_ID + 1]),
        Display("en"),
        QApplication.instance() or QObject(),
    )
    model.show_ids(pl.Series(range(FIRST_ID, FIRST_ID + 3), dtype=pl.Int64))
    assert model.data(model.index(1, 1)) is None
    assert model.row_at(2).id == FIRST_ID + 2


def test_ids_beyond_a_c_int_keep_their_value(qtbot: QtBot) -> None:
    model = model_of(Shelf(), 10)
    row = model.data(model.index(3, 0), ROW_ROLE)
    assert isinstance(row, EntryRow)
    assert row.id == FIRST_ID + 3
    assert model.position_of(FIRST_ID + 3) == 3
    assert model.position_of(7) is None


def test_a_debit_has_a_minus_and_a_credit_has_none(qtbot: QtBot) -> None:
    model = model_of(Shelf(), 2)
    column = COLUMNS.index(EntryColumn.AMOUNT)
    shown = [without_controls(str(model.data(model.index(row, column)))) for row in (0, 1)]
    assert shown == ["−50.00", "50.01"]


def test_amounts_stand_at_the_right_in_every_language(qtbot: QtBot) -> None:
    model = model_of(Shelf(), 1)
    index = model.index(0, COLUMNS.index(EntryColumn.BALANCE))
    alignment = model.data(index, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(alignment, Qt.AlignmentFlag)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_every_order_of_entries_has_its_column() -> None:
    assert {column.order for column in COLUMNS} - {None} == set(EntryOrder)


def test_the_cache_drops_the_page_used_longest_ago() -> None:
    cache: PageCache[int] = PageCache()
    for number in range(PAGE_COUNT):
        cache.keep(number, (number,))
    cache.page(0)
    cache.keep(PAGE_COUNT, (PAGE_COUNT,))
    assert cache.page(0) == (0,)
    assert cache.page(1) is None
    assert len(cache) == PAGE_COUNT
