"""A person at the report page writes the bundle for the other side."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.report.bundle_dialog import BundleDialog
from investigator_desktop.ui.report.page import ReportPage


@pytest.fixture
def page(case_window: MainWindow) -> ReportPage:
    """Return the report page of a new case."""
    case_window.show_page(PageId.REPORT)
    assert case_window.pages is not None
    found = case_window.pages.page(PageId.REPORT)
    assert isinstance(found, ReportPage)
    return found


def test_a_bundle_is_written_from_the_window(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "case.zip"
    monkeypatch.setattr(file_choice, "choose_bundle_file", lambda *_: out)
    page.bundle.button.click()
    dialog = page.bundle.dialog
    assert isinstance(dialog, BundleDialog)
    dialog.kind.setCurrentIndex(1)
    dialog.button().click()
    assert "manifest.json" in zipfile.ZipFile(out).namelist()
    assert "signed by the key" in page.banner.sentence


def test_a_full_bundle_of_an_encrypted_case_asks_for_recipients(page: ReportPage) -> None:
    dialog = BundleDialog(page, is_encrypted=True)
    fault = dialog.fault()
    assert fault is not None
    assert fault[0] is dialog.recipients
    dialog.kind.setCurrentIndex(1)
    assert dialog.fault() is None
