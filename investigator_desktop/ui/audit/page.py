"""The audit trail: who did what and when, each record linked to the one before by its hash."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QWidget

from investigator_desktop.domain.case import AuditRecord, CaseChanges, Verification
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Task
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.audit.head_card import HeadCard
from investigator_desktop.ui.audit.record_detail import RecordDetail
from investigator_desktop.ui.audit.trail_filters import TrailChoice, TrailFilters
from investigator_desktop.ui.audit.trail_model import TrailModel
from investigator_desktop.ui.audit.trail_view import TrailView
from investigator_desktop.ui.audit.verification_words import difference_sentence
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.trail import TrailFilter

_HEIGHT = 300


@dataclass(frozen=True, slots=True)
class TrailShown:
    """What one choice found, and by whom and of what kind the records of the whole trail are."""

    choice: TrailChoice
    records: tuple[AuditRecord, ...]
    actors: tuple[str, ...]
    actions: tuple[str, ...]
    head: AuditRecord | None


class TrailPage(QWidget):
    """Reads the trail off the window's thread, lets it be filtered and exported, and verifies the case."""

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._reading: Task | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.export_button = plain_button(self.tr("Export…"), "export", self)
        self.verify_button = plain_button(self.tr("Verify the case"), "verify", self)
        self.filters = TrailFilters(context.display, self)
        self.model = TrailModel(context.display, self)
        self._stack = QStackedWidget(self)
        self.view = TrailView(self.model, self._stack)
        self._nothing_found = self._nothing_state()
        self._below = QTabWidget(self)
        self.detail = RecordDetail(context.display, self._below)
        self.head = HeadCard(context.display, self._below)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.detail.clear()
        self._refresh()

    def verify(self) -> None:
        """Recompute the case and say whether it is what its trail says."""
        self.banner.clear()
        self.verify_button.setEnabled(False)
        task = self._context.tasks.task(self.tr("Verifying the case"), partial(_verify, self._context.case))
        task.succeeded.connect(self._tell_verification)
        task.failed.connect(self.talk.show_failure)
        task.ended.connect(self._allow)
        task.start()

    # frame

    def _nothing_state(self) -> EmptyState:
        state = EmptyState(
            "filter",
            self.tr("No record fits the filters"),
            self.tr("Take a filter away to see more of the trail."),
            self._stack,
        )
        state.offer(self.tr("Clear filters"), "close")
        return state

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing_found)
        self._below.setDocumentMode(True)
        self._below.addTab(self.detail, self.tr("Record"))
        self._below.addTab(self.head, self.tr("Head of the trail"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._below)
        splitter.setSizes([_HEIGHT, _HEIGHT])
        lay_out_page(
            self,
            self.tr("Audit trail"),
            (self.export_button, self.verify_button),
            (self.banner, self.filters),
            splitter,
        )

    def _connect(self) -> None:
        self.verify_button.clicked.connect(self.verify)
        self.export_button.clicked.connect(self._choose_export)
        self.filters.choice_changed.connect(self._refresh)
        self._nothing_found.button_pressed.connect(self.filters.clear)
        self.view.selectionModel().currentRowChanged.connect(self._show_current)
        self._context.events.changed.connect(self._follow)

    # the trail

    def _follow(self, _changes: CaseChanges) -> None:
        self._refresh()

    def _refresh(self, _choice: TrailChoice | None = None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        work = partial(_shown, self._context.case, self.filters.choice)
        self._reading = self._context.tasks.task(self.tr("Reading the audit trail"), work)
        self._reading.succeeded.connect(self._show)
        self._reading.failed.connect(self.talk.show_failure)
        self._reading.start()

    def _show(self, shown: TrailShown) -> None:
        if shown.choice != self.filters.choice:
            return
        self._reading = None
        chosen = self.view.chosen_sequence()
        self.filters.offer(shown.actors, shown.actions)
        self.model.show_records(shown.records)
        self.head.show_head(shown.head)
        self.export_button.setEnabled(bool(shown.records))
        self._stack.setCurrentWidget(self.view if shown.records else self._nothing_found)
        self._below.setVisible(bool(shown.records))
        self.detail.clear()
        self.view.choose(chosen)

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            record = self.model.record_at(current.row())
            number = self._context.display.number(record.sequence)
            self._below.setTabText(0, self.tr("Record {number}").format(number=number))
            self.detail.show_record(record)

    # verification

    def _tell_verification(self, found: Verification) -> None:
        display = self._context.display
        if found.difference is not None:
            self.banner.say(BannerKind.BAD, difference_sentence(found.difference, display))
            return
        sentence = self.tr(
            "The case is what its trail says: {evidence} items of evidence, {entries} entries and {records} records "
            "were recomputed and agree."
        )
        self.banner.say(
            BannerKind.GOOD,
            sentence.format(
                evidence=display.number(found.evidence_count),
                entries=display.number(found.entry_count),
                records=display.number(found.audit_count),
            ),
        )

    def _allow(self) -> None:
        self.verify_button.setEnabled(True)

    # export

    def _choose_export(self) -> None:
        case = self._context.case
        suggested = case.path.with_name(f"{case.path.stem} trail.xlsx")
        chosen = file_choice.choose_trail_file(self, suggested)
        if chosen is not None:
            work = partial(_export, case, self.filters.choice, chosen, self._context.display.language)
            self.talk.look(self.tr("Exporting the trail"), work, self._tell_export)

    def _tell_export(self, written: tuple[Path, int]) -> None:
        path, count = written
        sentence = self.tr("%Ln records were written to {file}.", "", count).format(
            file=self._context.display.name(str(path))
        )
        self.banner.say(BannerKind.GOOD, sentence)


def _filter(choice: TrailChoice) -> TrailFilter:
    from investigator_desktop.operations.trail import TrailFilter

    return TrailFilter(choice.actor, choice.action, choice.from_on, choice.to_on, choice.text)


def _shown(case: CaseFile, choice: TrailChoice, progress: Progress) -> TrailShown:
    from investigator_desktop.operations.trail import trail

    whole = trail(case)
    progress.check()
    records = whole if choice == TrailChoice() else trail(case, _filter(choice))
    actors = {record.actor.name for record in whole}
    actions = {record.action for record in whole}
    return TrailShown(choice, records, tuple(actors), tuple(actions), whole[-1] if whole else None)


def _verify(case: CaseFile, progress: Progress) -> Verification:
    from investigator_desktop.operations.verification import verify_case

    return verify_case(case, progress)


def _export(
    case: CaseFile, choice: TrailChoice, out: Path, language: str, _progress: Progress
) -> tuple[Path, int]:
    from investigator_desktop.operations.trail import export_trail

    return out, export_trail(case, _filter(choice), out, language)
