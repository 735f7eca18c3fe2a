"""The one line of a terminal that says how far long work is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread
from typing import TextIO

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Catalogue, Message, message
from investigator_desktop.foundation.progress import Progress

_EVERY = 0.5  # seconds
_OF = message("Command line", "{step}: {share} %")


class ProgressLine:
    """Shows the step of some work on one line of a terminal while it changes; elsewhere it shows nothing."""

    def __init__(self, progress: Progress, catalogue: Catalogue, out: TextIO) -> None:
        """Take the work, the language and where the line stands."""
        self._progress, self._catalogue, self._out = progress, catalogue, out
        self._lock = Lock()
        self._told: tuple[Message | None, int] = (None, 0)
        self._width = 0

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Show the line as long as the block runs, where a terminal is there to show it."""
        if not self._out.isatty():
            yield
            return
        ended = Event()
        thread = Thread(target=self._follow, args=(ended,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
            self.clear()

    def clear(self) -> None:
        """Take the line away, so that a sentence can stand in its place; it comes back when the work goes on."""
        with self._lock:
            if self._width:
                self._out.write("\r" + " " * self._width + "\r")
                self._out.flush()
            self._width = 0
            self._told = (self._progress.step, self._progress.done)

    def draw(self) -> None:
        """Write the line anew where the work went on since it was written or taken away."""
        with self._lock:
            state = (self._progress.step, self._progress.done)
            if state[0] is None or state == self._told:
                return
            text = self._text(state[0])[: shutil.get_terminal_size().columns - 1]
            self._out.write("\r" + text.ljust(self._width))
            self._out.flush()
            self._width, self._told = len(text), state

    def _text(self, step: Message) -> str:
        done, total = self._progress.done, self._progress.total
        said = _OF.format(step=step, share=100 * min(done, total) // total) if total else step
        return without_controls(self._catalogue.text(said))

    def _follow(self, ended: Event) -> None:
        while not ended.wait(_EVERY):
            self.draw()
