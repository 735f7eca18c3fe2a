"""Stories of parties through the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.parties import Party, PartyKind, RecordedParty
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.parties.decisions import decisions_of
from investigator_desktop.operations.parties.keys import parties_of
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.parties.page import PartiesPage
from investigator_desktop.ui.parties.party_model import PartyModel
from investigator_desktop.ui.parties.reason_dialog import ReasonDialog
from tests.casefile.builders import import_into
from tests.ui.test_accessibility import nameless

IIN = "850101300124"
FULL, LATIN = "Ахметов Марат Серикович", "AKHMETOV MARAT"


@pytest.fixture
def case(case_window: MainWindow) -> CaseFile:
    """Return the open case, with one man under two names and a namesake of his."""
    made = case_window.desk.case
    assert made is not None
    rows: list[dict[str, object]] = [
        {"counterparty_name": FULL, "counterparty_id": IIN},
        {"counterparty_name": LATIN, "counterparty_id": IIN},
        {"counterparty_name": LATIN, "counterparty_id": IIN},
        {"counterparty_name": "Ахметов М.", "counterparty_account": "KZ111"},
    ]
    import_into(made, b"first", rows, AccountIdentity("KZ99", None, "KZT", "ТОО «Дорога»", "990740000683"))
    return made


@pytest.fixture
def page(case_window: MainWindow, case: CaseFile) -> PartiesPage:
    """Return the page of that case."""
    assert case_window.pages is not None
    shown = case_window.pages.show_page(PageId.PARTIES)
    assert isinstance(shown, PartiesPage)
    return shown


def asked(page: PartiesPage) -> ReasonDialog:
    assert page.dialog is not None
    return page.dialog


def listed(page: PartiesPage) -> list[str]:
    return [page.model.party_at(row).shown for row in range(page.model.rowCount())]


def accept_first(page: PartiesPage, reason: str) -> None:
    page.tabs.setCurrentIndex(1)
    page.proposals.accept_button.click()
    asked(page).reason.setPlainText(reason)
    asked(page).button().click()


def test_parties_are_listed_with_names_numbers_sums_and_entries(page: PartiesPage) -> None:
    assert nameless(page) == []
    assert set(listed(page)) == {FULL, LATIN, "Ахметов М.", "ТОО «Дорога»"}
    page.search.setText(IIN)
    assert set(listed(page)) == {FULL, LATIN}
    page.search.setText(LATIN.lower())
    assert listed(page) == [LATIN]
    assert without_controls(page.detail.title.text()) == LATIN
    assert page.detail.totals.rowCount() == 1
    assert page.detail.entries.rowCount() == 2
    page.search.setText("nobody")
    assert listed(page) == []
    assert not page.detail.isVisible()


def test_a_pair_is_accepted_with_a_reason_and_undone(
    case_window: MainWindow, page: PartiesPage, case: CaseFile
) -> None:
    before = len(parties_of(case))
    page.tabs.setCurrentIndex(1)
    assert page.proposals.model.rowCount() == 1
    assert "whose check digit is right" in page.proposals.evidence.text()
    assert nameless(page) == []
    page.proposals.accept_button.click()
    dialog = asked(page)
    assert nameless(dialog) == []
    dialog.button().click()
    assert "Enter the reason" in dialog.banner.sentence
    dialog.reason.setPlainText("Same IIN in both statements")
    dialog.button().click()
    assert "count as one party" in page.banner.sentence
    (kept,) = decisions_of(case)
    assert (kept.reason, kept.decided_by.name) == ("Same IIN in both statements", "A. Officer")
    assert page.model.rowCount() == before - 1
    assert page.proposals.model.rowCount() == 0
    assert not page.proposals.accept_button.isEnabled()
    page.banner.button_pressed.emit("undo")
    assert page.model.rowCount() == before
    assert page.proposals.model.rowCount() == 1
    case_window.desk.redo()
    assert page.model.rowCount() == before - 1


def test_an_accepted_party_shows_both_names_and_the_decision_can_be_withdrawn(
    page: PartiesPage, case: CaseFile
) -> None:
    accept_first(page, "same IIN")
    page.tabs.setCurrentIndex(0)
    row = next(row for row in range(page.model.rowCount()) if len(page.model.party_at(row).members) == 2)
    page.table.setCurrentIndex(page.model.index(row, 0))
    detail = page.detail
    assert detail.entries.rowCount() == 3
    assert detail.decisions.rowCount() == 1
    reason = detail.decisions.item(0, 3)
    assert reason is not None
    assert without_controls(reason.text()) == "same IIN"
    detail.withdraw_button.click()
    assert decisions_of(case) == ()
    assert "is withdrawn" in page.banner.sentence
    assert page.detail.withdraw_button.isHidden()


def test_a_rejected_pair_is_not_shown_again(page: PartiesPage, case: CaseFile) -> None:
    page.tabs.setCurrentIndex(1)
    page.proposals.reject_button.click()
    asked(page).reason.setPlainText("father and son")
    asked(page).button().click()
    assert page.proposals.model.rowCount() == 0
    assert "kept apart" in page.banner.sentence
    assert len(parties_of(case)) == page.model.rowCount()


def test_weak_proposals_are_shown_where_they_are_asked_for(page: PartiesPage) -> None:
    page.tabs.setCurrentIndex(1)
    strong = page.proposals.model.rowCount()
    page.proposals.strength.setCurrentIndex(1)
    assert page.proposals.model.rowCount() > strong
    last = page.proposals.model.rowCount() - 1
    page.proposals.table.setCurrentIndex(page.proposals.model.index(last, 0))
    assert "initial" in page.proposals.evidence.text()


def test_an_entry_of_a_party_is_shown_among_the_entries(case_window: MainWindow, page: PartiesPage) -> None:
    page.search.setText("KZ111")
    page.detail.entry_button.click()
    assert case_window.pages is not None
    assert case_window.pages.shown is PageId.ENTRIES


def test_an_empty_case_says_what_to_do(case_window: MainWindow) -> None:
    assert case_window.pages is not None
    page = case_window.pages.show_page(PageId.PARTIES)
    assert isinstance(page, PartiesPage)
    assert page.tabs.isHidden()
    page.evidence_asked.emit("evidence")
    assert case_window.pages.shown is PageId.EVIDENCE


def test_a_hundred_thousand_parties_are_listed_and_found(qapp: QApplication) -> None:
    model = PartyModel(Display("en"), QObject(qapp))
    parties = tuple(
        Party(f"p{n}", (RecordedParty(f"p{n}", f"Name {n}", PartyKind.PERSON, spellings=(f"Name {n}",)),))
        for n in range(100_000)
    )
    model.show_parties(parties)
    assert model.rowCount() == 100_000
    assert "Name 99999" in str(model.data(model.index(99_999, 0)))
    model.seek("name 99999")
    assert model.rowCount() == 1
