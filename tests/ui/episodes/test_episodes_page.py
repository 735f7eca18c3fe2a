"""Stories of episodes through the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.episodes import add_episode
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.episodes.episode_model import period_text
from investigator_desktop.ui.episodes.episode_text_dialog import EpisodeTextDialog
from investigator_desktop.ui.episodes.page import EpisodesPage
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.test_accessibility import nameless

FEBRUARY = EntryQuery(from_on=date(2024, 2, 1), to_on=date(2024, 2, 29))


@pytest.fixture
def page(filled_window: MainWindow) -> EpisodesPage:
    """Return the page of a case without episodes."""
    assert filled_window.pages is not None
    shown = filled_window.pages.show_page(PageId.EPISODES)
    assert isinstance(shown, EpisodesPage)
    return shown


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the open case."""
    assert filled_window.desk.case is not None
    return filled_window.desk.case


def make(window: MainWindow, case: CaseFile, title: str, query: EntryQuery) -> int:
    changes, episode_id = add_episode(case, EpisodeText(title, "art. 128"), window.desk.actor, query)
    window.context.events.tell(changes)
    return episode_id


def asked(page: EpisodesPage) -> EpisodeTextDialog:
    assert page.dialog is not None
    return page.dialog


def said(text: str) -> str:
    return without_controls(text)


def test_a_first_episode_is_made_from_the_empty_page(page: EpisodesPage, case: CaseFile) -> None:
    assert not page.list.isVisible()
    page.ask_new()
    dialog = asked(page)
    assert nameless(dialog) == []
    dialog.title.setText(" Recruitment ")
    dialog.article.setText("art. 128")
    dialog.persons.setPlainText("Сулейменова А. К.\n\n ТОО Агро ")
    dialog.first.field.setText("01.02.2024")
    dialog.last.field.setText("29.02.2024")
    dialog.button().click()
    (episode,) = case.episodes()
    assert episode.text == EpisodeText(
        "Recruitment",
        "art. 128",
        ("Сулейменова А. К.", "ТОО Агро"),
        date(2024, 2, 1),
        date(2024, 2, 29),
    )
    assert page.list.isVisible()
    assert said(page.detail.persons.text()) == "Сулейменова А. К.\nТОО Агро"
    assert said(page.banner.sentence) == "The episode Recruitment was made."


@pytest.mark.parametrize(
    ("title", "first", "last", "sentence"),
    [
        ("", "", "", "Enter a title"),
        ("x", "31.02.2024", "", "Enter a day"),
        ("x", "02.02.2024", "01.02.2024", "lies before its first"),
    ],
)
def test_an_episode_says_what_it_lacks(
    page: EpisodesPage, case: CaseFile, title: str, first: str, last: str, sentence: str
) -> None:
    page.ask_new()
    dialog = asked(page)
    dialog.title.setText(title)
    dialog.first.field.setText(first)
    dialog.last.field.setText(last)
    dialog.button().click()
    assert sentence in dialog.banner.sentence
    assert case.episodes() == ()
    dialog.reject()


def test_the_sums_come_with_those_of_the_rest(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    keys = case.entry_keys(FEBRUARY)
    decide(case, keys[:1], DecisionKind.EXCLUSION, filled_window.desk.actor, reason="twice")
    make(filled_window, case, "February", FEBRUARY)
    (within,), (rest,) = case.entry_totals(FEBRUARY), case.entry_totals(EntryQuery())
    sentence = said(page.detail.sentence.text())
    display = Display("en")
    assert sentence.startswith(f"{len(keys)} of 81 entries: ")
    assert said(display.money(within.credits)) in sentence
    assert said(display.money(rest.credits - within.credits)) in sentence.partition("the rest")[2]
    assert page.detail.excluded.text().startswith("1 entries of the case are excluded") or "1 entry" in (
        page.detail.excluded.text()
    )
    assert (page.detail.within.rowCount(), page.detail.rest.rowCount()) == (1, 1)
    excluded = page.detail.within.item(0, 6)
    assert excluded is not None
    assert excluded.text() == "1"
    assert page.detail.rest.isColumnHidden(6)


def test_the_entries_of_an_episode_and_the_rest_are_shown(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    episode_id = make(filled_window, case, "February", FEBRUARY)
    count = len(case.entry_keys(FEBRUARY))
    assert filled_window.pages is not None
    entries = filled_window.pages.entries
    page.detail.entries_button.click()
    assert filled_window.pages.shown == "entries"
    assert entries.model.rowCount() == count
    assert (entries.query.episode_id, entries.query.is_outside_episode) == (episode_id, False)
    filled_window.show_page("episodes")
    page.detail.rest_button.click()
    assert entries.model.rowCount() == 81 - count
    assert entries.filters.fields.decisions.episode.currentText() == "All but: February"


def test_another_episode_shows_its_own_sums(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    make(filled_window, case, "February", FEBRUARY)
    make(filled_window, case, "Nothing", EntryQuery(text="there is no such text"))
    page.list.setCurrentIndex(page.model.index(1, 0))
    assert said(page.detail.sentence.text()).startswith("0 of 81 entries: nothing; the rest: ")
    assert not page.detail.entries_button.isEnabled()
    assert page.detail.rest_button.isEnabled()


def test_a_changed_episode_stays_chosen(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    make(filled_window, case, "One", FEBRUARY)
    make(filled_window, case, "Two", FEBRUARY)
    page.list.setCurrentIndex(page.model.index(1, 0))
    page.detail.change_button.click()
    dialog = asked(page)
    assert dialog.title.text() == "Two"
    dialog.title.setText("Second")
    dialog.button().click()
    assert [episode.text.title for episode in case.episodes()] == ["One", "Second"]
    assert page.list.currentIndex().row() == 1
    page.detail.change_button.click()
    asked(page).button().click()
    assert "the same is said" in page.banner.sentence


def test_a_removed_episode_comes_back_from_the_banner(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    make(filled_window, case, "February", FEBRUARY)
    before = case.episodes()
    page.detail.remove_button.click()
    assert case.episodes() == ()
    assert not page.list.isVisible()
    assert case.entry_count(EntryQuery()) == 81
    assert said(page.banner.sentence) == "The episode February was removed; its entries stay in the case."
    page.banner.button_pressed.emit("undo")
    assert case.episodes() == before
    assert page.list.isVisible()


def test_what_is_read_out_of_an_episode_is_all_of_it(
    filled_window: MainWindow, page: EpisodesPage, case: CaseFile
) -> None:
    make(filled_window, case, "February", FEBRUARY)
    spoken = page.model.data(page.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said(str(spoken)).splitlines()[:2] == ["February", "art. 128"]


def test_a_period_may_be_open_at_either_end() -> None:
    display, day = Display("en"), date(2024, 2, 1)
    assert said(period_text(display, EpisodeText("x", from_on=day))).startswith("from 01")
    assert said(period_text(display, EpisodeText("x", to_on=day))).startswith("to 01")
    assert period_text(display, EpisodeText("x")) == ""


def test_a_case_open_for_reading_offers_no_change(
    session: Session, filled_window: MainWindow, case: CaseFile
) -> None:
    make(filled_window, case, "February", FEBRUARY)
    path = case.path
    session.desk.close()
    session.desk.open(path, read_only=True)
    assert session.window.pages is not None
    page = session.window.pages.show_page(PageId.EPISODES)
    assert isinstance(page, EpisodesPage)
    assert page.detail.entries_button.isEnabled()
    for button in (page.new_button, page.detail.change_button, page.detail.remove_button):
        assert not button.isEnabled()
