from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.app.window import Session
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.layout import Field
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.audit.page import TrailPage
from investigator_desktop.ui.completeness.page import CompletenessPage
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.dossiers.page import DossiersPage
from investigator_desktop.ui.entries.detail_panel import DetailPanel
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.episodes.page import EpisodesPage
from investigator_desktop.ui.evidence.page import EvidencePage
from investigator_desktop.ui.exhibits.page import ExhibitsPage
from investigator_desktop.ui.findings.page import FindingsPage
from investigator_desktop.ui.flows.page import FlowsPage
from investigator_desktop.ui.importing.field_menu import FieldMenu
from investigator_desktop.ui.importing.file_panel import FilePanel
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.notes.page import NotesPage
from investigator_desktop.ui.overview.page import OverviewPage
from investigator_desktop.ui.parties.page import PartiesPage
from investigator_desktop.ui.report.page import ReportPage
from investigator_desktop.ui.screening.page import ScreeningPage
from investigator_desktop.ui.timeline.page import TimelinePage
from investigator_desktop.ui.tracing.page import TracingPage
from investigator_desktop.ui.transfers.page import TransfersPage
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog
from investigator_desktop.ui.welcome.page import WelcomePage
from investigator_desktop.ui.worksheet.page import WorksheetPage
from tests.qtbridge.builders import entry_row
from tests.ui.builders import DATE_QUESTION, SUBJECT_QUESTION, staged
from tests.ui.leaving import deleted, deleted_later

TIMES = 50
DECISIONS = tuple(
    EntryDecision(
        number, b"k" * 32, kind, "counterparty_name", "ТОО Мысал", "reason", Actor("A. Officer"),
        datetime(2026, 1, 1, tzinfo=UTC), 2,
    )
    for number, kind in enumerate(DecisionKind, start=1)
)  # fmt: skip

Make = Callable[[CaseContext, QWidget], QWidget]


def widget_count() -> int:
    gc.collect()
    deleted_later()
    return len(QApplication.allWidgets())


def file_panel(context: CaseContext, parent: QWidget) -> FilePanel:
    panel = FilePanel(context.display, parent)
    for questions in ((), (DATE_QUESTION, SUBJECT_QUESTION)):
        panel.show_file(staged(questions=questions))
    return panel


PAGES: dict[str, Make] = {
    "welcome": lambda context, parent: WelcomePage((), context.display, parent),
    "new case": lambda context, parent: NewCaseDialog(context.display, parent),
    "evidence": EvidencePage,
    "import": ImportPage,
    "file panel": file_panel,
    "overview": OverviewPage,
    "entries": EntriesPage,
    "timeline": TimelinePage,
    "report": ReportPage,
    "episodes": EpisodesPage,
    "trail": TrailPage,
    "completeness": CompletenessPage,
    "screening": ScreeningPage,
    "parties": PartiesPage,
    "transfers": TransfersPage,
    "flows": FlowsPage,
    "tracing": TracingPage,
    "findings": FindingsPage,
    "worksheet": WorksheetPage,
    "dossiers": DossiersPage,
    "notes": NotesPage,
    "exhibits": ExhibitsPage,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_was_closed_fifty_times_leaves_no_widget(name: str, case_context: CaseContext) -> None:
    parent = QWidget()
    before = widget_count()
    for _time in range(TIMES):
        page = PAGES[name](case_context, parent)
        case_context.events.tell(CaseChanges(1, has_entries=True, has_evidence=True))
        deleted(page)
    assert widget_count() <= before
    deleted(parent)


def test_a_menu_of_fields_that_was_closed_is_gone(case_context: CaseContext) -> None:
    parent = QWidget()
    before = widget_count()
    for _time in range(TIMES):
        menu = FieldMenu(Field.AMOUNT, Display("en"), parent)
        menu.show()
        menu.close()
        deleted_later()
    assert widget_count() <= before
    deleted(parent)


def test_a_file_shown_fifty_times_leaves_no_widget(case_context: CaseContext) -> None:
    parent = QWidget()
    panel = FilePanel(case_context.display, parent)
    panel.show_file(staged(questions=(DATE_QUESTION,)))
    before = widget_count()
    for _time in range(TIMES):
        panel.show_file(staged(questions=(DATE_QUESTION,)))
        deleted_later()
    assert widget_count() <= before
    deleted(parent)


def test_an_entry_with_decisions_shown_fifty_times_leaves_no_widget(case_context: CaseContext) -> None:
    parent = QWidget()
    panel = DetailPanel(case_context.display, parent, is_read_only=False)
    row = replace(entry_row(1), decisions=DECISIONS, is_outside_basis=True, is_intelligence=True)
    panel.show_row(row)
    before = widget_count()
    for _time in range(TIMES):
        panel.show_row(row)
        deleted_later()
    assert widget_count() <= before
    deleted(parent)


def test_a_dialog_of_decisions_that_was_left_is_gone(filled_window: MainWindow) -> None:
    assert filled_window.pages is not None
    deciding = filled_window.pages.entries.deciding
    asks = (
        deciding.ask_exclusion, deciding.ask_tag, deciding.ask_note, deciding.ask_correction,
        deciding.ask_party, deciding.ask_episode,
    )  # fmt: skip
    before = widget_count()
    for ask in asks * 5:
        ask()
        assert deciding.dialog is not None
        deciding.dialog.reject()
        deleted_later()
    assert widget_count() <= before


def test_a_window_built_anew_replaces_the_old_one(session: Session) -> None:
    session.use_language("ru")
    before = widget_count()
    for code in ("kk", "fa_AF", "en", "ru"):
        session.use_language(code)
        deleted_later()
    assert widget_count() <= before
    session.use_language("en")
