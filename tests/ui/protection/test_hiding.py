"""Nothing of a protected name may be seen while names are hidden: every text of every widget of every page is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, CaseDetails
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.dossier import DossierEntry, FactKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.events import CaseEvent, EventKind
from investigator_desktop.domain.filters import SavedFilter
from investigator_desktop.domain.notes import Note, NoteKind, NoteSubject
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.demo import import_sample, read_sample_case
from investigator_desktop.operations.dossiers.entries import keep_dossier_entry
from investigator_desktop.operations.episodes import add_episode
from investigator_desktop.operations.events import keep_event
from investigator_desktop.operations.filters import keep_filter
from investigator_desktop.operations.matching.running import run_matching
from investigator_desktop.operations.notes.keeping import keep_note
from investigator_desktop.operations.parties.keys import parties_of
from investigator_desktop.operations.protection import protect_name, protected_names
from investigator_desktop.operations.red_flags.choices import RunChoices
from investigator_desktop.operations.red_flags.findings import findings
from investigator_desktop.operations.red_flags.running import run_rules
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.settings import HIDES_NAMES
from investigator_desktop.ui.findings.page import FindingsPage
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.parties.page import PartiesPage
from investigator_desktop.ui.protection.dialog import ProtectedNamesDialog
from tests.ui.leaving import deleted_later

NAME = "Сулейменова Айгуль Кайратовна"
PARTS = re.compile("сулейменов|suleimenov|suleymenov|айгул|aigul|aygul|кайратовн", re.IGNORECASE)
SHOWN_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.EditRole,
)  # fmt: skip
OWN_ROLES = tuple(
    Qt.ItemDataRole.UserRole + place for place in range(4)
)  # painted by delegates of the program
MOST_ROWS = 120


def texts_of(root: QWidget) -> Iterator[str]:
    """Yield all that can be read of a widget and of what is in it."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
        yield from own_texts(widget)
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, (QPlainTextEdit, QTextBrowser)):
        yield widget.toPlainText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from texts_of_model(widget.model())


def texts_of_model(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[str]:
    parent = QModelIndex() if above is None else above
    is_list, is_table = isinstance(model, QAbstractListModel), isinstance(model, QAbstractTableModel)
    columns = 1 if is_list else model.columnCount(parent)
    roles = (*SHOWN_ROLES, *OWN_ROLES) if is_of_program(model) else SHOWN_ROLES
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(MOST_ROWS, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column) if is_list else model.index(row, column, parent)
            values = (model.data(index, role) for role in roles)
            yield from (value for value in values if isinstance(value, str))
            if column == 0 and not is_list and not is_table and model.hasChildren(index):
                yield from texts_of_model(model, index)


def is_of_program(model: QAbstractItemModel) -> bool:
    return type(model).__module__.startswith("investigator_desktop")


def leaks(root: QWidget) -> set[str]:
    return {text for text in texts_of(root) if PARTS.search(text)}


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of all texts that are painted by the program itself."""
    found: list[str] = []
    paint = QPainter.drawText

    def keep(painter: QPainter, *words: object) -> object:
        found.extend(word for word in words if isinstance(word, str))
        return paint(painter, *words)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", keep)
    return found


@pytest.fixture
def case(filled_window: MainWindow) -> CaseFile:
    """Return the case of a protected person, who is named in what persons wrote and decided too."""
    case = filled_window.desk.case
    assert case is not None
    actor = filled_window.desk.actor
    first = [int(one) for one in case.entry_ids(EntryQuery())[:3]]
    keys = case.entry_keys_of(first)
    protect_name(case, NAME, actor)
    keep_note(case, Note(NoteKind.NOTE, NoteSubject(), f"Сказано {NAME}"), actor)
    decide(case, keys, DecisionKind.NOTE, actor, value="видела Сулейменову")
    decide(case, keys[:1], DecisionKind.PARTY, actor, value=NAME)
    filled_window.context.events.tell(
        CaseChanges(case.sequence, has_entries=True, has_decisions=True, has_analysis=True)
    )
    return case


@pytest.fixture
def hidden(filled_window: MainWindow, case: CaseFile) -> MainWindow:
    """Return the window with the names hidden."""
    assert protected_names(case)
    filled_window.actions_by_id.by_id["hide_names"].trigger()
    deleted_later()
    return filled_window


def test_the_name_is_there_to_be_hidden(filled_window: MainWindow, case: CaseFile) -> None:
    for page in (PageId.ENTRIES, PageId.EVIDENCE, PageId.NOTES):
        filled_window.show_page(page)
        assert leaks(filled_window), page


def test_no_text_of_any_page_has_a_part_of_a_protected_name(
    session: Session, tmp_path: Path, painted: list[str]
) -> None:
    session.desk.create(NewCase(tmp_path / "full.idcase", CaseDetails("7", f"О {NAME}")))
    case, window = session.desk.case, session.window
    assert case is not None
    fill(case, session.desk.actor)
    window.hiding.toggle()
    deleted_later()
    found: dict[str, set[str]] = {}
    for page in PageId:
        painted.clear()
        window.show_page(page)
        open_all(window)
        window.grab()
        found[page] = leaks(window) | {text for text in painted if PARTS.search(text)}
    assert {page: texts for page, texts in found.items() if texts} == {}


def open_all(window: MainWindow) -> None:
    """Bring what stands behind the rows of a page to the front, where the name may stand in detail only."""
    assert window.pages is not None
    page, case = window.pages.currentWidget(), window.desk.case
    assert case is not None
    if isinstance(page, PartiesPage):
        page.show_found(next(one.key for one in parties_of(case) if "Сулейменова" in one.shown))
    if isinstance(page, FindingsPage):
        run = findings(case)
        assert run is not None
        about = [one.number for one in run.findings if "Сулейменова" in one.finding.subject.label]
        for number in about[:5]:
            page.show_found(str(number))
            window.grab()


def fill(case: CaseFile, actor: Actor) -> None:
    """Fill a case with the sample, with runs of its methods, and with the name in all that persons write."""
    import_sample(case, read_sample_case(), actor, Progress())
    run_matching(case, actor)
    run_rules(case, RunChoices(), actor)
    ids = [int(one) for one in case.entry_ids(EntryQuery(text="сулейменова"))[:3]]
    said, told = f"Сказано {NAME}", Standing(reason=f"от {NAME}")
    protect_name(case, NAME, actor)
    keep_note(case, Note(NoteKind.NOTE, NoteSubject(), said), actor)
    decide(case, case.entry_keys_of(ids), DecisionKind.NOTE, actor, value="видела Сулейменову")
    decide(case, case.entry_keys_of(ids), DecisionKind.PARTY, actor, value=NAME)
    decide(case, case.entry_keys_of(ids), DecisionKind.TAG, actor, value="Сулейменова")
    add_episode(case, EpisodeText(said, "128", (NAME,)), actor, ids)
    keep_event(case, CaseEvent(EventKind.ARRIVAL, said, date(2024, 2, 1), place=NAME), told, actor)
    keep_filter(case, SavedFilter("Сулейменова", EntryQuery(text="сулейменова")), actor)
    fact = DossierEntry(case.accounts()[0].identity.key, FactKind.ADDRESS, said, said)
    keep_dossier_entry(case, fact, told, actor)


def test_the_entry_in_detail_and_the_copied_rows_have_no_part_of_it(
    hidden: MainWindow, case: CaseFile
) -> None:
    assert hidden.pages is not None
    entries = hidden.pages.entries
    hidden.show_page(PageId.ENTRIES)
    entries.show_entry(int(case.entry_ids(EntryQuery())[0]))
    assert leaks(hidden) == set()
    entries.view.selectAll()
    for action in entries.view.actions():
        action.trigger()
    assert not PARTS.search(QGuiApplication.clipboard().text())


def test_hits_of_a_search_have_no_part_of_it(hidden: MainWindow) -> None:
    hidden.header.search.setText("карт")
    hidden.header.search_typed.emit("карт")
    hidden.header.search_typed.emit("suleimenova")
    assert hidden.searching.panel.model.rowCount() > 0
    found = set(texts_of(hidden.searching.panel))
    assert {text for text in found if PARTS.search(text) and "suleimenova" not in text} == set()


def test_the_header_says_that_names_are_hidden_and_shows_them_again(hidden: MainWindow) -> None:
    assert hidden.hiding.button.isVisible()
    assert hidden.hiding.action.isChecked()
    hidden.hiding.button.click()
    assert not hidden.hiding.button.isVisible()
    assert not hidden.hiding.action.isChecked()
    hidden.show_page(PageId.ENTRIES)
    assert leaks(hidden)


def test_the_page_in_sight_stays_when_names_are_hidden(filled_window: MainWindow, case: CaseFile) -> None:
    filled_window.show_page(PageId.PARTIES)
    filled_window.hiding.toggle()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.PARTIES


def test_names_stay_hidden_in_another_language(session: Session, hidden: MainWindow) -> None:
    session.use_language("ru")
    deleted_later()
    assert session.window.context.settings.value(HIDES_NAMES)
    session.window.show_page(PageId.ENTRIES)
    assert leaks(session.window) == set()
    assert session.window.context.display.unnamed(NAME) != NAME


def test_a_name_protected_while_names_are_hidden_is_hidden_at_once(
    hidden: MainWindow, case: CaseFile
) -> None:
    changes = protect_name(case, "Zhanbolat Ermekov", hidden.desk.actor)
    hidden.context.events.tell(changes)
    assert hidden.context.display.unnamed("Ермекову") in {"Person 2", "Ермекову"}
    assert hidden.context.display.unnamed("Ermekov") == "Person 2"


def test_the_dialog_adds_and_withdraws_names(filled_window: MainWindow) -> None:
    filled_window.actions_by_id.by_id["protected_names"].trigger()
    dialog = filled_window.hiding.dialog
    assert isinstance(dialog, ProtectedNamesDialog)
    assert filled_window.desk.case is not None
    dialog.name.setText("Иванова Роза")
    dialog.add_button.click()
    assert [one.name for one in protected_names(filled_window.desk.case)] == ["Иванова Роза"]
    dialog.add_button.click()
    assert dialog.banner.isVisible()
    dialog.table.selectRow(0)
    dialog.show_button.click()
    assert protected_names(filled_window.desk.case) == ()
    dialog.accept()


def test_without_protected_names_the_window_says_how_to_choose_them(filled_window: MainWindow) -> None:
    filled_window.hiding.toggle()
    assert "Protected names" in filled_window.banner.sentence
