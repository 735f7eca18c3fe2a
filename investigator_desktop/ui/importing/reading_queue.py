"""Files waiting to be read, one after another, off the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.importing.staged_file import StagedFile

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


class ReadingQueue(QObject):
    """Walks folders, reads files, and tells of each as soon as it has been read."""

    files_found = Signal(object)  # tuple of paths
    file_read = Signal(object)  # StagedFile
    finding_failed = Signal(object)  # Failure
    emptied = Signal(object)  # the queue
    stopped = Signal(object)  # the queue, which a person told to stop

    def __init__(self, context: CaseContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: deque[tuple[Path, Mapping]] = deque()
        self._running: Task | None = None
        self._is_forgotten = False

    @property
    def is_reading(self) -> bool:
        """Tell whether files are still being read."""
        return self._running is not None or bool(self._waiting)

    def add(self, paths: Sequence[Path]) -> None:
        """Find the files of these paths and read them."""
        task = self._context.tasks.task(self.tr("Looking for files"), partial(_find, tuple(paths)))
        task.succeeded.connect(self._take_found)
        task.failed.connect(self.finding_failed)
        task.start()

    def read_again(self, path: Path, mapping: Mapping) -> None:
        """Read a file before all others, with what a person decided about it."""
        self._waiting.appendleft((path, mapping))
        self._read_next()

    def forget(self) -> None:
        """Read nothing more, since nobody waits for it."""
        self._is_forgotten = True
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()

    def _take_found(self, paths: tuple[Path, ...]) -> None:
        self._is_forgotten = False
        self._waiting.extend((path, Mapping()) for path in paths)
        self.files_found.emit(paths)
        self._read_next()

    def _read_next(self) -> None:
        if self._running is not None:
            return
        if not self._waiting:
            self.emptied.emit(self)
            return
        path, mapping = self._waiting.popleft()
        title = self.tr("Reading {file}").format(file=self._context.display.name(path.name))
        task = self._context.tasks.task(title, partial(_read, self._context.case, path, mapping))
        self._running = task
        task.succeeded.connect(self.file_read)
        task.failed.connect(self.finding_failed)
        task.ended.connect(self._go_on)
        task.start()

    def _go_on(self, task: Task) -> None:
        self._running = None
        if task.progress.is_cancelled:
            self._waiting.clear()
            if not self._is_forgotten:
                self.stopped.emit(self)
        self._read_next()


def _find(paths: tuple[Path, ...], _progress: Progress) -> tuple[Path, ...]:
    from investigator_desktop.operations.reading import find_files

    return find_files(paths)


def _read(case: CaseFile, path: Path, mapping: Mapping, progress: Progress) -> StagedFile:
    from investigator_desktop.operations.reading import read_file

    checked = read_file(path, mapping, progress)
    known = case.has_evidence(checked.reading.sha256)
    is_imported = known is not None and any(
        run.is_valid and run.evidence_id == known.id for run in case.runs()
    )
    return StagedFile(path, checked, known.label if known is not None and is_imported else "")
