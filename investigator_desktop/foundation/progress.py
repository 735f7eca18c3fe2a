"""How long work says how far it is and learns that it is no longer wanted; it has no Qt in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event

from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.errors import Cancelled


@dataclass(slots=True)
class Progress:
    """The state of one long task: written by the worker, polled by whoever shows it.

    `done` and `total` are in the task's own units; `total` is 0 while it is not known.
    """

    done: int = 0
    total: int = 0
    step: Message | None = None
    _cancelled: Event = field(default_factory=Event)

    def begin(self, step: Message, total: int = 0) -> None:
        """Start a step of `total` units; raise `Cancelled` where the task is no longer wanted."""
        self.step, self.done, self.total = step, 0, total
        self.check()

    def advance(self, units: int = 1) -> None:
        """Count units as done; raise `Cancelled` where the task is no longer wanted."""
        self.done += units
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` where the task is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the worker to stop at its next step."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the task has been asked to stop."""
        return self._cancelled.is_set()
