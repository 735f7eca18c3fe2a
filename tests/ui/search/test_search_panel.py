from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from investigator_desktop.domain.notes import Note, NoteKind, NoteSubject
from investigator_desktop.domain.search import HitKind, SearchHit
from investigator_desktop.operations.notes.keeping import keep_note
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.notes.page import NotesPage
from investigator_desktop.ui.search.hit_model import ListRow, RowKind
from investigator_desktop.ui.search.hits_dialog import HitsDialog
from investigator_desktop.ui.search.panel import SearchPanel
from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog
from tests.ui.leaving import deleted_later


def search(window: MainWindow, text: str) -> SearchPanel:
    window.header.search.setFocus()
    window.header.search.setText(text)
    window.header.search_typed.emit(text)
    return window.searching.panel


def rows(panel: SearchPanel) -> list[ListRow]:
    return [panel.model.row_at(place) for place in range(panel.model.rowCount())]


def choose(panel: SearchPanel, kind: HitKind, what: RowKind) -> None:
    place = next(
        place for place, row in enumerate(rows(panel)) if row.group.kind is kind and row.kind is what
    )
    panel.list.clicked.emit(panel.model.index(place, 0))


def test_hits_appear_while_one_types_and_the_page_stays(filled_window: MainWindow) -> None:
    filled_window.show_page(PageId.TIMELINE)
    panel = search(filled_window, "suleimenova")
    assert panel.isVisible()
    assert {row.group.kind for row in rows(panel)} >= {HitKind.PARTIES, HitKind.ACCOUNTS, HitKind.EVIDENCE}
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.TIMELINE
    assert filled_window.focusWidget() is filled_window.header.search


def test_what_is_not_there_is_said_in_a_sentence(filled_window: MainWindow) -> None:
    panel = search(filled_window, "zzzz")
    assert rows(panel) == []
    assert "zzzz" in panel.sentence.text()


def test_enter_shows_all_entries_and_closes_the_hits(filled_window: MainWindow) -> None:
    filled_window.show_page(PageId.EVIDENCE)
    panel = search(filled_window, "касса")
    QTest.keyClick(filled_window.header.search, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES
    assert filled_window.pages.entries.query.text == "касса"


def test_arrow_keys_choose_a_hit_and_escape_leaves(filled_window: MainWindow) -> None:
    panel = search(filled_window, "сулейменова")
    field = filled_window.header.search
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert panel.model.row_at(panel.list.currentIndex().row()).kind is RowKind.HIT
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    search(filled_window, "сулейменова ")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.PARTIES


@pytest.mark.parametrize(
    ("kind", "page"), [(HitKind.EVIDENCE, PageId.EVIDENCE), (HitKind.PARTIES, PageId.PARTIES)]
)
def test_a_hit_leads_to_its_page(filled_window: MainWindow, kind: HitKind, page: PageId) -> None:
    panel = search(filled_window, "сулейменова")
    choose(panel, kind, RowKind.HIT)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is page
    assert not panel.isVisible()


def test_an_account_is_found_by_its_figures_and_shows_its_entries(filled_window: MainWindow) -> None:
    panel = search(filled_window, "0105")
    choose(panel, HitKind.ACCOUNTS, RowKind.HIT)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_all_hits_of_a_kind_are_listed(filled_window: MainWindow) -> None:
    case = filled_window.desk.case
    assert case is not None
    for number in range(9):
        note = Note(NoteKind.NOTE, NoteSubject(), f"Спросить Ержанова, {number}")
        keep_note(case, note, filled_window.desk.actor)
    panel = search(filled_window, "Yerzhanov")
    choose(panel, HitKind.NOTES, RowKind.ALL)
    dialog = filled_window.searching.dialog
    assert isinstance(dialog, HitsDialog)
    assert dialog.table.rowCount() == 9
    dialog.table.selectRow(4)
    chosen = dialog.table.value()
    dialog.button().click()
    deleted_later()
    assert filled_window.pages is not None
    page = filled_window.pages.currentWidget()
    assert isinstance(page, NotesPage)
    assert isinstance(chosen, SearchHit)
    assert page.model.note_at(page.list.currentIndex().row()).key == chosen.key


def test_entries_with_another_spelling_are_listed(filled_window: MainWindow) -> None:
    panel = search(filled_window, "Dastarkhan")
    choose(panel, HitKind.SPELLINGS, RowKind.ALL)
    dialog = filled_window.searching.dialog
    assert isinstance(dialog, EntryListDialog)
    assert dialog.table.rowCount() == 9
    dialog.reject()


def test_a_case_that_was_closed_leaves_no_hit(filled_window: MainWindow) -> None:
    panel = search(filled_window, "сулейменова")
    filled_window.desk.close()
    assert not panel.isVisible()
    assert panel.model.rowCount() == 0


def test_entries_of_an_amount_are_a_group_that_leads_to_them(filled_window: MainWindow) -> None:
    assert filled_window.desk.case is not None
    amount = filled_window.desk.case.entry_rows([1])[0].entry.amount
    panel = search(filled_window, str(amount))
    found = [row for row in rows(panel) if row.group.kind is HitKind.AMOUNTS]
    assert found[0].title == "Entries of this amount"
    choose(panel, HitKind.AMOUNTS, RowKind.HIT)
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES
