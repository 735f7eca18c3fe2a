"""Runs one measurement in a process of its own and watches how much memory it and its children hold together."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

import psutil

_SECONDS_BETWEEN_LOOKS = 0.02


@dataclass(frozen=True, slots=True)
class Measured:
    """What a process said of itself (seconds by name) and the largest memory of its whole tree, in bytes."""

    seconds: dict[str, float]
    peak_bytes: int


def measure(module: str, words: Sequence[str]) -> Measured:
    """Run `python -m MODULE WORDS…`, whose last line of output is a JSON object of seconds by name."""
    process = subprocess.Popen([sys.executable, "-m", module, *words], stdout=subprocess.PIPE, text=True)
    peak = _Peak(process.pid)
    output, _ = process.communicate()
    peak.stop()
    if process.returncode != 0:
        raise SystemExit(f"{module} {' '.join(words)} ended with {process.returncode}")
    return Measured(json.loads(output.strip().splitlines()[-1]), peak.bytes)


class _Peak:
    """The largest sum of resident memory of a process and its children, looked at fifty times a second."""

    def __init__(self, pid: int) -> None:
        self.bytes = 0
        self._root = psutil.Process(pid)
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def stop(self) -> None:
        """End the watch."""
        self._ended.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._ended.is_set():
            self.bytes = max(self.bytes, self._now())
            time.sleep(_SECONDS_BETWEEN_LOOKS)

    def _now(self) -> int:
        try:
            family = [self._root, *self._root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return 0
        return sum(_resident(member) for member in family)


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
