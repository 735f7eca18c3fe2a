"""Files waiting to be read, one after another, off the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.importing.reading_tasks import FoundFiles, find, read_again, read_root
from investigator_desktop.ui.importing.staged_file import StagedFile

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.importers.known_layouts.presets_text import Preset


@dataclass(frozen=True, slots=True)
class RootReading:
    """What one file on the disk gave: its rows, and whether a password was tried on it."""

    path: Path
    files: tuple[StagedFile, ...]
    was_tried: bool = False


@dataclass(frozen=True, slots=True)
class _ReadRoot:
    """Reads a file on the disk with all that lies in it; `file` is its row until now."""

    file: StagedFile
    before: tuple[StagedFile, ...] = ()
    passwords: Passwords = field(default=NO_PASSWORDS, repr=False)

    def __call__(self, case: CaseFile, progress: Progress) -> RootReading:
        rows = read_root(case, self.file, self.before, self.passwords, progress)
        return RootReading(self.file.disk_path, rows, self.passwords != NO_PASSWORDS)


@dataclass(frozen=True, slots=True)
class _ReadAgain:
    """Reads what was read already under another mapping, or under a layout that a person chose."""

    file: StagedFile
    mapping: Mapping
    layout: Preset | None

    def __call__(self, case: CaseFile, progress: Progress) -> StagedFile:
        return read_again(case, self.file, self.mapping, self.layout, progress)


class ReadingQueue(QObject):
    """Walks folders, reads files, and tells of each as soon as it has been read."""

    files_found = Signal(object)  # tuple of FoundFiles
    root_read = Signal(object)  # RootReading
    file_read = Signal(object)  # StagedFile
    finding_failed = Signal(object)  # Failure
    emptied = Signal(object)  # the queue
    stopped = Signal(object)  # the queue, which a person told to stop

    def __init__(self, context: CaseContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: deque[_ReadRoot | _ReadAgain] = deque()
        self._running: Task | None = None
        self._is_forgotten = False

    @property
    def is_reading(self) -> bool:
        """Tell whether files are still being read."""
        return self._running is not None or bool(self._waiting)

    def add(self, paths: Sequence[Path]) -> None:
        """Find the files of these paths; whoever hears of them hands them to `read`."""
        task = self._context.tasks.task(self.tr("Looking for files"), partial(find, tuple(paths)))
        task.succeeded.connect(self._take_found)
        task.failed.connect(self.finding_failed)
        task.start()

    def read(self, files: Iterable[StagedFile]) -> None:
        """Read files on the disk, in order."""
        self._waiting.extend(_ReadRoot(file) for file in files)
        self._read_next()

    def unlock(self, file: StagedFile, before: tuple[StagedFile, ...], passwords: Passwords) -> None:
        """Read a file on the disk again with passwords, before all others; `before` is what was read of it."""
        self._waiting.appendleft(_ReadRoot(file, before, passwords))
        self._read_next()

    def read_again(self, file: StagedFile, mapping: Mapping, layout: Preset | None = None) -> None:
        """Read a file before all others, with what a person decided about it."""
        waiting = [job for job in self._waiting if job.file.path != file.path or isinstance(job, _ReadRoot)]
        self._waiting = deque([_ReadAgain(file, mapping, layout), *waiting])
        self._read_next()

    def mapping_of(self, file: StagedFile) -> Mapping:
        """Return what is decided about a file, also where it still waits to be read again."""
        waiting = (job for job in self._waiting if isinstance(job, _ReadAgain) and job.file.path == file.path)
        return next((job.mapping for job in waiting), file.mapping)

    def forget(self) -> None:
        """Read nothing more, since nobody waits for it."""
        self._is_forgotten = True
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()

    def _take_found(self, found: tuple[FoundFiles, ...]) -> None:
        self._is_forgotten = False
        self.files_found.emit(found)
        self._read_next()

    def _read_next(self) -> None:
        if self._running is not None:
            return
        if not self._waiting:
            self.emptied.emit(self)
            return
        job = self._waiting.popleft()
        title = self.tr("Reading {file}").format(file=self._context.display.name(job.file.path.name))
        task = self._context.tasks.task(title, partial(job, self._context.case))
        self._running = task
        task.succeeded.connect(self.root_read if isinstance(job, _ReadRoot) else self.file_read)
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
