"""The program's side of the reading process: starts it, asks it, watches it and replaces it when it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO

import psutil

from investigator_desktop.foundation.environment import without_passphrases
from investigator_desktop.importers.reading.errors import ReadingTookTooLong, ReadingTookTooMuchMemory
from investigator_desktop.importers.reading.limits import MIB
from investigator_desktop.importers.reading.wire import (
    CHILD_ARGUMENT,
    Frame,
    Kind,
    Request,
    read_frame,
    request_frame,
    write_frame,
)

_CHILD_MODULE = "investigator_desktop.importers.reading.child"
_CODE = Path(__file__).resolve().parents[3]
_SETTINGS = {
    "PYTHONUTF8": "1",
    "POLARS_MAX_THREADS": "2",
    "RUST_BACKTRACE": "0",  # of what a library says at its end the first line counts
    "MALLOC_MMAP_THRESHOLD_": str(32 * MIB),  # block after block of one size is read into the same memory
    "MALLOC_TRIM_THRESHOLD_": str(256 * MIB),
}
_POLL_SECONDS = 0.1
_STDERR_LINES = 60
_OUT_OF_MEMORY = ("memory allocation of", "MemoryError", "out of memory", "Cannot allocate memory")


class ProcessEnded(Exception):
    """The reading process has ended in the middle of an answer; `reason` is what it last said."""

    def __init__(self, reason: str, *, is_out_of_memory: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_out_of_memory = is_out_of_memory


class ReadingProcess:
    """A running reading process; it answers one request at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._watched = psutil.Process(self._process.pid)
        self._frames: SimpleQueue[Frame | None] = SimpleQueue()
        self._said: deque[str] = deque(maxlen=_STDERR_LINES)
        self._threads = (self._begin(self._receive), self._begin(self._overhear))

    @property
    def is_alive(self) -> bool:
        """Tell whether it can be asked."""
        return self._process.poll() is None

    @property
    def memory(self) -> int:
        """Return the bytes of memory that it holds, 0 where it has ended."""
        try:
            return int(self._watched.memory_info().rss)
        except psutil.Error:
            return 0

    def ask(
        self, request: Request, content: bytes, check: Callable[[], None], answer: Callable[[Frame], None]
    ) -> None:
        """Send a request and hand each frame of its answer to `answer`, the last one too.

        `check` is called at least ten times a second. What it or `answer` raises ends the process, as do the
        limits (`UnreadableFile`); raise `ProcessEnded` where the process ends by itself.
        """
        deadline = monotonic() + request.limits.seconds_for(len(content))
        try:
            self._send(request, content, check)
            while True:
                frame = self._next(request, content, deadline, check)
                answer(frame)
                if frame.kind in (Kind.END, Kind.REFUSAL):
                    return
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End it, whatever it is doing."""
        if self.is_alive:
            self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(stream)

    def _send(self, request: Request, content: bytes, check: Callable[[], None]) -> None:
        stdin = _stream(self._process.stdin)
        try:
            write_frame(stdin, request_frame(request))
            write_frame(stdin, Frame(Kind.CONTENT, content), check)
        except OSError:
            raise self._ended() from None

    def _next(self, request: Request, content: bytes, deadline: float, check: Callable[[], None]) -> Frame:
        """Return the next frame of the answer."""
        while True:
            check()
            self._check_limits(request, len(content), deadline)
            try:
                frame = self._frames.get(timeout=_POLL_SECONDS)
            except Empty:
                continue
            if frame is None:
                raise self._ended()
            return frame

    def _check_limits(self, request: Request, size: int, deadline: float) -> None:
        if monotonic() > deadline:
            raise ReadingTookTooLong(request.file_name, seconds=round(request.limits.seconds_for(size)))
        if self.memory > request.limits.memory + size:
            raise ReadingTookTooMuchMemory(request.file_name, limit=request.limits.memory // MIB)

    def _ended(self) -> ProcessEnded:
        code = self._process.wait()
        self._threads[1].join()
        said = " ".join(self._said)
        is_out_of_memory = any(sign in said for sign in _OUT_OF_MEMORY)
        return ProcessEnded(
            self._said[-1] if self._said else f"exit code {code}", is_out_of_memory=is_out_of_memory
        )

    def _begin(self, target: Callable[[], None]) -> Thread:
        thread = Thread(target=target, name=f"reading process {self._process.pid}", daemon=True)
        thread.start()
        return thread

    def _receive(self) -> None:
        stdout = _stream(self._process.stdout)
        while frame := read_frame(stdout):
            self._frames.put(frame)
        self._frames.put(None)

    def _overhear(self) -> None:
        for line in _stream(self._process.stderr):
            if text := line.decode("utf-8", "replace").strip():
                self._said.append(text)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-P", "-m", _CHILD_MODULE]


def _environment() -> dict[str, str]:
    """Return the environment in which the process finds this very code: no current folder, no passphrase."""
    paths = [str(_CODE), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**without_passphrases(), "PYTHONPATH": os.pathsep.join(paths), **_SETTINGS}


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def _close(stream: IO[bytes] | None) -> None:
    with suppress(OSError):  # what was still to be written was for a process that has ended
        _stream(stream).close()
