"""Stories of dossiers and losses through the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.dossier import (
    ConnectionGrade,
    DossierEntry,
    DossierFact,
    FactKind,
    FactOrigin,
)
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.losses import LossKind
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.dossiers.entries import dossier_entries, keep_dossier_entry
from investigator_desktop.operations.losses.keeping import losses
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.ui.dossiers.fact_dialog import FactDialog
from investigator_desktop.ui.dossiers.loss_dialog import LossDialog
from investigator_desktop.ui.dossiers.page import DossiersPage
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog
from tests.ui.test_accessibility import nameless

OTHER = "KZ111111111111111111"


@pytest.fixture
def page(filled_window: MainWindow) -> DossiersPage:
    """Return the page of a case with one account."""
    assert filled_window.pages is not None
    shown = filled_window.pages.show_page(PageId.DOSSIERS)
    assert isinstance(shown, DossiersPage)
    return shown


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


def test_a_telephone_is_entered_and_connects_the_account_with_another(
    page: DossiersPage, case: CaseFile, session: Session
) -> None:
    assert page.accounts.accounts.rowCount() == 1
    assert page.accounts.facts.rowCount() >= 1
    assert not page.accounts.change_button.isEnabled()
    other = DossierEntry(OTHER, FactKind.PHONE, "+77011234567")
    changes = keep_dossier_entry(case, other, Standing(reason="told by the bank"), session.desk.actor)
    session.window.context.events.tell(changes)
    page.ask_fact()
    dialog = page.conversation.dialog
    assert isinstance(dialog, FactDialog)
    assert nameless(dialog) == []
    dialog.account.setCurrentText(page.accounts.accounts.texts_of(1)[0])
    dialog.kind.setCurrentIndex(dialog.kind.findData(FactKind.PHONE.value))
    assert not dialog.moment.isVisibleTo(dialog)
    dialog.button().click()
    assert "Enter the name, number" in dialog.banner.sentence
    dialog.value.setText("8 701 123 45 67")
    dialog.standing.item.setCurrentIndex(1)
    dialog.standing.place.setText("row 3")
    dialog.button().click()
    assert len(dossier_entries(case)) == 2
    assert page.connections.connections.rowCount() == 1
    assert ConnectionGrade.ENTERED.value in {one.grade.value for one in page.shown.connections}
    assert page.connections.sides.rowCount() == 2
    session.desk.undo()
    assert page.connections.connections.rowCount() == 0
    assert "Nothing connects" in page.connections.explanation.text()
    assert nameless(page) == []


def test_a_use_of_a_machine_needs_its_whole_moment(page: DossiersPage, case: CaseFile) -> None:
    page.ask_fact()
    dialog = page.conversation.dialog
    assert isinstance(dialog, FactDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(FactKind.MACHINE.value))
    dialog.value.setText("ATM 00417")
    dialog.day.set_day(date(2024, 1, 13))
    dialog.standing.reason.setText("record of the bank")
    dialog.button().click()
    assert "hours and minutes" in dialog.banner.sentence
    dialog.clock.setText("9:05")
    dialog.button().click()
    (kept,) = dossier_entries(case)
    assert kept.entry.seen_at is not None
    assert kept.entry.seen_at.hour == 9
    row = next(
        row
        for row in range(page.accounts.facts.rowCount())
        if "ATM 00417" in without_controls(" ".join(page.accounts.facts.texts_of(row)))
    )
    page.accounts.facts.selectRow(row)
    page.accounts.withdraw_button.click()
    assert dossier_entries(case) == ()


def test_entries_behind_a_fact_are_listed_and_lead_to_the_page_of_entries(
    page: DossiersPage, case: CaseFile
) -> None:
    ids = tuple(case.entry_ids(EntryQuery()).head(3).to_list())
    fact = DossierFact("KZ1", FactKind.CHANNEL, "app", "app", FactOrigin.SOURCE, entry_ids=ids)
    asked: list[object] = []
    page.entry_asked.connect(asked.append)
    page.conversation.show_entries(fact)
    dialog = page.conversation.dialog
    assert isinstance(dialog, EntryListDialog)
    assert dialog.table.rowCount() == 3
    dialog.button().click()
    assert asked == [ids[0]]


def test_a_loss_stands_under_a_pseudonym_until_names_are_asked_for(
    page: DossiersPage, case: CaseFile, tmp_path: Path
) -> None:
    page.tabs.setCurrentWidget(page.losses)
    page.losses.add_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, LossDialog)
    dialog.person.setCurrentText("Aigul Sample")
    dialog.amount.least.field.setText("300000")
    dialog.amount.most.field.setText("450000")
    dialog.back.least.field.setText("20000")
    dialog.button().click()
    assert "enter the reason" in dialog.banner.sentence
    dialog.standing.reason.setText("Statement of Aigul Sample")
    dialog.button().click()
    (kept,) = losses(case)
    assert kept.loss.kind is LossKind.WAGES
    shown = page.losses.table.texts_of(0)
    assert "Aigul" not in " ".join(shown)
    assert without_controls(shown[0]) == kept.loss.pseudonym
    assert "280,000.00 to 430,000.00" in without_controls(shown[4])
    assert page.losses.totals.rowCount() == 2
    page.conversation.write_to(tmp_path / "losses.csv", with_names=page.losses.names.isChecked())
    assert "Aigul" not in (tmp_path / "losses.csv").read_text(encoding="utf-8-sig")
    assert "written to" in without_controls(page.banner.sentence)
    page.losses.names.setChecked(True)
    assert "Aigul" in page.losses.table.texts_of(0)[0]
    page.losses.withdraw_button.click()
    assert losses(case) == ()
