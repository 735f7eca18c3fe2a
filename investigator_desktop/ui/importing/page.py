"""The import page: files on one side, everything about the chosen one on the other, and below what will be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.custody.receipt_dialog import Provenance, ReceiptDialog
from investigator_desktop.ui.importing.file_delegate import FileDelegate
from investigator_desktop.ui.importing.file_list import FileListModel, lone_payments
from investigator_desktop.ui.importing.file_panel import FilePanel
from investigator_desktop.ui.importing.reading_queue import ReadingQueue
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label, set_margins

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.importing import ImportOutcome
    from investigator_desktop.operations.reading import CheckedReading

_LIST_WIDTH = 330


class ImportPage(QWidget):
    """Nothing is written to the case before the button is pressed."""

    imported = Signal(object)  # ImportOutcome
    left = Signal(object)  # the page
    files_asked = Signal(object)  # the page

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.files = FileListModel(context.display, self)
        self.queue = ReadingQueue(context, self)
        self.list = QListView(self)
        self.panel = FilePanel(context.display, self)
        self.banner = Banner(self, is_inset=True)
        self._received_from = QLineEdit(self)
        self._legal_basis = QLineEdit(self)
        self._provenance = Provenance()
        self.origin_button = quiet_button(self.tr("More…"), "", self)
        self.origin_button.setToolTip(self.tr("Medium, seal, order and terms of use of these files"))
        self._summary = label("", Look.MUTED, self)
        self._more = quiet_button(self.tr("Add more files…"), "plus", self)
        self._leave = plain_button(self.tr("Leave without importing"), "", self)
        self.button = primary_button(self.tr("Import"), "import", self)
        self._lay_out()
        self._connect()
        self._tell_summary()

    def receive(self, paths: Sequence[Path]) -> None:
        """Look at files and folders."""
        self.banner.clear()
        self.queue.add(paths)

    # frame

    def _lay_out(self) -> None:
        self.list.setModel(self.files)
        self.list.setItemDelegate(FileDelegate(self.list))
        self.list.setAccessibleName(self.tr("Files to be imported"))
        self.list.setMouseTracking(True)
        side = QWidget(self)
        side_column = QVBoxLayout(side)
        set_margins(side_column, MEDIUM, MEDIUM, 0, TIGHT)
        side_column.setSpacing(TIGHT)
        side_column.addWidget(label(self.tr("Files"), Look.TITLE, side))
        side_column.addWidget(self.list, 1)
        side_column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(splitter, 1)
        column.addWidget(self._action_bar())

    def _action_bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("action_bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        for field, title in (
            (self._received_from, self.tr("Received from")),
            (self._legal_basis, self.tr("Legal basis")),
        ):
            field.setPlaceholderText(title)
            field.setAccessibleName(title)
            field.setToolTip(title)
            row.addWidget(field, 2)
        row.addWidget(self.origin_button)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._summary, 3)
        row.addWidget(self._leave)
        row.addWidget(self.button)
        return bar

    def _connect(self) -> None:
        self.queue.files_found.connect(self._take_found)
        self.queue.file_read.connect(self._take_read)
        self.queue.finding_failed.connect(self._show_failure)
        self.queue.emptied.connect(self._tell_summary)
        self.queue.stopped.connect(self._tell_unread)
        self.files.choice_changed.connect(self._tell_summary)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.panel.mapping_decided.connect(self._read_again)
        self._more.clicked.connect(self._ask_files)
        self.origin_button.clicked.connect(self._ask_origin)
        self._leave.clicked.connect(self._go)
        self.button.clicked.connect(self._import)

    # reading

    def _take_found(self, paths: tuple[Path, ...]) -> None:
        self.files.add(paths)
        if not self.files.rowCount():
            self.banner.say(BannerKind.CAUTION, self.tr("There are no files in what was chosen."))
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.files.index(0))
        self._tell_summary()

    def _take_read(self, file: StagedFile) -> None:
        row = self.files.put(file)
        if row >= 0 and row == self.list.currentIndex().row():
            self.panel.show_file(self.files.files[row])
        self._tell_summary()

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.panel.show_file(self.files.files[current.row()])

    def _read_again(self, mapping: Mapping) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.queue.read_again(self.files.files[row].path, mapping)

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def _tell_unread(self) -> None:
        read = [file for file in self.files.files if file.state is not FileState.WAITING]
        count = self.files.rowCount() - len(read)
        self.files.keep_only(read)
        sentence = self.tr("%Ln files were not read. Add them again to look at them.", "", count)
        self.banner.say(BannerKind.CAUTION, sentence)

    def _ask_files(self) -> None:
        self.files_asked.emit(self)

    def _tell_summary(self, _changed: object = None) -> None:
        chosen = [file for file in self.files.files if file.is_importable]
        files = self.tr("%Ln files", "", len(chosen))
        counted = self._counted(chosen)
        self._summary.setText(self.tr("{files} with {entries}").format(files=files, entries=counted))
        self.button.setEnabled(bool(chosen) and not self._context.case.is_read_only)

    def _counted(self, files: Sequence[StagedFile]) -> str:
        """Return the number of entries, and of the payments in files that give none."""
        entry_count, payment_count = sum(file.entry_count for file in files), lone_payments(files)
        parts = [self.tr("%Ln entries", "", entry_count)] if entry_count or not payment_count else []
        return " · ".join([*parts, self.files.counted_payments(payment_count)] if payment_count else parts)

    # how the files came

    def provenance(self) -> Provenance:
        """Return what has been entered of how the files came."""
        receipt = replace(
            self._provenance.receipt,
            received_from=self._received_from.text().strip(),
            legal_basis=self._legal_basis.text().strip(),
        )
        return replace(self._provenance, receipt=receipt)

    def _ask_origin(self) -> None:
        dialog = ReceiptDialog(self.provenance(), self._context.display, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._keep_origin)
        dialog.open()

    def _keep_origin(self, entered: Provenance) -> None:
        self._provenance = entered
        self._received_from.setText(entered.receipt.received_from)
        self._legal_basis.setText(entered.receipt.legal_basis)

    # taking into the case

    def _import(self) -> None:
        chosen = tuple(file.checked for file in self.files.files if file.is_importable and file.checked)
        work = partial(_import, self._context.case, chosen, self._context.actor, self.provenance())
        task = self._context.tasks.task(self.tr("Importing files"), work, changes_case=True)
        task.succeeded.connect(self._take_outcome)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._tell_summary)
        self.button.setEnabled(False)
        task.start()

    def _take_outcome(self, outcome: ImportOutcome) -> None:
        waiting = [file for file in self.files.files if not file.is_importable and _needs_attention(file)]
        self.files.keep_only(waiting)
        if waiting:
            self.list.setCurrentIndex(self.files.index(0))
        self._context.events.tell(outcome.changes)
        self.imported.emit(outcome)

    def _go(self) -> None:
        self.queue.forget()
        self.files.clear()
        self.banner.clear()
        self.left.emit(self)


def _needs_attention(file: StagedFile) -> bool:
    return file.state in {FileState.NEEDS_YOU, FileState.UNREADABLE, FileState.WAITING}


def _import(
    case: CaseFile,
    readings: tuple[CheckedReading, ...],
    actor: Actor,
    provenance: Provenance,
    progress: Progress,
) -> ImportOutcome:
    from investigator_desktop.operations.importing import import_readings

    return import_readings(case, readings, actor, progress, provenance.receipt, terms=provenance.terms)
