"""What an action is: one value from which menu, palette, shortcut sheet and tests are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.icons import icon

W = TypeVar("W", bound=QMainWindow)


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
class ActionSpec(Generic[W]):
    """One action of a window of type `W`."""

    id: str
    title: Message
    menu: ActionMenu
    shortcut: str
    condition: Condition
    carry_out: Callable[[W], None]
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

    def __init__(self, spec: ActionSpec[W], window: W) -> None:
        super().__init__(spec.shown_title, window)
        self.id = spec.id
        self.plain_title = spec.plain_title
        self.condition = spec.condition
        self._carry_out = partial(spec.carry_out, window)
        self.setObjectName(spec.id)
        if spec.shortcut:
            self.setShortcut(QKeySequence(spec.shortcut))
        if spec.icon:
            self.setIcon(icon(spec.icon))
        self.triggered.connect(self._follow)

    def _follow(self) -> None:
        self._carry_out()
