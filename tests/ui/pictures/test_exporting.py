from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.plates import PLATE_HEIGHT, PLATE_WIDTH
from investigator_desktop.domain.protection import NameMask
from investigator_desktop.operations.releases import Withheld
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.pictures import export_picture, print_picture
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.pictures.exporting import PictureExport
from investigator_desktop.ui.pictures.picture_dialog import PictureDialog
from investigator_desktop.ui.pictures.picture_tasks import PictureQuestion
from tests.reports.pdf_checks import extracted, failures
from tests.ui.leaving import deleted, deleted_later
from tests.ui.test_accessibility import nameless
from tests.ui.test_leaks import widget_count

SVG = "{http://www.w3.org/2000/svg}"
PAGES = ("timeline", "entries", "evidence", "trail", "flows")
ARCHIVED = ("timeline", "entries")  # one that the program draws, and one that is painted as it is seen


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder into which every picture is written."""

    def choose(_parent: QWidget, suggested: Path) -> Path:
        return tmp_path / f"picture{suggested.suffix}"

    monkeypatch.setattr(file_choice, "choose_picture_file", choose)
    return tmp_path


@pytest.fixture
def shown(filled_window: MainWindow) -> Iterator[MainWindow]:
    """Return the window with a statement; no dialog stays open."""
    yield filled_window
    for dialog in filled_window.findChildren(PictureDialog) + filled_window.findChildren(QPrintDialog):
        deleted(dialog)


def asked(window: MainWindow, page: str) -> PictureDialog:
    window.show_page(page)
    export_picture(window)
    dialog = window.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    return dialog


def exported(window: MainWindow, page: str, suffix: str, caption: str) -> None:
    dialog = asked(window, page)
    dialog.caption.setText(caption)
    dialog.kind.setCurrentIndex(dialog.kind.findData(suffix))
    dialog.button().click()
    deleted_later()


def test_every_page_becomes_an_svg_with_text(shown: MainWindow, out: Path) -> None:
    for page in PAGES:
        exported(shown, page, ".svg", "Eleven payments")
        check_svg(out)


def check_svg(out: Path) -> None:
    root = etree.parse(out / "picture.svg").getroot()
    assert root.tag == f"{SVG}svg"
    said = " ".join("".join(map(str, one.itertext())) for one in root.iter(f"{SVG}text"))
    for needed in (
        "Eleven payments",
        "2026/147",
        "Filters:",
        "Asia/Almaty",
        "Made with Investigator Desktop",
    ):
        assert needed in said
    (out / "picture.svg").unlink()


def test_every_page_becomes_an_image_of_a_whole_sheet(shown: MainWindow, out: Path) -> None:
    for page in PAGES:
        exported(shown, page, ".png", "Eleven payments")
        check_image(out)


def check_image(out: Path) -> None:
    image = QImage(str(out / "picture.png"))
    assert image.width() == round(PLATE_WIDTH * 200 / 72)
    assert image.height() == pytest.approx(PLATE_HEIGHT * 200 / 72, abs=2)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    (out / "picture.png").unlink()


def test_every_page_becomes_a_pdf_whose_text_can_be_copied(shown: MainWindow, out: Path) -> None:
    for page in PAGES:
        exported(shown, page, ".pdf", "Eleven payments")
        text = extracted(out / "picture.pdf")
        assert "Eleven payments" in text
        assert "2026/147" in text
        if page in ARCHIVED:
            assert failures(out / "picture.pdf", "3a") == []
        (out / "picture.pdf").unlink()


def test_a_picture_is_in_the_trail_with_its_caption_and_hash(shown: MainWindow, out: Path) -> None:
    exported(shown, "timeline", ".svg", "Eleven payments")
    case = shown.desk.case
    assert case is not None
    last = case.audit_records()[-1]
    assert last.action == "write_picture"
    assert "Eleven payments" in last.parameters
    assert "sha256" in last.parameters


def test_a_picture_without_a_caption_is_not_written(shown: MainWindow, out: Path) -> None:
    exported(shown, "timeline", ".svg", "  ")
    assert not (out / "picture.svg").exists()
    dialog = shown.findChild(PictureDialog)
    assert dialog is not None
    assert "Say in a sentence" in dialog.banner.sentence


def test_entries_that_need_a_release_must_be_agreed_to(shown: MainWindow) -> None:
    first = asked(shown, "timeline")
    question = PictureQuestion(first._question.shown, Withheld(outside_basis_count=3))
    dialog = PictureDialog(question, first._plates_of, shown, is_for_paper=False)
    assert dialog.outside_basis.isVisibleTo(dialog)
    assert not dialog.intelligence.isVisibleTo(dialog)
    fault = dialog.fault()
    assert fault is not None
    assert fault[0] is dialog.outside_basis
    dialog.outside_basis.setChecked(True)
    assert dialog.fault() is None
    assert dialog.answer().release.with_outside_basis
    deleted(dialog)


def test_a_printed_picture_is_whole_and_in_the_trail(shown: MainWindow, tmp_path: Path) -> None:
    shown.show_page("timeline")
    print_picture(shown)
    dialog = shown.findChild(PictureDialog)
    export = shown.findChild(PictureExport)
    assert dialog is not None
    assert export is not None
    assert not dialog.kind.isVisibleTo(dialog)
    dialog.caption.setText("Eleven payments")
    dialog.button().click()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    export.print_on(printer)
    assert "Eleven payments" in extracted(tmp_path / "paper.pdf")
    case = shown.desk.case
    assert case is not None
    assert case.audit_records()[-1].action == "print_picture"


def test_every_control_of_the_dialog_has_a_name(shown: MainWindow) -> None:
    assert nameless(asked(shown, "timeline")) == []


def test_a_dialog_that_was_closed_fifty_times_leaves_no_widget(shown: MainWindow) -> None:
    first = asked(shown, "timeline")
    before = widget_count()
    for _time in range(50):
        deleted(PictureDialog(first._question, first._plates_of, shown, is_for_paper=False))
    assert widget_count() <= before


def test_a_page_whose_names_are_hidden_says_so_and_hides_them(shown: MainWindow, out: Path) -> None:
    shown.context.display.mask = NameMask((("Сулейменова", "Person 1"),))
    exported(shown, "timeline", ".svg", "Сулейменова paid")
    text = (out / "picture.svg").read_text(encoding="utf-8")
    shown.context.display.mask = None
    assert "Сулейменова" not in text
    assert "Protected names are hidden in this picture." in text
    case = shown.desk.case
    assert case is not None
    assert "Сулейменова" not in case.audit_records()[-1].parameters
