"""Stories of worksheets through the window."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.indirect import ItemKind, MoneyRange, WorksheetItem
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.indirect.items import keep_items, worksheet_items
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog
from investigator_desktop.ui.worksheet.facts_dialog import FactsDialog, ProposalsDialog
from investigator_desktop.ui.worksheet.item_dialog import ItemDialog
from investigator_desktop.ui.worksheet.page import WorksheetPage
from tests.analysis.indirect.builders import balance_sheet
from tests.ui.test_accessibility import nameless


@pytest.fixture
def page(filled_window: MainWindow) -> WorksheetPage:
    """Return the page of a case without a worksheet."""
    assert filled_window.pages is not None
    shown = filled_window.pages.show_page(PageId.WORKSHEET)
    assert isinstance(shown, WorksheetPage)
    return shown


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


@pytest.fixture
def filled(page: WorksheetPage, case: CaseFile, filled_window: MainWindow) -> WorksheetPage:
    """Return the page with the worked example."""
    items = [(one.item, Standing(reason="told")) for one in balance_sheet().items]
    filled_window.context.events.tell(keep_items(case, items, filled_window.desk.actor))
    return page


def asked(page: WorksheetPage) -> ItemDialog:
    dialog = page.conversation.dialog
    assert isinstance(dialog, ItemDialog)
    return dialog


def said(text: str) -> str:
    return without_controls(text)


def sentences(page: WorksheetPage) -> list[str]:
    return [said(card.sentence.text()) for card in page.results.cards]


def test_a_first_item_is_entered_from_the_empty_page_and_undone(
    page: WorksheetPage, case: CaseFile, session: Session
) -> None:
    assert not page.items.isVisible()
    page.ask_item()
    dialog = asked(page)
    assert nameless(dialog) == []
    dialog.party.setCurrentText("Party One")
    dialog.name.setText("Cash at home")
    dialog.amounts.least.field.setText("1000")
    dialog.button().click()
    assert "Enter a day" in dialog.banner.sentence
    dialog.on.set_day(date(2023, 12, 31))
    dialog.amounts.most.field.setText("900")
    dialog.button().click()
    assert "below the least" in dialog.banner.sentence
    dialog.amounts.most.field.setText("7000")
    dialog.button().click()
    assert "enter the reason" in dialog.banner.sentence
    dialog.standing.reason.setText("as the party told")
    dialog.button().click()
    (kept,) = worksheet_items(case)
    assert kept.item.amount == MoneyRange(100_000, 700_000, 2, case.details.currency)
    assert page.items.isVisible()
    assert "worksheet of Party One" in said(page.banner.sentence)
    session.desk.undo()
    assert worksheet_items(case) == ()
    assert not page.items.isVisible()


def test_the_methods_stand_side_by_side_and_follow_a_change(filled: WorksheetPage, case: CaseFile) -> None:
    net, sources, bank, cash = sentences(filled)
    assert "57,150.00 KZT is a difference not explained" in net
    assert sources == net
    assert bank.startswith("Not computable")
    assert cash.startswith("Not computable")
    filled.items.table.selectRow(0)
    filled.items.change_button.click()
    dialog = asked(filled)
    assert dialog.amounts.least.field.text() == "1000.00"
    dialog.amounts.most.field.setText("7000")
    dialog.button().click()
    assert "Between 51,150.00 and 57,150.00" in sentences(filled)[0]
    assert nameless(filled) == []


def test_what_the_entries_give_is_seen_before_it_is_kept_and_leads_back_to_them(
    page: WorksheetPage, case: CaseFile
) -> None:
    page.ask_facts()
    dialog = page.conversation.dialog
    assert isinstance(dialog, FactsDialog)
    dialog.party.setCurrentText("Party One")
    dialog.first.set_day(date(2024, 1, 1))
    dialog.last.set_day(date(2024, 12, 31))
    dialog.button().click()
    assert "Tick at least one account" in dialog.banner.sentence
    dialog.check_all()
    dialog.button().click()
    proposals = page.conversation.dialog
    assert isinstance(proposals, ProposalsDialog)
    assert worksheet_items(case) == ()
    proposals.button().click()
    kinds = [kept.item.kind for kept in worksheet_items(case)]
    assert ItemKind.DEPOSITS in kinds
    row = next(
        position for position, kept in enumerate(worksheet_items(case)) if kept.item.kind is ItemKind.DEPOSITS
    )
    page.items.table.selectRow(row)
    shown: list[object] = []
    page.entry_asked.connect(shown.append)
    page.items.entries_button.click()
    entries = page.conversation.dialog
    assert isinstance(entries, EntryListDialog)
    entries.button().click()
    assert len(shown) == 1


def test_a_result_is_kept_in_the_case(filled: WorksheetPage, case: CaseFile) -> None:
    filled.keep_button.click()
    (run,) = case.analysis_runs(AnalysisKind.INDIRECT)
    assert run.title == "Party One"
    assert "57150.00" in case.analysis_result(run.id)
    filled.items.table.selectRow(0)
    filled.items.withdraw_button.click()
    assert sentences(filled)[0].startswith("Not computable")


def test_an_item_of_another_party_opens_its_own_worksheet(filled: WorksheetPage, case: CaseFile) -> None:
    filled.ask_item()
    dialog = asked(filled)
    dialog.party.setCurrentText("Party Two")
    dialog.kind.setCurrentIndex(dialog.kind.findData(ItemKind.LIKELY_SOURCE.value))
    assert not dialog.amounts.least.isVisibleTo(dialog)
    dialog.name.setText("Shop")
    dialog.standing.item.setCurrentIndex(1)
    dialog.button().click()
    assert "Enter the place" in dialog.banner.sentence
    dialog.standing.place.setText("page 2")
    dialog.button().click()
    assert filled.parties.currentData() == "Party Two"
    assert filled.results.cards == ()
    assert WorksheetItem("Party Two", ItemKind.LIKELY_SOURCE, "Shop") in [
        kept.item for kept in worksheet_items(case)
    ]
