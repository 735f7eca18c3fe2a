"""The window's menus and shortcuts, made from the list of actions and switched by the state of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMenuBar

from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.main_window.action import ActionMenu, ActionSpec, Condition, WindowAction

if TYPE_CHECKING:
    from investigator_desktop.ui.main_window.window import MainWindow


@dataclass(frozen=True, slots=True)
class WindowState:
    """What decides which actions can be carried out."""

    is_case_open: bool = False
    is_read_only: bool = False
    can_undo: bool = False
    can_redo: bool = False

    def allows(self, condition: Condition) -> bool:
        """Tell whether actions of this condition can be carried out."""
        is_writable = self.is_case_open and not self.is_read_only
        return {
            Condition.ALWAYS: True,
            Condition.CASE_OPEN: self.is_case_open,
            Condition.CASE_WRITABLE: is_writable,
            Condition.CAN_UNDO: is_writable and self.can_undo,
            Condition.CAN_REDO: is_writable and self.can_redo,
        }[condition]


class WindowActions:
    """The actions of one window by their id."""

    def __init__(self, specs: Iterable[ActionSpec], titles: Mapping[ActionMenu, Message]) -> None:
        self._specs = tuple(specs)
        self._titles = titles
        self.by_id: dict[str, WindowAction] = {}

    def install(self, window: MainWindow) -> None:
        """Make the actions and put them into the menus of the window."""
        bar = window.menuBar()
        menus = {menu: self._menu(bar, menu) for menu in ActionMenu}
        for spec in self._specs:
            action = WindowAction(spec, window)
            self.by_id[spec.id] = action
            window.addAction(action)
            if spec.begins_group:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(action)

    def follow(self, state: WindowState) -> None:
        """Enable what can be carried out in this state."""
        for action in self.by_id.values():
            action.setEnabled(state.allows(action.spec.condition))

    def all(self) -> tuple[WindowAction, ...]:
        """Return the actions in the order of the list."""
        return tuple(self.by_id.values())

    def _menu(self, bar: QMenuBar, menu: ActionMenu) -> QMenu:
        made = QMenu(translated(self._titles[menu]), bar)
        bar.addMenu(made)
        return made
