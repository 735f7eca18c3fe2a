"""What there is to see in the window: each picture by name, the case it needs, and how the window gets there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.flow_picture import FlowPictureKind
from investigator_desktop.operations.demo import EVIDENCE
from investigator_desktop.ui.completeness.page import CompletenessPage
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.exhibits.page import ExhibitsPage
from investigator_desktop.ui.flows.page import FlowsPage
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.pictures.picture_dialog import PictureDialog


class Needed(Enum):
    """Which case a picture needs."""

    NO_CASE = "no_case"
    EMPTY = "empty"
    SAMPLE = "sample"


NO_CASE, EMPTY, SAMPLE = Needed


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by name: which case it needs and how the window gets there."""

    name: str
    needed: Needed
    arrange: Callable[[MainWindow], QWidget]


def welcome(window: MainWindow) -> QWidget:
    """Show the welcome page."""
    return window


def new_case(window: MainWindow) -> QWidget:
    """Show the questions for a new case."""
    window.conversation.ask_new_case()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def commands(window: MainWindow) -> QWidget:
    """Show the command palette."""
    window.conversation.show_commands()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def shortcuts(window: MainWindow) -> QWidget:
    """Show the manual at the keyboard shortcuts."""
    window.conversation.show_help("keys")
    assert window.conversation.help is not None
    return window.conversation.help


def manual(window: MainWindow) -> QWidget:
    """Show the manual at the timeline."""
    window.conversation.show_help("timeline")
    assert window.conversation.help is not None
    return window.conversation.help


def empty_evidence(window: MainWindow) -> QWidget:
    """Show what an empty case says."""
    window.show_page("evidence")
    return window


def staged(window: MainWindow) -> ImportPage:
    """Let the import page look at the files of the sample."""
    assert window.pages is not None
    window.show_page("evidence")
    page = window.pages.evidence.importing
    if not page.files.rowCount():
        window.bring_files([EVIDENCE])
    window.pages.evidence.show_importing()
    return page


def choose(page: ImportPage, state: FileState, tab: int) -> None:
    """Bring the first file in a state to the front, at a tab."""
    row = next(row for row, file in enumerate(page.files.files) if file.state is state)
    page.list.setCurrentIndex(page.files.index(row))
    page.panel.tabs.setCurrentIndex(tab)


def import_rows(window: MainWindow) -> QWidget:
    """Show a file that is ready: rows and fields."""
    choose(staged(window), FileState.READY, 0)
    return window


def import_balances(window: MainWindow) -> QWidget:
    """Show the balances of a file."""
    choose(staged(window), FileState.READY, 1)
    return window


def import_rows_left_out(window: MainWindow) -> QWidget:
    """Show the rows of a file that gave no entry."""
    choose(staged(window), FileState.READY, 2)
    return window


def import_question(window: MainWindow) -> QWidget:
    """Show a file that asks something."""
    choose(staged(window), FileState.NEEDS_YOU, 0)
    return window


def import_held(window: MainWindow) -> QWidget:
    """Show a file that is of a kind that cannot be read yet."""
    choose(staged(window), FileState.HELD, 0)
    return window


def import_reading(window: MainWindow) -> QWidget:
    """Show how a file was read."""
    choose(staged(window), FileState.READY, 4)
    return window


def layouts(window: MainWindow) -> QWidget:
    """Show the layouts that are known."""
    window.conversation.show_layouts()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def kept_answers(window: MainWindow) -> QWidget:
    """Show the answers that the case keeps."""
    window.conversation.show_answers()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def import_fields(window: MainWindow) -> QWidget:
    """Show the menu of fields."""
    page = staged(window)
    choose(page, FileState.READY, 0)
    page.panel.previews.current_table().horizontalHeader().sectionClicked.emit(1)
    assert page.panel.menu is not None
    return page.panel.menu


def evidence(window: MainWindow) -> QWidget:
    """Show the evidence of the case."""
    window.show_page("evidence")
    return window


def entries(window: MainWindow) -> QWidget:
    """Show the entries with one chosen."""
    assert window.pages is not None
    window.show_page("entries")
    page = window.pages.entries
    page.view.go_to(_linked_row(page))
    return window


def _linked_row(page: EntriesPage) -> int:
    rows = range(min(page.model.rowCount(), 400))
    return next((row for row in rows if page.model.row_at(row).linked_id is not None), 0)


def timeline(window: MainWindow) -> QWidget:
    """Show the timeline."""
    window.show_page("timeline")
    return window


def report(window: MainWindow) -> QWidget:
    """Show the page of the report."""
    window.show_page("report")
    return window


def completeness(window: MainWindow) -> QWidget:
    """Show what is proven of each account, a range of days chosen."""
    assert window.pages is not None
    window.show_page("completeness")
    page = window.pages.page(PageId.COMPLETENESS)
    assert isinstance(page, CompletenessPage)
    page.detail.days.setCurrentCell(0, 0)
    return window


def search(window: MainWindow) -> QWidget:
    """Show the hits of a search through the whole case."""
    window.show_page("entries")
    window.header.search.setText("Ibraeva")
    window.header.search_typed.emit("Ibraeva")
    return window


def flows_as(kind: FlowPictureKind) -> Callable[[MainWindow], QWidget]:
    """Return how the page of flows shows one of its pictures."""

    def arrange(window: MainWindow) -> QWidget:
        """Choose the picture."""
        window.show_page(PageId.FLOWS)
        assert window.pages is not None
        page = window.pages.page(PageId.FLOWS)
        assert isinstance(page, FlowsPage)
        page.tabs.setCurrentWidget(page.picture)
        page.picture.panel.toolbar.choose_kind(kind)
        return window

    return arrange


def export_picture(window: MainWindow) -> QWidget:
    """Show what is asked before the timeline is exported."""
    window.show_page(PageId.TIMELINE)
    window.actions_by_id.by_id["export_picture"].trigger()
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    return dialog


def walk_through(window: MainWindow) -> QWidget:
    """Show the second exhibit as an audience sees it."""
    window.show_page(PageId.EXHIBITS)
    assert window.pages is not None
    page = window.pages.page(PageId.EXHIBITS)
    assert isinstance(page, ExhibitsPage)
    page.list.setCurrentIndex(page.model.index(1, 0))
    window.actions_by_id.by_id["walk_through"].trigger()
    assert page.walk is not None
    page.walk.showNormal()
    page.walk.resize(window.size())
    return page.walk


def of_page(page: PageId) -> Callable[[MainWindow], QWidget]:
    """Return how a page is shown as it opens."""

    def arrange(window: MainWindow) -> QWidget:
        """Go to the page."""
        window.show_page(page)
        return window

    return arrange


ANALYSIS = (
    PageId.PARTIES, PageId.TRANSFERS, PageId.FLOWS, PageId.TRACING, PageId.FINDINGS, PageId.SCREENING,
    PageId.WORKSHEET, PageId.DOSSIERS, PageId.EPISODES, PageId.EXHIBITS, PageId.TRAIL,
)  # fmt: skip
PICTURES: tuple[Picture, ...] = (
    Picture("welcome", NO_CASE, welcome),
    Picture("new-case", NO_CASE, new_case),
    Picture("empty", EMPTY, empty_evidence),
    Picture("import-rows", EMPTY, import_rows),
    Picture("import-balances", EMPTY, import_balances),
    Picture("import-left-out", EMPTY, import_rows_left_out),
    Picture("import-question", EMPTY, import_question),
    Picture("import-held", EMPTY, import_held),
    Picture("import-reading", EMPTY, import_reading),
    Picture("import-fields", EMPTY, import_fields),
    Picture("layouts", SAMPLE, layouts),
    Picture("kept-answers", SAMPLE, kept_answers),
    Picture("overview", SAMPLE, of_page(PageId.OVERVIEW)),
    Picture("evidence", SAMPLE, evidence),
    Picture("entries", SAMPLE, entries),
    Picture("timeline", SAMPLE, timeline),
    Picture("report", SAMPLE, report),
    Picture("completeness", SAMPLE, completeness),
    *(Picture(page.value, SAMPLE, of_page(page)) for page in ANALYSIS),
    Picture("flows-network", SAMPLE, flows_as(FlowPictureKind.NETWORK)),
    Picture("flows-followed", SAMPLE, flows_as(FlowPictureKind.TRACED)),
    Picture("notes", SAMPLE, of_page(PageId.NOTES)),
    Picture("search", SAMPLE, search),
    Picture("export-picture", SAMPLE, export_picture),
    Picture("walk-through", SAMPLE, walk_through),
    Picture("commands", SAMPLE, commands),
    Picture("shortcuts", SAMPLE, shortcuts),
    Picture("manual", SAMPLE, manual),
)
