"""Tries passwords on locked files; they are held only while the files are looked at, and only by this object."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.ui.importing.file_list import FileListModel
from investigator_desktop.ui.importing.password_strip import PasswordEntered
from investigator_desktop.ui.importing.reading_queue import ReadingQueue, RootReading
from investigator_desktop.ui.importing.staged_file import StagedFile


@dataclass(frozen=True, slots=True)
class UnlockOutcome:
    """What passwords opened: how many files on the disk gave more than before, and how many gave nothing new."""

    opened_count: int
    closed_count: int


class Unlocking(QObject):
    """Tells what came of a password as soon as it was tried on every file that it was for."""

    tried = Signal(object)  # UnlockOutcome

    def __init__(self, files: FileListModel, queue: ReadingQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._queue = queue
        self._opening: dict[Path, Passwords] = {}
        self._awaited: dict[Path, Passwords] = {}
        self._opened = self._closed = 0

    @property
    def locked_paths(self) -> tuple[Path, ...]:
        """Return the files on the disk in which anything is locked, each once."""
        return tuple(dict.fromkeys(file.disk_path for file in self._files.files if file.is_locked))

    def try_on(self, file: StagedFile, entered: PasswordEntered) -> None:
        """Read a locked file again with a password, or all of them."""
        paths = self.locked_paths if entered.is_for_all else (file.disk_path,)
        self._opened = self._closed = 0
        jobs = []
        for path in paths:
            self._awaited[path] = self._opening.get(path, NO_PASSWORDS).with_another(entered.password)
            jobs.append((path, self._files.rows_of(path)))
        for path, rows in reversed(jobs):
            self._queue.unlock(_row_on_disk(path, rows), rows, self._awaited[path])

    def take(self, read: RootReading, before: tuple[StagedFile, ...]) -> None:
        """Learn what a file gave with a password, and what it gave before."""
        passwords = self._awaited.pop(read.path, None)
        if passwords is None:
            return
        if _gist(read.files) != _gist(before):
            self._opening[read.path] = passwords
            self._opened += 1
        else:
            self._closed += 1
        if not self._awaited:
            self.tried.emit(UnlockOutcome(self._opened, self._closed))

    def forget(self) -> None:
        """Let go of all passwords."""
        self._opening.clear()
        self._awaited.clear()


def _row_on_disk(path: Path, rows: tuple[StagedFile, ...]) -> StagedFile:
    """Return the row of a file on the disk as it was before anything of it was read."""
    top = rows[0]
    return StagedFile(path, name=top.name, depth=top.depth)


def _gist(files: tuple[StagedFile, ...]) -> list[tuple[Path, str, int]]:
    """Return what of the rows of a file a password can change."""
    return [
        (file.path, file.checked.reading.sha256, len(file.checked.reading.warnings))
        for file in files
        if file.checked is not None
    ]
