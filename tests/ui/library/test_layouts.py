"""A person chooses a layout, keeps one, hands it on signed, takes one over, and removes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations import layout_exchange, layout_files
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.evidence.page import EvidencePage
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.library.keep_layout_dialog import KeepLayoutDialog
from investigator_desktop.ui.library.layout_choice_dialog import LayoutChoiceDialog
from investigator_desktop.ui.library.layouts_dialog import LayoutsDialog
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import bring, choose, listed
from tests.ui.test_accessibility import nameless

_TITLES = "Дата;Сумма;Валюта;Кто;Примечание"
_ROWS = ("13/04/2024;-10,50;UZS;Ali;xx", "15/04/2024;20,00;UZS;Vali;yy", "16/04/2024;1,00;UZS;Vali;zz")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(layout_files, "site_folder", lambda: tmp_path / "site")


def _file(folder: Path, name: str, titles: str = _TITLES) -> Path:
    path = folder / name
    above = ("АКБ «Анхор Банк» ANHRUZ22;;;;", f"{name};;;;")
    path.write_text("\n".join((*above, titles, *_ROWS)) + "\n", encoding="utf-8")
    return path


def _dialog(page: ImportPage) -> QDialog | None:
    above: QWidget | None = page
    while above is not None and not isinstance(above, EvidencePage):
        above = above.parentWidget()
    assert isinstance(above, EvidencePage)
    return above.layouts.dialog


def _keeping(page: ImportPage) -> KeepLayoutDialog:
    page.panel.layout_button.keep.trigger()
    dialog = _dialog(page)
    assert isinstance(dialog, KeepLayoutDialog)
    return dialog


def _kept(page: ImportPage) -> KeepLayoutDialog:
    dialog = _keeping(page)
    for _step in range(3):
        dialog.next_button.click()
    return dialog


def _choosing(page: ImportPage) -> LayoutChoiceDialog:
    page.panel.layout_button.choose.trigger()
    dialog = _dialog(page)
    assert isinstance(dialog, LayoutChoiceDialog)
    return dialog


def _layouts(window: MainWindow) -> LayoutsDialog:
    window.actions_by_id.by_id["layouts"].trigger()
    dialog = window.conversation.dialog
    assert isinstance(dialog, LayoutsDialog)
    return dialog


def _ids(page: ImportPage) -> list[str]:
    return [
        layout.id
        for file in page.files.files
        if file.checked is not None
        for layout in file.checked.reading.layouts
    ]


def test_a_layout_is_kept_in_three_steps_and_reads_the_files_that_fit(
    case_window: MainWindow, tmp_path: Path
) -> None:
    other = _file(tmp_path, "other.csv", "Дата операции;Приход;Расход;Остаток;Назначение")
    page = bring(case_window, _file(tmp_path, "a.csv"), _file(tmp_path, "b.csv"), other)
    dialog = _keeping(page)
    assert dialog.columns.table.rowCount() == 5
    dialog.next_button.click()
    assert dialog.form.bics.text() == "ANHRUZ"
    assert "Анхор Банк" in dialog.form.words.text()
    dialog.form.bank.setText("Anhor")
    dialog.form.layout_id.setText("uz-anhor-5")
    dialog.next_button.click()
    fits = {without_controls(dialog.fits.texts_of(row)[0]): dialog.fits.texts_of(row)[2] for row in range(3)}
    assert (fits["a.csv"], fits["b.csv"]) == ("", "")
    assert fits["other.csv"] != ""
    dialog.next_button.click()
    assert _ids(page)[:2] == ["uz-anhor-5", "uz-anhor-5"]
    assert _ids(page)[2] != "uz-anhor-5"
    assert "2 files are read with it" in page.banner.sentence


def test_what_a_column_holds_can_be_said_while_a_layout_is_kept(
    case_window: MainWindow, tmp_path: Path
) -> None:
    page = bring(case_window, _file(tmp_path, "a.csv"))
    dialog = _keeping(page)
    dialog.columns.table.selectRow(3)
    QTest.keyClick(dialog.columns.table, Qt.Key.Key_Return)
    assert dialog.columns.menu is not None
    dialog.columns.menu.field_chosen.emit(Field.LOCATION)
    dialog.columns.menu.close()
    assert dialog.columns.table.texts_of(3)[2] == "Place"
    assert page.files.files[0].mapping.columns == ((None, 3, Field.LOCATION),)


def test_an_id_that_is_none_is_refused_with_its_reason(case_window: MainWindow, tmp_path: Path) -> None:
    dialog = _keeping(bring(case_window, _file(tmp_path, "a.csv")))
    dialog.next_button.click()
    dialog.form.layout_id.setText("Анхор")
    dialog.next_button.click()
    assert "small Latin letters" in dialog.banner.sentence


def test_a_layout_that_fits_is_chosen_and_one_that_does_not_says_why(
    case_window: MainWindow, tmp_path: Path
) -> None:
    page = bring(case_window, _file(tmp_path, "a.csv"))
    _kept(page)
    bring(case_window, _file(tmp_path, "b.csv"))
    choose(page, "b.csv")
    dialog = _choosing(page)
    assert dialog.use_button.isEnabled()
    dialog.table.selectRow(dialog.table.rowCount() - 1)
    assert not dialog.use_button.isEnabled()
    assert dialog.reason.text().startswith("The file is not of this layout: ")
    dialog.table.selectRow(0)
    dialog.use_button.click()
    assert len(set(_ids(page))) == 1
    assert [state for _, _, state in listed(page)] == [FileState.READY] * 2
    assert not page.panel._reset.isHidden()
    page.panel._reset.click()
    assert _ids(page)[1].startswith("general")


def test_layouts_go_to_another_agency_in_a_signed_file_whose_key_a_person_trusts(
    case_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept(bring(case_window, _file(tmp_path, "a.csv")))
    out = tmp_path / "layouts.json"
    monkeypatch.setattr(file_choice, "choose_layouts_file", lambda parent, suggested: out)
    monkeypatch.setattr(file_choice, "choose_signed_layouts", lambda parent, folder: out)
    dialog = _layouts(case_window)
    own = [row for row in range(dialog.table.rowCount()) if "made here" in dialog.table.texts_of(row)[4]]
    dialog.table.selectRow(own[0])
    dialog.export_button.click()
    assert "is signed with the key" in dialog.banner.sentence
    for module in (layout_files, layout_exchange):
        monkeypatch.setattr(module, "user_folder", lambda: tmp_path / "elsewhere")
    dialog.import_button.click()
    assert "not known here" in dialog.banner.sentence
    dialog.banner.button_pressed.emit("trust")
    assert dialog.banner.sentence.startswith("1 layout was imported")
    texts = [dialog.table.texts_of(row)[4] for row in range(dialog.table.rowCount())]
    assert sum("signed with the key" in text for text in texts) == 1


def test_a_file_of_layouts_that_was_changed_is_refused(
    case_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "layouts.json"
    out.write_text('{"kind": "something else"}', encoding="utf-8")
    monkeypatch.setattr(file_choice, "choose_signed_layouts", lambda parent, folder: out)
    dialog = _layouts(case_window)
    dialog.import_button.click()
    assert "no file of signed layouts" in dialog.banner.sentence


def test_only_layouts_of_this_computer_can_be_removed(case_window: MainWindow, tmp_path: Path) -> None:
    _kept(bring(case_window, _file(tmp_path, "a.csv")))
    dialog = _layouts(case_window)
    count = dialog.table.rowCount()
    rows = [dialog.table.texts_of(row)[4] for row in range(count)]
    dialog.table.selectRow(rows.index("comes with the program"))
    assert not dialog.remove_button.isEnabled()
    dialog.table.selectRow(rows.index("made here"))
    dialog.remove_button.click()
    dialog.banner.button_pressed.emit("remove")
    assert dialog.table.rowCount() == count - 1


def test_every_control_of_the_dialogs_has_a_name(case_window: MainWindow, tmp_path: Path) -> None:
    page = bring(case_window, _file(tmp_path, "a.csv"))
    keeping = _keeping(page)
    assert nameless(keeping) == []
    keeping.close_button.click()
    choosing = _choosing(page)
    assert nameless(choosing) == []
    choosing.close_button.click()
    assert nameless(_layouts(case_window)) == []
