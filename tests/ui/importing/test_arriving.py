"""A person looks at archives, folders, locked files and files that cannot be read yet, and takes them into the case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from investigator_desktop.domain.custody import Derivation
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.password_strip import PasswordEntered
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import (
    PASSWORD,
    PDF,
    bring,
    choose,
    listed,
    locked,
    packed,
    packed_with_password,
    statement,
)


def _enter(page: ImportPage, password: str, *, is_for_all: bool = False) -> None:
    strip = page.panel.password
    strip.for_all.setChecked(is_for_all)
    strip.field.setText(password)
    QTest.keyClick(strip.field, Qt.Key.Key_Return)


def _said(page: ImportPage) -> str:
    return without_controls(page.panel.banner.sentence)


def test_an_archive_shows_what_lies_in_it_and_in_the_archives_in_it(
    case_window: MainWindow, tmp_path: Path
) -> None:
    inner = packed({"б.xlsx": statement(2)})
    outer = tmp_path / "ответ.zip"
    outer.write_bytes(packed({"папка/а.xlsx": statement(1), "ещё.zip": inner, "scan.pdf": PDF}))
    page = bring(case_window, outer)
    assert listed(page) == [
        (0, "ответ.zip", FileState.GROUP),
        (1, "папка/а.xlsx", FileState.READY),
        (1, "ещё.zip", FileState.GROUP),
        (2, "б.xlsx", FileState.READY),
        (1, "scan.pdf", FileState.HELD),
    ]
    choose(page, "б.xlsx")
    assert without_controls(page.panel._title.text()) == "ответ.zip/ещё.zip/б.xlsx"
    page.button.click()
    case = case_window.desk.case
    assert case is not None
    assert [(item.file_name, item.derivation) for item in case.evidence()] == [
        ("ответ.zip", None),
        ("ответ.zip/папка/а.xlsx", Derivation.MEMBER),
        ("ответ.zip/ещё.zip", Derivation.MEMBER),
        ("ответ.zip/ещё.zip/б.xlsx", Derivation.MEMBER),
        ("ответ.zip/scan.pdf", Derivation.MEMBER),
    ]


def test_a_folder_shows_its_files_below_it(case_window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "ответы"
    (folder / "2024").mkdir(parents=True)
    (folder / "2024" / "а.xlsx").write_bytes(statement())
    page = bring(case_window, folder)
    assert listed(page) == [(0, "ответы", FileState.GROUP), (1, "2024/а.xlsx", FileState.READY)]


def test_a_file_that_cannot_be_read_yet_is_held_with_its_reason_and_imported(
    case_window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "scan.pdf").write_bytes(PDF)
    page = bring(case_window, tmp_path / "scan.pdf")
    assert "PDF" in _said(page)
    assert "held, not read" in page.bar.summary.text()
    page.button.click()
    assert case_window.pages is not None
    model = case_window.pages.evidence.table.model()
    assert [model.data(model.index(0, column)) for column in (3,)] == ["held, not read"]
    assert "PDF" in case_window.pages.evidence.detail.banner.sentence


def test_a_password_opens_a_locked_workbook(case_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "а.xlsx").write_bytes(locked(statement()))
    page = bring(case_window, tmp_path / "а.xlsx")
    assert listed(page) == [(0, "а.xlsx", FileState.LOCKED)]
    assert not page.panel.password.isHidden()
    assert not page.button.isEnabled()
    _enter(page, PASSWORD)
    assert listed(page) == [(0, "а.xlsx", FileState.READY)]
    assert page.panel.password.isHidden()
    page.button.click()
    case = case_window.desk.case
    assert case is not None
    assert [item.derivation for item in case.evidence()] == [None, Derivation.DECRYPTED]


def test_a_wrong_password_says_so_and_can_be_entered_again(case_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "а.xlsx").write_bytes(locked(statement()))
    page = bring(case_window, tmp_path / "а.xlsx")
    _enter(page, "неверный")
    assert page.panel.password.fault.text() == "The password does not open this file."
    assert not page.panel.password.isHidden()
    _enter(page, PASSWORD)
    assert listed(page) == [(0, "а.xlsx", FileState.READY)]


def test_one_password_can_be_tried_on_all_locked_files(case_window: MainWindow, tmp_path: Path) -> None:
    names = ("а.xlsx", "б.xlsx", "в.zip")
    for name in names[:2]:
        (tmp_path / name).write_bytes(
            locked(statement(len(name)), PASSWORD if name == "а.xlsx" else "другой")
        )
    (tmp_path / "в.zip").write_bytes(packed_with_password({"г.xlsx": statement(9)}))
    page = bring(case_window, *(tmp_path / name for name in names))
    choose(page, "б.xlsx")
    _enter(page, PASSWORD, is_for_all=True)
    assert listed(page) == [
        (0, "а.xlsx", FileState.READY),
        (0, "б.xlsx", FileState.LOCKED),
        (0, "в.zip", FileState.GROUP),
        (1, "г.xlsx", FileState.READY),
    ]
    assert page.banner.sentence.startswith("The password opened 2 files.")


def test_a_second_password_opens_what_the_first_did_not_and_closes_nothing(
    case_window: MainWindow, tmp_path: Path
) -> None:
    first, second = locked(statement(1), "один"), locked(statement(2), "два")
    (tmp_path / "а.zip").write_bytes(packed({"1.xlsx": first, "2.xlsx": second}))
    page = bring(case_window, tmp_path / "а.zip")
    choose(page, "1.xlsx")
    for password in ("один", "два"):
        _enter(page, password)
        choose(page, "2.xlsx")
    assert [state for _, _, state in listed(page)] == [FileState.GROUP, FileState.READY, FileState.READY]


def test_what_stays_closed_in_an_archive_is_named_and_what_is_open_is_read(
    case_window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "а.zip").write_bytes(packed_with_password({"тайна.xlsx": statement()}))
    page = bring(case_window, tmp_path / "а.zip")
    assert listed(page) == [(0, "а.zip", FileState.LOCKED)]
    assert "тайна.xlsx" in _said(page)


def test_a_password_is_neither_shown_nor_part_of_any_text(case_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "а.xlsx").write_bytes(locked(statement()))
    page = bring(case_window, tmp_path / "а.xlsx")
    assert page.panel.password.field.echoMode() == QLineEdit.EchoMode.Password
    _enter(page, PASSWORD)
    assert page.panel.password.field.text() == ""
    assert PASSWORD not in repr(PasswordEntered(PASSWORD))
    case = case_window.desk.case
    assert case is not None
    page.button.click()
    trail = " ".join(str(record) for record in case.audit_records())
    assert PASSWORD not in trail


def test_a_locked_file_can_be_taken_as_it_is_and_opened_later(
    case_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "а.xlsx"
    path.write_bytes(locked(statement()))
    page = bring(case_window, path)
    page.files.setData(page.files.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page.button.click()
    case = case_window.desk.case
    assert case is not None
    assert len(case.evidence()) == 1
    page = bring(case_window, path)
    assert listed(page) == [(0, "а.xlsx", FileState.ALREADY_IN_CASE)]
    _enter(page, PASSWORD)
    page.button.click()
    assert [item.derivation for item in case.evidence()] == [None, Derivation.DECRYPTED]


def test_the_evidence_shows_what_was_taken_out_of_what(case_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "а.zip").write_bytes(packed({"1.xlsx": statement(1)}))
    (tmp_path / "б.xlsx").write_bytes(statement(2))
    bring(case_window, tmp_path / "а.zip", tmp_path / "б.xlsx").button.click()
    assert case_window.pages is not None
    page = case_window.pages.evidence
    model = page.table.model()
    shown = [without_controls(str(model.data(model.index(row, 1)))) for row in range(3)]
    assert shown == ["а.zip", "\u2003\u20031.xlsx", "б.xlsx"]
    assert model.data(model.index(0, 3)) == "1 file in it"
    page.table.selectRow(1)
    texts = [child.text() for child in page.detail._custody.findChildren(QLabel)]
    assert any("a file of this archive" in text for text in texts)
