"""What is made once and handed down to the widgets that need it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from investigator_desktop.qtbridge.case_events import CaseEvents
from investigator_desktop.qtbridge.case_focus import CaseFocus
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.settings import Settings
from investigator_desktop.qtbridge.task_runner import TaskRunner

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class WindowContext:
    """What every part of the window works with, whether a case is open or not."""

    actor: Actor
    settings: Settings
    tasks: TaskRunner
    events: CaseEvents
    display: Display


@dataclass(frozen=True, slots=True)
class CaseContext:
    """What a page of an open case works with."""

    case: CaseFile
    window: WindowContext
    focus: CaseFocus = field(default_factory=CaseFocus)

    @property
    def display(self) -> Display:
        """Return how values are written."""
        return self.window.display

    @property
    def tasks(self) -> TaskRunner:
        """Return where long work is started."""
        return self.window.tasks

    @property
    def events(self) -> CaseEvents:
        """Return who tells of changes."""
        return self.window.events

    @property
    def actor(self) -> Actor:
        """Return who acts."""
        return self.window.actor
