"""The evidence page: what the case holds, and beside it the import page while files are being looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.custody import StandingRecord
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.evidence.custody_conversation import CustodyConversation
from investigator_desktop.ui.evidence.evidence_detail import EvidenceDetail
from investigator_desktop.ui.evidence.evidence_model import EvidenceModel, EvidenceRow, evidence_rows
from investigator_desktop.ui.evidence.quarantine_strip import QuarantineStrip
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.library.layout_conversation import LayoutConversation
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.page_talk import PageTalk

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.custody import DestructionChanges
    from investigator_desktop.operations.importing import ImportOutcome

_NARROWEST = 44
_ENTRIES, _TIMELINE = "entries", "timeline"


class EvidencePage(QWidget):
    """Shows the list, nothing yet, or the import page."""

    files_asked = Signal(object)  # the page
    folder_asked = Signal(object)  # the page
    page_asked = Signal(object)  # id of a page of the window

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted_label = ""
        self._model = EvidenceModel(context.display, self)
        self.banner = Banner(self, is_inset=True)
        self.talk = PageTalk(context, self.banner, self)
        self._stack = QStackedWidget(self)
        self._list_side = QWidget(self._stack)
        self.table = QTableView(self._list_side)
        self.detail = EvidenceDetail(context.display, self._list_side, is_read_only=context.case.is_read_only)
        self.quarantine = QuarantineStrip(
            context.display, self._list_side, is_read_only=context.case.is_read_only
        )
        self.conversation = CustodyConversation(context, self)
        self._empty = self._empty_state()
        self.importing = ImportPage(context, self._stack)
        self.layouts = LayoutConversation(context, self.importing)
        self._add = primary_button(self.tr("Add files…"), "import", self._list_side)
        self._add_folder = plain_button(self.tr("Add a folder…"), "folder", self._list_side)
        self._resume = plain_button(self.tr("Files that wait"), "question", self._list_side)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._refresh()

    def receive(self, paths: Sequence[Path]) -> None:
        """Look at files and folders before they are imported."""
        self.banner.clear()
        self._stack.setCurrentWidget(self.importing)
        self.importing.receive(paths)

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "evidence",
            self.tr("Add the bank's files"),
            self.tr(
                "Drop files or a whole folder anywhere on this window. Each is recognised and shown to you first; "
                "nothing enters the case before you say so."
            ),
            self._stack,
        )
        state.offer(self.tr("Choose files…"), "import")
        return state

    def _lay_out(self) -> None:
        self._lay_out_list()
        for page in (self._empty, self._list_side, self.importing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

    def _lay_out_list(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(label(self.tr("Evidence"), Look.TITLE, self._list_side), 1)
        for button in (self._resume, self._add_folder, self._add):
            button.setEnabled(not self._context.case.is_read_only)
            head.addWidget(button)
        self._shape_table()
        splitter = QSplitter(Qt.Orientation.Vertical, self._list_side)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setSizes([300, 300])
        column = QVBoxLayout(self._list_side)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.quarantine)
        column.addWidget(splitter, 1)

    def _shape_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Evidence"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(_NARROWEST)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self._ask_files)
        self._add.clicked.connect(self._ask_files)
        self._add_folder.clicked.connect(self._ask_folder)
        self._resume.clicked.connect(self.show_importing)
        self.importing.files_asked.connect(self._ask_files)
        self.importing.left.connect(self._show_list)
        self.importing.imported.connect(self._tell_outcome)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.detail.undo_asked.connect(self._undo_import)
        self.detail.deeds.deed_asked.connect(self.conversation.ask)
        self.quarantine.release_asked.connect(self.conversation.ask_release)
        self.conversation.told.connect(self._tell)
        self.conversation.saved.connect(self._tell_saved)
        self.conversation.destroyed.connect(self._tell_destroyed)
        self.conversation.failed.connect(self.talk.show_failure)
        self.banner.button_pressed.connect(self.page_asked)
        self._context.events.changed.connect(self._follow)

    def _ask_files(self) -> None:
        self.files_asked.emit(self)

    def _ask_folder(self) -> None:
        self.folder_asked.emit(self)

    def show_importing(self) -> None:
        """Show the files that are being looked at."""
        self._stack.setCurrentWidget(self.importing)

    # the list

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_evidence or changes.has_entries:
            self._refresh()

    def _refresh(self) -> None:
        self.talk.look(
            self.tr("Looking at the evidence"), partial(_rows, self._context.case), self._show_rows
        )

    def _show_rows(self, shown: tuple[tuple[EvidenceRow, ...], tuple[StandingRecord, ...]]) -> None:
        rows, quarantined = shown
        self.quarantine.show_records(quarantined)
        chosen = max(0, self.table.currentIndex().row())
        self._model.show_rows(rows)
        if rows:
            self.table.setCurrentIndex(self._model.index(min(chosen, len(rows) - 1), 0))
        if self._stack.currentWidget() is not self.importing:
            self._show_list()
        if self._wanted_label:
            self.show_found(self._wanted_label)

    def show_found(self, key: str) -> None:
        """Choose an item of evidence by its label, once the list is there."""
        self._wanted_label = key
        rows = (self._model.row_at(place) for place in range(self._model.rowCount()))
        place = next((place for place, row in enumerate(rows) if row.item.label == key), None)
        if place is not None:
            self._wanted_label = ""
            self._stack.setCurrentWidget(self._list_side)
            self.table.setCurrentIndex(self._model.index(place, 0))

    def _show_list(self) -> None:
        has_rows = self._model.rowCount() > 0 or not self.quarantine.isHidden()
        self._resume.setVisible(self.importing.files.rowCount() > 0)
        self._stack.setCurrentWidget(self._list_side if has_rows else self._empty)

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_row(self._model.row_at(current.row()))

    # what was done

    def _tell_outcome(self, outcome: ImportOutcome) -> None:
        waiting = len(self.importing.files.real_files)
        self._stack.setCurrentWidget(self._list_side)
        self._refresh()
        files = self.tr("%Ln files were imported.", "", len(outcome.run_ids))
        count = len(outcome.held)
        held = self.tr("%Ln files are held, not read.", "", count) if count else ""
        left = self.tr("%Ln files still need you.", "", waiting) if waiting else ""
        uncounted = self.tr(
            "%Ln files are in the case already and do not count: {labels}.", "", len(outcome.left_out)
        )
        labels = ", ".join(self._context.display.code(record.label) for record in outcome.left_out)
        unused = uncounted.format(labels=labels) if labels else ""
        kind = BannerKind.CAUTION if waiting or outcome.needs_a_person else BannerKind.GOOD
        buttons = ((_ENTRIES, self.tr("Go to entries")), (_TIMELINE, self.tr("Go to timeline")))
        self.banner.say(kind, " ".join(part for part in (files, held, left, unused) if part), buttons)

    def _undo_import(self, row: EvidenceRow) -> None:
        if row.run is None:
            return
        work = partial(_undo_import, self._context.case, row.run.id, self._context.actor)
        self.talk.change(self.tr("Undoing the import"), work, self._context.events.tell)

    def _tell(self, sentence: str) -> None:
        self.banner.say(BannerKind.GOOD, sentence)

    def _tell_saved(self, path: Path) -> None:
        sentence = self.tr("{file} has been written.").format(file=self._context.display.name(path.name))
        self.banner.say(BannerKind.GOOD, sentence)

    def _tell_destroyed(self, changes: DestructionChanges) -> None:
        text = " ".join(self._context.display.text(sentence) for sentence in changes.sentences)
        self.banner.say(BannerKind.CAUTION, text)


def _rows(case: CaseFile, _progress: Progress) -> tuple[tuple[EvidenceRow, ...], tuple[StandingRecord, ...]]:
    items = case.evidence()
    custody = {item.id: case.custody(item.id) for item in items}
    rows = evidence_rows(items, case.runs(), case.statements(), case.unread_rows(), custody)
    return rows, case.quarantined()


def _undo_import(case: CaseFile, run_id: int, actor: Actor, _progress: Progress) -> CaseChanges:
    from investigator_desktop.operations.importing import undo_import

    return undo_import(case, run_id, actor)
