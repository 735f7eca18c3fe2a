"""Whole stories of decisions about entries, through the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.app.window import Session, make_application
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.importing import import_files
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.entry_marks import EntryMark
from investigator_desktop.qtbridge.entry_table_model import (
    COLUMNS,
    IS_CORRECTED_ROLE,
    IS_EXCLUDED_ROLE,
    MARKS_ROLE,
    EntryColumn,
)
from investigator_desktop.qtbridge.settings import Settings
from investigator_desktop.qtbridge.task_runner import TaskRunner
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.entries.decision_dialogs import (
    CorrectionDialog,
    ExclusionDialog,
    NoteDialog,
    PartyDialog,
    TagDialog,
)
from investigator_desktop.ui.entries.episode_dialog import AddToEpisodeDialog
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.widgets import copying
from tests.ui.conftest import DETAILS
from tests.ui.leaving import deleted
from tests.ui.test_accessibility import nameless

STATEMENT = RESOURCES / "sample_case" / "evidence" / "Степной банк - Сулейменова.xlsx"


@pytest.fixture
def page(filled_window: MainWindow) -> EntriesPage:
    """Return the page of 81 entries."""
    assert filled_window.pages is not None
    return filled_window.pages.entries


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


def choose(page: EntriesPage, *rows: int) -> None:
    page.view.choose(rows[0])
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.view.selectionModel().select(page.model.index(row, 0), flags)


def exclude(page: EntriesPage, *rows: int, reason: str = "Booked twice") -> None:
    choose(page, *rows)
    page.deciding.ask_exclusion()
    dialog = page.deciding.dialog
    assert isinstance(dialog, ExclusionDialog)
    dialog.reason.setPlainText(reason)
    dialog.button().click()


def correct(page: EntriesPage, row: int, field: str, value: str) -> None:
    choose(page, row)
    page.deciding.ask_correction()
    dialog = page.deciding.dialog
    assert isinstance(dialog, CorrectionDialog)
    dialog.field.setCurrentIndex(dialog.field.findData(field))
    dialog.value.setPlainText(value)
    dialog.reason.setPlainText("The bank's letter of 3 March")
    dialog.button().click()


def cell(page: EntriesPage, row: int, column: EntryColumn, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return page.model.data(page.model.index(row, COLUMNS.index(column)), role)


def words(page: EntriesPage, row: int, column: EntryColumn, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return without_controls(str(cell(page, row, column, role)))


def test_an_excluded_entry_stays_in_the_list_and_leaves_the_sums(page: EntriesPage) -> None:
    (before,) = page.totals.sums
    amount = page.model.row_at(4).entry.amount
    exclude(page, 4)
    (after,) = page.totals.sums
    assert page.model.rowCount() == 81
    assert cell(page, 4, EntryColumn.AMOUNT, IS_EXCLUDED_ROLE) is True
    assert cell(page, 4, EntryColumn.MARKS, MARKS_ROLE) == (EntryMark.EXCLUDED,)
    assert "Booked twice" in words(page, 4, EntryColumn.MARKS, Qt.ItemDataRole.ToolTipRole)
    assert before.credits.units + before.debits.units == (
        after.credits.units + after.debits.units + amount.units
    )
    assert after.excluded_count == 1
    assert page.totals.excluded_texts == ("1 excluded",)
    assert page.totals.count_text == "81 entries"


def test_an_exclusion_without_a_reason_is_not_made(page: EntriesPage, case: CaseFile) -> None:
    sequence = case.sequence
    choose(page, 4)
    page.deciding.ask_exclusion()
    dialog = page.deciding.dialog
    assert isinstance(dialog, ExclusionDialog)
    dialog.reason.setPlainText("  \n ")
    dialog.button().click()
    assert dialog.isVisible()
    assert "Say why" in dialog.banner.sentence
    dialog.reject()
    assert case.sequence == sequence


def test_the_banner_takes_an_exclusion_back(page: EntriesPage) -> None:
    sums = page.totals.sums
    exclude(page, 2, 3)
    assert page.banner.sentence.startswith("2 entries were excluded")
    page.banner.button_pressed.emit("undo")
    assert page.totals.sums == sums
    assert page.totals.excluded_texts == ()
    assert page.banner.isHidden()


def test_undo_and_redo_of_the_window_work_on_decisions(filled_window: MainWindow, page: EntriesPage) -> None:
    exclude(page, 2)
    assert filled_window.header.undo_button.toolTip() == "Undo: decision about entries"
    filled_window.actions_by_id.by_id["undo"].trigger()
    assert not page.model.row_at(2).is_excluded
    filled_window.actions_by_id.by_id["redo"].trigger()
    assert page.model.row_at(2).is_excluded


def test_excluded_entries_count_again(page: EntriesPage) -> None:
    exclude(page, 2, 3)
    choose(page, 1, 2, 3)
    page.deciding.include_again()
    assert page.banner.sentence.startswith("2 entries count again")
    assert page.totals.excluded_texts == ()
    page.deciding.include_again()
    assert page.banner.sentence == "None of the chosen entries is excluded."


def test_only_excluded_entries_are_shown_or_none_of_them(page: EntriesPage) -> None:
    exclude(page, 2, 3)
    standing = page.filters.fields.decisions.standing
    titles = [standing.itemText(n) for n in range(standing.count())]
    for title, count in (("Excluded only", 2), ("Without excluded", 79), ("All", 81)):
        standing.setCurrentIndex(titles.index(title))
        page.filters.text.returnPressed.emit()
        assert page.model.rowCount() == count


def test_a_tag_on_several_entries_becomes_a_filter(page: EntriesPage) -> None:
    page.filters.switch.setChecked(True)
    assert not page.filters.fields.decisions.tag.isVisible()
    choose(page, 5, 6, 9)
    page.deciding.ask_tag()
    dialog = page.deciding.dialog
    assert isinstance(dialog, TagDialog)
    dialog.tag.setCurrentText(" cash ")
    dialog.button().click()
    tag = page.filters.fields.decisions.tag
    assert tag.isVisible()
    tag.setCurrentIndex(tag.findData("cash"))
    page.filters.text.returnPressed.emit()
    assert page.model.rowCount() == 3
    choose(page, 0)
    page.deciding.ask_tag()
    again = page.deciding.dialog
    assert isinstance(again, TagDialog)
    assert again.tag.findText("cash") == 0
    again.reject()


def test_a_decision_can_be_about_all_entries_of_the_view(page: EntriesPage) -> None:
    word = next(word for word in str(page.model.row_at(3).entry.remittance_info).split() if len(word) > 4)
    page.search(word)
    found = page.model.rowCount()
    assert 1 < found < 81
    choose(page, 0)
    page.deciding.ask_note()
    dialog = page.deciding.dialog
    assert isinstance(dialog, NoteDialog)
    dialog.choice.whole_view.setChecked(True)
    dialog.note.setPlainText("Seen with the witness")
    dialog.button().click()
    assert page.banner.sentence.startswith(f"{found} entries have a new note")
    page.clear_filters()
    noted = [row for row in range(81) if page.model.row_at(row).decisions]
    assert len(noted) == found


def test_a_correction_shows_the_original_in_tip_and_panel(page: EntriesPage) -> None:
    original = str(page.model.row_at(4).entry.counterparty_name)
    correct(page, 4, "counterparty_name", "ТОО Новое имя")
    assert words(page, 4, EntryColumn.COUNTERPARTY) == "ТОО Новое имя"
    assert cell(page, 4, EntryColumn.COUNTERPARTY, IS_CORRECTED_ROLE) is True
    tip = words(page, 4, EntryColumn.COUNTERPARTY, Qt.ItemDataRole.ToolTipRole)
    assert f"The source says: {original}" in tip
    assert "A. Officer" in tip
    assert "letter of 3 March" in tip
    assert page.model.row_at(4).entry.counterparty_name == original
    assert page.detail.decisions is not None
    shown = without_controls(" ".join(page.detail.decisions.texts()))
    for text in ("ТОО Новое имя", f"The source says: {original}", "letter of 3 March", "A. Officer"):
        assert text in shown
    page.search("новое имя")
    assert page.model.rowCount() == 1


def test_a_withdrawn_correction_shows_the_source_again(page: EntriesPage) -> None:
    original = str(page.model.row_at(4).entry.counterparty_name)
    correct(page, 4, "counterparty_name", "ТОО Новое имя")
    assert page.detail.decisions is not None
    (button,) = page.detail.decisions.buttons
    button.click()
    assert words(page, 4, EntryColumn.COUNTERPARTY) == original
    assert page.banner.sentence == "The decision was withdrawn."
    assert page.detail.decisions.buttons == []


def test_what_the_entry_says_already_is_no_correction(page: EntriesPage) -> None:
    choose(page, 4)
    page.deciding.ask_correction()
    dialog = page.deciding.dialog
    assert isinstance(dialog, CorrectionDialog)
    dialog.reason.setPlainText("none")
    dialog.button().click()
    assert dialog.banner.sentence == "This is what the entry says already."
    dialog.reject()


def test_a_party_is_offered_once_it_was_assigned(page: EntriesPage) -> None:
    for row in (4, 6):
        choose(page, row)
        page.deciding.ask_party()
        dialog = page.deciding.dialog
        assert isinstance(dialog, PartyDialog)
        assert dialog.party.count() == (0 if row == 4 else 1)
        dialog.party.setCurrentText("Сулейменова А. К.")
        dialog.button().click()
    page.filters.fields.party.setText("сулейменова а. к.")
    page.filters.fields.party.returnPressed.emit()
    assert page.model.rowCount() == 2


def test_a_new_episode_of_chosen_entries_is_one_step(
    filled_window: MainWindow, page: EntriesPage, case: CaseFile
) -> None:
    sequence = case.sequence
    choose(page, 1, 2, 3)
    page.deciding.ask_episode()
    dialog = page.deciding.dialog
    assert isinstance(dialog, AddToEpisodeDialog)
    dialog.button().click()
    assert dialog.banner.sentence == "Enter the title of the new episode."
    dialog.title.setText("Recruitment")
    dialog.button().click()
    assert case.sequence == sequence + 1
    (episode,) = case.episodes()
    assert (episode.text.title, episode.entry_count) == ("Recruitment", 3)
    filled_window.actions_by_id.by_id["undo"].trigger()
    assert case.episodes() == ()


def test_entries_are_taken_out_of_the_episode_that_is_shown(page: EntriesPage, case: CaseFile) -> None:
    choose(page, 1, 2, 3)
    page.deciding.ask_episode()
    dialog = page.deciding.dialog
    assert isinstance(dialog, AddToEpisodeDialog)
    dialog.title.setText("Recruitment")
    dialog.button().click()
    page.deciding.remove_from_episode()
    assert "Show the entries of an episode first" in page.banner.sentence
    episode = page.filters.fields.decisions.episode
    episode.setCurrentIndex(1)
    page.filters.text.returnPressed.emit()
    assert page.model.rowCount() == 3
    choose(page, 0)
    page.deciding.remove_from_episode()
    assert page.model.rowCount() == 2
    episode.setCurrentIndex(2)
    page.filters.text.returnPressed.emit()
    assert page.model.rowCount() == 79


def test_entries_that_may_not_be_used_are_marked_and_found(
    filled_window: MainWindow, page: EntriesPage, case: CaseFile
) -> None:
    (item,) = case.evidence()
    basis = LegalBasis(act="art. 122", to_on=date(2024, 2, 1))
    terms = EvidenceTerms(basis, SourceKind.INTELLIGENCE)
    filled_window.context.events.tell(set_terms(case, item.id, terms, filled_window.desk.actor))
    last = page.model.rowCount() - 1
    assert cell(page, last, EntryColumn.MARKS, MARKS_ROLE) == (
        EntryMark.OUTSIDE_BASIS,
        EntryMark.INTELLIGENCE,
    )
    page.view.go_to(last)
    assert page.detail.decisions is not None
    assert "does not cover" in " ".join(page.detail.decisions.texts())
    standing = page.filters.fields.decisions.standing
    standing.setCurrentIndex(
        [standing.itemText(n) for n in range(standing.count())].index("Outside the legal basis")
    )
    page.filters.text.returnPressed.emit()
    assert 0 < page.model.rowCount() < 81


def test_a_decision_leaves_a_person_where_they_were(page: EntriesPage) -> None:
    page.view.go_to(60)
    scrolled = page.view.verticalScrollBar().value()
    assert scrolled > 0
    exclude(page, 60)
    assert page.view.currentIndex().row() == 60
    assert page.view.verticalScrollBar().value() == scrolled


def test_an_action_on_entries_brings_them_into_sight(filled_window: MainWindow, page: EntriesPage) -> None:
    choose(page, 3)
    filled_window.show_page("timeline")
    filled_window.actions_by_id.by_id["note_entries"].trigger()
    assert filled_window.pages is not None
    assert filled_window.pages.shown == "entries"
    assert isinstance(page.deciding.dialog, NoteDialog)
    page.deciding.dialog.reject()


def test_without_a_chosen_entry_nothing_is_asked(page: EntriesPage) -> None:
    page.view.clearSelection()
    page.deciding.ask_tag()
    assert page.deciding.dialog is None
    assert page.banner.sentence == "Choose one or more entries first."


def test_a_refusal_of_the_case_is_told(page: EntriesPage) -> None:
    for _time in range(2):
        choose(page, 5)
        page.deciding.ask_tag()
        dialog = page.deciding.dialog
        assert isinstance(dialog, TagDialog)
        dialog.tag.setCurrentText("cash")
        dialog.button().click()
    assert "the same is said of them already" in page.banner.sentence


def test_the_menu_of_the_table_holds_the_actions_of_the_window(
    filled_window: MainWindow, page: EntriesPage
) -> None:
    held = page.decide_button.menu().actions()
    assert held == [action for action in filled_window.actions_by_id.all() if action in held]
    assert {action.objectName() for action in held} >= {
        "exclude_entries",
        "correct_entries",
        "add_to_episode",
    }


def test_selected_rows_are_copied_a_line_each(page: EntriesPage) -> None:
    exclude(page, 2)
    choose(page, 2, 1, 7)
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert lines[1].split("\t")[COLUMNS.index(EntryColumn.MARKS)] == "Excluded from all sums"


def test_too_many_rows_are_not_copied(page: EntriesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "MOST_ROWS", 2)
    QApplication.clipboard().setText("before")
    page.view.selectAll()
    page.view.copying.copy()
    assert QApplication.clipboard().text() == "before"
    assert "81 rows are too many" in page.banner.sentence


ASKED: dict[str, Callable[[EntriesPage], None]] = {
    "exclusion": lambda page: page.deciding.ask_exclusion(),
    "tag": lambda page: page.deciding.ask_tag(),
    "note": lambda page: page.deciding.ask_note(),
    "correction": lambda page: page.deciding.ask_correction(),
    "party": lambda page: page.deciding.ask_party(),
    "episode": lambda page: page.deciding.ask_episode(),
}


@pytest.mark.parametrize("asked", ASKED)
def test_every_control_of_a_dialog_has_a_name(page: EntriesPage, asked: str) -> None:
    choose(page, 3, 4)
    ASKED[asked](page)
    assert page.deciding.dialog is not None
    assert nameless(page.deciding.dialog) == []
    page.deciding.dialog.reject()


def test_a_case_open_for_reading_shows_decisions_and_offers_none(
    session: Session, filled_window: MainWindow, page: EntriesPage, case: CaseFile
) -> None:
    decide(case, case.entry_keys(EntryQuery())[:1], DecisionKind.TAG, filled_window.desk.actor, value="cash")
    path = case.path
    session.desk.close()
    session.desk.open(path, read_only=True)
    assert session.window.pages is not None
    session.window.show_page("entries")
    read = session.window.pages.entries
    tagged = next(row for row in range(81) if read.model.row_at(row).decisions)
    read.view.go_to(tagged)
    assert read.detail.decisions is not None
    assert "cash" in without_controls(" ".join(read.detail.decisions.texts()))
    assert read.detail.decisions.buttons == []
    assert not read.decide_button.isEnabled()
    assert not session.window.actions_by_id.by_id["exclude_entries"].isEnabled()


def test_decisions_made_one_after_another_arrive_in_order(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    app = make_application(["test"])
    made = Session(app, settings, TaskRunner(app), Actor("A. Officer"))
    made.window.show()
    with qtbot.waitSignal(made.desk.case_opened, timeout=20_000):
        made.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    case = made.desk.case
    assert case is not None
    import_files(case, [STATEMENT], made.desk.actor, Progress())
    made.window.context.events.tell(CaseChanges(case.sequence, has_entries=True))
    made.window.show_page("entries")
    assert made.window.pages is not None
    page = made.window.pages.entries
    qtbot.waitUntil(lambda: page.model.rowCount() == 81, timeout=20_000)
    page.view.go_to(40)
    for tag in ("one", "two", "three"):
        page.deciding.ask_tag()
        dialog = page.deciding.dialog
        assert isinstance(dialog, TagDialog)
        dialog.tag.setCurrentText(tag)
        dialog.button().click()
    qtbot.waitUntil(lambda: len(page.model.row_at(40).decisions) == 3, timeout=20_000)
    assert [decision.value for decision in page.model.row_at(40).decisions] == ["one", "two", "three"]
    assert page.view.currentIndex().row() == 40
    made.end()
    made.window.close()
    deleted(made.window, made)


def test_an_export_says_what_it_leaves_out(
    filled_window: MainWindow,
    page: EntriesPage,
    case: CaseFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (item,) = case.evidence()
    terms = EvidenceTerms(LegalBasis(act="art. 122", to_on=date(2024, 2, 1)))
    filled_window.context.events.tell(set_terms(case, item.id, terms, filled_window.desk.actor))
    outside = case.entry_count(EntryQuery(is_outside_basis=True))
    exclude(page, 0)
    out = tmp_path / "entries.csv"
    monkeypatch.setattr(file_choice, "choose_export_file", lambda parent, suggested: out)
    page.export_button.click()
    sentence = page.banner.sentence
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) == 81 - outside + 1
    assert f"{outside} entries are left out: the legal basis" in sentence
    assert "excluded by a decision" in sentence
