"""The pages of a case, in the order of the rail; a page is made when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.main_window.commands import DECISION_ACTIONS
from investigator_desktop.ui.main_window.page import PageId, PageSection, PageSpec
from investigator_desktop.ui.main_window.window import MainWindow


def _overview(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.overview.page import OverviewPage

    page = OverviewPage(context, window)
    page.page_asked.connect(window.show_page)
    return page


def _evidence(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.evidence.page import EvidencePage

    page = EvidencePage(context, window)
    page.files_asked.connect(window.conversation.ask_files)
    page.folder_asked.connect(window.conversation.ask_folder)
    page.importing.answers_asked.connect(window.conversation.show_answers)
    page.importing.layouts_asked.connect(window.conversation.show_layouts)
    page.page_asked.connect(window.show_page)
    return page


def _entries(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.entries.page import EntriesPage

    page = EntriesPage(context, window)
    page.evidence_asked.connect(window.show_page)
    page.undo_asked.connect(window.desk.undo)
    page.deciding.funds.tracing_asked.connect(window.show_page)
    page.use_actions([window.actions_by_id.by_id[name] for name in DECISION_ACTIONS])
    return page


def _timeline(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.timeline.page import TimelinePage

    page = TimelinePage(context, window)
    page.entry_chosen.connect(window.show_entry)
    page.period_asked.connect(window.show_period)
    page.evidence_asked.connect(window.show_page)
    page.funds.tracing_asked.connect(window.show_page)
    page.funds.undo_asked.connect(window.desk.undo)
    page.pinning.exhibits_asked.connect(window.show_page)
    page.pinning.undo_asked.connect(window.desk.undo)
    return page


def _findings(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.findings.page import FindingsPage

    page = FindingsPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _report(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.report.page import ReportPage

    page = ReportPage(context, window)
    page.evidence_asked.connect(window.show_page)
    return page


def _episodes(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.episodes.page import EpisodesPage

    page = EpisodesPage(context, window)
    page.entries_asked.connect(window.show_episode)
    page.undo_asked.connect(window.desk.undo)
    return page


def _completeness(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.completeness.page import CompletenessPage

    page = CompletenessPage(context, window)
    page.evidence_asked.connect(window.show_page)
    page.entry_asked.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _trail(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.audit.page import TrailPage

    return TrailPage(context, window)


def _parties(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.parties.page import PartiesPage

    page = PartiesPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.evidence_asked.connect(window.show_page)
    page.undo_asked.connect(window.desk.undo)
    return page


def _transfers(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.transfers.page import TransfersPage

    page = TransfersPage(context, window)
    page.entry_chosen.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _tracing(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.tracing.page import TracingPage

    page = TracingPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.page_asked.connect(window.show_page)
    page.undo_asked.connect(window.desk.undo)
    return page


def _worksheet(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.worksheet.page import WorksheetPage

    page = WorksheetPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _dossiers(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.dossiers.page import DossiersPage

    page = DossiersPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _flows(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.flows.page import FlowsPage

    page = FlowsPage(context, window)
    page.pinning.exhibits_asked.connect(window.show_page)
    page.entry_asked.connect(window.show_entry)
    page.evidence_asked.connect(window.show_page)
    page.undo_asked.connect(window.desk.undo)
    return page


def _exhibits(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.exhibits.page import ExhibitsPage
    from investigator_desktop.ui.main_window.exhibit_plates import ExhibitPlates
    from investigator_desktop.ui.main_window.exhibit_views import ExhibitViews

    page = ExhibitsPage(context, window)
    page.page_asked.connect(window.show_page)
    page.view_asked.connect(ExhibitViews(window, page).show)
    page.plate_asked.connect(ExhibitPlates(window, page).print)
    page.entry_asked.connect(window.show_entry)
    page.undo_asked.connect(window.desk.undo)
    return page


def _screening(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.screening.page import ScreeningPage

    page = ScreeningPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.evidence_asked.connect(window.show_page)
    page.undo_asked.connect(window.desk.undo)
    return page


def _notes(context: CaseContext, window: MainWindow) -> QWidget:
    from investigator_desktop.ui.notes.page import NotesPage

    page = NotesPage(context, window)
    page.entry_asked.connect(window.show_entry)
    page.subject_asked.connect(window.searching.show_subject)
    page.undo_asked.connect(window.desk.undo)
    return page


PAGES: tuple[PageSpec[MainWindow], ...] = (
    PageSpec(PageId.OVERVIEW, message("Pages", "Overview"), "overview", PageSection.CASE, _overview),
    PageSpec(PageId.NOTES, message("Pages", "Notes and tasks"), "notes", PageSection.CASE, _notes),
    PageSpec(PageId.EVIDENCE, message("Pages", "Evidence"), "evidence", PageSection.MATERIAL, _evidence),
    PageSpec(
        PageId.COMPLETENESS,
        message("Pages", "Completeness"),
        "completeness",
        PageSection.MATERIAL,
        _completeness,
    ),
    PageSpec(PageId.ENTRIES, message("Pages", "Entries"), "entries", PageSection.MATERIAL, _entries),
    PageSpec(PageId.TIMELINE, message("Pages", "Timeline"), "timeline", PageSection.ANALYSIS, _timeline),
    PageSpec(PageId.PARTIES, message("Pages", "Parties"), "parties", PageSection.ANALYSIS, _parties),
    PageSpec(PageId.TRANSFERS, message("Pages", "Transfers"), "transfers", PageSection.ANALYSIS, _transfers),
    PageSpec(PageId.FLOWS, message("Pages", "Flows"), "flows", PageSection.ANALYSIS, _flows),
    PageSpec(PageId.TRACING, message("Pages", "Tracing"), "tracing", PageSection.ANALYSIS, _tracing),
    PageSpec(PageId.FINDINGS, message("Pages", "Findings"), "findings", PageSection.ANALYSIS, _findings),
    PageSpec(PageId.SCREENING, message("Pages", "Screening"), "screening", PageSection.ANALYSIS, _screening),
    PageSpec(PageId.WORKSHEET, message("Pages", "Worksheet"), "worksheet", PageSection.ANALYSIS, _worksheet),
    PageSpec(PageId.DOSSIERS, message("Pages", "Dossiers"), "dossiers", PageSection.ANALYSIS, _dossiers),
    PageSpec(PageId.EPISODES, message("Pages", "Episodes"), "episodes", PageSection.OUTCOME, _episodes),
    PageSpec(PageId.EXHIBITS, message("Pages", "Exhibits"), "exhibits", PageSection.OUTCOME, _exhibits),
    PageSpec(PageId.REPORT, message("Pages", "Report"), "report", PageSection.OUTCOME, _report),
    PageSpec(PageId.TRAIL, message("Pages", "Audit trail"), "trail", PageSection.OUTCOME, _trail),
)
