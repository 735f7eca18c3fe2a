from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, ImportRun
from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.payment_frame import empty_payment_frame
from investigator_desktop.domain.question_words import QUESTION_SENTENCES
from investigator_desktop.domain.statement import ReadStatus, ReconciliationState, UnreadReason
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES, UNREAD_TITLES
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.evidence.evidence_model import EvidenceModel, evidence_rows
from investigator_desktop.ui.field_terms import FIELD_GROUPS, FIELD_TITLES
from investigator_desktop.ui.importing.file_list import DETAIL_ROLE, STATE_ROLE, FileListModel
from investigator_desktop.ui.importing.file_panel import FilePanel
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.question_card import QuestionCard
from investigator_desktop.ui.importing.staged_file import (
    FileState,
    StagedFile,
    with_answer,
    with_column,
    with_header_row,
)
from investigator_desktop.ui.importing.statement_tree import StatementTree
from investigator_desktop.ui.importing.unread_table import UnreadTable
from tests.ui.builders import (
    DATE_QUESTION,
    SHEET,
    SUBJECT_QUESTION,
    UNREAD,
    staged,
    unreadable,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(parent: QWidget) -> FilePanel:
    return FilePanel(Display("en"), parent)


# what a file is


def test_a_file_is_ready_needs_somebody_or_cannot_be_read() -> None:
    asked = staged(status=ReadStatus.NEEDS_MAPPING)
    states = [file.state for file in (StagedFile(Path("a")), staged(), asked, unreadable())]
    assert states == [FileState.WAITING, FileState.READY, FileState.NEEDS_YOU, FileState.UNREADABLE]
    assert [file.is_importable for file in (staged(), asked, unreadable())] == [True, False, False]


def test_every_field_reason_state_and_question_has_a_name() -> None:
    assert set(FIELD_TITLES) == set(Field)
    assert [field for _title, fields in FIELD_GROUPS for field in fields].sort() == list(Field).sort()
    assert set(UNREAD_TITLES) == set(UnreadReason)
    assert set(RECONCILIATION_TITLES) == set(ReconciliationState)
    assert set(QUESTION_SENTENCES) == set(QuestionKind)


def test_every_field_is_offered_once() -> None:
    offered = [field for _title, fields in FIELD_GROUPS for field in fields]
    assert sorted(offered) == sorted(Field)


# what a person decides


def test_a_corrected_column_replaces_an_earlier_correction() -> None:
    once = with_column(Mapping(), SHEET, 2, Field.FEE)
    twice = with_column(once, SHEET, 2, Field.AMOUNT)
    assert with_column(twice, None, 2, Field.FEE).columns == ((SHEET, 2, Field.AMOUNT), (None, 2, Field.FEE))


def test_an_answer_replaces_an_earlier_answer_to_the_same_question() -> None:
    first = Answer(SHEET, "A", QuestionKind.DATE_ORDER, ("day_first",))
    second = Answer(SHEET, "A", QuestionKind.DATE_ORDER, ("month_first",))
    other = Answer(SHEET, "B", QuestionKind.DATE_ORDER, ("day_first",))
    mapping = with_answer(with_answer(with_answer(Mapping(), first), other), second)
    assert mapping.answers == (other, second)


def test_another_row_of_titles_forgets_columns_under_the_old_titles() -> None:
    mapping = with_header_row(with_column(Mapping(), SHEET, 2, Field.FEE), SHEET, 7)
    assert mapping == Mapping(header_rows=((SHEET, 7),))


# the list of files


def test_the_list_keeps_the_rules_of_qt(parent: QWidget) -> None:
    model = FileListModel(Display("en"), parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add([Path("a.xlsx"), Path("b.xlsx"), Path("a.xlsx")])
    model.put(staged("a.xlsx"))
    model.keep_only([])
    assert model.rowCount() == 0


def test_a_file_can_be_left_out_and_stays_left_out_when_it_is_read_again(parent: QWidget) -> None:
    model = FileListModel(Display("en"), parent)
    model.add([Path("a.xlsx")])
    model.put(staged("a.xlsx"))
    model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.put(staged("a.xlsx"))
    assert not model.files[0].is_importable


def test_a_file_whose_balances_differ_says_so_in_words(parent: QWidget) -> None:
    model = FileListModel(Display("en"), parent)
    model.add([Path("a.xlsx")])
    model.put(staged("a.xlsx", ReconciliationState.FAIL))
    assert model.data(model.index(0), STATE_ROLE) == "Ready, look at it"


def test_payments_without_entries_are_counted_as_payments(case_context: CaseContext, parent: QWidget) -> None:
    page = ImportPage(case_context, parent)
    page.files.add([Path("a.xlsx"), Path("transfers.xlsx")])
    transfers = staged("transfers.xlsx")
    assert transfers.checked is not None
    found = replace(transfers.checked.reading, payments=empty_payment_frame().clear(70))
    page.files.put(staged("a.xlsx"))
    page._take_read(replace(transfers, checked=replace(transfers.checked, reading=found)))
    assert str(page.files.data(page.files.index(1), DETAIL_ROLE)).endswith("70 payments")
    assert page.bar.summary.text() == "2 files with 70 payments"


def test_the_evidence_says_how_many_payments_a_file_without_entries_gave(parent: QWidget) -> None:
    moment = datetime(2024, 5, 2, tzinfo=UTC)
    item = EvidenceItem(
        1, 1, "ab" * 32, "transfers.xlsx", 9, None, moment, Actor("A. Officer", "investigator")
    )
    run = ImportRun(1, 1, "general", "ok", None, 0, 70, 0, is_valid=True)
    model = EvidenceModel(Display("en"), parent)
    model.show_rows(evidence_rows((item,), (run, replace(run, is_valid=False)), (), (), {item.id: ()}))
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert model.data(model.index(0, titles.index("Entries"))) == "70 payments"


# rows and fields


def test_heads_show_the_field_and_what_the_source_prints(panel: FilePanel) -> None:
    panel.show_file(staged())
    model = panel.previews.current_table().model()
    horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(column, horizontal) for column in range(3)] == [
        "Booked on",
        "Amount",
        "Direction",
    ]
    assert [model.headerData(row, vertical) for row in range(3)] == ["1", "2", "3"]


def test_a_click_on_a_head_corrects_its_field(panel: FilePanel, qtbot: QtBot) -> None:
    panel.show_file(staged())
    panel.previews.current_table().horizontalHeader().sectionClicked.emit(3)
    assert panel.menu is not None
    QTest.keyClicks(panel.menu.search, "benefic")
    with qtbot.waitSignal(panel.mapping_decided) as decided:
        QTest.keyClick(panel.menu.search, Qt.Key.Key_Return)
    assert decided.args == [Mapping(columns=((SHEET, 3, Field.BENEFICIARY_NAME),))]


def test_enter_on_a_cell_corrects_the_field_of_its_column(panel: FilePanel) -> None:
    panel.show_file(staged())
    table = panel.previews.current_table()
    table.setCurrentIndex(table.model().index(3, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert panel.menu is not None
    panel.menu.close()


def test_a_double_click_on_a_row_number_says_where_the_titles_are(panel: FilePanel, qtbot: QtBot) -> None:
    panel.show_file(staged())
    with qtbot.waitSignal(panel.mapping_decided) as decided:
        panel.previews.current_table().verticalHeader().sectionDoubleClicked.emit(1)
    assert decided.args == [Mapping(header_rows=((SHEET, 2),))]


def test_a_row_without_an_entry_says_why(panel: FilePanel) -> None:
    panel.show_file(staged())
    model = panel.previews.current_table().model()
    tip = model.data(model.index(4, 0), Qt.ItemDataRole.ToolTipRole)
    assert without_controls(str(tip)) == "Row 5 gives no entry: Total. Итого"


# questions


def test_a_choice_is_looked_at_first_and_answers_by_the_button_that_uses_it(
    parent: QWidget, qtbot: QtBot
) -> None:
    card = QuestionCard(DATE_QUESTION, Display("en"), parent)
    assert card.apply is not None
    assert not card.apply.isEnabled()
    buttons = {button.text(): button for button in card.findChildren(QPushButton)}
    with qtbot.waitSignal(card.tried) as tried, qtbot.assertNotEmitted(card.answered):
        buttons["month first"].click()
    assert tried.args[0].keys == ("month_first",)
    with qtbot.waitSignal(card.answered) as answered:
        card.apply.click()
    assert answered.args == [Answer(SHEET, "A", QuestionKind.DATE_ORDER, ("month_first",))]


def test_several_accounts_are_ticked_and_answered_together(parent: QWidget, qtbot: QtBot) -> None:
    card = QuestionCard(SUBJECT_QUESTION, Display("en"), parent)
    assert card.list is not None
    assert card.apply is not None
    assert not card.apply.isEnabled()
    for row in (1, 4):
        card.list.item(row).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(card.answered) as answered:
        card.apply.click()
    assert answered.args == [Answer(SHEET, None, QuestionKind.SUBJECT_ACCOUNTS, ("KZ2", "KZ5"))]


def test_the_evidence_of_a_question_is_shown_with_it(panel: FilePanel) -> None:
    panel.show_file(staged(status=ReadStatus.NEEDS_MAPPING, questions=(DATE_QUESTION,)))
    texts = [child.property("text") for child in panel.cards[0].findChildren(QWidget)]
    assert "No value above 12 in 214 rows." in texts


def test_the_evidence_of_a_question_reads_as_a_sentence(panel: FilePanel) -> None:
    clause = replace(DATE_QUESTION, evidence=message("Test", "no value is above 12"))
    panel.show_file(staged(status=ReadStatus.NEEDS_MAPPING, questions=(clause,)))
    texts = [child.property("text") for child in panel.cards[0].findChildren(QWidget)]
    assert "No value is above 12." in texts


# balances and rows left out


def test_a_statement_that_does_not_reconcile_names_the_first_difference(parent: QWidget) -> None:
    tree = StatementTree(Display("en"), parent)
    checked = staged(state=ReconciliationState.FAIL).checked
    assert checked is not None
    tree.show_reading(checked)
    top = tree.topLevelItem(0)
    assert top is not None
    assert top.text(1) == "Does not reconcile"
    assert "57" in top.text(4)
    assert top.isExpanded()


def test_rows_left_out_can_be_found_by_text_reason_and_doubt(parent: QWidget) -> None:
    table = UnreadTable(Display("en"), parent)
    table.show_rows(UNREAD)
    counts = [table.shown_count]
    table._search.setText("ИТОГО")
    counts.append(table.shown_count)
    table._search.clear()
    table._reason.setCurrentIndex(table._reason.findData(UnreadReason.HEADER))
    counts.append(table.shown_count)
    table._reason.setCurrentIndex(0)
    table._doubtful.setChecked(True)
    counts.append(table.shown_count)
    assert counts == [4, 1, 1, 1]


def test_the_model_of_a_preview_keeps_the_rules_of_qt(panel: FilePanel) -> None:
    panel.show_file(staged())
    model = panel.previews.current_table().model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount(QModelIndex()) == 5
