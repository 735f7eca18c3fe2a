"""What an action is: one value from which menu, palette, shortcut sheet and tests are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.icons import icon

if TYPE_CHECKING:
    from investigator_desktop.ui.main_window.window import MainWindow


class ActionMenu(StrEnum):
    """The menus of the window, in order."""

    CASE = "case"
    EDIT = "edit"
    VIEW = "view"
    HELP = "help"


class Condition(StrEnum):
    """When an action can be carried out."""

    ALWAYS = "always"
    CASE_OPEN = "case_open"
    CASE_WRITABLE = "case_writable"
    CAN_UNDO = "can_undo"
    CAN_REDO = "can_redo"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action of the window."""

    id: str
    title: Message
    menu: ActionMenu
    shortcut: str
    condition: Condition
    carry_out: Callable[[MainWindow], None]
    icon: str = ""
    begins_group: bool = False

    @property
    def shown_title(self) -> str:
        """Return the title in the language of the window."""
        return translated(self.title)

    @property
    def plain_title(self) -> str:
        """Return the title without the mark of its menu key."""
        return self.shown_title.replace("&", "")


class WindowAction(QAction):
    """An action of the window as Qt wants it."""

    def __init__(self, spec: ActionSpec, window: MainWindow) -> None:
        super().__init__(spec.shown_title, window)
        self.spec = spec
        self._window = window
        self.setObjectName(spec.id)
        if spec.shortcut:
            self.setShortcut(QKeySequence(spec.shortcut))
        if spec.icon:
            self.setIcon(icon(spec.icon))
        self.triggered.connect(self._carry_out)

    def _carry_out(self) -> None:
        self.spec.carry_out(self._window)
