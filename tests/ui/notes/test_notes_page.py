from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, NoteSubject, SubjectKind
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.notes.keeping import keep_note, notes_of
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.notes.note_button import NoteButton
from investigator_desktop.ui.notes.note_dialog import NoteDialog
from investigator_desktop.ui.notes.page import NotesPage
from tests.ui.leaving import deleted_later

TASK = Note(NoteKind.TASK, NoteSubject(), "Ask the bank", NoteState.OPEN, date(2020, 1, 1))
IDEA = Note(NoteKind.HYPOTHESIS, NoteSubject(), "One person uses both", NoteState.OPEN)


@pytest.fixture
def page(filled_window: MainWindow) -> NotesPage:
    filled_window.show_page(PageId.NOTES)
    assert filled_window.pages is not None
    shown = filled_window.pages.currentWidget()
    assert isinstance(shown, NotesPage)
    return shown


def keep(window: MainWindow, *notes: Note) -> None:
    case = window.desk.case
    assert case is not None
    for note in notes:
        keep_note(case, note, window.desk.actor)
    window.context.events.tell(CaseChanges(case.sequence, has_analysis=True))


def texts(page: NotesPage) -> list[str]:
    return [page.model.note_at(row).note.text for row in range(page.model.rowCount())]


def test_a_case_without_notes_says_how_to_begin(filled_window: MainWindow, page: NotesPage) -> None:
    assert not page.list.isVisible()
    assert not page.new_button.isVisible()
    keep(filled_window, TASK)
    assert page.list.isVisible()
    assert page.new_button.isVisible()


def test_a_task_is_written_done_and_undone(filled_window: MainWindow, page: NotesPage) -> None:
    page.ask_task()
    dialog = page.writing.dialog
    assert isinstance(dialog, NoteDialog)
    dialog.button().click()
    assert dialog.banner.isVisible()
    dialog.text.setPlainText("Ask the bank for May")
    dialog.due.field.setText("01.12.2026")
    dialog.button().click()
    assert texts(page) == ["Ask the bank for May"]
    assert page.banner.isVisible()
    page.detail.states[NoteState.DONE].click()
    case = filled_window.desk.case
    assert case is not None
    (kept,) = notes_of(case)
    assert (kept.note.state, kept.note.due_on) == (NoteState.DONE, date(2026, 12, 1))
    assert page.detail.states[NoteState.OPEN].isVisible()
    filled_window.desk.undo()
    assert notes_of(case)[0].note.state is NoteState.OPEN


def test_a_note_is_changed_and_withdrawn(filled_window: MainWindow, page: NotesPage) -> None:
    keep(filled_window, IDEA)
    page.ask_change()
    dialog = page.writing.dialog
    assert isinstance(dialog, NoteDialog)
    assert dialog.text.toPlainText() == IDEA.text
    dialog.text.setPlainText("Two persons use both")
    dialog.state.setCurrentIndex(dialog.state.findData(NoteState.SUPPORTED))
    dialog.button().click()
    assert texts(page) == ["Two persons use both"]
    page.withdraw()
    assert texts(page) == []


def test_the_list_is_narrowed_by_kind_state_and_text(filled_window: MainWindow, page: NotesPage) -> None:
    done = Note(NoteKind.TASK, NoteSubject(), "Compare the register", NoteState.DONE)
    keep(filled_window, TASK, IDEA, done)
    page.filters.kind.setCurrentIndex(page.filters.kind.findData(NoteKind.TASK))
    assert sorted(texts(page)) == [TASK.text, done.text]
    page.filters.open.setChecked(True)
    assert texts(page) == [TASK.text]
    page.filters.clear()
    page.filters.text.setText("REGISTER")
    assert texts(page) == [done.text]
    page.filters.text.setText("nothing like it")
    assert not page.detail.isVisible()


def test_a_note_beside_an_entry_is_listed_and_leads_to_it(filled_window: MainWindow, page: NotesPage) -> None:
    case = filled_window.desk.case
    assert case is not None
    entry = int(case.entry_ids(EntryQuery())[5])
    decide(case, case.entry_keys_of([entry]), DecisionKind.NOTE, filled_window.desk.actor, value="Seen there")
    filled_window.context.events.tell(CaseChanges(case.sequence, has_decisions=True))
    assert texts(page) == ["Seen there"]
    assert not page.detail.change_button.isVisible()
    page.detail.subject_button.click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_the_button_beside_an_entry_counts_its_notes_and_writes_one(filled_window: MainWindow) -> None:
    filled_window.show_page(PageId.PARTIES)
    assert filled_window.pages is not None
    button = filled_window.pages.page(PageId.PARTIES).findChild(NoteButton)
    assert isinstance(button, NoteButton)
    menu = button.menu()
    menu.aboutToShow.emit()
    before = len(menu.actions())
    menu.actions()[0].trigger()
    dialog = button.writing.dialog
    assert isinstance(dialog, NoteDialog)
    dialog.text.setPlainText("Has two telephones")
    dialog.button().click()
    case = filled_window.desk.case
    assert case is not None
    (kept,) = notes_of(case)
    assert kept.note.subject.kind is SubjectKind.PARTY
    assert button.text().startswith("1")
    menu.aboutToShow.emit()
    assert len(menu.actions()) == before + 2


def test_a_dialog_of_notes_that_was_left_is_gone(page: NotesPage) -> None:
    page.ask_note()
    dialog = page.writing.dialog
    assert dialog is not None
    dialog.reject()
    deleted_later()
    assert page.writing.dialog is None
