"""Reads files in one reading process that is kept between them."""

from __future__ import annotations

import atexit
from dataclasses import replace
from functools import cache
from threading import Lock

from investigator_desktop.domain.passwords import Passwords
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.reading.archived.archives import TakenOut
from investigator_desktop.importers.reading.assembly import Assembly
from investigator_desktop.importers.reading.errors import (
    DamagedDocument,
    ReaderStopped,
    ReadingTookTooMuchMemory,
    UnreadableFile,
)
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS, MIB, ReadingLimits
from investigator_desktop.importers.reading.process import ProcessEnded, ReadingProcess
from investigator_desktop.importers.reading.wire import (
    Frame,
    Kind,
    Request,
    Task,
    frame_member,
    frame_piece,
    frame_refusal,
)

_KEPT_MEMORY = 384 * MIB
_WAIT_SECONDS = 0.1
_CLOSE_SECONDS = 1.0


class Reader:
    """Reads one file at a time; it starts the reading process when it first needs it and replaces one that ended."""

    def __init__(self) -> None:
        self._process: ReadingProcess | None = None
        self._lock = Lock()

    def warm_up(self) -> None:
        """Start the reading process, so that the first file need not wait for it."""
        with self._lock:
            self._running()

    def read(
        self, content: bytes, file_name: str, progress: Progress, limits: ReadingLimits = DEFAULT_LIMITS
    ) -> RawFile:
        """Return what `content` holds; raise `UnreadableFile`, or `Cancelled` within a tenth of a second."""
        while not self._lock.acquire(timeout=_WAIT_SECONDS):
            progress.check()
        try:
            return self._read(Request(file_name, limits), content, progress)
        finally:
            self._lock.release()

    def take_out(
        self,
        content: bytes,
        file_name: str,
        passwords: Passwords,
        progress: Progress,
        limits: ReadingLimits = DEFAULT_LIMITS,
    ) -> tuple[TakenOut, ...]:
        """Return the files of an archive, or what stands behind a password; raise `UnreadableFile` or `Cancelled`."""
        request = Request(file_name, limits, Task.TAKE_OUT, passwords.tried)
        while not self._lock.acquire(timeout=_WAIT_SECONDS):
            progress.check()
        try:
            return self._take_out(request, content, progress)
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the reading process; one that is still reading ends when it is cancelled, or with the program."""
        if self._lock.acquire(timeout=_CLOSE_SECONDS):
            try:
                self._end()
            finally:
                self._lock.release()

    def _read(self, request: Request, content: bytes, progress: Progress) -> RawFile:
        answer = _Answer()
        try:
            self._running().ask(request, content, progress.check, answer.add)
        except ProcessEnded as ended:
            self._survey(request, content, progress)
            raise _sentence(request, len(content), ended) from None
        self._retire()
        return answer.raw_file()

    def _take_out(self, request: Request, content: bytes, progress: Progress) -> tuple[TakenOut, ...]:
        taken = _Taken()
        try:
            self._running().ask(request, content, progress.check, taken.add)
        except ProcessEnded as ended:
            raise _sentence(request, len(content), ended) from None
        self._retire()
        return taken.members()

    def _survey(self, request: Request, content: bytes, progress: Progress) -> None:
        """Let a new process look for what the last one died of; raise the sentence that names it."""
        answer = _Answer()
        survey = Request(request.file_name, request.limits, Task.SURVEY)
        try:
            self._running().ask(survey, content, progress.check, answer.add)
        except ProcessEnded:
            return
        answer.check()

    def _running(self) -> ReadingProcess:
        if self._process is None or not self._process.is_alive:
            self._end()
            self._process = ReadingProcess()
        return self._process

    def _retire(self) -> None:
        """End a process that has grown large, so that its memory is free for what comes after reading."""
        if self._process and self._process.memory > _KEPT_MEMORY:
            self._end()

    def _end(self) -> None:
        if self._process:
            self._process.close()
        self._process = None


class _Answer:
    """What came of a request."""

    def __init__(self) -> None:
        self._assembly = Assembly()
        self._refusal: UnreadableFile | None = None

    def add(self, frame: Frame) -> None:
        if frame.kind is Kind.REFUSAL:
            self._refusal = frame_refusal(frame)
        elif frame.kind is not Kind.END:
            self._assembly.add(frame_piece(frame))

    def check(self) -> None:
        if self._refusal:
            raise self._refusal

    def raw_file(self) -> RawFile:
        self.check()
        return self._assembly.raw_file()


class _Taken:
    """What was taken out of a file so far."""

    def __init__(self) -> None:
        self._members: list[TakenOut] = []
        self._refusal: UnreadableFile | None = None

    def add(self, frame: Frame) -> None:
        if frame.kind is Kind.REFUSAL:
            self._refusal = frame_refusal(frame)
        elif frame.kind is Kind.MEMBER:
            self._members.append(frame_member(frame))
        elif frame.kind is Kind.MEMBER_CONTENT:
            self._members[-1] = replace(self._members[-1], content=bytes(frame.payload))

    def members(self) -> tuple[TakenOut, ...]:
        if self._refusal:
            raise self._refusal
        return tuple(self._members)


def _sentence(request: Request, size: int, ended: ProcessEnded) -> UnreadableFile:
    if "PanicException" in ended.reason or "panicked" in ended.reason:
        return DamagedDocument(request.file_name, size=size)
    if ended.is_out_of_memory:
        return ReadingTookTooMuchMemory(request.file_name, limit=request.limits.memory // MIB)
    return ReaderStopped(request.file_name, reason=ended.reason)


@cache
def shared_reader() -> Reader:
    """Return the one reader of the program; its process ends with the program."""
    reader = Reader()
    atexit.register(reader.close)
    return reader
