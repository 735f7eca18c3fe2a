"""The import page: files on one side, everything about the chosen one on the other, and below what will be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.layout import Answer, Mapping
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.custody.receipt_dialog import Provenance
from investigator_desktop.ui.importing.file_delegate import FileDelegate
from investigator_desktop.ui.importing.file_list import FileListModel
from investigator_desktop.ui.importing.file_panel import FilePanel
from investigator_desktop.ui.importing.import_bar import ImportBar
from investigator_desktop.ui.importing.password_strip import PasswordEntered
from investigator_desktop.ui.importing.reading_queue import ReadingQueue, RootReading
from investigator_desktop.ui.importing.reading_tasks import FoundFiles
from investigator_desktop.ui.importing.sharing import AnswerSharing
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile
from investigator_desktop.ui.importing.told_answers import ToldAnswer
from investigator_desktop.ui.importing.unlocking import Unlocking, UnlockOutcome
from investigator_desktop.ui.theme import MEDIUM, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import quiet_button
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
    answers_asked = Signal(object)  # the page
    layouts_asked = Signal(object)  # the page

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.files = FileListModel(context.display, self)
        self.queue = ReadingQueue(context, self)
        self.list = QListView(self)
        self.panel = FilePanel(context.display, self)
        self.sharing = AnswerSharing(self.files, self.queue, self)
        self.unlocking = Unlocking(self.files, self.queue, self)
        self.banner = Banner(self, is_inset=True)
        self._more = quiet_button(self.tr("Add more files…"), "plus", self)
        self.answers_button = quiet_button(self.tr("Kept answers…"), "question", self)
        self.bar = ImportBar(context.display, self)
        self.button, self.origin_button = self.bar.button, self.bar.origin_button
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
        for button in (self._more, self.answers_button):
            side_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
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
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.queue.files_found.connect(self._take_found)
        self.queue.root_read.connect(self._take_root)
        self.queue.file_read.connect(self._take_read)
        self.queue.finding_failed.connect(self._show_failure)
        self.queue.emptied.connect(self._tell_summary)
        self.queue.stopped.connect(self._tell_unread)
        self.files.choice_changed.connect(self._tell_summary)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.panel.mapping_decided.connect(self._read_again)
        self.panel.answered.connect(self._answer)
        self.panel.answers.taken_back.connect(self._take_back)
        self.panel.password.entered.connect(self._try_password)
        self.unlocking.tried.connect(self._tell_tried)
        self._more.clicked.connect(self._ask_files)
        self.answers_button.clicked.connect(self._ask_answers)
        self.panel.layout_button.list_asked.connect(self.layouts_asked)
        self.bar.leave.clicked.connect(self._go)
        self.button.clicked.connect(self._import)

    # reading

    def _take_found(self, found: tuple[FoundFiles, ...]) -> None:
        new = [file for one in found for file in self.files.add(one.files, one.folder)]
        if not self.files.rowCount():
            self.banner.say(BannerKind.CAUTION, self.tr("There are no files in what was chosen."))
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.files.index(self.files.row_of(new[0].path)))
        self._tell_summary()
        self.queue.read(new)

    def _take_root(self, read: RootReading) -> None:
        before = self.files.rows_of(read.path)
        self.files.put_rows(read.path, read.files)
        for file in read.files:
            self.sharing.serve(file)
        self._show_again()
        self.unlocking.take(read, before)
        self._tell_summary()

    def _take_read(self, file: StagedFile) -> None:
        self.files.put(file)
        self._show_again()
        self._tell_summary()

    def current(self) -> StagedFile | None:
        """Return the file in front, None where there is none."""
        row = self.list.currentIndex().row()
        return self.files.files[row] if 0 <= row < self.files.rowCount() else None

    def _show_again(self) -> None:
        file = self.current()
        if file is not None:
            self.panel.show_file(self.sharing.counted(file), len(self.unlocking.locked_paths))

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._show_again()

    def _read_again(self, mapping: Mapping) -> None:
        file = self.current()
        if file is not None and file.checked is not None:
            self.queue.read_again(file, mapping)

    def _answer(self, answer: Answer) -> None:
        file = self.current()
        if file is not None and file.checked is not None:
            self.sharing.answer(file, answer)

    def _take_back(self, told: ToldAnswer) -> None:
        file = self.current()
        if file is not None and file.checked is not None:
            self.sharing.take_back(file, told)

    def _try_password(self, entered: PasswordEntered) -> None:
        file = self.current()
        if file is not None:
            self.banner.clear()
            self.unlocking.try_on(file, entered)

    def _tell_tried(self, outcome: UnlockOutcome) -> None:
        file = self.current()
        if file is not None and file.is_locked and not outcome.opened_count:
            self.panel.password.say_wrong(
                self.tr("The password opens none of the locked files.")
                if outcome.closed_count > 1
                else self.tr("The password does not open this file.")
            )
        elif outcome.opened_count + outcome.closed_count > 1:
            opened = self.tr("The password opened %Ln files.", "", outcome.opened_count)
            closed = (
                self.tr("%Ln files stay locked.", "", outcome.closed_count) if outcome.closed_count else ""
            )
            self.banner.say(BannerKind.PLAIN, f"{opened} {closed}".rstrip())

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def _tell_unread(self) -> None:
        real = self.files.real_files
        read = [file for file in real if file.state is not FileState.WAITING]
        count = len(real) - len(read)
        self.files.keep_only(read)
        sentence = self.tr("%Ln files were not read. Add them again to look at them.", "", count)
        self.banner.say(BannerKind.CAUTION, sentence)

    def _ask_files(self) -> None:
        self.files_asked.emit(self)

    def _ask_answers(self) -> None:
        self.answers_asked.emit(self)

    def tell(self, sentence: str) -> None:
        """Say what was done with files of the list."""
        self.banner.say(BannerKind.GOOD, sentence)

    def _tell_summary(self, _changed: object = None) -> None:
        self.bar.show_chosen(self.files.importable(), can_write=not self._context.case.is_read_only)

    # taking into the case

    def _import(self) -> None:
        chosen = tuple(file.checked for file in self.files.importable() if file.checked is not None)
        work = partial(_import, self._context.case, chosen, self._context.actor, self.bar.provenance())
        task = self._context.tasks.task(self.tr("Importing files"), work, changes_case=True)
        task.succeeded.connect(self._take_outcome)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._tell_summary)
        self.button.setEnabled(False)
        task.start()

    def _take_outcome(self, outcome: ImportOutcome) -> None:
        waiting = [file for file in self.files.files if not file.is_importable and _needs_attention(file)]
        self.files.keep_only(waiting)
        self.sharing.forget()
        if not any(file.is_locked for file in waiting):
            self.unlocking.forget()
        if waiting:
            self.list.setCurrentIndex(self.files.index(0))
        self._context.events.tell(outcome.changes)
        self.imported.emit(outcome)

    def _go(self) -> None:
        self.queue.forget()
        self.unlocking.forget()
        self.sharing.forget()
        self.files.clear()
        self.banner.clear()
        self.left.emit(self)


def _needs_attention(file: StagedFile) -> bool:
    return file.state in {FileState.NEEDS_YOU, FileState.LOCKED, FileState.UNREADABLE, FileState.WAITING}


def _import(
    case: CaseFile,
    readings: tuple[CheckedReading, ...],
    actor: Actor,
    provenance: Provenance,
    progress: Progress,
) -> ImportOutcome:
    from investigator_desktop.operations.importing import import_readings

    return import_readings(case, readings, actor, progress, provenance.receipt, terms=provenance.terms)
