"""Stories of the audit trail through the window."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord, Difference
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.word_form import hash_of
from investigator_desktop.operations import verification
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.audit.page import TrailPage
from investigator_desktop.ui.audit.parameter_lines import parameter_lines
from investigator_desktop.ui.audit.trail_model import COLUMNS, TrailColumn, TrailModel
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.leaving import deleted


@pytest.fixture
def page(filled_window: MainWindow) -> TrailPage:
    """Return the page of a case with two records: its making and an import."""
    assert filled_window.pages is not None
    shown = filled_window.pages.show_page(PageId.TRAIL)
    assert isinstance(shown, TrailPage)
    return shown


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


def texts(page: TrailPage, column: TrailColumn) -> list[str]:
    model, number = page.model, COLUMNS.index(column)
    return [without_controls(str(model.data(model.index(row, number)))) for row in range(model.rowCount())]


def lines(page: TrailPage) -> str:
    model = page.detail.parameters.model()
    cells = (model.data(model.index(row, column)) for row in range(model.rowCount()) for column in (0, 1))
    return without_controls("\n".join(map(str, cells)))


def test_the_newest_record_stands_on_top_in_words(page: TrailPage, case: CaseFile) -> None:
    assert texts(page, TrailColumn.NUMBER) == ["2", "1"]
    assert texts(page, TrailColumn.WHAT) == ["Import of files", "Making of the case"]
    assert texts(page, TrailColumn.WHO) == ["A. Officer · investigator"] * 2
    head = case.audit_head()
    assert head is not None
    assert texts(page, TrailColumn.HASH)[0] == f"{head.record_hash[:12]}…"


def test_a_chosen_record_shows_parameters_and_both_hashes(page: TrailPage, case: CaseFile) -> None:
    page.view.selectRow(1)
    first, second = case.audit_records()
    assert without_controls(page.detail.own_hash.text()) == first.record_hash
    assert "2026/147" in lines(page)
    assert "Reference of the case" in lines(page)
    page.view.selectRow(0)
    assert "Степной банк - Сулейменова.xlsx" in lines(page)
    page.detail.copy_own.click()
    assert QApplication.clipboard().text() == second.record_hash
    page.detail.copy_previous.click()
    assert QApplication.clipboard().text() == first.record_hash


def test_the_head_of_the_trail_stands_there_as_words(page: TrailPage, case: CaseFile) -> None:
    head = case.audit_head()
    assert head is not None
    page.head.copy_words.click()
    assert hash_of(QApplication.clipboard().text().split()) == head.record_hash
    assert without_controls(page.head.words.text()) == QApplication.clipboard().text()
    page.head.copy_hash.click()
    assert QApplication.clipboard().text() == head.record_hash
    assert without_controls(page.head.digits.text()).replace(" ", "") == head.record_hash


def test_a_new_record_appears_and_the_chosen_one_stays_chosen(
    filled_window: MainWindow, page: TrailPage
) -> None:
    page.view.selectRow(1)
    filled_window.actions_by_id.by_id["undo"].trigger()
    assert texts(page, TrailColumn.WHAT)[0] == "Undoing of a step"
    assert page.view.chosen_sequence() == 1


def test_the_trail_is_filtered_by_person_action_and_text(page: TrailPage) -> None:
    actions = page.filters.action
    actions.setCurrentIndex(actions.findData("import"))
    assert texts(page, TrailColumn.NUMBER) == ["2"]
    actions.setCurrentIndex(0)
    page.filters.text.setText("2026/147")
    page.filters.text.returnPressed.emit()
    assert texts(page, TrailColumn.NUMBER) == ["1"]
    page.filters.clear_button.click()
    assert page.filters.actor.findData("A. Officer") == 1
    page.filters.actor.setCurrentIndex(1)
    assert texts(page, TrailColumn.NUMBER) == ["2", "1"]


def test_a_filter_that_finds_nothing_offers_to_clear_it(page: TrailPage) -> None:
    page.filters.last.field.setText("01.01.2001")
    page.filters.text.returnPressed.emit()
    assert page.model.rowCount() == 0
    assert not page.view.isVisible()
    assert not page.export_button.isEnabled()
    page.filters.clear()
    assert page.model.rowCount() == 2
    assert page.view.isVisible()


def test_a_case_that_agrees_with_its_trail_is_said_to(filled_window: MainWindow, page: TrailPage) -> None:
    filled_window.show_page("entries")
    filled_window.actions_by_id.by_id["verify_case"].trigger()
    assert page.isVisible()
    sentence = without_controls(page.banner.sentence)
    assert "1 items of evidence, 81 entries and 2 records were recomputed and agree" in sentence
    assert page.verify_button.isEnabled()


def test_the_first_difference_is_named(
    page: TrailPage, case: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = verification.verify_case(case)
    subject = message("Test", "Audit record 2 is not what its hash was taken over.")
    wrong = replace(found, difference=Difference(subject, "ab" * 32, ""))
    monkeypatch.setattr(verification, "verify_case", lambda case, progress: wrong)
    page.verify()
    sentence = without_controls(page.banner.sentence)
    assert sentence.startswith("Audit record 2 is not what its hash was taken over.")
    assert "ab" * 32 in sentence
    assert "it is nothing" in sentence


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_the_records_shown_are_exported(
    page: TrailPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    out = tmp_path / f"след{suffix}"
    monkeypatch.setattr(file_choice, "choose_trail_file", lambda parent, suggested: out)
    page.filters.action.setCurrentIndex(page.filters.action.findData("import"))
    page.export_button.click()
    assert page.banner.sentence.startswith("1 records were written") or page.banner.sentence.startswith(
        "1 record was written"
    )
    if suffix == ".csv":
        assert len(list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))) == 2
    elif suffix == ".json":
        assert len(json.loads(out.read_text(encoding="utf-8"))["records"]) == 1
    else:
        assert out.read_bytes()[:2] == b"PK"


class CountingDisplay(Display):
    """Counts the moments that are written."""

    def __init__(self) -> None:
        super().__init__("en")
        self.moments = 0

    def moment(self, moment: datetime, precision: str = "second") -> str:
        self.moments += 1
        return super().moment(moment, precision)


def records(count: int) -> tuple[AuditRecord, ...]:
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    return tuple(
        AuditRecord(
            n, begin + timedelta(minutes=n), Actor("A"), "decide", "{}", "0.1.0", f"{n - 1:064x}", f"{n:064x}"
        )
        for n in range(1, count + 1)
    )


def test_a_trail_of_ten_thousand_records_writes_only_what_is_painted(filled_window: MainWindow) -> None:
    display, parent = CountingDisplay(), QWidget()
    model = TrailModel(display, parent)
    model.show_records(records(10_000))
    assert display.moments == 0
    assert model.rowCount() == 10_000
    assert model.record_at(0).sequence == 10_000
    assert model.position_of(1) == 9_999
    model.data(model.index(5_000, COLUMNS.index(TrailColumn.TIME)), Qt.ItemDataRole.DisplayRole)
    assert display.moments == 1
    deleted(parent)


def test_parameters_are_lines_of_name_and_value() -> None:
    kept = {
        "outcome": {"facts": {"case_details": {"begun": {"count": 1200}}}, "undoes": 7},
        "request": {"reason": "", "entry_keys": ["aa", "bb"], "has_legal_basis": True, "unknown_word": "x"},
    }
    found = parameter_lines(json.dumps(kept), Display("en"))
    assert [(line.title, without_controls(line.text)) for line in found] == [
        ("Asked for › Keys of entries", "aa, bb"),
        ("Asked for › Legal basis stated", "yes"),
        ("Asked for › unknown word", "x"),
        ("Came of it › Facts › Details of the case › begun › Number", "1,200"),
        ("Came of it › Undoes record", "7"),
    ]


def test_lists_of_things_are_numbered() -> None:
    kept = {"outcome": {"acquired": [{"file_name": "a.xlsx"}, {"file_name": "b.xlsx"}]}}
    found = parameter_lines(json.dumps(kept), Display("en"))
    assert [line.title for line in found] == [
        "Came of it › Evidence acquired › 1 › File",
        "Came of it › Evidence acquired › 2 › File",
    ]
