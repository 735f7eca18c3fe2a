"""Where an entry stands in the evidence: its cell with its reference, its neighbours, and the hash of the file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.entries import source_row
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.provenance.entry_source import EntrySource, show_source_of
from tests.ui.leaving import deleted


@pytest.fixture
def context(filled_window: MainWindow) -> CaseContext:
    case = filled_window.desk.case
    assert case is not None
    return CaseContext(case, filled_window.context)


@pytest.fixture
def source(context: CaseContext) -> Iterator[EntrySource]:
    parent = QWidget()
    made = EntrySource(context, parent)
    parent.resize(500, 400)
    made.resize(500, 400)
    parent.show()
    made.show_entry(3)
    made.read_now()
    yield made
    deleted(parent)


def test_the_cell_of_the_amount_is_marked_with_its_reference(
    source: EntrySource, context: CaseContext
) -> None:
    row = source_row(context.case, 3)
    first = row.cells[0]
    assert first.field in {Field.AMOUNT, Field.CREDIT, Field.DEBIT}
    marked = source.table.marked
    assert marked is not None
    assert without_controls(marked.text()) == row.own[first.column]
    assert without_controls(source.reference.text()) == f"{row.titles[first.column]}{row.place.row}"


def test_another_field_leads_to_its_cell_and_a_cell_to_its_field(source: EntrySource) -> None:
    last = source.fields.count() - 1
    source.fields.setCurrentIndex(last)
    marked = source.table.marked
    assert marked is not None
    assert marked.column() == source.fields.itemData(last)
    source.table.setCurrentCell(marked.row(), source.fields.itemData(0))
    assert source.fields.currentIndex() == 0
    assert source.reference.toolTip().startswith("Cell ")


def test_the_hash_is_short_to_read_and_whole_to_copy(source: EntrySource, context: CaseContext) -> None:
    sha256 = context.case.evidence()[0].sha256
    assert sha256 not in source.hash_line.text
    assert sha256[:8] in source.hash_line.text
    source.hash_line.copy_button.click()
    assert QGuiApplication.clipboard().text() == sha256


def test_the_place_names_evidence_file_sheet_and_row(source: EntrySource) -> None:
    text = without_controls(source.place.text())
    assert text.startswith("E1, Степной банк - Сулейменова.xlsx, sheet ")


def test_no_entry_has_no_source(source: EntrySource) -> None:
    source.show_entry(None)
    assert source.table.isHidden()
    assert source.place.text() == ""


def test_any_page_can_show_the_source_of_an_entry(context: CaseContext, qtbot: QtBot) -> None:
    parent = QWidget()
    parent.show()
    dialog = show_source_of(context, 3, parent)
    assert dialog.source.table.rowCount() > 1
    with qtbot.waitSignal(dialog.finished):
        dialog.close()
    deleted(parent)
