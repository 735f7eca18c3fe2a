"""The window's menus and shortcuts, made from the list of actions and switched by the state of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.main_window.action import ActionMenu, ActionSpec, Condition, W, WindowAction


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
    """The actions of one window by their id, in its menus."""

    def __init__(
        self, specs: Iterable[ActionSpec[W]], titles: Mapping[ActionMenu, Message], window: W
    ) -> None:
        bar = window.menuBar()
        menus = {menu: bar.addMenu(translated(title)) for menu, title in titles.items()}
        self.by_id: dict[str, WindowAction] = {}
        for spec in specs:
            action = WindowAction(spec, window)
            self.by_id[spec.id] = action
            window.addAction(action)
            if spec.begins_group:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(action)

    def follow(self, state: WindowState) -> None:
        """Enable what can be carried out in this state."""
        for action in self.by_id.values():
            action.setEnabled(state.allows(action.condition))

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Return what each shortcut does and its keys, as this system writes them."""
        return tuple(
            (action.plain_title, action.shortcut().toString(action.shortcut().SequenceFormat.NativeText))
            for action in self.all()
            if not action.shortcut().isEmpty()
        )

    def all(self) -> tuple[WindowAction, ...]:
        """Return the actions in the order of the list."""
        return tuple(self.by_id.values())
