"""A person at the evidence page: terms, withdrawal, quarantine, destruction, the file as received."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.domain.custody import EvidenceStanding, SourceKind
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.custody.receipt_dialog import ReceiptDialog
from investigator_desktop.ui.custody.standing_dialogs import DestructionDialog, ReasonDialog
from investigator_desktop.ui.custody.terms_dialog import TermsDialog
from investigator_desktop.ui.evidence.deeds import Deed
from investigator_desktop.ui.evidence.page import EvidencePage
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow

STATEMENT = "Степной банк - Сулейменова.xlsx"


@pytest.fixture
def page(case_window: MainWindow, tmp_path: Path) -> EvidencePage:
    """Return the evidence page of a case with one statement, received with a seal."""
    file = Path(shutil.copy(RESOURCES / "sample_case" / "evidence" / STATEMENT, tmp_path / STATEMENT))
    case_window.bring_files([file])
    assert case_window.pages is not None
    evidence = case_window.pages.evidence
    evidence.importing.origin_button.click()
    dialog = evidence.importing.findChild(ReceiptDialog)
    assert isinstance(dialog, ReceiptDialog)
    dialog.received_from.setText("Степной банк")
    dialog.seal_number.setText("0047")
    dialog.received_on.set_day(date(2026, 2, 3))
    dialog.terms.accounts.setPlainText("KZ00")
    dialog.button().click()
    evidence.importing.button.click()
    case_window.show_page(PageId.EVIDENCE)
    return evidence


def entry_count(page: EvidencePage) -> int:
    from investigator_desktop.domain.entry_query import EntryQuery

    return page._context.case.entry_ids(EntryQuery()).len()


def do(page: EvidencePage, deed: Deed) -> None:
    page.detail.deeds.entries[deed].trigger()


def give_reason(page: EvidencePage, reason: str) -> None:
    dialog = page.conversation.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.button().click()
    assert "reason" in dialog.banner.sentence
    dialog.reason.setText(reason)
    dialog.button().click()


def test_how_files_came_is_kept_with_each_of_them(page: EvidencePage) -> None:
    (item,) = page._context.case.evidence()
    assert (item.received_from, item.seal_number, item.received_on) == (
        "Степной банк",
        "0047",
        date(2026, 2, 3),
    )
    assert item.terms.basis.accounts == ("KZ00",)


def test_terms_of_use_are_changed_and_undone(page: EvidencePage) -> None:
    do(page, Deed.TERMS)
    dialog = page.conversation.dialog
    assert isinstance(dialog, TermsDialog)
    dialog.fields.kind.setCurrentIndex(1)
    dialog.fields.caveat.setText("not for court")
    dialog.fields.from_on.set_day(date(2024, 2, 1))
    dialog.fields.to_on.set_day(date(2024, 1, 1))
    dialog.button().click()
    assert "before the first" in dialog.banner.sentence
    dialog.fields.to_on.set_day(date(2024, 3, 1))
    dialog.button().click()
    assert without_controls(page.banner.sentence) == "The terms of use of E1 were kept."
    (item,) = page._context.case.evidence()
    assert item.terms.source_kind is SourceKind.INTELLIGENCE
    assert item.terms.caveat == "not for court"


def test_withdrawn_evidence_does_not_count_until_it_is_let_count_again(page: EvidencePage) -> None:
    before = entry_count(page)
    do(page, Deed.WITHDRAW)
    give_reason(page, "sent by mistake")
    assert entry_count(page) == 0
    (item,) = page._context.case.evidence()
    assert (item.standing, item.standing_reason) == (EvidenceStanding.WITHDRAWN, "sent by mistake")
    assert "E1 was withdrawn" in without_controls(page.banner.sentence)
    do(page, Deed.REINSTATE)
    give_reason(page, "confirmed by the bank")
    assert entry_count(page) == before


def test_quarantined_evidence_is_hidden_until_it_is_released(page: EvidencePage) -> None:
    before = entry_count(page)
    do(page, Deed.QUARANTINE)
    give_reason(page, "privileged")
    assert entry_count(page) == 0
    assert page.table.model().rowCount() == 0
    assert not page.quarantine.isHidden()
    page.quarantine.buttons[0].click()
    give_reason(page, "released by the prosecutor")
    assert entry_count(page) == before
    assert page.quarantine.isHidden()


def test_evidence_is_destroyed_by_order_after_a_confirmation(page: EvidencePage) -> None:
    do(page, Deed.DESTROY)
    dialog = page.conversation.dialog
    assert isinstance(dialog, DestructionDialog)
    dialog.authority.setText("Court 2 of Almaty")
    dialog.order_number.setText("7/26")
    dialog.ordered_on.set_day(date(2026, 5, 1))
    dialog.button().click()
    assert "E1" in dialog.banner.sentence
    dialog.confirmation.setText("e1")
    dialog.button().click()
    (item,) = page._context.case.evidence()
    assert item.standing is EvidenceStanding.DESTROYED
    assert entry_count(page) == 0
    assert not page.detail.deeds.entries[Deed.SAVE].isEnabled()
    assert "Copies made elsewhere are not reached" in page.banner.sentence


def test_a_file_is_saved_as_it_was_received(
    page: EvidencePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.xlsx"
    monkeypatch.setattr(file_choice, "choose_evidence_file", lambda *_: out)
    do(page, Deed.SAVE)
    assert out.read_bytes() == (tmp_path / STATEMENT).read_bytes()
    assert "out.xlsx" in page.banner.sentence


def test_a_file_out_of_an_archive_is_saved_under_its_own_name(
    page: EvidencePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[Path] = []
    monkeypatch.setattr(file_choice, "choose_evidence_file", lambda _, path: suggested.append(path))
    (item,) = page._context.case.evidence()
    page.conversation._save(replace(item, file_name="bank.zip/Январь/a.xlsx"))
    assert [path.name for path in suggested] == ["a.xlsx"]
    assert suggested[0].parent == file_choice.documents_folder()
